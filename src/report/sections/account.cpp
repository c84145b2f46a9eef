#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "report/deliveries.hpp"
#include "report/sections/parts.hpp"
#include "rules/accountability/area.hpp"
#include "rules/support.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::Area;
using model::Aspect;
using model::Item;

constexpr Both answers_title{"What the regisseur answers for, and what not",
                             "Waarop de regisseur aanspreekbaar is, en waarop niet"};
constexpr Both title{"The regisseur's account", "De verantwoording van de regisseur"};
constexpr Both intro{
    "For each of the six areas: what was agreed, what the regisseur did or left undone, and what came of it. Results of "
    "the partners are not in it.",
    "Voor elk van de zes onderwerpen: wat is afgesproken, wat de regisseur heeft gedaan of gelaten, en wat dat "
    "teweegbracht. Resultaten van de partners staan hier niet bij."};
constexpr Both agreed{"Agreed: {0}", "Afgesproken: {0}"};
constexpr Both towards{"Account is given to {0}.", "Verantwoording aan: {0}."};
constexpr Both review{"Account is given {0}.", "Verantwoording: {0}."};
constexpr Both nothing_agreed{"Nothing agreed on this yet, going by the file.",
                              "Hierover is volgens het dossier nog niets afgesproken."};
constexpr Both open_areas{"On what may the regisseur be called to account when it comes to {0}?",
                          "Waarop mag de regisseur worden aangesproken als het gaat om {0}?"};
constexpr Both without_evidence{"For {0} of the {1} acts and omissions no evidence is on file yet.",
                                "Bij {0} van de {1} keer handelen of nalaten is nog geen bewijsstuk vastgelegd."};
constexpr Both no_account{"No account on file yet.", "Nog geen verantwoording vastgelegd."};
constexpr Both done{"Done: {0}", "Gedaan: {0}"};
constexpr Both left{"Left undone: {0}", "Nagelaten: {0}"};
constexpr Both also_results{
    "The file also makes the regisseur answer for results. That is left out here: results are the partners' own, and "
    "whoever answers for them needs power over those who bring them about. Is it meant?",
    "Volgens het dossier is de regisseur ook aanspreekbaar op resultaten. Dat staat hier niet bij: resultaten zijn van "
    "de partners, en wie erop aanspreekbaar is, heeft macht nodig over wie ze bereikt. Is het zo bedoeld?"};

constexpr std::string_view account_due = "account-due";

/// An area with what partners are asked about it in a pulse.
struct AskedArea {
    Area area;
    std::optional<Aspect> aspect;
};
/// The six areas in the order of the principles.
constexpr std::array<AskedArea, 6> six{{{Area::own_acts, {}},
                                        {Area::tension, Aspect::tension},
                                        {Area::relations, Aspect::relations},
                                        {Area::issues, Aspect::issues},
                                        {Area::communication, Aspect::communication},
                                        {Area::decision_making, Aspect::decision_making}}};

/// The items of the regisseur by their areas.
using ByArea = std::array<std::vector<const Item*>, 8>;
ByArea items_of_regisseur(const Page& page) {
    ByArea by_area;
    for (const Item& item : page.collaboration().items)
        if (item.readable && item.area && rules::is_held_by_regisseur(item))
            by_area.at(static_cast<std::size_t>(*item.area)).push_back(&item);
    return by_area;
}
const std::vector<const Item*>& of(const ByArea& items, Area area) { return items.at(static_cast<std::size_t>(area)); }

std::string terms_of(const Page& page, const Item& item) {
    const Voice& voice = page.voice;
    std::string text = voice.say(agreed, {sentence(Voice::text(item.statement))});
    if (!item.towards.empty()) text += " " + voice.say(towards, {voice.parties(item.towards)});
    if (item.review) text += " " + voice.say(review, {voice.every(item.review)});
    return text;
}

/// What was found of accounts that are due, by what they are about.
using Late = std::unordered_map<std::string_view, const base::Finding*>;
Late late_accounts(const Page& page) {
    Late late;
    for (const base::Finding& finding : page.assessment.findings)
        if (!finding.waived && finding.rule->name == account_due && finding.severity == base::Severity::warning)
            late.emplace(finding.subject, &finding);
    return late;
}

void add_lateness(const Page& page, const Item& item, const Late& late, Blocks& blocks) {
    const auto found = late.find(rules::subject_of(item));
    if (found != late.end()) add_paragraph(blocks, sentence(found->second->message(page.voice.language())));
}

