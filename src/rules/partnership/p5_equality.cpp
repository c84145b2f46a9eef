#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "rules/partnership/decisions.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Partner;
using model::Standing;

constexpr Variant under_another{
    Severity::warning,
    {{"{0} stands in a line of command under {1}", "{0} valt in een gezagslijn onder {1}"},
     {"talk together about how {0} can speak and decide freely here; record what was agreed, as the reason of a waiver",
      "bespreek samen hoe {0} hier vrij kan spreken en besluiten; leg wat is afgesproken vast als reden van een "
      "vrijstelling (waivers)"}}};

constexpr Variant funded_and_unequal{
    Severity::warning,
    {{"{0} is funded by {1}, and in the newest pulse equality scores under the middle",
      "{0} wordt gefinancierd door {1}, en in de nieuwste peiling scoort gelijkwaardigheid onder het midden"},
     {"talk together about what the funding of {0} does to how partners deal with each other, and agree how it stays "
      "out of what they decide",
      "bespreek samen wat de financiering van {0} met de verhoudingen doet, en spreek af hoe die buiten de gezamenlijke "
      "besluiten blijft"}}};

constexpr Variant funded{
    Severity::note,
    {{"{0} is funded by {1}: can it speak and decide here as an equal?",
      "{0} wordt gefinancierd door {1}: kan {0} hier als gelijke meepraten en meebesluiten?"},
     {"ask {0} what it notices of being funded, and agree how the funding stays out of what the partners decide together",
      "vraag {0} wat er van de financiering te merken is, en spreek af hoe die buiten de gezamenlijke besluiten blijft"}}};

constexpr Variant equality_doubted{
    Severity::warning,
    {{"in the newest pulse partners score equality {0} on average; the middle is {1}",
      "in de nieuwste peiling geven partners gelijkwaardigheid gemiddeld een {0}; het midden is {1}"},
     {"talk in the circle about why partners don't feel equal and what would help, and measure again later",
      "bespreek in de kring waarom partners zich niet gelijkwaardig voelen en wat zou helpen, en meet later opnieuw"}}};

constexpr Variant competitors{
    Severity::note,
    {{"{0} competes elsewhere with {1}: what did they agree on that?",
      "{0} concurreert elders met {1}: wat hebben zij daarover met elkaar afgesproken?"},
     {"agree what {0} and {1} share here and what they don't, and record that in decisions/ with these partners under "
      "concerns",
      "spreek af wat {0} en {1} hier wel en niet delen, en leg dat vast in decisions/ met deze partners bij concerns"}}};

/// Those a partner depends on in one way, each once, and where the file says so first.
struct Ties {
    std::vector<const Partner*> to;
    model::Place place;
};

Ties ties_of(const Partner& partner, model::Tie how, const Standing& standing) {
    Ties ties;
    std::unordered_set<const Partner*> seen;
    for (const model::Dependence& tie : partner.depends_on) {
        const Partner* named = tie.partner && tie.how.is(how) ? standing.partner(*tie.partner) : nullptr;
        const Partner* other = named ? standing.bearer(*named) : nullptr;
        if (!other || other == &partner || !seen.insert(other).second) continue;
        if (ties.to.empty()) ties.place = tie.how.place;
        ties.to.push_back(other);
    }
    return ties;
}

void check_subordinate(const Standing& standing, Sink& sink) {
    const auto equality = newest_on(standing, model::Aspect::equality);
    const Variant& by_money = equality && equality->low() ? funded_and_unequal : funded;
    for (const Partner* partner : standing.partners()) {
        const auto add = [&](const Variant& variant, const Ties& ties) {
            sink.add(variant, ties.place, subject_of(*partner), to_collaboration(), {named(*partner), named(ties.to)});
        };
        const Ties command = ties_of(*partner, model::Tie::hierarchy, standing);
        const Ties money = ties_of(*partner, model::Tie::funding, standing);
        // One finding a partner: a line of command weighs most.
        if (!command.to.empty())
            add(under_another, command);
        else if (!money.to.empty())
            add(by_money, money);
    }
}

void check_equality(const Standing& standing, Sink& sink) {
    const auto equality = newest_on(standing, model::Aspect::equality);
    if (!equality || !equality->low()) return;
    sink.add(equality_doubted, first_known(equality->pulse->on.place, equality->pulse->place()),
             subject_of(*equality->pulse), to_collaboration(), {scored(*equality), scored(equality->scale_middle)});
}

