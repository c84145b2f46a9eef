#include <algorithm>
#include <vector>

#include "rules/organisation/language.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Field;
using model::Standing;
using model::Text;

constexpr Variant steering_by_power{
    Severity::error,
    {{"the regie steers by powers", "de regie stuurt op bevoegdheden"},
     {"steer by what each partner adds to the opgave; if powers are needed, choose another form of interplay openly "
      "(opgave.form)",
      "stuur op wat elke partner aan de opgave toevoegt; zijn bevoegdheden nodig, kies dan openlijk voor een andere "
      "vorm van samenspel (opgave.form)"}}};

constexpr Variant steering_by_budget{
    Severity::warning,
    {{"the regie steers by budget", "de regie stuurt met budget"},
     {"let the partners decide together what money is for, and let the government bring its own as a shareholder, in a "
      "commitment",
      "laat de partners samen bepalen waar geld voor is, en laat de overheid haar eigen geld als aandeelhouder "
      "inbrengen, in een commitment"}}};

constexpr Variant not_networking{
    Severity::warning,
    {{"networking is not among the stances that the government takes in this opgave",
      "de samenwerkende rol hoort niet bij de rollen die de overheid in deze opgave neemt"},
     {"take the networking stance among the others, and record it under roles.government.stances",
      "neem naast de andere rollen de samenwerkende rol, en leg die vast bij roles.government.stances"}}};

constexpr Variant stances_not_recorded{
    Severity::note,
    {{"which stances does the government take in this opgave: lawful, performing, networking, responsive?",
      "welke rollen neemt de overheid in deze opgave: rechtmatig, presterend, samenwerkend, responsief?"},
     {"record them under roles.government.stances; regie asks for networking, beside any other",
      "leg ze vast bij roles.government.stances; regie vraagt om de samenwerkende rol, naast andere"},
     base::InGeneral{
         {"Stances of the government not recorded", "Overheidsrollen niet vastgelegd"},
         {"The government records which stances it takes in this opgave; regie asks for the networking one, beside any other.",
          "De overheid legt vast welke rollen zij in deze opgave neemt; regie vraagt om de samenwerkende rol, naast andere."}}}};

constexpr base::Both give_back{
    "take it off the regisseur, so that partners decide on what is theirs; take it off the list if it is no say over "
    "partners or their budget",
    "haal die zeggenschap weg bij de regisseur, zodat partners beslissen over wat van hen is; gaat het niet om "
    "partners of hun budget, haal het dan uit de lijst"};

constexpr Variant has_say{
    Severity::warning,
    {{"the regisseur has a say over partners: \"{0}\"", "de regisseur heeft zeggenschap over partners: \"{0}\""},
     give_back}};

constexpr Variant has_more_say{Severity::warning,
                               {{"the regisseur has a say over partners: \"{0}\", and {1} more",
                                 "de regisseur heeft zeggenschap over partners: \"{0}\", en nog {1}"},
                                give_back}};

constexpr Variant project_for_a_structural_opgave{
    Severity::note,
    {{"the opgave is structural, and the work is organised as a project: what happens when the project ends?",
      "de opgave is structureel, en het werk is georganiseerd als project: wat gebeurt er als het project eindigt?"},
     {"choose a work form that lasts as long as the opgave does, or record what the project hands over, and to whom",
      "kies een werkvorm die net zo lang meegaat als de opgave, of spreek af wat het project overdraagt, en aan wie"}}};

void check_power(const Standing& standing, Sink& sink) {
    const auto& steering = standing.collaboration().regie.steering;
    if (steering.is(model::Steering::powers))
        sink.add(steering_by_power, steering.place, on_collaboration(), to_government());
}

void check_budget(const Standing& standing, Sink& sink) {
    const auto& steering = standing.collaboration().regie.steering;
    if (steering.is(model::Steering::budget))
        sink.add(steering_by_budget, steering.place, on_collaboration(), to_government());
}

bool is_networking(const model::Government& government) {
    return std::any_of(government.stances.begin(), government.stances.end(),
                       [](const auto& stance) { return stance.is(model::Stance::networking); });
}

void check_networking(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const model::Government& government = collaboration.roles.government;
    if (!collaboration.readable || is_networking(government)) return;
    const model::Place place =
        first_known(government.stances.place, government.place, collaboration.roles.place, collaboration.place());
    sink.add(government.stances.empty() ? stances_not_recorded : not_networking, place, on_role("government"),
             to_government());
}

/// What is listed as a power is one by the meaning of the key, unless it says itself that it is none.
bool is_power(const Field<Text>& entry) {
    if (entry->find_first_not_of(" \t\r\n") == Text::npos || is_denial(*entry)) return false;
    return !first_word_of(Topic::support, *entry) || first_word_of(Topic::say, *entry);
}

