#include <algorithm>
#include <unordered_set>

#include "rules/legitimacy/over.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Need;
using model::Partner;
using model::Standing;

constexpr Variant needs_not_recorded{
    Severity::note,
    {{"which competences does the opgave ask for?", "welke competenties vraagt de opgave?"},
     {"name them with the partners, and record each under opgave.needs",
      "benoem ze samen met de partners, en leg elke competentie vast bij opgave.needs"}}};

constexpr Variant need_uncovered{
    Severity::warning,
    {{"the opgave asks for \"{0}\", and no partner has it to offer",
      "de opgave vraagt om \"{0}\", en geen van de partners heeft dat te bieden"},
     {"look together for a partner that can bring it, or decide together that the opgave can do without",
      "zoek samen een partner die dit kan inbrengen, of besluit samen dat de opgave zonder kan"}}};

constexpr Variant need_perhaps_uncovered{
    Severity::note,
    {{"who can bring \"{0}\"? It is on record for nobody, and not every partner's competences are recorded",
      "wie kan \"{0}\" inbrengen? Dat is bij niemand vastgelegd, en niet van elke partner zijn de competenties "
      "vastgelegd"},
     {"ask the partners what they are good at, and record it under competences in their files",
      "vraag de partners waar zij goed in zijn, en leg dat in hun bestand vast bij competences"}}};

constexpr Variant need_on_one_partner{
    Severity::warning,
    {{"\"{0}\" rests on {1} alone", "\"{0}\" rust op {1} alleen"},
     {"talk about what happens if this partner drops out, and whether a second one can take part in it",
      "bespreek wat er gebeurt als deze partner wegvalt, en of een tweede partner hieraan kan bijdragen"}}};

constexpr Variant competence_not_committed{
    Severity::note,
    {{"who puts in \"{0}\"? It is on record as a competence of {1}, and no active commitment provides it",
      "wie zet \"{0}\" in? Het is vastgelegd als competentie van {1}, en geen lopend commitment voorziet erin"},
     {"talk about who commits to it, and record it under provides of that commitment",
      "bespreek wie zich hiertoe bindt, en leg dat bij het commitment vast onder provides"}}};

void check_needs_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const auto& opgave = collaboration.opgave;
    if (!collaboration.readable || !opgave.needs.empty()) return;
    sink.add(needs_not_recorded, first_known(opgave.needs.place, opgave.place, collaboration.place()),
             on_collaboration(), to_collaboration());
}

/// The competences of every active shareholder are recorded, by itself or by a partner that it succeeds.
bool all_competences_recorded(const Standing& standing) {
    std::unordered_set<const Partner*> recorded;
    for (const Partner& partner : standing.collaboration().partners) {
        if (!partner.competences.given()) continue;
        recorded.insert(&partner);
        if (const Partner* bearer = standing.bearer(partner)) recorded.insert(bearer);
    }
    const auto shareholders = standing.shareholders();
    return !shareholders.empty() && std::all_of(shareholders.begin(), shareholders.end(),
                                                [&recorded](const auto* one) { return recorded.contains(one); });
}

void check_need_uncovered(const Standing& standing, Sink& sink) {
    if (!coverage_readable(standing)) return;
    if (over(standing)) return;
    const Variant& variant = all_competences_recorded(standing) ? need_uncovered : need_perhaps_uncovered;
    for (const Need& need : standing.collaboration().opgave.needs) {
        if (!need.id || !standing.providers(*need.id).empty() || !standing.holders(*need.id).empty()) continue;
        sink.add(variant, need.id.place, subject_of(need), to_collaboration(), {called(need)});
    }
}

void check_need_on_one_partner(const Standing& standing, Sink& sink) {
    if (!coverage_readable(standing)) return;
    for (const Need& need : standing.collaboration().opgave.needs) {
        if (!need.id) continue;
        const auto providers = standing.providers(*need.id);
        if (providers.size() != 1 || providers.front()->stands_for_many()) continue;
        sink.add(need_on_one_partner, need.id.place, subject_of(need), to_collaboration(),
                 {called(need), named(*providers.front())});
    }
}

