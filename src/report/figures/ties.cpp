#include <algorithm>
#include <map>
#include <span>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

#include "regie/rules/facts.hpp"
#include "report/facts/parts.hpp"
#include "report/figures/figures.hpp"

namespace regie::report::figures {
namespace {

using base::Both;
using model::Partner;
using rules::facts::Connections;
using rules::facts::Withheld;

constexpr Both title{"Who is tied to whom", "Wie met wie verbonden is"};
constexpr Both description{
    "A line ties two partners that the same commitment binds by name, or that provide the same competence. Partners "
    "drawn: {0}, out of {1}. Where they stand has no meaning.",
    "Een lijn verbindt twee partners die hetzelfde commitment bij naam bindt, of die in dezelfde competentie voorzien. "
    "Getekende partners: {0}, van de {1}. De plaats in de tekening heeft geen betekenis."};
constexpr Both thicker{"A thicker line: they share more than one commitment or competence.",
                       "Een dikkere lijn: zij delen meer dan één commitment of competentie."};
constexpr Both all_tied{"Besides, commitments by all tie all {0} shareholders; those lines are not drawn.",
                        "Daarnaast verbinden commitments van allen alle {0} aandeelhouders; die lijnen zijn niet "
                        "getekend."};
constexpr Both large_left_out{"Groups of more than {0} partners are not drawn: {1}.",
                              "Groepen van meer dan {0} partners zijn niet getekend: {1}."};

/// Larger groups are told in words: as lines they would hide all others.
constexpr std::size_t largest_group = 10;
/// More names cannot be read around one ring.
constexpr std::size_t most_nodes = 40;

/// How often each two partners are in a group together; a pair has its first partner first.
class Pairs {
public:
    void add(std::span<const Partner* const> group) {
        if (group.size() > largest_group) {
            ++left_out_;
            return;
        }
        for (std::size_t i = 0; i < group.size(); ++i)
            for (std::size_t j = i + 1; j < group.size(); ++j) ++strength_[{group[i]->id, group[j]->id}];
    }
    std::size_t left_out() const { return left_out_; }

    /// The partners that are in a pair, in the order of `partners`, and the ties between them.
    Network network(std::span<const Partner* const> partners) const {
        std::unordered_map<std::string_view, bool> tied;
        for (const auto& [pair, strength] : strength_) tied[pair.first.text] = tied[pair.second.text] = true;
        Network network;
        std::unordered_map<std::string_view, std::size_t> node_of;
        for (const Partner* partner : partners) {
            if (!tied.contains(partner->id.text)) continue;
            node_of.emplace(partner->id.text, network.nodes.size());
            network.nodes.emplace_back(partner->called());
        }
        for (const auto& [pair, strength] : strength_)
            network.ties.push_back({node_of.at(pair.first.text), node_of.at(pair.second.text), strength});
        return network;
    }

private:
    std::map<std::pair<model::PartnerId, model::PartnerId>, std::size_t> strength_;
    std::size_t left_out_ = 0;
};

std::string described(const Voice& voice, const Connections& connections, std::size_t nodes, std::size_t left_out) {
    std::string text = voice.say(description, {std::to_string(nodes), std::to_string(connections.partners)});
    if (connections.by_all > 0) text += " " + voice.say(all_tied, {std::to_string(connections.shareholders)});
    if (left_out > 0)
        text += " " + voice.say(large_left_out, {std::to_string(largest_group), std::to_string(left_out)});
    return text;
}

}  // namespace

void ties(const sections::Page& page, Blocks& blocks) {
    const auto connections = rules::facts::connections(page.standing);
    if (connections.withheld != Withheld::no) return;
    Pairs pairs;
    for (const auto& group : connections.commitments) pairs.add(group.partners);
    for (const auto& group : connections.needs) pairs.add(group.partners);
    Network network = pairs.network(page.standing.partners());
    if (network.ties.empty() || network.nodes.size() > most_nodes) return;
    const Voice& voice = page.voice;
    Figure figure;
    figure.key = "ties";
    figure.title = voice.say(title);
    figure.description = described(voice, connections, network.nodes.size(), pairs.left_out());
    for (auto& block : facts::connections(voice, connections))
        if (auto* table = std::get_if<Table>(&block)) figure.table = std::move(*table);
    if (std::ranges::any_of(network.ties, [](const auto& tie) { return tie.strength > 1; }))
        network.legend.push_back({Mark::none, voice.say(thicker)});
    figure.drawing = std::move(network);
    blocks.emplace_back(std::move(figure));
}

}  // namespace regie::report::figures
