#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Standing;

std::optional<Message> upheld(const Standing& standing) {
    const model::Opgave& opgave = standing.collaboration().opgave;
    if (opgave.nature.is(model::Nature::structural))
        return Message{{"the opgave is structural", "de opgave is structureel"}, {}};
    if (opgave.nature && opgave.ends)
        return Message{{"the opgave is temporary, until {0}", "de opgave is tijdelijk, tot en met {0}"},
                       {dated(*opgave.ends)}};
    return std::nullopt;
}

}  // namespace

constinit const Principle l4{
    .id = "L4",
    .title = {"Priority, and an end or none", "Prioriteit, met of zonder einde"},
    .statement =
        {"The opgave has priority, and is known to be temporary, with an end, or structural; it may be stopped when it "
         "no longer has priority.",
         "De opgave heeft prioriteit, en duidelijk is of zij tijdelijk is, met een einde, of structureel; zij mag "
         "stoppen als de prioriteit vervalt."},
    .source = {"legitimate and sound regie: after the three forms, on temporary and structural opgaven",
               "legitieme en integere regievoering: na de drie vormen, over tijdelijke en structurele opgaven"},
    .upheld_when = {"whether the opgave is temporary or structural, and when a temporary one ends",
                    "of de opgave tijdelijk of structureel is, en wanneer een tijdelijke eindigt"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
