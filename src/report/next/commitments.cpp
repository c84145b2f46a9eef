#include <fmt/format.h>

#include "report/next/dues.hpp"
#include "rules/partnership/coming_and_going.hpp"
#include "rules/support.hpp"

namespace regie::report::dues {
namespace {

using base::Both;
using model::Commitment;
using model::CommitmentStatus;

constexpr Both ends{"the commitment \"{0}\" ends", "het commitment \"{0}\" loopt af"};
constexpr Both has_ended{"the commitment \"{0}\" has ended", "het commitment \"{0}\" is afgelopen"};
constexpr Both so_agreed{"so it was agreed; say how it went, or agree on a new end",
                         "zo is het afgesproken; leg vast hoe het is gegaan, of spreek een nieuw einde af"};
constexpr Both nothing_delivered{"its end is past, and no delivery is on file",
                                 "het einde is voorbij, en er is geen levering vastgelegd"};
constexpr Both still_active{"its end is past, and on file it is still active",
                            "het einde is voorbij, en in het dossier loopt het nog"};
constexpr Both starts{"the commitment \"{0}\" starts", "het commitment \"{0}\" gaat in"};
constexpr Both starts_as_agreed{"so it was agreed; record what is delivered first",
                                "zo is het afgesproken; leg vast wat er als eerste wordt geleverd"};
constexpr Both proposed{"the commitment \"{0}\" is proposed: will it be made?",
                        "het commitment \"{0}\" is een voornemen: wordt het aangegaan?"};
constexpr Both to_start{"it is to start on this date", "het zou op deze datum ingaan"};
constexpr Both proposed_since{"proposed since {0}", "voorgenomen sinds {0}"};
constexpr Both proposed_undated{"when it is to start is not on file", "wanneer het zou ingaan, is niet vastgelegd"};
constexpr Both settle{"settling the commitment \"{0}\", which was withdrawn",
                      "de afwikkeling van het ingetrokken commitment \"{0}\""};
constexpr Both not_settled{"how it is settled with the other partners is not on file",
                           "hoe het met de andere partners wordt afgewikkeld, is niet vastgelegd"};

/// Puts it to each partner that the commitment binds; of one by all to the collaboration.
template <class Add>
void to_each(const Dues& dues, const Commitment& commitment, const Add& add) {
    if (commitment.by_all()) return add(rules::to_collaboration());
    for (const model::Partner* partner : dues.standing().parties(commitment)) add(rules::to_partner(*partner));
}

Due made(const Dues& dues, const Commitment& commitment, DueFrom from, const Both& what) {
    Due due;
    due.from = from;
    due.subject = rules::subject_of(commitment);
    due.what = dues.voice().say(what, {rules::called(commitment)});
    return due;
}

void add_end(Dues& dues, const Commitment& commitment) {
    if (!commitment.ends) return;
    const bool past = dues.is_past(*commitment.ends);
    Due due = made(dues, commitment, DueFrom::commitment_ends, past ? has_ended : ends);
    due.why = dues.voice().say(!past ? so_agreed : commitment.delivered.empty() ? nothing_delivered : still_active);
    due.command = fmt::format("regie fulfil {} --what \"…\" --done", commitment.id.text);
    to_each(dues, commitment, [&](base::Addressee party) {
        due.party = std::move(party);
        dues.on(*commitment.ends, due);
    });
}

void add_start(Dues& dues, const Commitment& commitment) {
    // One that has started only waits for what it delivers.
    if (!commitment.starts || dues.is_past(*commitment.starts)) return;
    Due due = made(dues, commitment, DueFrom::commitment_starts, starts);
    due.why = dues.voice().say(starts_as_agreed);
    due.command = fmt::format("regie fulfil {} --what \"…\"", commitment.id.text);
    to_each(dues, commitment, [&](base::Addressee party) {
        due.party = std::move(party);
        dues.on(*commitment.starts, due);
    });
}

void add_proposal(Dues& dues, const Commitment& commitment) {
    const Voice& voice = dues.voice();
    Due due = made(dues, commitment, DueFrom::proposal, proposed);
    // The date on file is that of the proposal.
    due.command = commitment.made
                      ? fmt::format("regie set commitments/{0} made {1} && regie set commitments/{0} status active",
                                    commitment.id.text, base::text(dues.standing().today()))
                      : fmt::format("regie set commitments/{} status active", commitment.id.text);
    due.why = commitment.starts ? voice.say(to_start)
              : commitment.made ? voice.say(proposed_since, {voice.date(commitment.made)})
                                : voice.say(proposed_undated);
    to_each(dues, commitment, [&](base::Addressee party) {
        due.party = std::move(party);
        if (commitment.starts)
            dues.on(*commitment.starts, due);
        else
            dues.open(due);
    });
}

void add_settlement(Dues& dues, const Commitment& commitment) {
    Due due = made(dues, commitment, DueFrom::settlement, settle);
    due.why = dues.voice().say(not_settled);
    due.command = fmt::format("regie withdraw {} --settlement \"…\"", commitment.id.text);
    to_each(dues, commitment, [&](base::Addressee party) {
        due.party = std::move(party);
        if (commitment.withdrawn)
            dues.on(*commitment.withdrawn, due);
        else
            dues.open(due);
    });
}

}  // namespace

void add_commitments(Dues& dues) {
    const auto& standing = dues.standing();
    for (const Commitment& commitment : standing.collaboration().commitments) {
        const bool withdrawn = commitment.status.is(CommitmentStatus::withdrawn);
        if (standing.is_active(commitment) && !withdrawn) {
            add_end(dues, commitment);
            add_start(dues, commitment);
        } else if (commitment.is_proposed()) {
            add_proposal(dues, commitment);
        } else if (withdrawn && standing.decisions_readable() && !standing.is_settled(commitment)) {
            add_settlement(dues, commitment);
        }
    }
}

}  // namespace regie::report::dues
