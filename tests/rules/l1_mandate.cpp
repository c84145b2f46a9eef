#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

const test::File partner{"partners/a.yaml", "name: Buurtwerk\n"};
const test::File commitment{"commitments/x.yaml", "by: a\ncontribution: Koken\nmade: 2026-03-02\n"};
const test::File act{"accountability/own-acts.yaml",
                     "holder: regisseur\narea: own-acts\nstatement: x\naccount:\n"
                     "  - {on: 2026-03-02, act: Partners bijeen geroepen}\n"};

test::File decision(const std::string& kind, const std::string& more, const std::string& id = "besluit") {
    return {"decisions/" + id + ".yaml", "title: Besluit\nkind: " + kind + "\n" + more};
}

test::File mandate(std::string_view more) {
    return {"decisions/opdracht.yaml", "title: Opdracht\nkind: mandate\n" + std::string(more)};
}

const test::File end = decision("end-regie", "taken: 2026-03-01\n", "einde");

/// An act of the regisseur on a day, on the fifth line of its file.
test::File act_on(const std::string& day) {
    return {"accountability/own-acts.yaml",
            "holder: regisseur\narea: own-acts\nstatement: x\naccount:\n  - {on: " + day + ", act: Gebeld}\n"};
}

}  // namespace

TEST_CASE("L101 asks for the mandate once a commitment runs") {
    const Judged judged{partner, commitment};
    const auto& finding = judged.one("L101");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "uit welk besluit blijkt de bestuurlijke opdracht voor de regie op deze opgave?");
    CHECK(judged.status("L1") == Status::unknown);
    CHECK(judged.reason("L1", base::Language::nl) == "Bestuurlijke opdracht niet vastgelegd");
}

TEST_CASE("L101 asks for the mandate once the regisseur acts") { CHECK(Judged{act}.count("L101") == 1); }

TEST_CASE("L101 asks which decision gave the mandate where the one that is named is of another kind") {
    const test::File names_it{"regie.yaml", regie_yaml("mandate:\n  decision: besluit\n")};
    const Judged judged{names_it, partner, commitment, decision("exploration", "by: raad\ntaken: 2026-01-01\n")};
    CHECK(
        judged.one("L101").message(base::Language::nl) ==
        "met welk besluit is de bestuurlijke opdracht gegeven? \"Besluit\", genoemd bij mandate.decision, staat in het "
        "dossier als: verkenning");
    CHECK(judged.status("L1") == Status::unknown);
    CHECK(Judged{names_it, partner, commitment, decision("exploration", ""), mandate("by: raad\n")}.status("L1") ==
          Status::upheld);
}

TEST_CASE("L101 is silent while nothing happens, and where a mandate is on file or named") {
    CHECK(Judged{partner}.count("L101") == 0);
    CHECK(Judged{partner, {"commitments/x.yaml", "by: a\ncontribution: Koken\nstatus: proposed\n"}}.count("L101") == 0);
    CHECK(Judged{partner, commitment, mandate("taken: 2026\n")}.count("L101") == 0);
    const Judged named{{"regie.yaml", regie_yaml("mandate:\n  decision: nergens\n")}, partner, commitment};
    CHECK(named.file_codes() == test::list({"F008"}));
    CHECK(named.count("L101") == 0);
}

TEST_CASE("L101 is silent where a decision could not be read: it may be the mandate") {
    CHECK(Judged{partner, commitment, {"decisions/d.yaml", "title: 'Open\n"}}.count("L101") == 0);
}

TEST_CASE("L102 finds work that dates from after a rejected mandate, and names the first of it") {
    const Judged judged{partner, commitment, act, mandate("taken: 2026-03-01\nby: gemeenteraad\noutcome: rejected\n")};
    const auto& finding = judged.one("L102");
    CHECK(finding.severity == base::Severity::error);
    CHECK(finding.subject == "decisions/opdracht");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "decisions/opdracht.yaml:5:10");
    CHECK(
        finding.message(base::Language::en) ==
        "the mandate \"Opdracht\" was rejected (1 March 2026), and the work went on: \"Koken\" dates from 2 March 2026");
    CHECK(judged.status("L1") == Status::violated);
    CHECK(judged.reason("L1") == "Regie without a mandate");
}

TEST_CASE("L102 counts only what certainly is from after the decision") {
    const auto found = [](std::string_view taken) {
        return Judged{partner, commitment, mandate("outcome: rejected\ntaken: " + std::string(taken) + "\n")}.count(
            "L102");
    };
    CHECK(found("2026-03-01") == 1);
    CHECK(found("2026-03-02") == 0);
    CHECK(found("2026-02") == 1);
    CHECK(found("2026-03") == 0);
    CHECK(found("2026") == 0);
}

