#include <string>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;

namespace {

test::File pulse(std::string_view on, int a, int b, int c) {
    const auto response = [](int score) { return "  - {equality: " + std::to_string(score) + "}\n"; };
    return {"pulses/" + std::string(on) + ".yaml",
            "on: " + std::string(on) + "\nscale: 5\nresponses:\n" + response(a) + response(b) + response(c)};
}

const test::File a{"partners/a.yaml", "name: Gemeente\n"};

/// A partner b that depends on a.
test::File tied(std::string_view how, std::string_view more = "") {
    return {"partners/b.yaml",
            "name: GGD\ndepends_on:\n  - {partner: a, how: " + std::string(how) + "}\n" + std::string(more)};
}

}  // namespace

TEST_CASE("P501 finds a partner in a line of command under another") {
    const Judged judged{a, tied("hierarchy")};
    const auto& finding = judged.one("P501");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.subject == "partners/b");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "partners/b.yaml:3:23");
    CHECK(finding.message(base::Language::nl) == "GGD valt in een gezagslijn onder Gemeente");
    CHECK(judged.status("P5") == Status::at_risk);
}

TEST_CASE("P501 asks about funding, and finds it where equality scores under the middle as well") {
    const Judged alone{a, tied("funding")};
    CHECK(alone.one("P501").severity == base::Severity::note);
    CHECK(alone.one("P501").message(base::Language::nl) ==
          "GGD wordt gefinancierd door Gemeente: kan GGD hier als gelijke meepraten en meebesluiten?");
    CHECK(alone.status("P5") == Status::unknown);
    CHECK(Judged{a, tied("funding"), pulse("2026-05", 3, 3, 3)}.one("P501").severity == base::Severity::note);
    const Judged doubted{a, tied("funding"), pulse("2026-05", 3, 3, 2)};
    CHECK(doubted.one("P501").severity == base::Severity::warning);
    CHECK(doubted.one("P501").message(base::Language::en) ==
          "GGD is funded by Gemeente, and in the newest pulse equality scores under the middle");
    CHECK(
        Judged{a, tied("funding"), pulse("2026-05", 1, 1, 1), {"pulses/p.yaml", "on: '2026\n"}}.one("P501").severity ==
        base::Severity::note);
}

TEST_CASE("P501 lets supply be, and ties with who is not in or with oneself") {
    CHECK(Judged{a, tied("supply"), pulse("2026-05", 1, 1, 1)}.count("P501") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"}, tied("hierarchy")}.count("P501") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-06-30\n"}, tied("hierarchy")}.count("P501") == 1);
    CHECK(Judged{a, tied("hierarchy", "left: 2026-06-29\n")}.count("P501") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2024\n"}, tied("hierarchy", "succeeds: [a]\n")}.count("P501") ==
          0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2024\n"},
                 {"partners/c.yaml", "name: Nieuw\nsucceeds: [a]\n"},
                 tied("hierarchy")}
              .one("P501")
              .message(base::Language::en) == "GGD stands in a line of command under Nieuw");
}

TEST_CASE("P501 names who succeeds several once") {
    const Judged judged{{"partners/a.yaml", "name: A\nleft: 2024\n"},
                        {"partners/c.yaml", "name: Nieuw\nsucceeds: [a]\n"},
                        {"partners/b.yaml",
                         "name: GGD\ndepends_on:\n  - {partner: a, how: funding}\n  - {partner: c, how: funding}\n"}};
    CHECK(judged.one("P501").message(base::Language::en) ==
          "GGD is funded by Nieuw: can it speak and decide here as an equal?");
}

TEST_CASE("P501 keeps one finding a partner, of its gravest tie, with all that it is to") {
    const test::File c{"partners/c.yaml", "name: Provincie\n"};
    const Judged both{a,
                      c,
                      {"partners/b.yaml",
                       "name: GGD\ndepends_on:\n  - {partner: a, how: funding}\n"
                       "  - {partner: c, how: hierarchy}\n"}};
    CHECK(both.one("P501").message(base::Language::en) == "GGD stands in a line of command under Provincie");
    CHECK(both.where(both.one("P501")) == "partners/b.yaml:4:23");
    const Judged two{a,
                     c,
                     {"partners/b.yaml",
                      "name: GGD\ndepends_on:\n  - {partner: a, how: funding}\n"
                      "  - {partner: c, how: funding}\n"}};
    CHECK(two.one("P501").message(base::Language::en) ==
          "GGD is funded by Gemeente, Provincie: can it speak and decide here as an equal?");
}

TEST_CASE("P502 finds equality under the middle in the newest pulse, and points at its day") {
    const Judged judged{pulse("2026-05", 3, 3, 2)};
    const auto& finding = judged.one("P502");
    CHECK(finding.severity == base::Severity::warning);
    CHECK(finding.subject == "pulses/2026-05");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "pulses/2026-05.yaml:1:5");
    CHECK(finding.message(base::Language::nl) ==
          "in de nieuwste peiling geven partners gelijkwaardigheid gemiddeld een 2,7; het midden is 3,0");
    CHECK(judged.status("P5") == Status::at_risk);
    CHECK(Judged{pulse("2026-05", 3, 3, 3)}.count("P502") == 0);
}

