#include <initializer_list>
#include <string>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;

namespace {

const test::File a{"partners/a.yaml", "name: Buurtwerk\ninterest: Meer bezoek\n"};
const test::File commitment{"commitments/x.yaml", "by: a\ncontribution: x\n"};
const test::File government{"partners/gem.yaml", "name: Gemeente\n"};

test::File directed_by(std::string_view organisation) {
    return {"regie.yaml",
            test::regie_yaml("roles:\n  government:\n    organisation: " + std::string(organisation) + "\n")};
}

/// Four partners a to d, and a commitment for each of `by`.
test::Files shared_by(std::initializer_list<std::string_view> by) {
    test::Files files{{"partners/a.yaml", "name: Buurtwerk\n"},
                      {"partners/b.yaml", "name: B\n"},
                      {"partners/c.yaml", "name: C\n"},
                      {"partners/d.yaml", "name: D\n"}};
    for (const std::string_view who : by)
        files.push_back({"commitments/c" + std::to_string(files.size()) + ".yaml",
                         "by: " + std::string(who) + "\ncontribution: x\n"});
    return files;
}

}  // namespace

TEST_CASE("P101 asks a shareholder without commitment what it brings") {
    const Judged judged{a};
    const auto& finding = judged.one("P101");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "partners/a");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "partners/a.yaml:1:1");
    CHECK(finding.message(base::Language::nl) == "wat brengt Buurtwerk in voor de opgave?");
}

TEST_CASE("P101 asks a shareholder that fulfilled what it promised what comes next, and suggests no other capacity") {
    const auto fulfilled = [](std::string_view by) {
        return test::File{"commitments/x.yaml", "by: " + std::string(by) + "\ncontribution: x\nstatus: fulfilled\n"};
    };
    const Judged judged{a, fulfilled("a")};
    const auto& finding = judged.one("P101");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.message(base::Language::nl) ==
          "wat Buurtwerk heeft toegezegd, is nagekomen: wat brengt Buurtwerk hierna in?");
    CHECK(finding.remedy(base::Language::nl).find("agendalid") == std::string::npos);
    CHECK(judged.reason("P1", base::Language::nl) == "Bijdrage nagekomen");
    CHECK(Judged{a, fulfilled("all")}.one("P101").title().nl == "Bijdrage nagekomen");
    const Judged heir{{"partners/b.yaml", "name: B\nsucceeds: [a]\n"}, a, fulfilled("a")};
    CHECK(heir.count("P101") == 2);
    CHECK(Judged{a, {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: withdrawn\nsettlement: s\n"}}
              .one("P101")
              .title()
              .nl == "Bijdrage niet vastgelegd");
}

TEST_CASE("P103 does not ask a government that fulfilled its part what it contributes") {
    const Judged judged{
        directed_by("gem"), government, {"commitments/x.yaml", "by: gem\ncontribution: x\nstatus: fulfilled\n"}};
    CHECK(judged.count("P103") == 0);
    CHECK(Judged{directed_by("gem"), government}.one("P103").title().nl == "Bijdrage van de overheid niet vastgelegd");
}

TEST_CASE("P101 takes a running or proposed commitment, of its own or of all") {
    CHECK(Judged{a, commitment}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: proposed\n"}}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: all\ncontribution: x\n"}}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: all\ncontribution: x\nstatus: proposed\n"}}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: withdrawn\n"}}.count("P101") == 1);
}

TEST_CASE("P101 leaves it to P103 to ask what the government that directs contributes") {
    const Judged judged{directed_by("gem"), government, a};
    CHECK(judged.one("P101").subject == "partners/a");
    CHECK(judged.one("P103").subject == "partners/gem");
}

TEST_CASE("P101 asks nothing of who is no shareholder or is not in, and is silent on what could not be read") {
    CHECK(Judged{{"partners/a.yaml", "name: A\ncapacity: agenda-member\n"}}.count("P101") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"}}.count("P101") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-30\n"}}.count("P101") == 1);
    CHECK(Judged{{"partners/a.yaml", "name: 'A\n"}}.count("P101") == 0);
    CHECK(Judged{a, {"commitments/x.yaml", "by: 'a\n"}}.count("P101") == 0);
}

TEST_CASE("P101 lets a successor bring what it took over") {
    CHECK(Judged{{"partners/old.yaml", "name: Oud\nleft: 2024\n"},
                 {"partners/new.yaml", "name: Nieuw\nsucceeds: [old]\n"},
                 {"commitments/x.yaml", "by: old\ncontribution: x\n"}}
              .count("P101") == 0);
}

