#include "store/faults/texts.hpp"

namespace regie::store::faults {

constinit const RuleText unknown_value{
    .code = "F005",
    .name = "unknown-value",
    .principle = "F",
    .title = {"A value that the field doesn't take", "Een waarde die hier niet kan"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what = {"A value is not one of the words that the key takes, a score lies outside its scale, or a "
             "number of organisations, hours or money is less than there can be.",
             "Een waarde is niet een van de woorden die bij de sleutel horen, een score valt buiten de schaal, of "
             "een aantal organisaties, uren of euro's is kleiner dan kan."},
    .why = {"Rules can only judge by words with a fixed meaning.",
            "Regels kunnen alleen oordelen op woorden met een vaste betekenis."},
    .remedy = {"Choose one of the words of the key; put what does not fit in \"notes\".",
               "Kies een van de woorden bij de sleutel; zet wat niet past in \"notes\"."},
    .bad = "# partners/ggd-voorbeeldstad.yaml\nsector: goverment\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nsector: knowledge\n"};

constinit const Wording unknown_value_near{{"\"{1}\" is not a value of \"{0}\"", "\"{1}\" is geen waarde van \"{0}\""},
                                           {"did you mean \"{2}\"?", "is \"{2}\" bedoeld?"}};
constinit const Wording unknown_value_listed{
    {"\"{1}\" is not a value of \"{0}\"", "\"{1}\" is geen waarde van \"{0}\""},
    {"choose one of: {2}", "kies uit: {2}"}};
constinit const Wording score_outside_scale{
    {"the score {1} for \"{0}\" lies outside the scale", "de score {1} bij \"{0}\" valt buiten de schaal"},
    {"write a score from 1 to {2}", "schrijf een score van 1 tot en met {2}"}};
constinit const Wording number_too_small{
    {"\"{0}\" is not below {2}, and {1} is", "\"{0}\" is minstens {2}, en {1} is minder"},
    {"correct the number, or leave the key out", "verbeter het getal, of laat de sleutel weg"}};
constinit const Wording scale_too_small{
    {"a scale of {0} leaves nothing to choose", "bij een schaal van {0} valt niets te kiezen"},
    {"write the best score, 2 or more; 1 is the worst", "schrijf de beste score, 2 of hoger; 1 is de slechtste"}};
constinit const Wording trust_in_oneself{
    {"\"{0}\" scores its own trustworthiness", "\"{0}\" geeft zichzelf een score voor vertrouwen"},
    {"take this score away: trust is about others", "haal deze score weg: vertrouwen gaat over anderen"}};

constinit const RuleText unsupported_format{
    .code = "F015",
    .name = "unsupported-format",
    .principle = "F",
    .title = {"A format that this version of regie doesn't know", "Een formaat dat deze versie van regie niet kent"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what = {"The key \"format\" in regie.yaml is not 1; nothing else is judged then.",
             "De sleutel \"format\" in regie.yaml is niet 1; dan wordt verder niets beoordeeld."},
    .why = {"Another format may give the same keys another meaning, and a wrong judgement is worse than none.",
            "In een ander formaat kunnen dezelfde sleutels iets anders betekenen, en een verkeerd oordeel is erger dan "
            "geen."},
    .remedy = {"Use a version of regie that knows this format, or write 1 where the files follow format 1.",
               "Gebruik een versie van regie die dit formaat kent, of schrijf 1 als de bestanden formaat 1 volgen."},
    .bad = "# regie.yaml\nformat: 2\n",
    .good = "# regie.yaml\nformat: 1\n"};

constinit const Wording other_format{{"this version of regie knows format 1, and this is format \"{0}\"",
                                      "deze versie van regie kent formaat 1, en dit is formaat \"{0}\""},
                                     {"use a version of regie that knows it, or write 1",
                                      "gebruik een versie van regie die dit formaat kent, of schrijf 1"}};

}  // namespace regie::store::faults
