#include <array>
#include <vector>

#include <fmt/format.h>

#include "report/deliveries.hpp"
#include "report/sections/parts.hpp"
#include "rules/accountability/area.hpp"

namespace regie::report::sections {
namespace {

using base::Both;
using model::Area;
using model::Item;
using model::Party;

constexpr Both title{"What the regisseur answers for, and what not",
                     "Waarop de regisseur aanspreekbaar is, en waarop niet"};
constexpr Both not_for_results{
    "The regisseur does not answer for what the collaboration achieves. Results belong to the partners, who answer for "
    "their own. Whoever holds the regisseur to account for them turns the regisseur into a boss, and partners into "
    "executors.",
    "De regisseur staat niet in voor wat het samenwerkingsverband bereikt. Resultaten zijn van de partners; elke "
    "partner legt zelf uit wat er van de eigen bijdrage is geworden. Wie de regisseur op resultaten afrekent, maakt de "
    "regisseur tot baas en de partners tot uitvoerders."};
constexpr Both but_for_own_acts{
    "The regisseur does answer for the effects of own acts and omissions, and for five things in the collaboration: "
    "tension and relaxation, healthy relations, signalling what matters and putting it on the agenda, communication, "
    "and the way decision-making fits together. The regisseur is responsible for productivity and focus on the opgave "
    "as well, not for the content of results.",
    "De regisseur is wel aanspreekbaar op de effecten van het eigen handelen en nalaten, en op vijf zaken in de "
    "samenwerking: spanning en ontspanning, gezonde relaties, signaleren en agenderen wat ertoe doet, communicatie, en "
    "besluitvorming die op elkaar aansluit. De regisseur is ook verantwoordelijk voor productiviteit en aandacht voor "
    "de opgave, niet voor de inhoud van de resultaten."};
constexpr Both agreed_title{"Of the regisseur", "Van de regisseur"};
constexpr Both others_title{"Of the partners and the principal", "Van de partners en de opdrachtgever"};
constexpr Both statement{"{0}: {1}", "{0}: {1}"};
constexpr Both towards{"Towards {0}.", "Tegenover {0}."};
constexpr Both review{"Account is given {0}.", "Verantwoording: {0}."};
constexpr Both no_account{"No account on file yet.", "Nog geen verantwoording vastgelegd."};
constexpr Both not_agreed{
    "On this the file says nothing yet: {0}. What may the regisseur be called to account on here?",
    "Hierover zegt het dossier nog niets: {0}. Waarop mag de regisseur hierbij aangesproken worden?"};
constexpr Both not_agreed_over{"On this the file says nothing: {0}.", "Hierover zegt het dossier niets: {0}."};
constexpr Both results_of_regisseur{
    "The file also makes the regisseur answer for results. Is that meant? It would take power over the partners.",
    "Volgens het dossier is de regisseur ook aanspreekbaar op resultaten. Is dat zo bedoeld? Daarvoor zou de regisseur "
    "macht over de partners nodig hebben."};
constexpr Both none_of_partners{"For which results each partner answers is not on file yet.",
                                "Op welke resultaten elke partner aanspreekbaar is, staat nog niet in het dossier."};

Bullets::Item bullet(const Voice& voice, const Item& item, const std::string& subject) {
    Bullets::Item bullet{sentence(voice.say(statement, {subject, Voice::text(item.statement)})), {}};
    std::string terms;
    if (!item.towards.empty()) terms = voice.say(towards, {voice.parties(item.towards)});
    if (item.review) {
        if (!terms.empty()) terms += ' ';
        terms += voice.say(review, {voice.every(item.review)});
    }
    if (!terms.empty()) bullet.below.push_back(terms);
    for (const auto& entry : item.account) bullet.below.push_back(account_entry(voice, entry));
    if (item.account.empty()) bullet.below.push_back(voice.say(no_account));
    return bullet;
}

Section of_regisseur(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"regisseur", voice.say(agreed_title), {}, {}};
    std::array<std::vector<const Item*>, 8> by_area;
    for (const auto& item : page.collaboration().items)
        if (item.readable && rules::is_held_by_regisseur(item) && item.area)
            by_area.at(static_cast<std::size_t>(*item.area)).push_back(&item);

    Bullets bullets;
    std::vector<std::string> open;
    const auto add = [&](Area area) {
        for (const Item* item : by_area.at(static_cast<std::size_t>(area)))
            bullets.items.push_back(bullet(voice, *item, voice.label(item->area)));
    };
    for (const Area area : rules::six_areas) {
        if (by_area.at(static_cast<std::size_t>(area)).empty())
            open.emplace_back(model::label_of(area).in(voice.language()));
        add(area);
    }
    add(Area::productivity);
    add(Area::results);
    if (!bullets.items.empty()) section.blocks.emplace_back(std::move(bullets));
    if (!by_area.at(static_cast<std::size_t>(Area::results)).empty())
        add_paragraph(section.blocks, voice.say(results_of_regisseur));
    if (!open.empty())
        add_paragraph(section.blocks, voice.say(page.over ? not_agreed_over : not_agreed, {voice.listed(open)}));
    return section;
}

Section of_others(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"others", voice.say(others_title), {}, {}};
    Bullets bullets;
    bool has_results = false;
    for (const auto& item : page.collaboration().items) {
        if (!item.readable || !item.holder || rules::is_held_by_regisseur(item)) continue;
        has_results = has_results || (item.holder->is_partner() && item.area.is(Area::results));
        const auto subject = item.area ? fmt::format("{}, {}", voice.party(item.holder), voice.label(item.area))
                                       : voice.party(item.holder);
        bullets.items.push_back(bullet(voice, item, subject));
    }
    if (!bullets.items.empty()) section.blocks.emplace_back(std::move(bullets));
    if (!has_results) add_paragraph(section.blocks, voice.say(none_of_partners));
    return section;
}

}  // namespace

void add_answers_for(const Page& page, Blocks& blocks) {
    add_paragraph(blocks, page.voice.say(not_for_results));
    add_paragraph(blocks, page.voice.say(but_for_own_acts));
}

Section accountability(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"accountability", voice.say(title), {}, {}};
    add_answers_for(page, section.blocks);
    section.sections.push_back(of_regisseur(page));
    section.sections.push_back(of_others(page));
    return section;
}

}  // namespace regie::report::sections
