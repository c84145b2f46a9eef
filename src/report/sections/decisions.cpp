#include "rules/partnership/decisions.hpp"

#include <algorithm>
#include <vector>

#include "regie/base/text.hpp"
#include "report/figures/figures.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::Decision;

constexpr Both title{"Decisions and agreements", "Besluiten en afspraken"};
constexpr Both none{"No decision is on file yet.", "Er staat nog geen besluit of afspraak in het dossier."};
constexpr Both intro{"Oldest first. A public body decides; the collaboration makes agreements.",
                     "De oudste eerst. Een bestuursorgaan besluit; het samenwerkingsverband maakt afspraken."};
constexpr Both objections_intro{"These objections are not yet resolved, going by the file:",
                                "Deze bezwaren zijn volgens het dossier nog niet opgelost:"};
constexpr Both objection_with{"{0}, on \"{1}\": {2}", "{0}, bij \"{1}\": {2}"};
constexpr Both objection_without{"{0}, on \"{1}\"", "{0}, bij \"{1}\""};

/// A decision that was rejected leaves no objection open.
bool is_open(const Decision& decision) { return !decision.outcome.is(model::Outcome::rejected); }

/// The reasons on file of an objection that is still open.
std::string reasons_of(const Decision& decision, model::Text who, model::Day today) {
    std::vector<std::string> reasons;
    for (const auto& objection : decision.objections)
        if (objection.partner && objection.partner->text == who && objection.reason &&
            !rules::is_resolved(objection, today))
            reasons.emplace_back(*objection.reason);
    return base::join(reasons, "; ");
}

/// Open objections of which the file does not say whose they are.
void add_unnamed(const Voice& voice, const std::vector<const Decision*>& decisions, Bullets& open) {
    for (const Decision* decision : decisions)
        for (const auto& objection : decision->objections)
            if (is_open(*decision) && !objection.partner && !rules::is_resolved(objection, voice.standing().today()))
                open.items.push_back({voice.say(objection_with, {voice.unrecorded(), Voice::called(*decision),
                                                                 voice.or_unrecorded(Voice::text(objection.reason))}),
                                      {}});
}

void add_objections(const Page& page, const std::vector<const Decision*>& decisions, Blocks& blocks) {
    const Voice& voice = page.voice;
    const model::Day today = page.standing.today();
    Bullets open;
    for (const Decision* decision : decisions) {
        if (!is_open(*decision)) continue;
        for (const model::Text who : rules::standing_objections(*decision, today).who) {
            const std::string name = who == "all" ? voice.all_shareholders() : voice.name(who);
            std::string reasons = reasons_of(*decision, who, today);
            open.items.push_back({reasons.empty()
                                      ? voice.say(objection_without, {name, Voice::called(*decision)})
                                      : voice.say(objection_with, {name, Voice::called(*decision), std::move(reasons)}),
                                  {}});
        }
    }
    add_unnamed(voice, decisions, open);
    if (open.items.empty()) return;
    add_paragraph(blocks, voice.say(objections_intro));
    blocks.emplace_back(std::move(open));
}

}  // namespace

std::vector<const Decision*> oldest_first(const Page& page) {
    std::vector<const Decision*> decisions;
    for (const auto& decision : page.collaboration().decisions)
        if (decision.readable) decisions.push_back(&decision);
    std::ranges::stable_sort(decisions, [](const Decision* a, const Decision* b) {
        if (!a->taken || !b->taken) return static_cast<bool>(a->taken) && !b->taken;
        return a->taken->first() < b->taken->first();
    });
    return decisions;
}

Section decisions(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"decisions", voice.say(title), {}, {}};
    const auto decisions = oldest_first(page);
    if (decisions.empty()) {
        add_paragraph(section.blocks, voice.say(none));
        return section;
    }
    add_paragraph(section.blocks, voice.say(intro));
    TableMaker table(voice, "decisions",
                     {{"taken", {"When", "Wanneer"}},
                      {"title", {"What", "Wat"}},
                      {"kind", {"Kind", "Soort"}},
                      {"by", {"By", "Door"}},
                      {"outcome", {"Outcome", "Uitkomst"}},
                      {"settlement", {"Settlement of commitments", "Wat met commitments gebeurt"}}});
    for (const Decision* decision : decisions)
        table.row({voice.or_unrecorded(voice.date(decision->taken)), Voice::called(*decision),
                   voice.or_unrecorded(voice.label(decision->kind)), voice.or_unrecorded(voice.taken_by(*decision)),
                   voice.outcome(*decision), Voice::text(decision->settlement)});
    table.add_to(section.blocks);
    add_objections(page, decisions, section.blocks);
    figures::course_of_time(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
