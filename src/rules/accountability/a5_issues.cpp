#include "rules/accountability/area.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Area;
using model::Issue;
using model::Standing;

constexpr Variant area_not_covered{
    Severity::note,
    {{"can the regisseur be called to account on signalling the right issues and putting them on the agenda?",
      "is de regisseur aanspreekbaar op het signaleren en agenderen van de juiste kwesties?"},
     {"agree together on an accountability item for the regisseur on signalling and agenda, and record it in "
      "accountability/ (regie account regisseur issues …)",
      "spreek samen een verantwoordingspunt voor de regisseur af over signalering en agendering, en leg het vast in "
      "accountability/ (regie account regisseur issues …)"}}};

/// An issue that waits longer for the agenda is asked about. The article names no time.
constexpr model::Span time_to_agenda{60, 'd'};

constexpr AccountDue account_due{
    {Severity::warning,
     {{"the last account on signalling and agenda is of {0}; by the agreed review the next one was due on {1}",
       "de laatste verantwoording over signalering en agendering is van {0}; volgens de afgesproken termijn was de "
       "volgende uiterlijk {1} aan de beurt"},
      {"give the collaboration an account of what was put on the agenda and what was not, and of the effect, and "
       "record it under account; or agree on another review",
       "leg aan het samenwerkingsverband verantwoording af over wat is geagendeerd en wat niet, met het effect, en "
       "leg die vast bij account; of spreek een andere termijn af (review)"}}},
    {Severity::note,
     {{"when will the first account on signalling and agenda be given?",
       "wanneer wordt de eerste verantwoording over signalering en agendering afgelegd?"},
      first_account_remedy}}};

constexpr Variant issue_waiting{
    Severity::note,
    {{"the issue \"{0}\" dates from {1}: when does it come on the agenda?",
      "het signaal \"{0}\" is van {1}: wanneer komt het op de agenda?"},
     {"put it on the agenda and record when (agenda), or let it drop and say why (status: dropped)",
      "agendeer het en leg vast wanneer (agenda), of laat het vervallen en zeg waarom (status: dropped)"}}};

constexpr base::Both take_it_up{
    "agree at the table which partner takes it up, and record that partner as owner; or let it drop together "
    "(status: dropped)",
    "spreek aan tafel af welke partner het oppakt, en leg die vast als eigenaar (owner); of laat het samen vervallen "
    "(status: dropped)"};

constexpr Variant issue_unowned{Severity::note,
                                {{"who takes up the issue \"{0}\"?", "wie pakt het signaal \"{0}\" op?"}, take_it_up}};

constexpr Variant owner_left{
    Severity::note,
    {{"{1}, the owner of the issue \"{0}\", is no longer a partner: who takes it up?",
      "{1}, eigenaar van het signaal \"{0}\", is geen partner meer: wie pakt het op?"},
     take_it_up,
     base::InGeneral{
         {"An issue on the agenda whose owner left", "Een signaal op de agenda waarvan de eigenaar is vertrokken"},
         {"The partners agree on who of them takes up the issue, or let it rest together.",
          "De partners spreken af wie van hen het signaal oppakt, of laten het samen rusten."}}}};

void check_area_covered(const Standing& standing, Sink& sink) {
    ask_for_area(standing, Area::issues, area_not_covered, sink);
}

void check_account(const Standing& standing, Sink& sink) {
    check_account_due(standing, Area::issues, account_due, sink);
}

base::Argument called(const Issue& issue) { return quoted(issue.called()); }

void check_issues_waiting(const Standing& standing, Sink& sink) {
    for (const Issue& issue : standing.collaboration().issues) {
        if (!issue.readable || issue.is_closed() || issue.is_on_agenda() || !issue.raised) continue;
        if (!base::overdue(*issue.raised, time_to_agenda, standing.today())) continue;
        sink.add(issue_waiting, issue.raised.place, subject_of(issue), to_regisseur(),
                 {called(issue), dated(*issue.raised)});
    }
}

/// The owner where it is a partner that left, and nobody took over from it; else null.
const model::Partner* owner_that_left(const Standing& standing, const Issue& issue) {
    if (!issue.owner->is_partner()) return nullptr;
    const model::Partner* owner = standing.partner(issue.owner->partner());
    return owner && standing.left(*owner) && !standing.bearer(*owner) ? owner : nullptr;
}

void check_issues_owned(const Standing& standing, Sink& sink) {
    for (const Issue& issue : standing.collaboration().issues) {
        if (!issue.readable || !issue.is_on_agenda()) continue;
        if (!issue.owner)
            sink.add(issue_unowned, issue.place(), subject_of(issue), to_collaboration(), {called(issue)});
        else if (const model::Partner* left = owner_that_left(standing, issue))
            sink.add(owner_left, issue.owner.place, subject_of(issue), to_collaboration(),
                     {called(issue), named(*left)});
    }
}

