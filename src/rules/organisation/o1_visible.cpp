#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Line;
using model::Standing;

std::optional<Message> upheld(const Standing& standing) {
    const model::Regie& regie = standing.collaboration().regie;
    if (!regie.line.is(Line::regie) && !regie.line.is(Line::visible_function)) return std::nullopt;
    if (!regie.development) return std::nullopt;
    return Message{{"{0}, with room to develop it", "{0}, met ruimte voor ontwikkeling"},
                   {model::label_of(*regie.line)}};
}

}  // namespace

constinit const Principle o1{
    .id = "O1",
    .title = {"A visible core task", "Een zichtbare kerntaak"},
    .statement = {"Regie is visibly organised as a core task of its own: not under regular execution, policy "
                  "development or staff, independent of domain, and with room to develop.",
                  "Regie is zichtbaar georganiseerd als eigen kerntaak: niet onder de reguliere uitvoering, de "
                  "beleidsontwikkeling of de staf, onafhankelijk van domein, en met ruimte voor ontwikkeling."},
    .source = {"meaning for the organisation: where regie belongs",
               "betekenis voor de overheidsorganisatie: waar regievoering thuishoort"},
    .upheld_when = {"a line of its own or a visible function, and room recorded to develop it",
                    "een eigen lijn of een zichtbaar belegde functie, en vastgelegde ruimte om die te ontwikkelen"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
