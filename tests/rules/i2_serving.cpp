#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::File;
using test::Judged;
using test::regie_yaml;

namespace {

const File people{"people.yaml", "p-01: {name: A}\np-02: {name: B}\n"};

File roles(const std::string& more) { return {"regie.yaml", regie_yaml("roles:\n" + more)}; }

File represented_by(const std::string& representative) {
    return {"partners/ggd.yaml", "name: GGD Zó\nrepresentatives:\n  - {" + representative + "}\n"};
}

File pulse(int lowest) {
    const std::string score = std::to_string(lowest);
    return {"pulses/p.yaml",
            "on: 2026-04\nresponses:\n  - {serving: 3}\n  - {serving: 3}\n  - {serving: " + score + "}\n"};
}

}  // namespace

TEST_CASE("a regisseur without a date of commitment is asked for it, at the regisseur") {
    const Judged judged{roles("  regisseur: {function: regisseur}\n")};
    const auto& finding = judged.one("I201");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "roles/regisseur");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "regie.yaml:6:14");
    CHECK(finding.message(base::Language::nl) == "wanneer heeft de regisseur zich aan de opgave verbonden?");
    CHECK(judged.status("I2") == Status::unknown);
}

TEST_CASE("a year is date enough of a commitment, and nobody is asked where there is no regisseur") {
    CHECK(Judged{roles("  regisseur: {function: regisseur, committed: 2024}\n")}.count("I201") == 0);
    CHECK(Judged{roles("  team: [{function: adviseur}]\n")}.count("I201") == 0);
    CHECK(Judged{test::Files{}}.count("I201") == 0);
    CHECK(Judged{{"regie.yaml", "roles: [a\n"}}.count("I201") == 0);
}

TEST_CASE("the regisseur as the representative of a partner is an error, for the regisseur, at the representative") {
    const Judged judged{roles("  regisseur: {function: regisseur, person: p-01}\n"),
                        represented_by("function: adviseur, person: p-01"), people};
    const auto& finding = judged.one("I202");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.subject == "roles/regisseur");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "partners/ggd.yaml:3:34");
    CHECK(finding.message(base::Language::nl) == "dezelfde persoon is regisseur en vertegenwoordigt GGD Zó");
    CHECK(judged.status("I2") == Status::violated);
}

TEST_CASE("a member of the team as a representative is an error as well") {
    const Judged judged{roles("  team:\n    - {function: adviseur, person: p-02}\n"), represented_by("person: p-02"),
                        people};
    CHECK(judged.one("I202").severity == Severity::error);
    CHECK(judged.one("I202").subject == "roles/team");
}

TEST_CASE("the same function at that partner is a warning, unless person keys tell the two apart") {
    const auto count = [](const std::string& regisseur, const std::string& representative) {
        return Judged{roles("  regisseur: {" + regisseur + "}\n"), represented_by(representative), people}.count(
            "I202");
    };
    const Judged judged{roles("  regisseur: {function: adviseur, organisation: ggd}\n"),
                        represented_by("function: Adviseur")};
    CHECK(judged.one("I202").severity == Severity::warning);
    CHECK(count("function: adviseur, organisation: GGD Zó", "function: adviseur") == 1);
    CHECK(count("function: adviseur, organisation: Gemeente", "function: adviseur") == 0);
    CHECK(count("function: adviseur", "function: adviseur") == 0);
    CHECK(count("function: adviseur, organisation: ggd, person: p-01", "function: adviseur, person: p-02") == 0);
}

TEST_CASE("a regisseur who is in the team as well is called the regisseur") {
    const std::string regisseur = "{function: regisseur, organisation: ggd}";
    const Judged judged{roles("  regisseur: " + regisseur + "\n  team: [" + regisseur + "]\n"),
                        represented_by("function: regisseur")};
    CHECK(judged.one("I202").subject == "roles/regisseur");
    CHECK(judged.one("I202").message(base::Language::nl) ==
          "\"regisseur\" is regisseur en vertegenwoordigt GGD Zó: is dat dezelfde persoon?");
}