using Pair = std::pair<const Partner*, const Partner*>;

/// The same pair, whoever of the two names the other.
Pair pair_of(const Partner* a, const Partner* b) { return std::minmax(a, b); }

/// The active partners that this one says it competes with.
std::vector<const Partner*> competitors_of(const Partner& partner, const Standing& standing) {
    std::vector<const Partner*> others;
    for (const auto& id : partner.competes_with) {
        const Partner* named = standing.partner(*id);
        const Partner* other = named ? standing.bearer(*named) : nullptr;
        if (other && other != &partner) others.push_back(other);
    }
    return others;
}

using Partners = std::unordered_set<const Partner*>;

/// Whom each active partner competes with, by its own word or by the other's.
std::unordered_map<const Partner*, Partners> competition(const Standing& standing) {
    std::unordered_map<const Partner*, Partners> competing;
    for (const Partner* partner : standing.partners()) {
        for (const Partner* other : competitors_of(*partner, standing)) {
            competing[partner].insert(other);
            competing[other].insert(partner);
        }
    }
    return competing;
}

/// The competitors that a decision of the collaboration, other than on who comes or goes, names together.
std::set<Pair> pairs_that_agreed(const Standing& standing) {
    std::set<Pair> pairs;
    const auto competing = competition(standing);
    if (competing.empty()) return pairs;
    for (const model::Decision& decision : standing.collaboration().decisions) {
        if (!is_mutual_agreement(decision)) continue;
        const Partners named = concerned(decision, standing);
        for (const Partner* partner : named) {
            const auto found = competing.find(partner);
            if (found == competing.end()) continue;
            // Both may be long: the shorter one is walked.
            const bool fewer_named = named.size() < found->second.size();
            const Partners& few = fewer_named ? named : found->second;
            const Partners& many = fewer_named ? found->second : named;
            for (const Partner* other : few)
                if (many.contains(other)) pairs.insert(pair_of(partner, other));
        }
    }
    return pairs;
}

void check_competitors(const Standing& standing, Sink& sink) {
    if (!standing.decisions_readable()) return;
    std::set<Pair> settled = pairs_that_agreed(standing);
    for (const Partner* partner : standing.partners()) {
        auto others = competitors_of(*partner, standing);
        std::erase_if(others, [&](const Partner* other) { return !settled.insert(pair_of(partner, other)).second; });
        if (others.empty()) continue;
        sink.add(competitors, partner->competes_with.place, subject_of(*partner), to_collaboration(),
                 {named(*partner), named(others)});
    }
}

