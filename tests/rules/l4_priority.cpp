#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

test::File opgave(const std::string& more) { return {"regie.yaml", regie_yaml(more)}; }

test::File decision(const std::string& kind, const std::string& more = "", const std::string& id = "besluit") {
    return {"decisions/" + id + ".yaml", "title: Besluit\nkind: " + kind + "\n" + more};
}

const test::File partner{"partners/a.yaml", "name: A\n"};
const test::File commitment{"commitments/x.yaml", "by: a\ncontribution: Koken\n"};
const test::File over = opgave("  ends: 2026-06-29\n");
const test::File unread{"decisions/d.yaml", "title: 'Open\n"};

/// The findings with L403 where the opgave is over, a commitment runs, and there is this too.
std::size_t past_its_end(const test::File& more) { return Judged{over, partner, commitment, more}.count("L403"); }

/// The same for L404 where the priority is reconfirmed every two years.
std::size_t to_reconfirm(test::Files files, std::string_view today = test::usual_day) {
    files.push_back(opgave("  review_every: 2y\n"));
    return Judged(files, today).count("L404");
}

}  // namespace

TEST_CASE("L401 asks the government whether the opgave is temporary or structural, at the opgave") {
    const Judged judged{test::Files{}};
    const auto& finding = judged.one("L401");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:4:3");
    CHECK(finding.message(base::Language::nl) == "is deze opgave tijdelijk of structureel?");
    CHECK(Judged{opgave("  nature: structural\n")}.count("L401") == 0);
    CHECK(Judged{opgave("  nature: temporary\n")}.count("L401") == 0);
    CHECK(Judged{{"regie.yaml", "format: [1\n"}}.count("L401") == 0);
}

TEST_CASE("L402 asks the government for the end of a temporary opgave, and of no other") {
    const Judged judged{opgave("  nature: temporary\n")};
    const auto& finding = judged.one("L402");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:4:3");
    CHECK(judged.status("L4") == Status::unknown);
    CHECK(Judged{opgave("  nature: temporary\n  ends: 2030\n")}.count("L402") == 0);
    CHECK(Judged{opgave("  nature: structural\n")}.count("L402") == 0);
    CHECK(Judged{test::Files{}}.count("L402") == 0);
}

TEST_CASE("L403 finds commitments that go on after the end of the opgave, for the government, at the end") {
    const Judged judged{over, partner, commitment};
    const auto& finding = judged.one("L403");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:5:9");
    CHECK(finding.message(base::Language::nl) ==
          "de opgave liep tot en met 29 juni 2026, er lopen nog commitments (1), en een besluit tot verlenging is niet "
          "vastgelegd");
    CHECK(judged.status("L4") == Status::at_risk);
}

TEST_CASE("L403 waits until the end certainly is over") {
    const auto count = [](const std::string& ends, std::string_view today) {
        return Judged({opgave("  ends: " + ends + "\n"), partner, commitment}, today).count("L403");
    };
    CHECK(count("2026-06-30", "2026-06-30") == 0);
    CHECK(count("2026-06-30", "2026-07-01") == 1);
    CHECK(count("2026-06", "2026-06-30") == 0);
    CHECK(count("2026-06", "2026-07-01") == 1);
    CHECK(count("2026", "2026-12-31") == 0);
    CHECK(Judged{partner, commitment}.count("L403") == 0);
}

TEST_CASE("L403 counts no commitment that is over too, or whose partner left") {
    CHECK(Judged{over, partner}.count("L403") == 0);
    const auto count = [](const std::string& more, const test::File& by = partner) {
        return Judged{over, by, {"commitments/x.yaml", "by: a\ncontribution: Koken\n" + more}}.count("L403");
    };
    CHECK(count("ends: 2026-06-29\n") == 0);
    CHECK(count("ends: 2026-06-30\n") == 1);
    CHECK(count("ends: 2026-06\n") == 1);
    CHECK(count("status: fulfilled\n") == 0);
    CHECK(count("", {"partners/a.yaml", "name: A\nleft: 2026-06-29\n"}) == 0);
}

TEST_CASE(
    "L403 is silent where the opgave was renewed or the regie was ended, and where a decision could not be read") {
    CHECK(past_its_end(decision("renewal")) == 0);
    CHECK(past_its_end(decision("renewal", "outcome: rejected\n")) == 1);
    CHECK(past_its_end(decision("renewal", "outcome: pending\n")) == 1);
    CHECK(past_its_end(decision("end-regie", "taken: 2026-06-15\n")) == 0);
    CHECK(past_its_end(decision("end-regie", "taken: 2026-06-15\noutcome: pending\n")) == 1);
    CHECK(past_its_end(decision("priority", "taken: 2026-06-15\n")) == 1);
    CHECK(past_its_end(unread) == 0);
}

