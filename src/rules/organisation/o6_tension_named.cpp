#include "rules/principles.hpp"

namespace regie::rules {
namespace {

/// Whether a tension is seen and named is for people to say; no record proves it.
std::optional<base::Message> upheld(const model::Standing&) { return std::nullopt; }

}  // namespace

constinit const Principle o6{
    .id = "O6",
    .title = {"The tension with bureaucracy named", "De spanning met de bureaucratie benoemd"},
    .statement = {"The tension of regie with bureaucracy (one line of command, written rules, escalation) and with New "
                  "Public Management (targets, planning and control) is seen and named.",
                  "De spanning van regie met de bureaucratie (één bevelslijn, vaste regels, opschalen) en met New "
                  "Public Management (prestatiedoelen, planning en control) wordt gezien en benoemd."},
    .source = {"the introduction: Weber's five principles, and New Public Management",
               "de inleiding: de vijf principes van Weber, en New Public Management"},
    .upheld_when = {"a conversation about it; no file can show that this is in order",
                    "een gesprek erover; uit een dossier is dit niet af te lezen"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