void add_item(const Page& page, const Item& item, const Late& late, Blocks& blocks) {
    const Voice& voice = page.voice;
    add_paragraph(blocks, terms_of(page, item));
    add_lateness(page, item, late, blocks);
    TableMaker table(voice, "account",
                     {{"on", {"When", "Wanneer"}},
                      {"act", {"What was done or left undone", "Wat is gedaan of gelaten"}},
                      {"effect", {"Effect", "Effect"}, Both{"with what effect", "met welk effect"}},
                      {"evidence", {"Evidence", "Bewijsstuk"}}});
    for (const auto& entry : item.account)
        table.row({voice.or_unrecorded(voice.date(entry.on)),
                   entry.omitted ? voice.say(left, {Voice::text(entry.omitted)})
                                 : voice.say(done, {voice.or_unrecorded(Voice::text(entry.act))}),
                   voice.or_unrecorded(Voice::text(entry.effect)), Voice::text(entry.evidence)});
    if (table.empty()) add_paragraph(blocks, voice.say(no_account));
    table.add_to(blocks);
}

Section section_of(const Page& page, Area area, const std::vector<const Item*>& items, const Late& late) {
    const Voice& voice = page.voice;
    Section section{std::string(model::key_of(area)), capitalised(voice.say(model::label_of(area))), {}, {}};
    for (const Item* item : items) add_item(page, *item, late, section.blocks);
    if (items.empty()) add_paragraph(section.blocks, voice.say(nothing_agreed));
    return section;
}

std::string evidence_in_words(const Page& page, const ByArea& items) {
    std::size_t entries = 0;
    std::size_t without = 0;
    for (const AskedArea& each : six) {
        for (const Item* item : of(items, each.area)) {
            entries += item->account.size();
            without += static_cast<std::size_t>(
                std::ranges::count_if(item->account, [](const auto& entry) { return !entry.evidence; }));
        }
    }
    if (without == 0) return {};
    return page.voice.say(without_evidence, {std::to_string(without), std::to_string(entries)});
}

}  // namespace

std::string area_question(const Page& page) {
    if (page.over) return {};
    const ByArea items = items_of_regisseur(page);
    std::vector<std::string> open;
    for (const AskedArea& each : six)
        if (of(items, each.area).empty()) open.push_back(page.voice.say(model::label_of(each.area)));
    return open.empty() ? std::string{} : page.voice.say(open_areas, {page.voice.listed(open)});
}

Section answers_for(const Page& page) {
    Section section{"answers-for", page.voice.say(answers_title), {}, {}};
    add_answers_for(page, section.blocks);
    return section;
}

Section account(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"account", voice.say(title), {}, {}};
    add_paragraph(section.blocks, voice.say(intro));
    const ByArea items = items_of_regisseur(page);
    add_paragraph(section.blocks, area_question(page));
    add_paragraph(section.blocks, evidence_in_words(page, items));
    const Late late = late_accounts(page);
    for (const AskedArea& each : six) {
        section.sections.push_back(section_of(page, each.area, of(items, each.area), late));
        if (each.aspect) add_paragraph(section.sections.back().blocks, pulse_on(page, *each.aspect));
    }
    if (const auto& also = of(items, Area::productivity); !also.empty())
        section.sections.push_back(section_of(page, Area::productivity, also, late));
    if (!of(items, Area::results).empty()) add_paragraph(section.blocks, voice.say(also_results));
    return section;
}

Section areas(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"areas", voice.say(answers_title), {}, {}};
    add_answers_for(page, section.blocks);
    TableMaker table(voice, "areas",
                     {{"area", {"Area", "Onderwerp"}},
                      {"statement", {"What was agreed", "Wat is afgesproken"}},
                      {"towards",
                       {"Account is given to", "Verantwoording aan"},
                       Both{"to whom account is given", "aan wie verantwoording wordt afgelegd"}},
                      {"review", {"How often", "Hoe vaak"}},
                      {"last", {"Last account", "Laatste verantwoording"}}});
    const ByArea items = items_of_regisseur(page);
    for (const AskedArea& each : six) {
        const std::string area = capitalised(voice.say(model::label_of(each.area)));
        for (const Item* item : of(items, each.area))
            table.row({area, Voice::text(item->statement), voice.or_unrecorded(voice.parties(item->towards)),
                       voice.or_unrecorded(voice.every(item->review)), last_account(voice, *item)});
        if (of(items, each.area).empty()) table.row({area, voice.unrecorded(), {}, {}, {}});
    }
    table.add_to(section.blocks);
    const Late late = late_accounts(page);
    for (const AskedArea& each : six)
        for (const Item* item : of(items, each.area)) add_lateness(page, *item, late, section.blocks);
    if (!of(items, Area::results).empty()) add_paragraph(section.blocks, voice.say(also_results));
    return section;
}

}  // namespace regie::report::sections
