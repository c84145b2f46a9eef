#include <string>
#include <unordered_map>
#include <vector>

#include "rules/integrity/roles.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant commitment_not_recorded{
    Severity::note,
    {{"when did the regisseur commit to the opgave?", "wanneer heeft de regisseur zich aan de opgave verbonden?"},
     {"record the date under roles.regisseur.committed, or first commit to it before the partners",
      "leg de datum vast bij roles.regisseur.committed, of spreek het commitment eerst uit tegenover de partners"}}};

constexpr Variant regisseur_represents{
    Severity::error,
    {{"the same person is {0} and represents {1}", "dezelfde persoon is {0} en vertegenwoordigt {1}"},
     {"let someone else sit at the table for {1}, or let someone else do this part of the regie",
      "laat iemand anders namens {1} aan tafel zitten, of laat iemand anders dit deel van de regie doen"}}};

constexpr Variant regisseur_as_representative{
    Severity::warning,
    {{"\"{2}\" is {0} and represents {1}: is that the same person?",
      "\"{2}\" is {0} en vertegenwoordigt {1}: is dat dezelfde persoon?"},
     {"separate the two roles, or give each their own person key if they are two people",
      "scheid de twee rollen, of geef elk een eigen persoonssleutel (person) als het twee mensen zijn"},
     base::InGeneral{
         {"The regie and a representative with the same function", "Regie en vertegenwoordiger met dezelfde functie"},
         {"The regisseur says whether they are two people, or sees to it with the partner that the two roles are separated.",
          "De regisseur laat weten of het om twee mensen gaat, of zorgt samen met de partner dat de rollen worden gescheiden."}}}};

constexpr Variant serving_doubted{
    Severity::warning,
    {{"in the newest pulse {0} respondents score serving all partners alike {1} on average, under the middle of the "
      "scale ({2})",
      "in de nieuwste peiling geven {0} deelnemers dienstbaarheid aan alle partners gemiddeld een {1}, onder het "
      "midden van de schaal ({2})"},
     {"bring it up with the partners: what would show them that the regie serves all of them alike?",
      "breng het ter sprake bij de partners: waaraan zouden zij merken dat de regie hen allen gelijkelijk dient?"}}};

void check_commitment_recorded(const Standing& standing, Sink& sink) {
    const auto& regisseur = standing.collaboration().roles.regisseur;
    if (!has_regisseur(standing.collaboration()) || regisseur.committed) return;
    sink.add(commitment_not_recorded, regisseur.place, on_role("regisseur"), to_regisseur());
}

/// Someone of the regie, and the role they have in it.
struct OfRegie {
    Holder holder;
    std::string_view role;
    base::Both called;
};

/// The people of the regie, to be found by what is recorded of them.
struct Regie {
    std::vector<OfRegie> people;
    std::unordered_map<std::string_view, const OfRegie*> by_person;
    std::unordered_map<std::string, std::vector<const OfRegie*>> by_function;  ///< the regisseur before the team
};

Regie regie_of(const Standing& standing) {
    const model::Roles& roles = standing.collaboration().roles;
    Regie regie{{{holder_of(roles.regisseur), "regisseur", {"the regisseur", "regisseur"}}}, {}, {}};
    for (const model::TeamMember& member : roles.team)
        regie.people.push_back({holder_of(member), "team", {"a member of the regie team", "lid van het regieteam"}});
    for (const OfRegie& one : regie.people) {
        if (one.holder.person) regie.by_person.emplace(one.holder.person->text, &one);
        if (const auto function = function_of(standing, one.holder)) regie.by_function[*function].push_back(&one);
    }
    return regie;
}

const OfRegie* same_person(const Regie& regie, const Holder& seat) {
    const auto at = seat.person ? regie.by_person.find(seat.person->text) : regie.by_person.end();
    return at == regie.by_person.end() ? nullptr : at->second;
}

