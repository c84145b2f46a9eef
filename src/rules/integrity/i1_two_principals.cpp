#include "rules/integrity/roles.hpp"
#include "rules/partnership/principal.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant principal_not_recorded{
    Severity::note,
    {{"which official is the material principal of the regie, and sets the formal frame of the assignment?",
      "welke ambtenaar is materieel opdrachtgever van de regie, en stelt het formele kader van de opdracht?"},
     {"record the function and the organisation under roles.material_principal, or appoint someone",
      "leg de functie en de organisatie vast bij roles.material_principal, of wijs iemand aan"}}};

constexpr Variant framework_not_recorded{
    Severity::note,
    {{"which formal frame did the material principal give the regie: what is it for, for how long, and with what "
      "means?",
      "welk formeel kader gaf de materieel opdrachtgever mee: waarvoor is de regie, voor hoe lang, en met welke "
      "middelen?"},
     {"record the frame in a sentence under roles.material_principal.framework, or agree on one with the regisseur",
      "leg het kader in een zin vast bij roles.material_principal.framework, of spreek het af met de regisseur"}}};

constexpr Variant principal_is_regisseur{
    Severity::error,
    {{"the material principal and the regisseur are the same person",
      "de materieel opdrachtgever en de regisseur zijn dezelfde persoon"},
     {"let another official be the material principal, so that the regisseur answers to someone",
      "laat een andere ambtenaar materieel opdrachtgever zijn, zodat de regisseur zich aan iemand kan verantwoorden"}}};

constexpr Variant principal_as_regisseur{
    Severity::warning,
    {{"the material principal and the regisseur have the same function (\"{0}\") in the same organisation: are they "
      "one person?",
      "de materieel opdrachtgever en de regisseur hebben dezelfde functie (\"{0}\") bij dezelfde organisatie: gaat het "
      "om één persoon?"},
     {"separate the two roles, or give each their own person key if they are two people",
      "scheid de twee rollen, of geef elk een eigen persoonssleutel (person) als het twee mensen zijn"},
     base::InGeneral{
         {"Principal and regisseur with the same function", "Opdrachtgever en regisseur met dezelfde functie"},
         {"The government says whether they are two people, or separates the two roles if it is one.",
          "De overheid laat weten of het om twee mensen gaat, of scheidt de rollen als het er één is."}}}};

constexpr Variant regisseur_not_recorded{
    Severity::note,
    {{"who carries the regie that \"{0}\" gives the mandate for?",
      "wie voert de regie waarvoor \"{0}\" de opdracht geeft?"},
     {"record the function and the organisation under roles.regisseur, or appoint someone",
      "leg de functie en de organisatie vast bij roles.regisseur, of wijs iemand aan"}}};

void check_principal_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || has_material_principal(collaboration)) return;
    sink.add(
        principal_not_recorded,
        first_known(collaboration.roles.material_principal.place, collaboration.roles.place, collaboration.place()),
        on_role("material-principal"), to_government());
}

void check_framework_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const auto& principal = collaboration.roles.material_principal;
    if (!has_material_principal(collaboration) || principal.framework) return;
    sink.add(framework_not_recorded, principal.place, on_role("material-principal"), to_material_principal());
}

void check_principal_is_regisseur(const Standing& standing, Sink& sink) {
    const auto& principal = standing.collaboration().roles.material_principal;
    const auto sameness = compare(standing, holder_of(principal), holder_of(standing.collaboration().roles.regisseur));
    if (sameness == Sameness::person)
        sink.add(principal_is_regisseur, principal.person.place, on_role("material-principal"), to_government());
    if (sameness == Sameness::function)
        sink.add(principal_as_regisseur, principal.function.place, on_role("material-principal"), to_government(),
                 {quoted(*principal.function)});
}

void check_regisseur_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const model::Decision* mandate = standing.mandate();
    if (!collaboration.readable || has_regisseur(collaboration)) return;
    if (!mandate || !mandate->readable || !mandate->is_adopted()) return;
    sink.add(regisseur_not_recorded,
             first_known(collaboration.roles.regisseur.place, collaboration.roles.place, collaboration.place()),
             on_role("regisseur"), to_government(), {called(*mandate)});
}