TEST_CASE("P102 asks each partner for its interest, whatever its capacity") {
    const Judged judged{{"partners/a.yaml", "name: Buurtwerk\ncapacity: observer\n"}};
    const auto& finding = judged.one("P102");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "partners/a");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "partners/a.yaml:1:1");
    CHECK(finding.message(base::Language::nl) == "wat is het belang van Buurtwerk bij de opgave?");
    CHECK(finding.message(base::Language::en) == "what is the interest of Buurtwerk in the opgave?");
    CHECK(Judged{{"partners/a.yaml", "name: A\n"}, {"partners/b.yaml", "name: B\n"}}.count("P102") == 2);
}

TEST_CASE("P102 asks nothing of who said it, is not in, or could not be read") {
    CHECK(Judged{a}.count("P102") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"}}.count("P102") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06\n"}}.count("P102") == 1);
    CHECK(Judged{{"partners/a.yaml", "name: A\njoined: 2026-07-01\n"}}.count("P102") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: 'A\n"}}.count("P102") == 0);
}

TEST_CASE("P102 asks a successor for an interest of its own") {
    const Judged judged{{"partners/old.yaml", "name: Oud\nleft: 2024\ninterest: Meer bezoek\n"},
                        {"partners/new.yaml", "name: Nieuw\nsucceeds: [old]\n"}};
    CHECK(judged.one("P102").addressee.text() == "partners/new");
}

TEST_CASE("P103 finds a government that directs and is no shareholder, while others have commitments") {
    const Judged judged{
        directed_by("gem"), {"partners/gem.yaml", "name: Gemeente\ncapacity: agenda-member\n"}, a, commitment};
    const auto& finding = judged.one("P103");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.subject == "partners/gem");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "partners/gem.yaml:2:11");
    CHECK(finding.message(base::Language::nl) ==
          "Gemeente voert regie en doet zelf mee als agendalid, terwijl anderen commitments hebben");
    CHECK(judged.status("P1") == Status::at_risk);
    const test::File observer{"partners/gem.yaml", "name: Gemeente\ncapacity: observer\n"};
    CHECK(Judged{directed_by("gem"), observer, a, {"commitments/x.yaml", "by: all\ncontribution: x\n"}}
              .one("P103")
              .severity == base::Severity::warning);
}

TEST_CASE("P103 asks what the government contributes where it has no commitment, and proposed none") {
    const Judged judged{directed_by("gem"), government, a, commitment};
    const auto& finding = judged.one("P103");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "partners/gem");
    CHECK(judged.where(finding) == "partners/gem.yaml:1:1");
    CHECK(finding.message(base::Language::en) ==
          "Gemeente directs: what does the government contribute itself, as one of the shareholders?");
    const auto count = [](std::string_view by_and_status) {
        return Judged{
            directed_by("gem"), government, {"commitments/g.yaml", "contribution: x\n" + std::string(by_and_status)}}
            .count("P103");
    };
    CHECK(count("by: gem\n") == 0);
    CHECK(count("by: gem\nstatus: proposed\n") == 0);
    CHECK(count("by: all\n") == 0);
    CHECK(count("by: all\nstatus: proposed\n") == 0);
    CHECK(count("by: gem\nstatus: lapsed\n") == 1);
    CHECK(count("by: 'gem\n") == 0);
}

TEST_CASE("P103 only asks while the others have no commitment either") {
    const test::File observer{"partners/gem.yaml", "name: Gemeente\ncapacity: observer\n"};
    CHECK(Judged{directed_by("gem"), observer, a}.one("P103").severity == base::Severity::note);
    CHECK(
        Judged{directed_by("gem"), observer, a, {"commitments/x.yaml", "by: all\ncontribution: x\nstatus: proposed\n"}}
            .one("P103")
            .severity == base::Severity::note);
    CHECK(Judged{directed_by("gem"), observer, a, {"commitments/g.yaml", "by: gem\ncontribution: x\n"}}.count("P103") ==
          0);
}

TEST_CASE("P103 asks whether a government that is not among the partners is a shareholder too") {
    const Judged judged{directed_by("Gemeente Zuid"), a};
    const auto& finding = judged.one("P103");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "roles/government");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:7:19");
    CHECK(finding.message(base::Language::nl) ==
          "Gemeente Zuid voert regie en staat niet bij de partners: is de overheid zelf ook aandeelhouder?");
    CHECK(
        Judged{directed_by("gem"), a, {"partners/gem.yaml", "name: Gemeente\nleft: 2026-06-29\n"}}.one("P103").message(
            base::Language::en) ==
        "Gemeente directs, and is not among the partners: is the government a shareholder too?");
    CHECK(Judged{directed_by("Gemeente Zuid"), {"partners/a.yaml", "name: 'A\n"}}.count("P103") == 0);
}

TEST_CASE("P103 knows the government by its name, and by who succeeds it") {
    const test::File of_government{"commitments/g.yaml", "by: gem\ncontribution: x\n"};
    CHECK(Judged{directed_by("gemeente"), government, of_government}.count("P103") == 0);
    CHECK(Judged{directed_by("oud"),
                 {"partners/oud.yaml", "name: Gemeente Oud\nleft: 2024\n"},
                 {"partners/gem.yaml", "name: Gemeente\nsucceeds: [oud]\n"},
                 of_government}
              .count("P103") == 0);
}

