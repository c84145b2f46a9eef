#include <fmt/format.h>

#include "report/next/dues.hpp"
#include "rules/legitimacy/ended_regie.hpp"
#include "rules/legitimacy/newest_readings.hpp"
#include "rules/legitimacy/on_priority.hpp"
#include "rules/legitimacy/past_the_end.hpp"
#include "rules/support.hpp"

namespace regie::report::dues {
namespace {

using base::Both;
using model::Indicator;

constexpr Both opgave_ends{"the opgave ends", "de opgave eindigt"};
constexpr Both opgave_ended{"the opgave has ended", "de opgave is geëindigd"};
constexpr Both decide{"so it is on file; decide whether it goes on, or how it is rounded off",
                      "zo is het vastgelegd; besluit of zij doorgaat, of hoe zij wordt afgerond"};
constexpr Both goes_on{"commitments go on ({0}), and no decision on what comes next is on file",
                       "er lopen nog commitments ({0}), en een besluit over het vervolg is niet vastgelegd"};
constexpr Both priority{"reconfirming the priority of the opgave", "de prioriteit van de opgave opnieuw bevestigen"};
constexpr Both priority_why{"agreed: {0}; decided last: \"{1}\" ({2})",
                            "afgesproken: {0}; laatste besluit: \"{1}\" ({2})"};
constexpr Both reading{"a reading of \"{0}\"", "een meting van \"{0}\""};
constexpr Both reading_of_some{"a reading of an indicator", "een meting van een indicator"};
constexpr Both agreed_since{"agreed: {0}; the last time: {1}", "afgesproken: {0}; de laatste keer: {1}"};
constexpr Both agreed_none{"agreed: {0}; no date is on file yet", "afgesproken: {0}; er is nog geen datum vastgelegd"};
constexpr Both sparring{"the regie team spars on strategy and interventions",
                        "sparren in het regieteam over strategie en interventies"};
constexpr Both evaluation{"evaluation of the regie", "evaluatie van de regie"};

Due made(DueFrom from, base::Subject subject, base::Addressee party, std::string what, std::string command) {
    Due due;
    due.from = from;
    due.subject = std::move(subject);
    due.party = std::move(party);
    due.what = std::move(what);
    due.command = std::move(command);
    return due;
}

void add_end(Dues& dues) {
    const auto& ends = dues.standing().collaboration().opgave.ends;
    if (!ends) return;
    const Voice& voice = dues.voice();
    const bool past = dues.is_past(*ends);
    const std::size_t running = rules::running_past_the_end(dues.standing());
    if (past ? running == 0 : rules::ended_regie(dues.standing()).has_value()) return;
    Due due = made(DueFrom::opgave_ends, rules::on_collaboration(), rules::to_government(),
                   voice.say(past ? opgave_ended : opgave_ends), "regie decide \"…\" --kind renewal --by \"…\"");
    due.why = past ? voice.say(goes_on, {rules::counted(running)}) : voice.say(decide);
    dues.on(*ends, due);
}

void add_priority(Dues& dues) {
    const auto& standing = dues.standing();
    const Voice& voice = dues.voice();
    const auto& every = standing.collaboration().opgave.review_every;
    if (!every || !standing.decisions_readable() || rules::ended_regie(standing)) return;
    const model::Decision* newest = rules::newest_on_priority(standing);
    if (!newest) return;
    Due due = made(DueFrom::priority, rules::on_collaboration(), rules::to_government(), voice.say(priority),
                   "regie decide \"…\" --kind priority --by \"…\"");
    due.why = voice.say(priority_why, {voice.every(every), rules::called(*newest), voice.date(newest->taken)});
    dues.on(base::date_of(base::later(newest->taken->last(), *every)), due);
}

/// What happens again and again: the next time is `every` after the last.
void add_rhythm(Dues& dues, const model::Field<model::Span>& every, const model::Field<model::Date>* last, Due due) {
    const Voice& voice = dues.voice();
    if (!last) {
        due.why = voice.say(agreed_none, {voice.every(every)});
        return dues.open(std::move(due));
    }
    due.why = voice.say(agreed_since, {voice.every(every), voice.date(*last)});
    dues.on(base::date_of(base::later((*last)->last(), *every)), std::move(due));
}

void add_reading(Dues& dues, const Indicator& indicator) {
    const auto newest = rules::newest_readings(indicator, dues.standing().today());
    if (!indicator.every || !newest.all_dated) return;
    const Voice& voice = dues.voice();
    const auto& named = indicator.description;
    Due due = made(DueFrom::reading, indicator.id ? rules::subject_of(indicator) : rules::on_collaboration(),
                   rules::to_government(),
                   named          ? voice.say(reading, {std::string(*named)})
                   : indicator.id ? voice.say(reading, {std::string(indicator.id->text)})
                                  : voice.say(reading_of_some),
                   indicator.id ? fmt::format("regie set --add opgave.indicators.{}.readings '{{on: …, value: …}}'",
                                              indicator.id->text)
                                : "regie edit");
    add_rhythm(dues, indicator.every, newest.last ? &newest.last->on : nullptr, std::move(due));
}

void add_regie(Dues& dues) {
    if (rules::ended_regie(dues.standing())) return;
    const model::Regie& regie = dues.standing().collaboration().regie;
    const Voice& voice = dues.voice();
    if (regie.sparring.every)
        add_rhythm(dues, regie.sparring.every, regie.sparring.last ? &regie.sparring.last : nullptr,
                   made(DueFrom::sparring, rules::on_collaboration(), rules::to_regisseur(), voice.say(sparring),
                        "regie set regie.sparring.last …"));
    // The partners together commission the regie: it is theirs to evaluate.
    if (regie.evaluation.every)
        add_rhythm(dues, regie.evaluation.every, regie.evaluation.last ? &regie.evaluation.last : nullptr,
                   made(DueFrom::evaluation, rules::on_collaboration(), rules::to_collaboration(),
                        voice.say(evaluation), "regie set regie.evaluation.last …"));
}

}  // namespace

void add_opgave(Dues& dues) {
    add_end(dues);
    add_priority(dues);
    for (const Indicator& indicator : dues.standing().collaboration().opgave.indicators) add_reading(dues, indicator);
    add_regie(dues);
}

}  // namespace regie::report::dues
