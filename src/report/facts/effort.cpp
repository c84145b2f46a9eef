#include "report/facts/parts.hpp"
#include "report/scores.hpp"

namespace regie::report::facts {
namespace {

using base::Both;

constexpr Both fte{"Regie team, going by the file: {0} fte; members: {1}.",
                   "Regieteam, volgens het dossier: {0} fte; teamleden: {1}."};
constexpr Both fte_of_some{"Regie team, going by the file: {0} fte, recorded of {2} of the {1} members.",
                           "Regieteam, volgens het dossier: {0} fte, vastgelegd van {2} van de {1} teamleden."};
constexpr Both partners{"Partners: {0}.", "Partners: {0}."};

}  // namespace

Blocks effort(const Voice& voice, const rules::facts::Effort& effort) {
    Blocks blocks;
    Figures figures(voice);
    figures.add(effort.with_fte == effort.members ? fte : fte_of_some,
                {decimal(voice, effort.fte), std::to_string(effort.members), std::to_string(effort.with_fte)});
    figures.add(partners, {std::to_string(effort.partners.partners)});
    figures.add_many(effort.partners);
    std::move(figures).add_to(blocks);
    return blocks;
}

}  // namespace regie::report::facts
