#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Taking part, and how long it lasts", "Meedoen, en hoe lang het duurt"};
constexpr Both not_recorded{"How to take part has not been put on file yet.",
                            "Hoe iemand kan meedoen, is nog niet vastgelegd."};

}  // namespace

Section taking_part(const Page& page) {
    const Voice& voice = page.voice;
    const auto& opgave = page.collaboration().opgave;
    Section section{"taking-part", voice.say(title), {}, {}};
    Facts facts(voice, "taking-part");
    const std::string joining = joining_of(page);
    if (joining.empty() && !page.over) add_paragraph(section.blocks, voice.say(not_recorded));
    facts.optional({"Joining", "Toetreden"}, joining);
    facts.optional({"Conditions", "Voorwaarden"}, conditions_of(page));
    facts.optional({"Who decides on it", "Wie daarover besluit"}, admission_by(page));
    facts.optional({"Nature of the opgave", "Aard van de opgave"}, voice.label(opgave.nature));
    facts.optional(end_heading(page), voice.date(opgave.ends));
    facts.add_to(section.blocks);
    return section;
}

}  // namespace regie::report::sections