void check_say(const Standing& standing, Sink& sink) {
    std::vector<const Field<Text>*> powers;
    for (const Field<Text>& entry : standing.collaboration().roles.regisseur.powers)
        if (is_power(entry)) powers.push_back(&entry);
    if (powers.empty()) return;
    sink.add(powers.size() == 1 ? has_say : has_more_say, powers.front()->place, on_role("regisseur"),
             to_material_principal(), {quoted(**powers.front()), counted(powers.size() - 1)});
}

void check_work_form(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const auto& work_form = collaboration.regie.work_form;
    if (!work_form.is(model::WorkForm::project) || !collaboration.opgave.nature.is(model::Nature::structural)) return;
    sink.add(project_for_a_structural_opgave, work_form.place, on_collaboration(), to_government());
}

constexpr Rule rules_of_o2[]{
    {{.code = "O201",
      .name = "steering-by-power",
      .principle = "O2",
      .title = {"Steering by power", "Sturen met macht"},
      .severities = {Severity::error},
      .to = {To::government},
      .what = {"It is recorded that the regie steers by powers.",
               "Er is vastgelegd dat de regie op bevoegdheden stuurt."},
      .why = {"Partners take responsibility for what they may decide themselves. Differences in power do not go away, "
              "but where the steering rests on them, the others start to wait for orders, and what was a collaboration "
              "becomes execution (work forms; say).",
              "Partners nemen verantwoordelijkheid voor wat zij zelf mogen bepalen. Verschillen in macht blijven "
              "bestaan, maar waar de sturing erop rust, gaan de anderen op opdrachten wachten, en wordt samenwerking "
              "uitvoering (werkvormen; zeggenschap)."},
      .remedy = {"The government steers by regie, or chooses execution openly and takes the responsibility for it.",
                 "De overheid stuurt op basis van regie, of kiest openlijk voor uitvoering en neemt daarvoor de "
                 "verantwoordelijkheid."},
      .bad = R"(# regie.yaml
regie:
  steering: powers
)",
      .good = R"(# regie.yaml
regie:
  steering: regie
)"},
     check_power},
    {{.code = "O202",
      .name = "steering-by-budget",
      .principle = "O2",
      .title = {"Steering by budget", "Sturen met budget"},
      .severities = {Severity::warning},
      .to = {To::government},
      .what = {"It is recorded that the regie steers by budget.", "Er is vastgelegd dat de regie met budget stuurt."},
      .why = {"Money that comes with the steering makes partners into contractors: they do what is paid for, and stop "
              "where the payment stops. Steering by regie is another variant, in which the question is who adds what "
              "to the opgave (work forms; say).",
              "Geld waarmee wordt gestuurd, maakt van partners opdrachtnemers: zij doen wat wordt betaald, en stoppen "
              "als de betaling stopt. Sturen op basis van regie is een andere variant, waarin de vraag is wie wat "
              "toevoegt aan de opgave (werkvormen; zeggenschap)."},
      .remedy = {"The government brings its money as a shareholder, and steers by regie.",
                 "De overheid brengt haar geld in als aandeelhouder, en stuurt op basis van regie."},
      .bad = R"(# regie.yaml
regie:
  steering: budget
)",
      .good = R"(# regie.yaml
regie:
  steering: regie
)"},
     check_budget},
    {{.code = "O203",
      .name = "not-networking",
      .principle = "O2",
      .title = {"No networking government", "Geen samenwerkende overheid"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::government},
      .what =
          {"The stances of the government in this opgave are recorded, and networking is not among them. Where none "
           "is recorded, it is a question.",
           "De rollen van de overheid in deze opgave zijn vastgelegd, en de samenwerkende rol is er niet bij. Is er "
           "geen enkele vastgelegd, dan is het een vraag."},
      .why = {"The roles of a government pile up: it goes on to guard the law and to perform. Regie belongs to the "
              "networking one, in which it gives up the view of whoever can push things through for that of an equal "
              "(introduction, on the changing role of the government).",
              "De rollen van een overheid stapelen zich op: zij blijft de wet bewaken en presteren. Regie hoort bij de "
              "samenwerkende rol, waarin zij niet kijkt als degene die kan doordrukken, maar als een van de gelijken "
              "(inleiding, over de veranderende rol van de overheid)."},
      .remedy = {"The government takes the networking stance in this opgave, beside the others.",
                 "De overheid neemt in deze opgave de samenwerkende rol, naast de andere."},
      .bad = R"(# regie.yaml
roles:
  government:
    stances: [lawful, performing]
)",
      .good = R"(# regie.yaml
roles:
  government:
    stances: [lawful, performing, networking]
)"},
     check_networking},
    {{.code = "O204",
      .name = "regisseur-has-say",
      .principle = "O2",
      .title = {"The regisseur has a say over partners", "De regisseur heeft zeggenschap over partners"},
      .severities = {Severity::warning},
      .to = {To::material_principal},
      .what =
          {"Under powers a power of the regisseur is recorded: a say over partners or their budget. An entry does not "
           "count that denies such a say, or that is only about preparing, advising, chairing and the like.",
           "Bij powers is een bevoegdheid van de regisseur vastgelegd: zeggenschap over partners of hun budget. Een "
           "regel telt niet mee als die zulke zeggenschap ontkent, of alleen gaat over voorbereiden, adviseren, "
           "voorzitten en dergelijke."},
      .why = {"A say is something that one has or has not, and over the work of partners the regisseur has none. That "
              "is what keeps the responsibility with them, and what makes the regisseur someone whom all of them can "
              "trust (say; commitment of the regisseur to the outcome).",
              "Zeggenschap heb je of heb je niet, en over het werk van partners heeft de regisseur die niet. "
              "Daardoor blijft de verantwoordelijkheid bij hen, en kunnen zij allen de regisseur vertrouwen "
              "(zeggenschap; commitment van de regisseur aan de uitkomst)."},
      .remedy = {"The material principal takes the power off the regisseur, and leaves it with whom it concerns.",
                 "De materieel opdrachtgever haalt de bevoegdheid weg bij de regisseur, en laat die bij wie het "
                 "aangaat."},
      .bad = R"(# regie.yaml
roles:
  regisseur:
    powers:
      - Verdeelt het activiteitenbudget over de partners.
)",
      .good = R"(# regie.yaml
roles:
  regisseur:
    powers: []
)"},
     check_say},
    {{.code = "O205",
      .name = "project-for-a-structural-opgave",
      .principle = "O2",
      .title = {"A project for a structural opgave", "Een project voor een structurele opgave"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"The opgave is structural, and the work form is a project.",
               "De opgave is structureel, en de werkvorm is een project."},
      .why = {"A project works towards one goal and then ends, and it was made for a government that performs. A "
              "structural opgave stays; it needs a form in which working together can go on (work forms; temporary and "
              "structural opgaven).",
              "Een project werkt naar één doel toe en houdt dan op, en is bedacht voor de presterende overheid. Een "
              "structurele opgave blijft; zij vraagt een vorm waarin het samenwerken kan doorgaan (werkvormen; "
              "tijdelijke en structurele opgaven)."},
      .remedy = {"The government chooses a work form that fits a lasting opgave, or sees to what comes after the "
                 "project.",
                 "De overheid kiest een werkvorm die bij een blijvende opgave past, of zorgt voor wat na het project "
                 "komt."},
      .bad = R"(# regie.yaml
opgave:
  nature: structural
  ends:
regie:
  work_form: project
)",
      .good = R"(# regie.yaml
opgave:
  nature: structural
  ends:
regie:
  work_form: process
)"},
     check_work_form},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto& collaboration = standing.collaboration();
    const auto& powers = collaboration.roles.regisseur.powers;
    const bool networking = is_networking(collaboration.roles.government);
    const bool declared_none = powers.given() && powers.empty();
    if (!collaboration.regie.steering.is(model::Steering::regie) || !networking || !declared_none) return std::nullopt;
    return Message{{"steering by regie, a networking government, and a regisseur without powers",
                    "sturen op basis van regie, een samenwerkende overheid, en een regisseur zonder zeggenschap"},
                   {}};
}

}  // namespace

constinit const Principle o2{
    .id = "O2",
    .title = {"Steering without power", "Sturen zonder macht"},
    .statement = {"Steering is by regie, not by powers or budget, whatever the work form: the regisseur feels "
                  "responsible and has no say, and the government takes the networking role among its others.",
                  "Er wordt gestuurd op basis van regie, niet op bevoegdheden of met budget, in welke werkvorm ook: de "
                  "regisseur voelt zich verantwoordelijk en gaat er niet over, en de overheid neemt naast haar andere "
                  "rollen de samenwerkende rol."},
    .source = {"meaning for the organisation: work forms and say; the introduction, on the roles of the government",
               "betekenis voor de overheidsorganisatie: werkvormen en zeggenschap; de inleiding, over de rollen van de "
               "overheid"},
    .upheld_when =
        {"steering by regie, networking among the roles of the government, and a regisseur who declares to have no "
         "powers",
         "sturing op basis van regie, de samenwerkende rol onder die van de overheid, en een regisseur die opgeeft "
         "geen zeggenschap te hebben"},
    .rules = rules_of_o2,
    .upheld = upheld,
};

}  // namespace regie::rules