TEST_CASE("L102 finds acts of the regisseur while the mandate is pending, not omissions and not those of a partner") {
    const auto pending = mandate("taken: 2026-03-01\noutcome: pending\n");
    CHECK(Judged{act, pending}.count("L102") == 1);
    CHECK(Judged{pending,
                 {"accountability/x.yaml",
                  "holder: regisseur\narea: own-acts\nstatement: x\naccount:\n  - {on: 2026-04, omitted: Bellen}\n"}}
              .count("L102") == 0);
    CHECK(Judged{partner,
                 pending,
                 {"accountability/x.yaml",
                  "holder: a\narea: results\nstatement: x\naccount:\n  - {on: 2026-04, act: Koken}\n"}}
              .count("L102") == 0);
}

TEST_CASE("L102 lets an adopted mandate be, and one of which nobody knows when it was rejected") {
    CHECK(Judged{partner, commitment, mandate("taken: 2026-03-01\noutcome: adopted\n")}.count("L102") == 0);
    CHECK(Judged{partner, commitment, mandate("outcome: rejected\n")}.count("L102") == 0);
    CHECK(Judged{partner, mandate("taken: 2026-03-01\noutcome: rejected\n")}.count("L102") == 0);
}

TEST_CASE("L102 lets the work rest on a mandate that was adopted, also beside one that was not") {
    const auto judged = [](const std::string& of_other, std::string_view named) {
        const test::File first = mandate("taken: 2026-01-10\noutcome: rejected\n");
        const std::string key = named.empty() ? "" : "mandate:\n  decision: " + std::string(named) + "\n";
        return Judged{{"regie.yaml", regie_yaml(key)},
                      partner,
                      commitment,
                      first,
                      decision("mandate", "by: gemeenteraad\n" + of_other, "tweede")};
    };
    const std::string adopted = "taken: 2026-02-01\noutcome: adopted\n";
    CHECK(judged(adopted, "").count("L102") == 0);
    CHECK(judged(adopted, "opdracht").count("L102") == 0);
    CHECK(judged(adopted, "opdracht").status("L1") == Status::upheld);
    CHECK(judged("taken: 2025-02-01\noutcome: adopted\n", "").status("L1") == Status::upheld);
    CHECK(judged("taken: 2026-02-01\noutcome: pending\n", "opdracht").count("L102") == 1);
    CHECK(judged("taken: 'open\n", "").count("L102") == 0);
}

TEST_CASE("L102 looks at the day on which each partner made a commitment by several") {
    const test::File pending = mandate("taken: 2026-03-01\noutcome: pending\n");
    const test::File b{"partners/b.yaml", "name: B\n"};
    const test::File together{"commitments/x.yaml",
                              "by: [a, b]\ncontribution: Koken\nmade: 2026-02-01\nper_partner:\n"
                              "  b: {made: 2026-03-02}\n"};
    CHECK(Judged{partner, b, together, pending}.count("L102") == 1);
    CHECK(Judged({partner, b, together, pending}, test::usual_day, {"b"}).count("L102") == 0);
}

TEST_CASE("L103 asks the government for a decision of an elected body, where the mandate would be named") {
    const Judged judged{test::Files{}};
    const auto& finding = judged.one("L103");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "in welk besluit heeft een gekozen orgaan deze opgave prioriteit gegeven?");
    const Judged executive{{"regie.yaml", regie_yaml("mandate:\n  decision: opdracht\n")},
                           mandate("by: college\nbody: executive\n")};
    CHECK(executive.where(executive.one("L103")) == "regie.yaml:6:3");
    CHECK(executive.status("L1") == Status::upheld);
}

TEST_CASE(
    "L103 is silent where an elected body, also one elected indirectly, decided on mandate, priority or renewal") {
    for (const std::string kind : {"mandate", "priority", "renewal"}) {
        CAPTURE(kind);
        const auto count = [&kind](const std::string& more) { return Judged{decision(kind, more)}.count("L103"); };
        CHECK(count("body: elected\n") == 0);
        CHECK(count("body: indirectly-elected\n") == 0);
        CHECK(count("body: executive\n") == 1);
        CHECK(count("body: elected\noutcome: rejected\n") == 1);
        CHECK(count("body: elected\noutcome: pending\n") == 1);
    }
    CHECK(Judged{decision("exploration", "body: elected\n")}.count("L103") == 1);
    CHECK(Judged{mandate("body: executive\n"), decision("priority", "body: elected\n")}.count("L103") == 0);
}

