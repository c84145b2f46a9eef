#include <string>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

const test::File stays{"partners/a.yaml", "name: Gemeente\n"};
const test::File leaves{"partners/b.yaml", "name: Buurtwerk\nleft: 2026-05-31\n"};

const test::File first{"partners/a.yaml", "name: Gemeente\njoined: 2024-01-01\n"};
const test::File later{"partners/b.yaml", "name: Buurtwerk\njoined: 2025-03-01\n"};
const test::File together{"regie.yaml", regie_yaml("membership:\n  joining: {decided_by: collaboration}\n")};

test::File membership(std::string_view rules) {
    return {"regie.yaml", regie_yaml("membership:\n" + std::string(rules))};
}

test::File decision(std::string_view kind, std::string_view more) {
    return {"decisions/besluit.yaml",
            "title: Besluit\nby: collaboration\nkind: " + std::string(kind) + "\n" + std::string(more)};
}

test::File commitment(std::string_view more, std::string_view by = "b") {
    return {"commitments/x.yaml", "by: " + std::string(by) + "\ncontribution: Koken\n" + std::string(more)};
}

}  // namespace

TEST_CASE("P301 asks how a party can join where no rule for it is recorded") {
    const Judged judged{stays};
    const auto& finding = judged.one("P301");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "kan elke maatschappelijke partij toetreden, en onder welke voorwaarden?");
    const Judged with_others{membership("  ending: Eind 2028.\n")};
    CHECK(with_others.where(with_others.one("P301")) == "regie.yaml:6:3");
}

TEST_CASE("P301 takes any part of a rule, and is silent where regie.yaml could not be read") {
    for (const std::string_view part : {"open: true", "open: false", "legal_forms: any", "conditions: [Een bijdrage.]",
                                        "decided_by: collaboration"}) {
        CAPTURE(part);
        CHECK(Judged{membership("  joining: {" + std::string(part) + "}\n")}.count("P301") == 0);
    }
    CHECK(Judged{membership("  joining: {x-later: ja}\n")}.count("P301") == 1);
    CHECK(Judged{{"regie.yaml", "name: 'Proef\n"}}.count("P301") == 0);
}

TEST_CASE("P302 finds joining that is closed") {
    const Judged judged{membership("  joining: {open: false}\n")};
    const auto& finding = judged.one("P302");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:6:19");
    CHECK(finding.message(base::Language::nl) == "andere partijen kunnen niet toetreden");
    CHECK(judged.status("P3") == Status::at_risk);
}

TEST_CASE("P302 finds legal forms that are shut out, once, and names those that are not") {
    const Judged judged{membership("  joining: {open: true, legal_forms: [stichting, vereniging]}\n")};
    const auto& finding = judged.one("P302");
    CHECK(judged.where(finding) == "regie.yaml:6:38");
    CHECK(finding.message(base::Language::en) == "only parties of these legal forms can join: stichting, vereniging");
    CHECK(finding.message(base::Language::nl) ==
          "alleen partijen met deze rechtsvormen kunnen toetreden: stichting, vereniging");
    CHECK(Judged{membership("  joining: {legal_forms: stichting}\n")}.count("P302") == 1);
    CHECK(Judged{membership("  joining: {open: no, legal_forms: [stichting]}\n")}.one("P302").message(
              base::Language::en) == "joining is closed to other parties");
}

TEST_CASE("P302 finds nothing in joining that is open, or of which nothing is recorded") {
    CHECK(Judged{membership("  joining: {open: true, legal_forms: any, conditions: [Een bijdrage.]}\n")}.count(
              "P302") == 0);
    CHECK(Judged{membership("  joining: {legal_forms: [any]}\n")}.count("P302") == 0);
    CHECK(Judged{membership("  joining: {legal_forms: []}\n")}.count("P302") == 0);
    CHECK(Judged{stays}.count("P302") == 0);
}

