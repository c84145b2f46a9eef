#include "store/faults/texts.hpp"

namespace regie::store::faults {

constinit const RuleText stray_file{
    .code = "F010",
    .name = "stray-file",
    .principle = "F",
    .title = {"A file that is not read", "Een bestand dat niet wordt gelezen"},
    .severities = {Severity::warning},
    .to = {Addressee::Kind::editor},
    .what =
        {"One of the six folders holds something that is not read: a file with another extension, a draft, a folder.",
         "In een van de zes mappen staat iets wat niet wordt gelezen: een bestand met een andere extensie, een kladje "
         "of een map."},
    .why = {"Whoever put it there may think that it counts.", "Wie het daar neerzette, kan denken dat het meetelt."},
    .remedy = {"Let the name end in .yaml, or move it elsewhere.",
               "Laat de naam eindigen op .yaml, of zet het ergens anders."},
    .bad = "#     partners/stichting-nieuw.yml\n",
    .good = "#     partners/stichting-nieuw.yaml\n"};

constinit const Wording other_extension{
    {"\"{0}\" is not read: only names that end in .yaml are",
     "\"{0}\" wordt niet gelezen: alleen namen die eindigen op .yaml tellen mee"},
    {"rename it to \"{1}\", or move it elsewhere", "geef het de naam \"{1}\", of zet het ergens anders"}};
constinit const Wording folder_in_folder{
    {"the folder \"{0}\" is not read: each thing is a file right here",
     "de map \"{0}\" wordt niet gelezen: elk onderdeel is een bestand op deze plaats"},
    {"move what is in it up, or move the folder elsewhere",
     "verplaats de inhoud hierheen, of zet de map ergens anders"}};
constinit const Wording editors_copy{
    {"\"{0}\" looks like a copy left by an editor, and is not read",
     "\"{0}\" lijkt een kopie die een tekstverwerker achterliet, en wordt niet gelezen"},
    {"remove it, or move it elsewhere", "verwijder het, of verplaats het"}};
constinit const Wording no_data_file{
    {"\"{0}\" is not read: only names that end in .yaml are",
     "\"{0}\" wordt niet gelezen: alleen namen die eindigen op .yaml tellen mee"},
    {"move it elsewhere in the folder of the collaboration, for instance to docs/",
     "zet het ergens anders in de map van het samenwerkingsverband, bijvoorbeeld in docs/"}};

constinit const RuleText too_large{
    .code = "F013",
    .name = "too-large",
    .principle = "F",
    .title = {"Over a limit", "Boven een grens"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what =
        {"A file is over 1 MiB, there are over 100,000 files, all together are over 64 MiB, or a file is nested deeper "
         "than 32 levels or has over 1,000 faults.",
         "Een bestand is groter dan 1 MiB, er zijn meer dan 100.000 bestanden, alle samen zijn groter dan 64 MiB, of "
         "een bestand is dieper dan 32 niveaus genest of heeft meer dan 1.000 fouten."},
    .why = {"A file that people write by hand stays far under these; whoever sends a larger one may want to exhaust a "
            "machine.",
            "Een bestand dat mensen zelf schrijven blijft hier ver onder; wie een groter bestand stuurt, wil misschien "
            "een computer laten vastlopen."},
    .remedy = {"Keep documents beside the data and refer to them, or split the file.",
               "Bewaar documenten naast de gegevens en verwijs ernaar, of splits het bestand."},
    .bad = "#     notes: … (2 MiB)\n",
    .good = "# commitments/ggd-buurtmonitor.yaml\nevidence: docs/jaarbericht-2025.md\n"};

constinit const Wording file_too_large{
    {"the file is larger than {0}, and was not read", "het bestand is groter dan {0}, en is niet gelezen"},
    {"split it, or put documents beside it and refer to them",
     "splits het, of zet documenten ernaast en verwijs ernaar"}};
constinit const Wording too_many_files{
    {"there are more than {0} files here; nothing was read",
     "er zijn hier meer dan {0} bestanden; er is niets gelezen"},
    {"split the collaboration, or let one entry stand for many with \"count\"",
     "splits het samenwerkingsverband, of laat één bestand met \"count\" voor velen staan"}};
constinit const Wording too_many_bytes{
    {"the files together are larger than {0}, and were not judged",
     "de bestanden zijn samen groter dan {0}, en zijn niet beoordeeld"},
    {"split the collaboration, or put documents beside the files and refer to them; a link counts as the file that it "
     "leads to",
     "splits het samenwerkingsverband, of zet documenten naast de bestanden en verwijs ernaar; een koppeling telt als "
     "het bestand waarnaar die leidt"}};
constinit const Wording too_many_faults{
    {"the file has more than {0} faults; these are the first",
     "het bestand heeft meer dan {0} fouten; dit zijn de eerste"},
    {"see whether it is the file that you mean", "kijk of dit het bedoelde bestand is"}};
constinit const Wording nested_too_deep{
    {"the file is nested deeper than {0} levels", "het bestand is dieper genest dan {0} niveaus"},
    {"write it with fewer levels", "schrijf het met minder niveaus"}};

constinit const RuleText unsafe_file{
    .code = "F014",
    .name = "unsafe-file",
    .principle = "F",
    .title = {"A file that cannot safely be read", "Een bestand dat niet veilig is te lezen"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what =
        {"What has the name of a file of ours is a link that leaves the folder, a folder, a device, or may not be "
         "read.",
         "Wat de naam van een van de bestanden draagt, is een koppeling naar buiten de map, een map of een apparaat, "
         "of mag niet worden gelezen."},
    .why = {"Files come from many hands; what lies outside the folder is nobody's to read along.",
            "Bestanden komen uit vele handen; wat buiten de map ligt, hoort niet mee te worden gelezen."},
    .remedy = {"Put an ordinary file in its place, and let it be read.",
               "Zet er een gewoon bestand neer, en geef leesrechten."},
    .bad = "#     partners/buren.yaml -> /home/buren/partners/buren.yaml\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\nname: GGD Voorbeeldstad\n"};

constinit const Wording leaves_the_folder{{"this is a link to outside the folder, and was not followed",
                                           "dit is een koppeling naar buiten de map, en die is niet gevolgd"},
                                          {"put the file itself here", "zet het bestand zelf hier neer"}};
constinit const Wording dangling_link{
    {"what this link points to is not there", "waar deze koppeling naar wijst, is er niet"},
    {"put the file itself here, or remove the link", "zet het bestand zelf hier neer, of verwijder de koppeling"}};
constinit const Wording not_a_file{
    {"this is not an ordinary file, and was not read", "dit is geen gewoon bestand, en is niet gelezen"},
    {"put an ordinary file in its place", "zet er een gewoon bestand neer"}};
constinit const Wording not_readable{
    {"this may not be read: permission is missing", "dit mag niet worden gelezen: het leesrecht ontbreekt"},
    {"give permission to read it", "geef leesrecht"}};
constinit const Wording reading_failed{
    {"reading this failed", "het lezen hiervan is mislukt"},
    {"check the disk or the network, and try again", "controleer de schijf of het netwerk, en probeer het opnieuw"}};
constinit const Wording folder_not_readable{
    {"this folder may not be read: permission is missing", "deze map mag niet worden gelezen: het leesrecht ontbreekt"},
    {"give permission to read it", "geef leesrecht"}};
constinit const Wording not_a_folder{
    {"a folder of this name is expected here, and this is none",
     "hier hoort een map met deze naam, en dit is geen map"},
    {"rename it, or put the folder in its place", "geef het een andere naam, of zet de map ervoor in de plaats"}};

}  // namespace regie::store::faults