TEST_CASE("L404 finds a priority that was not reconfirmed in the time agreed, at that time") {
    const Judged judged{opgave("  review_every: 2y\n"), decision("mandate", "taken: 2024-06-29\n")};
    const auto& finding = judged.one("L404");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "collaboration");
    CHECK(finding.addressee.text() == "government");
    CHECK(judged.where(finding) == "regie.yaml:5:17");
    CHECK(
        finding.message(base::Language::nl) ==
        "de prioriteit zou uiterlijk 29 juni 2026 opnieuw worden bevestigd; het nieuwste besluit erover, \"Besluit\", "
        "is van 29 juni 2024");
    CHECK(judged.status("L4") == Status::at_risk);
    CHECK(Judged{decision("mandate", "taken: 2024-06-29\n")}.count("L404") == 0);
}

TEST_CASE("L404 takes the newest of the adopted decisions on mandate, priority and renewal") {
    const auto mandate = decision("mandate", "taken: 2020-01-01\n", "opdracht");
    for (const std::string kind : {"mandate", "priority", "renewal"}) {
        CAPTURE(kind);
        CHECK(to_reconfirm({mandate, decision(kind, "taken: 2024-06-30\n")}) == 0);
        CHECK(to_reconfirm({mandate, decision(kind, "taken: 2024-06-29\n")}) == 1);
        CHECK(to_reconfirm({mandate, decision(kind, "taken: 2026-06-01\noutcome: rejected\n")}) == 1);
    }
    CHECK(to_reconfirm({mandate, decision("direction", "taken: 2026-06-01\n")}) == 1);
}

TEST_CASE("L404 counts from the last day that a partial date can be") {
    CHECK(to_reconfirm({decision("mandate", "taken: 2024\n")}, "2026-12-31") == 0);
    CHECK(to_reconfirm({decision("mandate", "taken: 2024\n")}, "2027-01-01") == 1);
    CHECK(to_reconfirm({decision("mandate", "taken: 2024-06\n")}, "2026-06-30") == 0);
    CHECK(to_reconfirm({decision("mandate", "taken: 2024-06\n")}, "2026-07-01") == 1);
}

TEST_CASE(
    "L404 is silent where no decision is on file, where one has no date or could not be read, and after the end") {
    const auto old = decision("mandate", "taken: 2020-01-01\n", "opdracht");
    CHECK(to_reconfirm({}) == 0);
    CHECK(to_reconfirm({old, decision("priority")}) == 0);
    CHECK(to_reconfirm({old, unread}) == 0);
    CHECK(to_reconfirm({old, decision("end-regie", "taken: 2025-01-01\n")}) == 0);
}

TEST_CASE("L402 asks until when a renewed opgave runs, once the end on file is past") {
    const test::File temporary = opgave("  nature: temporary\n  ends: 2026-06\n");
    const auto renewal = decision("renewal", "by: raad\ntaken: 2026-05\n");
    const Judged judged({temporary, renewal}, "2026-07-01");
    const auto& finding = judged.one("L402");
    CHECK(finding.severity == Severity::note);
    CHECK(judged.where(finding) == "regie.yaml:6:9");
    CHECK(finding.message(base::Language::nl) ==
          "de opgave liep tot en met juni 2026 en is verlengd (\"Besluit\"): tot wanneer loopt zij nu?");
    CHECK(judged.status("L4") == Status::unknown);
    CHECK(judged.reason("L4", base::Language::nl) == "Nieuw einde van een verlengde opgave niet vastgelegd");

    const Judged until({temporary, renewal}, "2026-06-30");
    CHECK(until.count("L402") == 0);
    CHECK(until.status("L4") == Status::upheld);
    CHECK(Judged({temporary}, "2026-07-01").count("L402") == 0);
    CHECK(Judged({temporary, decision("renewal", "by: raad\noutcome: rejected\n")}, "2026-07-01").count("L402") == 0);
    CHECK(Judged({temporary, renewal, unread}, "2026-07-01").count("L402") == 0);
    CHECK(Judged({temporary, renewal, decision("end-regie", "by: raad\ntaken: 2026-06-15\n", "einde")}, "2026-07-01")
              .count("L402") == 0);
}

TEST_CASE("L4 is upheld by a structural opgave, and by a temporary one with its end") {
    const auto status = [](std::string_view more) { return Judged{{"regie.yaml", regie_yaml(more)}}.status("L4"); };
    CHECK(status("  nature: structural\n") == Status::upheld);
    CHECK(status("  nature: temporary\n  ends: 2028-12\n") == Status::upheld);
    CHECK(status("  nature: temporary\n") == Status::unknown);
    CHECK(status("  ends: 2028-12\n") == Status::unknown);
    CHECK(Judged{{"regie.yaml", regie_yaml("  nature: temporary\n  ends: 2028-12\n")}}.reason(
              "L4", base::Language::nl) == "de opgave is tijdelijk, tot en met december 2028");
}
