#include <vector>

#include "regie/base/text.hpp"
#include "report/sections/core/core.hpp"

namespace regie::report::sections::core_parts {
namespace {

using base::Both;

constexpr Both title{"Who asked for it", "Wie erom heeft gevraagd"};
constexpr Both rests_on{"The regie rests on a decision: \"{0}\" ({1}).",
                        "De regie rust op een besluit: \"{0}\" ({1})."};
constexpr Both rests_on_title{"The regie rests on a decision: \"{0}\".", "De regie rust op een besluit: \"{0}\"."};
constexpr Both rested_on{"The regie rested on a decision: \"{0}\" ({1}).",
                         "De regie rustte op een besluit: \"{0}\" ({1})."};
constexpr Both rested_on_title{"The regie rested on a decision: \"{0}\".", "De regie rustte op een besluit: \"{0}\"."};
constexpr Both none_rested{"On which decision the regie rested is not on file.",
                           "Op welk besluit de regie rustte, is niet vastgelegd."};
constexpr Both rejected{"The decision on it, \"{0}\" ({1}), was rejected. On which decision does the regie rest?",
                        "Het besluit erover, \"{0}\" ({1}), is verworpen. Op welk besluit rust de regie?"};
constexpr Both pending{"On \"{0}\" ({1}) has not been decided yet.", "Over \"{0}\" ({1}) is nog niet besloten."};
constexpr Both none{"On which decision the regie rests is not on file yet.",
                    "Op welk besluit de regie rust, is nog niet vastgelegd."};
constexpr Both carried{"{0} carries the regie.", "{0} voert de regie."};
constexpr Both was_carried{"{0} carried the regie.", "{0} voerde de regie."};
constexpr Both carried_by{"Regisseur: {0}.", "Regisseur: {0}."};
constexpr Both was_carried_by{"Regisseur was: {0}.", "Regisseur was: {0}."};
constexpr Both regie_is{
    "To carry the regie is to bring the partners together and to serve them all alike, with no power over them.",
    "Regie voeren wil zeggen: de partners bij elkaar brengen en hen allen gelijk dienen, zonder macht over hen."};

std::string mandate_in_words(const Page& page) {
    const Voice& voice = page.voice;
    const model::Decision* mandate = page.standing.mandate();
    const bool over = page.over.has_value();
    if (mandate == nullptr) return voice.say(over ? none_rested : none);
    std::vector<std::string> by_and_when;
    if (mandate->by)
        by_and_when.push_back(mandate->by_collaboration() ? voice.collaboration_as_whole() : voice.name(*mandate->by));
    if (mandate->taken) by_and_when.push_back(voice.date(mandate->taken));
    const std::string details = base::join(by_and_when, ", ");
    const std::string called = Voice::called(*mandate);
    if (mandate->outcome.is(model::Outcome::rejected))
        return voice.say(rejected, {called, voice.or_unrecorded(details)});
    if (mandate->outcome.is(model::Outcome::pending)) return voice.say(pending, {called, voice.or_unrecorded(details)});
    if (details.empty()) return voice.say(over ? rested_on_title : rests_on_title, {called});
    return voice.say(over ? rested_on : rests_on, {called, details});
}

/// A function often points to one person; citizens are told which organisation it is.
std::string carried_in_words(const Page& page) {
    const Voice& voice = page.voice;
    const auto& roles = page.collaboration().roles;
    std::vector<std::string> sentences;
    if (roles.government.organisation)
        sentences.push_back(voice.say(page.over ? was_carried : carried, {voice.name(*roles.government.organisation)}));
    if (page.audience != Audience::partners) sentences.push_back(voice.say(regie_is));
    const std::string regisseur = holder_of(page, roles.regisseur);
    if (page.audience != Audience::citizens && !regisseur.empty())
        sentences.push_back(voice.say(page.over ? was_carried_by : carried_by, {regisseur}));
    return base::join(sentences, " ");
}

}  // namespace

Section asked_for(const Page& page) {
    Section section{"asked-for", page.voice.say(title), {}, {}};
    add_paragraph(section.blocks, mandate_in_words(page));
    add_paragraph(section.blocks, carried_in_words(page));
    return section;
}

}  // namespace regie::report::sections::core_parts
