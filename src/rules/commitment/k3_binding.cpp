#include <algorithm>

#include "rules/commitment/bonds.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Commitment;
using model::CommitmentStatus;
using model::Standing;

constexpr Variant overdue_commitment{
    Severity::warning,
    {{"the commitment \"{0}\" of {1} ended on {2}, and no delivery is on file",
      "het commitment \"{0}\" ({1}) liep tot en met {2}, en er is geen levering vastgelegd"},
     {"record what was delivered, agree on a new end, or end the commitment and record its settlement",
      "leg vast wat is geleverd, spreek een nieuwe einddatum af, of beëindig het commitment en leg de afwikkeling "
      "vast"}}};

constexpr Variant withdrawn_without_settlement{
    Severity::error,
    {{"the commitment \"{0}\" of {1} was withdrawn, and how that was settled is not on file",
      "het commitment \"{0}\" ({1}) is ingetrokken, en hoe dat is afgewikkeld is niet vastgelegd"},
     {"settle with the other partners what the withdrawal means for them, and record it under settlement",
      "regel met de andere partners wat de intrekking voor hen betekent, en leg dat vast bij settlement"}}};

/// One finding for each partner bound; one for the collaboration where all are.
void add_for_each(const Standing& standing, const Commitment& commitment, const Variant& variant, base::Place place,
                  base::Arguments more, Sink& sink) {
    const auto add = [&](const Bond& bond) {
        base::Arguments arguments{called(commitment), named(bond)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        sink.add(variant, place, subject_of(commitment), to_bound(bond), std::move(arguments));
    };
    if (commitment.by_all()) return add(Bond{});
    for (const model::Partner* partner : standing.parties(commitment)) add(Bond{.partner = partner});
}

void check_overdue(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments()) {
        const auto& ends = commitment->ends;
        if (!ends || ends->last() >= standing.today() || !commitment->delivered.empty()) continue;
        add_for_each(standing, *commitment, overdue_commitment, ends.place, {dated(*ends)}, sink);
    }
}

void check_withdrawn_without_settlement(const Standing& standing, Sink& sink) {
    // A decision that could not be read may be the one that settles it.
    if (!standing.decisions_readable()) return;
    const auto settled = settled_by_decision(standing);
    for (const Commitment& commitment : standing.collaboration().commitments) {
        const bool withdrawn = commitment.readable && commitment.status.is(CommitmentStatus::withdrawn);
        if (!withdrawn || commitment.settlement || settled.contains(commitment.id.text)) continue;
        if (standing.parties(commitment).empty()) continue;
        add_for_each(standing, commitment, withdrawn_without_settlement, commitment.status.place, {}, sink);
    }
}

constexpr Rule rules_of_k3[]{
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
     check_overdue},
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
     check_withdrawn_without_settlement},
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
