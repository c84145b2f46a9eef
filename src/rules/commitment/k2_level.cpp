#include <algorithm>
#include <optional>

#include "rules/commitment/bonds.hpp"
#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Both;
using base::Message;
using base::Severity;
using model::Commitment;
using model::Level;
using model::Standing;

constexpr Variant level_not_recorded{
    Severity::note,
    {{"at which level was the commitment \"{0}\" of {1} made: by an employee, by the management or by the board?",
      "op welk niveau is het commitment \"{0}\" ({1}) aangegaan: medewerker, management, of bestuur of directie?"},
     {"record it under level; where it differs from partner to partner, under per_partner",
      "leg dat vast bij level; verschilt het per partner, dan bij per_partner"}}};

constexpr Variant level_too_low{
    Severity::error,
    {{"{0} made the commitment \"{4}\" at {1}, and it asks for {2}",
      "het commitment \"{4}\" ({0}) is aangegaan op {1}, en het vraagt om {2}"},
     {"let {3} confirm the commitment, or agree with the other partners that {1} is enough (required_level)",
      "laat {3} het commitment bevestigen, of spreek met de andere partners af dat {1} volstaat (required_level)"}}};

constexpr Variant level_under_usual{
    Severity::note,
    {{"the commitment \"{2}\" was made at {0}, and the opgave asks for {1}: is {0} enough here?",
      "het commitment \"{2}\" is aangegaan op {0}, en de opgave vraagt om {1}: volstaat {0} hier?"},
     {"talk about it, and record what this commitment asks for under required_level",
      "bespreek dit, en leg bij required_level vast wat dit commitment vraagt"},
     base::InGeneral{
         {"A commitment under the usual level", "Een commitment onder het gebruikelijke niveau"},
         {"The partners say whether that level is enough for this commitment, and record it as required_level.",
          "De partners zeggen of dat niveau voor dit commitment volstaat, en leggen het vast als required_level."}}}};

constexpr Variant signatory_below_level{
    Severity::error,
    {{"the signatory \"{0}\" is {1}; the commitment \"{5}\" is made at {2}",
      "de ondertekenaar \"{0}\" is {1}; het commitment \"{5}\" is aangegaan op {2}"},
     {"let {3} of {4} confirm it, or record the authority of the signatory, or the level at which it was really made",
      "laat {3} van {4} het bevestigen, of leg de volmacht van de ondertekenaar vast, of het niveau waarop het echt is "
      "aangegaan"}}};

constexpr Variant unnamed_signatory_below_level{
    Severity::error,
    {{"whoever signed for {4} is {1}; the commitment \"{5}\" is made at {2}",
      "wie namens {4} ondertekende, is {1}; het commitment \"{5}\" is aangegaan op {2}"},
     signatory_below_level.wording.remedy}};

constexpr Variant proxy_without_authority{
    Severity::warning,
    {{"{2} signed for {1}, and what authority it had to do so is not on file",
      "{2} tekende namens {1}, en van een volmacht daarvoor is niets vastgelegd"},
     {"record where the power of attorney can be seen (evidence, under signed_by), or have {1} sign",
      "leg vast waar de volmacht te vinden is (evidence, bij signed_by), of laat {1} zelf tekenen"}}};

Both at(Level level) {
    switch (level) {
        case Level::employee:
            return {"employee level", "medewerkersniveau"};
        case Level::management:
            return {"management level", "managementniveau"};
        case Level::board:
            break;
    }
    return {"board level", "bestuursniveau"};
}

Both person_of(Level level) {
    switch (level) {
        case Level::employee:
            return {"an employee", "medewerker"};
        case Level::management:
            return {"a manager", "manager"};
        case Level::board:
            break;
    }
    return {"a board member", "lid van bestuur of directie"};
}

Both those_at(Level level) {
    switch (level) {
        case Level::employee:
            return {"an employee", "een medewerker"};
        case Level::management:
            return {"the management", "het management"};
        case Level::board:
            break;
    }
    return {"the board", "het bestuur of de directie"};
}

