#include <algorithm>

#include "rules/facts/facts.hpp"
#include "rules/support.hpp"

namespace regie::rules::facts {
namespace {

using model::Commitment;
using model::CommitmentStatus;
using model::Standing;

/// A delivery that may date from the day or before.
bool is_delivered(const Commitment& commitment, base::Day today) {
    return std::ranges::any_of(commitment.delivered, [today](const model::Delivery& delivery) {
        return !delivery.on || delivery.on->first() <= today;
    });
}

bool is_past_end(const Commitment& commitment, base::Day today) {
    return commitment.ends && commitment.ends->last() < today;
}

/// The count of `found` to which a commitment belongs that came to an end; null for one that did not.
std::size_t* count_for(Reliability& found, const Commitment& commitment, base::Day today, bool settled) {
    if (commitment.is_proposed() || commitment.is_to_be_withdrawn(today)) return nullptr;
    if (commitment.status.is(CommitmentStatus::withdrawn)) return settled ? &found.settled : &found.unsettled;
    if (commitment.status.is(CommitmentStatus::fulfilled)) return &found.kept;
    const bool lapsed = commitment.status.is(CommitmentStatus::lapsed);
    if (!lapsed && !is_past_end(commitment, today)) return nullptr;
    if (is_delivered(commitment, today)) return &found.kept;
    return lapsed ? &found.lapsed : &found.unrecorded;
}

}  // namespace

Reliability reliability(const Standing& standing) {
    Reliability found;
    // A decision that could not be read may be the one that settles a withdrawal.
    if (!standing.commitments_readable() || !standing.decisions_readable()) {
        found.withheld = Withheld::unreadable;
        return found;
    }
    const base::Day today = standing.today();
    for (const Commitment& commitment : standing.collaboration().commitments) {
        if (std::size_t* count = count_for(found, commitment, today, standing.is_settled(commitment))) {
            ++*count;
            ++found.due;
        } else if (standing.is_active(commitment)) {
            ++found.running;
            if (!commitment.ends && !commitment.is_to_be_withdrawn(today)) ++found.endless;
        }
    }
    if (found.due == 0 && found.running == 0) found.withheld = Withheld::not_recorded;
    return found;
}

constinit const Fact reliability_fact{
    .key = "reliability",
    .title = {"Reliability of commitments", "Betrouwbaarheid van commitments"},
    .formula =
        {"Come to an end: commitments that were fulfilled, withdrawn or lapsed, and those whose end is certainly past "
         "(of a month or a year its last day counts); never those that are only proposed. Kept: fulfilled, or past the "
         "end or lapsed with a delivery on file. Withdrawn ones stand apart: with a settlement, of their own or in an "
         "adopted decision about them, or with none on file; until the day on which it is withdrawn one counts as running. So do those that lapsed without a delivery. Of the rest "
         "the outcome is not recorded.",
         "Ten einde: commitments die zijn nagekomen, ingetrokken of vervallen, en die waarvan de einddatum zeker "
         "voorbij is (van een maand of jaar telt de laatste dag); nooit wat alleen is voorgenomen. Nagekomen: als "
         "nagekomen vastgelegd, of voorbij de einddatum of vervallen met een levering in het dossier. Ingetrokken "
         "commitments staan apart: met een afwikkeling, bij het commitment zelf of in een aangenomen besluit erover, of zonder "
         "vastgelegde afwikkeling; tot de dag van de intrekking telt zo'n commitment als lopend. Ook wat verviel zonder levering staat apart. Van de rest is de uitkomst niet "
         "vastgelegd."},
    .source = {"The article says that a commitment is not and cannot become noncommittal (legitimate and sound "
               "regie, on commitment). The way of counting is not from the article.",
               "Volgens het artikel is een commitment niet vrijblijvend en mag het dat ook niet worden (legitieme "
               "en integere regievoering, over commitment). De manier van tellen staat niet in het artikel."},
    .tells =
        {"This shows how many of the commitments that came to an end were kept, going by the file, and where an "
         "outcome or a settlement can still be recorded.",
         "Dit laat zien hoeveel van de commitments die ten einde zijn, volgens het dossier zijn nagekomen, en waar "
         "nog een uitkomst of afwikkeling vast te leggen is."},
    .tells_not =
        {"Not recorded does not mean not kept, and withdrawing with a settlement breaks no trust. It says nothing about "
         "a single partner, nor about how well something was done.",
         "Niet vastgelegd is niet hetzelfde als niet nagekomen, en wie zich met een afwikkeling terugtrekt, "
         "schendt geen vertrouwen. Het zegt niets over een afzonderlijke partner, en niet hoe goed iets is "
         "gedaan."},
};

}  // namespace regie::rules::facts