constexpr Rule rules_of_a5[]{
    {{.code = "A501",
      .name = "area-not-covered",
      .principle = "A5",
      .title = {"No item on signalling and agenda", "Geen verantwoordingspunt over signalering en agendering"},
      .severities = {Severity::note},
      .to = {To::material_principal},
      .what = {"The regisseur holds items, but none on signalling issues and putting them on the agenda.",
               "De regisseur heeft verantwoordingspunten, maar geen over het signaleren en agenderen van kwesties."},
      .why = {"Without power a regisseur has one instrument that always works: to say what is going on, at the table "
              "where it belongs. So whether they do, and about the right things, is what they answer for "
              "(accountability, third of the list).",
              "Zonder macht heeft een regisseur één middel dat altijd werkt: benoemen wat er speelt, aan de tafel waar "
              "het hoort. Of dat gebeurt, en over de juiste kwesties, is dus waar de regisseur op aanspreekbaar is "
              "(verantwoording, derde punt van de opsomming)."},
      .remedy = {"The material principal sees to it that the regisseur agrees with the collaboration on what they "
                 "answer for here.",
                 "De materieel opdrachtgever zorgt dat de regisseur met het samenwerkingsverband afspreekt waarop die "
                 "hier aanspreekbaar is."},
      .bad = R"(# accountability/issues.yaml
holder: material-principal
)",
      .good = R"(# accountability/issues.yaml
holder: regisseur
area: issues
statement: De juiste kwesties komen op tijd op de agenda.
towards: [collaboration]
)"},
     check_area_covered},
    {{.code = "A502",
      .name = "account-due",
      .principle = "A5",
      .title = {"The account on signalling and agenda is due",
                "De verantwoording over signalering en agendering laat op zich wachten"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::regisseur},
      .what =
          {"For an item of the regisseur on signalling and agenda a review was agreed, and the newest account is "
           "older. Where no account is on file yet it is a question; where one of the accounts has no date, nothing "
           "is said, nor once a decision has ended the regie.",
           "Voor een verantwoordingspunt van de regisseur over signalering en agendering is een termijn afgesproken "
           "(review), en de nieuwste verantwoording is ouder dan dat. Is er nog geen verantwoording vastgelegd, dan "
           "is het een vraag; ontbreekt bij een verantwoording de datum, dan zegt deze regel niets, ook niet nadat een "
           "besluit de regie heeft beëindigd."},
      .why = {"Whether the right issues came to the table shows only afterwards. If nobody looks back at the agreed "
              "moment, what was missed goes on being missed (accountability, third of the list).",
              "Of de juiste kwesties op tafel kwamen, blijkt pas achteraf. Kijkt niemand op het afgesproken moment "
              "terug, dan blijft liggen wat is gemist (verantwoording, derde punt van de opsomming)."},
      .remedy = account_due_remedy,
      .bad = R"(# accountability/issues.yaml
review: 1m
)",
      .good = R"(# accountability/issues.yaml
review: 1m
account:
  - on: 2026-06-18
    act: Met de partners nagelopen welke signalen zijn blijven liggen.
    effect: Het vervoer naar de Havenbuurt komt in juli aan de orde.
)"},
     check_account},
    {{.code = "A503",
      .name = "issue-waiting",
      .principle = "A5",
      .title = {"An issue that waits for the agenda", "Een signaal dat op agendering wacht"},
      .severities = {Severity::note},
      .to = {To::regisseur},
      .what =
          {"An issue was raised over 60 days ago, and is not on the agenda yet, nor resolved or dropped. The article "
           "names no such time: the 60 days are our own.",
           "Een signaal is meer dan 60 dagen geleden gegeven, staat nog niet op de agenda, en is ook niet opgelost "
           "of vervallen. Het artikel noemt zo'n termijn niet: die 60 dagen zijn door ons gekozen."},
      .why = {"An issue does its work at the table where it belongs. Whoever raised it and hears nothing more will "
              "not raise the next one (accountability, third of the list).",
              "Een signaal doet zijn werk pas aan de tafel waar het hoort. Wie iets signaleert en er niets meer van "
              "hoort, doet dat een volgende keer niet meer (verantwoording, derde punt van de opsomming)."},
      .remedy = {"The regisseur puts the issue on the agenda, or tells who raised it why that does not happen.",
                 "De regisseur zet het signaal op de agenda, of laat wie het gaf weten waarom dat niet gebeurt."},
      .bad = R"(# issues/vervoer-havenbuurt.yaml
raised: 2026-04-16
)",
      .good = R"(# issues/vervoer-havenbuurt.yaml
raised: 2026-04-16
status: agenda
agenda: 2026-07-16
)"},
     check_issues_waiting},
    {{.code = "A504",
      .name = "issue-unowned",
      .principle = "A5",
      .title = {"An issue on the agenda without an owner", "Een signaal op de agenda zonder eigenaar"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"An issue is on the agenda, and nobody is recorded who must act on it, or the partner that was has "
               "left and nobody succeeds it.",
               "Een signaal staat op de agenda, en wie aan zet is, is niet vastgelegd; of de partner die dat was, is "
               "zonder opvolger vertrokken."},
      .why =
          {"What is nobody's ends up with whoever minds most, and that is easily the regisseur. Regie puts an issue "
           "on the table; to act on it is for the partners (accountability, third of the list; regie organisation, "
           "on gaps).",
           "Wat van niemand is, komt terecht bij wie het zich het meest aantrekt, en dat is al snel de regisseur. De "
           "regie brengt een signaal op tafel; er iets mee doen is aan de partners (verantwoording, derde punt van "
           "de opsomming; regie-organisatie, over gaten)."},
      .remedy = {"The partners agree which of them takes the issue up, or let it rest together.",
                 "De partners spreken af wie van hen het signaal oppakt, of laten het samen rusten."},
      .bad = R"(# issues/geen-plek-op-zondag.yaml
owner:
)",
      .good = R"(# issues/geen-plek-op-zondag.yaml
owner: stichting-buurtwerk
)"},
     check_issues_owned},
};

std::optional<Message> upheld(const Standing& standing) { return accounted_for(standing, Area::issues); }

}  // namespace

constinit const Principle a5{
    .id = "A5",
    .title = {"Signalling and agenda", "Signalering en agendering"},
    .statement = {"The regisseur is accountable for signalling the right issues and putting them on the agenda.",
                  "De regisseur is aanspreekbaar op het signaleren en agenderen van de juiste kwesties."},
    .source = area_source,
    .upheld_when = area_upheld_when,
    .rules = rules_of_a5,
    .upheld = upheld,
};

}  // namespace regie::rules