/// What the commitment asks for: its own required level, else that of the opgave.
const model::Field<Level>& required(const Standing& standing, const Commitment& commitment) {
    return commitment.required_level ? commitment.required_level : standing.collaboration().opgave.commitment_level;
}

void check_level_recorded(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments())
        for (const Bond& bond : bonds_of(standing, *commitment, Terms::level))
            if (!*bond.level) add_for(*commitment, bond, level_not_recorded, commitment->place(), sink);
}

void check_level_too_low(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments()) {
        const auto& asked = required(standing, *commitment);
        if (!asked) continue;
        const model::Place* noted = nullptr;
        for (const Bond& bond : bonds_of(standing, *commitment)) {
            if (!*bond.level || bond.level->value >= *asked) continue;
            const Both made = at(bond.level->value);
            if (commitment->required_level) {
                sink.add(level_too_low, bond.level->place, subject_of(*commitment), to_bound(bond),
                         {named(bond), made, at(*asked), those_at(*asked), called(*commitment)});
            } else if (!noted || *noted != bond.level->place) {
                // Partners that share a level share the question: it is for the collaboration.
                noted = &bond.level->place;
                sink.add(level_under_usual, bond.level->place, subject_of(*commitment), to_collaboration(),
                         {made, at(*asked), called(*commitment)});
            }
        }
    }
}

/// The partner's own records on the function that signed.
struct Signatory {
    std::optional<Level> level;  ///< the highest that it has among the representatives
    bool authorised = false;
};

Signatory on_file(const Bond& bond) {
    Signatory signatory;
    if (!bond.partner || !bond.signed_by->function) return signatory;
    for (const model::Representative& one : bond.partner->representatives) {
        if (!one.function.is(*bond.signed_by->function)) continue;
        signatory.authorised = signatory.authorised || one.authority;
        if (one.level && (!signatory.level || *signatory.level < *one.level)) signatory.level = *one.level;
    }
    return signatory;
}

void check_signatory(const Commitment& commitment, const Bond& bond, Sink& sink) {
    const model::Signature& signature = *bond.signed_by;
    // Of a proxy it matters what authority it had, not what its own level is.
    if (!signature.given() || signature.via || signature.authority || !*bond.level) return;
    const Signatory recorded = on_file(bond);
    const std::optional<Level> own = signature.level ? std::optional(*signature.level) : recorded.level;
    const Level claimed = bond.level->value;
    if (recorded.authorised || !own || *own >= claimed) return;
    const Variant& variant = signature.function ? signatory_below_level : unnamed_signatory_below_level;
    sink.add(variant, bond.level->place, subject_of(commitment), to_bound(bond),
             {quoted(*signature.function), person_of(*own), at(claimed), those_at(claimed), named(bond),
              called(commitment)});
}

void check_signatory_below_level(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments())
        for (const Bond& bond : bonds_of(standing, *commitment)) check_signatory(*commitment, bond, sink);
}

/// A proxy signed for the partner, and nothing on file says that it could. Whoever signed for several, itself among
/// them, is no proxy of its own; nor is a partner of one that it took over later.
bool lacks_authority(const Bond& bond) {
    const model::Signature& signature = *bond.signed_by;
    if (!signature.via || signature.authority || signature.evidence) return false;
    return !bond.partner || bond.partner->id != *signature.via;
}

void check_proxy_authority(const Standing& standing, Sink& sink) {
    for (const Commitment* commitment : standing.active_commitments()) {
        for (const Bond& bond : bonds_of(standing, *commitment, Terms::signature)) {
            if (!lacks_authority(bond)) continue;
            const auto& via = bond.signed_by->via;
            const model::Partner* proxy = standing.partner(*via);
            add_for(*commitment, bond, proxy_without_authority, via.place, sink,
                    {proxy ? named(*proxy) : quoted(via->text)});
        }
    }
}

