#include <vector>

#include <fmt/format.h>

#include "regie/base/text.hpp"
#include "report/blocks.hpp"
#include "report/sections/sections.hpp"

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
constexpr Both ending{"Ending the whole", "Einde van het geheel"};
constexpr Both decision_rule{"How decisions are taken", "Hoe besloten wordt"};
constexpr Both disputes{"Where disputes end", "Waar geschillen eindigen"};
constexpr Both enforceable{"Enforceable", "Afdwingbaarheid"};

std::string joining_of(const Voice& voice, const model::Joining& rule) {
    if (!rule.open) return {};
    if (!*rule.open) return voice.say(closed);
    if (rule.legal_forms.empty()) return voice.say(open);
    const bool any = rule.legal_forms.size() == 1 && rule.legal_forms.items.front().is("any");
    return voice.say(open_to, {any ? voice.say(any_form) : voice.texts(rule.legal_forms)});
}

std::string as_sentences(std::initializer_list<std::string> all) {
    std::vector<std::string> parts;
    for (const auto& part : all)
        if (!part.empty()) parts.push_back(sentence(part));
    return base::join(parts, " ");
}

std::string conditions_of(const model::Joining& rule) {
    std::vector<std::string> parts;
    for (const auto& condition : rule.conditions) parts.emplace_back(*condition);
    return base::join(parts, " ");
}

}  // namespace

Section membership(const Page& page) {
    const Voice& voice = page.voice;
    const auto& membership = page.collaboration().membership;
    const auto& leaving_rule = membership.leaving;
    Section section{"membership", voice.say(title), {}, {}};
    Facts facts(voice, "membership");
    facts.expected(joining, joining_of(voice, membership.joining));
    facts.optional(conditions, conditions_of(membership.joining));
    facts.optional(decided_by, membership.joining.decided_by.is("collaboration")
                                   ? voice.collaboration_as_whole()
                                   : Voice::text(membership.joining.decided_by));
    facts.expected(leaving, as_sentences({leaving_rule.notice ? voice.say(notice, {voice.span(leaving_rule.notice)})
                                                              : std::string{},
                                          Voice::text(leaving_rule.terms)}));
    facts.optional(settlement, as_sentences({Voice::text(leaving_rule.settlement), voice.label(leaving_rule.settled)}));
    facts.expected(ending, Voice::text(membership.ending));
    facts.expected(decision_rule, voice.label(membership.decision_rule));
    facts.optional(disputes,
                   as_sentences({voice.label(membership.disputes.ends_at), Voice::text(membership.disputes.terms)}));
    facts.optional(enforceable, voice.label(membership.enforceable));
    facts.add_to(section.blocks);
    return section;
}

}  // namespace regie::report::sections
