#include <algorithm>

#include "report/figures/figures.hpp"
#include "report/sections/parts.hpp"
#include "rules/partnership/decisions.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::Decision;

constexpr Both title{"On what this rests", "Waarop dit berust"};
constexpr Both two_halves{
    "Legitimacy has two sources here. A public body decides that the opgave has priority and that the government takes "
    "up the regie; partners in society commit themselves to it. The government can change or end the regie, with regard "
    "for what partners have committed to.",
    "De legitimiteit heeft hier twee bronnen. Een bestuursorgaan besluit dat de opgave prioriteit heeft en dat de "
    "overheid regie voert; maatschappelijke partners verbinden zich eraan. De overheid kan de regie wijzigen of "
    "beëindigen, met oog voor wat partners hebben toegezegd."};
constexpr Both by_government{"Decisions of public bodies", "Besluiten van bestuursorganen"};
constexpr Both by_partners{"Agreements of the collaboration", "Afspraken van het samenwerkingsverband"};
constexpr Both without_body{"Other decisions on file", "Andere besluiten in het dossier"};
constexpr Both objections{"Objections to these agreements that are still open: {0}.",
                          "Bezwaren tegen deze afspraken die nog openstaan: {0}."};
constexpr Both how_it_stands{"How the legitimacy stands", "Hoe het met de legitimiteit staat"};
constexpr Heading taken_heading{"taken", {"When", "Wanneer"}};
constexpr Heading title_heading{"title", {"What", "Wat"}};
constexpr Heading kind_heading{"kind", {"Kind", "Soort"}};
constexpr Heading by_heading{"by", {"By", "Door"}};
constexpr Heading outcome_heading{"outcome", {"Outcome", "Uitkomst"}};

template <class Has>
void add_decisions(const Page& page, std::string_view key, const Both& caption, bool with_body, const Has& has,
                   Blocks& blocks) {
    const Voice& voice = page.voice;
    std::vector<Heading> headings{taken_heading, title_heading, kind_heading, outcome_heading};
    if (with_body) headings.insert(headings.begin() + 3, by_heading);
    TableMaker table(voice, key, headings);
    table.caption(caption);
    for (const Decision* decision : oldest_first(page)) {
        if (!has(*decision)) continue;
        std::vector<std::string> row{voice.or_unrecorded(voice.date(decision->taken)), Voice::called(*decision),
                                     voice.or_unrecorded(voice.label(decision->kind)), voice.outcome(*decision)};
        if (with_body) row.insert(row.begin() + 3, voice.taken_by(*decision));
        table.row(std::move(row));
    }
    table.add_to(blocks);
}

/// Open objections of which the file does not say whose they are.
std::size_t unnamed(const Page& page, const Decision& decision) {
    return static_cast<std::size_t>(std::ranges::count_if(decision.objections, [&page](const auto& objection) {
        return !objection.partner && !rules::is_resolved(objection, page.standing.today());
    }));
}

std::size_t open_objections(const Page& page) {
    std::size_t open = 0;
    for (const Decision& decision : page.collaboration().decisions)
        if (decision.readable && decision.by_collaboration() && !decision.outcome.is(model::Outcome::rejected))
            open += rules::standing_objections(decision, page.standing.today()).who.size() + unnamed(page, decision);
    return open;
}

}  // namespace

Section legitimacy(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"legitimacy", voice.say(title), {}, {}};
    add_paragraph(section.blocks, voice.say(two_halves));
    Facts facts(voice, "legitimacy");
    add_opgave_facts(page, facts);
    facts.optional({"Administrative principal", "Bestuurlijk opdrachtgever"},
                   holder_of(page, page.collaboration().roles.administrative_principal));
    facts.add_to(section.blocks);
    add_decisions(
        page, "public-decisions", by_government, true, [](const Decision& d) { return d.is_public(); }, section.blocks);
    add_decisions(
        page, "agreements", by_partners, false, [](const Decision& d) { return d.by_collaboration(); }, section.blocks);
    add_decisions(
        page, "other-decisions", without_body, false, [](const Decision& d) { return !d.by; }, section.blocks);
    if (const std::size_t open = open_objections(page); open > 0)
        add_paragraph(section.blocks, voice.say(objections, {std::to_string(open)}));
    figures::course_of_time(page, section.blocks);
    Section status{"L", voice.say(how_it_stands), {}, {}};
    add_principles(page, 'L', status.blocks);
    if (!status.blocks.empty()) section.sections.push_back(std::move(status));
    return section;
}

}  // namespace regie::report::sections
