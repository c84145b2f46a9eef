#include "regie/rules/choice.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "regie/base/text.hpp"
#include "regie/rules/catalogue.hpp"
#include "support/collaboration.hpp"

using namespace regie;
using test::Judged;
using test::list;

namespace {

/// Two partners that bring nothing yet, and a file with a fault.
const test::Files files{{"partners/a.yaml", "name: A\n"},
                        {"partners/b.yaml", "name: B\nnaam: B\n"},
                        {"decisions/d.yaml", "title: X\nkind: direction\nby: collaboration\npositions: {a: object}\n"}};

rules::Choice selecting(std::initializer_list<std::string_view> words) {
    rules::Choice choice;
    for (const std::string_view word : words) choice.select(*rules::rules_of_word(word));
    return choice;
}

std::vector<std::string> codes_left(const rules::Choice& choice) {
    base::Findings findings = Judged(files).findings();
    choice.apply(findings);
    std::vector<std::string> codes;
    for (const auto& finding : findings) codes.emplace_back(finding.code());
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

bool all_begin_with(const std::vector<std::string>& codes, std::string_view start) {
    return std::ranges::all_of(codes, [&](const std::string& code) { return code.starts_with(start); });
}

}  // namespace

TEST_CASE("a code stands for one rule, a principle for its rules, a letter for its group, F for the files") {
    CHECK(rules::rules_of_word("P203")->size() == 1);
    CHECK(rules::rules_of_word("P203")->front()->name == "standing-objection");
    for (const std::string_view word : {"P", "P2", "F"}) {
        CAPTURE(word);
        const auto named = *rules::rules_of_word(word);
        const auto begins = [&](const base::RuleText* rule) { return rule->code.starts_with(word); };
        CHECK(std::ranges::all_of(named, begins));
        CHECK(named.size() == static_cast<std::size_t>(std::ranges::count_if(rules::rule_texts(), begins)));
    }
}

TEST_CASE("the case of a word for rules does not matter") {
    for (const auto& [typed, meant] : {std::pair{"p203", "P203"}, std::pair{"p2", "P2"}, std::pair{"f", "F"}})
        CHECK(rules::rules_of_word(typed) == rules::rules_of_word(meant));
}

TEST_CASE("a principle is known by its id, whether or not it has rules yet") {
    for (const rules::Principle* principle : rules::principles()) {
        CAPTURE(principle->id);
        REQUIRE(rules::rules_of_word(principle->id));
        CHECK(rules::rules_of_word(principle->id)->size() == principle->rules.size());
    }
}

TEST_CASE("what is no code, principle or group stands for nothing, the name of a rule neither") {
    for (const std::string_view word : {"", "Q", "P9", "P299", "P2 ", "P20", "F0", "FF", "standing-objection"}) {
        CAPTURE(word);
        CHECK_FALSE(rules::rules_of_word(word));
    }
}

TEST_CASE("every word that is offered stands for rules, once") {
    auto words = rules::words_for_rules();
    CHECK(words.front() == "F");
    for (const std::string_view word : words) CHECK(rules::rules_of_word(word));
    CHECK(words.size() == 1 + rules::groups().size() + rules::principles().size() + rules::rule_texts().size());
    std::ranges::sort(words);
    CHECK(std::ranges::adjacent_find(words) == words.end());
}

TEST_CASE("without a choice all is shown") {
    CHECK(codes_left({}) == codes_left(selecting({"F", "L", "P", "K", "I", "A", "O"})));
}

TEST_CASE("what is selected is shown, and nothing else") {
    const auto codes = codes_left(selecting({"P2", "F002"}));
    CHECK(std::ranges::count(codes, "P203") == 1);
    CHECK(std::ranges::count(codes, "F002") == 1);
    CHECK(all_begin_with(codes_left(selecting({"P"})), "P"));
    CHECK(codes_left(selecting({"P203"})) == list({"P203"}));
}

TEST_CASE("what is ignored is not shown, also where it is selected") {
    rules::Choice choice = selecting({"P"});
    choice.ignore(*rules::rules_of_word("p2"));
    const auto codes = codes_left(choice);
    CHECK_FALSE(codes.empty());
    CHECK(all_begin_with(codes, "P"));
    CHECK(std::ranges::none_of(codes, [](const std::string& code) { return code.starts_with("P2"); }));
}

TEST_CASE("what a choice leaves out is counted, without what is waived") {
    const test::File waiving{"regie.yaml",
                             test::regie_yaml("waivers:\n  - {rule: P203, reason: X, owner: Y, until: 2027-01-01}\n")};
    test::Files more = files;
    more.push_back(waiving);
    base::Findings findings = Judged(more).findings();
    const auto counts = rules::count(findings);
    REQUIRE(counts.waived == 1);
    CHECK(selecting({"F002"}).apply(findings) == counts.error + counts.warning + counts.note - 1);
    CHECK(findings.size() == 1);
}
