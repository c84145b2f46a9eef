#pragma once

#include <span>
#include <string_view>

#include "regie/base/language.hpp"

namespace regie::model {

/// A value of the format: its key in files, and how a person says it.
struct Word {
    std::string_view key;
    base::Both label;
};

/// Whether the opgave is temporary, with an end, or structural (L4).
enum class Nature : unsigned char { temporary, structural };
/// The form of interplay between society and government, by who is responsible. Regie belongs to `joint` alone (L3).
enum class Form : unsigned char { free_space, joint, government, policy_input };
/// Who bound the partner, from low to high.
enum class Level : unsigned char { employee, management, board };
/// The stance of a government in the opgave. They pile up, and regie asks for `networking` (O2).
enum class Stance : unsigned char { lawful, performing, networking, responsive };
/// What a body does in the making of decisions.
enum class Task : unsigned char { decides, advises, prepares };
/// Where in the organisation the regie has its place (O1).
enum class Line : unsigned char { regie, visible_function, execution, policy, staff, project_office, external };
/// What the steering rests on; regie does not rest on powers or budget (O2).
enum class Steering : unsigned char { regie, powers, budget };
/// The form in which the work is organised; regie goes with each of them (O2).
enum class WorkForm : unsigned char { line, project, programme, process };
/// How the partners decide together; as the principal of the regie by consensus (P2).
enum class DecisionRule : unsigned char { consensus, unanimity, majority, government };
/// Where a dispute between partners ends: among themselves, or in a line of command.
enum class DisputeEnd : unsigned char { collaboration, line };
/// What the agreement says of being enforced in court; `unstated`: it is known to say nothing.
enum class Enforceable : unsigned char { yes, no, unstated };
/// When the commitments of a partner that leaves are settled: agreed beforehand, or left to the moment itself.
enum class Settled : unsigned char { now, later };
/// The part of society that a partner belongs to.
enum class Sector : unsigned char { government, business, societal, knowledge, citizens };
/// How a partner takes part; a shareholder brings a stake (P1).
enum class Capacity : unsigned char { shareholder, agenda_member, observer };
/// By what one partner depends on another, so that equality could tilt (P5).
enum class Tie : unsigned char { funding, hierarchy, supply };
/// What kind of thing a commitment brings.
enum class ContributionKind : unsigned char { effort, in_kind, money, knowledge };
/// Where a commitment stands; `active` where none is recorded.
enum class CommitmentStatus : unsigned char { proposed, active, fulfilled, withdrawn, lapsed };
/// What is decided; a `mandate` is the administrative decision to take up the regie (L1).
enum class DecisionKind : unsigned char {
    exploration,
    mandate,
    priority,
    agreement,
    direction,
    admission,
    exit,
    renewal,
    change_regie,
    end_regie
};
/// How a public body came to be, which shows the democratic ground of what it decides (L1).
enum class PublicBody : unsigned char { elected, indirectly_elected, executive };
/// What a partner said to a decision of the collaboration (P2).
enum class Position : unsigned char { consent, stand_aside, object, absent };
/// What came of a decision; `adopted` where none is recorded.
enum class Outcome : unsigned char { adopted, rejected, pending };
/// What an account is about. `results` are for partners to answer for, the others for the regisseur (A1).
enum class Area : unsigned char {
    own_acts,
    tension,
    relations,
    issues,
    communication,
    decision_making,
    productivity,
    results
};
/// What kind of thing is signalled; a `gap` is what a partner leaves undone (O5).
enum class IssueKind : unsigned char { issue, tension, conflict, gap };
/// Where an issue is said to stand; `Issue` takes what else is on file of it into account.
enum class IssueStatus : unsigned char { raised, agenda, resolved, dropped };
/// In which direction an indicator gets better.
enum class Better : unsigned char { lower, higher };
/// What a part of the large system is (I4).
enum class ConnectedKind : unsigned char { organisation, collaboration };
/// The language of generated reports.
enum class ReportLanguage : unsigned char { nl, en };

/// The words of an enumeration, in the order of its values. Defined for every enumeration above.
template <class E>
std::span<const Word> words_of();

/// The key of a value (`at-risk`), for files and JSON.
template <class E>
std::string_view key_of(E value) {
    return words_of<E>()[static_cast<std::size_t>(value)].key;
}

/// The value as a person says it.
template <class E>
base::Both label_of(E value) {
    return words_of<E>()[static_cast<std::size_t>(value)].label;
}

}  // namespace regie::model
