#include <algorithm>
#include <unordered_map>
#include <vector>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Commitment;
using model::Level;
using model::Partner;
using model::Standing;

constexpr Variant representative_not_recorded{
    Severity::note,
    {{"who represents {0} in the collaboration?", "wie vertegenwoordigt {0} in de samenwerking?"},
     {"record the function and the level under representatives in the partner's file",
      "leg functie en niveau vast bij representatives in het bestand van de partner"}}};

constexpr Variant anchoring_not_recorded{
    Severity::note,
    {{"how is the commitment of {0} anchored in the organisation behind its representatives?",
      "hoe is het commitment van {0} verankerd in de achterliggende organisatie?"},
     {"tell in what way the organisation carries it (annual plan, budget, hours), and record that under anchoring",
      "vertel hoe de organisatie het draagt (jaarplan, begroting, uren), en leg dat vast bij anchoring"}}};

constexpr Variant representatives_too_low{
    Severity::warning,
    {{"{0} is bound at board level, and only employees without an authority on file represent it",
      "{0} is op bestuursniveau gebonden, en wordt alleen vertegenwoordigd door medewerkers zonder vastgelegd mandaat"},
     {"record the authority of the representatives, or let someone take part who can speak for the organisation",
      "leg het mandaat van de vertegenwoordigers vast, of laat iemand meedoen die voor de organisatie kan spreken"}}};

bool has_current_representative(const Partner& partner, model::Day today) {
    const auto& all = partner.representatives;
    return std::any_of(all.begin(), all.end(), [today](const auto& one) { return one.represents_on(today); });
}

/// The active partners that an active commitment binds at board level, in the order of their ids.
std::vector<const Partner*> bound_at_board_level(const Standing& standing) {
    // Of commitments by all only the exceptions are looked at, so that the work grows with what is written down.
    std::unordered_map<const Partner*, std::size_t> bonds;
    std::unordered_map<const Partner*, std::size_t> excepted;
    std::size_t by_all = 0;
    for (const Commitment* commitment : standing.active_commitments()) {
        if (!commitment->by_all()) {
            for (const Partner* partner : standing.parties(*commitment))
                if (standing.level(*commitment, *partner).is(Level::board)) ++bonds[partner];
            continue;
        }
        const bool in_general = commitment->level.is(Level::board);
        if (in_general) ++by_all;
        for (const model::PartnerTerms& own : commitment->per_partner) {
            const Partner* named = own.level ? standing.partner(*own.partner) : nullptr;
            const Partner* bearer = named ? standing.bearer(*named) : nullptr;
            if (!bearer || standing.terms(*commitment, *bearer) != &own) continue;
            const bool at_board = *own.level == Level::board;
            if (at_board && !in_general) ++bonds[bearer];
            if (!at_board && in_general) ++excepted[bearer];
        }
    }
    std::vector<const Partner*> bound;
    for (const Partner* partner : standing.partners()) {
        const bool by_one_of_all = partner->is_shareholder() && excepted[partner] < by_all;
        if (by_one_of_all || bonds[partner] > 0) bound.push_back(partner);
    }
    return bound;
}

void check_representative_recorded(const Standing& standing, Sink& sink) {
    for (const Partner* partner : standing.shareholders()) {
        if (!partner->readable || !standing.is_committed(*partner)) continue;
        if (has_current_representative(*partner, standing.today())) continue;
        sink.add(representative_not_recorded, first_known(partner->representatives.place, partner->place()),
                 subject_of(*partner), to_partner(*partner), {named(*partner)});
    }
}

void check_anchoring_recorded(const Standing& standing, Sink& sink) {
    for (const Partner* partner : bound_at_board_level(standing)) {
        if (!partner->readable || partner->anchoring) continue;
        sink.add(anchoring_not_recorded, partner->place(), subject_of(*partner), to_partner(*partner),
                 {named(*partner)});
    }
}

/// The first of the current representatives, if all of them are employees without authority; else null.
const model::Representative* first_of_employees_alone(const Partner& partner, model::Day today) {
    const model::Representative* first = nullptr;
    for (const model::Representative& one : partner.representatives) {
        if (!one.represents_on(today)) continue;
        if (!one.level.is(Level::employee) || one.authority) return nullptr;
        if (!first) first = &one;
    }
    return first;
}

void check_representatives_level(const Standing& standing, Sink& sink) {
    for (const Partner* partner : bound_at_board_level(standing)) {
        const auto* first = first_of_employees_alone(*partner, standing.today());
        if (!first) continue;
        sink.add(representatives_too_low, first->level.place, subject_of(*partner), to_partner(*partner),
                 {named(*partner)});
    }
}