TEST_CASE("P303 asks how a partner can leave where no rule for it is recorded") {
    const Judged judged{stays};
    const auto& finding = judged.one("P303");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "hoe kan een partner uittreden, en wat gebeurt er dan met de commitments?");
    for (const std::string_view part : {"notice: 3m", "terms: In overleg.", "settlement: Overdracht."}) {
        CAPTURE(part);
        CHECK(Judged{membership("  leaving: {" + std::string(part) + "}\n")}.count("P303") == 0);
    }
    CHECK(Judged{membership("  leaving: {settled: now}\n")}.count("P303") == 0);
    CHECK(Judged{{"regie.yaml", "name: 'Proef\n"}}.count("P303") == 0);
}

TEST_CASE("P303 asks about terms that are left to the moment of leaving") {
    const Judged judged{membership("  leaving: {notice: 3m, settled: later}\n")};
    const auto& finding = judged.one("P303");
    CHECK(finding.severity == base::Severity::note);
    CHECK(judged.where(finding) == "regie.yaml:6:34");
    CHECK(finding.message(base::Language::en) ==
          "the terms of leaving are only agreed when a partner leaves: what can the others count on until then?");
    CHECK(Judged{membership("  leaving: {notice: 3m, settled: now}\n")}.count("P303") == 0);
}

TEST_CASE("P304 finds an active commitment of a partner that left, from the day after it left") {
    const auto files = {stays, leaves, commitment("status: active\n")};
    CHECK(Judged(files, "2026-05-31").count("P304") == 0);
    const Judged judged(files, "2026-06-01");
    const auto& finding = judged.one("P304");
    CHECK(finding.severity == base::Severity::error);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "partners/b");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:9");
    CHECK(finding.message(base::Language::nl) ==
          "Buurtwerk is vertrokken (31 mei 2026) zonder opvolger, en het commitment \"Koken\" loopt nog");
    CHECK(judged.status("P3") == Status::violated);
}

TEST_CASE("P304 takes a commitment without a status as running, and points at whose it is") {
    const Judged judged{stays, leaves, commitment("")};
    CHECK(judged.where(judged.one("P304")) == "commitments/x.yaml:1:5");
}

TEST_CASE("P304 lets be what ended, what others share, and what is of all") {
    for (const std::string_view status : {"fulfilled", "lapsed", "proposed"}) {
        CAPTURE(status);
        CHECK(Judged{stays, leaves, commitment("status: " + std::string(status) + "\n")}.count("P304") == 0);
    }
    CHECK(Judged{stays, leaves, commitment("", "[a, b]")}.count("P304") == 0);
    CHECK(Judged{stays, leaves, commitment("", "all")}.count("P304") == 0);
}

TEST_CASE("P304 lets be what ran its term while the partner was in") {
    CHECK(Judged{stays, leaves, commitment("status: active\nends: 2026-05-31\n")}.count("P304") == 0);
    CHECK(Judged{stays, leaves, commitment("status: active\nends: 2026-06-01\n")}.count("P304") == 1);
    CHECK(Judged{stays, leaves, commitment("status: active\nends: 2026-05\n")}.count("P304") == 0);
    CHECK(Judged{stays, leaves, commitment("status: active\nends: 2026\n")}.count("P304") == 1);
}

TEST_CASE("P304 asks for the settlement of what was withdrawn on or after the leaving, not of what was before") {
    const auto found = [](std::string_view more) {
        return Judged{stays, leaves, commitment("status: withdrawn\n" + std::string(more))}.count("P304");
    };
    CHECK(found("withdrawn: 2026-05-30\n") == 0);
    CHECK(found("withdrawn: 2026-05-31\n") == 1);
    CHECK(found("withdrawn: 2026-06-15\n") == 1);
    CHECK(found("withdrawn: 2026-05\n") == 0);
    CHECK(found("withdrawn: 2026-06\n") == 1);
    CHECK(found("") == 0);
    CHECK(found("withdrawn: 2026-05-31\nsettlement: De gemeente neemt het over.\n") == 0);
}

