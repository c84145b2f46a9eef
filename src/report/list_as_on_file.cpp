#include <stdexcept>
#include <string>

#include "regie/report/list.hpp"
#include "report/chosen.hpp"
#include "report/deliveries.hpp"
#include "report/list_headings.hpp"

namespace regie::report {
namespace {

using model::Field;
using store::FileKind;

constexpr Heading body_heading{"body", {"Body", "Bestuursorgaan"}};
constexpr Heading act_heading{"act", {"Act", "Handelen"}};
constexpr Heading omitted_heading{"omitted", {"Left undone", "Nagelaten"}};
constexpr Heading effect_heading{"effect", {"Effect", "Effect"}};

std::string date(const Field<model::Date>& field) { return field ? field->text() : std::string{}; }

std::string party(const Field<model::Party>& field) { return field ? std::string(field->id) : std::string{}; }

template <class E>
std::string key(const Field<E>& field) {
    return field ? std::string(model::key_of(*field)) : std::string{};
}

TableMaker decisions(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "decisions",
                     {headings::id, headings::taken, headings::title, headings::kind, headings::by, body_heading,
                      headings::outcome});
    for (const auto& decision : voice.standing().collaboration().decisions)
        if (decision.readable && chosen.has(decision))
            table.row({std::string(decision.id.text), date(decision.taken), Voice::text(decision.title),
                       key(decision.kind), Voice::text(decision.by), key(decision.body), key(decision.outcome)});
    return table;
}

TableMaker items(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "accountability",
                     {headings::id, headings::holder, headings::area, headings::statement, headings::last, act_heading,
                      omitted_heading, effect_heading});
    for (const auto& item : voice.standing().collaboration().items) {
        if (!item.readable || !chosen.has(item)) continue;
        const model::AccountEntry* newest = newest_account(item);
        const model::AccountEntry entry = newest ? *newest : model::AccountEntry{};
        table.row({std::string(item.id.text), party(item.holder), key(item.area), Voice::text(item.statement),
                   date(entry.on), Voice::text(entry.act), Voice::text(entry.omitted), Voice::text(entry.effect)});
    }
    return table;
}

TableMaker issues(const Voice& voice, const Chosen& chosen) {
    TableMaker table(
        voice, "issues",
        {headings::id, headings::raised, headings::title, headings::kind, headings::owner, headings::status});
    for (const auto& issue : voice.standing().collaboration().issues)
        if (issue.readable && chosen.has(issue))
            table.row({std::string(issue.id.text), date(issue.raised), Voice::text(issue.title), key(issue.kind),
                       party(issue.owner), key(issue.status)});
    return table;
}

TableMaker pulses(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "pulses", {headings::id, headings::on, headings::respondents});
    for (const auto& pulse : voice.standing().collaboration().pulses)
        if (pulse.readable && chosen.has(pulse))
            table.row({std::string(pulse.id.text), date(pulse.on), std::to_string(pulse.responses.size())});
    return table;
}

}  // namespace

Table list_as_on_file(const model::Standing& standing, FileKind kind, base::Language language, const Filter& filter) {
    const Voice voice(standing, language);
    const Chosen chosen(standing, filter);
    switch (kind) {
        case FileKind::decision:
            return decisions(voice, chosen).take();
        case FileKind::item:
            return items(voice, chosen).take();
        case FileKind::issue:
            return issues(voice, chosen).take();
        case FileKind::pulse:
            return pulses(voice, chosen).take();
        default:
            throw std::logic_error("a kind that is not listed as on file");
    }
}

}  // namespace regie::report