TEST_CASE("who does not yet represent the partner is not found fault with") {
    const auto count_on = [](std::string_view day) {
        return Judged({roles("  regisseur: {person: p-01}\n"), represented_by("person: p-01, since: 2026-07"), people},
                      day)
            .count("I202");
    };
    CHECK(count_on("2026-06-30") == 0);
    CHECK(count_on("2026-07-01") == 1);
}

TEST_CASE("who no longer represents the partner, or represents one that left, is not found fault with") {
    const File regisseur = roles("  regisseur: {person: p-01}\n");
    const auto count_on = [&](std::string_view day) {
        return Judged({regisseur, represented_by("person: p-01, until: 2026-05"), people}, day).count("I202");
    };
    CHECK(count_on("2026-05-31") == 1);
    CHECK(count_on("2026-06-01") == 0);
    CHECK(Judged{regisseur,
                 {"partners/ggd.yaml", "name: GGD\nleft: 2026-06-29\nrepresentatives:\n  - {person: p-01}\n"},
                 people}
              .count("I202") == 0);
}

TEST_CASE("a score for serving under the middle is a warning for the regisseur, at the wave") {
    const Judged judged{pulse(2)};
    const auto& finding = judged.one("I203");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "pulses/p");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "pulses/p.yaml:1:5");
    CHECK(finding.message(base::Language::nl) ==
          "in de nieuwste peiling geven 3 deelnemers dienstbaarheid aan alle partners gemiddeld een 2,7, onder het "
          "midden van de schaal (3,0)");
    CHECK(judged.status("I2") == Status::at_risk);
    CHECK(Judged{pulse(3)}.count("I203") == 0);
    CHECK(Judged{pulse(2), {"pulses/q.yaml", "on: [\n"}}.count("I203") == 0);
}

TEST_CASE("serving is measured by the middle of the wave's own scale") {
    const auto count = [](const std::string& scale) {
        return Judged{{"pulses/p.yaml",
                       "on: 2026-04\nscale: " + scale + "\nresponses: [{serving: 4}, {serving: 4}, {serving: 4}]\n"}}
            .count("I203");
    };
    CHECK(count("7") == 0);
    CHECK(count("8") == 1);
}

TEST_CASE("only the newest wave counts, and only what three or more answered") {
    const File low_before{"pulses/a.yaml", "on: 2025-10\nresponses: [{serving: 1}, {serving: 1}, {serving: 1}]\n"};
    CHECK(Judged{low_before}.count("I203") == 1);
    CHECK(Judged{low_before, pulse(3)}.count("I203") == 0);
    const auto count = [](const std::string& responses) {
        return Judged{{"pulses/p.yaml", "on: 2026-04\nresponses: [" + responses + "]\n"}}.count("I203");
    };
    CHECK(count("{serving: 1}, {serving: 1}") == 0);
    CHECK(count("{serving: 1}, {serving: 1}, {energy: 4}") == 0);
    CHECK(count("{serving: 1}, {serving: 1}, {energy: 4}, {serving: 1}") == 1);
}

TEST_CASE("a mean just under the middle does not read as the middle") {
    std::string responses = "{serving: 2}";
    for (int others = 0; others < 19; ++others) responses += ", {serving: 3}";
    const Judged judged{{"pulses/p.yaml", "on: 2026-04\nresponses: [" + responses + "]\n"}};
    CHECK(judged.one("I203").message(base::Language::en) ==
          "in the newest pulse 20 respondents score serving all partners alike 2.9 on average, under the middle of the "
          "scale (3.0)");
}

TEST_CASE("serving all is upheld by a committed regisseur and a pulse at or over its middle") {
    const File committed = roles("  regisseur: {function: regisseur, committed: 2024-05}\n");
    const Judged upheld{committed, pulse(3)};
    CHECK(upheld.status("I2") == Status::upheld);
    CHECK(upheld.reason("I2", base::Language::nl) ==
          "de regisseur heeft zich aan de opgave verbonden (mei 2024), en 3 deelnemers aan de peiling geven "
          "dienstbaarheid gemiddeld een 3,0");
    CHECK(Judged{committed, pulse(2)}.status("I2") != Status::upheld);
    CHECK(Judged{committed}.status("I2") == Status::unknown);
    CHECK(Judged{roles("  regisseur: {function: regisseur}\n"), pulse(3)}.status("I2") == Status::unknown);
}