TEST_CASE("P502 hears only the newest pulse, and only three or more who answered this") {
    CHECK(Judged{pulse("2026-05", 3, 3, 3), pulse("2026-04", 1, 1, 1)}.count("P502") == 0);
    CHECK(Judged{{"pulses/p.yaml", "on: 2026-05\nresponses:\n  - {equality: 1}\n  - {equality: 1}\n"}}.count("P502") ==
          0);
    const test::File unanswered{"pulses/p.yaml",
                                "on: 2026-06\nresponses:\n  - {equality: 1}\n  - {equality: 1}\n  - {energy: 1}\n"};
    CHECK(Judged{unanswered}.count("P502") == 0);
    CHECK(Judged{unanswered, pulse("2026-04", 1, 1, 1)}.count("P502") == 0);
    CHECK(Judged{pulse("2026-04", 1, 1, 1), {"pulses/p.yaml", "on: '2026-05\n"}}.count("P502") == 0);
    CHECK(Judged{{"pulses/p.yaml",
                  "on: 2026-05\nscale: 10\nresponses:\n  - {equality: 5}\n  - {equality: 5}\n  - {equality: 6}\n"}}
              .count("P502") == 1);
}

TEST_CASE("P503 asks partners that compete elsewhere what they agreed on it, once a pair") {
    const test::File competes{"partners/b.yaml", "name: Zorg Zuid\ncompetes_with: [c]\n"};
    const test::File competes_too{"partners/c.yaml", "name: Zorg Noord\ncompetes_with: [b]\n"};
    const Judged judged{competes, competes_too};
    const auto& finding = judged.one("P503");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "partners/b");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "partners/b.yaml:2:16");
    CHECK(finding.message(base::Language::nl) ==
          "Zorg Zuid concurreert elders met Zorg Noord: wat hebben zij daarover met elkaar afgesproken?");
    CHECK(Judged{{"partners/b.yaml", "name: B\n"}, competes_too}.one("P503").subject == "partners/c");
    CHECK(Judged{a, competes, {"partners/c.yaml", "name: Zorg Noord\ncompetes_with: [b, a]\n"}}.count("P503") == 2);
}

TEST_CASE("P503 looks at partners that are in, and at who succeeds them") {
    const test::File competes{"partners/b.yaml", "name: B\ncompetes_with: [c]\n"};
    CHECK(Judged{competes, {"partners/c.yaml", "name: C\nleft: 2026-06-29\n"}}.count("P503") == 0);
    CHECK(
        Judged{{"partners/b.yaml", "name: B\nleft: 2026-06-29\ncompetes_with: [c]\n"}, {"partners/c.yaml", "name: C\n"}}
            .count("P503") == 0);
    CHECK(
        Judged{competes, {"partners/c.yaml", "name: C\nleft: 2024\n"}, {"partners/d.yaml", "name: D\nsucceeds: [c]\n"}}
            .one("P503")
            .message(base::Language::en) == "B competes elsewhere with D: what did they agree on that?");
    CHECK(Judged{{"partners/c.yaml", "name: C\nleft: 2024\n"},
                 {"partners/b.yaml", "name: B\ncompetes_with: [c]\nsucceeds: [c]\n"}}
              .count("P503") == 0);
}

TEST_CASE("P503 is answered by an agreement of the collaboration that names both") {
    const auto count = [](std::string_view decision) {
        return Judged{{"partners/b.yaml", "name: B\ncompetes_with: [c]\n"},
                      {"partners/c.yaml", "name: C\n"},
                      {"decisions/d.yaml", "title: Afspraak\npositions: {all: consent}\n" + std::string(decision)}}
            .count("P503");
    };
    CHECK(count("kind: agreement\nby: collaboration\nconcerns: [c, b]\n") == 0);
    CHECK(count("kind: direction\nby: collaboration\nconcerns: [b]\n") == 1);
    CHECK(count("kind: agreement\nby: gemeenteraad\nconcerns: [b, c]\n") == 1);
    CHECK(count("kind: agreement\nby: collaboration\nconcerns: [b, c]\noutcome: pending\n") == 1);
    CHECK(count("kind: admission\nby: collaboration\nconcerns: [b, c]\n") == 1);
    CHECK(count("kind: 'agreement\n") == 0);
}

TEST_CASE("P5 is upheld by a newest pulse with equality at or over the middle") {
    CHECK(Judged{pulse("2026-05", 3, 3, 3)}.status("P5") == Status::upheld);
    CHECK(Judged{pulse("2026-05", 3, 3, 2)}.status("P5") != Status::upheld);
    CHECK(Judged{pulse("2026-05", 3, 3, 2), pulse("2026-04", 5, 5, 5)}.status("P5") != Status::upheld);
    CHECK(Judged{pulse("2026-05", 4, 4, 4), pulse("2026-04", 1, 1, 1)}.status("P5") == Status::upheld);
    CHECK(Judged{test::Files{}}.status("P5") == Status::unknown);
}

TEST_CASE("P5 hears nothing in a pulse of two respondents") {
    CHECK(Judged{{"pulses/p.yaml", "on: 2026-05\nresponses:\n  - {equality: 5}\n  - {equality: 5}\n"}}.status("P5") ==
          Status::unknown);
}
