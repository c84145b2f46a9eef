#include <algorithm>
#include <utility>

#include "rules/accountability/area.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Both;
using base::Message;
using base::Severity;
using model::Aspect;
using model::Item;
using model::Standing;

constexpr Variant productivity_not_measured{
    Severity::note,
    {{"do the partners find that the collaboration gets things done and stays with the opgave?",
      "vinden de partners dat het samenwerkingsverband dingen voor elkaar krijgt en bij de opgave blijft?"},
     {"ask them in the next pulse (productivity, focus), or agree on an accountability item for it and record that in "
      "accountability/ (regie account regisseur productivity …)",
      "vraag het hun in de volgende peiling (productivity, focus), of spreek er een verantwoordingspunt over af en leg "
      "dat vast in accountability/ (regie account regisseur productivity …)"}}};

constexpr Both bring_it_up{"bring it up with the partners: what stands in the way, and what will each of them change?",
                           "breng het ter sprake bij de partners: wat staat in de weg, en wat gaat elk van hen anders "
                           "doen?"};

constexpr Variant one_is_low{
    Severity::warning,
    {{"in the newest pulse {0} respondents score {1} {2} on average, under the middle of the scale ({3})",
      "in de nieuwste peiling geven {0} deelnemers {1} gemiddeld een {2}, onder het midden van de schaal ({3})"},
     bring_it_up}};

constexpr Variant both_are_low{
    Severity::warning,
    {{"in the newest pulse productivity scores {0} and focus on the opgave {1} on average, both under the middle of "
      "the scale ({2})",
      "in de nieuwste peiling krijgt productiviteit gemiddeld een {0} en opgavegerichtheid een {1}, allebei onder het "
      "midden van de schaal ({2})"},
     bring_it_up}};

bool is_measured(const Standing& standing) {
    const auto pulses = standing.speaking_pulses();
    return std::any_of(pulses.begin(), pulses.end(), [](const model::Pulse* pulse) {
        return Standing::middle_of(*pulse, Aspect::productivity) || Standing::middle_of(*pulse, Aspect::focus);
    });
}

bool is_on_productivity(const Item& item) { return item.area.is(model::Area::productivity); }

void check_measured(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (!has_regisseur(collaboration) || !standing.pulses_readable() || !standing.items_readable()) return;
    const auto& items = collaboration.items;
    if (is_measured(standing) || std::any_of(items.begin(), items.end(), is_on_productivity)) return;
    sink.add(productivity_not_measured, collaboration.roles.regisseur.place, on_role("regisseur"), to_regisseur());
}

void check_focus(const Standing& standing, Sink& sink) {
    const auto productivity = pulse_low(standing, Aspect::productivity);
    const auto focus = pulse_low(standing, Aspect::focus);
    if (!productivity && !focus) return;
    const Spoken& low = productivity ? *productivity : *focus;
    const auto add = [&](const Variant& variant, base::Arguments arguments) {
        sink.add(variant, first_known(low.pulse->on.place, low.pulse->place()), subject_of(*low.pulse), to_regisseur(),
                 std::move(arguments));
    };
    const auto middle = scored(low.scale_middle);
    if (productivity && focus) return add(both_are_low, {scored(*productivity), scored(*focus), middle});
    const Both what =
        productivity ? Both{"productivity", "productiviteit"} : Both{"focus on the opgave", "opgavegerichtheid"};
    add(one_is_low, {counted(low.middle.respondents), what, scored(low), middle});
}