const OfRegie* same_function(const Standing& standing, const Regie& regie, const Holder& seat) {
    const auto function = function_of(standing, seat);
    const auto at = function ? regie.by_function.find(*function) : regie.by_function.end();
    if (at == regie.by_function.end()) return nullptr;
    for (const OfRegie* one : at->second)
        if (compare(standing, one->holder, seat) == Sameness::function) return one;
    return nullptr;
}

void check_representative(const Standing& standing, const Regie& regie, const model::Partner& partner,
                          const model::Representative& representative, Sink& sink) {
    const Holder seat = holder_of(representative, partner);
    if (const OfRegie* who = same_person(regie, seat))
        sink.add(regisseur_represents, representative.person.place, on_role(who->role), to_regisseur(),
                 {who->called, named(partner)});
    else if (const OfRegie* perhaps = same_function(standing, regie, seat))
        sink.add(regisseur_as_representative, representative.function.place, on_role(perhaps->role), to_regisseur(),
                 {perhaps->called, named(partner), quoted(*representative.function)});
}

void check_regisseur_represents(const Standing& standing, Sink& sink) {
    const Regie regie = regie_of(standing);
    for (const model::Partner* partner : standing.partners())
        for (const model::Representative& representative : partner->representatives)
            if (representative.represents_on(standing.today()))
                check_representative(standing, regie, *partner, representative, sink);
}

void check_serving(const Standing& standing, Sink& sink) {
    const auto serving = pulse_low(standing, model::Aspect::serving);
    if (!serving) return;
    sink.add(serving_doubted, first_known(serving->pulse->on.place, serving->pulse->place()),
             subject_of(*serving->pulse), to_regisseur(),
             {counted(serving->middle.respondents), scored(*serving), scored(serving->scale_middle)});
}

