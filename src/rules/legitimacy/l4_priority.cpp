#include "rules/legitimacy/ended_regie.hpp"
#include "rules/legitimacy/on_priority.hpp"
#include "rules/legitimacy/past_the_end.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Standing;

constexpr Variant nature_not_recorded{
    Severity::note,
    {{"is this opgave temporary or structural?", "is deze opgave tijdelijk of structureel?"},
     {"record it under opgave.nature: temporary or structural",
      "leg dit vast bij opgave.nature: temporary (tijdelijk) of structural (structureel)"}}};

constexpr Variant end_not_recorded{
    Severity::note,
    {{"when does this temporary opgave end?", "wanneer eindigt deze tijdelijke opgave?"},
     {"record its end under opgave.ends, or the opgave as structural (opgave.nature)",
      "leg het einde vast bij opgave.ends, of leg de opgave vast als structureel (opgave.nature)"}}};

constexpr Variant new_end_not_recorded{
    Severity::note,
    {{"the opgave ran until {0} and was renewed (\"{1}\"): until when does it run now?",
      "de opgave liep tot en met {0} en is verlengd (\"{1}\"): tot wanneer loopt zij nu?"},
     {"record the new end under opgave.ends, or record the opgave as structural (opgave.nature)",
      "leg het nieuwe einde vast bij opgave.ends, of leg de opgave vast als structureel (opgave.nature)"},
     base::InGeneral{
         {"New end of a renewed opgave not recorded", "Nieuw einde van een verlengde opgave niet vastgelegd"},
         {"The government records until when the renewed opgave runs, or concludes that it is structural.",
          "De overheid legt vast tot wanneer de verlengde opgave loopt, of stelt vast dat zij structureel "
          "is."}}}};

constexpr Variant past_its_end{
    Severity::warning,
    {{"the opgave ran until {0}, commitments are still active ({1}), and no decision to renew it is on file",
      "de opgave liep tot en met {0}, er lopen nog commitments ({1}), en een besluit tot verlenging is niet "
      "vastgelegd"},
     {"decide to renew the opgave (kind: renewal) and record its new end, or end the regie with regard for the "
      "commitments (kind: end-regie)",
      "besluit tot verlenging (kind: renewal) en leg het nieuwe einde vast, of beëindig de regie met oog voor de "
      "commitments (kind: end-regie)"}}};

constexpr Variant priority_to_reconfirm{
    Severity::warning,
    {{"the priority was to be reconfirmed by {0}; the newest decision on it, \"{1}\", dates from {2}",
      "de prioriteit zou uiterlijk {0} opnieuw worden bevestigd; het nieuwste besluit erover, \"{1}\", is van {2}"},
     {"bring the opgave before the administration again, and record the outcome with kind: priority or renewal",
      "leg de opgave opnieuw voor aan het bestuur, en leg de uitkomst vast met kind: priority of renewal"}}};

void ask(const Standing& standing, const Variant& variant, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    sink.add(variant, first_known(collaboration.opgave.place, collaboration.place()), on_collaboration(),
             to_government());
}

void check_nature_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    if (collaboration.readable && !collaboration.opgave.nature) ask(standing, nature_not_recorded, sink);
}

/// What renewed the opgave, where the end on file is past and so cannot be the new one.
const model::Decision* renewed_without_new_end(const Standing& standing) {
    const model::Opgave& opgave = standing.collaboration().opgave;
    if (!opgave.ends || opgave.ends->last() >= standing.today() || !standing.decisions_readable()) return nullptr;
    return ended_regie(standing) ? nullptr : newest_adopted(standing, model::DecisionKind::renewal);
}

void check_end_recorded(const Standing& standing, Sink& sink) {
    const model::Opgave& opgave = standing.collaboration().opgave;
    if (!opgave.nature.is(model::Nature::temporary)) return;
    if (!opgave.ends) return ask(standing, end_not_recorded, sink);
    if (const model::Decision* renewal = renewed_without_new_end(standing))
        sink.add(new_end_not_recorded, opgave.ends.place, on_collaboration(), to_government(),
                 {dated(*opgave.ends), called(*renewal)});
}

