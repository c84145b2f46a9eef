#include <string_view>
#include <unordered_set>

#include "rules/facts/facts.hpp"
#include "rules/support.hpp"

namespace regie::rules::facts {
namespace {

using model::Commitment;
using model::Partner;
using model::Standing;

/// The needs that a commitment by all provides.
std::unordered_set<std::string_view> provided_by_all(const Standing& standing) {
    std::unordered_set<std::string_view> needs;
    for (const Commitment* commitment : standing.for_all())
        for (const auto& need : commitment->provides) needs.insert(need->text);
    return needs;
}

/// Groups of two or more, but for those of all shareholders: these are counted, and never listed.
void find_groups(const Standing& standing, Connections& found) {
    for (const Commitment* commitment : standing.active_commitments()) {
        const auto bound = standing.parties(*commitment);
        if (!commitment->by_all() && bound.size() > 1) found.commitments.push_back({commitment, bound});
    }
    const auto of_all = provided_by_all(standing);
    for (const model::Need* need : needs_of(standing)) {
        const auto providers = standing.providers(*need->id);
        if (providers.size() < 2) continue;
        if (of_all.contains(need->id->text))
            found.needs.push_back({need, true, {}});
        else
            found.needs.push_back({need, false, providers});
    }
}

std::size_t count_apart(const Standing& standing, const Connections& found) {
    std::unordered_set<const Partner*> connected;
    for (const auto& group : found.commitments) connected.insert(group.partners.begin(), group.partners.end());
    for (const auto& group : found.needs) connected.insert(group.partners.begin(), group.partners.end());
    std::size_t apart = 0;
    for (const Partner* partner : standing.partners()) {
        const bool with_all = found.by_all > 0 && partner->is_shareholder();
        if (!with_all && !connected.contains(partner)) ++apart;
    }
    return apart;
}

}  // namespace

Connections connections(const Standing& standing) {
    Connections found;
    if (!coverage_readable(standing)) {
        found.withheld = Withheld::unreadable;
        return found;
    }
    if (standing.active_commitments().empty()) {
        found.withheld = Withheld::not_recorded;
        return found;
    }
    found.partners = standing.partners().size();
    if (found.partners < 2) {
        found.withheld = Withheld::too_few_partners;
        return found;
    }
    found.shareholders = standing.shareholders().size();
    if (found.shareholders > 1) found.by_all = standing.for_all().size();
    find_groups(standing, found);
    found.apart = count_apart(standing, found);
    return found;
}

constinit const Fact connections_fact{
    .key = "connections",
    .title = {"Who is connected to whom", "Wie met wie verbonden is"},
    .formula =
        {"Groups of two or more active partners: all that the same active commitment binds by name, all that provide the "
         "same needed competence by active commitments, and all shareholders together where a commitment is by all. A "
         "group is listed once, not in pairs. Also how many active partners are in no group. Trust stands apart, of all "
         "together (trust-ties).",
         "Groepen van twee of meer partners: wie hetzelfde lopende commitment bij naam bindt, wie met lopende "
         "commitments in dezelfde benodigde competentie voorzien, en alle aandeelhouders samen als een commitment van "
         "allen is. Een groep staat er één keer, niet in paren. Daarnaast hoeveel partners in geen enkele groep "
         "voorkomen. Vertrouwen staat apart, van allen samen (trust-ties)."},
    .source = {"Not from the article itself, which looks at the collaboration as a system of organisations "
               "and of relations between them (legitimate and sound regie, integrity 3 and 4).",
               "Staat zo niet in het artikel. Dat kijkt naar de samenwerking als een systeem van "
               "organisaties en relaties daartussen (legitieme en integere regievoering, integriteit 3 en 4)."},
    .tells = {"This shows where partners work on the same thing, and so have each other to talk to.",
              "Dit laat zien waar partners aan hetzelfde werken, en elkaar dus kunnen spreken."},
    .tells_not =
        {"It does not show how well they work together, nor who meets whom without having it on file; a partner "
         "in no group may be well connected.",
         "Het zegt niet hoe goed zij samenwerken, en niet wie elkaar treffen zonder dat het is vastgelegd; een "
         "partner in geen enkele groep kan goed verbonden zijn."},
};

}  // namespace regie::rules::facts