TEST_CASE("P304 takes the settlement of a decision that touches the commitment") {
    const auto withdrawn = commitment("status: withdrawn\nwithdrawn: 2026-05-31\n");
    const test::File exit{"decisions/vertrek.yaml",
                          "title: Vertrek\nkind: exit\nby: collaboration\nconcerns: [b]\naffects: [x]\n"
                          "settlement: De gemeente neemt het over.\n"};
    CHECK(Judged{stays, leaves, withdrawn}.count("P304") == 1);
    CHECK(Judged{stays, leaves, withdrawn, exit}.count("P304") == 0);
}

TEST_CASE("P304 lets a successor take over, and asks it when it leaves in turn") {
    const auto succeeded = [](std::string_view more) {
        return Judged{leaves, {"partners/c.yaml", "name: Nieuw\nsucceeds: [b]\n" + std::string(more)}, commitment("")};
    };
    CHECK(succeeded("").count("P304") == 0);
    CHECK(succeeded("left: 2026-06-29\n").one("P304").addressee.text() == "partners/c");
}

TEST_CASE("P304 asks the collaboration what would stay open without a partner: it left nothing open on file") {
    const test::Files files{stays, {"partners/b.yaml", "name: Buurtwerk\n"}, commitment("")};
    CHECK(Judged(files).count("P304") == 0);
    const Judged judged(files, test::usual_day, {"b"});
    const auto& finding = judged.one("P304");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(finding.message(base::Language::en) == "if Buurtwerk leaves, what happens with its commitment \"Koken\"?");
    CHECK(judged.status("P3") != Status::violated);
}

TEST_CASE("P304 stays silent on what a partner withdrew, when it is only supposed to have left") {
    const test::Files files{
        stays, {"partners/b.yaml", "name: Buurtwerk\n"}, commitment("status: withdrawn\nwithdrawn: 2026-06-30\n")};
    CHECK(Judged(files, test::usual_day, {"b"}).count("P304") == 0);
}

TEST_CASE("P304 stays a fault of a partner that left, whoever else is supposed to leave") {
    const Judged judged({stays, leaves, commitment("")}, test::usual_day, {"a"});
    CHECK(judged.one("P304").severity == base::Severity::error);
}

TEST_CASE("P305 finds a partner that left sooner than the notice after its exit was decided on") {
    const auto judged = [](std::string_view left) {
        return test::Files{membership("  leaving: {notice: 3m}\n"),
                           stays,
                           {"partners/b.yaml", "name: Buurtwerk\nleft: " + std::string(left) + "\n"},
                           decision("exit", "taken: 2026-02-28\nconcerns: [b]\n")};
    };
    const Judged early(judged("2026-05-27"));
    const auto& finding = early.one("P305");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.subject == "partners/b");
    CHECK(finding.addressee.text() == "partners/b");
    CHECK(early.where(finding) == "partners/b.yaml:2:7");
    CHECK(
        finding.message(base::Language::nl) ==
        "Buurtwerk is vertrokken (27 mei 2026), eerder dan de opzegtermijn na \"Besluit\" (28 februari 2026) toelaat: niet "
        "vóór 28 mei 2026");
    CHECK(early.status("P3") == Status::at_risk);
    CHECK(Judged(judged("2026-05-28")).count("P305") == 0);
}

TEST_CASE("P305 waits until the partner has left") {
    const test::Files files{membership("  leaving: {notice: 3m}\n"), leaves,
                            decision("exit", "taken: 2026-05-01\nconcerns: [b]\n")};
    CHECK(Judged(files, "2026-05-31").count("P305") == 0);
    CHECK(Judged(files, "2026-06-01").count("P305") == 1);
}