void check_past_its_end(const Standing& standing, Sink& sink) {
    const std::size_t still = running_past_the_end(standing);
    if (still == 0) return;
    const auto& ends = standing.collaboration().opgave.ends;
    sink.add(past_its_end, ends.place, on_collaboration(), to_government(), {dated(*ends), counted(still)});
}

void check_priority_reconfirmed(const Standing& standing, Sink& sink) {
    const auto& every = standing.collaboration().opgave.review_every;
    if (!every || !standing.decisions_readable() || ended_regie(standing)) return;
    const model::Decision* newest = newest_on_priority(standing);
    if (!newest || !base::overdue(*newest->taken, *every, standing.today())) return;
    sink.add(
        priority_to_reconfirm, every.place, on_collaboration(), to_government(),
        {dated(base::date_of(base::later(newest->taken->last(), *every))), called(*newest), dated(*newest->taken)});
}

constexpr Rule rules_of_l4[]{
    {{.code = "L401",
      .name = "nature-not-recorded",
      .principle = "L4",
      .title = {"Temporary or structural is not recorded", "Tijdelijk of structureel is niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"Whether the opgave is temporary or structural is not on file.",
               "Of de opgave tijdelijk is of structureel, is niet vastgelegd."},
      .why = {"A change that is over one day asks something else of partners than a problem that never goes away. Who "
              "commits may know beforehand for how long (after the three forms, on temporary and structural opgaven).",
              "Een verandering die ooit klaar is, vraagt iets anders van partners dan een vraagstuk dat altijd blijft. "
              "Wie zich bindt, mag vooraf weten voor hoelang (na de drie vormen, over tijdelijke en structurele "
              "opgaven)."},
      .remedy = {"The government agrees with the partners which of the two it is, and records it.",
                 "De overheid stemt met de partners af welke van de twee het is, en legt dat vast."},
      .bad = R"(# regie.yaml
opgave:
  nature:
)",
      .good = R"(# regie.yaml
opgave:
  nature: structural
  ends:
)"},
     check_nature_recorded},
    {{.code = "L402",
      .name = "end-not-recorded",
      .principle = "L4",
      .title = {"End of a temporary opgave not recorded", "Einde van een tijdelijke opgave niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::government},
      .what = {"The opgave is temporary, and its end is not on file; or the end on file is past, it was renewed, and "
               "until when is not on file.",
               "De opgave is tijdelijk, en het einde ervan is niet vastgelegd; of het vastgelegde einde is voorbij, de "
               "opgave is verlengd, en tot wanneer is niet vastgelegd."},
      .why = {"Without an end a temporary opgave becomes a permanent one that nobody chose, and partners cannot say "
              "until when they are bound (after the three forms, on temporary and structural opgaven).",
              "Zonder einde wordt een tijdelijke opgave een blijvende waar niemand voor koos, en kunnen partners niet "
              "zeggen tot wanneer zij gebonden zijn (na de drie vormen, over tijdelijke en structurele opgaven)."},
      .remedy = {"The government agrees on an end with the partners, or concludes that the opgave is structural.",
                 "De overheid spreekt met de partners een einde af, of stelt vast dat de opgave structureel is."},
      .bad = R"(# regie.yaml
opgave:
  nature: temporary
  ends:
)",
      .good = R"(# regie.yaml
opgave:
  nature: temporary
  ends: 2029
)"},
     check_end_recorded},
    {{.code = "L403",
      .name = "past-its-end",
      .principle = "L4",
      .title = {"An opgave that goes on past its end", "Een opgave die na het einde doorloopt"},
      .severities = {Severity::warning},
      .to = {To::government},
      .what = {"The end of the opgave is over and commitments go on, and no adopted decision to renew the opgave or "
               "to end the regie is on file. Commitments that have ended themselves do not count.",
               "Het einde van de opgave is voorbij en commitments lopen door, en er is geen aangenomen besluit om de "
               "opgave te verlengen of de regie te beëindigen. Commitments waarvan het eigen einde voorbij is, tellen "
               "niet mee."},
      .why =
          {"Priority is given for a time. Where the work simply goes on after it, partners are kept to something that "
           "nobody chose anew, and other opgaven wait (after the three forms, on stopping when the priority ends).",
           "Prioriteit wordt voor een bepaalde tijd gegeven. Gaat het werk daarna gewoon door, dan zijn partners "
           "gehouden aan iets waarvoor niemand opnieuw heeft gekozen, en wachten andere opgaven (na de drie vormen, "
           "over stoppen als de prioriteit vervalt)."},
      .remedy = {"The government decides whether the opgave goes on, for how long, and what that means for the "
                 "commitments.",
                 "De overheid besluit of de opgave doorgaat, hoelang, en wat dat betekent voor de commitments."},
      .bad = R"(# regie.yaml
opgave:
  ends: 2026-05-31
)",
      .good = R"(# regie.yaml
opgave:
  ends: 2028-12-31
# decisions/verlenging-2026.yaml
title: Samen aan tafel gaat door tot en met 2028
kind: renewal
taken: 2026-05-21
by: gemeenteraad
body: elected
outcome: adopted
communicated: 2026-05-26
)"},
     check_past_its_end},
    {{.code = "L404",
      .name = "priority-to-reconfirm",
      .principle = "L4",
      .title = {"Priority not reconfirmed in time", "Prioriteit niet op tijd opnieuw bevestigd"},
      .severities = {Severity::warning},
      .to = {To::government},
      .what = {"It was agreed how often the priority is reconfirmed (review_every), and the newest adopted mandate, "
               "priority or renewal decision is older than that.",
               "Er is afgesproken hoe vaak de prioriteit opnieuw wordt bevestigd (review_every), en het nieuwste "
               "aangenomen besluit over de opdracht, de prioriteit of een verlenging is ouder."},
      .why =
          {"What came first years ago need not do so today, and a new council may choose otherwise. Regie on an "
           "opgave without priority takes effort from opgaven that have it (after the three forms, on stopping when "
           "the priority ends).",
           "Wat jaren geleden vooropstond, hoeft dat nu niet meer te doen, en een nieuwe raad kan anders kiezen. "
           "Regie op een opgave zonder prioriteit kost inzet die andere opgaven nodig hebben (na de drie vormen, over "
           "stoppen als de prioriteit vervalt)."},
      .remedy = {"The government brings the priority before the administration again, and stops the regie where the "
                 "priority is gone.",
                 "De overheid legt de prioriteit opnieuw voor aan het bestuur, en stopt de regie als de prioriteit "
                 "vervalt."},
      .bad = R"(# decisions/begroting-2026.yaml
taken: 2024-06-27
communicated: 2024-07-02
)",
      .good = R"(# decisions/begroting-2026.yaml
taken: 2024-07-04
communicated: 2024-07-09
)"},
     check_priority_reconfirmed},
};

