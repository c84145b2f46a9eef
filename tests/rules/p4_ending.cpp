#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

const test::File rule{"regie.yaml", regie_yaml("membership:\n  ending: Eind 2028.\n")};
const test::File partner{"partners/a.yaml", "name: A\n"};
const test::File running{"commitments/x.yaml", "by: a\ncontribution: x\n"};

test::File decision(std::string_view kind, std::string_view more) {
    return {"decisions/d.yaml",
            "title: Besluit\nby: gemeenteraad\nkind: " + std::string(kind) + "\n" + std::string(more)};
}

}  // namespace

TEST_CASE("P401 finds a change or an end that leaves active commitments without a settlement") {
    for (const std::string_view kind : {"end-regie", "change-regie"}) {
        CAPTURE(kind);
        const Judged judged{rule, partner, running, decision(kind, "affects: [x]\n")};
        const auto& finding = judged.one("P401");
        CHECK(finding.severity == base::Severity::error);
        CHECK(finding.subject == "decisions/d");
        CHECK(finding.addressee.text() == "government");
        CHECK(judged.where(finding) == "decisions/d.yaml:4:11");
        CHECK(finding.message(base::Language::nl) ==
              "\"Besluit\" raakt commitments die nog lopen, en hoe daaraan recht wordt gedaan is niet vastgelegd: x");
        CHECK(judged.status("P4") == Status::violated);
        CHECK(Judged{rule, partner, running, decision(kind, "affects: [x]\nsettlement: Zo.\n")}.count("P401") == 0);
    }
    CHECK(Judged{partner, running, decision("direction", "affects: [x]\n")}.count("P401") == 0);
}

TEST_CASE("P401 names the commitments that still run, and points at the first") {
    const Judged judged{partner,
                        running,
                        {"partners/b.yaml", "name: B\nleft: 2025\n"},
                        {"commitments/done.yaml", "by: a\ncontribution: x\nstatus: fulfilled\n"},
                        {"commitments/of-gone.yaml", "by: b\ncontribution: x\n"},
                        {"commitments/pot.yaml", "by: all\ncontribution: x\n"},
                        decision("end-regie", "affects: [done, of-gone, x, pot]\n")};
    const auto& finding = judged.one("P401");
    CHECK(judged.where(finding) == "decisions/d.yaml:4:26");
    CHECK(finding.message(base::Language::en) ==
          "\"Besluit\" touches commitments that still run, and how they are honoured is not on file: x, pot");
}

TEST_CASE("P401 lets be what ended, what is not decided, and what could not be read") {
    const auto count = [](std::string_view status, std::string_view outcome) {
        return Judged{partner,
                      {"commitments/x.yaml", "by: a\ncontribution: x\n" + std::string(status)},
                      decision("end-regie", "affects: [x]\n" + std::string(outcome))}
            .count("P401");
    };
    CHECK(count("", "outcome: adopted\n") == 1);
    CHECK(count("", "outcome: rejected\n") == 0);
    CHECK(count("", "outcome: pending\n") == 0);
    CHECK(count("status: withdrawn\n", "") == 0);
    CHECK(count("status: proposed\n", "") == 0);
    CHECK(count("status: 'active\n", "") == 0);
    CHECK(Judged{partner, running, decision("end-regie", "")}.count("P401") == 0);
}

TEST_CASE("P401 sees a commitment run on with a successor") {
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2025\n"},
                 {"partners/b.yaml", "name: B\nsucceeds: [a]\n"},
                 running,
                 decision("change-regie", "affects: [x]\n")}
              .count("P401") == 1);
}

TEST_CASE("P402 asks the government when and how the whole ends where no rule is recorded") {
    const Judged judged{partner};
    const auto& finding = judged.one("P402");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "wanneer en hoe eindigt het samenwerkingsverband, en wat gebeurt er met wat gedeeld is?");
    const Judged with_others{{"regie.yaml", regie_yaml("membership:\n  decision_rule: consensus\n")}};
    CHECK(with_others.where(with_others.one("P402")) == "regie.yaml:6:3");
    CHECK(Judged{rule}.count("P402") == 0);
    CHECK(Judged{{"regie.yaml", "name: 'Proef\n"}}.count("P402") == 0);
}

TEST_CASE("P402 asks nothing once the regie was ended with a settlement") {
    CHECK(Judged{decision("end-regie", "settlement: Afgerond.\n")}.count("P402") == 0);
    CHECK(Judged{decision("end-regie", "settlement: Afgerond.\noutcome: rejected\n")}.count("P402") == 1);
    CHECK(Judged{decision("end-regie", "")}.count("P402") == 1);
    CHECK(Judged{decision("change-regie", "settlement: Afgerond.\n")}.count("P402") == 1);
}

TEST_CASE("P4 is upheld by a rule for ending, or by an end with its settlement") {
    CHECK(Judged{rule}.status("P4") == Status::upheld);
    CHECK(Judged{test::Files{}}.status("P4") == Status::unknown);
    CHECK(Judged{decision("end-regie", "settlement: Afgerond.\n")}.status("P4") == Status::upheld);
    CHECK(Judged{decision("end-regie", "settlement: Afgerond.\noutcome: pending\n")}.status("P4") == Status::unknown);
    CHECK(Judged{decision("end-regie", "")}.status("P4") == Status::unknown);
}

TEST_CASE("P4 is not upheld by a rule while a waived change leaves active commitments open") {
    const test::File waived{
        "regie.yaml", regie_yaml("membership:\n  ending: Eind 2028.\nwaivers:\n  - {rule: P401, reason: In overleg., "
                                 "owner: gemeente, until: 2027-01-01}\n")};
    CHECK(Judged{waived, partner, running, decision("change-regie", "affects: [x]\n")}.status("P4") == Status::unknown);
    CHECK(Judged{waived, partner, running, decision("change-regie", "affects: [x]\nsettlement: Zo.\n")}.status("P4") ==
          Status::upheld);
}

TEST_CASE("P4 is not upheld while a change or an end leaves active commitments open") {
    for (const std::string_view kind : {"end-regie", "change-regie"}) {
        CAPTURE(kind);
        CHECK(Judged{rule, partner, running, decision(kind, "affects: [x]\n")}.status("P4") != Status::upheld);
        CHECK(Judged{rule, partner, running, decision(kind, "affects: [x]\nsettlement: Zo.\n")}.status("P4") ==
              Status::upheld);
        CHECK(Judged{rule, partner, running, decision(kind, "affects: [x]\noutcome: rejected\n")}.status("P4") ==
              Status::upheld);
        CHECK(Judged{rule,
                     partner,
                     {"commitments/x.yaml", "by: a\ncontribution: x\nstatus: fulfilled\n"},
                     decision(kind, "affects: [x]\n")}
                  .status("P4") == Status::upheld);
    }
}
