#include "report/explain/facts.hpp"

#include <fmt/format.h>

#include "report/facts/parts.hpp"
#include "report/language_key.hpp"

namespace regie::report::facts {
namespace {

using base::Both;
using base::Language;
using rules::facts::Fact;

constexpr Both intro{
    "Figures about the shape of a collaboration, in \"regie report\", \"regie assess --verbose\" and its "
    "JSON. They are no score and no ranking. Each has an explanation: \"regie explain coverage\".",
    "Cijfers over hoe een samenwerkingsverband in elkaar zit, in \"regie report\", \"regie assess "
    "--verbose\" en de JSON daarvan. Zij zijn geen score en geen rangorde. Elk heeft een uitleg: "
    "\"regie explain coverage\"."};
constexpr Both fact_title{"Fact", "Feit"};
constexpr Both meaning{"What it is about", "Waar het over gaat"};
constexpr Both a_fact{"A fact for a conversation.", "Een feit voor een gesprek."};
constexpr Both formula{"How it is worked out", "Hoe het wordt berekend"};
constexpr Both source{"Where it comes from", "Waar het vandaan komt"};
constexpr Both tells{"What it can tell", "Wat het kan zeggen"};
constexpr Both tells_not{"What it cannot tell", "Wat het niet kan zeggen"};

std::string say(const Both& text, Language language) { return std::string(text.in(language)); }

Section section(std::string_view key, const Both& heading, const Both& text, Language language) {
    return {std::string(key), say(heading, language), {Paragraph{say(text, language)}}, {}};
}

}  // namespace

Document explain(const Fact& fact, Language language) {
    return {fmt::format("{}: {}", fact.key, say(fact.title, language)),
            std::string(language_key(language)),
            {Paragraph{say(a_fact, language)}},
            {section("formula", formula, fact.formula, language), section("source", source, fact.source, language),
             section("tells", tells, fact.tells, language), section("tells-not", tells_not, fact.tells_not, language)}};
}

Section list(Language language) {
    Table table{"facts", {}, {{"fact", say(fact_title, language)}, {"meaning", say(meaning, language)}}, {}};
    for (const Fact* fact : rules::facts::all())
        table.rows.push_back({std::string(fact->key), say(fact->title, language)});
    return {std::string(all_of_them), say(title, language), {std::move(table)}, {}};
}

Document explain_all(Language language) {
    Section facts = list(language);
    Document document{facts.title, std::string(language_key(language)), {Paragraph{say(intro, language)}}, {}};
    document.lead.push_back(std::move(facts.blocks.front()));
    return document;
}

}  // namespace regie::report::facts
