#include <cstdint>
#include <vector>

#include "rules/accountability/area.hpp"
#include "rules/organisation/language.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Severity;
using model::Commitment;
using model::Field;
using model::Standing;
using model::Text;

constexpr Variant language_of_command{
    Severity::note,
    {{"\"{0}\" belongs to steering by power: is that meant here, between equals?",
      "\"{0}\" hoort bij sturen met macht: is dat hier bedoeld, onder gelijken?"},
     {"write what the partners ask of each other as equals; if the word has to stay, name the tension in the "
      "collaboration",
      "schrijf op wat partners als gelijken van elkaar vragen; moet het woord blijven staan, benoem dan de spanning in "
      "het samenwerkingsverband"}}};

constexpr Variant language_of_settlement{
    Severity::note,
    {{"\"{0}\" belongs to steering by performance: is the regisseur to be judged by that?",
      "\"{0}\" hoort bij sturen op prestaties: is het de bedoeling dat de regisseur daarop wordt beoordeeld?"},
     {"write what the regisseur does answer for, such as own acts, relations and signals; if the word has to stay, "
      "name the tension",
      "schrijf op waarop de regisseur wel aanspreekbaar is, zoals het eigen handelen, de relaties en het signaleren; "
      "moet het woord blijven staan, benoem dan de spanning"}}};

constexpr Variant disputes_leave_the_circle{
    Severity::note,
    {{"disputes between partners end in a line of command: can the partners settle them themselves?",
      "geschillen tussen partners eindigen in de lijn: kunnen de partners er zelf uitkomen?"},
     {"agree how a dispute is settled in the circle of partners, for instance with a mediator, and record ends_at: "
      "collaboration",
      "spreek af hoe een geschil in de kring van partners wordt opgelost, bijvoorbeeld met een bemiddelaar, en leg "
      "ends_at: collaboration vast"}}};

using Texts = std::vector<const Field<Text>*>;

/// Asks about the first of the texts with a word of the topic in it, at that word.
void ask_about_first(const Standing& standing, Topic topic, const Variant& variant, const Texts& texts,
                     const base::Subject& subject, Sink& sink) {
    for (const Field<Text>* text : texts) {
        if (!*text) continue;
        Text written = standing.collaboration().written(text->place);
        // The line of a `|` or `>` may hold a remark, which is no part of the text.
        const bool block = written.starts_with('|') || written.starts_with('>');
        const std::size_t skipped = block ? written.find('\n') : 0;
        if (skipped == Text::npos) continue;
        written.remove_prefix(skipped);
        const auto seen = first_word_of(topic, written);
        if (!seen) continue;
        model::Place place = text->place;
        place.end = place.begin + static_cast<std::uint32_t>(skipped + seen->end);
        place.begin += static_cast<std::uint32_t>(skipped + seen->begin);
        return sink.add(variant, place, subject, to_material_principal(), {quoted(seen->form)});
    }
}

/// What the collaboration as a whole lays down for its partners.
Texts terms_for_partners(const model::Membership& membership) {
    Texts texts;
    for (const auto& condition : membership.joining.conditions) texts.push_back(&condition);
    for (const auto* text :
         {&membership.leaving.terms, &membership.leaving.settlement, &membership.ending, &membership.disputes.terms})
        texts.push_back(text);
    return texts;
}

/// It binds somebody, or is meant to.
bool concerns_somebody(const Standing& standing, const Commitment& commitment) {
    return (commitment.is_active() || commitment.is_proposed()) && !standing.parties(commitment).empty();
}

void check_language_of_command(const Standing& standing, Sink& sink) {
    const auto ask = [&](const Texts& texts, const base::Subject& subject) {
        ask_about_first(standing, Topic::command, language_of_command, texts, subject, sink);
    };
    const auto& collaboration = standing.collaboration();
    ask(terms_for_partners(collaboration.membership), on_collaboration());
    ask({&collaboration.roles.material_principal.framework}, on_role("material-principal"));
    for (const Commitment& commitment : collaboration.commitments)
        if (concerns_somebody(standing, commitment))
            ask({&commitment.conditions, &commitment.exit.settlement}, subject_of(commitment));
}

void check_language_of_settlement(const Standing& standing, Sink& sink) {
    const auto ask = [&](const Texts& texts, const base::Subject& subject) {
        ask_about_first(standing, Topic::settlement, language_of_settlement, texts, subject, sink);
    };
    const auto& collaboration = standing.collaboration();
    ask({&collaboration.roles.material_principal.framework}, on_role("material-principal"));
    for (const model::Item& item : collaboration.items)
        if (is_held_by_regisseur(item)) ask({&item.statement}, subject_of(item));
}

void check_disputes(const Standing& standing, Sink& sink) {
    const auto& ends_at = standing.collaboration().membership.disputes.ends_at;
    if (ends_at.is(model::DisputeEnd::line))
        sink.add(disputes_leave_the_circle, ends_at.place, on_collaboration(), to_collaboration());
}

