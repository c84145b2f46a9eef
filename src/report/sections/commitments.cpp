#include <vector>

#include <fmt/format.h>

#include "report/blocks.hpp"
#include "report/deliveries.hpp"
#include "report/no_longer_borne.hpp"
#include "report/sections/parts.hpp"
#include "report/some_names.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::Commitment;
using model::Partner;

constexpr Both title{"What the partners committed to", "Waaraan de partners zich committeren"};
constexpr Both none{"No commitment is on file yet. Who is prepared to bring in what?",
                    "Er staat nog geen commitment in het dossier. Wie wil wat inbrengen?"};
constexpr Both by_partner{"Commitments by partner", "Commitments per partner"};
constexpr Both together{"Commitments of several partners together", "Commitments van meerdere partners samen"};
constexpr Both shares{"What each partner brings to these", "Wat elke partner daaraan bijdraagt"};
constexpr Both proposed{"Proposed, not yet entered into", "Voorgenomen, nog niet aangegaan"};
constexpr Both past{"No longer active: fulfilled, withdrawn, or borne by no partner any more",
                    "Niet meer lopend: nagekomen, ingetrokken, of door geen partner meer gedragen"};
constexpr Both no_own_commitment{"A commitment of their own is not yet on file for: {0}. What do they bring in?",
                                 "Een eigen commitment is nog niet vastgelegd van: {0}. Wat brengen zij in?"};
constexpr std::string_view contribution_not_recorded = "contribution-not-recorded";

constexpr Heading partner_heading{"partner", {"Partner", "Partner"}};
constexpr Heading partners_heading{"partners", {"Partners", "Partners"}};
constexpr Heading contribution_heading{"contribution", {"Contribution", "Bijdrage"}};
constexpr Heading kind_heading{
    "kind", {"Kind", "Soort"}, Both{"what kind of contribution it is", "wat voor bijdrage het is"}};
constexpr Heading amount_heading{"amount", {"Amount", "Bedrag of omvang"}};
constexpr Heading level_heading{
    "level", {"Level", "Bindingsniveau"}, Both{"at which level it was made", "op welk niveau het is aangegaan"}};
constexpr Heading made_heading{"made", {"Made", "Aangegaan"}, Both{"when it was made", "wanneer het is aangegaan"}};
constexpr Heading period_heading{"period", {"Term", "Looptijd"}, Both{"how long it runs", "hoe lang het loopt"}};
constexpr Heading delivered_heading{"delivered", {"Last delivered", "Laatst geleverd"}};

/// Running commitments by whom they bind.
struct Sorted {
    std::vector<const Commitment*> joint;
    std::vector<const Commitment*> proposed;
    std::vector<const Commitment*> past;
};

bool is_joint(const model::Standing& standing, const Commitment& commitment) {
    return commitment.by_all() || standing.parties(commitment).size() != 1;
}

Sorted sort_out(const Page& page) {
    Sorted sorted;
    for (const auto& commitment : page.collaboration().commitments) {
        if (!commitment.readable) continue;
        if (commitment.is_proposed())
            sorted.proposed.push_back(&commitment);
        else if (!page.standing.is_active(commitment))
            sorted.past.push_back(&commitment);
        else if (is_joint(page.standing, commitment))
            sorted.joint.push_back(&commitment);
    }
    return sorted;
}

void add_by_partner(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "commitments-by-partner",
                     {partner_heading, contribution_heading, kind_heading, amount_heading, level_heading, made_heading,
                      period_heading, delivered_heading});
    table.caption(by_partner);
    for (const Partner* partner : page.standing.partners()) {
        for (const Commitment* commitment : page.standing.commitments_of(*partner)) {
            if (is_joint(page.standing, *commitment)) continue;
            table.row({std::string(partner->called()), Voice::text(commitment->contribution),
                       voice.or_unrecorded(voice.label(commitment->kind)), voice.amount(commitment->amount),
                       voice.or_unrecorded(voice.label(page.standing.level(*commitment, *partner))),
                       voice.or_unrecorded(voice.date(commitment->made)),
                       voice.or_unrecorded(voice.period(*commitment)), last_delivery(voice, *commitment)});
        }
    }
    table.add_to(blocks);
}

