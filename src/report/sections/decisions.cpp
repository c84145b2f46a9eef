#include <algorithm>
#include <vector>

#include "report/figures/figures.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::Decision;

constexpr Both title{"Decisions and agreements", "Besluiten en afspraken"};
constexpr Both none{"No decision is on file yet.", "Er staat nog geen besluit of afspraak in het dossier."};
constexpr Both intro{"Oldest first. A public body decides; the collaboration agrees, by consensus.",
                     "De oudste eerst. Een bestuursorgaan besluit; het samenwerkingsverband maakt afspraken, in "
                     "consensus."};
constexpr Both objections_intro{"These objections are not yet resolved, going by the file:",
                                "Deze bezwaren zijn volgens het dossier nog niet opgelost:"};
constexpr Both objection_with{"{0}, on \"{1}\": {2}", "{0}, bij \"{1}\": {2}"};
constexpr Both objection_without{"{0}, on \"{1}\"", "{0}, bij \"{1}\""};

void add_objections(const Page& page, const std::vector<const Decision*>& decisions, Blocks& blocks) {
    const Voice& voice = page.voice;
    Bullets open;
    for (const Decision* decision : decisions) {
        for (const auto& objection : decision->objections) {
            if (objection.resolved) continue;
            const auto who = objection.partner ? voice.name(objection.partner->text) : voice.unrecorded();
            open.items.push_back({objection.reason ? voice.say(objection_with, {who, Voice::called(*decision),
                                                                                Voice::text(objection.reason)})
                                                   : voice.say(objection_without, {who, Voice::called(*decision)}),
                                  {}});
        }
    }
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
                   voice.or_unrecorded(voice.label(decision->outcome)), Voice::text(decision->settlement)});
    table.add_to(section.blocks);
    add_objections(page, decisions, section.blocks);
    figures::course_of_time(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
