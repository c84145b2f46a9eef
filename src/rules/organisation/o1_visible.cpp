#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Both;
using base::Message;
using base::Severity;
using model::Line;
using model::Standing;

constexpr Variant line_not_recorded{
    Severity::note,
    {{"where in the organisation does the regie have its place?", "waar in de organisatie is de regie belegd?"},
     {"record it under regie.line; if the regie has no visible place yet, decide on one",
      "leg het vast bij regie.line; is de regie nog nergens zichtbaar belegd, kies dan een plek"}}};

constexpr Variant wrong_line{
    Severity::warning,
    {{"the regie is placed under {0}, where {1}", "de regie is belegd onder de {0}, waar {1}"},
     {"give the regie a line of its own, or make it a visible function (regie.line)",
      "geef de regie een eigen lijn, of beleg haar zichtbaar als eigen functie (regie.line)"}}};

constexpr Variant at_project_office{
    Severity::note,
    {{"the regie is placed at the project management office: does it have a place of its own there, that stays when "
      "projects end?",
      "de regie is belegd bij het projectmanagementbureau: heeft zij daar een eigen plek, die blijft als projecten "
      "eindigen?"},
     {"make the regie a visible function there, or give it a line of its own, and record that under regie.line",
      "maak de regie daar zichtbaar als eigen functie, of geef haar een eigen lijn, en leg dat vast bij regie.line"},
     base::InGeneral{{"Regie at a project management office", "Regie bij een projectmanagementbureau"},
                     {"The government says whether the regie has a place of its own there that lasts, or gives it one.",
                      "De overheid zegt of de regie daar een eigen plek heeft die blijft, of geeft haar die."}}}};

constexpr Variant outside{
    Severity::note,
    {{"the regie is placed outside the organisation: how does it stay a core task of the government?",
      "de regie is extern belegd: hoe blijft het een kerntaak van de overheid?"},
     {"settle who in the organisation carries the regie, and how what is learnt stays",
      "regel wie in de organisatie de regie draagt, en hoe behouden blijft wat er wordt geleerd"},
     base::InGeneral{
         {"Regie outside the organisation", "Regie buiten de organisatie"},
         {"The government says who in its own organisation carries the regie, and how what is learnt stays.",
          "De overheid zegt wie in de eigen organisatie de regie draagt, en hoe behouden blijft wat er wordt geleerd."}}}};

constexpr Variant bound_to_a_domain{
    Severity::note,
    {{"the regie is bound to one policy domain: can it follow the opgave into others?",
      "de regie is aan één beleidsdomein gebonden: kan zij de opgave ook daarbuiten volgen?"},
     {"see to it that the regie can work across domains, and record domain_bound: no",
      "zorg dat de regie over domeinen heen kan werken, en leg domain_bound: no vast"}}};

constexpr Variant development_not_recorded{
    Severity::note,
    {{"what room is there to develop regie as a function, and the people who do it?",
      "welke ruimte is er om de regie als functie te ontwikkelen, en de mensen die haar voeren?"},
     {"record it under regie.development, or make that room",
      "leg het vast bij regie.development, of maak die ruimte"}}};

/// Where the regie would stand in the file.
model::Place place_of_regie(const model::Collaboration& collaboration) {
    return first_known(collaboration.regie.place, collaboration.place());
}

void check_line_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || collaboration.regie.line) return;
    sink.add(line_not_recorded, place_of_regie(collaboration), on_collaboration(), to_government());
}

/// What comes first in a line that is another one than regie asks for.
Both first_there(Line line) {
    switch (line) {
        case Line::execution:
            return {"results and control come first", "resultaten en beheersing vooropstaan"};
        case Line::policy:
            return {"the aim is policy, and the government alone answers for it",
                    "beleid het doel is, en de overheid daarvoor alleen verantwoordelijk is"};
        default:
            return {"the work serves the organisation itself", "het werk de eigen organisatie dient"};
    }
}

void check_line(const Standing& standing, Sink& sink) {
    const auto& line = standing.collaboration().regie.line;
    if (!line) return;
    switch (*line) {
        case Line::execution:
        case Line::policy:
        case Line::staff:
            return sink.add(wrong_line, line.place, on_collaboration(), to_government(),
                            {model::label_of(*line), first_there(*line)});
        case Line::project_office:
            return sink.add(at_project_office, line.place, on_collaboration(), to_government());
        case Line::external:
            return sink.add(outside, line.place, on_collaboration(), to_government());
        case Line::regie:
        case Line::visible_function:
            return;
    }
}

void check_domain(const Standing& standing, Sink& sink) {
    const auto& bound = standing.collaboration().regie.domain_bound;
    if (bound.is(true)) sink.add(bound_to_a_domain, bound.place, on_collaboration(), to_government());
}

void check_development_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!collaboration.readable || collaboration.regie.development) return;
    sink.add(development_not_recorded, place_of_regie(collaboration), on_collaboration(), to_government());
}