constexpr Rule rules_of_i3[]{
    {{.code = "I301",
      .name = "productivity-not-measured",
      .principle = "I3",
      .title = {"Productivity and focus not recorded", "Productiviteit en opgavegerichtheid niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::regisseur},
      .what = {"There is a regisseur, no pulse with three or more answers on productivity or focus, and no "
               "accountability item on them.",
               "Er is een regisseur, en er is geen peiling met drie of meer antwoorden over productiviteit of "
               "opgavegerichtheid, en ook geen verantwoordingspunt daarover."},
      .why = {"The regisseur answers for a collaboration that gets things done and stays with the opgave, "
              "not for the substance of what comes out of it. Whether that goes well, the partners can say "
              "best (integrity, principle 3).",
              "De regisseur is verantwoordelijk voor een productieve samenwerking die bij de opgave blijft, "
              "niet voor wat er inhoudelijk uit komt. Of dat goed gaat, kunnen de partners het best zeggen "
              "(integriteit, beginsel 3)."},
      .remedy = {"The regisseur asks the partners in a pulse, or agrees with them on an accountability item.",
                 "De regisseur vraagt het de partners in een peiling, of spreekt er met hen een verantwoordingspunt "
                 "over af."},
      .bad = R"(# accountability/productivity.yaml
area: own-acts
# pulses/2025-10.yaml
responses: [{energy: 4}, {energy: 3}, {energy: 4}]
# pulses/2026-04.yaml
responses: [{energy: 4}, {energy: 4}, {energy: 5}]
)",
      .good = R"(# accountability/productivity.yaml
area: own-acts
# pulses/2025-10.yaml
responses: [{energy: 4}, {energy: 3}, {energy: 4}]
# pulses/2026-04.yaml
responses:
  - {energy: 4, productivity: 3, focus: 4}
  - {energy: 4, productivity: 4, focus: 4}
  - {energy: 5, productivity: 4, focus: 5}
)"},
     check_measured},
    {{.code = "I302",
      .name = "focus-doubted",
      .principle = "I3",
      .title = {"Partners doubt productivity or focus", "Partners twijfelen aan productiviteit of opgavegerichtheid"},
      .severities = {Severity::warning},
      .to = {To::regisseur},
      .what =
          {"In the newest pulse with three or more respondents, the mean score for productivity or for focus on the "
           "opgave lies under the middle of the scale.",
           "In de nieuwste peiling met drie of meer deelnemers ligt de gemiddelde score voor productiviteit of "
           "opgavegerichtheid onder het midden van de schaal."},
      .why = {"Work that is slow to move or strays from the opgave costs partners their energy. The "
              "regisseur cannot do it for them, but does answer for bringing it up in time (integrity, "
              "principle 3: not for the substance of results).",
              "Werk dat stroef loopt of van de opgave afdwaalt, kost partners hun energie. De regisseur kan "
              "het niet voor hen doen, maar is er wel verantwoordelijk voor dat het op tijd ter sprake komt "
              "(integriteit, beginsel 3: niet voor de inhoud van de resultaten)."},
      .remedy = {"The regisseur brings it up with the partners; what has to change, they decide together.",
                 "De regisseur brengt het ter sprake bij de partners; wat er moet veranderen, bepalen zij samen."},
      .bad = R"(# pulses/2026-04.yaml
responses:
  - {productivity: 4, focus: 2}
  - {productivity: 3, focus: 3}
  - {productivity: 3, focus: 2}
)",
      .good = R"(# pulses/2026-04.yaml
responses:
  - {productivity: 4, focus: 4}
  - {productivity: 3, focus: 3}
  - {productivity: 3, focus: 4}
)"},
     check_focus},
};

bool accounts_for_productivity(const Item& item) {
    return is_on_productivity(item) && is_held_by_regisseur(item) && !item.account.empty();
}

std::optional<Message> upheld(const Standing& standing) {
    const auto productivity = newest_on(standing, Aspect::productivity);
    const auto focus = newest_on(standing, Aspect::focus);
    if (productivity && focus) {
        if (productivity->low() || focus->low()) return std::nullopt;
        return Message{{"the newest pulse scores productivity {0} and focus on the opgave {1} on average",
                        "de nieuwste peiling geeft productiviteit gemiddeld een {0} en opgavegerichtheid een {1}"},
                       {scored(*productivity), scored(*focus)}};
    }
    const auto& items = standing.collaboration().items;
    if (std::none_of(items.begin(), items.end(), accounts_for_productivity)) return std::nullopt;
    return Message{{"the regisseur gave account of productivity and focus on the opgave",
                    "de regisseur heeft verantwoording afgelegd over productiviteit en opgavegerichtheid"},
                   {}};
}

}  // namespace

constinit const Principle i3{
    .id = "I3",
    .title = {"Productivity, focus and healthy relations", "Productiviteit, opgavegerichtheid en gezonde relaties"},
    .statement = {"The regisseur answers for a collaboration that is productive, keeps to the opgave and has healthy "
                  "relations; not for the content of its results.",
                  "De regisseur is verantwoordelijk voor een samenwerking die productief is, op de opgave gericht "
                  "blijft en gezonde relaties kent; niet voor de inhoud van de resultaten."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 3",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 3"},
    .upheld_when = {"a pulse on productivity and focus, or an account of the regisseur on them",
                    "een peiling over productiviteit en opgavegerichtheid, of een verantwoording van de regisseur "
                    "daarover"},
    .rules = rules_of_i3,
    .upheld = upheld,
};

}  // namespace regie::rules
