#include "regie/report/explain.hpp"

#include <algorithm>
#include <cctype>
#include <span>

#include <fmt/format.h>

#include "regie/base/message.hpp"
#include "regie/base/text.hpp"
#include "regie/report/names.hpp"
#include "regie/rules/assess.hpp"
#include "regie/rules/catalogue.hpp"
#include "report/explain/facts.hpp"
#include "report/explain/keys.hpp"
#include "report/language_key.hpp"
#include "report/voice.hpp"

namespace regie::report {
namespace {

using base::Both;
using base::Language;
using base::RuleText;
using rules::Principle;

constexpr Both why{"Why it matters", "Waarom het ertoe doet"};
constexpr Both remedy{"What to do, and who", "Wat te doen, en wie"};
constexpr Both when_found{"When it is found", "Wanneer het wordt gevonden"};
constexpr Both examples{"Example", "Voorbeeld"};
constexpr Both bad{"On a collaboration that is fully recorded, this change brings up {0}:",
                   "Bij een volledig vastgelegd samenwerkingsverband roept deze wijziging {0} op:"};
constexpr Both good{"And this one does not:", "En deze niet:"};
constexpr Both of_principle{"A rule of principle {0}: {1}.", "Een regel bij principe {0}: {1}."};
constexpr Both of_files{"A rule of files.", "Een regel over de bestanden."};
constexpr Both found_as{"Found as: {0}. For: {1}.", "Wordt gemeld als: {0}. Voor: {1}."};
constexpr Both source{"In the article: {0}", "In het artikel: {0}"};
constexpr Both upheld_when{"Upheld, going by the file, when", "Op orde volgens dossier als"};
constexpr Both its_rules{"Its rules", "De regels"};
constexpr Both no_rules{"No rule looks at this principle yet; the facts that uphold it are looked for.",
                        "Bij dit principe hoort nog geen regel; wel wordt gekeken of blijkt dat het op orde is."};
constexpr Both code{"Code", "Code"};
constexpr Both meaning{"What it is about", "Waar het over gaat"};
constexpr Both files{"Files", "Bestanden"};
constexpr Both everything{"What can be explained", "Wat kan worden uitgelegd"};
constexpr Both how{
    "Ask for more with the code of a rule, the id of a principle, a fact, or a key: \"regie explain K203\", \"regie "
    "explain K2\", \"regie explain coverage\", \"regie explain commitment.level\".",
    "Vraag verder met de code van een regel, de aanduiding van een principe, een feit, of een sleutel: \"regie "
    "explain K203\", \"regie explain K2\", \"regie explain coverage\", \"regie explain commitment.level\"."};

std::string say(const Both& text, Language language, const base::Arguments& arguments = {}) {
    return base::fill(text.in(language), arguments, language);
}

Block paragraph(std::string text) { return Paragraph{std::move(text)}; }

Section section(std::string_view key, const Both& title, std::string text, Language language) {
    return {std::string(key), say(title, language), {paragraph(sentence(std::move(text)))}, {}};
}

Table table_of_rules(std::string_view key, Language language) {
    return {std::string(key), {}, {{"code", say(code, language)}, {"meaning", say(meaning, language)}}, {}};
}

void add(Table& table, std::string_view id, const Both& title, Language language) {
    table.rows.push_back({std::string(id), say(title, language)});
}

constexpr Both or_last{"{0} or {1}", "{0} of {1}"};

/// `a, b or c`.
std::string alternatives(const std::vector<std::string>& parts, Language language) {
    if (parts.size() == 1) return parts.front();
    return say(or_last, language, {base::join(std::span(parts).first(parts.size() - 1), ", "), parts.back()});
}

/// How grave what the rule finds can be, and who may have to act.
std::string graveness(const RuleText& rule, Language language) {
    std::vector<std::string> severities;
    for (const auto severity : base::all_severities)
        if (rule.severities.has(severity)) severities.push_back(say(rules::label_of(severity, rule), language));
    std::vector<std::string> addressees;
    for (const auto kind : base::all_addressees)
        if (rule.to.has(kind)) addressees.push_back(say(label_of(kind), language));
    return say(found_as, language, {alternatives(severities, language), alternatives(addressees, language)});
}

Document explained(const RuleText& rule, Language language) {
    Document document{fmt::format("{} {}: {}", rule.code, rule.name, say(rule.title, language)),
                      std::string(language_key(language)),
                      {},
                      {}};
    const Principle* principle = rules::find_principle(rule.principle);
    document.lead.push_back(
        paragraph(principle ? say(of_principle, language, {std::string(principle->id), say(principle->title, language)})
                            : say(of_files, language)));
    document.lead.push_back(paragraph(graveness(rule, language)));
    document.sections.push_back(section("what", when_found, say(rule.what, language), language));
    document.sections.push_back(section("why", why, say(rule.why, language), language));
    document.sections.push_back(section("remedy", remedy, say(rule.remedy, language), language));
    if (!rule.bad.empty()) {
        Section part{"examples", say(examples, language), {}, {}};
        part.blocks.push_back(paragraph(say(bad, language, {std::string(rule.code)})));
        part.blocks.emplace_back(Verbatim{std::string(rule.bad), "yaml"});
        if (!rule.good.empty()) {
            part.blocks.push_back(paragraph(say(good, language)));
            part.blocks.emplace_back(Verbatim{std::string(rule.good), "yaml"});
        }
        document.sections.push_back(std::move(part));
    }
    return document;
}

Document explained(const Principle& principle, Language language) {
    Document document{fmt::format("{}: {}", principle.id, say(principle.title, language)),
                      std::string(language_key(language)),
                      {},
                      {}};
    document.lead.push_back(paragraph(say(principle.statement, language)));
    document.lead.push_back(paragraph(sentence(say(source, language, {say(principle.source, language)}))));
    document.sections.push_back(section("upheld", upheld_when, say(principle.upheld_when, language), language));
    Section part{"rules", say(its_rules, language), {}, {}};
    if (principle.rules.empty()) {
        part.blocks.push_back(paragraph(say(no_rules, language)));
    } else {
        Table table = table_of_rules("rules", language);
        for (const auto& rule : principle.rules) add(table, rule.text.code, rule.text.title, language);
        part.blocks.emplace_back(std::move(table));
    }
    document.sections.push_back(std::move(part));
    return document;
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

}  // namespace

std::optional<Document> explain(std::string_view what, Language language) {
    if (const Principle* principle = rules::find_principle(what)) return explained(*principle, language);
    if (const RuleText* rule = rules::find_rule(what)) return explained(*rule, language);
    const std::string name = lower(what);
    if (name == facts::all_of_them) return facts::explain_all(language);
    if (const auto* fact = rules::facts::find(what)) return facts::explain(*fact, language);
    if (const auto kind = keys::find_kind(name)) return keys::explain(*kind, language);
    if (const auto found = keys::find(name); !found.empty()) return keys::explain(name, found, language);
    return std::nullopt;
}

Document explain_all(Language language) {
    Document document{
        say(everything, language), std::string(language_key(language)), {paragraph(say(how, language))}, {}};
    for (const auto& group : rules::groups()) {
        Table table = table_of_rules(std::string(1, group.letter), language);
        for (const Principle* principle : rules::principles()) {
            if (principle->group() != group.letter) continue;
            add(table, principle->id, principle->title, language);
            for (const auto& rule : principle->rules) add(table, rule.text.code, rule.text.title, language);
        }
        document.sections.push_back({std::string(1, group.letter), say(group.name, language), {std::move(table)}, {}});
    }
    Table of_faults = table_of_rules("F", language);
    for (const RuleText* rule : rules::rule_texts())
        if (rule->principle == "F") add(of_faults, rule->code, rule->title, language);
    document.sections.push_back({"F", say(files, language), {std::move(of_faults)}, {}});
    document.sections.push_back(facts::list(language));

    for (const auto kind : keys::all_kinds)
        document.sections.push_back({std::string(store::table_of(kind).name),
                                     store::path_of(kind, "<id>"),
                                     {keys::top_keys(kind, language)},
                                     {}});
    return document;
}

std::vector<std::string> explainable() {
    std::vector<std::string> words;
    for (const Principle* principle : rules::principles()) words.emplace_back(principle->id);
    for (const RuleText* rule : rules::rule_texts()) {
        words.emplace_back(rule->code);
        words.emplace_back(rule->name);
    }
    words.emplace_back(facts::all_of_them);
    for (const auto* fact : rules::facts::all()) words.emplace_back(fact->key);
    for (const auto kind : keys::all_kinds) words.emplace_back(store::table_of(kind).name);
    for (const auto& key : keys::all()) words.push_back(key.name());
    return words;
}

}  // namespace regie::report
