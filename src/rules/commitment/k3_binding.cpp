#include <algorithm>

#include "rules/commitment/bonds.hpp"
#include "rules/commitment/k3_checks.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Commitment;
using model::Standing;

constexpr Rule rules_of_k3[]{
    {{.code = "K301",
      .name = "made-not-recorded",
      .principle = "K3",
      .title = {"Date of a commitment not recorded", "Datum van een commitment niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::partner, To::collaboration},
      .what = {"An active commitment does not say when it was made.",
               "Bij een lopend commitment is niet vastgelegd wanneer het is aangegaan."},
      .why = {"A promise without a date is hard to hold each other to: was it made, or only talked about? What is not "
              "noncommittal has a moment at which it began (on commitment).",
              "Aan een toezegging zonder datum kunnen partners elkaar moeilijk houden: is zij gedaan, of is er alleen "
              "over gesproken? Wat niet vrijblijvend is, heeft een moment waarop het begon (over commitment)."},
      .remedy = {"The partner says when it made the commitment; the year alone is fine.",
                 "De partner zegt wanneer het commitment is aangegaan; alleen het jaar mag ook."},
      .bad = R"(# commitments/hogeschool-onderzoek.yaml
made:
)",
      .good = R"(# commitments/hogeschool-onderzoek.yaml
made: 2024
)"},
     binding::check_made},
    {{.code = "K302",
      .name = "evidence-not-recorded",
      .principle = "K3",
      .title = {"A commitment at board level, without evidence on file",
                "Een commitment op bestuursniveau, zonder bewijsstuk in het dossier"},
      .severities = {Severity::note},
      .to = {To::partner, To::collaboration},
      .what = {"An active commitment was made at board level, and where that can be seen is not on file.",
               "Een lopend commitment is op bestuursniveau aangegaan, en waaruit dat blijkt is niet vastgelegd."},
      .why = {"Where the board binds the organisation formally, there is usually a paper that shows it. Whoever comes "
              "later, in the own organisation or at the table, can then still see what was agreed (on commitment).",
              "Waar het bestuur de organisatie formeel bindt, is daar meestal een stuk van. Wie later komt, in de "
              "eigen organisatie of aan tafel, kan dan nog zien wat is afgesproken (over commitment)."},
      .remedy = {"The partner records the agreement or the decision, or where it can be found.",
                 "De partner legt de overeenkomst of het besluit vast, of waar dat te vinden is."},
      .bad = R"(# commitments/bibliotheek-huiskamer.yaml
evidence:
)",
      .good = R"(# commitments/bibliotheek-huiskamer.yaml
evidence: docs/samenwerkingsovereenkomst.md
)"},
     binding::check_evidence},
    {{.code = "K303",
      .name = "overdue",
      .principle = "K3",
      .title = {"A commitment past its end", "Een commitment dat over zijn einddatum is"},
      .severities = {Severity::warning},
      .to = {To::partner, To::collaboration},
      .what = {"The end of a commitment is past, the file still has it as active, and no delivery is on file. A date "
               "of which only the month or the year is known counts from its last day.",
               "De einddatum van een commitment is voorbij, volgens het dossier loopt het nog, en er is geen levering "
               "vastgelegd. Is alleen de maand of het jaar bekend, dan telt de laatste dag ervan."},
      .why = {"A commitment may not become noncommittal. An end that passes in silence suggests that such agreements "
              "are not meant (on commitment).",
              "Een commitment mag niet vrijblijvend worden. Gaat een einddatum stil voorbij, dan lijkt het alsof zulke "
              "afspraken niet echt gelden (over commitment)."},
      .remedy = {"The partner records what it delivered, agrees on a new end, or withdraws with a settlement. The "
                 "regisseur may bring it up, and does not take it over.",
                 "De partner legt vast wat is geleverd, spreekt een nieuwe einddatum af, of trekt het commitment in en "
                 "regelt de afwikkeling. De regisseur kan het agenderen, en neemt het niet over."},
      .bad = R"(# commitments/ggd-ouderenadviseurs.yaml
made: 2025-09
starts: 2025-10
ends: 2026-06-29
delivered:
)",
      .good = R"(# commitments/ggd-ouderenadviseurs.yaml
made: 2025-09
starts: 2025-10
ends: 2026-06-29
delivered:
  - {on: 2026-06, what: 52 ouderen begeleid.}
)"},
     binding::check_overdue},
    {{.code = "K304",
      .name = "exit-terms-not-recorded",
      .principle = "K3",
      .title = {"Terms for ending a commitment not recorded",
                "Voorwaarden om een commitment te beëindigen niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what =
          {"An active commitment has no terms for ending it, neither a notice nor a settlement, and the "
           "collaboration has no rule for leaving that could stand in for them.",
           "Een lopend commitment vermeldt geen opzegtermijn en geen afwikkeling, en het samenwerkingsverband heeft "
           "geen afspraken over uittreden die daarvoor in de plaats komen."},
      .why = {"A partner may step back, with regard for what it took on. If nobody said what that means, a commitment "
              "can become noncommittal on the day it chafes (on commitment; starting point 4).",
              "Een partner mag zich terugtrekken, met oog voor wat is toegezegd. Heeft niemand gezegd wat dat inhoudt, "
              "dan kan een commitment vrijblijvend worden zodra het knelt (over commitment; uitgangspunt 4)."},
      .remedy = {"The partners agree how a commitment ends, each on its own or for all of them at once.",
                 "De partners spreken af hoe een commitment eindigt, per commitment of voor alle tegelijk."},
      .bad = R"(# regie.yaml
membership:
  leaving:
    notice:
    terms:
    settlement:
# commitments/buurtwerk-vrijwilligers.yaml
exit: {notice: 3m}
# commitments/gezamenlijke-pot.yaml
exit: {notice: 3m}
# commitments/ggd-ouderenadviseurs.yaml
exit:
)",
      .good = R"(# regie.yaml
membership:
  leaving:
    notice: 3m
    settlement: Toegezegde uren en geld voor het lopende kwartaal blijven beschikbaar.
# commitments/ggd-ouderenadviseurs.yaml
exit:
)"},
     binding::check_exit_terms},
    {{.code = "K305",
      .name = "withdrawn-without-settlement",
      .principle = "K3",
      .title = {"Withdrawn without a settlement", "Ingetrokken zonder afwikkeling"},
      .severities = {Severity::error},
      .to = {To::partner, To::collaboration},
      .what =
          {"An active partner withdrew a commitment, and neither the commitment nor a decision that affects it says "
           "how that was settled.",
           "Een partner heeft een commitment ingetrokken, en noch het commitment, noch een besluit daarover zegt "
           "hoe dat is afgewikkeld."},
      .why = {"Whoever may step back without a word was never bound. A partner may withdraw, with regard for what "
              "others built on its commitment (on commitment; starting point 4).",
              "Wie zonder meer kan afhaken, was nooit gebonden. Een partner mag zich terugtrekken, met oog voor wat "
              "anderen op het commitment hebben gebouwd (over commitment; uitgangspunt 4)."},
      .remedy = {"The partner settles with the others what becomes of what it had promised, and records it.",
                 "De partner regelt met de anderen wat er gebeurt met wat was toegezegd, en legt dat vast."},
      .bad = R"(# commitments/bibliotheek-boekenkar.yaml
settlement:
)",
      .good = R"(# commitments/bibliotheek-boekenkar.yaml
settlement: Stichting Buurtwerk neemt de vaste adressen over.
)"},
     binding::check_withdrawn},
    {{.code = "K306",
      .name = "declared-unenforceable",
      .principle = "K3",
      .title = {"An agreement that cannot be enforced", "Een overeenkomst die niet is af te dwingen"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"The collaboration has on record that its agreement cannot be enforced in court.",
               "Vastgelegd is dat nakoming van de overeenkomst niet bij de rechter is af te dwingen."},
      .why = {"Partners that work together without power rarely go to court, and need not. But then something else has "
              "to keep the commitments from being noncommittal (on commitment).",
              "Partners die zonder macht samenwerken, gaan zelden naar de rechter, en dat hoeft ook niet. Maar dan "
              "moeten de commitments door iets anders niet vrijblijvend zijn (over commitment)."},
      .remedy =
          {"The partners talk about what they expect of each other when one of them does not deliver. The answer, "
           "recorded as the reason of a waiver (waivers), closes the question.",
           "De partners bespreken wat zij van elkaar verwachten als een van hen niet levert. Met het antwoord als "
           "reden bij waivers is de vraag afgedaan."},
      .bad = R"(# regie.yaml
membership:
  enforceable: no
)",
      .good = R"(# regie.yaml
membership:
  enforceable: yes
)"},
     binding::check_enforceable},
    {{.code = "K307",
      .name = "amount-open",
      .principle = "K3",
      .title = {"Money without an amount", "Geld zonder bedrag"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"An active commitment is about money, and neither an amount nor a key by which it is shared out is on "
               "file, in general or for every partner that it binds.",
               "Een lopend commitment gaat over geld, en er is geen bedrag en geen verdeelsleutel vastgelegd, niet in "
               "het algemeen en niet voor elke gebonden partner."},
      .why = {"As long as the amount is open, everyone fills in one of their own, and nobody can say whether the "
              "commitment was kept (on commitment: never noncommittal).",
              "Zolang het bedrag open is, vult ieder er zelf een in, en kan niemand zeggen of het commitment is "
              "nagekomen (over commitment: nooit vrijblijvend)."},
      .remedy = {"The partners agree on the amount, or on how it is worked out.",
                 "De partners spreken het bedrag af, of hoe het wordt berekend."},
      .bad = R"(# commitments/gemeente-activiteitenbudget.yaml
amount:
)",
      .good = R"(# commitments/gemeente-activiteitenbudget.yaml
amount: {value: 60000, unit: EUR, per: jaar}
)"},
     binding::check_amount},
    {{.code = "K308",
      .name = "proposed-too-long",
      .principle = "K3",
      .title = {"A proposal of long ago", "Een voornemen van lang geleden"},
      .severities = {Severity::note},
      .to = {To::partner, To::collaboration},
      .what = {"A commitment was proposed over six months ago, and is proposed still. The six months are our choice; "
               "the article gives no time for it.",
               "Een commitment is meer dan zes maanden geleden voorgenomen, en is nog altijd een voornemen. De zes "
               "maanden zijn onze keuze; het artikel noemt er geen termijn voor."},
      .why =
          {"What was proposed binds nobody, and yet others begin to count on it. Said or unsaid, it had better be "
           "clear whether it still holds (on commitment).",
           "Een voornemen bindt niemand, en toch gaan anderen erop rekenen. Dan is het beter dat duidelijk is of het "
           "nog geldt (over commitment)."},
      .remedy = {"The partner makes the commitment, or says that it will not come to it; both are fine.",
                 "De partner gaat het commitment aan, of zegt dat het er niet van komt; beide is goed."},
      .bad = R"(# commitments/weekendopening.yaml
made: 2025-12-29
)",
      .good = R"(# commitments/weekendopening.yaml
made: 2025-12-30
)"},
     binding::check_proposed},
    {{.code = "K309",
      .name = "generic",
      .principle = "K3",
      .title = {"A commitment by all that nobody spelled out", "Commitment van allen, zonder nadere invulling"},
      .severities = {Severity::warning},
      .to = {To::collaboration},
      .what = {"An active commitment binds all shareholders, and has no amount, no end, no competence that it provides "
               "and no terms per partner.",
               "Een lopend commitment bindt alle aandeelhouders, zonder bedrag, zonder einddatum, zonder competentie "
               "die het inzet en zonder afspraken per partner."},
      .why = {"What everybody promises in general, nobody in particular has to do. It is meant well, and becomes "
              "noncommittal of itself (on commitment).",
              "Wat allen in het algemeen toezeggen, hoeft niemand in het bijzonder te doen. Het is goed bedoeld, en "
              "wordt vanzelf vrijblijvend (over commitment)."},
      .remedy = {"The partners say what each of them does, how much, or until when.",
                 "De partners zeggen wat ieder van hen doet, hoeveel, of tot wanneer."},
      .bad = R"(# commitments/gezamenlijke-pot.yaml
contribution: Elkaar helpen waar dat kan.
kind: effort
amount:
ends:
per_partner:
)",
      .good = R"(# commitments/gezamenlijke-pot.yaml
contribution: Elkaar elke maand een dag helpen.
kind: effort
amount: {value: 1, unit: dag, per: maand}
ends:
per_partner:
)"},
     binding::check_specific},
    {{.code = "K310",
      .name = "silent",
      .principle = "K3",
      .title = {"A commitment with no delivery on file", "Een commitment zonder levering in het dossier"},
      .severities = {Severity::note},
      .to = {To::partner, To::collaboration},
      .what = {"A commitment has been running for over a year, from its start or else from the day it was made, and no "
               "delivery is on file. One that is past its end is K303. The year is our choice; the article gives no "
               "time for it.",
               "Een commitment loopt meer dan een jaar, vanaf de ingangsdatum of anders vanaf de dag waarop het is "
               "aangegaan, en er is geen levering vastgelegd. Voor een commitment dat over zijn einddatum is, geldt "
               "K303. Het jaar is onze keuze; het artikel noemt er geen termijn voor."},
      .why = {"A commitment also becomes noncommittal when nobody asks after it any more. Often a good deal was done, "
              "and nobody wrote it down (on commitment).",
              "Een commitment wordt ook vrijblijvend als niemand er meer naar vraagt. Vaak is er veel gedaan, en heeft "
              "niemand dat opgeschreven (over commitment)."},
      .remedy = {"The partner tells the others what came of it. Whether that is enough is for the partners together to "
                 "say.",
                 "De partner vertelt de anderen wat ervan is gekomen. Of dat genoeg is, is aan de partners samen."},
      .bad = R"(# commitments/buurtwerk-huisbezoek.yaml
delivered:
)",
      .good = R"(# commitments/buurtwerk-huisbezoek.yaml
delivered:
  - {on: 2025-12, what: 312 huisbezoeken afgelegd.}
)"},
     binding::check_silent},
};

