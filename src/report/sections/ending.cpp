#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::DecisionKind;

constexpr Both title{"Changing and ending", "Wijzigen en beëindigen"};
constexpr Both intro{
    "The government may change or end the regie. What partners have committed to is then settled with them first.",
    "De overheid kan de regie wijzigen of beëindigen. Met partners wordt dan eerst geregeld wat er gebeurt met wat zij "
    "hebben toegezegd."};
constexpr Both changes{"Decisions on changing, renewing or ending", "Besluiten over wijzigen, verlengen of beëindigen"};

bool changes_regie(const model::Decision& decision) {
    return decision.kind.is(DecisionKind::change_regie) || decision.kind.is(DecisionKind::end_regie) ||
           decision.kind.is(DecisionKind::renewal);
}

}  // namespace

Section ending(const Page& page) {
    const Voice& voice = page.voice;
    const auto& collaboration = page.collaboration();
    Section section{"ending", voice.say(title), {}, {}};
    add_paragraph(section.blocks, voice.say(intro));
    Facts facts(voice, "ending");
    facts.expected({"End of the whole", "Einde van het geheel"}, Voice::text(collaboration.membership.ending));
    facts.expected({"When a partner leaves", "Als een partner vertrekt"}, leaving_of(page));
    facts.optional({"Commitments when a partner leaves", "Toezeggingen bij vertrek"}, leaving_settlement_of(page));
    facts.add_to(section.blocks);
    TableMaker table(voice, "changes",
                     {{"taken", {"When", "Wanneer"}},
                      {"title", {"What", "Wat"}},
                      {"by", {"By", "Door"}},
                      {"outcome", {"Outcome", "Uitkomst"}},
                      {"settlement", {"Settlement of commitments", "Wat met toezeggingen gebeurt"}}});
    table.caption(changes);
    for (const model::Decision* decision : oldest_first(page))
        if (changes_regie(*decision))
            table.row({voice.or_unrecorded(voice.date(decision->taken)), Voice::called(*decision),
                       voice.or_unrecorded(voice.taken_by(*decision)), voice.outcome(*decision),
                       Voice::text(decision->settlement)});
    table.add_to(section.blocks);
    return section;
}

}  // namespace regie::report::sections