TEST_CASE("L103 takes the decision that is named as the mandate for one, whatever its kind") {
    const test::File named{"regie.yaml", regie_yaml("mandate:\n  decision: besluit\n")};
    CHECK(Judged{named, decision("agreement", "body: elected\n")}.count("L103") == 0);
    CHECK(Judged{decision("agreement", "body: elected\n")}.count("L103") == 1);
}

TEST_CASE("L103 asks of a public decision without a body what body took it, once") {
    const Judged judged{mandate("by: gemeenteraad\n"), decision("priority", "by: gemeenteraad\n")};
    const auto& finding = judged.one("L103");
    CHECK(finding.subject == "decisions/opdracht");
    CHECK(judged.where(finding) == "decisions/opdracht.yaml:3:5");
    CHECK(finding.message(base::Language::nl) ==
          "is het orgaan dat het besluit \"Opdracht\" nam (gemeenteraad) een gekozen orgaan?");
    CHECK(Judged{mandate("by: collaboration\n")}.one("L103").subject == "collaboration");
    CHECK(Judged{mandate("by: college\n"), decision("priority", "body: elected\n")}.count("L103") == 0);
}

TEST_CASE("L103 is silent where a decision or regie.yaml could not be read, and where the mandate named is not there") {
    CHECK(Judged{{"decisions/d.yaml", "title: 'Open\n"}}.count("L103") == 0);
    CHECK(Judged{{"regie.yaml", "format: [1\n"}, partner}.count("L103") == 0);
    CHECK(Judged{{"regie.yaml", regie_yaml("mandate:\n  decision: nergens\n")}}.count("L103") == 0);
}

TEST_CASE("L104 finds an act of the regisseur from after the end, for the government, at the day of the end") {
    const Judged judged{end, act_on("2026-03-02")};
    const auto& finding = judged.one("L104");
    CHECK(finding.severity == base::Severity::error);
    CHECK(finding.subject == "decisions/einde");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "decisions/einde.yaml:3:8");
    CHECK(
        finding.message(base::Language::nl) ==
        "\"Besluit\" heeft de regie beëindigd (1 maart 2026), en de regisseur ging door: \"Gebeld\" is van 2 maart 2026");
    CHECK(judged.status("L1") == Status::violated);
}

TEST_CASE("L104 counts only what certainly is from after the end, and no work of partners") {
    CHECK(Judged{end, act_on("2026-03-01")}.count("L104") == 0);
    CHECK(Judged{end, act_on("2026-03")}.count("L104") == 0);
    CHECK(Judged{end, act_on("2026-04")}.count("L104") == 1);
    CHECK(Judged{decision("end-regie", "taken: 2026\n"), act_on("2026-04")}.count("L104") == 0);
    CHECK(Judged{decision("end-regie", ""), act_on("2026-04")}.count("L104") == 0);
    CHECK(Judged{end, partner, {"commitments/x.yaml", "by: a\ncontribution: Koken\nmade: 2026-04\n"}}.count("L104") ==
          0);
    CHECK(Judged{end}.count("L104") == 0);
}

TEST_CASE("L104 counts from the day on which the end takes effect, never from before it was decided") {
    const auto announced = decision("end-regie", "taken: 2026-03-01\neffective: 2026-05-31\n");
    CHECK(Judged{announced, act_on("2026-05-31")}.count("L104") == 0);
    const Judged after{announced, act_on("2026-06-01")};
    CHECK(after.where(after.one("L104")) == "decisions/besluit.yaml:4:12");
    const auto backdated = decision("end-regie", "taken: 2026-03-01\neffective: 2026-01-01\n");
    CHECK(Judged{backdated, act_on("2026-02-01")}.count("L104") == 0);
    CHECK(Judged{backdated, act_on("2026-03-02")}.count("L104") == 1);
    CHECK(Judged{decision("end-regie", "effective: 2026-03-01\n"), act_on("2026-03-02")}.count("L104") == 1);
}

TEST_CASE("L104 takes only an end that was adopted") {
    for (const std::string outcome : {"rejected", "pending"})
        CHECK(
            Judged{decision("end-regie", "taken: 2026-03-01\noutcome: " + outcome + "\n"), act_on("2026-04-01")}.count(
                "L104") == 0);
}

TEST_CASE("L104 lets the regie be that a later decision took up again, or may have") {
    for (const std::string kind : {"mandate", "renewal", "change-regie"}) {
        CAPTURE(kind);
        const auto count = [&kind](const std::string& more) {
            return Judged{end, act_on("2026-04-01"), decision(kind, more)}.count("L104");
        };
        CHECK(count("taken: 2026-03-01\n") == 0);
        CHECK(count("taken: 2026-02-28\n") == 1);
        CHECK(count("taken: 2026\n") == 0);
        CHECK(count("") == 0);
        CHECK(count("taken: 2026-05-01\noutcome: rejected\n") == 1);
    }
    CHECK(Judged{end, act_on("2026-04-01"), decision("priority", "taken: 2026-05-01\n")}.count("L104") == 1);
}

