#include <string>
#include <vector>

#include "rules/integrity/organisations.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Both;
using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant interests_not_declared{
    Severity::note,
    {{"does the regisseur have interests of their own that could play a part in the regie?",
      "heeft de regisseur eigen belangen die in de regie kunnen meespelen?"},
     {"declare them under roles.regisseur.interests; an empty list ([]) declares that there are none",
      "geef ze op bij roles.regisseur.interests; een lege lijst ([]) betekent: geen"}}};

constexpr Both agree_on_safeguard{
    "agree with the regisseur on what keeps it from tipping the balance, and record that under regie.safeguards",
    "spreek met de regisseur af wat voorkomt dat het de doorslag geeft, en leg dat vast bij regie.safeguards"};

constexpr Variant interest_declared{
    Severity::warning,
    {{"the regisseur declares an interest (\"{0}\"), and no safeguard is on file",
      "de regisseur heeft een belang opgegeven (\"{0}\"), en er is geen waarborg vastgelegd"},
     agree_on_safeguard}};
constexpr Variant interests_declared{
    Severity::warning,
    {{"the regisseur declares {0} interests, and no safeguard is on file",
      "de regisseur heeft {0} belangen opgegeven, en er is geen waarborg vastgelegd"},
     {"agree with the regisseur on what keeps them from tipping the balance, and record that under regie.safeguards",
      "spreek met de regisseur af wat voorkomt dat een ervan de doorslag geeft, en leg dat vast bij "
      "regie.safeguards"}}};

constexpr Both guard_or_share{
    "agree together on a safeguard (regie.safeguards), such as a yearly talk without the regisseur on whether the "
    "regie serves all, or share the costs (roles.regisseur.paid_by)",
    "spreek samen een waarborg af (regie.safeguards), zoals elk jaar zonder de regisseur bespreken of de regie alle "
    "partners dient, of deel de kosten (roles.regisseur.paid_by)"};

/// How a single organisation is tied to the regisseur: what is said where it is a partner like the others, and what is
/// asked where it directs.
struct TieWords {
    Variant of_partner;
    Variant of_government;
};

constexpr TieWords pays{
    {Severity::warning,
     {{"only {0} pays the regisseur, and no safeguard is on file",
       "alleen {0} betaalt de regisseur, en er is geen waarborg vastgelegd"},
      guard_or_share}},
    {Severity::note,
     {{"only {0} pays the regisseur: what keeps its interest from tipping the balance?",
       "alleen {0} betaalt de regisseur: wat voorkomt dat het belang van die organisatie de doorslag geeft?"},
      guard_or_share}}};

constexpr TieWords employs{
    {Severity::warning,
     {{"the regisseur works for {0}, and no safeguard is on file",
       "de regisseur werkt bij {0}, en er is geen waarborg vastgelegd"},
      guard_or_share}},
    {Severity::note,
     {{"the regisseur works for {0}: what keeps its interest from tipping the balance?",
       "de regisseur werkt bij {0}: wat voorkomt dat het belang van die organisatie de doorslag geeft?"},
      guard_or_share}}};

void check_interests_declared(const Standing& standing, Sink& sink) {
    const auto& regisseur = standing.collaboration().roles.regisseur;
    if (!has_regisseur(standing.collaboration()) || regisseur.interests.given()) return;
    sink.add(interests_not_declared, regisseur.place, on_role("regisseur"), to_regisseur());
}

bool is_safeguarded(const Standing& standing) { return !standing.collaboration().regie.safeguards.empty(); }

void check_interest_guarded(const Standing& standing, Sink& sink) {
    const auto& interests = standing.collaboration().roles.regisseur.interests;
    if (interests.empty() || is_safeguarded(standing)) return;
    const bool one = interests.size() == 1;
    sink.add(one ? interest_declared : interests_declared, interests.items.front().place, on_role("regisseur"),
             to_collaboration(), {one ? quoted(*interests.items.front()) : counted(interests.size())});
}

/// An organisation with a tie to the regisseur.
struct Tie {
    Organisation to;
    const TieWords* words;
};

/// Who alone pays the regisseur, and whom the regisseur works for; nothing where several share the costs.
std::vector<Tie> ties_to_one(const model::Regisseur& regisseur, const Organisations& organisations) {
    std::vector<Tie> ties;
    for (const auto& one : regisseur.paid_by) {
        const Organisation payer = organisations.named(one);
        if (!ties.empty() && ties.front().to.key != payer.key) return {};
        if (ties.empty()) ties.push_back({payer, &pays});
    }
    if (regisseur.organisation) ties.push_back({organisations.named(regisseur.organisation), &employs});
    return ties;
}

void check_paid_by_one(const Standing& standing, Sink& sink) {
    const auto& regisseur = standing.collaboration().roles.regisseur;
    const bool has_ties = regisseur.organisation || !regisseur.paid_by.empty();
    if (!has_ties || is_safeguarded(standing)) return;
    const Organisations organisations(standing);
    const auto ties = ties_to_one(regisseur, organisations);
    const auto add = [&sink](const Variant& variant, const Organisation& to) {
        sink.add(variant, to.place, on_role("regisseur"), to_collaboration(), {std::string(to.called)});
    };
    for (const Tie& tie : ties)
        if (tie.to.partner && !organisations.may_direct(tie.to)) return add(tie.words->of_partner, tie.to);
    for (const Tie& tie : ties)
        if (organisations.may_direct(tie.to)) return add(tie.words->of_government, tie.to);
}

