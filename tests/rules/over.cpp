#include "rules/legitimacy/over.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using test::File;
using test::Judged;
using test::regie_yaml;

namespace {

const File hof{"partners/hof.yaml", "name: De Hof\n"};

File end(const std::string& more) {
    return {"decisions/end.yaml", "title: Einde\nkind: end-regie\nby: raad\nsettlement: s\n" + more};
}
bool is_over(std::initializer_list<File> files, std::string_view today) {
    return rules::over(Judged(files, today).standing()).has_value();
}

}  // namespace

TEST_CASE("the regie is over from the last possible day on which the decision to end it took effect") {
    CHECK_FALSE(is_over({end("taken: 2026-05\n")}, "2026-05-30"));
    CHECK(is_over({end("taken: 2026-05\n")}, "2026-05-31"));
    CHECK_FALSE(is_over({end("taken: 2026-05-01\neffective: 2026-07-01\n")}, "2026-06-30"));
    CHECK_FALSE(is_over({end("taken: 2026-05-01\noutcome: rejected\n")}, "2026-06-30"));
    CHECK_FALSE(is_over(
        {end("taken: 2026-05-01\n"), {"decisions/m.yaml", "title: Opnieuw\nkind: mandate\nby: raad\ntaken: 2026-06\n"}},
        "2026-06-30"));
}

TEST_CASE("it is over after the end of a temporary opgave where nothing on file goes on") {
    const File temporary{"regie.yaml", regie_yaml("  nature: temporary\n  ends: 2026-03\n")};
    CHECK_FALSE(is_over({temporary}, "2026-03-31"));
    CHECK(is_over({temporary}, "2026-04-01"));
    CHECK_FALSE(is_over({temporary, hof, {"commitments/c.yaml", "by: hof\ncontribution: c\n"}}, "2026-04-01"));
    CHECK(is_over({temporary, hof, {"commitments/c.yaml", "by: hof\ncontribution: c\nends: 2026-02\n"}}, "2026-04-01"));
    CHECK_FALSE(is_over({temporary, {"decisions/r.yaml", "title: R\nkind: renewal\nby: raad\ntaken: 2026-02\n"}},
                        "2026-04-01"));
    CHECK_FALSE(is_over({{"regie.yaml", regie_yaml("  nature: structural\n  ends: 2026-03\n")}}, "2026-04-01"));
    CHECK_FALSE(is_over({temporary, {"decisions/broken.yaml", "title: [\n"}}, "2026-04-01"));
}

TEST_CASE("questions on what runs stop when the regie is over; those on what was promised and accounted for stay") {
    const test::Files files{hof,
                            end("taken: 2026-05-01\n"),
                            {"commitments/c.yaml", "by: hof\ncontribution: c\n"},
                            {"accountability/t.yaml",
                             "holder: regisseur\narea: tension\nstatement: rust\ntowards: [collaboration]\n"
                             "account: [{on: 2026-03-01, act: gesproken}]\n"}};
    const Judged before(files, "2026-04-30");
    const Judged after(files, "2026-05-01");
    for (const auto* code :
         {"L301", "L401", "L501", "P102", "P202", "P301", "P303", "K101", "I101", "O101", "O203", "A201"}) {
        CAPTURE(code);
        CHECK(before.count(code) == 1);
        CHECK(after.count(code) == 0);
    }
    for (const auto* code : {"K201", "K301", "A203"}) {
        CAPTURE(code);
        CHECK(before.count(code) == 1);
        CHECK(after.count(code) == 1);
    }
    CHECK(after.status("O2") == rules::Status::unknown);
}

TEST_CASE("a waiver for a question that is no longer asked is not called idle") {
    const Judged judged({{"regie.yaml", regie_yaml("waivers: [{rule: L301, reason: r, owner: o, until: 2027}]\n")},
                         end("taken: 2026-05-01\n")});
    CHECK(judged.count("F019") == 0);
}

TEST_CASE("an account that was not late on the last day of the regie does not become late after it") {
    const File item{"accountability/t.yaml",
                    "holder: regisseur\narea: tension\nstatement: rust\ntowards: [collaboration]\nreview: 3m\n"
                    "account: [{on: 2026-03-01, act: gesproken, effect: rust}]\n"};
    CHECK(Judged({item}, "2026-06-30").count("A302") == 1);
    CHECK(Judged({item, end("taken: 2026-05-01\n")}, "2026-06-30").count("A302") == 0);
    const auto until = [](const std::string& day) {
        return File{"regie.yaml", regie_yaml("  nature: temporary\n  ends: " + day + "\n")};
    };
    CHECK(Judged({item, until("2026-05-01")}, "2026-06-30").count("A302") == 0);
    CHECK(Judged({item, until("2026-06-15")}, "2026-06-30").count("A302") == 1);
    // Where a decision ended the regie, an account that is given now would be an act from after it.
    CHECK(Judged({item, end("taken: 2026-06-15\n")}, "2026-06-30").count("A302") == 0);
    CHECK(Judged({item, end("taken: 2026-06-15\n")}, "2026-06-15").count("A302") == 1);
}
