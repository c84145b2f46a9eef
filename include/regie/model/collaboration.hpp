#pragma once

#include <optional>
#include <span>
#include <vector>

#include "regie/base/sources.hpp"
#include "regie/model/accountability.hpp"
#include "regie/model/commitment.hpp"
#include "regie/model/decision.hpp"
#include "regie/model/field.hpp"
#include "regie/model/issue.hpp"
#include "regie/model/partner.hpp"
#include "regie/model/pulse.hpp"
#include "regie/model/words.hpp"

namespace regie::model {

/// A competence that the opgave asks for.
struct Need {
    Place place;
    Field<NeedId> id;
    Field<Text> description;
};

/// One measurement of an indicator, in whatever unit it is counted.
struct Reading {
    Place place;
    Field<Date> on;
    Field<Number> value;
    Field<Text> unit;
};

/// The measuring system: how the opgave itself is doing.
struct Indicator {
    Place place;
    Field<IndicatorId> id;
    Field<Text> description;
    Field<Text> source;
    Field<Span> every;
    Field<Better> better;
    List<Reading> readings;
};

/// The joint societal task: what is to be achieved, what that asks for, and how it is measured.
struct Opgave {
    Place place;
    Field<Text> statement;
    Field<Nature> nature;
    Field<Date> ends;
    Field<Span> review_every;
    Field<Form> form;
    List<Need> needs;
    Field<Level> commitment_level;
    List<Indicator> indicators;
};

/// The ground of the regie: the administrative decision to take it up (L1).
struct Mandate {
    Place place;
    Field<DecisionId> decision;
};

/// The government that takes up the regie, and the stances in which it does so (O2).
struct Government {
    Place place;
    Field<Text> organisation;  ///< a partner id, or a name in plain text
    List<Field<Stance>> stances;
};

/// The administrator who answers for the mandate.
struct AdministrativePrincipal {
    Place place;
    Field<Text> function;
    Field<Text> organisation;
    Field<PersonKey> person;
};

/// The official who sets the formal frame of the assignment, beside the functional principal (I1).
struct MaterialPrincipal {
    Place place;
    Field<Text> function;
    Field<Text> organisation;
    Field<PersonKey> person;
    Field<Text> framework;  ///< the formal frame of the assignment
};

/// Who carries the regie, in the service of all partners alike (I2), and with what ties (I5).
struct Regisseur {
    Place place;
    Field<Text> function;
    Field<Text> organisation;
    Field<PersonKey> person;
    Field<Date> committed;
    List<Field<Text>> paid_by;    ///< partner ids, or names in plain text
    List<Field<Text>> interests;  ///< given and empty: declared none
    List<Field<Text>> powers;
};

/// Someone of the regie team, who spars with the regisseur (O3). `fte` is a part of a full working week.
struct TeamMember {
    Place place;
    Field<Text> function;
    Field<Text> organisation;
    Field<PersonKey> person;
    List<Field<Text>> qualities;
    Field<Number> fte;
};

/// Who stands in which role to the regie.
struct Roles {
    Place place;
    Government government;
    AdministrativePrincipal administrative_principal;
    MaterialPrincipal material_principal;
    List<Field<Party>> functional_principal;  ///< the collaboration, one body, or a list of partners
    Regisseur regisseur;
    List<TeamMember> team;
};

/// A standing group: who decides, who advises, who prepares.
struct Body {
    Place place;
    Field<BodyId> id;
    Field<Text> name;
    Field<Task> task;
    List<Field<PartnerId>> members;
    Field<Span> meets;
};

/// How often the team spars on strategy and interventions, and when it last did (O3).
struct Sparring {
    Place place;
    Field<Span> every;
    Field<Date> last;
};

/// How often the regie is evaluated, and when it last was.
struct Evaluation {
    Place place;
    Field<Span> every;
    Field<Date> last;
};

/// How the regie is organised in the government (O1), and on what its steering rests (O2).
struct Regie {
    Place place;
    Field<Line> line;
    Field<bool> domain_bound;
    Field<Text> development;
    Sparring sparring;
    Field<Steering> steering;
    Field<WorkForm> work_form;
    List<Field<Text>> safeguards;
    Evaluation evaluation;
};

/// Part of the large system that the collaboration must reach.
struct Connected {
    Place place;
    Field<Text> name;
    Field<ConnectedKind> kind;
    Field<Text> reached_by;
};

/// How a party joins, and who decides on it (P3).
struct Joining {
    Place place;
    Field<bool> open;
    List<Field<Text>> legal_forms;  ///< `any`, or the forms
    List<Field<Text>> conditions;
    Field<Text> decided_by;
};

/// How a partner leaves, with regard for its commitments (P3).
struct Leaving {
    Place place;
    Field<Span> notice;
    Field<Text> terms;
    Field<Text> settlement;
    Field<Settled> settled;
};

/// How disputes between partners end.
struct Disputes {
    Place place;
    Field<DisputeEnd> ends_at;
    Field<Text> terms;
};

/// How partners join, decide, disagree and leave, and how the whole ends.
struct Membership {
    Place place;
    Joining joining;
    Leaving leaving;
    Field<Text> ending;
    Field<DecisionRule> decision_rule;
    Disputes disputes;
    Field<Enforceable> enforceable;
};

/// An accepted finding: by whom, why, until when. Without a subject it covers the whole code.
struct Waiver {
    Place place;
    Field<Text> rule;
    Field<Text> subject;
    Field<Text> reason;
    Field<Text> owner;
    Field<Date> until;
};

/// Which folders could be listed: of what is in one that couldn't, nothing is known.
struct Folders {
    bool partners = true;
    bool commitments = true;
    bool decisions = true;
    bool items = true;
    bool issues = true;
    bool pulses = true;
};

/// The whole, as its files say it; things of one kind in the order of their ids. Plain data: what follows from it
/// on a day is `Standing`. Views into the files it was read from, which must outlive it.
struct Collaboration {
    base::FileId file = base::FileId::none;  ///< regie.yaml
    bool readable = true;                    ///< false: regie.yaml could not be read
    bool format_known = true;                ///< false: it is kept in a format that is not known; nothing was read
    Field<Number> format;
    Field<Text> name;
    Field<ReportLanguage> language;
    Opgave opgave;
    Mandate mandate;
    Roles roles;
    List<Body> bodies;
    Regie regie;
    List<Connected> connected;
    Membership membership;
    List<Waiver> waivers;

    Folders listed;
    std::vector<Partner> partners;
    std::vector<Commitment> commitments;
    std::vector<Decision> decisions;
    std::vector<Item> items;
    std::vector<Issue> issues;
    std::vector<Pulse> pulses;

    std::span<const base::Source> sources;  ///< the files that it was read from

    Place place() const { return base::whole(file); }
    /// A value as it is written in its file, with quotes, line ends and indentation; so what is found in it has a
    /// place of its own.
    Text written(Place value) const {
        const auto number = static_cast<std::size_t>(value.file);
        return number < sources.size() ? Text(sources[number].text).substr(value.begin, value.end - value.begin)
                                       : Text{};
    }
};

}  // namespace regie::model
