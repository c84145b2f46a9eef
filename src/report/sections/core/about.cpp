#include "report/sections/core/core.hpp"

namespace regie::report::sections::core_parts {
namespace {

using base::Both;

constexpr Both title{"What it is about", "Waar het om gaat"};
constexpr Both structural{"It is a lasting opgave: it has no end.",
                          "Het is een blijvende opgave: zij heeft geen einde."};
constexpr Both until{"It is a temporary opgave, and runs until {0}.",
                     "Het is een tijdelijke opgave, die loopt tot en met {0}."};
constexpr Both without_end{"It is a temporary opgave. When it ends is not on file yet.",
                           "Het is een tijdelijke opgave. Wanneer zij eindigt, is nog niet vastgelegd."};

std::string duration(const Page& page) {
    const auto& opgave = page.collaboration().opgave;
    if (opgave.nature.is(model::Nature::structural)) return page.voice.say(structural);
    if (opgave.ends) return page.voice.say(until, {page.voice.date(opgave.ends)});
    return opgave.nature ? page.voice.say(without_end) : std::string{};
}

}  // namespace

Section about(const Page& page) {
    Section section{"about", page.voice.say(title), {}, {}};
    const auto& statement = page.collaboration().opgave.statement;
    add_paragraph(section.blocks, statement ? sentence(*statement) : capitalised(page.voice.unrecorded()) + ".");
    add_paragraph(section.blocks, duration(page));
    return section;
}

}  // namespace regie::report::sections::core_parts
