#include "store/faults/texts.hpp"

namespace regie::store::faults {

constinit const RuleText personal_data{
    .code = "F017",
    .name = "personal-data",
    .principle = "F",
    .title = {"Personal data outside people.yaml", "Persoonsgegevens buiten people.yaml"},
    .severities = {Severity::warning},
    .to = {Addressee::Kind::editor},
    .what = {"The text holds an e-mail address, a telephone number or a citizen service number.",
             "De tekst bevat een e-mailadres, een telefoonnummer of een burgerservicenummer."},
    .why =
        {"What is in git stays there for ever and is copied with it; personal data must not be kept longer or more "
         "widely than needed (AVG, article 5). A function is enough to know who must act.",
         "Wat in git staat, blijft daar en wordt mee gekopieerd; persoonsgegevens mogen niet langer of ruimer worden "
         "bewaard dan nodig (AVG, artikel 5). Een functie volstaat om te weten wie aan zet is."},
    .remedy = {"Write the function, and keep the rest in people.yaml, outside git.",
               "Schrijf de functie, en bewaar de rest in people.yaml, buiten git."},
    .bad = "# partners/ggd-voorbeeldstad.yaml\nx-bereikbaar: iemand@example.org\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nx-bereikbaar: via het secretariaat\n"};

constinit const Wording email_address{
    {"this looks like an e-mail address", "dit lijkt een e-mailadres"},
    {"keep it in people.yaml, and name the function here", "bewaar het in people.yaml, en noem hier de functie"}};
constinit const Wording phone_number{
    {"this looks like a telephone number", "dit lijkt een telefoonnummer"},
    {"keep it in people.yaml, and name the function here", "bewaar het in people.yaml, en noem hier de functie"}};
constinit const Wording citizen_number{{"this may be a citizen service number", "dit kan een burgerservicenummer zijn"},
                                       {"take it away, also from git's history; it is not needed here",
                                        "haal het weg, ook uit de geschiedenis van git; het is hier niet nodig"}};

constinit const RuleText hidden_characters{
    .code = "F020",
    .name = "hidden-characters",
    .principle = "F",
    .title = {"Characters that cannot be seen", "Tekens die niet zijn te zien"},
    .severities = {Severity::warning},
    .to = {Addressee::Kind::editor},
    .what =
        {"The text holds characters that change the direction of writing, have no width or are otherwise invisible.",
         "De tekst bevat tekens die de schrijfrichting veranderen, geen breedte hebben of op een andere manier "
         "onzichtbaar zijn."},
    .why =
        {"With these a text can say something else than what a reader sees (CVE-2021-42574), and two names that look "
         "alike can differ.",
         "Een tekst kan hiermee iets anders zeggen dan de lezer ziet (CVE-2021-42574), en twee namen die er hetzelfde "
         "uitzien kunnen verschillen."},
    .remedy = {"Take the character away; typing the word anew is often the easiest.",
               "Haal het teken weg; het woord opnieuw typen is vaak het eenvoudigst."},
    .bad = "# partners/ggd-voorbeeldstad.yaml\nx-motto: \"samen\xe2\x80\x8bwerken\"\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nx-motto: samenwerken\n"};

constinit const Wording bidirectional{{"an invisible character ({0}) changes the direction of the text",
                                       "een onzichtbaar teken ({0}) verandert de schrijfrichting"},
                                      {"take it away", "haal het weg"}};
constinit const Wording invisible{
    {"an invisible character ({0}) stands here", "hier staat een onzichtbaar teken ({0})"},
    {"take it away", "haal het weg"}};

}  // namespace regie::store::faults
