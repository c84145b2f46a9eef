#pragma once

#include <string>
#include <utility>
#include <vector>

#include "regie/report/next.hpp"
#include "report/voice.hpp"

/// Where things that are due come from, a file for each group.
namespace regie::report::dues {

/// Collects what is due up to a day.
class Dues {
public:
    Dues(const Voice& voice, base::Day until) : voice_(&voice), until_(until) {}

    const Voice& voice() const { return *voice_; }
    const model::Standing& standing() const { return voice_->standing(); }
    bool is_past(const base::Date& date) const { return date.last() < standing().today(); }

    /// What has a day; not kept where that lies after the time that was asked for.
    void on(const base::Date& date, Due due) {
        if (date.last() > until_) return;
        due.date = date;
        due.state = is_past(date) ? DueState::overdue : DueState::due;
        found_.push_back(std::move(due));
    }
    /// What is open without a day.
    void open(Due due) { found_.push_back(std::move(due)); }

    std::vector<Due> take() { return std::move(found_); }

private:
    const Voice* voice_;
    base::Day until_;
    std::vector<Due> found_;
};

/// What commitments ask for: those that end, start, are proposed, or are withdrawn and not settled.
void add_commitments(Dues& dues);
/// Partners that leave, and agreements that their boards have yet to ratify.
void add_partners(Dues& dues);
/// The next account on each item, and what is done with issues.
void add_accountability(Dues& dues);
/// The end and the priority of the opgave, its readings, and the rhythm of the regie.
void add_opgave(Dues& dues);
/// Waivers that end.
void add_waivers(Dues& dues);

}  // namespace regie::report::dues