TEST_CASE("P305 gives the partner the best day of a date that is known in part") {
    const auto count = [](std::string_view left, std::string_view taken) {
        return Judged{membership("  leaving: {notice: 3m}\n"),
                      {"partners/b.yaml", "name: B\nleft: " + std::string(left) + "\n"},
                      decision("exit", "concerns: [b]\ntaken: " + std::string(taken) + "\n")}
            .count("P305");
    };
    CHECK(count("2026-04", "2026-02-01") == 1);
    CHECK(count("2026-05", "2026-02-01") == 0);
    CHECK(count("2026-04-30", "2026-02") == 1);
    CHECK(count("2026-05-01", "2026-02") == 0);
    CHECK(count("2025", "2026-02") == 1);
}

TEST_CASE("P305 counts from the first exit decision that was adopted, and not where one has no date") {
    const auto count = [](std::string_view first) {
        return Judged{membership("  leaving: {notice: 3m}\n"),
                      leaves,
                      decision("exit", "taken: 2026-05-01\nconcerns: [b]\n"),
                      {"decisions/eerder.yaml",
                       "title: Eerder\nkind: exit\nby: collaboration\nconcerns: [b]\n" + std::string(first)}}
            .count("P305");
    };
    CHECK(count("taken: 2026-02-28\n") == 0);
    CHECK(count("taken: 2026-03-01\n") == 1);
    CHECK(count("taken: 2026\n") == 0);
    CHECK(count("") == 0);
    CHECK(count("taken: 2026-02-28\noutcome: rejected\n") == 1);
    CHECK(count("taken: 2026-02-28\noutcome: pending\n") == 1);
}

TEST_CASE("P304 and P305 wait where a partner could not be read: it may be the successor") {
    const test::File unread{"partners/c.yaml", "name: Nieuw\nsucceeds: [b\n"};
    const auto notice = membership("  leaving: {notice: 3m}\n");
    const auto exit = decision("exit", "taken: 2026-05-01\nconcerns: [b]\n");
    CHECK(Judged{leaves, commitment("")}.count("P304") == 1);
    CHECK(Judged{leaves, unread, commitment("")}.count("P304") == 0);
    CHECK(Judged{notice, leaves, unread, exit}.count("P305") == 0);
}

TEST_CASE("P305 needs a notice, a decision on this partner, and files that could be read") {
    const auto notice = membership("  leaving: {notice: 3m}\n");
    const auto exit = decision("exit", "taken: 2026-05-01\nconcerns: [b]\n");
    CHECK(Judged{notice, leaves, exit}.count("P305") == 1);
    CHECK(Judged{membership("  leaving: {terms: In overleg.}\n"), leaves, exit}.count("P305") == 0);
    CHECK(Judged{notice, leaves}.count("P305") == 0);
    CHECK(Judged{notice, leaves, stays, decision("exit", "taken: 2026-05-01\nconcerns: [a]\n")}.count("P305") == 0);
    CHECK(Judged{notice, leaves, decision("direction", "taken: 2026-05-01\nconcerns: [b]\n")}.count("P305") == 0);
    CHECK(Judged{notice, leaves, exit, {"decisions/d.yaml", "title: 'D\n"}}.count("P305") == 0);
    CHECK(Judged{notice, {"partners/b.yaml", "name: 'B\n"}, exit}.count("P305") == 0);
}

TEST_CASE("P305 leaves alone who is succeeded, and who is only thought to have left") {
    const auto notice = membership("  leaving: {notice: 3m}\n");
    const auto exit = decision("exit", "taken: 2026-05-01\nconcerns: [b]\n");
    CHECK(Judged{notice, leaves, {"partners/c.yaml", "name: C\nsucceeds: [b]\n"}, exit}.count("P305") == 0);
    CHECK(Judged(test::Files{notice, stays, {"partners/b.yaml", "name: B\n"}, exit}, test::usual_day, {"b"})
              .count("P305") == 0);
}

