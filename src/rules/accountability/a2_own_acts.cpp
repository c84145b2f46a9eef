#include <algorithm>

#include "rules/accountability/area.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::AccountEntry;
using model::Area;
using model::Item;
using model::Standing;

constexpr Variant area_not_covered{
    Severity::note,
    {{"can the regisseur be called to account on the effects of their own acts and omissions?",
      "is de regisseur aanspreekbaar op de effecten van het eigen handelen en nalaten?"},
     {"agree together on an accountability item for the regisseur on own acts and omissions, and record it in "
      "accountability/ (regie account regisseur own-acts …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over het eigen handelen en nalaten, en leg het vast "
      "in accountability/ (regie account regisseur own-acts …)"}}};

constexpr Variant no_area_covered{
    Severity::note,
    {{"what can the regisseur be called to account on: own acts and omissions, tension, "
      "healthy relations, signalling, communication, aligned decision-making?",
      "waarop is de regisseur aanspreekbaar: eigen handelen en nalaten, (ont)spanning, "
      "gezonde relaties, signalering, communicatie, afstemming van besluitvorming?"},
     {"agree together on what the regisseur answers for (own acts and omissions, tension, relations, issues, "
      "communication, decision-making), and record an item for each in accountability/ (regie account regisseur "
      "own-acts …)",
      "spreek samen af waarop de regisseur aanspreekbaar is (eigen handelen en nalaten, (ont)spanning, relaties, "
      "signalering, communicatie, besluitvorming), en leg voor elk een verantwoordingspunt vast in accountability/ "
      "(regie account regisseur own-acts …)"}}};

constexpr AccountDue own_acts_due{
    {Severity::warning,
     {{"the last account on own acts and omissions is of {0}; by the agreed review the next one was due on {1}",
       "de laatste verantwoording over het eigen handelen en nalaten is van {0}; volgens de afgesproken termijn was "
       "de volgende uiterlijk {1} aan de beurt"},
      {"give the collaboration an account of what was done and what was left undone, and of the effect, and record "
       "it under account; or agree on another review",
       "leg aan het samenwerkingsverband verantwoording af over wat is gedaan en nagelaten, met het effect, en leg "
       "die vast bij account; of spreek een andere termijn af (review)"}}},
    {Severity::note,
     {{"when will the first account on own acts and omissions be given?",
       "wanneer wordt de eerste verantwoording over het eigen handelen en nalaten afgelegd?"},
      first_account_remedy}}};

constexpr AccountDue productivity_due{
    {Severity::warning,
     {{"the last account on productivity and focus on the opgave is of {0}; by the agreed review the next one was "
       "due on {1}",
       "de laatste verantwoording over productiviteit en opgavegerichtheid is van {0}; volgens de afgesproken "
       "termijn was de volgende uiterlijk {1} aan de beurt"},
      {"give the collaboration an account of acts and omissions on productivity and focus, and of the effect, and "
       "record it under account; or agree on another review",
       "leg aan het samenwerkingsverband verantwoording af over wat is gedaan en nagelaten voor productiviteit en "
       "opgavegerichtheid, met het effect, en leg die vast bij account; of spreek een andere termijn af (review)"}}},
    {Severity::note,
     {{"when will the first account on productivity and focus on the opgave be given?",
       "wanneer wordt de eerste verantwoording over productiviteit en opgavegerichtheid afgelegd?"},
      first_account_remedy}}};

constexpr base::Both record_effect{
    "record under effect what it brought about, wanted or not, as far as can be seen by now",
    "leg bij effect vast wat het teweegbracht, bedoeld of niet, voor zover dat nu te zien is"};

constexpr Variant effect_of_act{
    Severity::note,
    {{"what was the effect of this act: \"{0}\"?", "wat was het effect van dit handelen: \"{0}\"?"}, record_effect}};

constexpr Variant effect_of_omission{
    Severity::note,
    {{"what was the effect of this omission: \"{0}\"?", "wat was het effect van dit nalaten: \"{0}\"?"},
     record_effect}};

constexpr Variant effect_of_several{
    Severity::note,
    {{"what was the effect of \"{0}\"? (without an effect on file here: {1} in all)",
      "wat was het effect van \"{0}\"? (hier zonder vastgelegd effect: {1} in totaal)"},
     {"record under effect what each of them brought about, wanted or not, as far as can be seen by now",
      "leg van elk bij effect vast wat het teweegbracht, bedoeld of niet, voor zover dat nu te zien is"}}};