std::optional<Message> upheld(const Standing& standing) {
    const model::Opgave& opgave = standing.collaboration().opgave;
    if (opgave.nature.is(model::Nature::structural))
        return Message{{"the opgave is structural", "de opgave is structureel"}, {}};
    if (opgave.nature && opgave.ends && !renewed_without_new_end(standing))
        return Message{{"the opgave is temporary, until {0}", "de opgave is tijdelijk, tot en met {0}"},
                       {dated(*opgave.ends)}};
    return std::nullopt;
}

}  // namespace

constinit const Principle l4{
    .id = "L4",
    .title = {"Priority, and an end or none", "Prioriteit, met of zonder einde"},
    .statement =
        {"The opgave has priority, and is known to be temporary, with an end, or structural; it may be stopped when it "
         "no longer has priority.",
         "De opgave heeft prioriteit, en duidelijk is of zij tijdelijk is, met een einde, of structureel; zij mag "
         "stoppen als de prioriteit vervalt."},
    .source = {"legitimate and sound regie: after the three forms, on temporary and structural opgaven",
               "legitieme en integere regievoering: na de drie vormen, over tijdelijke en structurele opgaven"},
    .upheld_when = {"whether the opgave is temporary or structural, and when a temporary one ends",
                    "of de opgave tijdelijk of structureel is, en wanneer een tijdelijke eindigt"},
    .rules = rules_of_l4,
    .upheld = upheld,
};

}  // namespace regie::rules