constexpr Rule rules_of_i2[]{
    {{.code = "I201",
      .name = "commitment-not-recorded",
      .principle = "I2",
      .title = {"Commitment of the regisseur not recorded", "Commitment van de regisseur niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::regisseur},
      .what = {"There is a regisseur, and the date on which they committed to the opgave is not on file.",
               "Er is een regisseur, en er is niet vastgelegd wanneer die zich aan de opgave heeft verbonden."},
      .why = {"The regisseur has no say over the outcome, and feels responsible for it all the same. That "
              "takes a commitment, as it does of the partners: said aloud, so that they can count on it "
              "(integrity, principle 2; commitment to the outcome).",
              "De regisseur heeft geen zeggenschap over de uitkomst, en voelt zich er toch verantwoordelijk "
              "voor. Dat vraagt om commitment, net als van de partners: uitgesproken, zodat zij erop kunnen "
              "rekenen (integriteit, beginsel 2; commitment aan de uitkomst)."},
      .remedy = {"The regisseur commits to the opgave before the partners, and records when.",
                 "De regisseur verbindt zich tegenover de partners aan de opgave, en legt vast wanneer dat was."},
      .bad = R"(# regie.yaml
roles:
  regisseur:
    committed:
)",
      .good = R"(# regie.yaml
roles:
  regisseur:
    committed: 2024-05
)"},
     check_commitment_recorded},
    {{.code = "I202",
      .name = "regisseur-represents",
      .principle = "I2",
      .title = {"The regisseur represents a partner", "De regisseur vertegenwoordigt een partner"},
      .severities = {Severity::error, Severity::warning},
      .to = {To::regisseur},
      .what =
          {"The regisseur, or a member of the team, is also the representative of a partner. With the same function "
           "in the same organisation, and no person keys that tell them apart, it is a warning.",
           "De regisseur of iemand uit het team is ook vertegenwoordiger van een partner. Bij dezelfde functie in "
           "dezelfde organisatie, zonder persoonssleutels die hen onderscheiden, is het een aandachtspunt."},
      .why =
          {"Whoever serves all partners alike cannot plead for one of them at the same table. This goes for the "
           "government too: it directs, and it is a shareholder, and those are two roles (integrity, principle 2; "
           "starting point 3).",
           "Wie alle partners gelijkelijk dient, kan niet aan dezelfde tafel voor één van hen opkomen. Dat geldt ook "
           "voor de overheid: zij voert regie en zij is aandeelhouder, en dat zijn twee rollen (integriteit, "
           "beginsel 2; uitgangspunt 3)."},
      .remedy = {"The regisseur asks the partner to send someone else to the table, or gives up the role in the "
                 "regie.",
                 "De regisseur vraagt de partner om iemand anders af te vaardigen, of legt de rol in de regie "
                 "neer."},
      .bad = R"(# partners/gemeente-voorbeeldstad.yaml
representatives:
  - function: regisseur Samen aan tafel
    level: management
    authority: Mandaat van het college om de gemeente in het samenwerkingsverband te binden.
    since: 2024-09
)",
      .good = R"(# partners/gemeente-voorbeeldstad.yaml
representatives:
  - function: afdelingshoofd Wijken
    level: management
    authority: Mandaat van het college om de gemeente in het samenwerkingsverband te binden.
    since: 2024-09
)"},
     check_regisseur_represents},
    {{.code = "I203",
      .name = "serving-doubted",
      .principle = "I2",
      .title = {"Partners doubt that the regie serves all alike",
                "Partners betwijfelen of de regie allen gelijkelijk dient"},
      .severities = {Severity::warning},
      .to = {To::regisseur},
      .what = {"In the newest pulse with three or more respondents, the mean score for serving all partners alike lies "
               "under the middle of the scale.",
               "In de nieuwste peiling met drie of meer deelnemers ligt de gemiddelde score voor dienstbaarheid aan "
               "alle partners onder het midden van de schaal."},
      .why = {"Whether the regisseur serves all partners alike, only the partners can tell. Where they doubt it, the "
              "regie loses the trust that it rests on in place of power (integrity, principle 2: partners are equals).",
              "Of de regisseur alle partners gelijkelijk dient, kunnen alleen de partners zeggen. Twijfelen zij "
              "daaraan, dan raakt de regie het vertrouwen kwijt waarop zij in plaats van macht berust (integriteit, "
              "beginsel 2: partners zijn gelijkwaardig)."},
      .remedy = {"The regisseur brings it up with the partners, and lets them know what will change.",
                 "De regisseur brengt het ter sprake bij de partners, en laat weten wat er verandert."},
      .bad = R"(# pulses/2026-04.yaml
responses:
  - {serving: 3}
  - {serving: 2}
  - {serving: 2}
)",
      .good = R"(# pulses/2026-04.yaml
responses:
  - {serving: 3}
  - {serving: 4}
  - {serving: 4}
)"},
     check_serving},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto& committed = standing.collaboration().roles.regisseur.committed;
    const auto serving = newest_on(standing, model::Aspect::serving);
    if (!committed || !serving || serving->low()) return std::nullopt;
    return Message{
        {"the regisseur committed to the opgave ({0}), and {1} respondents score serving all partners alike {2} on "
         "average",
         "de regisseur heeft zich aan de opgave verbonden ({0}), en {1} deelnemers aan de peiling geven dienstbaarheid "
         "gemiddeld een {2}"},
        {dated(*committed), counted(serving->middle.respondents), scored(*serving)}};
}

}  // namespace

constinit const Principle i2{
    .id = "I2",
    .title = {"Committed and serving all", "Gecommitteerd en dienend aan allen"},
    .statement =
        {"The regisseur is committed to the opgave, and within its bounds serves all partners, who are equals.",
         "De regisseur is gecommitteerd aan de opgave, en dient binnen de grenzen daarvan alle partners, die "
         "gelijkwaardig zijn."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 2; commitment to the outcome",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 2; commitment aan de "
               "uitkomst"},
    .upheld_when =
        {"the day on which the regisseur committed, and in the newest pulse a score for serving at or over the middle",
         "de dag waarop de regisseur zich aan de opgave verbond, en in de nieuwste peiling een score voor "
         "dienstbaarheid op of boven het midden"},
    .rules = rules_of_i2,
    .upheld = upheld,
};

}  // namespace regie::rules
