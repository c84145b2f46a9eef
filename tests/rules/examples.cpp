#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "regie/rules/catalogue.hpp"
#include "support/collaboration.hpp"
#include "support/overlay.hpp"

namespace {

using namespace regie;
using test::Files;
using test::Judged;

const Files& voorbeeldstad() {
    static const Files files = test::example_files("voorbeeldstad");
    return files;
}

/// The codes found once the overlay is laid over the example, each once.
std::vector<std::string> codes_with(std::string_view overlay) {
    std::vector<std::string> codes = Judged(test::overlaid(voorbeeldstad(), overlay)).codes();
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

TEST_CASE("on the fully recorded example no rule finds anything") {
    CHECK(Judged(voorbeeldstad()).codes() == test::list({}));
}

TEST_CASE("on the fully recorded example every principle is upheld but the one that no file can show") {
    const Judged judged(voorbeeldstad());
    for (const auto& one : judged.assessment().principles) {
        CAPTURE(one.principle->id);
        CHECK(one.status == (one.principle->id == "O6" ? rules::Status::unknown : rules::Status::upheld));
    }
}

TEST_CASE("the bad example of every rule brings its code and no other") {
    for (const base::RuleText* rule : rules::rule_texts()) {
        CAPTURE(rule->code);
        if (test::sections_of(rule->bad).empty()) continue;
        CHECK(codes_with(rule->bad) == test::list({std::string(rule->code)}));
    }
}

TEST_CASE("the good example of every rule brings nothing") {
    for (const base::RuleText* rule : rules::rule_texts()) {
        CAPTURE(rule->code);
        CHECK(codes_with(rule->good) == test::list({}));
    }
}

TEST_CASE("only what a change of keys cannot show is told in words instead") {
    std::vector<std::string> told;
    for (const base::RuleText* rule : rules::rule_texts())
        if (test::sections_of(rule->bad).empty()) told.emplace_back(rule->code);
    CHECK(told == test::list({"F001", "F007", "F010", "F011", "F012", "F013", "F014", "L201"}));
}

TEST_CASE("what is no file in an example is no sentence of one language either") {
    for (const base::RuleText* rule : rules::rule_texts()) {
        CAPTURE(rule->code);
        for (std::string_view rest : {rule->bad, rule->good}) {
            while (!rest.empty()) {
                const std::string_view line = rest.substr(0, rest.find('\n'));
                rest.remove_prefix(std::min(rest.size(), line.size() + 1));
                CAPTURE(line);
                const bool is_remark = line.starts_with("#") && test::sections_of(std::string(line) + "\n").empty();
                CHECK((!is_remark || line.starts_with("#     ")));
            }
        }
    }
}

}  // namespace
