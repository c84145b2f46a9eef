#include <algorithm>
#include <unordered_map>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using base::Severity;
using model::Partner;
using model::Standing;

constexpr Variant contribution_not_recorded{
    Severity::note,
    {{"what does {0} bring to the opgave?", "wat brengt {0} in voor de opgave?"},
     {"record what the partner commits to, or intends to, in commitments/; one that brings nothing for now takes part "
      "as agenda member or observer (capacity)",
      "leg in commitments/ vast waaraan de partner zich bindt of wil binden; wie nu niets inbrengt, doet mee als "
      "agendalid of waarnemer (capacity: agenda-member of observer)"}}};

constexpr Variant contribution_fulfilled{
    Severity::note,
    {{"what {0} committed to is fulfilled: what does it bring from here on?",
      "wat {0} heeft toegezegd, is nagekomen: wat brengt {0} hierna in?"},
     {"record in commitments/ what the partner commits to next; where its part is done, say so as the reason of a "
      "waiver",
      "leg in commitments/ vast waaraan de partner zich hierna bindt; is het eigen aandeel klaar, leg dat dan vast als "
      "reden van een vrijstelling (waivers)"},
     base::InGeneral{{"Contribution fulfilled", "Bijdrage nagekomen"},
                     {"The partner says what it brings from here on, or that its part is done.",
                      "De partner zegt wat die hierna inbrengt, of dat het eigen aandeel klaar is."}}}};

constexpr Variant interest_not_recorded{
    Severity::note,
    {{"what is the interest of {0} in the opgave?", "wat is het belang van {0} bij de opgave?"},
     {"record under interest, in a sentence of the partner's own, what it has to gain itself",
      "leg bij interest in een zin van de partner vast wat die er zelf bij te winnen heeft"}}};

constexpr Variant government_in_other_capacity{
    Severity::warning,
    {{"{0} directs, and itself takes part as {1}, while others have commitments",
      "{0} voert regie en doet zelf mee als {1}, terwijl anderen commitments hebben"},
     {"let the government take part as a shareholder (capacity: shareholder), and record in commitments/ what it "
      "contributes itself",
      "laat de overheid meedoen als aandeelhouder (capacity: shareholder), en leg in commitments/ vast wat zij zelf "
      "bijdraagt"}}};

constexpr Variant government_not_among_partners{
    Severity::note,
    {{"{0} directs, and is not among the partners: is the government a shareholder too?",
      "{0} voert regie en staat niet bij de partners: is de overheid zelf ook aandeelhouder?"},
     {"record the government in partners/, with its interest, and what it contributes in commitments/; then put its id "
      "under roles.government.organisation",
      "leg de overheid met haar belang vast in partners/, en haar bijdrage in commitments/; zet dan haar id bij "
      "roles.government.organisation"}}};

constexpr Variant government_without_commitment{
    Severity::note,
    {{"{0} directs: what does the government contribute itself, as one of the shareholders?",
      "{0} voert regie: wat draagt de overheid zelf bij, als een van de aandeelhouders?"},
     {"record in commitments/ what the government contributes besides the regie",
      "leg in commitments/ vast wat de overheid naast de regie bijdraagt"},
     base::InGeneral{{"Contribution of the government not recorded", "Bijdrage van de overheid niet vastgelegd"},
                     {"The government records what it contributes itself, besides the regie.",
                      "De overheid legt vast wat zij naast de regie zelf bijdraagt."}}}};

constexpr Variant one_carries_most{
    Severity::note,
    {{"{0} has {1} of the {2} active commitments: does the opgave rest on one partner?",
      "{0} heeft {1} van de {2} lopende commitments: rust de opgave op één partner?"},
     {"talk about what others can take on of what {0} does now, and what happens if {0} drops out",
      "bespreek wat anderen kunnen overnemen van wat {0} nu doet, en wat er gebeurt als {0} wegvalt"}}};

bool proposed_for_all(const Standing& standing) {
    const auto& commitments = standing.collaboration().commitments;
    return std::any_of(commitments.begin(), commitments.end(), [](const model::Commitment& commitment) {
        return commitment.is_proposed() && commitment.by_all();
    });
}