void check_competence_committed(const Standing& standing, Sink& sink) {
    // Where nobody has committed to anything yet, a question for each need would be that one over again.
    if (!coverage_readable(standing) || standing.active_commitments().empty()) return;
    for (const Need& need : standing.collaboration().opgave.needs) {
        if (!need.id || !standing.providers(*need.id).empty()) continue;
        const auto holders = standing.holders(*need.id);
        if (holders.empty()) continue;
        sink.add(competence_not_committed, need.id.place, subject_of(need), to_collaboration(),
                 {called(need), named(holders)});
    }
}

constexpr Rule rules_of_k1[]{
    {{.code = "K101",
      .name = "needs-not-recorded",
      .principle = "K1",
      .title = {"Needed competences not recorded", "Benodigde competenties niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"The opgave names no competence that it needs.",
               "Bij de opgave staat geen enkele competentie die ervoor nodig is."},
      .why =
          {"Whether those who commit can achieve the opgave together is only to be judged once it is said what the "
           "opgave asks for (on commitment, after the five starting points).",
           "Of de partners die zich binden het samen kunnen, is pas te beoordelen als is gezegd wat de opgave vraagt "
           "(over commitment, na de vijf uitgangspunten)."},
      .remedy = {"The partners name what the opgave takes, in a few words each.",
                 "De partners benoemen in een paar woorden wat er voor de opgave nodig is."},
      .bad = R"(# regie.yaml
opgave:
  needs:
# partners/bibliotheek-voorbeeldstad.yaml
competences:
# partners/buurtcooperatie-noord.yaml
competences:
# partners/gemeente-voorbeeldstad.yaml
competences:
# partners/ggd-voorbeeldstad.yaml
competences:
# partners/hogeschool-voorbeeldstad.yaml
competences:
# partners/stichting-buurtwerk.yaml
competences:
# commitments/bibliotheek-boekenkar.yaml
provides:
# commitments/bibliotheek-huiskamer.yaml
provides:
# commitments/buurtwerk-huisbezoek.yaml
provides:
# commitments/buurtwerk-vrijwilligers.yaml
provides:
# commitments/gemeente-buurtkamers.yaml
provides:
# commitments/ggd-buurtmonitor.yaml
provides:
# commitments/ggd-ouderenadviseurs.yaml
provides:
# commitments/hogeschool-onderzoek.yaml
provides:
# commitments/hogeschool-verkenning.yaml
provides:
# commitments/noord-gastheren.yaml
provides:
# commitments/weekendopening.yaml
provides:
)",
      .good = R"(# regie.yaml
opgave:
  needs:
    - {id: meeting-places, description: Plekken in de buurt waar ouderen zonder afspraak kunnen binnenlopen.}
    - {id: outreach, description: Ouderen opzoeken die zelf niet komen.}
    - {id: research, description: Weten wat helpt en voor wie.}
    - {id: volunteers, description: Buurtbewoners die gastheer of gastvrouw willen zijn.}
)"},
     check_needs_recorded},
    {{.code = "K102",
      .name = "need-uncovered",
      .principle = "K1",
      .title = {"A needed competence, on file for nobody", "Benodigde competentie, bij niemand vastgelegd"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::collaboration},
      .what = {"No active partner has a competence that the opgave asks for, and no active commitment provides it. As "
               "long as the competences of some shareholders are not recorded, it is a question.",
               "Geen partner beschikt over een competentie die de opgave vraagt, en geen lopend commitment voorziet "
               "erin. Zolang niet van alle aandeelhouders de competenties zijn vastgelegd, is het een vraag."},
      .why = {"Good will alone does not achieve an opgave. The article asks to judge whether those who commit are able "
              "to achieve it together; a gap had better show on paper than in the work (on commitment, after the five "
              "starting points).",
              "Met goede wil alleen wordt een opgave niet bereikt. Het artikel vraagt te beoordelen of wie zich binden "
              "het samen ook kunnen; dat er een competentie ontbreekt, kan beter op papier blijken dan in het werk "
              "(over commitment, na de vijf uitgangspunten)."},
      .remedy =
          {"The partners look together for who can bring it, or conclude that the opgave can do without. It is "
           "not for the regisseur to provide.",
           "De partners zoeken samen wie dit kan inbrengen, of stellen vast dat de opgave zonder kan. Het is niet "
           "aan de regisseur om erin te voorzien."},
      .bad = R"(# regie.yaml
opgave:
  needs:
    - {id: meeting-places}
    - {id: outreach}
    - {id: research}
    - {id: volunteers}
    - {id: transport}
)",
      .good = R"(# regie.yaml
opgave:
  needs:
    - {id: meeting-places}
    - {id: outreach}
    - {id: research}
    - {id: volunteers}
)"},
     check_need_uncovered},
    {{.code = "K103",
      .name = "need-on-one-partner",
      .principle = "K1",
      .title = {"A competence that rests on one partner", "Een competentie die op één partner rust"},
      .severities = {Severity::warning},
      .to = {To::collaboration},
      .what = {"Exactly one active partner provides a needed competence by an active commitment. An entry that stands "
               "for many partners does not count as one.",
               "Precies één partner voorziet met een lopend commitment in een benodigde competentie. Een bestand dat "
               "voor veel partners tegelijk staat, telt niet als één."},
      .why =
          {"Any partner may leave, with regard for its commitments. What only one of them brings leaves with it, and "
           "makes the others depend on it (on commitment; starting point 4).",
           "Elke partner mag uittreden, met oog voor het eigen commitment. Wat maar één partner inbrengt, gaat dan "
           "mee, en maakt de anderen van die ene afhankelijk (over commitment; uitgangspunt 4)."},
      .remedy = {"The partners talk about what they would do without this partner; a second one may commit as well.",
                 "De partners bespreken wat zij zonder deze partner zouden doen; een tweede kan zich ook binden."},
      .bad = R"(# commitments/buurtwerk-vrijwilligers.yaml
provides: []
)",
      .good = R"(# commitments/buurtwerk-vrijwilligers.yaml
provides: [volunteers]
)"},
     check_need_on_one_partner},
    {{.code = "K104",
      .name = "competence-not-committed",
      .principle = "K1",
      .title = {"A competence that nobody has committed", "Een competentie die niemand heeft toegezegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"Partners have a competence that the opgave asks for, and no active commitment provides it. "
               "Where there is no active commitment at all, this is not asked.",
               "Partners beschikken over een competentie die de opgave vraagt, en geen lopend commitment voorziet "
               "erin. Zolang er geen enkel commitment loopt, wordt dit niet gevraagd."},
      .why = {"What a partner is good at helps the opgave only once it is put in. The article looks at what those who "
              "commit are able to do, not at who happens to be at the table (on commitment).",
              "Waar een partner goed in is, helpt de opgave pas als het wordt ingezet. Het artikel kijkt naar wat de "
              "partners kunnen die zich binden, niet naar wie er toevallig aan tafel zit (over commitment)."},
      .remedy = {"The partners that have it say whether they put it in, and how much of it; or another one does.",
                 "De partners die de competentie hebben, zeggen of en hoeveel zij ervan inzetten; een andere partner "
                 "mag het ook doen."},
      .bad = R"(# commitments/ggd-buurtmonitor.yaml
provides:
# commitments/hogeschool-onderzoek.yaml
provides:
)",
      .good = R"(# commitments/ggd-buurtmonitor.yaml
provides: [research]
# commitments/hogeschool-onderzoek.yaml
provides: [research]
)"},
     check_competence_committed},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto& needs = standing.collaboration().opgave.needs;
    if (needs.empty() || !coverage_readable(standing)) return std::nullopt;
    const bool covered = std::all_of(needs.begin(), needs.end(), [&standing](const Need& need) {
        return need.id && !standing.providers(*need.id).empty();
    });
    if (!covered) return std::nullopt;
    return Message{{"{0} of the {0} needed competences are covered by an active commitment",
                    "{0} van de {0} benodigde competenties zijn gedekt door een lopend commitment"},
                   {counted(needs.size())}};
}

}  // namespace

constinit const Principle k1{
    .id = "K1",
    .title = {"Competence for the opgave", "Competentie voor de opgave"},
    .statement = {"The partners that commit have, together, the competence that the opgave asks for.",
                  "De partners die zich binden, hebben samen de competentie die de opgave vraagt."},
    .source = {"legitimate and sound regie: on commitment, after the five starting points",
               "legitieme en integere regievoering: over commitment, na de vijf uitgangspunten"},
    .upheld_when = {"that the needed competences are named, and an active commitment provides each of them",
                    "dat de benodigde competenties zijn benoemd, en een lopend commitment in elk daarvan voorziet"},
    .rules = rules_of_k1,
    .upheld = upheld,
};

}  // namespace regie::rules
