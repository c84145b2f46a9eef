#include <algorithm>

#include "rules/accountability/area.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Item;
using model::Standing;

constexpr Variant answers_for_results{
    Severity::error,
    {{"the regisseur is held to account for results: \"{0}\"",
      "de regisseur wordt aangesproken op resultaten: \"{0}\""},
     {"let the partner that commits to this result hold the item; ask the regisseur what their acts did for the "
      "collaboration (area: own-acts, productivity …)",
      "leg dit bij de partner die zich aan dit resultaat bindt; vraag de regisseur wat het eigen handelen voor de "
      "samenwerking betekende (area: own-acts, productivity …)"}}};

constexpr Variant results_unheld{
    Severity::note,
    {{"which partner can be called to account on which result?", "welke partner is aanspreekbaar op welk resultaat?"},
     {"agree which partner answers for which result, and record an item for each in accountability/ (regie account "
      "PARTNER results …)",
      "spreek af welke partner op welk resultaat aanspreekbaar is, en leg voor elk een verantwoordingspunt vast in "
      "accountability/ (regie account PARTNER results …)"}}};

void check_answers_for_results(const Standing& standing, Sink& sink) {
    for (const Item& item : standing.collaboration().items) {
        if (!is_held_by_regisseur(item) || !item.area.is(model::Area::results)) continue;
        sink.add(answers_for_results, item.holder.place, subject_of(item), to_material_principal(),
                 {quoted(item.statement ? *item.statement : item.id.text)});
    }
}

/// The active partner that holds the item, or that took over from its holder; null where that is someone else.
const model::Partner* partner_that_holds(const Standing& standing, const Item& item) {
    if (!item.holder || !item.holder->is_partner()) return nullptr;
    const model::Partner* partner = standing.partner(item.holder->partner());
    return partner ? standing.bearer(*partner) : nullptr;
}

/// A partner holds an item on results; or one of them may, as its area, its holder or its partner is not known.
bool may_be_held_by_partner(const Standing& standing, const Item& item) {
    if (item.area && !item.area.is(model::Area::results)) return false;
    if (!item.holder) return true;
    if (!item.holder->is_partner()) return false;
    return !standing.partner(item.holder->partner()) || partner_that_holds(standing, item);
}

void check_results_held(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const bool known = collaboration.readable && standing.items_readable() && standing.partners_readable();
    const auto& items = collaboration.items;
    if (!known || items.empty()) return;
    const bool held = std::any_of(items.begin(), items.end(),
                                  [&standing](const Item& item) { return may_be_held_by_partner(standing, item); });
    if (!held) sink.add(results_unheld, collaboration.place(), on_collaboration(), to_collaboration());
}

constexpr Rule rules_of_a1[]{
    {{.code = "A101",
      .name = "regisseur-answers-for-results",
      .principle = "A1",
      .title = {"The regisseur answers for results", "De regisseur wordt aangesproken op resultaten"},
      .severities = {Severity::error},
      .to = {To::material_principal},
      .what = {"An accountability item on the results of the collaboration is held by the regisseur.",
               "Een verantwoordingspunt over de resultaten van het samenwerkingsverband staat op naam van de "
               "regisseur."},
      .why = {"Whoever answers for what others achieve must be able to tell them what to do: that is power, and it "
              "takes the responsibility away from the partners. The article therefore excludes it, and names what the "
              "regisseur does answer for (accountability).",
              "Wie moet instaan voor wat anderen bereiken, moet hun ook iets kunnen opdragen: dat is macht, en het "
              "haalt de verantwoordelijkheid weg bij de partners. Het artikel sluit dit daarom uit, en noemt waarop de "
              "regisseur wel aanspreekbaar is (verantwoording)."},
      .remedy =
          {"The material principal takes the item off the regisseur; a partner that commits to the result can hold it.",
           "De materieel opdrachtgever haalt het punt weg bij de regisseur; een partner die zich aan het resultaat "
           "bindt, kan het op zich nemen."},
      .bad = R"(# accountability/productivity.yaml
area: results
)",
      .good = R"(# accountability/productivity.yaml
area: productivity
)"},
     check_answers_for_results},
    {{.code = "A102",
      .name = "results-unheld",
      .principle = "A1",
      .title = {"No item of a partner on results", "Geen verantwoordingspunt van een partner over resultaten"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"Accountability items are on file, and no partner holds one on results. A partner that left, and that "
               "nobody succeeds, does not count.",
               "Er zijn verantwoordingspunten vastgelegd, maar geen enkele partner heeft een punt over resultaten. "
               "Een partner die zonder opvolger is vertrokken, telt niet mee."},
      .why = {"What the collaboration achieves is for the partners to answer for, since they bound themselves to it. "
              "Where none of them does, the question of results easily ends up with the regisseur after all "
              "(accountability, the sentence before the list; starting point 2).",
              "Op wat het samenwerkingsverband bereikt, zijn de partners aan te spreken: zij hebben zich eraan "
              "gebonden. Is dat bij geen van hen belegd, dan komt de vraag naar resultaten al snel toch bij de "
              "regisseur terecht (verantwoording, de zin voor de opsomming; uitgangspunt 2)."},
      .remedy =
          {"The partners agree which of them answers to the collaboration for which result.",
           "De partners spreken af wie van hen tegenover het samenwerkingsverband op welk resultaat aanspreekbaar is."},
      .bad = R"(# accountability/results-buurtwerk.yaml
holder: material-principal
# accountability/results-gemeente.yaml
holder: material-principal
)",
      .good = R"(# accountability/results-buurtwerk.yaml
holder: stichting-buurtwerk
# accountability/results-gemeente.yaml
holder: gemeente-voorbeeldstad
)"},
     check_results_held},
};

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.items_readable()) return std::nullopt;
    std::size_t by_partners = 0;
    for (const Item& item : standing.collaboration().items) {
        if (!item.area.is(model::Area::results)) continue;
        if (is_held_by_regisseur(item)) return std::nullopt;
        if (partner_that_holds(standing, item)) ++by_partners;
    }
    if (by_partners == 0) return std::nullopt;
    return Message{{"partners answer for results ({0}), the regisseur for none",
                    "partners zijn aanspreekbaar op resultaten ({0}), de regisseur niet"},
                   {counted(by_partners)}};
}

}  // namespace

constinit const Principle a1{
    .id = "A1",
    .title = {"Not accountable for results", "Niet aanspreekbaar op resultaten"},
    .statement = {"The regisseur is not accountable for what the collaboration achieves: that would be a power "
                  "relation.",
                  "De regisseur is niet aanspreekbaar op de prestaties van het samenwerkingsverband: dat zou een "
                  "machtsverhouding zijn."},
    .source = {"meaning for the organisation: what the regisseur may be called to account on",
               "betekenis voor de overheidsorganisatie: waarop de regisseur mag worden aangesproken"},
    .upheld_when = {"an item on results that a partner holds, and none that the regisseur holds",
                    "een verantwoordingspunt over resultaten bij een partner, en geen bij de regisseur"},
    .rules = rules_of_a1,
    .upheld = upheld,
};

}  // namespace regie::rules
