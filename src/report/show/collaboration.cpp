#include "report/sections/sections.hpp"
#include "report/show/things.hpp"

namespace regie::report::things {
namespace {

/// How many of each kind the folder holds.
void add_numbers(const Voice& voice, Document& document) {
    const auto& collaboration = voice.standing().collaboration();
    Facts facts(voice, "numbers");
    const auto add = [&facts](const base::Both& what, std::size_t number) {
        facts.optional(what, std::to_string(number));
    };
    add({"Partners", "Partners"}, collaboration.partners.size());
    add({"Commitments", "Commitments"}, collaboration.commitments.size());
    add({"Decisions", "Besluiten en afspraken"}, collaboration.decisions.size());
    add({"Accountability items", "Verantwoordingspunten"}, collaboration.items.size());
    add({"Issues", "Signalen"}, collaboration.issues.size());
    add({"Pulses", "Peilingen"}, collaboration.pulses.size());
    facts.add_to(document.lead);
}

}  // namespace

Document show_collaboration(const Voice& voice) {
    const auto& collaboration = voice.standing().collaboration();
    Document shown = document(voice, collaboration.name ? std::string(*collaboration.name)
                                                        : voice.say({"Collaboration", "Samenwerkingsverband"}));
    add_numbers(voice, shown);
    const rules::Assessment nothing_assessed;
    const sections::Page page{voice.standing(), nothing_assessed, voice};
    for (const auto section : {sections::opgave, sections::roles, sections::organisation, sections::membership})
        shown.sections.push_back(section(page));
    return shown;
}

}  // namespace regie::report::things
