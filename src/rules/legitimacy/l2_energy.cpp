#include <algorithm>
#include <vector>

#include "rules/legitimacy/over.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant no_partners{Severity::note,
                              {{"which parties in society take responsibility for this opgave?",
                                "welke maatschappelijke partijen nemen verantwoordelijkheid voor deze opgave?"},
                               {"record each partner in partners/, the government included (regie add-partner)",
                                "leg elke partner vast in partners/, ook de overheid zelf (regie add-partner)"}}};

constexpr Variant nobody_committed{
    Severity::warning,
    {{"{0} partners take part, and an active commitment is on file for none of them",
      "er doen {0} partners mee, en van geen van hen is een lopend commitment vastgelegd"},
     {"ask each partner what it binds itself to, and record that in commitments/ (regie commit)",
      "vraag elke partner waaraan die zich bindt, en leg dat vast in commitments/ (regie commit)"}}};

constexpr Variant government_alone{
    Severity::warning,
    {{"all active commitments ({0}) are made by the government: is this execution, or who is missing?",
      "alle lopende commitments ({0}) zijn van de overheid: is dit uitvoering, of wie ontbreekt er?"},
     {"look for partners in society with energy for this opgave, or choose execution openly",
      "zoek maatschappelijke partners met energie voor deze opgave, of kies openlijk voor uitvoering"}}};

constexpr Variant energy_low{
    Severity::warning,
    {{"in the pulse of {0} the energy for the opgave scored {1} on average, under the middle of the scale ({2})",
      "in de peiling van {0} scoorde de energie voor de opgave gemiddeld {1}, onder het midden van de schaal ({2})"},
     {"talk about where the energy went and what would bring it back; without it the opgave needs another form",
      "bespreek waar de energie is gebleven en wat nieuwe energie geeft; zonder energie past een andere vorm"}}};

constexpr Variant many_uncommitted{
    Severity::note,
    {{"shareholders with an active commitment: {0} of {1}; is that enough energy for this opgave?",
      "aandeelhouders met een lopend commitment: {0} van de {1}; is dat genoeg energie voor deze opgave?"},
     {"ask the others what they want to bind themselves to, or whether another capacity suits them better",
      "vraag de anderen waaraan zij zich willen binden, of dat een andere hoedanigheid (capacity) beter past"}}};

void check_partners(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (collaboration.partners.empty())
        sink.add(no_partners, collaboration.place(), on_collaboration(), to_collaboration());
}

void check_somebody_committed(const Standing& standing, Sink& sink) {
    constexpr std::size_t enough_to_expect_one = 3;
    if (!standing.partners_readable() || !standing.commitments_readable()) return;
    const auto partners = standing.partners();
    if (partners.size() < enough_to_expect_one || !standing.active_commitments().empty()) return;
    // Whoever fulfilled what they promised did commit; and once the regie is over nobody is expected to.
    if (std::ranges::any_of(standing.collaboration().commitments, &model::Commitment::is_fulfilled) || over(standing))
        return;
    sink.add(nobody_committed, standing.collaboration().place(), on_collaboration(), to_collaboration(),
             {counted(partners.size())});
}

bool all_government(std::span<const model::Partner* const> partners) {
    return std::all_of(partners.begin(), partners.end(),
                       [](const model::Partner* partner) { return partner->is_government(); });
}

/// All shareholders are bound by a commitment by `all`; they are looked at once, however many of those there are.
bool all_by_government(const Standing& standing) {
    if (!standing.for_all().empty() && !all_government(standing.shareholders())) return false;
    const auto commitments = standing.active_commitments();
    return std::all_of(commitments.begin(), commitments.end(), [&standing](const model::Commitment* commitment) {
        return commitment->by_all() || all_government(standing.parties(*commitment));
    });
}

