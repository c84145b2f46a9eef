#include <vector>

#include "rules/partnership/decisions.hpp"
#include "rules/partnership/heard.hpp"
#include "rules/partnership/principal.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Both;
using base::Message;
using base::Severity;
using model::Partner;
using model::Standing;

constexpr Variant list_without_partners{
    Severity::error,
    {{"the functional principal leaves out shareholders: {0}",
      "bij het functioneel opdrachtgeverschap ontbreken aandeelhouders: {0}"},
     {"make the collaboration as a whole the principal (functional_principal: collaboration), or decide with all "
      "partners who speaks for them and record that decision",
      "maak het samenwerkingsverband als geheel opdrachtgever (functional_principal: collaboration), of spreek met "
      "alle partners af wie namens hen spreekt en leg dat besluit vast"}}};

constexpr Variant body_without_partners{
    Severity::error,
    {{"the functional principal is {1}, in which shareholders have no seat: {0}",
      "functioneel opdrachtgever is {1}, en daarin ontbreken aandeelhouders: {0}"},
     {"make the collaboration as a whole the principal (functional_principal: collaboration), or decide with all "
      "partners that this body speaks for them and record that decision, with the body in its title",
      "maak het samenwerkingsverband als geheel opdrachtgever (functional_principal: collaboration), of spreek met "
      "alle partners af dat dit overleg namens hen spreekt en leg dat besluit vast, met het overleg in de titel"}}};

constexpr Variant principal_not_recorded{
    Severity::note,
    {{"who gives the regie its assignment in substance: the partners together?",
      "wie is functioneel opdrachtgever van de regie: de partners samen?"},
     {"agree that the partners together are the principal, and record functional_principal: collaboration under roles, "
      "or the body that speaks for all of them",
      "spreek af dat de partners samen opdrachtgever zijn, en leg bij roles vast: functional_principal: collaboration, "
      "of het overleg dat namens hen allen spreekt"}}};

constexpr base::Wording objection_stands{
    {"\"{0}\" was adopted while an objection to it stands: {1}",
     "\"{0}\" is aangenomen terwijl een overwegend bezwaar openstaat: {1}"},
    {"take the decision up again until nobody objects, then record the day on which the objection was resolved",
     "bespreek het besluit opnieuw tot niemand meer een overwegend bezwaar heeft, en leg dan bij het bezwaar vast "
     "wanneer het is opgelost (resolved)"}};
constexpr Variant objection_to_the_core{Severity::error, objection_stands};
constexpr Variant objection_elsewhere{Severity::warning, objection_stands};

constexpr Variant partner_not_heard{
    Severity::note,
    {{"what was the position of {1} on \"{0}\"?", "wat was het standpunt van {1} bij \"{0}\"?"},
     {"record the position of {1} on \"{0}\" under positions (consent, stand-aside, object or absent), or ask for it "
      "after all",
      "leg het standpunt van {1} bij \"{0}\" vast bij positions (consent, stand-aside, object of absent), of vraag er "
      "alsnog naar"}}};

constexpr Variant positions_not_recorded{
    Severity::note,
    {{"who consented to \"{0}\"?", "wie heeft ingestemd met \"{0}\"?"},
     {"record under positions how each partner stood on \"{0}\", or all: consent where all consented",
      "leg bij positions van elke partner het standpunt bij \"{0}\" vast, of all: consent als allen instemden"}}};

constexpr base::Both to_consensus{
    "agree to decide by consensus, which is to talk on until no objection stands, and record decision_rule: consensus",
    "spreek af om in consensus te besluiten, dus door te praten tot er geen overwegend bezwaar meer is, en leg "
    "decision_rule: consensus vast"};
constexpr Variant majority_decides{
    Severity::warning,
    {{"the partners decide by majority: whoever is in the minority can be passed over",
      "de partners besluiten bij meerderheid: wie in de minderheid is, kan worden gepasseerd"},
     to_consensus}};
constexpr Variant government_decides{
    Severity::error,
    {{"going by the decision rule it is the government that decides, and not the partners together",
      "volgens de besluitregel beslist de overheid, en niet de partners samen"},
     to_consensus}};
constexpr Variant veto_for_each{
    Severity::note,
    {{"decisions take unanimity: after a veto, do the partners look on for what all can live with?",
      "besluiten vragen unanimiteit: zoeken de partners na een veto verder naar wat voor ieder aanvaardbaar is?"},
     {"talk about what happens after a veto; if the partners look on until no objection stands, record decision_rule: "
      "consensus",
      "bespreek wat er na een veto gebeurt; zoeken de partners verder tot er geen overwegend bezwaar meer is, leg dan "
      "decision_rule: consensus vast"}}};