constexpr Rule rules_of_k2[]{
    {{.code = "K201",
      .name = "level-not-recorded",
      .principle = "K2",
      .title = {"Level not recorded", "Bindingsniveau niet vastgelegd"},
      .severities = {Severity::note},
      .to = {To::partner, To::collaboration},
      .what = {"An active commitment does not say at which level a partner made it. Of a commitment by all "
               "shareholders this is asked of the collaboration, once.",
               "Bij een lopend commitment is niet vastgelegd op welk niveau een partner het is aangegaan. Bij een "
               "commitment van alle aandeelhouders gaat de vraag één keer naar het samenwerkingsverband."},
      .why =
          {"The word of an employee may be enough, or the board may have to bind the organisation. Without the level "
           "the others cannot tell what they can count on (on commitment).",
           "Soms volstaat het woord van een medewerker, soms moet het bestuur de organisatie binden. Is het niveau "
           "niet bekend, dan weten de anderen niet waarop zij kunnen rekenen (over commitment)."},
      .remedy =
          {"The partner says who bound it: an employee, the management or the board.",
           "De partner zegt wie het commitment is aangegaan: een medewerker, het management, of het bestuur of de "
           "directie."},
      .bad = R"(# commitments/ggd-ouderenadviseurs.yaml
level:
)",
      .good = R"(# commitments/ggd-ouderenadviseurs.yaml
level: employee
)"},
     check_level_recorded},
    {{.code = "K202",
      .name = "level-too-low",
      .principle = "K2",
      .title = {"A commitment made at too low a level", "Een commitment dat op een te laag niveau is aangegaan"},
      .severities = {Severity::error, Severity::note},
      .to = {To::partner, To::collaboration},
      .what = {"An active commitment was made at a level under the one it asks for itself. Where only the opgave asks "
               "for a higher level in general, it is a question to the collaboration. A level that all shareholders "
               "share is put to the collaboration once.",
               "Een lopend commitment is aangegaan op een lager niveau dan het zelf vraagt. Vraagt alleen de opgave in "
               "het algemeen om een hoger niveau, dan is het een vraag aan het samenwerkingsverband. Een niveau dat "
               "alle aandeelhouders delen, wordt één keer aan het samenwerkingsverband voorgelegd."},
      .why = {"For some contributions the word of an employee will do, for others the board has to bind the "
              "organisation formally. A commitment made at too low a level only holds until the first budget round or "
              "change of staff (on commitment).",
              "Voor de ene bijdrage volstaat het woord van een medewerker, voor de andere moet het bestuur de "
              "organisatie formeel binden. Een commitment dat op een te laag niveau is aangegaan, houdt maar stand tot "
              "de eerste begrotingsronde of personeelswisseling (over commitment)."},
      .remedy = {"The partner lets the right level confirm the commitment, or the partners agree that a lower one is "
                 "enough and record that as required_level.",
                 "De partner laat het juiste niveau het commitment bevestigen, of de partners spreken af dat een lager "
                 "niveau volstaat en leggen dat vast als required_level."},
      .bad = R"(# commitments/buurtwerk-huisbezoek.yaml
level: management
required_level: board
)",
      .good = R"(# commitments/buurtwerk-huisbezoek.yaml
level: board
required_level: board
)"},
     check_level_too_low},
    {{.code = "K203",
      .name = "signatory-below-level",
      .principle = "K2",
      .title = {"Signed below the level it claims", "Ondertekend op een lager niveau dan genoemd"},
      .severities = {Severity::error},
      .to = {To::partner, To::collaboration},
      .what = {"Who signed an active commitment is of a lower level than the one it says to be made at, and no "
               "authority to do so is on file, neither with the signature nor with the representative of that "
               "function. A proxy is not judged by its level.",
               "Een lopend commitment is ondertekend door iemand van een lager niveau dan het vermeldt, en er is geen "
               "volmacht vastgelegd, niet bij de handtekening en niet bij de vertegenwoordiger met die functie. Wie "
               "voor een andere partner tekent, wordt niet op niveau beoordeeld."},
      .why = {"A commitment of the board that an employee signed binds the employee. The organisation behind the "
              "representative may find out when it is asked to deliver, and the others counted on it (on commitment: "
              "at which level, and never noncommittal).",
              "Een commitment van het bestuur met de handtekening van een medewerker bindt alleen die medewerker. De "
              "achterliggende organisatie hoort het misschien pas als zij moet leveren, terwijl de anderen erop "
              "rekenden (over commitment: op welk niveau, en nooit vrijblijvend)."},
      .remedy = {"The partner lets the named level confirm the commitment, records the authority of who signed, or "
                 "records the level at which it was really made.",
                 "De partner laat het genoemde niveau het commitment bevestigen, legt de volmacht van de ondertekenaar "
                 "vast, of legt vast op welk niveau het echt is aangegaan."},
      .bad = R"(# commitments/buurtwerk-huisbezoek.yaml
signed_by: {function: beleidsmedewerker, level: employee}
)",
      .good = R"(# commitments/buurtwerk-huisbezoek.yaml
signed_by: {function: beleidsmedewerker, level: employee, authority: Volmacht van het bestuur van maart 2024.}
)"},
     check_signatory_below_level},
    {{.code = "K205",
      .name = "proxy-without-authority",
      .principle = "K2",
      .title = {"Signed for another, with no authority on file",
                "Namens een ander ondertekend, zonder volmacht in het dossier"},
      .severities = {Severity::warning},
      .to = {To::partner, To::collaboration},
      .what =
          {"One partner signed an active commitment for another, and neither the authority to do so nor evidence of "
           "it is on file with the signature.",
           "De ene partner ondertekende een lopend commitment namens de andere, en bij de handtekening is geen "
           "volmacht vastgelegd, en ook geen bewijs daarvan."},
      .why =
          {"Nobody can bind an organisation but the organisation itself, or whoever it gave the authority to. Else a "
           "commitment may turn out to be noncommittal when it is called upon (on commitment: at which level, and "
           "never noncommittal).",
           "Alleen de organisatie zelf kan zich binden, of iemand aan wie zij volmacht gaf. Anders kan een "
           "commitment vrijblijvend blijken zodra er een beroep op wordt gedaan (over commitment: op welk niveau, en "
           "nooit vrijblijvend)."},
      .remedy = {"The partner in whose name was signed records the power of attorney, or signs itself.",
                 "De partner namens wie is getekend, legt de volmacht vast of tekent alsnog zelf."},
      .bad = R"(# commitments/noord-gastheren.yaml
signed_by:
  via: stichting-buurtwerk
  evidence:
)",
      .good = R"(# commitments/noord-gastheren.yaml
signed_by:
  via: stichting-buurtwerk
  evidence: docs/volmacht-buurtcooperatie-noord.md
)"},
     check_proxy_authority},
};