bool is_binding(const Standing& standing, const Commitment& commitment) {
    if (!commitment.ends && commitment.delivered.empty()) return false;
    const auto bonds = bonds_of(standing, commitment);
    return std::all_of(bonds.begin(), bonds.end(), [](const Bond& bond) { return static_cast<bool>(*bond.made); });
}

std::optional<Message> upheld(const Standing& standing) {
    const auto commitments = standing.active_commitments();
    if (commitments.empty() || !standing.commitments_readable()) return std::nullopt;
    const bool all = std::all_of(commitments.begin(), commitments.end(),
                                 [&standing](const Commitment* one) { return is_binding(standing, *one); });
    if (!all) return std::nullopt;
    return Message{{"{0} of the {0} active commitments have the day they were made on record, and an end or a delivery",
                    "van {0} van de {0} lopende commitments is vastgelegd wanneer zij zijn aangegaan, met een "
                    "einddatum of een levering"},
                   {counted(commitments.size())}};
}

}  // namespace

constinit const Principle k3{
    .id = "K3",
    .title = {"Never noncommittal", "Niet vrijblijvend"},
    .statement = {"A commitment is not noncommittal, and cannot become so.",
                  "Een commitment is niet vrijblijvend, en kan dat ook niet worden."},
    .source = {"legitimate and sound regie: on commitment, after the five starting points",
               "legitieme en integere regievoering: over commitment, na de vijf uitgangspunten"},
    .upheld_when =
        {"for every active commitment the date on which it was made, and its end or what was delivered",
         "van elk lopend commitment de datum waarop het is aangegaan, en de einddatum of wat er is geleverd"},
    .rules = rules_of_k3,
    .upheld = upheld,
};

}  // namespace regie::rules