TEST_CASE("P103 knows the government by its name whatever its accents and spaces, and P101 then leaves it to P103") {
    const test::File accented{"partners/gem.yaml", "name: Gemeente Sudwest Fryslan\nsector: government\n"};
    const Judged judged{directed_by("Gemeente Súdwest-Fryslân"), accented};
    CHECK(judged.count("P101") == 0);
    CHECK(judged.one("P103").subject == "partners/gem");
}

TEST_CASE("P103 says nothing where no government is recorded, or its file could not be read") {
    CHECK(Judged{a, commitment}.count("P103") == 0);
    CHECK(Judged{directed_by("gem"), {"partners/gem.yaml", "name: 'Gemeente\n"}, a, commitment}.count("P103") == 0);
}

TEST_CASE("P105 asks about one of four partners that is named in over half of the active commitments") {
    const Judged judged(shared_by({"a", "a", "b"}));
    const auto& finding = judged.one("P105");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "partners/a");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "partners/a.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "Buurtwerk heeft 2 van de 3 lopende commitments: rust de opgave op één partner?");
    CHECK(Judged(shared_by({"a", "b"})).count("P105") == 0);
    CHECK(Judged(shared_by({"a"})).count("P105") == 0);
    CHECK(Judged(shared_by({})).count("P105") == 0);
}

TEST_CASE("P105 needs four partners that are in") {
    test::Files files = shared_by({"a", "a", "b"});
    files[3] = {"partners/d.yaml", "name: D\nleft: 2026-06-30\n"};
    CHECK(Judged(files).count("P105") == 1);
    CHECK(Judged(files, "2026-07-01").count("P105") == 0);
    files[3] = {"partners/d.yaml", "name: D\ncapacity: observer\n"};
    CHECK(Judged(files).count("P105") == 1);
}

TEST_CASE("P105 counts a commitment by all for nobody, and a shared one for each that it names") {
    CHECK(Judged(shared_by({"all", "all"})).count("P105") == 0);
    CHECK(Judged(shared_by({"all", "a"})).count("P105") == 0);
    CHECK(Judged(shared_by({"all", "a", "a"})).count("P105") == 1);
    CHECK(Judged(shared_by({"[a, b]", "[a, c]", "d"})).one("P105").subject == "partners/a");
    CHECK(Judged(shared_by({"[a, b]", "[a, b]", "c"})).count("P105") == 0);
    CHECK(Judged(shared_by({"[a, b]", "[a, b]", "a"})).one("P105").subject == "partners/a");
}

TEST_CASE("P105 counts what a partner took over, and nothing that does not run") {
    test::Files files = shared_by({"old", "a", "b"});
    files[0].text = "name: Buurtwerk\nsucceeds: [old]\n";
    files.push_back({"partners/old.yaml", "name: Oud\nleft: 2024\n"});
    CHECK(Judged(files).one("P105").subject == "partners/a");
    files = shared_by({"a", "a", "b"});
    files.back().text += "status: withdrawn\n";
    CHECK(Judged(files).one("P105").message(base::Language::en) ==
          "Buurtwerk has 2 of the 2 active commitments: does the opgave rest on one partner?");
}

TEST_CASE("P105 is silent on an entry for many organisations, and where a file could not be read") {
    test::Files files = shared_by({"a", "a", "b"});
    files[0].text += "count: 15\n";
    CHECK(Judged(files).count("P105") == 0);
    files[0].text = "name: Buurtwerk\ncount: 1\n";
    CHECK(Judged(files).count("P105") == 1);
    files.push_back({"commitments/y.yaml", "by: 'b\n"});
    CHECK(Judged(files).count("P105") == 0);
    files.back() = {"partners/e.yaml", "name: 'E\n"};
    CHECK(Judged(files).count("P105") == 0);
}

TEST_CASE("P1 is upheld when every shareholder has an interest and an active commitment") {
    const Judged judged{a, commitment};
    CHECK(judged.status("P1") == Status::upheld);
    CHECK(judged.reason("P1", base::Language::nl) ==
          "1 van de 1 aandeelhouders hebben een belang en een lopend commitment");
    CHECK(Judged{a, commitment, {"partners/b.yaml", "name: B\n"}}.status("P1") == Status::unknown);
    CHECK(Judged{a, commitment, {"partners/b.yaml", "name: B\ncapacity: observer\n"}}.status("P1") == Status::upheld);
    CHECK(Judged{a, {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: proposed\n"}}.status("P1") ==
          Status::unknown);
    CHECK(Judged{test::Files{}}.status("P1") == Status::unknown);
}
