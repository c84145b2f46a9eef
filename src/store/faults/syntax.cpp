#include "store/faults/syntax.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

#include "regie/base/sources.hpp"
#include "store/faults/texts.hpp"

namespace regie::store::faults {

constinit const RuleText yaml_syntax{
    .code = "F001",
    .name = "yaml-syntax",
    .principle = "F",
    .title = {"The file is not one YAML mapping", "Het bestand is geen geldige YAML met sleutels en waarden"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what = {"The text does not follow the rules of YAML, or the top of the file is not a mapping of keys to values.",
             "De tekst volgt de regels van YAML niet, of het bestand bestaat niet uit sleutels met waarden."},
    .why = {"What cannot be read surely is not guessed at: half a file that is read wrongly is worse than one that is "
            "refused (YAML 1.2.2).",
            "Wat niet met zekerheid is te lezen, wordt niet geraden: een half goed gelezen bestand is erger dan een "
            "bestand dat wordt geweigerd (YAML 1.2.2)."},
    .remedy = {"Correct the text at the place that is named; the rest of the file is read after that.",
               "Verbeter de tekst op de genoemde plaats; daarna wordt de rest van het bestand gelezen."},
    .bad = "#     name: \"GGD Voorbeeldstad\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nname: \"GGD Voorbeeldstad\"\n"};

constinit const RuleText unsupported_yaml{
    .code = "F011",
    .name = "unsupported-yaml",
    .principle = "F",
    .title = {"YAML that regie refuses", "YAML die regie weigert"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what =
        {"The file uses an anchor, an alias, a merge key, a tag, a directive, a second document or a key that is not "
         "a text.",
         "Het bestand gebruikt een anker, een verwijzing (alias), een samenvoegsleutel, een tag, een instructie, een "
         "tweede document of een sleutel die geen tekst is."},
    .why = {"These hide meaning from whoever reads the file or a change in it, and they are the means by which a small "
            "file can exhaust a machine (YAML 1.2.2, chapters 3 and 6).",
            "Ze verbergen betekenis voor wie het bestand of een wijziging leest, en een klein bestand kan er een "
            "computer mee laten vastlopen (YAML 1.2.2, hoofdstuk 3 en 6)."},
    .remedy = {"Write the value out where it belongs.", "Schrijf de waarde voluit op de plaats waar zij hoort."},
    .bad =
        "#     interest: &doel Minder eenzaamheid\n"
        "#     perspective: *doel\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nperspective: Minder eenzaamheid\n"};

constinit const RuleText not_utf8{
    .code = "F012",
    .name = "not-utf8",
    .principle = "F",
    .title = {"Bytes that are not plain UTF-8 text", "Bytes die geen gewone UTF-8-tekst zijn"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what = {"The file holds bytes that are not UTF-8, is in UTF-16 or UTF-32, or holds a control character.",
             "Het bestand bevat bytes die geen UTF-8 zijn, staat in UTF-16 of UTF-32, of bevat een stuurteken."},
    .why =
        {"Such bytes look different on each screen, and control characters can make a terminal show something that is "
         "not there (RFC 3629).",
         "Zulke bytes zien er op elk scherm anders uit, en met stuurtekens kan een scherm iets tonen wat er niet staat "
         "(RFC 3629)."},
    .remedy = {"Save the file as UTF-8, and take control characters out.",
               "Sla het bestand op als UTF-8 en verwijder stuurtekens."},
    .bad = "#     name: Co<0xEB>peratie\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nname: GGD Voorbeeldstad en Coëvorden\n"};

constinit const RuleText duplicate_key{
    .code = "F007",
    .name = "duplicate-key",
    .principle = "F",
    .title = {"The same key twice", "Twee keer dezelfde sleutel"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what = {"A key stands twice in one mapping.", "Een sleutel staat twee keer op dezelfde plaats."},
    .why = {"Only one of the two values can count, and a reader cannot see which (YAML 1.2.2, 3.2.1.1).",
            "Slechts één van beide waarden kan tellen, en een lezer ziet niet welke (YAML 1.2.2, 3.2.1.1)."},
    .remedy = {"Keep the value that is right and take the other away.", "Houd de juiste waarde en haal de andere weg."},
    .bad =
        "#     level: board\n"
        "#     level: management\n",
    .good = "# commitments/ggd-buurtmonitor.yaml\nlevel: management\n"};

constinit const Wording key_twice{{"the key \"{0}\" stands here for the second time; the first is on line {1}",
                                   "de sleutel \"{0}\" staat hier voor de tweede keer; de eerste staat op regel {1}"},
                                  {"keep one of the two", "houd één van beide"}};
constinit const Wording git_conflict{
    {"a conflict of git was left here, lines {0} to {1}",
     "hier is een conflict van git blijven staan, regel {0} tot en met {1}"},
    {"choose one of the two, or make one of both, and take the lines that begin with <<<<<<<, ======= and >>>>>>> away",
     "kies een van de twee, of maak er één van, en haal de regels weg die beginnen met <<<<<<<, ======= en >>>>>>>"}};
constinit const Wording empty_collaboration{
    {"the file says nothing", "het bestand is leeg"},
    {"fill it in: format, name and opgave.statement are required (\"regie explain regie.yaml\" lists every key)",
     "vul het in: format, name en opgave.statement zijn verplicht (\"regie explain regie.yaml\" noemt alle sleutels)"}};

namespace {

/// The line alone, which is found much faster than the whole position.
std::size_t line_at(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, at);
    std::size_t line = 1 + static_cast<std::size_t>(std::ranges::count(before, '\n'));
    for (auto end = before.find('\r'); end != std::string_view::npos; end = before.find('\r', end + 1))
        if (end + 1 == text.size() || text[end + 1] != '\n') ++line;
    return line;
}

constinit const Wording unclosed_quote{
    {"this quotation mark is never closed", "dit aanhalingsteken wordt nergens gesloten"},
    {"close it at the end of the text, or take it away", "sluit het aan het einde van de tekst, of haal het weg"}};
constinit const Wording unclosed_bracket{{"this bracket is never closed", "dit haakje wordt nergens gesloten"},
                                         {"close it with ] or }}", "sluit het met ] of }}"}};
constinit const Wording missing_colon{
    {"a key with a colon belongs here", "hier hoort een sleutel met een dubbele punt"},
    {"write \"key: value\", or indent the line if it goes on from the one above",
     "schrijf \"sleutel: waarde\", of spring de regel in als zij bij de vorige hoort"}};
constinit const Wording missing_space{
    {"a space is missing here", "hier ontbreekt een spatie"},
    {"put a space after \":\" and \"-\", and before \"#\"", "zet een spatie na \":\" en \"-\", en vóór \"#\""}};
constinit const Wording bad_indentation{{"this line is not indented like the lines that it belongs to",
                                         "deze regel springt niet evenver in als de regels waar zij bij hoort"},
                                        {"give lines that belong together the same number of spaces",
                                         "geef regels die bij elkaar horen evenveel spaties vooraan"}};
constinit const Wording tab_indentation{{"the line is indented with a tab", "de regel springt in met een tab"},
                                        {"indent with spaces", "gebruik spaties om in te springen"}};
constinit const Wording bad_escape{{"\"{0}\" means nothing between double quotation marks",
                                    "\"{0}\" heeft tussen dubbele aanhalingstekens geen betekenis"},
                                   {"write two backslashes, or use single quotation marks",
                                    "schrijf twee backslashes, of gebruik enkele aanhalingstekens"}};
constinit const Wording stray_text{
    {"this text stands after the end of the value", "deze tekst staat na het einde van de waarde"},
    {"put it on a line of its own, or the whole value between quotation marks",
     "zet de tekst op een eigen regel, of de hele waarde tussen aanhalingstekens"}};
constinit const Wording unquoted_colon{
    {"a colon followed by a space makes this look like a second key",
     "door de dubbele punt met een spatie lijkt dit een tweede sleutel"},
    {"put the text between quotation marks", "zet de tekst tussen aanhalingstekens"}};
constinit const Wording unquoted_indicator{
    {"\"{0}\" has a meaning of its own in YAML, so the text cannot stand here as it is",
     "\"{0}\" heeft in YAML een eigen betekenis; zo kan de tekst hier niet staan"},
    {"put the text between quotation marks", "zet de tekst tussen aanhalingstekens"}};
constinit const Wording not_yaml{{"this is not YAML: {0}", "dit is geen YAML: {0}"},
                                 {"compare it with a file that is right, or put the text between quotation marks",
                                  "vergelijk het met een bestand dat klopt, of zet de tekst tussen aanhalingstekens"}};
constinit const Wording empty_item{{"nothing stands between two commas", "tussen twee komma's staat niets"},
                                   {"fill it in, or take one comma away", "vul iets in, of haal één komma weg"}};
constinit const Wording not_a_mapping{
    {"the file is not a mapping of keys to values", "het bestand bestaat niet uit sleutels met waarden"},
    {"write each line as \"key: value\"", "schrijf elke regel als \"sleutel: waarde\""}};
constinit const Wording no_content{{"the file says nothing", "het bestand is leeg"},
                                   {"fill it in, or take the file away", "vul het in, of verwijder het bestand"}};

constinit const Wording anchor{
    {"an anchor (&) hides where a value comes from", "een anker (&) verbergt waar een waarde vandaan komt"},
    {"write the value out; put a text that starts with & between quotation marks",
     "schrijf de waarde voluit; zet een tekst die met & begint tussen aanhalingstekens"}};
constinit const Wording alias{{"an alias (*) hides what the value is", "een alias (*) verbergt wat de waarde is"},
                              {"write the value out; put a text that starts with * between quotation marks",
                               "schrijf de waarde voluit; zet een tekst die met * begint tussen aanhalingstekens"}};
constinit const Wording tag{{"a tag (!) changes the type of a value; here the key decides on that",
                             "een tag (!) verandert het type van een waarde; hier bepaalt de sleutel dat"},
                            {"take it away; put a text that starts with ! between quotation marks",
                             "haal de tag weg; zet een tekst die met ! begint tussen aanhalingstekens"}};
constinit const Wording merge_key{
    {"a merge key (<<) hides which keys are there", "een samenvoegsleutel (<<) verbergt welke sleutels er zijn"},
    {"write the keys out", "schrijf de sleutels voluit"}};
constinit const Wording second_document{
    {"a second document starts here; a file holds one", "hier begint een tweede document; een bestand bevat er één"},
    {"put it in a file of its own", "zet het in een eigen bestand"}};
constinit const Wording complex_key{
    {"a key must be one text on one line", "een sleutel moet één tekst op één regel zijn"},
    {"write \"key: value\"", "schrijf \"sleutel: waarde\""}};
constinit const Wording directive{{"a line that starts with % is an instruction to YAML, and none is used here",
                                   "een regel die met % begint is een instructie voor YAML, en die is hier niet nodig"},
                                  {"take the line away", "haal de regel weg"}};

constinit const Wording not_utf8_here{{"these bytes are not UTF-8", "deze bytes zijn geen UTF-8"},
                                      {"save the file as UTF-8", "sla het bestand op als UTF-8"}};
constinit const Wording utf16{{"the file is in UTF-16 or UTF-32", "het bestand staat in UTF-16 of UTF-32"},
                              {"save it as UTF-8", "sla het op als UTF-8"}};
constinit const Wording control_character{{"a control character ({0}) stands here", "hier staat een stuurteken ({0})"},
                                          {"take it away", "haal het weg"}};

}  // namespace

const RuleText& rule_of(yaml::Fault fault) {
    switch (fault) {
        case yaml::Fault::anchor:
        case yaml::Fault::alias:
        case yaml::Fault::tag:
        case yaml::Fault::merge_key:
        case yaml::Fault::second_document:
        case yaml::Fault::complex_key:
        case yaml::Fault::directive:
            return unsupported_yaml;
        case yaml::Fault::duplicate_key:
            return duplicate_key;
        case yaml::Fault::not_utf8:
        case yaml::Fault::utf16:
        case yaml::Fault::control_character:
            return not_utf8;
        case yaml::Fault::too_deep:
            return too_large;
        default:
            return yaml_syntax;
    }
}

base::Arguments arguments_of(const yaml::SyntaxFault& fault, std::string_view text) {
    if (fault.fault == yaml::Fault::too_deep) return {std::to_string(yaml::max_depth)};
    base::Arguments arguments{fault.detail};
    if (fault.fault == yaml::Fault::duplicate_key) arguments.emplace_back(std::to_string(line_at(text, fault.other)));
    return arguments;
}

const Wording& wording_of(yaml::Fault fault) {
    switch (fault) {
        case yaml::Fault::unclosed_quote:
            return unclosed_quote;
        case yaml::Fault::unclosed_bracket:
            return unclosed_bracket;
        case yaml::Fault::missing_colon:
            return missing_colon;
        case yaml::Fault::missing_space:
            return missing_space;
        case yaml::Fault::bad_indentation:
            return bad_indentation;
        case yaml::Fault::tab_indentation:
            return tab_indentation;
        case yaml::Fault::bad_escape:
            return bad_escape;
        case yaml::Fault::stray_text:
            return stray_text;
        case yaml::Fault::unquoted_colon:
            return unquoted_colon;
        case yaml::Fault::unquoted_indicator:
            return unquoted_indicator;
        case yaml::Fault::not_yaml:
            return not_yaml;
        case yaml::Fault::empty_item:
            return empty_item;
        case yaml::Fault::not_a_mapping:
            return not_a_mapping;
        case yaml::Fault::no_content:
            return no_content;
        case yaml::Fault::anchor:
            return anchor;
        case yaml::Fault::alias:
            return alias;
        case yaml::Fault::tag:
            return tag;
        case yaml::Fault::merge_key:
            return merge_key;
        case yaml::Fault::second_document:
            return second_document;
        case yaml::Fault::complex_key:
            return complex_key;
        case yaml::Fault::directive:
            return directive;
        case yaml::Fault::duplicate_key:
            return key_twice;
        case yaml::Fault::not_utf8:
            return not_utf8_here;
        case yaml::Fault::utf16:
            return utf16;
        case yaml::Fault::control_character:
            return control_character;
        case yaml::Fault::too_deep:
            return nested_too_deep;
    }
    throw std::logic_error("a fault of YAML without its wording");
}

}  // namespace regie::store::faults