void check_government_alone(const Standing& standing, Sink& sink) {
    if (!standing.partners_readable() || !standing.commitments_readable()) return;
    const auto commitments = standing.active_commitments();
    if (commitments.empty() || !all_by_government(standing)) return;
    sink.add(government_alone, standing.collaboration().place(), on_collaboration(), to_government(),
             {counted(commitments.size())});
}

void check_energy(const Standing& standing, Sink& sink) {
    const auto low = pulse_low(standing, model::Aspect::energy);
    if (!low) return;
    const model::Pulse& pulse = *low->pulse;
    sink.add(energy_low, first_known(pulse.on.place, pulse.place()), subject_of(pulse), to_collaboration(),
             {pulse.on ? dated(*pulse.on) : quoted(pulse.id.text), scored(*low), scored(low->scale_middle)});
}

void check_many_committed(const Standing& standing, Sink& sink) {
    // The article gives no number: fewer than one in this many is ours.
    constexpr std::size_t one_in = 2;
    if (!standing.partners_readable() || !standing.commitments_readable()) return;
    const auto shareholders = standing.shareholders();
    const auto committed = static_cast<std::size_t>(
        std::count_if(shareholders.begin(), shareholders.end(),
                      [&standing](const model::Partner* partner) { return standing.is_committed(*partner); }));
    // Where nobody at all is committed, it is for L202 to say, and for P101 to ask.
    if (standing.active_commitments().empty() || committed * one_in >= shareholders.size()) return;
    sink.add(many_uncommitted, standing.collaboration().place(), on_collaboration(), to_collaboration(),
             {counted(committed), counted(shareholders.size())});
}

