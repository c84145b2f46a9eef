#include "store/faults/texts.hpp"

namespace regie::store::faults {

constinit const RuleText unknown_key{
    .code = "F002",
    .name = "unknown-key",
    .principle = "F",
    .title = {"A key that the format doesn't know", "Een sleutel die het formaat niet kent"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what = {"A key is not one of those that may stand at this place, and does not start with x-.",
             "Een sleutel hoort niet bij de sleutels die op deze plaats mogen staan, en begint niet met x-."},
    .why = {"A mistyped key would otherwise be a fact that silently does not count.",
            "Anders telt een feit ongemerkt niet mee door een typefout in de sleutel."},
    .remedy = {"Correct the key; give a key of your own a name that starts with x-.",
               "Verbeter de sleutel; laat een eigen sleutel met x- beginnen."},
    .bad = "# partners/ggd-voorbeeldstad.yaml\nperspectief: Wat werkt, verschilt per buurt.\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nx-perspectief: Wat werkt, verschilt per buurt.\n"};

constinit const Wording unknown_key_near{
    {"the format doesn't know the key \"{0}\"", "het formaat kent de sleutel \"{0}\" niet"},
    {"did you mean \"{1}\"? A key of your own starts with x-", "is \"{1}\" bedoeld? Een eigen sleutel begint met x-"}};
constinit const Wording unknown_key_listed{
    {"the format doesn't know the key \"{0}\"", "het formaat kent de sleutel \"{0}\" niet"},
    {"a key of your own starts with x-; known here: {1}", "een eigen sleutel begint met x-; hier bekend: {1}"}};

constinit const RuleText missing_key{
    .code = "F003",
    .name = "missing-key",
    .principle = "F",
    .title = {"A required key is missing", "Een verplichte sleutel ontbreekt"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what = {"One of the few keys that a file cannot do without is missing.",
             "Een van de weinige sleutels die een bestand niet kan missen, ontbreekt."},
    .why = {"Almost nothing is required, so that a file may grow; these few make it possible to name a thing at all.",
            "Bijna niets is verplicht, zodat een bestand kan groeien; deze paar zijn nodig om iets te kunnen noemen."},
    .remedy = {"Add the key and its value.", "Voeg de sleutel met een waarde toe."},
    .bad = "# partners/ggd-voorbeeldstad.yaml\nname:\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nname: GGD\n"};

constinit const Wording key_missing{
    {"the key \"{0}\" is missing", "de sleutel \"{0}\" ontbreekt"},
    {"add \"{0}\" with its value; \"regie explain {0}\" tells what to write",
     "voeg \"{0}\" met een waarde toe; \"regie explain {0}\" zegt wat er hoort te staan"}};

constinit const RuleText wrong_type{
    .code = "F004",
    .name = "wrong-type",
    .principle = "F",
    .title = {"A value of the wrong type", "Een waarde van de verkeerde soort"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what =
        {"A list stands where one value belongs, keys where a text belongs, something that is no number where a "
         "number belongs, or nothing at all.",
         "Er staat een lijst waar één waarde hoort, sleutels waar een tekst hoort, iets anders waar een getal hoort, "
         "of helemaal niets."},
    .why = {"What a value is follows from its key, never from a guess; a value that doesn't fit cannot be counted.",
            "Wat een waarde is, volgt uit de sleutel en wordt nooit geraden; een waarde die niet past, kan niet "
            "meetellen."},
    .remedy =
        {"Write the value as the key asks. A key that is not required may be taken away: what is missing counts as "
         "not recorded.",
         "Schrijf de waarde zoals de sleutel vraagt. Een sleutel die niet verplicht is, mag weg: wat ontbreekt "
         "geldt als niet vastgelegd."},
    .bad = "# partners/ggd-voorbeeldstad.yaml\ncount: een stuk of tien\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\ncount: 10\n"};

constinit const Wording wrong_kind{
    {"\"{0}\" takes {1}, and this is {2}", "\"{0}\" vraagt om {1}, en hier staat iets anders: {2}"},
    {"write {1}", "schrijf {1}"}};
constinit const Wording no_value{
    {"\"{0}\" has no value", "\"{0}\" heeft geen waarde"},
    {"fill it in, or take the key away: what is missing counts as not recorded",
     "vul een waarde in, of haal de sleutel weg: wat ontbreekt geldt als niet vastgelegd"}};
constinit const Wording no_required_value{
    {"\"{0}\" has no value", "\"{0}\" heeft geen waarde"},
    {"fill it in: this key is required", "vul een waarde in: deze sleutel is verplicht"}};
constinit const Wording not_a_number{
    {"\"{0}\" takes a number, and \"{1}\" is none", "bij \"{0}\" hoort een getal, en \"{1}\" is dat niet"},
    {"write digits only, with a point before decimals, such as 200000 or 0.8",
     "schrijf alleen cijfers, met een punt voor decimalen, zoals 200000 of 0.8"}};

}  // namespace regie::store::faults