constexpr Rule rules_of_p5[]{
    {{.code = "P501",
      .name = "partner-subordinate",
      .principle = "P5",
      .title = {"A partner that depends on another", "Een partner die van een andere afhankelijk is"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::collaboration},
      .what = {"A partner stands in a line of command under another partner, or is funded by another while equality "
               "scores under the middle in the newest pulse. Funding alone is a question. A tie of supply counts for "
               "nothing here.",
               "Een partner valt in een gezagslijn onder een andere partner, of wordt door een andere gefinancierd "
               "terwijl gelijkwaardigheid in de nieuwste peiling onder het midden scoort. Alleen financiering is een "
               "vraag. Een band van levering telt hier niet mee."},
      .why = {"Partners differ, and some have power over others; that is no objection as long as nobody steers by it. "
              "Whoever can give another partner orders, or pays it, easily steers by that without noticing (integrity, "
              "principle 2; on say).",
              "Partners verschillen, en de ene heeft macht over de andere; dat is geen bezwaar zolang niemand ermee "
              "stuurt. Wie een andere partner opdrachten kan geven of betaalt, stuurt daar licht ongemerkt mee "
              "(integriteit, beginsel 2; over zeggenschap)."},
      .remedy = {"The partners talk about the tie, and agree how it stays out of what they decide together.",
                 "De partners bespreken de band, en spreken af hoe die buiten hun gezamenlijke besluiten blijft."},
      .bad = R"(# partners/ggd-voorbeeldstad.yaml
depends_on:
  - {partner: gemeente-voorbeeldstad, how: hierarchy}
)",
      .good = R"(# partners/ggd-voorbeeldstad.yaml
depends_on:
  - {partner: gemeente-voorbeeldstad, how: supply}
)"},
     check_subordinate},
    {{.code = "P502",
      .name = "equality-doubted",
      .principle = "P5",
      .title = {"Equality doubted", "Twijfel over gelijkwaardigheid"},
      .severities = {Severity::warning},
      .to = {To::collaboration},
      .what = {"In the newest pulse equality scores under the middle of the scale. A pulse speaks only where three or "
               "more answered.",
               "In de nieuwste peiling scoort gelijkwaardigheid onder het midden van de schaal. Een peiling telt pas "
               "als drie of meer deelnemers hebben geantwoord."},
      .why = {"Regie without power stands on partners being equals. Where they don't feel so, they keep things to "
              "themselves, and what counts is settled elsewhere (integrity, principle 2; on say).",
              "Regie zonder macht staat of valt met gelijkwaardigheid. Waar partners die niet ervaren, houden zij zich "
              "in, en wordt wat ertoe doet elders geregeld (integriteit, beginsel 2; over zeggenschap)."},
      .remedy = {"The partners talk about it together. The regisseur can put it on the agenda.",
                 "De partners bespreken het samen. De regisseur kan het agenderen."},
      .bad = R"(# pulses/2026-06.yaml
on: 2026-06-18
scale: 5
responses:
  - {equality: 2}
  - {equality: 2}
  - {equality: 4}
)",
      .good = R"(# pulses/2026-06.yaml
on: 2026-06-18
scale: 5
responses:
  - {equality: 3}
  - {equality: 2}
  - {equality: 4}
)"},
     check_equality},
    {{.code = "P503",
      .name = "competitors",
      .principle = "P5",
      .title = {"Partners that compete elsewhere", "Partners die elders concurreren"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"Partners compete with each other elsewhere, and no agreement of the collaboration names both of them "
               "under concerns.",
               "Partners concurreren elders met elkaar, en geen afspraak van het samenwerkingsverband noemt beide bij "
               "concerns."},
      .why =
          {"Parties can compete on a market and work together here; the article sees it happen in transitions. It "
           "goes better when they agreed beforehand what they share here and what stays their own (the introduction, "
           "on market and society).",
           "Partijen kunnen op een markt concurreren en hier samenwerken; het artikel ziet dat bij transities "
           "gebeuren. Het gaat beter als zij vooraf hebben afgesproken wat zij hier delen en wat ieder voor zich "
           "houdt (de inleiding, over markt en maatschappij)."},
      .remedy = {"The partners agree what they share here and what they don't, and record that as a decision of the "
                 "collaboration.",
                 "De partners spreken af wat zij hier wel en niet delen, en leggen dat vast als besluit van het "
                 "samenwerkingsverband."},
      .bad = R"(# partners/stichting-buurtwerk.yaml
competes_with: [bibliotheek-voorbeeldstad]
)",
      .good = R"(# partners/stichting-buurtwerk.yaml
competes_with: [bibliotheek-voorbeeldstad]
# decisions/aanvragen-afstemmen.yaml
title: Buurtwerk en bibliotheek stemmen hun subsidieaanvragen af
kind: direction
taken: 2026-02-19
by: collaboration
positions: {all: consent}
concerns: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
communicated: 2026-02-26
)"},
     check_competitors},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto equality = newest_on(standing, model::Aspect::equality);
    if (!equality || equality->low()) return std::nullopt;
    return Message{{"partners score equality {0} on average; the middle is {1}",
                    "partners geven gelijkwaardigheid gemiddeld een {0}; het midden is {1}"},
                   {scored(*equality), scored(equality->scale_middle)}};
}

}  // namespace

constinit const Principle p5{
    .id = "P5",
    .title = {"Equal partners", "Gelijkwaardige partners"},
    .statement =
        {"Partners are equal. They differ and have power, and nobody steers by it; they may compete elsewhere and work "
         "together here.",
         "Partners zijn gelijkwaardig. Zij verschillen en hebben macht, maar niemand stuurt daarmee; zij mogen elders "
         "concurreren en hier samenwerken."},
    .source =
        {"legitimate and sound regie: integrity 2; meaning for the organisation, on say; the introduction, on market "
         "and society",
         "legitieme en integere regievoering: integriteit 2; betekenis voor de organisatie, over zeggenschap; de "
         "inleiding, over markt en maatschappij"},
    .upheld_when = {"a pulse in which equality scores at or over the middle",
                    "een peiling waarin gelijkwaardigheid op of boven het midden scoort"},
    .rules = rules_of_p5,
    .upheld = upheld,
};

}  // namespace regie::rules
