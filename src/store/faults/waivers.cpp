#include "store/faults/texts.hpp"

namespace regie::store::faults {

constinit const RuleText bad_waiver{
    .code = "F018",
    .name = "bad-waiver",
    .principle = "F",
    .title = {"A waiver that is expired or incomplete", "Een vrijstelling die verlopen of onvolledig is"},
    .severities = {Severity::warning},
    .to = {Addressee::Kind::editor},
    .what = {"A waiver is past its date, or does not say why, by whom or until when. Without a date it accepts "
             "nothing.",
             "Een vrijstelling is verlopen, of zegt niet waarom, door wie of tot wanneer. Zonder datum geldt zij "
             "nergens voor."},
    .why = {"A finding that is accepted without end or owner is a finding that is forgotten.",
            "Een bevinding die zonder einde of eigenaar wordt aanvaard, wordt vergeten."},
    .remedy = {"Add what is missing, talk over a new date, or take the waiver away.",
               "Vul aan wat ontbreekt, bespreek een nieuwe datum, of haal de vrijstelling weg."},
    .bad =
        "# regie.yaml\nwaivers: [{rule: K304, reason: Volgt uit de subsidie., owner: regisseur, until: 2020-01-01}]\n",
    .good = "# regie.yaml\nwaivers: []\n"};

constinit const Wording waiver_expired{
    {"the waiver of {0} ended on {1}", "de vrijstelling voor {0} liep af op {1}"},
    {"talk over a new date, or take the waiver away", "bespreek een nieuwe datum, of haal de vrijstelling weg"}};
constinit const Wording waiver_incomplete{
    {"the waiver of {0} has no \"{1}\"", "de vrijstelling voor {0} heeft geen \"{1}\""},
    {"add \"{1}\"", "voeg \"{1}\" toe"}};

constinit const RuleText idle_waiver{
    .code = "F019",
    .name = "idle-waiver",
    .principle = "F",
    .title = {"A waiver that waives nothing", "Een vrijstelling die nergens voor geldt"},
    .severities = {Severity::warning},
    .to = {Addressee::Kind::editor},
    .what = {"No finding has the rule and the subject of this waiver. It is found by an assess of everything only: not "
             "by check, and not with --select, --ignore, --baseline or --without.",
             "Geen bevinding heeft de regel en het onderwerp van deze vrijstelling. Alleen een assess van alles vindt "
             "dit: check niet, en assess met --select, --ignore, --baseline of --without ook niet."},
    .why = {"It would accept a later finding that nobody has looked at.",
            "Zo kan later een bevinding worden aanvaard waar niemand naar heeft gekeken."},
    .remedy = {"Take it away, or correct its rule or subject.",
               "Haal de vrijstelling weg, of verbeter de regel of het onderwerp."},
    .bad =
        "# regie.yaml\nwaivers: [{rule: K304, reason: Volgt uit de subsidie., owner: regisseur, until: 2099-01-01}]\n",
    .good = "# regie.yaml\nwaivers: []\n"};

}  // namespace regie::store::faults
