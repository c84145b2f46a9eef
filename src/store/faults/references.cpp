#include "store/faults/texts.hpp"

namespace regie::store::faults {

constinit const RuleText unknown_reference{
    .code = "F008",
    .name = "unknown-reference",
    .principle = "F",
    .title = {"A reference to something that isn't there", "Een verwijzing naar iets wat er niet is"},
    .severities = {Severity::error, Severity::warning},
    .to = {Addressee::Kind::editor},
    .what = {"An id names a partner, commitment, decision, indicator, body or person that is not on file. A competence "
             "that is not among the needs of the opgave is only warned of.",
             "Een id noemt een partner, commitment, besluit, indicator, overleg of persoon die niet is vastgelegd. Bij "
             "een competentie die niet onder de behoeften van de opgave staat, blijft het bij een waarschuwing."},
    .why = {"What is tied to nothing is missed by every rule and every report.",
            "Wat nergens aan vastzit, valt buiten elke regel en elk rapport."},
    .remedy = {"Correct the id, or add what it names.", "Verbeter de id, of voeg toe wat ermee wordt bedoeld."},
    .bad = "# partners/ggd-voorbeeldstad.yaml\ncompetes_with: [hogeschool-vorbeeldstad]\n",
    .good = "# partners/ggd-voorbeeldstad.yaml\ncompetes_with: []\n"};

constinit const Wording nothing_has_it_near{{"there is no {0} \"{1}\"", "er is geen {0} \"{1}\""},
                                            {"did you mean \"{2}\"?", "is \"{2}\" bedoeld?"}};
constinit const Wording nothing_has_it{
    {"there is no {0} \"{1}\"", "er is geen {0} \"{1}\""},
    {"correct the id, or add what it names", "verbeter de id, of voeg toe wat ermee wordt bedoeld"}};
constinit const Wording no_such_need_near{{"the competence \"{0}\" is not among the needs of the opgave",
                                           "de competentie \"{0}\" staat niet onder de behoeften van de opgave"},
                                          {"did you mean \"{1}\"?", "is \"{1}\" bedoeld?"}};
constinit const Wording no_such_need{
    {"the competence \"{0}\" is not among the needs of the opgave",
     "de competentie \"{0}\" staat niet onder de behoeften van de opgave"},
    {"add it to \"opgave.needs\" in regie.yaml, or leave it if the opgave does not ask for it",
     "voeg haar toe aan \"opgave.needs\" in regie.yaml, of laat het zo als de opgave er niet om vraagt"}};

constinit const RuleText bad_id{
    .code = "F009",
    .name = "bad-id",
    .principle = "F",
    .title = {"A name that cannot be an id", "Een naam die geen id kan zijn"},
    .severities = {Severity::error},
    .to = {Addressee::Kind::editor},
    .what =
        {"The name of a file, or an id in one, is not made of small letters, digits and hyphens (63 at most), is "
         "reserved, or is like another but for case.",
         "De naam van een bestand, of een id daarin, bestaat niet uit kleine letters, cijfers en streepjes (hoogstens "
         "63), is voorbehouden, of verschilt alleen in hoofdletters van een andere."},
    .why = {"A folder must be usable on every system, and an id on every command line.",
            "Een map moet op elk systeem bruikbaar zijn, en een id op elke opdrachtregel."},
    .remedy = {"Rename it; the name that people read stands in the file.",
               "Geef een andere naam; de naam die mensen lezen staat in het bestand."},
    .bad = "# regie.yaml\nbodies: [{id: Partnertafel, name: Partnertafel, task: decides}]\n",
    .good = "# regie.yaml\nbodies: [{id: partnertafel, name: Partnertafel, task: decides}]\n"};

constinit const Wording bad_form{
    {"\"{0}\" cannot be an id: small letters, digits and hyphens only, 63 at most",
     "\"{0}\" kan geen id zijn: alleen kleine letters, cijfers en streepjes, hoogstens 63"},
    {"rename it, for instance to \"{1}\"", "geef een andere naam, bijvoorbeeld \"{1}\""}};
constinit const Wording bad_form_hopeless{
    {"\"{0}\" cannot be an id: small letters, digits and hyphens only, 63 at most",
     "\"{0}\" kan geen id zijn: alleen kleine letters, cijfers en streepjes, hoogstens 63"},
    {"rename it", "geef een andere naam"}};
constinit const Wording reserved_word{
    {"\"{0}\" cannot be an id: it has a meaning of its own in these files",
     "\"{0}\" kan geen id zijn: het woord heeft in deze bestanden een eigen betekenis"},
    {"rename it", "geef een andere naam"}};
constinit const Wording reserved_name{{"\"{0}\" cannot be an id: Windows does not allow a file of that name",
                                       "\"{0}\" kan geen id zijn: Windows staat een bestand met die naam niet toe"},
                                      {"rename it", "geef een andere naam"}};
constinit const Wording alike_but_for_case{
    {"\"{0}\" and \"{1}\" differ only in capitals", "\"{0}\" en \"{1}\" verschillen alleen in hoofdletters"},
    {"rename one of the two, or put both together in one file",
     "geef een van beide een andere naam, of voeg ze samen"}};
constinit const Wording id_twice{{"the id \"{0}\" stands here for the second time; the first is on line {1}",
                                  "de id \"{0}\" staat hier voor de tweede keer; de eerste staat op regel {1}"},
                                 {"give one of the two another id", "geef een van beide een andere id"}};

constinit const RuleText missing_evidence{
    .code = "F021",
    .name = "missing-evidence-file",
    .principle = "F",
    .title = {"Evidence that isn't in the folder", "Een bewijsstuk dat niet in de map staat"},
    .severities = {Severity::warning},
    .to = {Addressee::Kind::editor},
    .what =
        {"A key \"evidence\" names a path that is not in the folder, or an address that is not an https address.",
         "Een sleutel \"evidence\" noemt een pad dat niet in de map bestaat, of een adres dat niet met https begint."},
    .why = {"Evidence that nobody can open proves nothing.", "Een bewijsstuk dat niemand kan openen, bewijst niets."},
    .remedy = {"Put the document in the folder, correct the path, or give an https address.",
               "Zet het document in de map, verbeter het pad, of geef een https-adres."},
    .bad = "# commitments/ggd-buurtmonitor.yaml\nevidence: docs/kwijtgeraakt.pdf\n",
    .good = "# commitments/ggd-buurtmonitor.yaml\nevidence: https://example.org/buurtmonitor.pdf\n"};

constinit const Wording no_such_file{
    {"\"{0}\" is not in the folder", "\"{0}\" staat niet in de map"},
    {"put the document there, or correct the path: it starts from the folder of regie.yaml",
     "zet het document daar, of verbeter het pad: het begint bij de map van regie.yaml"}};
constinit const Wording outside_the_folder{{"\"{0}\" lies outside the folder", "\"{0}\" ligt buiten de map"},
                                           {"put the document in the folder, or give an https address",
                                            "zet het document in de map, of geef een https-adres"}};
constinit const Wording not_https{{"\"{0}\" is not an https address", "\"{0}\" is geen https-adres"},
                                  {"write the address with https://, or a path in the folder",
                                   "schrijf het adres met https://, of een pad in de map"}};

}  // namespace regie::store::faults
