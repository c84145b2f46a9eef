#pragma once

#include "regie/model/field.hpp"
#include "regie/model/words.hpp"

namespace regie::model {

/// What was signalled and put on the agenda.
struct Issue : Thing<IssueId> {
    Field<Text> title;
    Field<IssueKind> kind;
    Field<Date> raised;
    Field<Party> by;  ///< regisseur or a partner
    List<Field<PartnerId>> about;
    Field<Party> owner;  ///< who must act: a partner; `regie` is recorded, and found fault with for a gap
    Field<IssueStatus> status;
    Field<DecisionId> agenda;  ///< the decision it is on the agenda for …
    Field<Date> agenda_date;   ///< … or, where it reads as one, the date
    Field<Date> resolved;
    Field<Text> resolution;

    /// Resolved or dropped, by its status or by what is on file of it.
    bool is_closed() const {
        return status.is(IssueStatus::resolved) || status.is(IssueStatus::dropped) || resolved || resolution;
    }
    /// Not closed, and put on an agenda.
    bool is_on_agenda() const { return !is_closed() && (status.is(IssueStatus::agenda) || agenda || agenda_date); }
    /// Its title; its id where the title could not be read.
    Text called() const { return title ? *title : id.text; }
};

}  // namespace regie::model