void check_principal(const Standing& standing, Sink& sink) {
    if (!standing.partners_readable() || !standing.decisions_readable()) return;
    const auto principal = principal_in_part(standing);
    if (!principal || is_spoken_for(standing, *principal)) return;
    std::vector<const Partner*> missing;
    for (const Partner* partner : standing.shareholders())
        if (!principal->members.contains(partner) && !principal->members.contains(standing.bearer(*partner)))
            missing.push_back(partner);
    if (missing.empty()) return;
    const auto place = standing.collaboration().roles.functional_principal.place;
    const auto subject = on_role("functional-principal");
    if (const model::Body* body = principal->body)
        sink.add(body_without_partners, place, subject, to_collaboration(),
                 {named(missing), quoted(body->name ? *body->name : body->id->text)});
    else
        sink.add(list_without_partners, place, subject, to_collaboration(), {named(missing)});
}

void check_principal_recorded(const Standing& standing, Sink& sink) {
    const auto& collaboration = standing.collaboration();
    const auto& principal = collaboration.roles.functional_principal;
    if (!collaboration.readable || !principal.empty()) return;
    sink.add(principal_not_recorded, first_known(principal.place, collaboration.roles.place, collaboration.place()),
             on_role("functional-principal"), to_collaboration());
}

/// The names of who objects; a decision may say that all do.
base::Argument names_of(const std::vector<model::Text>& who, const Standing& standing) {
    std::vector<const Partner*> partners;
    for (const model::Text id : who) {
        if (const Partner* partner = standing.partner({id})) partners.push_back(partner);
    }
    if (partners.empty())
        return who.front() == "all" ? base::Argument(Both{"all shareholders", "alle aandeelhouders"})
                                    : quoted(who.front());
    return named(partners);
}

void check_objections(const Standing& standing, Sink& sink) {
    for (const model::Decision& decision : standing.collaboration().decisions) {
        if (!decision.kind || !decision.by_collaboration() || !decision.is_adopted()) continue;
        const auto found = standing_objections(decision, standing.today());
        if (found.who.empty()) continue;
        sink.add(is_core_decision(decision) ? objection_to_the_core : objection_elsewhere, found.first,
                 subject_of(decision), to_collaboration(), {called(decision), names_of(found.who, standing)});
    }
}

void check_heard(const Standing& standing, Sink& sink) {
    constexpr std::size_t most_named = 5;
    for (const NotHeard& found : not_heard(standing, most_named + 1))
        sink.add(partner_not_heard, found.decision->positions.place, subject_of(*found.decision), to_collaboration(),
                 {called(*found.decision), named(found.partners, most_named)});
}

void check_decision_rule(const Standing& standing, Sink& sink) {
    const auto& rule = standing.collaboration().membership.decision_rule;
    const auto add = [&](const Variant& variant) {
        sink.add(variant, rule.place, on_collaboration(), to_collaboration());
    };
    using enum model::DecisionRule;
    if (rule.is(majority)) add(majority_decides);
    if (rule.is(government)) add(government_decides);
    if (rule.is(unanimity)) add(veto_for_each);
}

void check_positions_recorded(const Standing& standing, Sink& sink) {
    for (const model::Decision& decision : standing.collaboration().decisions) {
        if (!is_core_decision(decision) || !decision.positions.empty()) continue;
        sink.add(positions_not_recorded, first_known(decision.positions.place, decision.place()), subject_of(decision),
                 to_collaboration(), {called(decision)});
    }
}

