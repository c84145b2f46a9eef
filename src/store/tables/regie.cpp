#include "regie/model/collaboration.hpp"
#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Evaluation;
using model::Regie;
using model::Sparring;

/// How often something is done, and when last.
template <class R>
constexpr Row rhythm_rows[] = {
    row<&R::every>("every", "2w", {"How often it is done.", "Hoe vaak het gebeurt."}),
    row<&R::last>("last", "2018-11-01", {"When it was last done.", "Wanneer het voor het laatst is gebeurd."}),
};
constexpr Table sparring{"sparring",
                         {"How often the team spars on strategy and interventions.",
                          "Hoe vaak het team spart over strategie en interventies."},
                         rhythm_rows<Sparring>,
                         {}};
constexpr Table evaluation{"evaluation",
                           {"How often the regie is evaluated.", "Hoe vaak de regie wordt geëvalueerd."},
                           rhythm_rows<Evaluation>,
                           {}};

constexpr Row rows[] = {
    row<&Regie::line>(
        "line", "visible-function",
        {"Where in the organisation the regie has its place.", "Waar in de organisatie de regie is belegd."}),
    row<&Regie::domain_bound>(
        "domain_bound", "no",
        {"Whether the regie is bound to one policy domain.", "Of de regie aan één beleidsdomein is gebonden."}),
    row<&Regie::development>(
        "development", "Eén dag per maand voor leren en intervisie.",
        {"The room to develop the function and its people.", "De ruimte om de functie en de mensen te ontwikkelen."}),
    row<&Regie::sparring>("sparring", "{every: 2w, last: 2018-11-01}",
                          {"How often the team spars on strategy and interventions, and when last.",
                           "Hoe vaak het team spart over strategie en interventies, en wanneer voor het laatst."})
        .of<sparring>(),
    row<&Regie::steering>("steering", "regie",
                          {"What the steering rests on: regie, powers or budget.",
                           "Waarop de sturing berust: regie, bevoegdheden of budget."}),
    row<&Regie::work_form>("work_form", "programme",
                           {"The form in which the work is organised.", "De vorm waarin het werk is georganiseerd."}),
    row<&Regie::safeguards>("safeguards", "[Een tweede regisseur leest mee.]",
                            {"What keeps the interest of the regisseur or the principal from dominating.",
                             "Wat voorkomt dat het belang van de regisseur of de opdrachtgever de overhand krijgt."}),
    row<&Regie::evaluation>("evaluation", "{every: 2y, last: 2018}",
                            {"How often the regie is evaluated, and when last.",
                             "Hoe vaak de regie wordt geëvalueerd, en wanneer voor het laatst."})
        .of<evaluation>(),
};

}  // namespace

constinit const Table regie{"regie", {"How the regie is organised.", "Hoe de regie is georganiseerd."}, rows, {}};

}  // namespace regie::store::tables
