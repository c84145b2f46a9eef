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
};

}  // namespace regie::model