constexpr Rule rules_of_p2[]{
    {{.code = "P201",
      .name = "principal-not-the-whole",
      .principle = "P2",
      .title = {"The principal is not the whole collaboration", "Niet het hele samenwerkingsverband is opdrachtgever"},
      .severities = {Severity::error},
      .to = {To::collaboration},
      .what =
          {"The functional principal is a list of partners or a body that lacks shareholders, and no decision of the "
           "collaboration says that it speaks for all.",
           "Functioneel opdrachtgever is een rij partners of een overleg waarin aandeelhouders ontbreken, en er is "
           "geen besluit van het samenwerkingsverband dat dit overleg namens allen spreekt."},
      .why =
          {"The partners together, the government among them, commission the regie. Where some do so for the others, "
           "the regisseur serves a part, and the rest becomes an audience (starting point 3; integrity 1).",
           "De partners zijn samen opdrachtgever van de regie, de overheid als een van hen. Waar enkelen dat voor de "
           "anderen doen, dient de regisseur een deel en worden de anderen publiek (uitgangspunt 3; integriteit 1)."},
      .remedy =
          {"The collaboration makes itself the principal, or decides together who speaks for all. Such a decision "
           "names the body in its title, or the partners under concerns.",
           "Het samenwerkingsverband maakt zichzelf opdrachtgever, of besluit samen wie namens allen spreekt. Zo'n "
           "besluit noemt het overleg in de titel, of de partners bij concerns."},
      .bad = R"(# regie.yaml
roles:
  functional_principal: [gemeente-voorbeeldstad, ggd-voorbeeldstad]
)",
      .good = R"(# regie.yaml
roles:
  functional_principal: collaboration
)"},
     check_principal},
    {{.code = "P202",
      .name = "principal-not-recorded",
      .principle = "P2",
      .title = {"Functional principal not recorded", "Functioneel opdrachtgever niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what = {"No functional principal is on file.", "Er is geen functioneel opdrachtgever vastgelegd."},
      .why =
          {"The partners commission the regie together, the government as one of them. As long as nobody says so, "
           "whoever pays or pulls hardest becomes the principal (starting point 3; integrity, principle 1).",
           "De partners geven samen opdracht tot de regie, de overheid als een van hen. Zolang niemand dat uitspreekt, "
           "wordt opdrachtgever wie betaalt of wie het hardst trekt (uitgangspunt 3; integriteit, beginsel 1)."},
      .remedy = {"The partners tell each other that they are the principal together, and record it.",
                 "De partners spreken naar elkaar uit dat zij samen opdrachtgever zijn, en leggen dat vast."},
      .bad = R"(# regie.yaml
roles:
  functional_principal:
)",
      .good = R"(# regie.yaml
roles:
  functional_principal: collaboration
)"},
     check_principal_recorded},
    {{.code = "P203",
      .name = "standing-objection",
      .principle = "P2",
      .title = {"An objection stands", "Overwegend bezwaar staat open"},
      .severities = {Severity::error, Severity::warning},
      .to = {To::collaboration},
      .what =
          {"A decision of the collaboration was adopted, and a partner objects to it without that being resolved. An "
           "error for the mandate, the agreement, the direction, and a change or the end of the regie; a warning for "
           "other decisions.",
           "Een besluit van het samenwerkingsverband is aangenomen, en een partner heeft een overwegend bezwaar dat "
           "niet is opgelost. Een knelpunt bij de opdracht, de overeenkomst, de koers en wijziging of einde van de "
           "regie; een aandachtspunt bij andere besluiten."},
      .why =
          {"Partners decide by consensus, because nobody can be made to carry what it objects to. A majority that "
           "passes over one partner is the dictatorship the article warns of (starting point 3; the remarks on "
           "democracy).",
           "Partners besluiten in consensus, omdat niemand kan dragen waar hij overwegend bezwaar tegen heeft. Een "
           "meerderheid die over één partner heen stapt, is de dictatuur waarvoor het artikel waarschuwt (uitgangspunt "
           "3; de opmerkingen over democratie)."},
      .remedy =
          {"The collaboration takes the decision up again, and records when the objection was resolved.",
           "Het samenwerkingsverband bespreekt het besluit opnieuw, en legt vast wanneer het bezwaar is opgelost."},
      .bad = R"(# decisions/eerst-huisbezoek.yaml
objections:
  - partner: bibliotheek-voorbeeldstad
    reason: De huiskamers zouden minder aandacht krijgen.
)",
      .good = R"(# decisions/eerst-huisbezoek.yaml
objections:
  - partner: bibliotheek-voorbeeldstad
    reason: De huiskamers zouden minder aandacht krijgen.
    resolved: 2025-11-13
)"},
     check_objections},
    {{.code = "P204",
      .name = "partner-not-heard",
      .principle = "P2",
      .title = {"A partner's position not recorded", "Standpunt van een partner niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what =
          {"The collaboration adopted a mandate, an agreement, a direction, or a change or the end of the regie, with "
           "positions on file, but not that of a partner that was a shareholder on the day. Where it is not certain "
           "that a partner was in on that day, nothing is asked.",
           "Het samenwerkingsverband heeft een opdracht, overeenkomst, koers, of wijziging of einde van de regie "
           "aangenomen, met vastgelegde standpunten, maar zonder dat van een partner die op die dag aandeelhouder was. "
           "Is niet zeker of een partner op die dag al of nog meedeed, dan wordt er niets gevraagd."},
      .why =
          {"There is consensus when each was heard, also whoever is seldom at the table, and not merely when nobody "
           "protests. A partner that never spoke on an agreement may not carry it (starting point 3; the remarks on "
           "democracy).",
           "Er is consensus als ieder is gehoord, ook wie zelden aan tafel zit, en niet al als niemand protesteert. "
           "Een partner die zich nooit over een afspraak heeft uitgesproken, draagt die misschien niet (uitgangspunt "
           "3; de opmerkingen over democratie)."},
      .remedy = {"The collaboration records the position of each partner, or asks for it after all.",
                 "Het samenwerkingsverband legt van elke partner het standpunt vast, of vraagt er alsnog naar."},
      .bad = R"(# decisions/samenwerkingsovereenkomst.yaml
positions:
  hogeschool-voorbeeldstad:
)",
      .good = R"(# decisions/samenwerkingsovereenkomst.yaml
positions:
  hogeschool-voorbeeldstad: stand-aside
)"},
     check_heard},
    {{.code = "P205",
      .name = "rule-not-consensus",
      .principle = "P2",
      .title = {"A decision rule other than consensus", "Een andere besluitregel dan consensus"},
      .severities = {Severity::error, Severity::warning, Severity::note},
      .to = {To::collaboration},
      .what =
          {"The partners decide by majority. Where the decision rule is that the government decides, it is an error. "
           "Where it is unanimity, it is a question: a veto holds a decision up, while consensus looks for what all "
           "can carry.",
           "De partners besluiten bij meerderheid. Is de besluitregel dat de overheid beslist, dan is het een "
           "knelpunt. Bij unanimiteit is het een vraag: een veto houdt een besluit tegen, terwijl consensus zoekt naar "
           "wat allen kunnen dragen."},
      .why =
          {"Democratic, in the article, is not that most votes count, but that partners are able and willing to come "
           "to an agreement. Whoever can be outvoted is no principal, and whoever may only advise is none either "
           "(starting point 3; the remarks on democracy).",
           "Democratisch is in het artikel niet dat de meeste stemmen gelden, maar dat partners het samen eens kunnen "
           "en willen worden. Wie kan worden overstemd, is geen opdrachtgever, en wie alleen mag adviseren ook niet "
           "(uitgangspunt 3; de opmerkingen over democratie)."},
      .remedy = {"The partners agree to decide by consensus, and record that.",
                 "De partners spreken af om in consensus te besluiten, en leggen dat vast."},
      .bad = R"(# regie.yaml
membership:
  decision_rule: majority
)",
      .good = R"(# regie.yaml
membership:
  decision_rule: consensus
)"},
     check_decision_rule},
    {{.code = "P206",
      .name = "positions-not-recorded",
      .principle = "P2",
      .title = {"Positions not recorded", "Standpunten niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what =
          {"The collaboration adopted a mandate, an agreement, a direction, or a change or the end of the regie, and "
           "no partner's position is on file.",
           "Het samenwerkingsverband heeft een opdracht, overeenkomst, koers, of wijziging of einde van de regie "
           "aangenomen, en van geen enkele partner is het standpunt vastgelegd."},
      .why =
          {"That there was consensus shows from who consented, stood aside or objected. Without positions the file "
           "only says that something was decided, and later nobody knows by whom (starting point 3; the remarks on "
           "democracy).",
           "Dat er consensus was, blijkt uit wie instemde, geen bezwaar had of wel bezwaar maakte. Zonder standpunten "
           "zegt het dossier alleen dat er iets is besloten, en weet later niemand door wie (uitgangspunt 3; de "
           "opmerkingen over democratie)."},
      .remedy = {"The collaboration records the positions of its partners.",
                 "Het samenwerkingsverband legt de standpunten van de partners vast."},
      .bad = R"(# decisions/eerst-huisbezoek.yaml
positions:
)",
      .good = R"(# decisions/eerst-huisbezoek.yaml
positions:
  all: consent
)"},
     check_positions_recorded},
};

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.partners_readable() || !is_the_whole(standing)) return std::nullopt;
    for (const model::Decision* agreement : standing.decisions(model::DecisionKind::agreement)) {
        if (!agreement->by_collaboration() || !agreement->is_adopted()) continue;
        if (!has_consent(*agreement, standing)) return std::nullopt;
        return Message{{"the collaboration as a whole is the principal, and agreed on \"{0}\"",
                        "het samenwerkingsverband als geheel is opdrachtgever, en stemde in met \"{0}\""},
                       {called(*agreement)}};
    }
    return std::nullopt;
}

}  // namespace

constinit const Principle p2{
    .id = "P2",
    .title = {"Principals together, by consensus", "Samen opdrachtgever, in consensus"},
    .statement =
        {"The partners together are the principal of the regie, and decide by consensus, not by majority.",
         "De partners zijn samen opdrachtgever van de regie, en besluiten in consensus, niet bij meerderheid."},
    .source = {"legitimate and sound regie: starting point 3; the introduction, on democracy as the ability to agree",
               "legitieme en integere regievoering: uitgangspunt 3; de inleiding, over democratie als vermogen tot "
               "consensus"},
    .upheld_when =
        {"the collaboration as functional principal, and an agreement to which every shareholder consented",
         "het samenwerkingsverband als functioneel opdrachtgever, en een overeenkomst waarmee alle aandeelhouders "
         "instemden"},
    .rules = rules_of_p2,
    .upheld = upheld,
};

}  // namespace regie::rules