constexpr Rule rules_of_i1[]{
    {{.code = "I101",
      .name = "principal-not-recorded",
      .principle = "I1",
      .title = {"Material principal not recorded", "Materieel opdrachtgever niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"No official is on file as the material principal.",
               "Er is geen materieel (ambtelijk) opdrachtgever vastgelegd."},
      .why =
          {"The regisseur serves the partners, and works within a formal frame that an official sets. Without that "
           "official nobody in the government answers for the frame, and the integrity of the regie cannot be "
           "checked (integrity, principle 1).",
           "De regisseur dient de partners, en werkt binnen een formeel kader dat een ambtelijk opdrachtgever stelt. "
           "Zonder die opdrachtgever staat bij de overheid niemand in voor het kader, en is de integriteit van de "
           "regie niet te controleren (integriteit, beginsel 1)."},
      .remedy = {"The government records who the material principal is, or appoints one.",
                 "De overheid legt vast wie de materieel opdrachtgever is, of wijst iemand aan."},
      .bad = R"(# regie.yaml
roles:
  material_principal:
)",
      .good = R"(# regie.yaml
roles:
  material_principal:
    function: directeur Samenleving
    organisation: gemeente-voorbeeldstad
    framework: Regieopdracht van mei 2024.
)"},
     check_principal_recorded},
    {{.code = "I102",
      .name = "framework-not-recorded",
      .principle = "I1",
      .title = {"Formal frame not recorded", "Formeel kader niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"There is a material principal, and the formal frame of the assignment is not on file.",
               "Er is een materieel opdrachtgever, en het formele kader van de opdracht is niet vastgelegd."},
      .why =
          {"The material principal is there for the frame; within it the partners together decide what the regie does. "
           "While it is left open, each new wish of the organisation can become part of it (integrity, principle 1).",
           "De materieel opdrachtgever is er voor het kader; daarbinnen bepalen de partners samen wat de regie doet. "
           "Zolang het kader niet vastligt, kan elke nieuwe wens van de organisatie er deel van gaan uitmaken "
           "(integriteit, beginsel 1)."},
      .remedy = {"The material principal records the frame, or agrees on it with the regisseur.",
                 "De materieel opdrachtgever legt het kader vast, of spreekt het af met de regisseur."},
      .bad = R"(# regie.yaml
roles:
  material_principal:
    framework:
)",
      .good = R"(# regie.yaml
roles:
  material_principal:
    framework: Regie tot eind 2028, met elk jaar een evaluatie door de partners.
)"},
     check_framework_recorded},
    {{.code = "I103",
      .name = "principal-is-regisseur",
      .principle = "I1",
      .title = {"Principal and regisseur in one person", "Opdrachtgever en regisseur in één persoon"},
      .severities = {Severity::error, Severity::warning},
      .to = {To::government},
      .what = {"The material principal and the regisseur are the same person. With the same function in the same "
               "organisation, and no person keys that tell them apart, it is a warning.",
               "De materieel opdrachtgever en de regisseur zijn dezelfde persoon. Bij dezelfde functie in dezelfde "
               "organisatie, zonder persoonssleutels die hen onderscheiden, is het een aandachtspunt."},
      .why = {"Whoever gives themselves the assignment answers to nobody, and the interest of the government's own "
              "organisation is then at the table unseen (integrity, principles 1 and 5).",
              "Wie zichzelf de opdracht geeft, legt aan niemand verantwoording af, en het belang van de eigen "
              "organisatie zit dan ongezien aan tafel (integriteit, beginselen 1 en 5)."},
      .remedy = {"The government separates the two roles.", "De overheid scheidt de twee rollen."},
      .bad = R"(# regie.yaml
roles:
  material_principal:
    function: regisseur Samen aan tafel
)",
      .good = R"(# regie.yaml
roles:
  material_principal:
    function: directeur Samenleving
)"},
     check_principal_is_regisseur},
    {{.code = "I104",
      .name = "regisseur-not-recorded",
      .principle = "I1",
      .title = {"Regisseur not recorded", "Regisseur niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"A mandate for the regie was adopted, and no regisseur is on file.",
               "Er is een opdracht voor de regie aangenomen, en er is geen regisseur vastgelegd."},
      .why = {"Regie that nobody carries visibly cannot be called to account, and partners don't know to whom they can "
              "turn (integrity, principle 1; accountability).",
              "Op regie die niemand zichtbaar voert, is niemand aanspreekbaar, en partners weten niet bij wie zij "
              "terechtkunnen (integriteit, beginsel 1; verantwoording)."},
      .remedy = {"The government records who the regisseur is, as a function, or appoints one.",
                 "De overheid legt vast wie de regisseur is, als functie, of wijst iemand aan."},
      .bad = R"(# regie.yaml
roles:
  regisseur:
    function:
    organisation:
)",
      .good = R"(# regie.yaml
roles:
  regisseur:
    function: regisseur Samen aan tafel
    organisation: gemeente-voorbeeldstad
)"},
     check_regisseur_recorded},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto& principal = standing.collaboration().roles.material_principal;
    if (!has_material_principal(standing.collaboration()) || !principal.framework) return std::nullopt;
    if (!is_the_whole(standing)) return std::nullopt;
    return Message{{"a material principal with a frame, and the collaboration as a whole as functional principal",
                    "een materieel opdrachtgever met een kader, en het samenwerkingsverband als geheel als functioneel "
                    "opdrachtgever"},
                   {}};
}

}  // namespace

constinit const Principle i1{
    .id = "I1",
    .title = {"Two principals", "Twee opdrachtgevers"},
    .statement =
        {"The regisseur has two principals: an official for the formal frame, and the collaboration as a whole "
         "for the substance.",
         "De regisseur heeft twee opdrachtgevers: een ambtelijk opdrachtgever voor het formele kader, en het "
         "samenwerkingsverband als geheel voor de inhoud."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 1",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 1"},
    .upheld_when =
        {"a material principal with a formal frame, and the collaboration as a whole as functional principal",
         "een materieel opdrachtgever met een formeel kader, en het samenwerkingsverband als geheel als "
         "functioneel opdrachtgever"},
    .rules = rules_of_i1,
    .upheld = upheld,
};

}  // namespace regie::rules
