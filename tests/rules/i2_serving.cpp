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

TEST_CASE("serving all is upheld by a committed regisseur and a pulse at or over its middle") {
    const File committed = roles("  regisseur: {function: regisseur, committed: 2024-05}\n");
    CHECK(Judged{committed, pulse(3)}.status("I2") == Status::upheld);
    CHECK(Judged{committed, pulse(2)}.status("I2") != Status::upheld);
    CHECK(Judged{committed}.status("I2") == Status::unknown);
    CHECK(Judged{roles("  regisseur: {function: regisseur}\n"), pulse(3)}.status("I2") == Status::unknown);
}
