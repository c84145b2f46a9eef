#include <algorithm>
#include <span>

#include "report/facts/parts.hpp"
#include "report/some_names.hpp"

namespace regie::report::facts {
namespace {

using base::Both;
using rules::facts::Connections;

constexpr Both none{"No commitment or competence on file connects two or more partners yet.",
                    "Volgens het dossier verbindt nog geen commitment of competentie twee of meer partners."};
constexpr Both commitment{"commitment", "commitment"};
constexpr Both competence{"needed competence", "benodigde competentie"};
constexpr Both one_by_all{"a commitment by all shareholders together", "een commitment van alle aandeelhouders samen"};
constexpr Both by_all{"{0} commitments by all shareholders together", "{0} commitments van alle aandeelhouders samen"};
constexpr Both all_shareholders{"all {0} shareholders", "alle {0} aandeelhouders"};
constexpr Both more_groups{"Groups that are not shown here: {0}.", "Groepen die hier niet staan: {0}."};
constexpr Both apart{"In none of these groups: {0} of the {1} partners.",
                     "In geen van deze groepen: {0} van de {1} partners."};

/// So many groups of a kind are shown; the rest is counted.
constexpr std::size_t most_groups = 20;

}  // namespace

Blocks connections(const Voice& voice, const Connections& connections) {
    Blocks blocks;
    TableMaker table(voice, "connections",
                     {{"by", {"Connected by", "Verbonden door"}},
                      {"kind", {"Kind", "Soort"}},
                      {"partners", {"Partners", "Partners"}}});
    const std::string everybody = voice.say(all_shareholders, {std::to_string(connections.shareholders)});
    if (connections.by_all > 0)
        table.row({voice.say(connections.by_all == 1 ? one_by_all : by_all, {std::to_string(connections.by_all)}),
                   voice.say(commitment), everybody});
    const auto shown_commitments = std::min(connections.commitments.size(), most_groups);
    for (const auto& group : std::span(connections.commitments).first(shown_commitments))
        table.row(
            {Voice::text(group.commitment->contribution), voice.say(commitment), some_names(voice, group.partners)});
    const auto shown_needs = std::min(connections.needs.size(), most_groups);
    for (const auto& group : std::span(connections.needs).first(shown_needs))
        table.row({Voice::called(*group.need), voice.say(competence),
                   group.all ? everybody : some_names(voice, group.partners)});
    if (table.empty()) {
        add_paragraph(blocks, voice.say(none));
        return blocks;
    }
    table.add_to(blocks);
    Figures rest(voice);
    const std::size_t groups = connections.commitments.size() + connections.needs.size();
    rest.add_some(more_groups, groups - shown_commitments - shown_needs);
    if (connections.apart > 0)
        rest.add(apart, {std::to_string(connections.apart), std::to_string(connections.partners)});
    std::move(rest).add_to(blocks);
    return blocks;
}

}  // namespace regie::report::facts