TEST_CASE("L104 names of several ends the first that holds") {
    const Judged judged{end, decision("end-regie", "taken: 2026-02-01\n", "eerder"), act_on("2026-04-01")};
    CHECK(judged.one("L104").subject == "decisions/eerder");
    const Judged again{decision("end-regie", "taken: 2025-02-01\n", "eerder"), mandate("taken: 2025-09-01\n"), end,
                       act_on("2026-04-01")};
    CHECK(again.one("L104").subject == "decisions/einde");
}

TEST_CASE("L104 is silent where a decision could not be read: it may have taken the regie up again") {
    CHECK(Judged{end, act_on("2026-04-01"), {"decisions/d.yaml", "title: 'Open\n"}}.count("L104") == 0);
}

TEST_CASE(
    "L105 asks the government on what the work rested that is older than the mandate, and names the first of it") {
    const Judged judged{partner, commitment, act_on("2026-02-01"), mandate("taken: 2026-04-01\n")};
    const auto& finding = judged.one("L105");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "decisions/opdracht");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "decisions/opdracht.yaml:3:8");
    CHECK(
        finding.message(base::Language::en) ==
        "\"Gebeld\" dates from 1 February 2026, before the mandate \"Opdracht\" (1 April 2026): on which decision did the "
        "work rest then?");
}

TEST_CASE("L105 counts only what certainly is from before the mandate") {
    const auto count = [](const std::string& taken) {
        return Judged{partner, commitment, mandate("taken: " + taken + "\n")}.count("L105");
    };
    CHECK(count("2026-03-03") == 1);
    CHECK(count("2026-03-02") == 0);
    CHECK(count("2026-03") == 0);
    CHECK(count("2026-04") == 1);
    CHECK(count("2026") == 0);
    CHECK(Judged{partner, commitment, mandate("")}.count("L105") == 0);
    CHECK(Judged{partner, commitment}.count("L105") == 0);
}

TEST_CASE("L105 is silent where an exploration or an earlier mandate covers the work, or may") {
    const auto count = [](const std::string& kind, const std::string& more) {
        return Judged{partner, commitment, mandate("taken: 2026-04-01\n"), decision(kind, more)}.count("L105");
    };
    for (const std::string kind : {"exploration", "mandate"}) {
        CAPTURE(kind);
        CHECK(count(kind, "taken: 2026-03-02\n") == 0);
        CHECK(count(kind, "taken: 2026-03-03\n") == 1);
        CHECK(count(kind, "") == 0);
        CHECK(count(kind, "taken: 2026-01-01\noutcome: rejected\n") == 1);
    }
    CHECK(count("agreement", "taken: 2026-01-01\n") == 1);
}

TEST_CASE("L105 names the first mandate of several") {
    const Judged judged{partner, commitment, mandate("taken: 2026-05-01\n"),
                        decision("mandate", "taken: 2026-04-01\n")};
    CHECK(judged.one("L105").subject == "decisions/besluit");
}

TEST_CASE("L105 looks at active commitments alone, and not where a decision could not be read") {
    const auto later = mandate("taken: 2026-04-01\n");
    const test::File proposed{"commitments/x.yaml", "by: a\ncontribution: x\nmade: 2026-01\nstatus: proposed\n"};
    CHECK(Judged{partner, proposed, later}.count("L105") == 0);
    CHECK(Judged({partner, commitment, later}, test::usual_day, {"a"}).count("L105") == 0);
    CHECK(Judged{partner, commitment, later, {"decisions/d.yaml", "title: 'Open\n"}}.count("L105") == 0);
}

TEST_CASE("L1 is upheld by an adopted mandate of a public body") {
    const Judged judged{mandate("by: gemeenteraad\ntaken: 2024-04\noutcome: adopted\n")};
    CHECK(judged.status("L1") == Status::upheld);
    CHECK(judged.reason("L1", base::Language::nl) == "\"Opdracht\" (gemeenteraad, april 2024)");
    CHECK(Judged{mandate("by: gemeenteraad\n")}.status("L1") == Status::upheld);
    CHECK(Judged{mandate("by: collaboration\n")}.status("L1") == Status::unknown);
    CHECK(Judged{mandate("outcome: adopted\n")}.status("L1") == Status::unknown);
    CHECK(Judged{mandate("by: gemeenteraad\noutcome: pending\n")}.status("L1") == Status::unknown);
}
