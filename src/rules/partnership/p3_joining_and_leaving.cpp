#include <algorithm>
#include <string>
#include <vector>

#include "regie/base/text.hpp"
#include "rules/partnership/coming_and_going.hpp"
#include "rules/partnership/p3_checks.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Rule rules_of_p3[]{
    {{.code = "P301",
      .name = "joining-not-recorded",
      .principle = "P3",
      .title = {"Joining not recorded", "Toetreding niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"No rule for joining is on file.", "Er is geen regel voor toetreding vastgelegd."},
      .why = {"Any party in society that will bind itself may come in. If nobody knows how, it depends on who knows "
              "whom, and the circle stays what it was at the start (starting point 4).",
              "Iedere maatschappelijke partij die zich wil binden, mag meedoen. Weet niemand hoe dat gaat, dan hangt "
              "het af van wie wie kent, en blijft de kring zoals die begon (uitgangspunt 4)."},
      .remedy = {"The partners agree how others can join, and record it.",
                 "De partners spreken af hoe anderen kunnen toetreden, en leggen dat vast."},
      .bad = R"(# regie.yaml
membership:
  joining:
)",
      .good = R"(# regie.yaml
membership:
  joining: {open: true, decided_by: collaboration}
)"},
     membership::check_joining_recorded},
    {{.code = "P302",
      .name = "joining-closed",
      .principle = "P3",
      .title = {"Joining is not open to all", "Toetreden staat niet voor iedereen open"},
      .severities = {Severity::warning},
      .to = {To::collaboration},
      .what = {"Joining is on file as not open, or as open to some legal forms only.",
               "Volgens het dossier staat toetreden niet open, of alleen voor bepaalde rechtsvormen."},
      .why = {"What counts is whether a party will bind itself to the opgave, not which legal form it has. A circle "
              "that shuts itself misses who could contribute, and soon decides about others without them (starting "
              "points 2 and 4).",
              "Het gaat erom of een partij zich aan de opgave wil binden, niet welke rechtsvorm zij heeft. Een kring "
              "die zich afsluit, mist wie kan bijdragen, en besluit al gauw over anderen zonder hen (uitgangspunten 2 "
              "en 4)."},
      .remedy = {"The partners open joining, with regard for the commitment that a new partner takes on.",
                 "De partners stellen toetreden open, met oog voor het commitment dat een nieuwe partner aangaat."},
      .bad = R"(# regie.yaml
membership:
  joining:
    legal_forms: [stichting, vereniging]
)",
      .good = R"(# regie.yaml
membership:
  joining:
    legal_forms: any
)"},
     membership::check_joining_closed},
    {{.code = "P303",
      .name = "leaving-not-recorded",
      .principle = "P3",
      .title = {"Leaving not recorded", "Uittreding niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"No rule for leaving is on file, or its terms are left to the moment of leaving (settled: later).",
               "Er is geen regel voor uittreding vastgelegd, of de voorwaarden worden pas bij een vertrek afgesproken "
               "(settled: later)."},
      .why =
          {"A partner may leave, and the others build on what it promised. Agreed beforehand, it takes no bargaining "
           "at the moment when it is hardest (starting point 4).",
           "Een partner mag vertrekken, en de anderen bouwen op wat is toegezegd. Is dat vooraf geregeld, dan hoeft "
           "er niet over te worden onderhandeld op het moment dat dit het moeilijkst is (uitgangspunt 4)."},
      .remedy = {"The partners agree how a partner leaves: with what notice, and how its commitments are settled.",
                 "De partners spreken af hoe een partner uittreedt: met welke opzegtermijn, en hoe de commitments "
                 "worden afgewikkeld."},
      .bad = R"(# regie.yaml
membership:
  leaving:
    settled: later
)",
      .good = R"(# regie.yaml
membership:
  leaving:
    settled: now
)"},
     membership::check_leaving_recorded},
    {{.code = "P304",
      .name = "left-with-open-commitments",
      .principle = "P3",
      .title = {"Left with open commitments", "Vertrokken met openstaande commitments"},
      .severities = {Severity::error, Severity::note},
      .to = {To::partner, To::collaboration},
      .what =
          {"A partner left and nobody succeeds it, while a commitment of its own alone is still running (its "
           "end, if it has one, lies after the leaving), or was withdrawn on or after the day it left without a "
           "settlement on file. Of a partner that has not left (assess --without) it is a question to the "
           "collaboration.",
           "Een partner is vertrokken zonder opvolger, terwijl een commitment dat alleen van deze partner was nog "
           "loopt (een einddatum ligt na het vertrek), of op of na de dag van vertrek is ingetrokken zonder vastgelegde "
           "afwikkeling. Bij een partner die niet is vertrokken (assess --without) is het een vraag aan het "
           "samenwerkingsverband."},
      .why =
          {"Every party may leave, with regard for what it took on. Others built on that; an open end leaves them with "
           "a gap nobody chose, and it isn't for the regie to fill (starting point 4).",
           "Iedere partij mag uittreden, met oog voor wat is toegezegd. Anderen hebben daarop gebouwd; een open einde "
           "laat een gat achter waar niemand voor koos, en het is niet aan de regie om dat te vullen (uitgangspunt "
           "4)."},
      .remedy = {"The partner that left agrees with the others how its commitments end or pass on.",
                 "De vertrokken partner spreekt met de anderen af hoe de eigen commitments eindigen of overgaan."},
      .bad = R"(# partners/buurtcooperatie-noord.yaml
left: 2026-05-31
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
)",
      .good = R"(# partners/buurtcooperatie-noord.yaml
left: 2026-05-31
# commitments/noord-gastheren.yaml
status: withdrawn
withdrawn: 2026-05-31
settlement: De gastheren van Stichting Buurtwerk nemen de buurtkamer over.
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
)"},
     membership::check_left},
    {{.code = "P305",
      .name = "notice-not-kept",
      .principle = "P3",
      .title = {"Notice not kept", "Opzegtermijn niet in acht genomen"},
      .severities = {Severity::warning},
      .to = {To::partner},
      .what =
          {"A partner left sooner than the notice of the collaboration (membership.leaving.notice), counted from "
           "the day on which its exit was decided on; of several decisions the first counts. A partner that another "
           "took over from is left out. Of a date that is known in part, the day counts that is best for the "
           "partner.",
           "Een partner is eerder vertrokken dan de opzegtermijn van het samenwerkingsverband "
           "(membership.leaving.notice), gerekend vanaf de dag van het besluit over de uittreding; bij meer "
           "besluiten telt het eerste. Een partner met een opvolger blijft buiten beschouwing. Is een datum maar "
           "ten dele bekend, dan telt de dag die voor de partner het gunstigst is."},
      .why = {"A partner may leave, with regard for what it took on. The notice gives the others time to take it over "
              "or to find someone else; cut short, it leaves them with a gap (starting point 4).",
              "Een partner mag vertrekken, met oog voor wat is toegezegd. De opzegtermijn geeft de anderen tijd om dat "
              "over te nemen of iemand anders te vinden; is die tijd er niet, dan valt er een gat (uitgangspunt 4)."},
      .remedy = {"The partner agrees with the others how the rest of the notice is honoured.",
                 "De partner spreekt met de anderen af hoe de rest van de opzegtermijn wordt ingevuld."},
      .bad = R"(# partners/buurtcooperatie-noord.yaml
left: 2026-05-31
# decisions/vertrek-noord.yaml
title: Buurtcoöperatie Noord treedt uit
kind: exit
taken: 2026-03-19
by: collaboration
positions: {all: consent}
concerns: [buurtcooperatie-noord]
affects: [noord-gastheren]
settlement: De gastheren van Stichting Buurtwerk nemen de buurtkamer over.
communicated: 2026-03-26
# commitments/noord-gastheren.yaml
status: withdrawn
withdrawn: 2026-05-31
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
)",
      .good = R"(# partners/buurtcooperatie-noord.yaml
left: 2026-05-31
# decisions/vertrek-noord.yaml
title: Buurtcoöperatie Noord treedt uit
kind: exit
taken: 2026-02-19
by: collaboration
positions: {all: consent}
concerns: [buurtcooperatie-noord]
affects: [noord-gastheren]
settlement: De gastheren van Stichting Buurtwerk nemen de buurtkamer over.
communicated: 2026-02-26
# commitments/noord-gastheren.yaml
status: withdrawn
withdrawn: 2026-05-31
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
)"},
     membership::check_notice},
    {{.code = "P306",
      .name = "admission-undecided",
      .principle = "P3",
      .title = {"Joined without a decision on file", "Toegetreden zonder vastgelegd besluit"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"The partners together decide on joining (decided_by: collaboration), a partner joined on a day that "
               "certainly was later than when the first ones did, and no adopted admission decision concerns it. "
               "Nothing is asked about a partner that took over from another.",
               "De partners beslissen samen over toetreding (decided_by: collaboration), een partner is zeker later "
               "toegetreden dan de eerste partners, en er is geen aangenomen toetredingsbesluit over die partner. Over "
               "een partner die een andere opvolgt, wordt niets gevraagd."},
      .why = {"Whoever joins becomes one of the principals. Where it was agreed that the partners decide on that "
              "together, a newcomer on whom nobody decided stands on uncertain ground (starting points 3 and 4).",
              "Wie toetreedt, wordt mede-opdrachtgever. Is afgesproken dat de partners daar samen over beslissen, dan "
              "staat een nieuwkomer over wie niets is besloten niet stevig (uitgangspunten 3 en 4)."},
      .remedy = {"The collaboration records the decision by which the partner came in, or takes it after all.",
                 "Het samenwerkingsverband legt het besluit vast waarmee de partner is toegetreden, of neemt het "
                 "alsnog."},
      .bad = R"(# decisions/toetreding-noord.yaml
concerns:
)",
      .good = R"(# decisions/toetreding-noord.yaml
concerns: [buurtcooperatie-noord]
)"},
     membership::check_admission},
};

std::optional<Message> upheld(const Standing& standing) {
    const model::Membership& agreed = standing.collaboration().membership;
    const model::Leaving& leaving = agreed.leaving;
    const bool terms = membership::is_recorded(leaving) && !leaving.settled.is(model::Settled::later);
    if (!agreed.joining.open.is(true) || !terms) return std::nullopt;
    return Message{{"joining is open, and terms of leaving were agreed",
                    "toetreden staat open, en over uittreden zijn afspraken gemaakt"},
                   {}};
}

}  // namespace

constinit const Principle p3{
    .id = "P3",
    .title = {"Free to join and to leave", "Vrij toetreden en uittreden"},
    .statement =
        {"Any party in society may take part and leave again, with regard for the commitments that come with it.",
         "Elke partij uit de samenleving mag meedoen en weer vertrekken, met oog voor de commitments die daarbij "
         "horen."},
    .source = {"legitimate and sound regie: starting point 4", "legitieme en integere regievoering: uitgangspunt 4"},
    .upheld_when = {"that joining is open, and terms of leaving",
                    "dat toetreden openstaat, en afspraken over uittreden"},
    .rules = rules_of_p3,
    .upheld = upheld,
};

}  // namespace regie::rules
