#include "report/facts/parts.hpp"

namespace regie::report::facts {
namespace {

using base::Both;

constexpr Both none_due{"No commitment came to an end yet, going by the file.",
                        "Volgens het dossier is nog geen commitment ten einde."};
constexpr Both kept{"Came to an end: {0}. Fulfilled, or with a delivery on file: {1}.",
                    "Ten einde: {0}. Nagekomen, of met een levering in het dossier: {1}."};
constexpr Both settled{"Withdrawn, with a settlement: {0}.", "Ingetrokken, met een afwikkeling: {0}."};
constexpr Both unsettled{"Withdrawn, and no settlement on file: {0}. How was that settled?",
                         "Ingetrokken, zonder vastgelegde afwikkeling: {0}. Hoe is dat afgewikkeld?"};
constexpr Both lapsed{"Lapsed, and no delivery on file: {0}.", "Vervallen, zonder vastgelegde levering: {0}."};
constexpr Both unrecorded{"Past the end, and the outcome not recorded: {0}. What came of it?",
                          "Voorbij de einddatum, en de uitkomst niet vastgelegd: {0}. Wat is ervan geworden?"};
constexpr Both running{"Still running: {0}.", "Nog lopend: {0}."};
constexpr Both endless{"Still running: {0}, of which without an end on file: {1}.",
                       "Nog lopend: {0}, waarvan zonder vastgelegde einddatum: {1}."};

}  // namespace

Blocks reliability(const Voice& voice, const rules::facts::Reliability& reliability) {
    Blocks blocks;
    Figures figures(voice);
    if (reliability.due == 0)
        figures.add(none_due);
    else
        figures.add(kept, {std::to_string(reliability.due), std::to_string(reliability.kept)});
    figures.add_some(settled, reliability.settled);
    figures.add_some(unsettled, reliability.unsettled);
    figures.add_some(lapsed, reliability.lapsed);
    figures.add_some(unrecorded, reliability.unrecorded);
    if (reliability.endless == 0)
        figures.add_some(running, reliability.running);
    else
        figures.add(endless, {std::to_string(reliability.running), std::to_string(reliability.endless)});
    std::move(figures).add_to(blocks);
    return blocks;
}

}  // namespace regie::report::facts
