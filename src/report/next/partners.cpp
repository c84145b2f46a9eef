#include <cstddef>
#include <unordered_set>
#include <utility>

#include <fmt/format.h>

#include "regie/base/spoken.hpp"
#include "report/next/dues.hpp"
#include "rules/accountability/ratification.hpp"
#include "rules/partnership/coming_and_going.hpp"
#include "rules/support.hpp"

namespace regie::report::dues {
namespace {

using base::Both;
using model::Commitment;
using model::Decision;
using model::Partner;

constexpr Both leaves{"{0} leaves the collaboration", "{0} verlaat het samenwerkingsverband"};
constexpr Both so_recorded{"so it is on file; until then it can hand over what it carries",
                           "zo is het vastgelegd; tot dan kan de partner overdragen wat die draagt"};
constexpr Both after_notice{"the notice of {2} after the decision \"{0}\" ({1}) is over then",
                            "dan is de opzegtermijn van {2} na het besluit \"{0}\" ({1}) om"};
constexpr Both by_decision{"it was decided: \"{0}\" ({1})", "dat is besloten: \"{0}\" ({1})"};
constexpr Both settle{"settling the commitment \"{0}\", which {1} alone carries",
                      "de afwikkeling van het commitment \"{0}\", dat alleen {1} draagt"};
constexpr Both leaving_then{"the partner leaves on this date, and the commitment is still active",
                            "op deze datum vertrekt de partner, en het commitment loopt nog"};
constexpr Both has_left{"the partner left on this date, and the commitment is still active",
                        "op deze datum vertrok de partner, en het commitment loopt nog"};
constexpr Both ratify{"ratification of \"{0}\" by its own board", "bekrachtiging van \"{0}\" door het eigen bestuur"};
constexpr Both agreed_on{"agreed ({0}); that this board ratified it is not on file yet",
                         "afgesproken ({0}); dat dit bestuur het heeft bekrachtigd, is nog niet vastgelegd"};
constexpr Both agreed{"agreed; that this board ratified it is not on file yet",
                      "afgesproken; dat dit bestuur het heeft bekrachtigd, is nog niet vastgelegd"};

constexpr Both ratify_many{"ratification of \"{0}\" by the boards of {1}",
                           "bekrachtiging van \"{0}\" door de besturen van {1}"};
constexpr Both agreed_by_many{"that they ratified it is not on file yet; \"regie show decisions/{0}\" names them all",
                              "dat zij het hebben bekrachtigd, is nog niet vastgelegd; \"regie show decisions/{0}\" "
                              "noemt ze allemaal"};

using Partners = std::unordered_set<const Partner*>;

/// The partners that carry an active commitment alone: when they leave, it has to be settled.
Partners carrying_alone(const model::Standing& standing) {
    Partners partners;
    for (const Commitment* commitment : standing.active_commitments())
        if (const Partner* partner = rules::sole_bearer(standing, *commitment)) partners.insert(partner);
    return partners;
}

/// When a partner leaves by a decision: the day on which it takes effect, or else the end of the notice.
void add_decided_leaving(Dues& dues, const Partner& partner, const Decision& decision, bool settles) {
    const Voice& voice = dues.voice();
    const auto& notice = dues.standing().collaboration().membership.leaving.notice;
    Due due;
    due.from = DueFrom::leaving;
    due.subject = rules::subject_of(partner);
    due.party = rules::to_partner(partner);
    due.what = voice.say(leaves, {rules::named(partner)});
    due.command = fmt::format("regie leave {}{}", partner.id.text, settles ? " --settlement \"…\"" : "");
    const std::string taken = voice.date(decision.taken);
    if (notice && !decision.effective) {
        due.why = voice.say(after_notice, {rules::called(decision), taken, voice.span(notice)});
        return dues.on(base::date_of(base::later(decision.taken->last(), *notice)), due);
    }
    due.why = voice.say(by_decision, {rules::called(decision), taken});
    dues.on(decision.effective ? *decision.effective : *decision.taken, due);
}

void add_leaving(Dues& dues) {
    const auto& standing = dues.standing();
    const auto exits = rules::exit_decisions(standing);
    const Partners alone = carrying_alone(standing);
    for (const Partner* partner : standing.partners()) {
        if (partner->left) {
            Due due;
            due.from = DueFrom::leaving;
            due.subject = rules::subject_of(*partner);
            due.party = rules::to_partner(*partner);
            due.what = dues.voice().say(leaves, {rules::named(*partner)});
            due.why = dues.voice().say(so_recorded);
            dues.on(*partner->left, due);
        } else if (const auto exit = exits.find(partner); exit != exits.end() && exit->second) {
            add_decided_leaving(dues, *partner, *exit->second, alone.contains(partner));
        }
    }
}

/// What a partner that leaves carries alone, and nobody takes over.
void add_settlements(Dues& dues) {
    const auto& standing = dues.standing();
    const Voice& voice = dues.voice();
    for (const Commitment& commitment : standing.collaboration().commitments) {
        const Partner* partner =
            commitment.readable && commitment.is_active() ? rules::sole_bearer(standing, commitment) : nullptr;
        if (!partner || !partner->left) continue;
        if (commitment.ends && commitment.ends->last() <= partner->left->last()) continue;
        Due due;
        due.from = DueFrom::settlement;
        due.subject = rules::subject_of(commitment);
        due.party = rules::to_partner(*partner);
        due.what = voice.say(settle, {rules::called(commitment), rules::named(*partner)});
        due.why = voice.say(dues.is_past(*partner->left) ? has_left : leaving_then);
        due.command =
            fmt::format("regie withdraw {} --on {} --settlement \"…\"", commitment.id.text, partner->left->text());
        dues.on(*partner->left, due);
    }
}

/// Of one agreement each board is asked by itself up to so many; of more the collaboration is asked once, so that a
/// folder with many agreements and many partners does not give a point for every pair.
constexpr std::size_t most_asked_each = 10;

void add_ratifications(Dues& dues) {
    const auto& standing = dues.standing();
    const Voice& voice = dues.voice();
    const auto shareholders = rules::longest_in_first(standing);
    for (const Decision& decision : standing.collaboration().decisions) {
        if (!rules::is_before_the_boards(decision)) continue;
        const auto yet = rules::yet_to_ratify(standing, decision, shareholders, most_asked_each + 1);
        const bool of_many = yet.size() > most_asked_each;
        Due due;
        due.from = DueFrom::ratification;
        due.subject = rules::subject_of(decision);
        if (of_many) {
            due.party = rules::to_collaboration();
            due.what = voice.say(ratify_many, {rules::called(decision), rules::named(yet)});
            due.why = voice.say(agreed_by_many, {std::string(decision.id.text)});
            due.command = fmt::format("regie set decisions/{} ratified.… …", decision.id.text);
            dues.open(std::move(due));
            continue;
        }
        due.what = voice.say(ratify, {rules::called(decision)});
        due.why = decision.taken ? voice.say(agreed_on, {voice.date(decision.taken)}) : voice.say(agreed);
        for (const Partner* partner : yet) {
            due.party = rules::to_partner(*partner);
            due.command = fmt::format("regie set decisions/{} ratified.{} …", decision.id.text, partner->id.text);
            dues.open(due);
        }
    }
}

}  // namespace

void add_partners(Dues& dues) {
    add_leaving(dues);
    add_settlements(dues);
    add_ratifications(dues);
}

}  // namespace regie::report::dues