constexpr Rule rules_of_i5[]{
    {{.code = "I501",
      .name = "interests-not-declared",
      .principle = "I5",
      .title = {"Interests of the regisseur not recorded", "Belangen van de regisseur niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::regisseur},
      .what = {"There is a regisseur, and whether they have interests of their own is not on file.",
               "Er is een regisseur, en er is niet vastgelegd of die eigen belangen heeft."},
      .why =
          {"Everyone has interests. An interest that is known can be taken into account; one that comes out later "
           "casts doubt on all that went before (integrity, principle 5).",
           "Iedereen heeft belangen. Met een belang dat bekend is, kan men rekening houden; een belang dat pas later "
           "blijkt, roept twijfel op over alles wat eraan voorafging (integriteit, beginsel 5)."},
      .remedy = {"The regisseur declares their interests, or that there are none.",
                 "De regisseur geeft de eigen belangen op, of dat er geen zijn."},
      .bad = R"(# regie.yaml
roles:
  regisseur:
    interests:
)",
      .good = R"(# regie.yaml
roles:
  regisseur:
    interests: [Bestuurslid van een speeltuinvereniging in Noord.]
)"},
     check_interests_declared},
    {{.code = "I502",
      .name = "interest-declared",
      .principle = "I5",
      .title = {"An interest without a safeguard on file", "Een belang zonder vastgelegde waarborg"},
      .severities = {Severity::warning},
      .to = {To::collaboration},
      .what = {"The regisseur declares an interest, and no safeguard is on file.",
               "De regisseur heeft een belang opgegeven, en er is geen waarborg vastgelegd."},
      .why = {"It is to the good when a regisseur declares an interest. What is still missing is an "
              "agreement that keeps it from dominating the regie (integrity, principle 5).",
              "Het is juist goed als een regisseur een belang opgeeft. Wat nog ontbreekt, is een afspraak "
              "die voorkomt dat het de regie gaat overheersen (integriteit, beginsel 5)."},
      .remedy = {"The collaboration agrees with the regisseur on a safeguard.",
                 "Het samenwerkingsverband spreekt met de regisseur een waarborg af."},
      .bad = R"(# regie.yaml
roles:
  regisseur:
    interests: [Bestuurslid van een speeltuinvereniging in Noord.]
regie:
  safeguards:
)",
      .good = R"(# regie.yaml
roles:
  regisseur:
    interests: [Bestuurslid van een speeltuinvereniging in Noord.]
regie:
  safeguards: [Over de speeltuin leidt iemand anders uit het team het gesprek.]
)"},
     check_interest_guarded},
    {{.code = "I503",
      .name = "paid-by-one",
      .principle = "I5",
      .title = {"The regisseur is tied to one organisation", "De regisseur is aan één organisatie verbonden"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::collaboration},
      .what =
          {"No safeguard is on file, and one partner alone pays the regisseur, or the regisseur works for a partner "
           "and nobody shares the costs. For the government that directs it is a question, and so it is for any "
           "government while it is not recorded which one directs.",
           "Er is geen waarborg vastgelegd, en één partner betaalt als enige de regisseur, of de regisseur werkt bij "
           "een partner en niemand deelt de kosten. Is dat de overheid die regie voert, dan is het een vraag; ook "
           "bij een andere overheid, zolang niet is vastgelegd welke de regie voert."},
      .why = {"Who pays or employs has influence, even without wanting it. The regie serves all partners, so "
              "the interest of one organisation must not come to weigh more (integrity, principle 5).",
              "Wie betaalt of werkgever is, heeft invloed, ook zonder dat te willen. De regie dient alle "
              "partners, en dus mag het belang van één organisatie niet zwaarder gaan wegen (integriteit, "
              "beginsel 5)."},
      .remedy = {"The collaboration agrees on a safeguard, or shares the costs of the regie.",
                 "Het samenwerkingsverband spreekt een waarborg af, of deelt de kosten van de regie."},
      .bad = R"(# regie.yaml
roles:
  regisseur:
    paid_by: [stichting-buurtwerk]
regie:
  safeguards:
)",
      .good = R"(# regie.yaml
roles:
  regisseur:
    paid_by: [gemeente-voorbeeldstad, stichting-buurtwerk]
regie:
  safeguards:
)"},
     check_paid_by_one},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto& interests = standing.collaboration().roles.regisseur.interests;
    const auto& safeguards = standing.collaboration().regie.safeguards;
    if (!interests.given() || safeguards.empty()) return std::nullopt;
    return Message{{"interests declared by the regisseur: {0}; safeguards on file: {1}",
                    "belangen die de regisseur heeft opgegeven: {0}; vastgelegde waarborgen: {1}"},
                   {counted(interests.size()), counted(safeguards.size())}};
}

}  // namespace

constinit const Principle i5{
    .id = "I5",
    .title = {"No dominant interest of one's own", "Geen dominant eigen belang"},
    .statement = {"Neither the regisseur's own interest nor that of the principal's organisation can be shown to tip "
                  "the balance in the regie.",
                  "Noch het eigen belang van de regisseur, noch dat van de organisatie van de opdrachtgever "
                  "geeft aantoonbaar de doorslag in de regie."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 5",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 5"},
    .upheld_when = {"which interests the regisseur declares (or that there are none), and safeguards",
                    "welke belangen de regisseur opgeeft (of dat er geen zijn), en waarborgen"},
    .rules = rules_of_i5,
    .upheld = upheld,
};

}  // namespace regie::rules