constexpr Variant forum_not_the_collaboration{
    Severity::warning,
    {{"the regisseur gives account on \"{0}\" to others, and not to the collaboration as a whole",
      "de regisseur legt over \"{0}\" aan anderen verantwoording af, en niet aan het samenwerkingsverband als geheel"},
     {"let the regisseur give account to the collaboration as well, and add collaboration under towards",
      "laat de regisseur ook aan het samenwerkingsverband verantwoording afleggen, en zet collaboration bij towards"}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_first_area(standing, area_not_covered, no_area_covered, sink);
}

void check_account(const Standing& standing, Sink& sink) {
    check_account_due(standing, Area::own_acts, own_acts_due, sink);
    check_account_due(standing, Area::productivity, productivity_due, sink);
}

/// What was done or left undone.
const model::Field<model::Text>& deed(const AccountEntry& entry) { return entry.act ? entry.act : entry.omitted; }

bool is_newer(const AccountEntry& entry, const AccountEntry& than) {
    return entry.on && (!than.on || entry.on->last() > than.on->last());
}

void check_effects(const Standing& standing, Sink& sink) {
    for (const Item& item : standing.collaboration().items) {
        if (!is_accounted_for_by_regisseur(item)) continue;
        const AccountEntry* newest = nullptr;
        std::size_t without = 0;
        for (const AccountEntry& entry : item.account) {
            if (!deed(entry) || entry.effect) continue;
            ++without;
            if (!newest || is_newer(entry, *newest)) newest = &entry;
        }
        if (!newest) continue;
        const Variant& alone = newest->act ? effect_of_act : effect_of_omission;
        sink.add(without == 1 ? alone : effect_of_several, deed(*newest).place, subject_of(item), to_regisseur(),
                 {quoted(*deed(*newest)), counted(without)});
    }
}

/// A name among `towards` that no partner has may be a slip for `collaboration`.
bool may_be_towards_collaboration(const Standing& standing, const Item& item) {
    return is_towards_collaboration(standing, item) ||
           std::any_of(item.towards.begin(), item.towards.end(), [&standing](const auto& party) {
               return party->is_partner() && !standing.partner(party->partner());
           });
}

void check_forum(const Standing& standing, Sink& sink) {
    // Of a partner that could not be read it is not known whether it is a shareholder.
    if (!standing.partners_readable()) return;
    for (const Item& item : standing.collaboration().items) {
        if (!is_accounted_for_by_regisseur(item) || item.towards.empty()) continue;
        if (may_be_towards_collaboration(standing, item)) continue;
        sink.add(forum_not_the_collaboration, item.towards.place, subject_of(item), to_material_principal(),
                 {quoted(item.statement ? *item.statement : item.id.text)});
    }
}

constexpr Rule rules_of_a2[]{
    {{.code = "A201",
      .name = "area-not-covered",
      .principle = "A2",
      .title = {"No item on own acts and omissions", "Geen verantwoordingspunt over eigen handelen en nalaten"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regisseur holds no item on the effects of their own acts and omissions. Where they hold no item on "
               "any of the six areas, this asks for all of them at once.",
               "De regisseur heeft geen verantwoordingspunt over de effecten van het eigen handelen en nalaten. Heeft "
               "de regisseur over geen van de zes gebieden een punt, dan vraagt deze regel in één keer naar alle zes."},
      .why = {"Not being accountable for results doesn't mean being accountable for nothing. What the regisseur did or "
              "left undone, and what came of it, is the core of the account (accountability, the sentence before the "
              "list).",
              "Niet aanspreekbaar zijn op resultaten betekent niet: nergens op aanspreekbaar. Wat de regisseur deed of "
              "naliet, en wat daarvan het effect was, is de kern van de verantwoording (verantwoording, de zin voor de "
              "opsomming)."},
      .remedy = {"The material principal sees to it that the regisseur agrees with the collaboration on what they "
                 "answer for here.",
                 "De materieel opdrachtgever zorgt dat de regisseur met het samenwerkingsverband afspreekt waarop die "
                 "hier aanspreekbaar is."},
      .bad = R"(# accountability/own-acts.yaml
holder: material-principal
)",
      .good = R"(# accountability/own-acts.yaml
holder: regisseur
area: own-acts
statement: Wat de regisseur doet of laat, en wat dat teweegbrengt.
towards: [collaboration]
)"},
     check_area_covered},
    {{.code = "A202",
      .name = "account-due",
      .principle = "A2",
      .title = {"The account on own acts and omissions is due",
                "De verantwoording over eigen handelen en nalaten laat op zich wachten"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::regisseur},
      .what =
          {"For an item of the regisseur on own acts and omissions, or on productivity and focus, a review was "
           "agreed, and the newest account is older. Where no account is on file yet it is a question; where one "
           "of the accounts has no date, nothing is said, nor once a decision has ended the regie.",
           "Voor een verantwoordingspunt van de regisseur over eigen handelen en nalaten, of over productiviteit "
           "en opgavegerichtheid, is een termijn afgesproken (review), en de nieuwste verantwoording is ouder "
           "dan dat. Is er nog geen verantwoording vastgelegd, dan is het een vraag; ontbreekt bij een "
           "verantwoording de datum, dan zegt deze regel niets, ook niet nadat een besluit de regie heeft beëindigd."},
      .why = {"The regisseur has no power, but does have influence. The partners keep sight of that as the regisseur "
              "tells at set times what they did and left undone, and what came of it; for productivity and focus "
              "too, since those are reached only through such acts (accountability, the sentence before the list; "
              "integrity, principle 3).",
              "De regisseur heeft geen macht, maar wel invloed. De partners houden daar zicht op doordat de "
              "regisseur op vaste momenten zegt wat die deed en naliet, en wat daarvan het effect was; ook voor "
              "productiviteit en opgavegerichtheid, want daaraan draagt de regisseur alleen zo bij (verantwoording, "
              "de zin voor de opsomming; integriteit, beginsel 3)."},
      .remedy = account_due_remedy,
      .bad = R"(# accountability/own-acts.yaml
review: 2m
)",
      .good = R"(# accountability/own-acts.yaml
review: 2m
account:
  - on: 2026-06-09
    omitted: Het plan voor de zondag niet zelf uitgewerkt.
    effect: Het plan is van de twee partners gebleven, en duurde een maand langer.
)"},
     check_account},
    {{.code = "A203",
      .name = "effect-not-recorded",
      .principle = "A2",
      .title = {"An act or omission without its effect", "Handelen of nalaten zonder het effect"},
      .severities = {Severity::note},
      .to = {To::regisseur},
      .what = {"In an account of the regisseur, on whatever area but results, something that was done or left undone "
               "has no effect on file. Each item is asked about once, at the newest of these.",
               "In een verantwoording van de regisseur, over welk gebied ook behalve resultaten, staat iets wat is "
               "gedaan of nagelaten zonder dat het effect is vastgelegd. Per verantwoordingspunt wordt er één keer "
               "naar gevraagd, bij het nieuwste."},
      .why = {"The regisseur answers for effects, and not for activity. A list of acts shows diligence; what they "
              "brought about in the collaboration is what partners can talk about (accountability, the sentence "
              "before the list).",
              "De regisseur is aanspreekbaar op effecten, en niet op bedrijvigheid. Een lijst van activiteiten toont "
              "inzet; over wat die in de samenwerking teweegbrachten, kunnen partners het gesprek voeren "
              "(verantwoording, de zin voor de opsomming)."},
      .remedy =
          {"The regisseur asks the partners what they noticed of it, and records that, also where it is nothing yet.",
           "De regisseur vraagt de partners wat zij ervan hebben gemerkt, en legt dat vast, ook als dat nog niets is."},
      .bad = R"(# accountability/communication.yaml
account:
  - on: 2026-04-02
    act: Na elke partnertafel een bericht voor de eigen organisaties gemaakt.
)",
      .good = R"(# accountability/communication.yaml
account:
  - on: 2026-04-02
    act: Na elke partnertafel een bericht voor de eigen organisaties gemaakt.
    effect: Bij de GGD en de hogeschool weten medewerkers nu wat er is afgesproken.
)"},
     check_effects},
    {{.code = "A204",
      .name = "forum-not-the-collaboration",
      .principle = "A2",
      .title = {"Account to others than the collaboration", "Verantwoording aan anderen dan het samenwerkingsverband"},
      .severities = {Severity::warning},
      .to = {To::material_principal},
      .what = {"An item of the regisseur, on whatever area but results, says to whom account is given, and the "
               "collaboration is not among them. A list of all shareholders counts as the collaboration.",
               "Een verantwoordingspunt van de regisseur, over welk gebied ook behalve resultaten, vermeldt aan wie "
               "verantwoording wordt afgelegd, en het samenwerkingsverband is daar niet bij. Een lijst met alle "
               "aandeelhouders telt als het samenwerkingsverband."},
      .why = {"The partners together are the principal in substance; the official sets the frame. A regisseur who "
              "accounts to the hierarchy alone, or to some of the partners, serves those (integrity, principles 1 "
              "and 2; starting point 3).",
              "De partners zijn samen opdrachtgever voor de inhoud; de ambtelijk opdrachtgever stelt het kader. Een "
              "regisseur die alleen aan de lijn verantwoording aflegt, of alleen aan enkele partners, dient ook "
              "alleen hen (integriteit, beginselen 1 en 2; uitgangspunt 3)."},
      .remedy =
          {"The material principal lets the regisseur give account to the collaboration, beside the account on the "
           "frame.",
           "De materieel opdrachtgever laat de regisseur verantwoording afleggen aan het samenwerkingsverband, naast "
           "die over het kader."},
      .bad = R"(# accountability/relations.yaml
towards: [material-principal]
)",
      .good = R"(# accountability/relations.yaml
towards: [collaboration, material-principal]
)"},
     check_forum},
};

std::optional<Message> upheld(const Standing& standing) { return accounted_for(standing, Area::own_acts); }

}  // namespace

constinit const Principle a2{
    .id = "A2",
    .title = {"Own acts and omissions", "Eigen handelen en nalaten"},
    .statement = {"The regisseur is accountable for the effects of their own acts, and of what they left undone.",
                  "De regisseur is aanspreekbaar op de effecten van het eigen handelen en nalaten."},
    .source = area_source,
    .upheld_when = area_upheld_when,
    .rules = rules_of_a2,
    .upheld = upheld,
};

}  // namespace regie::rules
