#include "regie/base/spoken.hpp"
#include "report/sections/core/core.hpp"
#include "rules/support.hpp"

namespace regie::report::sections::core_parts {
namespace {

using base::Both;

constexpr Both title{"What it is about", "Waar het om gaat"};
constexpr Both structural{"It is a lasting opgave: it has no end.",
                          "Het is een blijvende opgave: zij heeft geen einde."};
constexpr Both until{"It is a temporary opgave, and runs until {0}.",
                     "Het is een tijdelijke opgave, die loopt tot en met {0}."};
constexpr Both was_until{"It was a temporary opgave, and was to run until {0}.",
                         "Het was een tijdelijke opgave, die zou lopen tot en met {0}."};
constexpr Both renewed{
    "It is a temporary opgave, which was to run until {0} and was renewed. Until when is not on file yet.",
    "Het is een tijdelijke opgave, die zou lopen tot en met {0} en is verlengd. Tot wanneer, is nog "
    "niet vastgelegd."};
constexpr Both past_end{"It is a temporary opgave, which was to run until {0}.",
                        "Het is een tijdelijke opgave, die zou lopen tot en met {0}."};
constexpr Both ended_by{"The regie has ended: \"{0}\" ({1}).", "De regie is beëindigd: \"{0}\" ({1})."};
constexpr Both ran_out{"The opgave has ended: it ran until {0}.", "De opgave is afgelopen: zij liep tot en met {0}."};
constexpr Both without_end{"It is a temporary opgave. When it ends is not on file yet.",
                           "Het is een tijdelijke opgave. Wanneer zij eindigt, is nog niet vastgelegd."};

std::string temporary(const Page& page) {
    const auto& ends = page.collaboration().opgave.ends;
    if (page.over) return page.voice.say(was_until, {page.voice.date(ends)});
    if (ends->last() >= page.standing.today()) return page.voice.say(until, {page.voice.date(ends)});
    const bool is_renewed = rules::newest_adopted(page.standing, model::DecisionKind::renewal) != nullptr;
    return page.voice.say(is_renewed ? renewed : past_end, {page.voice.date(ends)});
}

std::string duration(const Page& page) {
    const auto& opgave = page.collaboration().opgave;
    if (opgave.nature.is(model::Nature::structural)) return page.voice.say(structural);
    if (opgave.ends) return temporary(page);
    return opgave.nature && !page.over ? page.voice.say(without_end) : std::string{};
}

std::string over_in_words(const Page& page) {
    const std::string since = spoken(page.over->since, page.voice.language());
    if (page.over->ended_by) return page.voice.say(ended_by, {Voice::called(*page.over->ended_by), since});
    return page.voice.say(ran_out, {since});
}

}  // namespace

Section about(const Page& page) {
    Section section{"about", page.voice.say(title), {}, {}};
    if (page.over) add_paragraph(section.blocks, over_in_words(page));
    const auto& statement = page.collaboration().opgave.statement;
    add_paragraph(section.blocks, statement ? sentence(*statement) : capitalised(page.voice.unrecorded()) + ".");
    add_paragraph(section.blocks, duration(page));
    return section;
}

}  // namespace regie::report::sections::core_parts
