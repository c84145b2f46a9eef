#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using Unkept = model::Field<model::Text>;

constexpr Row rows[] = {
    Row{.key = "name",
        .example = "J. Voorbeeld",
        .description = {"The person's name; it is shown only where a user asks for names.",
                        "De naam van de persoon; die is alleen te zien als iemand om namen vraagt."},
        .read = &read_unkept<Unkept>},
    Row{.key = "contact",
        .example = "via het secretariaat",
        .description = {"How the person can be reached; it is never shown in a report.",
                        "Hoe de persoon bereikbaar is; dat staat nooit in een rapport."},
        .read = &read_unkept<Unkept>},
};

}  // namespace

constinit const Table person{"person",
                             {"A person, under the key by which other files refer to them.",
                              "Een persoon, onder de sleutel waarmee andere bestanden ernaar verwijzen."},
                             rows,
                             {}};

}  // namespace regie::store::tables