constexpr Rule rules_of_l2[]{
    {{.code = "L201",
      .name = "no-partners",
      .principle = "L2",
      .title = {"No partners on file", "Geen partners vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"There is no partner on file.", "Er is geen partner vastgelegd."},
      .why = {"A decision of the government is half of what makes an opgave legitimate. The other half is given by "
              "parties in society that have the energy and the means for it and take it on (legitimacy, starting point "
              "1).",
              "Een overheidsbesluit is de ene helft van de legitimiteit van een opgave. De andere helft geven "
              "maatschappelijke partijen die er energie en vermogen voor hebben en haar op zich nemen (legitimering, "
              "uitgangspunt 1)."},
      .remedy = {"Those who work together record who they are, the government included.",
                 "Wie samenwerken leggen vast wie zij zijn, ook de overheid zelf."},
      .bad = R"(#     partners/: 0 × *.yaml
)",
      .good = R"(# partners/stichting-buurtwerk.yaml
name: Stichting Buurtwerk
)"},
     check_partners},
    {{.code = "L202",
      .name = "nobody-committed",
      .principle = "L2",
      .title = {"No active commitment on file", "Geen lopend commitment vastgelegd"},
      .severities = {Severity::warning},
      .to = {To::collaboration},
      .what = {"Three or more partners take part, and none has an active commitment or fulfilled one. What is only "
               "proposed does not bind yet.",
               "Er doen drie of meer partners mee, en geen van hen heeft een lopend commitment of kwam er een na. Een "
               "voornemen bindt nog niet."},
      .why =
          {"Partners make an opgave theirs by binding themselves to it. Where many talk and nobody does, the energy "
           "that regie has to rest on may not be there (legitimacy, starting point 1).",
           "Partners maken een opgave tot de hunne door zich eraan te binden. Waar velen praten en niemand zich bindt, "
           "is de energie waarop regie moet rusten er misschien niet (legitimering, uitgangspunt 1)."},
      .remedy =
          {"The partners tell each other what they commit to; if that comes to nothing, the government reconsiders the "
           "regie.",
           "De partners spreken naar elkaar uit waaraan zij zich binden; levert dat niets op, dan heroverweegt de "
           "overheid de regie."},
      .bad = R"(# commitments/bibliotheek-huiskamer.yaml
made:
status: proposed
# commitments/buurtwerk-huisbezoek.yaml
made:
status: proposed
# commitments/buurtwerk-vrijwilligers.yaml
made:
status: proposed
# commitments/gemeente-activiteitenbudget.yaml
made:
status: proposed
# commitments/gemeente-buurtkamers.yaml
made:
status: proposed
# commitments/gezamenlijke-pot.yaml
by:
  - gemeente-voorbeeldstad
  - ggd-voorbeeldstad
  - stichting-buurtwerk
  - bibliotheek-voorbeeldstad
  - hogeschool-voorbeeldstad
  - buurtcooperatie-noord
made:
per_partner:
status: proposed
# commitments/ggd-buurtmonitor.yaml
made:
status: proposed
# commitments/ggd-ouderenadviseurs.yaml
made:
status: proposed
# commitments/hogeschool-onderzoek.yaml
made:
status: proposed
# commitments/hogeschool-verkenning.yaml
status: lapsed
# commitments/noord-gastheren.yaml
made:
status: proposed
)",
      .good = R"(# commitments/buurtwerk-huisbezoek.yaml
status: active
)"},
     check_somebody_committed},
    {{.code = "L203",
      .name = "government-alone",
      .principle = "L2",
      .title = {"Only the government has active commitments on file",
                "Alleen van de overheid lopende commitments vastgelegd"},
      .severities = {Severity::warning},
      .to = {To::government},
      .what = {"Every active commitment is made by partners of the sector government.",
               "Elk lopend commitment is van partners uit de sector overheid."},
      .why =
          {"Where only the government contributes, it is executing an opgave of its own. That may be right, but it is "
           "another form of interplay, with other rules (the three forms; starting point 1).",
           "Waar alleen de overheid bijdraagt, voert zij een eigen opgave uit. Dat kan goed zijn, maar het is een "
           "andere vorm van samenspel met andere spelregels (de drie vormen; uitgangspunt 1)."},
      .remedy = {"The government asks who in society is missing, or chooses execution openly.",
                 "De overheid gaat na wie uit de samenleving ontbreekt, of kiest openlijk voor uitvoering."},
      .bad = R"(# partners/stichting-buurtwerk.yaml
sector: government
# partners/bibliotheek-voorbeeldstad.yaml
sector: government
# partners/hogeschool-voorbeeldstad.yaml
sector: government
# partners/buurtcooperatie-noord.yaml
sector: government
)",
      .good = R"(# partners/stichting-buurtwerk.yaml
sector: societal
)"},
     check_government_alone},
    {{.code = "L204",
      .name = "energy-low",
      .principle = "L2",
      .title = {"Little energy for the opgave", "Weinig energie voor de opgave"},
      .severities = {Severity::warning},
      .to = {To::collaboration},
      .what = {"In the newest pulse with three or more respondents the energy for the opgave scores under the middle "
               "of the scale on average.",
               "In de nieuwste peiling met drie of meer deelnemers scoort de energie voor de opgave gemiddeld onder "
               "het midden van de schaal."},
      .why =
          {"An opgave is carried by partners who want to. When their energy ebbs away, commitments on paper do not "
           "make up for it, and extra effort of the regie only hides it (legitimacy, on energy and means of the "
           "partners).",
           "Een opgave wordt gedragen door partners die ervoor willen gaan. Zakt hun energie weg, dan maken "
           "commitments op papier dat niet goed, en verbergt extra inzet van de regie het alleen (legitimering, over "
           "energie en vermogen van de partners)."},
      .remedy = {"The partners tell each other what gives and what takes energy, and look again at what they want to "
                 "achieve together.",
                 "De partners vertellen elkaar wat energie geeft en wat energie kost, en bezien opnieuw wat zij samen "
                 "willen bereiken."},
      .bad = R"(# pulses/2026-06.yaml
on: 2026-06
responses:
  - {partner: stichting-buurtwerk, energy: 2}
  - {partner: bibliotheek-voorbeeldstad, energy: 3}
  - {partner: buurtcooperatie-noord, energy: 3}
)",
      .good = R"(# pulses/2026-06.yaml
on: 2026-06
responses:
  - {partner: stichting-buurtwerk, energy: 3}
  - {partner: bibliotheek-voorbeeldstad, energy: 3}
  - {partner: buurtcooperatie-noord, energy: 4}
)"},
     check_energy},
    {{.code = "L205",
      .name = "many-uncommitted",
      .principle = "L2",
      .title = {"No active commitment on file for many shareholders",
                "Van veel aandeelhouders geen lopend commitment vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"Fewer than half of the shareholders have an active commitment, their own or one of all. The article "
               "gives no number; half is the choice of this program.",
               "Minder dan de helft van de aandeelhouders heeft een lopend commitment, van zichzelf of van allen. Het "
               "artikel noemt geen aantal; de helft is een keuze van dit programma."},
      .why = {"A partner commits and contributes. Where a few do so and many look on, the question is whether society "
              "carries this opgave, or only those few (legitimacy; starting points 1 and 2).",
              "Een partner bindt zich en draagt bij. Waar enkelen dat doen en velen toekijken, is de vraag of de "
              "samenleving deze opgave draagt of alleen die enkelen (legitimering; uitgangspunten 1 en 2)."},
      .remedy = {"The partners talk about who takes part in what capacity, and record what each binds itself to.",
                 "De partners bespreken wie in welke hoedanigheid meedoet, en leggen vast waaraan ieder zich bindt."},
      .bad = R"(# commitments/bibliotheek-boekenkar.yaml
provides:
# commitments/bibliotheek-huiskamer.yaml
made:
status: proposed
# commitments/buurtwerk-huisbezoek.yaml
provides: [meeting-places, outreach, research, volunteers]
# commitments/buurtwerk-vrijwilligers.yaml
made:
status: proposed
# commitments/gemeente-activiteitenbudget.yaml
made:
status: proposed
# commitments/gemeente-buurtkamers.yaml
provides: [meeting-places, outreach, research, volunteers]
# commitments/gezamenlijke-pot.yaml
by:
  - gemeente-voorbeeldstad
  - ggd-voorbeeldstad
  - stichting-buurtwerk
  - bibliotheek-voorbeeldstad
  - hogeschool-voorbeeldstad
  - buurtcooperatie-noord
made:
per_partner:
status: proposed
# commitments/ggd-buurtmonitor.yaml
made:
status: proposed
# commitments/ggd-ouderenadviseurs.yaml
made:
status: proposed
# commitments/hogeschool-onderzoek.yaml
made:
status: proposed
# commitments/noord-gastheren.yaml
made:
status: proposed
)",
      .good = R"(# commitments/bibliotheek-huiskamer.yaml
status: active
)"},
     check_many_committed},
};

std::optional<Message> upheld(const Standing& standing) {
    std::vector<const model::Partner*> committed;
    for (const model::Partner* partner : standing.partners())
        if (partner->sector && !partner->is_government() && standing.is_committed(*partner))
            committed.push_back(partner);
    if (committed.empty()) return std::nullopt;
    return Message{{"active commitments of {0}", "lopende commitments van {0}"}, {named(committed)}};
}

}  // namespace

constinit const Principle l2{
    .id = "L2",
    .title = {"Energy and commitment in society", "Energie en commitment in de samenleving"},
    .statement =
        {"Partners in society have the energy and the means for the opgave, and make it legitimate by committing to "
         "it.",
         "Maatschappelijke partners hebben de energie en het vermogen voor de opgave, en geven haar legitimiteit door "
         "zich eraan te binden."},
    .source = {"legitimate and sound regie: on energy and means of partners, and starting point 1",
               "legitieme en integere regievoering: over energie en vermogen van partners, en uitgangspunt 1"},
    .upheld_when = {"an active commitment of a partner outside the government",
                    "een lopend commitment van een partner buiten de overheid"},
    .rules = rules_of_l2,
    .upheld = upheld,
};

}  // namespace regie::rules
