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

enum class Nature : unsigned char { temporary, structural };
enum class Form : unsigned char { free_space, joint, government, policy_input };
/// Who bound the partner, from low to high.
enum class Level : unsigned char { employee, management, board };
enum class Stance : unsigned char { lawful, performing, networking, responsive };
enum class Task : unsigned char { decides, advises, prepares };
enum class Line : unsigned char { regie, visible_function, execution, policy, staff, project_office, external };
enum class Steering : unsigned char { regie, powers, budget };
enum class WorkForm : unsigned char { line, project, programme, process };
enum class DecisionRule : unsigned char { consensus, unanimity, majority, government };
enum class DisputeEnd : unsigned char { collaboration, line };
enum class Enforceable : unsigned char { yes, no, unstated };
enum class Settled : unsigned char { now, later };
enum class Sector : unsigned char { government, business, societal, knowledge, citizens };
enum class Capacity : unsigned char { shareholder, agenda_member, observer };
enum class Tie : unsigned char { funding, hierarchy, supply };
enum class ContributionKind : unsigned char { effort, in_kind, money, knowledge };
enum class CommitmentStatus : unsigned char { proposed, active, fulfilled, withdrawn, lapsed };
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
enum class PublicBody : unsigned char { elected, indirectly_elected, executive };
enum class Position : unsigned char { consent, stand_aside, object, absent };
enum class Outcome : unsigned char { adopted, rejected, pending };
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
enum class IssueKind : unsigned char { issue, tension, conflict, gap };
enum class IssueStatus : unsigned char { raised, agenda, resolved, dropped };
enum class Better : unsigned char { lower, higher };
enum class ConnectedKind : unsigned char { organisation, collaboration };
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