TEST_CASE("P306 asks which decision admitted a partner that joined after the first ones") {
    const Judged judged{together, first, later};
    const auto& finding = judged.one("P306");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "partners/b");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "partners/b.yaml:2:9");
    CHECK(finding.message(base::Language::nl) ==
          "Buurtwerk is later toegetreden dan de eerste partners (1 maart 2025): met welk besluit van het "
          "samenwerkingsverband?");
    CHECK(Judged{together, first, later, {"partners/c.yaml", "name: C\njoined: 2026\n"}}.count("P306") == 2);
}

TEST_CASE("P306 takes an adopted admission that concerns the partner") {
    CHECK(Judged{together, first, later, decision("admission", "concerns: [b]\n")}.count("P306") == 0);
    CHECK(Judged{together, first, later, decision("admission", "concerns: [a]\n")}.count("P306") == 1);
    CHECK(Judged{together, first, later, decision("admission", "concerns: [b]\noutcome: pending\n")}.count("P306") ==
          1);
    CHECK(Judged{together, first, later, decision("direction", "concerns: [b]\n")}.count("P306") == 1);
    CHECK(Judged{together, first, later, {"decisions/d.yaml", "title: 'D\n"}}.count("P306") == 0);
}

TEST_CASE("P306 asks only where the partners decide on joining together") {
    CHECK(Judged{membership("  joining: {decided_by: stuurgroep}\n"), first, later}.count("P306") == 0);
    CHECK(Judged{membership("  joining: {open: true}\n"), first, later}.count("P306") == 0);
}

TEST_CASE("P306 asks only where the partner certainly joined later, and is in") {
    const auto count = [](std::string_view first_joined, std::string_view joined) {
        return Judged{together,
                      {"partners/a.yaml", "name: A\n" + std::string(first_joined)},
                      {"partners/b.yaml", "name: B\n" + std::string(joined)}}
            .count("P306");
    };
    CHECK(count("joined: 2025-03-01\n", "joined: 2025-03-01\n") == 0);
    CHECK(count("joined: 2025-03-01\n", "joined: 2025-03-02\n") == 1);
    CHECK(count("joined: 2025\n", "joined: 2025-12-31\n") == 0);
    CHECK(count("joined: 2025\n", "joined: 2026-01-01\n") == 1);
    CHECK(count("joined: 2025-03-01\n", "joined: 2025\n") == 0);
    CHECK(count("", "joined: 2025\n") == 0);
    CHECK(count("joined: 2024\n", "") == 0);
    CHECK(count("joined: 2024\n", "joined: 2025\nleft: 2026-06-29\n") == 0);
    CHECK(count("joined: 2024\nleft: 2025-01-31\n", "joined: 2025-03\n") == 1);
    CHECK(count("joined: 2024\n", "joined: 2026-07-01\n") == 0);
}

TEST_CASE("P306 does not ask who took over from a partner by which decision it came in") {
    CHECK(Judged{together,
                 first,
                 {"partners/b.yaml", "name: B\njoined: 2025\nsucceeds: [oud]\n"},
                 {"partners/oud.yaml", "name: Oud\njoined: 2024-01-01\nleft: 2024-12-31\n"}}
              .count("P306") == 0);
}

TEST_CASE("P3 is upheld by open joining and terms of leaving that are not left to later") {
    const auto status = [](std::string_view membership) {
        return Judged{{"regie.yaml", regie_yaml("membership:\n" + std::string(membership))}}.status("P3");
    };
    CHECK(status("  joining: {open: yes}\n  leaving: {notice: 3m}\n") == Status::upheld);
    CHECK(status("  joining: {open: yes}\n  leaving: {terms: In overleg., settled: now}\n") == Status::upheld);
    CHECK(status("  joining: {open: yes}\n  leaving: {notice: 3m, settled: later}\n") == Status::unknown);
    CHECK(status("  joining: {open: no}\n  leaving: {notice: 3m}\n") != Status::upheld);
    CHECK(status("  joining: {open: yes}\n") == Status::unknown);
    CHECK(status("  leaving: {notice: 3m}\n") == Status::unknown);
}