void add_joint(const Page& page, const std::vector<const Commitment*>& commitments, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "commitments-together",
                     {contribution_heading, partners_heading, kind_heading, amount_heading, level_heading, made_heading,
                      period_heading, delivered_heading});
    table.caption(together);
    TableMaker terms(voice, "commitment-shares",
                     {contribution_heading, partner_heading, amount_heading, level_heading, made_heading});
    terms.caption(shares);
    for (const Commitment* commitment : commitments) {
        table.row({Voice::text(commitment->contribution), voice.bound_by(*commitment),
                   voice.or_unrecorded(voice.label(commitment->kind)), voice.amount(commitment->amount),
                   voice.or_unrecorded(voice.label(commitment->level)),
                   voice.or_unrecorded(voice.date(commitment->made)), voice.or_unrecorded(voice.period(*commitment)),
                   last_delivery(voice, *commitment)});
        for (const auto& term : commitment->per_partner)
            terms.row({Voice::text(commitment->contribution), voice.name(term.partner->text), voice.amount(term.amount),
                       voice.label(term.level), voice.date(term.made)});
    }
    table.add_to(blocks);
    terms.add_to(blocks);
}

void add_proposed(const Page& page, const std::vector<const Commitment*>& commitments, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "commitments-proposed",
                     {partners_heading, contribution_heading, kind_heading, amount_heading, level_heading});
    table.caption(proposed);
    for (const Commitment* commitment : commitments)
        table.row({voice.parties(commitment->by), Voice::text(commitment->contribution),
                   voice.or_unrecorded(voice.label(commitment->kind)), voice.amount(commitment->amount),
                   voice.label(commitment->level)});
    table.add_to(blocks);
}

void add_past(const Page& page, const std::vector<const Commitment*>& commitments, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "commitments-past",
                     {partners_heading,
                      contribution_heading,
                      {"status", {"How it ended", "Hoe het afliep"}},
                      {"settlement", {"Settlement", "Afwikkeling"}},
                      delivered_heading});
    table.caption(past);
    for (const Commitment* commitment : commitments) {
        std::string status = commitment->is_active() ? voice.say(no_longer_borne) : voice.label(commitment->status);
        if (commitment->withdrawn) status += fmt::format(" ({})", voice.date(commitment->withdrawn));
        table.row({voice.parties(commitment->by), Voice::text(commitment->contribution), std::move(status),
                   Voice::text(commitment->settlement), last_delivery(voice, *commitment)});
    }
    table.add_to(blocks);
}

/// Who is asked for a contribution, and kept none before.
void add_question(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    std::vector<const Partner*> partners;
    for (const base::Finding& finding : page.assessment.findings) {
        if (finding.waived || finding.rule->name != contribution_not_recorded) continue;
        const Partner* partner = page.standing.partner({finding.addressee.partner});
        if (partner && !page.standing.has_fulfilled(*partner)) partners.push_back(partner);
    }
    if (!partners.empty()) add_paragraph(blocks, voice.say(no_own_commitment, {some_names(voice, partners)}));
}

}  // namespace

Section commitments(const Page& page) {
    Section section{"commitments", page.voice.say(title), {}, {}};
    const Sorted sorted = sort_out(page);
    add_by_partner(page, section.blocks);
    add_joint(page, sorted.joint, section.blocks);
    add_proposed(page, sorted.proposed, section.blocks);
    add_past(page, sorted.past, section.blocks);
    if (section.blocks.empty())
        add_paragraph(section.blocks, page.over ? no_commitment_in_words(page) : page.voice.say(none));
    add_question(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
