#include "regie/model/accountability.hpp"
#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::AccountEntry;
using model::Item;

constexpr Row entry_rows[] = {
    row<&AccountEntry::on>("on", "2018-06-01",
                           {"The day of the act or the omission.", "De dag van het handelen of nalaten."})
        .fact(),
    row<&AccountEntry::act>("act", "Beide partijen apart gesproken.", {"What the holder did.", "Wat de houder deed."}),
    row<&AccountEntry::omitted>("omitted", "Het signaal niet geagendeerd.",
                                {"What the holder left undone.", "Wat de houder naliet."}),
    row<&AccountEntry::effect>("effect", "Het gesprek is hervat.",
                               {"What came of it in the collaboration.", "Wat het effect was in de samenwerking."}),
    row<&AccountEntry::evidence>("evidence", "https://example.org/verslag.pdf",
                                 {"Where it can be seen: a path in the folder or an https address.",
                                  "Waar het is te vinden: een pad in de map of een https-adres."})
        .evidence(),
};
constexpr Table entry{"account",
                      {"One entry of an account: an act or an omission, and its effect.",
                       "Eén onderdeel van de verantwoording: iets wat is gedaan of nagelaten, en het effect ervan."},
                      entry_rows,
                      {}};

constexpr Row rows[] = {
    row<&Item::holder>("holder", "regisseur",
                       {"Who can be called to account: regisseur, material-principal or a partner.",
                        "Wie erop is aan te spreken: regisseur, material-principal of een partner."})
        .refers(Refers::partner | Refers::regisseur | Refers::material_principal)
        .needed(),
    row<&Item::area>("area", "tension",
                     {"What it is about; results are for partners, the other areas for the regisseur.",
                      "Waar het over gaat; resultaten zijn voor partners, de andere gebieden voor de regisseur."})
        .needed(),
    row<&Item::statement>("statement", "Spanning tussen partners komt op tafel voordat zij schaadt.",
                          {"What the holder can be called to account on, in one sentence.",
                           "Waarop de houder is aan te spreken, in één zin."})
        .needed(),
    row<&Item::towards>("towards", "[collaboration, material-principal]",
                        {"To whom the account is given: collaboration, material-principal or partners.",
                         "Aan wie verantwoording wordt afgelegd: collaboration, material-principal of partners."})
        .refers(Refers::partner | Refers::collaboration | Refers::material_principal),
    row<&Item::review>("review", "3m", {"How often account is given.", "Hoe vaak verantwoording wordt afgelegd."}),
    row<&Item::account>("account", "[{on: 2018-06-01, act: Beide partijen gesproken., effect: Zij praten weer.}]",
                        {"The account so far, in any order: acts and omissions, each with its effect.",
                         "De verantwoording tot nu toe, in willekeurige volgorde: handelen en nalaten, elk met het "
                         "effect."})
        .of<entry>(),
    notes_row,
    sources_row,
};

}  // namespace

constinit const Table item{
    "item",
    {"Something that its holder can be called to account on.", "Een punt waarop de houder is aan te spreken."},
    rows,
    {}};

}  // namespace regie::store::tables
