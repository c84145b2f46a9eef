#include <vector>

#include "regie/base/text.hpp"
#include "report/figures/figures.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"The opgave and the mandate", "De opgave en de bestuurlijke opdracht"};
constexpr Both nature{"Nature", "Aard"};
constexpr Both ends{"Runs until", "Loopt tot en met"};
constexpr Both ended{"Ran until", "Liep tot en met"};
constexpr Both review{"Priority reconfirmed", "Prioriteit opnieuw bevestigen"};
constexpr Both form{"Interplay of government and society", "Samenspel van overheid en samenleving"};
constexpr Both level{"Level asked of commitments", "Niveau dat de opgave van commitments vraagt"};
constexpr Both mandate_label{"Mandate", "Bestuurlijke opdracht"};
}  // namespace

const Both& end_heading(const Page& page) {
    const auto& last = page.collaboration().opgave.ends;
    return last && last->last() < page.standing.today() ? ended : ends;
}

std::string mandate_of(const Page& page) {
    const Voice& voice = page.voice;
    const model::Decision* mandate = page.standing.mandate();
    if (!mandate) return {};
    std::vector<std::string> parts;
    for (auto part :
         {Voice::called(*mandate), voice.taken_by(*mandate), voice.date(mandate->taken), voice.outcome(*mandate)})
        if (!part.empty()) parts.push_back(std::move(part));
    return base::join(parts, "; ");
}

void add_opgave_facts(const Page& page, Facts& facts) {
    const Voice& voice = page.voice;
    const auto& opgave = page.collaboration().opgave;
    facts.expected(mandate_label, mandate_of(page));
    facts.expected(form, voice.label(opgave.form));
    facts.expected(nature, voice.label(opgave.nature));
    if (opgave.nature.is(model::Nature::temporary))
        facts.expected(end_heading(page), voice.date(opgave.ends));
    else
        facts.optional(end_heading(page), voice.date(opgave.ends));
    facts.optional(review, voice.every(opgave.review_every));
}

Section opgave(const Page& page) {
    const Voice& voice = page.voice;
    const auto& opgave = page.collaboration().opgave;
    Section section{"opgave", voice.say(title), {}, {}};
    add_paragraph(section.blocks, Voice::text(opgave.statement));
    Facts facts(voice, "opgave");
    add_opgave_facts(page, facts);
    facts.expected(level, voice.label(opgave.commitment_level));
    facts.add_to(section.blocks);
    add_indicators(page, section.blocks);
    figures::indicators(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