std::optional<Message> upheld(const Standing& standing) {
    const auto commitments = standing.active_commitments();
    if (commitments.empty() || !standing.commitments_readable()) return std::nullopt;
    for (const Commitment* commitment : commitments) {
        const auto& asked = required(standing, *commitment);
        const auto bonds = bonds_of(standing, *commitment);
        const bool high_enough = asked && std::all_of(bonds.begin(), bonds.end(), [&asked](const Bond& bond) {
                                     return *bond.level && bond.level->value >= *asked;
                                 });
        if (!high_enough) return std::nullopt;
    }
    return Message{{"{0} of the {0} active commitments are made at the level asked for, or above it",
                    "{0} van de {0} lopende commitments zijn ten minste op het gevraagde niveau aangegaan"},
                   {counted(commitments.size())}};
}

}  // namespace

constinit const Principle k2{
    .id = "K2",
    .title = {"Commitment at the right level", "Commitment op het juiste niveau"},
    .statement = {"A commitment is made at the level that the opgave asks for: by an employee where that is enough, by "
                  "the board where the organisation must be bound.",
                  "Een commitment wordt aangegaan op het niveau dat de opgave vraagt: door een medewerker waar dat "
                  "volstaat, door het bestuur waar de organisatie gebonden moet zijn."},
    .source = {"legitimate and sound regie: on commitment, after the five starting points",
               "legitieme en integere regievoering: over commitment, na de vijf uitgangspunten"},
    .upheld_when = {"for every active commitment a level, at or over the one asked for",
                    "van elk lopend commitment een niveau, niet lager dan gevraagd"},
    .rules = rules_of_k2,
    .upheld = upheld,
};

}  // namespace regie::rules
