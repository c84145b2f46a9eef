#include <vector>

#include "regie/base/text.hpp"
#include "report/sections/parts.hpp"
#include "rules/partnership/coming_and_going.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"What the partners agreed on taking part", "Afspraken over meedoen en vertrekken"};
constexpr Both joining{"Joining", "Toetreden"};
constexpr Both open{"open", "open"};
constexpr Both closed{"closed", "gesloten"};
constexpr Both open_to{"open to {0}", "open voor {0}"};
constexpr Both any_form{"every legal form", "elke rechtsvorm"};
constexpr Both conditions{"Conditions for joining", "Voorwaarden om toe te treden"};
constexpr Both decided_by{"Who decides on joining", "Wie besluit over toetreding"};
constexpr Both leaving{"Leaving", "Uittreden"};
constexpr Both notice{"{0} notice", "opzegtermijn {0}"};
constexpr Both settlement{"Commitments when a partner leaves", "Commitments bij vertrek"};
constexpr Both end_of_whole{"Ending the whole", "Einde van het geheel"};
constexpr Both decision_rule{"How decisions are taken", "Hoe besloten wordt"};
constexpr Both disputes{"Where disputes end", "Waar geschillen eindigen"};
constexpr Both enforceable{"Enforceable", "Afdwingbaarheid"};

std::string as_sentences(std::initializer_list<std::string> all) {
    std::vector<std::string> parts;
    for (const auto& part : all)
        if (!part.empty()) parts.push_back(sentence(part));
    return base::join(parts, " ");
}

}  // namespace

std::string joining_of(const Page& page) {
    const Voice& voice = page.voice;
    const model::Joining& rule = page.collaboration().membership.joining;
    if (!rule.open) return {};
    if (!*rule.open) return voice.say(closed);
    if (rule.legal_forms.empty()) return voice.say(open);
    return voice.say(open_to, {rules::takes_every_form(rule) ? voice.say(any_form) : voice.texts(rule.legal_forms)});
}

std::string conditions_of(const Page& page) {
    std::vector<std::string> parts;
    for (const auto& condition : page.collaboration().membership.joining.conditions)
        parts.push_back(sentence(*condition));
    return base::join(parts, " ");
}

std::string admission_by(const Page& page) {
    const auto& by = page.collaboration().membership.joining.decided_by;
    return by.is("collaboration") ? page.voice.collaboration_as_whole() : Voice::text(by);
}

std::string leaving_of(const Page& page) {
    const model::Leaving& rule = page.collaboration().membership.leaving;
    return as_sentences({rule.notice ? page.voice.say(notice, {page.voice.span(rule.notice)}) : std::string{},
                         Voice::text(rule.terms)});
}

std::string leaving_settlement_of(const Page& page) {
    const model::Leaving& rule = page.collaboration().membership.leaving;
    return as_sentences({Voice::text(rule.settlement), page.voice.label(rule.settled)});
}

std::string disputes_of(const Page& page) {
    const model::Disputes& rule = page.collaboration().membership.disputes;
    return as_sentences({page.voice.label(rule.ends_at), Voice::text(rule.terms)});
}

Section membership(const Page& page) {
    const Voice& voice = page.voice;
    const auto& membership = page.collaboration().membership;
    Section section{"membership", voice.say(title), {}, {}};
    Facts facts(voice, "membership");
    facts.expected(joining, joining_of(page));
    facts.optional(conditions, conditions_of(page));
    facts.optional(decided_by, admission_by(page));
    facts.expected(leaving, leaving_of(page));
    facts.optional(settlement, leaving_settlement_of(page));
    facts.expected(end_of_whole, Voice::text(membership.ending));
    facts.expected(decision_rule, voice.label(membership.decision_rule));
    facts.optional(disputes, disputes_of(page));
    facts.optional(enforceable, voice.label(membership.enforceable));
    facts.add_to(section.blocks);
    return section;
}

}  // namespace regie::report::sections
