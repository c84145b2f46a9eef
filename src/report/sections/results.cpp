#include "report/deliveries.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"What the partners say of their own results", "Wat partners over hun eigen resultaten zeggen"};
constexpr Both intro{
    "Results are the partners' own, and each tells of its own. What is not here may well have been done.",
    "Resultaten zijn van de partners; elke partner vertelt over het eigen resultaat. Wat hier niet staat, kan wel zijn "
    "gedaan."};
constexpr Both none{"No partner has put results of its own on file yet.",
                    "Partners hebben nog geen eigen resultaten vastgelegd."};
constexpr Both accounts{"Account by partners", "Verantwoording door partners"};
constexpr Both deliveries{"What partners have delivered", "Wat partners hebben geleverd"};
constexpr Heading partner_heading{"partner", {"Partner", "Partner"}};

bool is_result_of_partner(const model::Item& item) {
    return item.readable && item.holder && item.holder->is_partner() && item.area.is(model::Area::results);
}

void add_accounts(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "results",
                     {partner_heading,
                      {"statement", {"Answers for", "Aanspreekbaar op"}},
                      {"account", {"Last account", "Laatste verantwoording"}}});
    table.caption(accounts);
    for (const auto& item : page.collaboration().items)
        if (is_result_of_partner(item))
            table.row({voice.party(item.holder), Voice::text(item.statement), last_account(voice, item)});
    table.add_to(blocks);
}

void add_deliveries(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    TableMaker table(voice, "deliveries",
                     {partner_heading,
                      {"contribution", {"Contribution", "Bijdrage"}},
                      {"delivered", {"Last delivered", "Laatst geleverd"}}});
    table.caption(deliveries);
    for (const auto& commitment : page.collaboration().commitments) {
        std::string delivered = commitment.readable ? last_delivery(voice, commitment) : std::string{};
        if (!delivered.empty())
            table.row({voice.at_start(commitment, voice.parties(commitment.by)), Voice::text(commitment.contribution),
                       std::move(delivered)});
    }
    table.add_to(blocks);
}

}  // namespace

Section results(const Page& page) {
    Section section{"results", page.voice.say(title), {}, {}};
    add_paragraph(section.blocks, page.voice.say(intro));
    add_accounts(page, section.blocks);
    add_deliveries(page, section.blocks);
    if (section.blocks.size() == 1) add_paragraph(section.blocks, page.voice.say(none));
    return section;
}

}  // namespace regie::report::sections