void check_interest(const Standing& standing, Sink& sink) {
    for (const Partner* partner : standing.partners()) {
        if (!partner->readable || partner->interest) continue;
        sink.add(interest_not_recorded, partner->place(), subject_of(*partner), to_partner(*partner),
                 {named(*partner)});
    }
}

void check_contribution(const Standing& standing, Sink& sink) {
    if (!standing.commitments_readable() || proposed_for_all(standing)) return;
    // Of the government that directs it is asked as such (P103).
    const Partner* directing = standing.directing_government();
    for (const Partner* partner : standing.shareholders()) {
        if (partner == directing) continue;
        if (!partner->readable || standing.is_committed(*partner) || !standing.proposals_of(*partner).empty()) continue;
        sink.add(standing.has_fulfilled(*partner) ? contribution_fulfilled : contribution_not_recorded,
                 partner->place(), subject_of(*partner), to_partner(*partner), {named(*partner)});
    }
}

bool others_committed(const Standing& standing, const Partner& government) {
    const auto partners = standing.partners();
    return std::any_of(partners.begin(), partners.end(), [&](const Partner* partner) {
        return partner != &government && standing.is_committed(*partner);
    });
}

bool was_is_or_will_be_committed(const Standing& standing, const Partner& partner) {
    if (standing.is_committed(partner) || standing.has_fulfilled(partner) || !standing.proposals_of(partner).empty())
        return true;
    return partner.is_shareholder() && proposed_for_all(standing);
}

void check_government(const Standing& standing, Sink& sink) {
    const auto& organisation = standing.collaboration().roles.government.organisation;
    if (!organisation) return;
    const Partner* government = standing.directing_government();
    if (!government || !standing.is_active(*government)) {
        if (standing.partners_readable())
            sink.add(government_not_among_partners, organisation.place, on_role("government"), to_government(),
                     {government ? named(*government) : quoted(*organisation)});
        return;
    }
    if (!government->readable) return;
    if (!government->is_shareholder() && others_committed(standing, *government))
        sink.add(government_in_other_capacity, government->capacity.place, subject_of(*government), to_government(),
                 {named(*government), model::label_of(*government->capacity)});
    else if (standing.commitments_readable() && !was_is_or_will_be_committed(standing, *government))
        sink.add(government_without_commitment, government->place(), subject_of(*government), to_government(),
                 {named(*government)});
}

/// With fewer partners it says little that one has most. The article gives no number.
constexpr std::size_t enough_partners_to_share = 4;

/// Most is over half. The article gives no measure.
constexpr bool is_most(std::size_t part, std::size_t whole) { return part * 2 > whole; }

/// How many active commitments name each partner. One by all says nothing of how the work is shared.
std::unordered_map<const Partner*, std::size_t> count_commitments(const Standing& standing) {
    std::unordered_map<const Partner*, std::size_t> counts;
    for (const model::Commitment* commitment : standing.active_commitments()) {
        if (commitment->by_all()) continue;
        for (const Partner* partner : standing.parties(*commitment)) ++counts[partner];
    }
    return counts;
}

void check_one_carries_most(const Standing& standing, Sink& sink) {
    if (!standing.partners_readable() || !standing.commitments_readable()) return;
    if (standing.partners().size() < enough_partners_to_share) return;
    const Partner* first = nullptr;
    std::size_t most = 0;
    std::size_t second_most = 0;
    for (const auto& [partner, count] : count_commitments(standing)) {
        second_most = std::max(second_most, std::min(most, count));
        if (count > most) first = partner;
        most = std::max(most, count);
    }
    const std::size_t total = standing.active_commitments().size();
    // Of one commitment nobody carries most; two with as many share the work between them.
    if (!first || total < 2 || !is_most(most, total) || second_most == most || first->stands_for_many()) return;
    sink.add(one_carries_most, first->place(), subject_of(*first), to_collaboration(),
             {named(*first), counted(most), counted(total)});
}

