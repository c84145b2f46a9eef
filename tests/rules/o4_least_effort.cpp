#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Language;
using base::Severity;
using rules::Status;
using test::File;
using test::Files;
using test::Judged;
using test::regie_yaml;

namespace {

File with(const std::string& more) { return {"regie.yaml", regie_yaml(more)}; }

File team(const std::string& members) { return with("roles:\n  team: [" + members + "]\n"); }

/// A team that has `fte`, with so many partners.
Files size(const std::string& fte, int partners) {
    Files files{team("{function: a, fte: " + fte + "}")};
    for (int number = 0; number < partners; ++number)
        files.push_back({"partners/p" + std::to_string(number) + ".yaml", "name: P\n"});
    return files;
}

/// What O402 asks in English; nothing where it asks nothing.
std::string asked_of(const Files& files) {
    const Judged judged(files);
    return judged.count("O402") == 0 ? std::string() : judged.one("O402").message(Language::en);
}

constexpr std::string_view less = "could it do with less?";
constexpr std::string_view enough = "is that enough?";
constexpr std::string_view left = "what of it could be left to the partners?";

}  // namespace

TEST_CASE("where no capacity is recorded, the material principal is asked for it") {
    const Judged judged{with("roles:\n  material_principal: {function: D}\n  team: [{function: a}]\n")};
    const auto& finding = judged.one("O401");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "roles/team");
    CHECK(finding.addressee.text() == "material-principal");
    CHECK(judged.where(finding) == "regie.yaml:7:9");
    CHECK(finding.message(Language::nl) == "hoeveel capaciteit (fte) heeft de regie?");
    CHECK(Judged{Files{}}.one("O401").addressee.text() == "collaboration");
    CHECK(Judged{team("{function: a}, {function: b, fte: 0.2}")}.count("O401") == 0);
    CHECK(Judged{{"regie.yaml", "format: 1\nname: [\n"}}.count("O401") == 0);
}

TEST_CASE("more than 2 fte with fewer than ten partners is asked about") {
    const Judged judged(size("2.1", 9));
    const auto& finding = judged.one("O402");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "roles/team");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "regie.yaml:6:9");
    CHECK(finding.message(Language::nl) == "2,1 fte aan regie bij 9 partners: kan het met minder?");
    CHECK(asked_of(size("2", 9)) == "");
    CHECK(asked_of(size("2.1", 10)) == "");
    CHECK(asked_of(size("2.1", 1)).ends_with(less));
    CHECK(asked_of(size("2.1", 0)) == "");
}

TEST_CASE("less than 1.5 fte with thirty partners or more is asked about") {
    CHECK(asked_of(size("1.4", 30)) == "1.4 fte of regie with 30 partners: is that enough?");
    CHECK(asked_of(size("1.5", 30)) == "");
    CHECK(asked_of(size("1.4", 29)) == "");
}

TEST_CASE("more than 10 fte is asked about whatever the number of partners") {
    CHECK(asked_of(size("10.1", 30)).ends_with(left));
    CHECK(asked_of(size("10.1", 0)).ends_with(left));
    CHECK(asked_of(size("10", 30)) == "");
    CHECK(asked_of(size("10.1", 9)).ends_with(less));
}

TEST_CASE("tenths add up to what a person would say they do") {
    CHECK(asked_of({team("{fte: 0.8}, {fte: 0.7}, {fte: 0.5}"), {"partners/a.yaml", "name: A\n"}}) == "");
    CHECK(asked_of({team("{fte: 0.8}, {fte: 0.7}, {fte: 0.6}"), {"partners/a.yaml", "name: A\n"}}).ends_with(less));
}

TEST_CASE("an entry counts for as many partners as it stands for, and those that left not at all") {
    CHECK(asked_of({team("{fte: 3}"), {"partners/a.yaml", "name: A\ncount: 9\n"}}).ends_with(less));
    CHECK(asked_of({team("{fte: 3}"), {"partners/a.yaml", "name: A\ncount: 10\n"}}) == "");
    CHECK(asked_of({team("{fte: 1}"), {"partners/a.yaml", "name: A\ncount: 300\n"}}).ends_with(enough));
    CHECK(asked_of({team("{fte: 1}"), {"partners/a.yaml", "name: A\ncount: 300\nleft: 2025\n"}}) == "");
}

TEST_CASE("nothing is asked that cannot be known: a capacity in part, or partners that cannot be read") {
    Files files = size("1", 30);
    files.front() = team("{fte: 1}, {function: b}");
    CHECK(asked_of(files) == "");
    files.front() = team("{fte: 1}, {fte: 0.2}");
    CHECK(asked_of(files).ends_with(enough));
    Files few = size("3", 2);
    few.push_back({"partners/broken.yaml", "name: [\n"});
    CHECK(asked_of(few) == "");
}

TEST_CASE("least effort is upheld by a recorded capacity and a pulse or decision since the mandate") {
    const File capacity = team("{function: a, fte: 0.8}, {function: b, fte: 0.7}");
    const File mandate{"decisions/m.yaml", "title: M\nkind: mandate\ntaken: 2024-04-18\nby: gemeenteraad\n"};
    const auto decided = [](const std::string& taken) {
        return File{"decisions/d.yaml", "title: D\nkind: direction\nby: collaboration\ntaken: " + taken + "\n"};
    };
    const Judged since{capacity, mandate, decided("2024-04-18")};
    CHECK(since.status("O4") == Status::upheld);
    CHECK(since.reason("O4").starts_with("1.5 fte"));
    CHECK(Judged{capacity, mandate, decided("2024-04-17")}.status("O4") == Status::unknown);
    CHECK(Judged{capacity, mandate}.status("O4") == Status::unknown);
    CHECK(Judged{mandate, decided("2025")}.status("O4") == Status::unknown);
    CHECK(Judged{capacity, mandate, {"pulses/p.yaml", "on: 2025\nresponses: [{energy: 3}, {energy: 3}, {energy: 3}]\n"}}
              .status("O4") == Status::upheld);
}
