#include "report/figures/figures.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Integrity of the regisseur", "De integriteit van de regisseur"};
constexpr Both intro{
    "Whether the regisseur serves all partners alike must be open to check: who pays, which interests play a part, and "
    "what was agreed so that none of them decides.",
    "Of de regisseur alle partners gelijk dient, moet te controleren zijn: wie betaalt, welke belangen spelen mee, en "
    "wat is afgesproken om te voorkomen dat een daarvan de doorslag geeft."};
constexpr Both no_safeguards{"Safeguards are not on file. What keeps one interest from coming to dominate the regie?",
                             "Waarborgen zijn niet vastgelegd. Wat voorkomt dat één belang de regie gaat bepalen?"};
constexpr Both no_safeguards_over{"Safeguards are not on file.", "Waarborgen zijn niet vastgelegd."};
constexpr Both how_it_stands{"How the principles of integrity stand", "Hoe de principes van integriteit ervoor staan"};

}  // namespace

Section integrity(const Page& page) {
    const Voice& voice = page.voice;
    const auto& regisseur = page.collaboration().roles.regisseur;
    Section section{"integrity", voice.say(title), {}, {}};
    add_paragraph(section.blocks, voice.say(intro));
    Facts facts(voice, "integrity");
    facts.expected({"Committed to the opgave since", "Gecommitteerd aan de opgave sinds"},
                   voice.date(regisseur.committed));
    facts.expected({"Paid by", "Betaald door"}, voice.texts(regisseur.paid_by));
    facts.expected({"Declared interests", "Opgegeven belangen"}, declared(voice, regisseur.interests));
    facts.expected({"Say over partners or budget", "Zeggenschap over partners of budget"},
                   declared(voice, regisseur.powers));
    facts.add_to(section.blocks);
    if (page.collaboration().regie.safeguards.empty())
        add_paragraph(section.blocks, voice.say(page.over ? no_safeguards_over : no_safeguards));
    else
        add_safeguards(page, section.blocks);
    add_paragraph(section.blocks, pulse_on(page, model::Aspect::serving));
    add_paragraph(section.blocks, pulse_on(page, model::Aspect::equality));
    figures::pulses(page, section.blocks);
    Section status{"I", voice.say(how_it_stands), {}, {}};
    add_principles(page, 'I', status.blocks);
    if (!status.blocks.empty()) section.sections.push_back(std::move(status));
    return section;
}

}  // namespace regie::report::sections