constexpr Rule rules_of_p1[]{
    {{.code = "P101",
      .name = "contribution-not-recorded",
      .principle = "P1",
      .title = {"Contribution not recorded", "Bijdrage niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::partner},
      .what =
          {"A shareholder has no active and no proposed commitment. Where it fulfilled one, the question is what comes "
           "next. The government that directs is asked by P103.",
           "Een aandeelhouder heeft geen lopend en geen voorgenomen commitment. Kwam die er wel een na, dan is de vraag "
           "wat er hierna komt. Aan de overheid die regie voert, vraagt P103 dit."},
      .why =
          {"A partner is a party that is willing to bind itself and to contribute: that is its share. Without it there "
           "is attendance, and the others don't know what to count on (starting points 2 and 3).",
           "Een partner is een partij die zich wil binden en iets inbrengt: dat is het aandeel. Zonder aandeel is er "
           "alleen aanwezigheid, en weten de anderen niet waarop zij kunnen rekenen (uitgangspunten 2 en 3)."},
      .remedy = {"The partner says what it brings, however small, or takes part in another capacity.",
                 "De partner zegt wat de eigen inbreng is, hoe klein ook, of doet in een andere hoedanigheid mee."},
      .bad = R"(# commitments/noord-gastheren.yaml
status: fulfilled
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, bibliotheek-voorbeeldstad]
# commitments/gezamenlijke-pot.yaml
by:
  - gemeente-voorbeeldstad
  - ggd-voorbeeldstad
  - stichting-buurtwerk
  - bibliotheek-voorbeeldstad
  - hogeschool-voorbeeldstad
)",
      .good = R"(# commitments/noord-gastheren.yaml
by: buurtcooperatie-noord
contribution: Gastheren en gastvrouwen voor de buurtkamer in Noord, zes dagen per week.
status: active
)"},
     check_contribution},
    {{.code = "P102",
      .name = "interest-not-recorded",
      .principle = "P1",
      .title = {"Interest not recorded", "Belang niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::partner},
      .what = {"A partner takes part, and its interest is not on file.",
               "Een partner doet mee, en het belang van die partner is niet vastgelegd."},
      .why = {"A shareholder has something to win or to lose itself. Where each is open about that, partners need not "
              "guess, differences can be talked about, and commitments rest on more than goodwill (starting points 2 "
              "and 3).",
              "Een aandeelhouder heeft zelf iets te winnen of te verliezen. Is ieder daar open over, dan hoeven "
              "partners niet te gissen, zijn verschillen bespreekbaar, en rusten commitments op meer dan goede wil "
              "(uitgangspunten 2 en 3)."},
      .remedy = {"The partner says in its own words why it takes part.",
                 "De partner zegt in eigen woorden waarom die meedoet."},
      .bad = R"(# partners/ggd-voorbeeldstad.yaml
interest:
)",
      .good = R"(# partners/ggd-voorbeeldstad.yaml
interest: Eenzaamheid schaadt de gezondheid; voorkomen is beter dan behandelen.
)"},
     check_interest},
    {{.code = "P103",
      .name = "government-not-shareholder",
      .principle = "P1",
      .title = {"Government not recorded as a shareholder", "Overheid niet als aandeelhouder vastgelegd"},
      .severities = {Severity::warning, Severity::note},
      .to = {To::government},
      .what = {"The government that directs takes part as an agenda member or an observer, while other partners have "
               "commitments. Where it is not among the partners, or has no commitment and has proposed none, it is a "
               "question.",
               "De overheid die regie voert, doet zelf mee als agendalid of waarnemer, terwijl andere partners "
               "commitments hebben. Staat zij niet bij de partners, of heeft zij geen commitment en ook geen "
               "voornemen, dan is het een vraag."},
      .why =
          {"The government has two parts to play: it directs, and it is one of the shareholders. If it only directs, "
           "it asks of others what it does not give itself, and soon stands over the partners and not beside them "
           "(starting points 2 and 3).",
           "De overheid heeft twee rollen: zij voert regie, en zij is een van de aandeelhouders. Voert zij alleen "
           "regie, dan vraagt zij van anderen wat zij zelf niet geeft, en staat zij al gauw boven de partners in "
           "plaats van ernaast (uitgangspunten 2 en 3)."},
      .remedy = {"The government takes part as a shareholder, with an interest and a contribution of its own besides "
                 "the regie.",
                 "De overheid doet mee als aandeelhouder, met een eigen belang en een eigen bijdrage naast de regie."},
      .bad = R"(# partners/gemeente-voorbeeldstad.yaml
capacity: agenda-member
)",
      .good = R"(# partners/gemeente-voorbeeldstad.yaml
capacity: shareholder
)"},
     check_government},
    {{.code = "P105",
      .name = "one-carries-most",
      .principle = "P1",
      .title = {"One partner carries most", "Eén partner draagt het meeste"},
      .severities = {Severity::note},
      .to = {To::collaboration},
      .what =
          {"There are four or more partners and two or more active commitments, and one of the partners is named in "
           "over half of these, more often than any other. A commitment by all counts as one, and for nobody in "
           "particular. The article gives no measure: four and half are ours.",
           "Er zijn vier of meer partners en twee of meer lopende commitments, en één partner wordt genoemd in meer "
           "dan de helft daarvan, vaker dan ieder ander. Een commitment van allen telt als één, en voor niemand in het "
           "bijzonder. Het artikel geeft geen maat: vier en de helft hebben wij gekozen."},
      .why =
          {"Partners are responsible together, and each brings a share. Where one carries most, the others may become "
           "onlookers, and that one gets the last word without anybody meaning it (the three forms of interplay; "
           "starting points 2 and 3).",
           "Partners zijn samen verantwoordelijk, en elk brengt een aandeel in. Draagt één partner het meeste, dan "
           "kunnen de anderen toeschouwers worden, en krijgt die ene ongemerkt het laatste woord (de drie vormen "
           "van samenspel; uitgangspunten 2 en 3)."},
      .remedy = {"The partners talk about how the work is shared, and whether they mean it so.",
                 "De partners bespreken hoe de inbreng is verdeeld, en of dat zo bedoeld is."},
      .bad = R"(# commitments/ggd-buurtmonitor.yaml
by: [ggd-voorbeeldstad, gemeente-voorbeeldstad]
# commitments/hogeschool-onderzoek.yaml
by: [hogeschool-voorbeeldstad, gemeente-voorbeeldstad]
# commitments/buurtwerk-vrijwilligers.yaml
by: [stichting-buurtwerk, gemeente-voorbeeldstad]
# commitments/noord-gastheren.yaml
by: [buurtcooperatie-noord, gemeente-voorbeeldstad]
)",
      .good = R"(# commitments/ggd-buurtmonitor.yaml
by: [ggd-voorbeeldstad, gemeente-voorbeeldstad]
# commitments/noord-gastheren.yaml
by: [buurtcooperatie-noord, gemeente-voorbeeldstad]
)"},
     check_one_carries_most},
};

