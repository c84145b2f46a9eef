#include <fmt/format.h>

#include "formats/escape/mermaid.hpp"
#include "formats/mermaid/diagrams.hpp"

namespace regie::formats::diagrams {
namespace {

constexpr std::size_t most_ties = 60;

}  // namespace

std::string flowchart(const report::Network& network) {
    if (network.ties.empty() || network.ties.size() > most_ties) return {};
    std::string out = "flowchart LR\n";
    for (std::size_t i = 0; i < network.nodes.size(); ++i)
        out += fmt::format("    n{}[\"{}\"]\n", i + 1, mermaid_text(network.nodes[i]));
    for (const auto& tie : network.ties)
        out += tie.strength == 1 ? fmt::format("    n{} --- n{}\n", tie.from + 1, tie.to + 1)
                                 : fmt::format("    n{} ---|{}| n{}\n", tie.from + 1, tie.strength, tie.to + 1);
    return out;
}

}  // namespace regie::formats::diagrams
