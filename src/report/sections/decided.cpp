#include "report/sections/parts.hpp"
#include "report/told.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"What was decided", "Wat er is besloten"};
constexpr Both none{"No decision is on file yet.", "Er staat nog geen besluit in het dossier."};
constexpr Both intro{"Oldest first. Decisions that are about one party alone are not shown here.",
                     "De oudste eerst. Besluiten die over één partij gaan, staan hier niet bij."};

}  // namespace

Section decided(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"decisions", voice.say(title), {}, {}};
    TableMaker table(voice, "decisions",
                     {{"taken", {"When", "Wanneer"}},
                      {"title", {"What", "Wat"}},
                      {"by", {"By", "Door"}},
                      {"outcome", {"Outcome", "Uitkomst"}}});
    for (const model::Decision* decision : oldest_first(page))
        if (may_be_told(*decision))
            table.row({voice.date(decision->taken), Voice::called(*decision), voice.taken_by(*decision),
                       voice.outcome(*decision)});
    add_paragraph(section.blocks, voice.say(table.empty() ? none : intro));
    table.add_to(section.blocks);
    return section;
}

}  // namespace regie::report::sections