std::optional<Message> upheld(const Standing& standing) {
    if (!standing.partners_readable() || !standing.commitments_readable()) return std::nullopt;
    const auto shareholders = standing.shareholders();
    const auto has_share = [&standing](const Partner* partner) {
        return partner->interest && standing.is_committed(*partner);
    };
    if (shareholders.empty() || !std::all_of(shareholders.begin(), shareholders.end(), has_share)) return std::nullopt;
    return Message{{"{0} of {0} shareholders have an interest and an active commitment",
                    "{0} van de {0} aandeelhouders hebben een belang en een lopend commitment"},
                   {counted(shareholders.size())}};
}

}  // namespace

constinit const Principle p1{
    .id = "P1",
    .title = {"Every partner a shareholder", "Elke partner aandeelhouder"},
    .statement = {"Every partner, the government included, has an interest in the opgave and brings a contribution.",
                  "Elke partner, ook de overheid, heeft belang bij de opgave en levert een bijdrage."},
    .source = {"legitimate and sound regie: starting points 2 and 3",
               "legitieme en integere regievoering: uitgangspunten 2 en 3"},
    .upheld_when = {"for every shareholder an interest and an active commitment",
                    "van elke aandeelhouder een belang en een lopend commitment"},
    .rules = rules_of_p1,
    .upheld = upheld,
};

}  // namespace regie::rules