constexpr Rule rules_of_o6[]{
    {{.code = "O601",
      .name = "language-of-command",
      .principle = "O6",
      .title = {"Words of power between partners", "Machtstaal tussen partners"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what =
          {"A word of power, such as doorzettingsmacht, instruct or enforce, stands in the terms for joining, leaving, "
           "ending or disputes, in the conditions of a commitment, or in the frame of the assignment. A word that is "
           "denied, or that is about a court or the law, does not count. The list of words is our own.",
           "Een woord dat bij macht hoort, zoals doorzettingsmacht, instrueren of afdwingen, staat in de voorwaarden "
           "voor toetreden, uittreden, beëindigen of geschillen, in de voorwaarden van een commitment, of in het kader "
           "van de opdracht. Een woord dat wordt ontkend, of dat over de rechter of de wet gaat, telt niet mee. De "
           "lijst van woorden is van onszelf."},
      .why = {"The reflexes of a bureaucracy, one line of command and the power to push things through, fit execution. "
              "Among equal partners they slip in through words. A word proves nothing; seeing it gives the occasion to "
              "talk about the tension (introduction: Weber's principles and what follows from them).",
              "De reflexen van een bureaucratie, één bevelslijn en de macht om door te drukken, passen bij uitvoering. "
              "Onder gelijkwaardige partners sluipen zij binnen via woorden. Een woord bewijst niets; wie het ziet, "
              "heeft een aanleiding om over de spanning te praten (inleiding: de principes van Weber en wat daaruit "
              "volgt)."},
      .remedy = {"The material principal and the partners look whether it can be said as between equals, or name the "
                 "tension.",
                 "De materieel opdrachtgever en de partners kijken of het gelijkwaardig kan worden gezegd, of benoemen "
                 "de spanning."},
      .bad = R"(# regie.yaml
membership:
  disputes:
    terms: Komen partners er niet uit, dan gebruikt de wethouder doorzettingsmacht.
)",
      .good = R"(# regie.yaml
membership:
  disputes:
    terms: Komen partners er niet uit, dan zoeken zij samen een bemiddelaar; niemand heeft doorzettingsmacht.
)"},
     check_language_of_command},
    {{.code = "O602",
      .name = "language-of-settlement",
      .principle = "O6",
      .title = {"Words of targets put on the regisseur", "Afrekentaal bij de regisseur"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what =
          {"A word of targets and settlement, such as KPI, deliverable or afrekenen, stands in the frame of the "
           "assignment or in an item that the regisseur holds. A word that is denied, or that is about settling "
           "costs, does not count. The list of words is our own.",
           "Een woord dat bij afrekenen hoort, zoals KPI, deliverable of resultaatverplichting, staat in het kader van "
           "de opdracht of in een verantwoordingspunt van de regisseur. Een woord dat wordt ontkend, of dat over "
           "het afrekenen van kosten gaat, telt niet mee. De lijst van woorden is van onszelf."},
      .why =
          {"Planning and control by targets belongs to a government that performs. Put on a regisseur, who answers "
           "for own acts and not for what partners achieve, it calls for power over them (introduction, on New Public "
           "Management; accountability).",
           "Planning en control op prestatiedoelen hoort bij een overheid die presteert. Bij een regisseur, die "
           "aanspreekbaar is op het eigen handelen en niet op wat partners bereiken, vraagt het om macht over hen "
           "(inleiding, over New Public Management; verantwoording)."},
      .remedy =
          {"The material principal words the assignment in what the regisseur does answer for, or names the "
           "tension with planning and control.",
           "De materieel opdrachtgever formuleert de opdracht in termen van waarop de regisseur wel aanspreekbaar "
           "is, of benoemt de spanning met planning en control."},
      .bad = R"(# accountability/productivity.yaml
statement: De KPI's voor de buurtkamers worden elk kwartaal gehaald.
)",
      .good = R"(# accountability/productivity.yaml
statement: De tafels gaan over de opgave, en wat daar wordt afgesproken, komt er ook.
)"},
     check_language_of_settlement},
    {{.code = "O603",
      .name = "disputes-leave-the-circle",
      .principle = "O6",
      .title = {"Disputes leave the circle of partners", "Geschillen verlaten de kring van partners"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"It was agreed that disputes end in a line of command.",
               "Er is afgesproken dat geschillen in de lijn eindigen."},
      .why = {"Escalating a conflict until two lines meet is how a pyramid works. Among partners there is no such top: "
              "who sends a dispute up takes it from the only ones who can make peace on it (introduction: Weber's "
              "principle of the pyramid).",
              "Een conflict opschalen tot twee lijnen bij elkaar komen, zo werkt een piramide. Tussen partners is er "
              "zo'n top niet: wie een geschil naar boven brengt, haalt het weg bij de enigen die er vrede over kunnen "
              "sluiten (inleiding: het principe van Weber over de piramidale opbouw)."},
      .remedy = {"The partners agree to settle disputes among themselves, if need be with someone whom they all trust.",
                 "De partners spreken af geschillen onderling op te lossen, zo nodig met iemand die zij allen "
                 "vertrouwen."},
      .bad = R"(# regie.yaml
membership:
  disputes:
    ends_at: line
)",
      .good = R"(# regie.yaml
membership:
  disputes:
    ends_at: collaboration
)"},
     check_disputes},
};

/// Whether a tension is seen and named is for people to say; no record proves it.
std::optional<base::Message> upheld(const Standing&) { return std::nullopt; }

}  // namespace

constinit const Principle o6{
    .id = "O6",
    .title = {"The tension with bureaucracy named", "De spanning met de bureaucratie benoemd"},
    .statement = {"The tension of regie with bureaucracy (one line of command, written rules, escalation) and with New "
                  "Public Management (targets, planning and control) is seen and named.",
                  "De spanning van regie met de bureaucratie (één bevelslijn, vaste regels, opschalen) en met New "
                  "Public Management (prestatiedoelen, planning en control) wordt gezien en benoemd."},
    .source = {"the introduction: Weber's five principles, and New Public Management",
               "de inleiding: de vijf principes van Weber, en New Public Management"},
    .upheld_when = {"a conversation about it; no file can show that this is in order",
                    "een gesprek erover; uit een dossier is dit niet af te lezen"},
    .rules = rules_of_o6,
    .upheld = upheld,
};

}  // namespace regie::rules