constexpr Rule rules_of_o1[]{
    {{.code = "O101",
      .name = "line-not-recorded",
      .principle = "O1",
      .title = {"Place of the regie not recorded", "Plek van de regie niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"It is not recorded where in the organisation the regie has its place.",
               "Er is niet vastgelegd waar in de organisatie de regie is belegd."},
      .why = {"Regie is a core task, and one that most organisations have no place for yet. People who do this work "
              "without a visible place keep having to defend it, and are judged by the measures of whatever line they "
              "happen to be in (where regie belongs; regie organisation).",
              "Regie is een kerntaak waarvoor de meeste organisaties nog geen plek hebben. Wie dit werk doet zonder "
              "zichtbare plek, moet het steeds opnieuw verdedigen, en wordt gemeten naar de maat van de lijn waar "
              "het toevallig onder valt (waar regievoering thuishoort; regie-organisatie)."},
      .remedy = {"The government records where the regie has its place, or gives it one. It need not be a department.",
                 "De overheid legt vast waar de regie is belegd, of geeft haar een plek. Een afdeling hoeft dat niet "
                 "te zijn."},
      .bad = R"(# regie.yaml
regie:
  line:
)",
      .good = R"(# regie.yaml
regie:
  line: visible-function
)"},
     check_line_recorded},
    {{.code = "O102",
      .name = "wrong-line",
      .principle = "O1",
      .title = {"Regie in a line that it does not fit", "Regie in een lijn waar zij niet past"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::government},
      .what = {"The regie is placed under regular execution, policy development or staff. At a project management "
               "office or outside the organisation it is a question.",
               "De regie is belegd onder de reguliere uitvoering, de beleidsontwikkeling of de staf. Bij een "
               "projectmanagementbureau of buiten de organisatie is het een vraag."},
      .why = {"Each of these lines pulls the regie its own way: execution towards results and control, policy towards "
              "what the government itself wants to decide, staff towards the organisation instead of the partners. A "
              "project office is where this work most often ends up, though the task may outlast every project (where "
              "regie belongs).",
              "Elk van deze lijnen trekt de regie naar zich toe: de uitvoering naar resultaten en beheersing, het "
              "beleid naar wat de overheid zelf wil bepalen, de staf naar de eigen organisatie in plaats van de "
              "partners. Bij een projectmanagementbureau komt dit werk het vaakst terecht, terwijl de taak elk project "
              "kan overleven (waar regievoering thuishoort)."},
      .remedy = {"The government gives the regie a line of its own or makes it a visible function.",
                 "De overheid geeft de regie een eigen lijn of maakt haar zichtbaar als eigen functie."},
      .bad = R"(# regie.yaml
regie:
  line: policy
)",
      .good = R"(# regie.yaml
regie:
  line: regie
)"},
     check_line},
    {{.code = "O103",
      .name = "bound-to-a-domain",
      .principle = "O1",
      .title = {"Regie bound to one domain", "Regie gebonden aan één domein"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"It is recorded that the regie is bound to one policy domain.",
               "Er is vastgelegd dat de regie aan één beleidsdomein is gebonden."},
      .why = {"Joint opgaven rarely keep to the borders of one policy domain, and the craft of regie is the same in "
              "all of them. The article therefore makes it independent of domain, in principle (where regie belongs).",
              "Gezamenlijke opgaven houden zich zelden aan de grenzen van één beleidsdomein, en het vak van regie is "
              "overal hetzelfde. Het artikel maakt regie daarom in beginsel onafhankelijk van domein (waar "
              "regievoering thuishoort)."},
      .remedy = {"The government sees to it that the regie can work across domains, or says why it keeps to one.",
                 "De overheid zorgt dat de regie over domeinen heen kan werken, of zegt waarom zij bij één domein "
                 "blijft."},
      .bad = R"(# regie.yaml
regie:
  domain_bound: yes
)",
      .good = R"(# regie.yaml
regie:
  domain_bound: no
)"},
     check_domain},
    {{.code = "O104",
      .name = "development-not-recorded",
      .principle = "O1",
      .title = {"Room to develop not recorded", "Ruimte voor ontwikkeling niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"It is not recorded what room there is to develop the regie and the people who do it.",
               "Er is niet vastgelegd welke ruimte er is om de regie en de mensen die haar voeren te ontwikkelen."},
      .why = {"As a function regie is young: nobody can say yet what its best form is. Who does it needs time and "
              "company to learn, and the organisation needs to learn with them (where regie belongs; regie "
              "organisation).",
              "Als functie is regie jong: niemand kan nog zeggen welke vorm de beste is. Wie haar voert, heeft tijd "
              "en vakgenoten nodig om te leren, en de organisatie moet meeleren (waar regievoering thuishoort; "
              "regie-organisatie)."},
      .remedy = {"The government records the room that there is to develop the function, or makes it.",
                 "De overheid legt vast welke ruimte er is om de functie te ontwikkelen, of maakt die."},
      .bad = R"(# regie.yaml
regie:
  development:
)",
      .good = R"(# regie.yaml
regie:
  development: Elke maand een dag intervisie met regisseurs uit andere gemeenten.
)"},
     check_development_recorded},
};

std::optional<Message> upheld(const Standing& standing) {
    const model::Regie& regie = standing.collaboration().regie;
    if (!regie.line.is(Line::regie) && !regie.line.is(Line::visible_function)) return std::nullopt;
    if (!regie.development) return std::nullopt;
    return Message{{"{0}, with room to develop it", "{0}, met ruimte voor ontwikkeling"},
                   {model::label_of(*regie.line)}};
}

}  // namespace

constinit const Principle o1{
    .id = "O1",
    .title = {"A visible core task", "Een zichtbare kerntaak"},
    .statement = {"Regie is visibly organised as a core task of its own: not under regular execution, policy "
                  "development or staff, independent of domain, and with room to develop.",
                  "Regie is zichtbaar georganiseerd als eigen kerntaak: niet onder de reguliere uitvoering, de "
                  "beleidsontwikkeling of de staf, onafhankelijk van domein, en met ruimte voor ontwikkeling."},
    .source = {"meaning for the organisation: where regie belongs",
               "betekenis voor de overheidsorganisatie: waar regievoering thuishoort"},
    .upheld_when = {"a line of its own or a visible function, and room recorded to develop it",
                    "een eigen lijn of een zichtbaar belegde functie, en vastgelegde ruimte om die te ontwikkelen"},
    .rules = rules_of_o1,
    .upheld = upheld,
};

}  // namespace regie::rules
