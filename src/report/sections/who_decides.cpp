#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Who decides what, and where a dispute ends", "Wie waarover beslist, en waar een geschil eindigt"};
constexpr Both intro{
    "Whoever carries the regie has no say over partners. A public body decides on the mandate, each partner on its own contribution, "
    "and the partners together on what they do together.",
    "Wie regie voert, heeft geen zeggenschap over partners. Een bestuursorgaan besluit over de opdracht, elke partner over "
    "de eigen bijdrage, en de partners samen over wat zij samen doen."};

}  // namespace

Section who_decides(const Page& page) {
    const Voice& voice = page.voice;
    const auto& membership = page.collaboration().membership;
    Section section{"who-decides", voice.say(title), {}, {}};
    add_paragraph(section.blocks, voice.say(intro));
    Facts facts(voice, "deciding");
    facts.expected({"How the partners decide", "Hoe de partners besluiten"}, voice.label(membership.decision_rule));
    facts.optional({"Who decides on joining", "Wie besluit over toetreding"}, admission_by(page));
    facts.expected({"Where disputes end", "Waar geschillen eindigen"}, disputes_of(page));
    facts.optional({"Enforceable", "Afdwingbaarheid"}, voice.label(membership.enforceable));
    facts.add_to(section.blocks);
    add_bodies(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
