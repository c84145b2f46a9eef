#include "report/facts/parts.hpp"

namespace regie::report::facts {
namespace {

using base::Both;

constexpr Both none{"None of the covered competences rests on one partner alone.",
                    "Van de gedekte competenties rust er geen op één partner."};

}  // namespace

Blocks sole_cover(const Voice& voice, const rules::facts::SoleCover& sole_cover) {
    Blocks blocks;
    TableMaker table(voice, "sole-cover",
                     {{"need", {"Needed competence", "Benodigde competentie"}}, {"partner", {"Partner", "Partner"}}});
    for (const auto& [need, partner] : sole_cover.alone)
        table.row({Voice::called(*need), std::string(partner->called())});
    if (table.empty()) add_paragraph(blocks, voice.say(none));
    table.add_to(blocks);
    return blocks;
}

}  // namespace regie::report::facts
