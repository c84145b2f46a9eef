#include "report/sections/parts.hpp"
#include "report/told.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Who takes part", "Wie meedoet"};
constexpr Both title_over{"Who took part", "Wie meedeed"};
constexpr Both intro{"Organisations and groups take part of their own accord. Their order has no meaning.",
                     "Organisaties en groepen doen mee uit eigen beweging. De volgorde heeft geen betekenis."};
constexpr Both one_person{"One person takes part as a private individual, and is not named here.",
                          "Eén persoon doet mee op persoonlijke titel, en wordt hier niet genoemd."};
constexpr Both many_persons{"{0} persons take part as private individuals, and are not named here.",
                            "{0} personen doen mee op persoonlijke titel, en worden hier niet genoemd."};

}  // namespace

Section participants(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"participants", voice.say(page.over ? title_over : title), {}, {}};
    TableMaker table(voice, "partners",
                     {{"partner", {"Partner", "Partner"}},
                      {"group", {"Group", "Groep"}},
                      {"sector", {"Sector", "Sector"}},
                      {"as", {"Takes part as", "Doet mee als"}},
                      {"joined", {"Since", "Sinds"}}});
    std::size_t persons = 0;
    for (const model::Partner* partner : page.standing.partners()) {
        if (!may_be_told(*partner)) {
            ++persons;
            continue;
        }
        table.row({voice.name(*partner), Voice::text(partner->group), voice.label(partner->sector),
                   partner->is_shareholder() ? std::string{} : voice.label(partner->capacity),
                   voice.date(partner->joined)});
    }
    if (table.empty() && persons == 0) {
        add_paragraph(section.blocks, no_partner_in_words(page));
        return section;
    }
    if (!table.empty()) add_paragraph(section.blocks, voice.say(intro));
    table.add_to(section.blocks);
    if (persons > 0)
        add_paragraph(section.blocks, voice.say(persons == 1 ? one_person : many_persons, {std::to_string(persons)}));
    return section;
}

}  // namespace regie::report::sections
