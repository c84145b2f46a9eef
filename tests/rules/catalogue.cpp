#include "regie/rules/catalogue.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace regie;
using base::Both;

namespace {

/// What a sentence in a message must not do: begin with a capital, or end in a full stop.
void check_is_part_of_a_line(const Both& text) {
    CAPTURE(text.en);
    for (const std::string_view words : {text.en, text.nl}) {
        CHECK_FALSE((words.front() >= 'A' && words.front() <= 'Z'));
        CHECK(words.back() != '.');
    }
}

/// What is asked of several principles in the same way has one name, and a code in each.
bool is_shared(std::string_view name) {
    const std::set<std::string_view> shared{"area-not-covered", "account-due", "pulse-low", "principal-not-recorded"};
    return shared.contains(name);
}

void check_is_sentences(const Both& text) {
    CAPTURE(text.en);
    for (const std::string_view words : {text.en, text.nl}) {
        CHECK((words.back() == '.' || words.back() == '?'));
        CHECK(words.find('!') == std::string_view::npos);
    }
}

}  // namespace

TEST_CASE("there are 32 principles in six groups, in the order of the theory") {
    std::string ids;
    for (const rules::Principle* principle : rules::principles()) ids += std::string(principle->id) + " ";
    CHECK(ids == "L1 L2 L3 L4 L5 P1 P2 P3 P4 P5 K1 K2 K3 K4 I1 I2 I3 I4 I5 A1 A2 A3 A4 A5 A6 A7 O1 O2 O3 O4 O5 O6 ");
    std::string letters;
    for (const rules::Group& group : rules::groups()) letters += group.letter;
    CHECK(letters == "LPKIAO");
}

TEST_CASE("a rule belongs to the principle that its code begins with, and its code and name are its own") {
    std::set<std::string_view> seen;
    for (const base::RuleText* text : rules::rule_texts()) {
        CAPTURE(text->code);
        CHECK(text->code.size() == 4);
        CHECK(text->code.substr(0, text->principle.size()) == text->principle);
        CHECK(seen.insert(text->code).second);
        if (!is_shared(text->name)) CHECK(seen.insert(text->name).second);
        CHECK(std::all_of(text->name.begin(), text->name.end(),
                          [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }));
    }
    for (const rules::Principle* principle : rules::principles())
        for (const rules::Rule& rule : principle->rules) CHECK(rule.text.principle == principle->id);
}

TEST_CASE("the rules of a principle come in the order of their codes, those of files first") {
    std::string last;
    for (const base::RuleText* text : rules::rule_texts()) {
        if (text->principle != "F") break;
        CHECK(last < text->code);
        last = text->code;
    }
    CHECK(last == "F022");
    for (const rules::Principle* principle : rules::principles())
        CHECK(std::is_sorted(principle->rules.begin(), principle->rules.end(),
                             [](const auto& x, const auto& y) { return x.text.code < y.text.code; }));
}

TEST_CASE("texts of rules and principles are whole sentences, and their titles have no full stop") {
    for (const base::RuleText* text : rules::rule_texts()) {
        CAPTURE(text->code);
        check_is_sentences(text->what);
        check_is_sentences(text->why);
        check_is_sentences(text->remedy);
        CHECK(text->title.en.back() != '.');
        CHECK(text->title.nl.back() != '.');
    }
    for (const rules::Principle* principle : rules::principles()) {
        CAPTURE(principle->id);
        check_is_sentences(principle->statement);
        check_is_part_of_a_line(principle->upheld_when);
        CHECK(principle->title.nl.back() != '.');
    }
}

TEST_CASE("every rule says how grave its findings can be and for whom they are; those of files are for the editor") {
    for (const base::RuleText* text : rules::rule_texts()) {
        CAPTURE(text->code);
        CHECK_FALSE(text->severities.empty());
        CHECK_FALSE(text->to.empty());
        CHECK(text->to.has(base::Addressee::Kind::editor) == (text->principle == "F"));
    }
}

TEST_CASE("a rule is found by its code or its name, a principle by its id, whatever their case") {
    REQUIRE(rules::find_rule("l101"));
    CHECK(rules::find_rule("l101")->name == "mandate-not-recorded");
    CHECK(rules::find_rule("Mandate-Not-Recorded") == rules::find_rule("L101"));
    CHECK(rules::find_rule("F019"));
    CHECK(rules::find_rule("L999") == nullptr);
    CHECK(rules::find_rule("") == nullptr);
    REQUIRE(rules::find_principle("k2"));
    CHECK(rules::find_principle("k2")->id == "K2");
    CHECK(rules::find_principle("K") == nullptr);
}
