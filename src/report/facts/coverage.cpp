#include "report/facts/parts.hpp"

namespace regie::report::facts {
namespace {

using base::Both;

constexpr Both covered{"Covered by an active commitment: {0} of {1}.",
                       "Gedekt door een lopend commitment: {0} van {1}."};
constexpr Both available{"Available with a partner, and in no active commitment yet: {0}.",
                         "Aanwezig bij een partner, en nog in geen lopend commitment: {0}."};
constexpr Both with_nobody{"On file for nobody: {0}. Who could bring it in?",
                           "Bij niemand vastgelegd: {0}. Wie zou dat kunnen inbrengen?"};

std::string listed(const Voice& voice, const std::vector<const model::Need*>& needs) {
    std::vector<std::string> ids;
    for (const model::Need* need : needs) ids.emplace_back(need->id->text);
    return voice.listed(ids);
}

}  // namespace

Blocks coverage(const Voice& voice, const rules::facts::Coverage& coverage) {
    Blocks blocks;
    Figures figures(voice);
    figures.add(covered, {std::to_string(coverage.covered), std::to_string(coverage.needs)});
    if (!coverage.available.empty()) figures.add(available, {listed(voice, coverage.available)});
    if (!coverage.with_nobody.empty()) figures.add(with_nobody, {listed(voice, coverage.with_nobody)});
    std::move(figures).add_to(blocks);
    return blocks;
}

}  // namespace regie::report::facts
