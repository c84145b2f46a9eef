#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/addressee.hpp"
#include "regie/base/date.hpp"
#include "regie/base/finding.hpp"
#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/document.hpp"

namespace regie::report {

/// What makes that something is due.
enum class DueFrom : unsigned char {
    commitment_ends,    ///< `ends` of a commitment that is active
    commitment_starts,  ///< `starts` of one
    proposal,           ///< a commitment that is proposed, and when it is to start
    settlement,         ///< a commitment that is withdrawn, or of a partner that leaves, and is not settled yet
    leaving,            ///< a partner that leaves: by `left`, or by a decision and its notice
    ratification,       ///< an agreement that a partner's own board has yet to ratify
    account,            ///< the next account on an item, by its `review`
    agenda,             ///< an issue that is on the agenda
    raised,             ///< an issue that waits to be put on the agenda
    opgave_ends,        ///< `opgave.ends`
    priority,           ///< the priority of the opgave, by `opgave.review_every`
    reading,            ///< the next reading of an indicator, by its `every`
    sparring,           ///< the next time that the team spars, by `regie.sparring.every`
    evaluation,         ///< the next evaluation of the regie, by `regie.evaluation.every`
    waiver,             ///< `until` of a waiver
};

/// How it stands with the day: past, to come, or none agreed.
enum class DueState : unsigned char { overdue, due, open };

/// `commitment-ends`; `overdue`, `due`, `open`: as JSON says them.
std::string_view key_of(DueFrom from);
std::string_view key_of(DueState state);

/// One thing that a party has to do, or to think of.
struct Due {
    DueFrom from = DueFrom::commitment_ends;
    base::Subject subject;
    base::Addressee party;  ///< who must act: what a partner owes is never put to the regisseur
    std::string what;
    std::string why;
    std::string command;  ///< that records it, `…` for what the user fills in; empty where nothing is to be recorded
    DueState state = DueState::open;
    std::optional<base::Date> date;  ///< by when; its last day where it is partial. None: open
};

/// What is overdue, what is due in the time that comes (`within`, its last day included), and what is open without a
/// day, worded in `language`. By party, in the order of reports; of each party what is overdue first, then by date. In
/// time linear in the number of things, but for the sorting of what is found.
std::vector<Due> next(const model::Standing& standing, base::Span within, base::Language language);

/// The same for people.
Document next_document(const model::Standing& standing, const std::vector<Due>& dues, base::Span within,
                       base::Language language);

}  // namespace regie::report
