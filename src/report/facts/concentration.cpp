#include <array>

#include "report/facts/parts.hpp"

namespace regie::report::facts {
namespace {

using base::Both;
using rules::facts::Concentration;

constexpr Both all_apart{"Active commitments: {0}.", "Lopende commitments: {0}."};
constexpr Both all_together{"Active commitments: {0}, by all shareholders together.",
                            "Lopende commitments: {0}, van alle aandeelhouders samen."};
constexpr Both some_together{"Active commitments: {0}, of which by all shareholders together: {1}.",
                             "Lopende commitments: {0}, waarvan van alle aandeelhouders samen: {1}."};
constexpr Both most{"The largest number with one partner: {0}, of the {1} commitments that name partners.",
                    "Het grootste aantal bij één partner: {0}, van de {1} commitments waarin partners bij naam staan."};

/// In the order of `Concentration::Band`.
constexpr std::array<Both, Concentration::bands> bands{{
    {"none", "geen"},
    {"one", "één"},
    {"two or three", "twee of drie"},
    {"four or more", "vier of meer"},
}};

void add_bands(const Voice& voice, const Concentration& concentration, Blocks& blocks) {
    TableMaker table(
        voice, "concentration",
        {{"commitments", {"Commitments of its own, alone or with others", "Eigen commitments, alleen of met anderen"}},
         {"partners", {"Number of partners", "Aantal partners"}}});
    for (std::size_t i = 0; i < bands.size(); ++i)
        table.row({voice.say(bands.at(i)), std::to_string(concentration.partners.at(i))});
    table.add_to(blocks);
}

}  // namespace

Blocks concentration(const Voice& voice, const Concentration& concentration) {
    Blocks blocks;
    Figures figures(voice);
    const std::string number = std::to_string(concentration.commitments);
    if (concentration.by_all == 0)
        figures.add(all_apart, {number});
    else if (concentration.by_name() == 0)
        figures.add(all_together, {number});
    else
        figures.add(some_together, {number, std::to_string(concentration.by_all)});
    const std::size_t by_name = concentration.by_name();
    if (by_name > 1) figures.add(most, {std::to_string(concentration.most), std::to_string(by_name)});
    figures.add_many(concentration.counted);
    std::move(figures).add_to(blocks);
    if (by_name > 0) add_bands(voice, concentration, blocks);
    return blocks;
}

}  // namespace regie::report::facts