constexpr Rule rules_of_k4[]{
    {{.code = "K401",
      .name = "representative-not-recorded",
      .principle = "K4",
      .title = {"Representative not recorded", "Vertegenwoordiger niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::partner},
      .what = {"An active commitment binds a shareholder, and nobody is on file who represents it now.",
               "Een lopend commitment bindt een aandeelhouder, en van deze partner is geen huidige vertegenwoordiger "
               "vastgelegd."},
      .why = {"Regie reaches the organisations behind the table through those who represent them. It has to be known "
              "who they are, also after a change of hands (on commitment, on the organisations behind the "
              "representatives).",
              "Regie bereikt de organisaties achter de tafel via hun vertegenwoordigers. Dan moet bekend zijn wie dat "
              "zijn, ook na een wisseling (over commitment, over de organisaties achter de vertegenwoordigers)."},
      .remedy = {"The partner records the function that represents it, and no name of a person.",
                 "De partner legt vast welke functie de organisatie vertegenwoordigt, zonder naam van een persoon."},
      .bad = R"(# partners/hogeschool-voorbeeldstad.yaml
representatives:
)",
      .good = R"(# partners/hogeschool-voorbeeldstad.yaml
representatives:
  - {function: directeur Sociale Studies, level: management, since: 2024-06}
)"},
     check_representative_recorded},
    {{.code = "K402",
      .name = "anchoring-not-recorded",
      .principle = "K4",
      .title = {"Anchoring not recorded", "Verankering niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::partner},
      .what = {"An active commitment binds a partner at board level, and how its organisation carries that is not on "
               "file.",
               "Een lopend commitment bindt een partner op bestuursniveau, en hoe de organisatie dat draagt is niet "
               "vastgelegd."},
      .why =
          {"A signature of the board does not yet reach the people who have to do the work. That is why regie does "
           "not stop at who sits at the table (on commitment).",
           "Een handtekening van het bestuur bereikt nog niet de mensen die het werk moeten doen. Daarom stopt regie "
           "niet bij wie aan tafel zit (over commitment)."},
      .remedy = {"The partner says where its commitment has a place: in a plan, a budget, someone's hours.",
                 "De partner zegt waar het commitment een plek heeft: in een plan, een begroting, iemands uren."},
      .bad = R"(# partners/stichting-buurtwerk.yaml
anchoring:
)",
      .good = R"(# partners/stichting-buurtwerk.yaml
anchoring: De raad van toezicht heeft de bijdrage in het meerjarenplan goedgekeurd.
)"},
     check_anchoring_recorded},
    {{.code = "K403",
      .name = "representatives-too-low",
      .principle = "K4",
      .title = {"Bound by the board, represented by employees",
                "Gebonden door het bestuur, vertegenwoordigd door medewerkers"},
      .severities = {Severity::warning},
      .to = {To::partner},
      .what =
          {"An active commitment binds a partner at board level, and all who represent it now are employees of whom "
           "no authority is on file. Where the level of one of them is not recorded, nothing is said.",
           "Een lopend commitment bindt een partner op bestuursniveau, en alle huidige vertegenwoordigers zijn "
           "medewerkers van wie geen mandaat is vastgelegd. Is van een van hen het niveau niet bekend, dan wordt er "
           "niets van gezegd."},
      .why = {"Employees may do the work very well. But whoever has to ask at home about everything cannot take the "
              "organisation along, and the table becomes a place of messengers (on commitment, on the organisations "
              "behind the representatives).",
              "Medewerkers kunnen het werk heel goed doen. Maar wie voor alles terug moet naar de eigen organisatie, "
              "krijgt die moeilijk mee, en dan zitten er boodschappers aan tafel (over commitment, over de "
              "organisaties achter de vertegenwoordigers)."},
      .remedy = {"The partner gives its representatives the authority they need and records it, or sends someone along "
                 "who has it.",
                 "De partner geeft de vertegenwoordigers het mandaat dat zij nodig hebben en legt dat vast, of laat "
                 "iemand meedoen die het heeft."},
      .bad = R"(# partners/buurtcooperatie-noord.yaml
representatives:
  - {function: buurtcoördinator, level: employee, since: 2025-03-01}
)",
      .good = R"(# partners/buurtcooperatie-noord.yaml
representatives:
  - {function: buurtcoördinator, level: employee, authority: Volmacht van het bestuur., since: 2025-03-01}
)"},
     check_representatives_level},
};

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.partners_readable() || !standing.commitments_readable()) return std::nullopt;
    const auto bound = bound_at_board_level(standing);
    if (bound.empty()) return std::nullopt;
    const bool all = std::all_of(bound.begin(), bound.end(), [&standing](const Partner* partner) {
        return partner->anchoring && has_current_representative(*partner, standing.today());
    });
    if (!all) return std::nullopt;
    return Message{{"{0} of the {0} partners bound at board level have on record who represents them and how the "
                    "commitment is anchored",
                    "van {0} van de {0} partners die op bestuursniveau gebonden zijn, is vastgelegd wie hen "
                    "vertegenwoordigt en hoe het commitment is verankerd"},
                   {counted(bound.size())}};
}

}  // namespace

constinit const Principle k4{
    .id = "K4",
    .title = {"To the organisation behind the table", "Tot in de achterliggende organisatie"},
    .statement = {"Regie does not stop at who sits at the table: the organisation behind each representative is part "
                  "of it.",
                  "Regie stopt niet bij wie aan tafel zit: ook de organisatie achter elke vertegenwoordiger hoort "
                  "erbij."},
    .source =
        {"legitimate and sound regie: on commitment, on the organisations behind the representatives",
         "legitieme en integere regievoering: over commitment, over de organisaties achter de vertegenwoordigers"},
    .upheld_when =
        {"for every partner bound at board level a current representative, and how its organisation carries the "
         "commitment",
         "van elke partner die op bestuursniveau gebonden is een vertegenwoordiger, en hoe de organisatie het "
         "commitment draagt"},
    .rules = rules_of_k4,
    .upheld = upheld,
};

}  // namespace regie::rules
