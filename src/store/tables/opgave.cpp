#include "regie/model/collaboration.hpp"
#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Indicator;
using model::Need;
using model::Opgave;
using model::Reading;

constexpr Row need_rows[] = {
    row<&Need::id>("id", "outreach",
                   {"The id by which partners and commitments name this competence.",
                    "De id waarmee partners en commitments deze competentie noemen."})
        .own_id(),
    row<&Need::description>("description", "Mensen vinden die zichzelf niet melden.",
                            {"What one must be able to do.", "Wat men moet kunnen."}),
};
constexpr Table need{
    "need", {"A competence that the opgave asks for.", "Een competentie die de opgave vraagt."}, need_rows, {}};

constexpr Row reading_rows[] = {
    row<&Reading::on>("on", "2016", {"When it was measured.", "Wanneer er is gemeten."}).fact(),
    row<&Reading::value>("value", "13", {"What was measured, as a number.", "Wat er is gemeten, als getal."}),
    row<&Reading::unit>("unit", "'%'", {"In what it is counted.", "In welke eenheid."}),
};
constexpr Table reading{"reading", {"One measurement.", "Eén meting."}, reading_rows, {}};

constexpr Row indicator_rows[] = {
    row<&Indicator::id>(
        "id", "severe-loneliness",
        {"The id by which decisions name this indicator.", "De id waarmee besluiten deze indicator noemen."})
        .own_id(),
    row<&Indicator::description>("description", "Aandeel volwassenen dat zich ernstig eenzaam voelt.",
                                 {"What it measures.", "Wat er wordt gemeten."}),
    row<&Indicator::source>("source", "gezondheidsmonitor",
                            {"Where the readings come from.", "Waar de metingen vandaan komen."}),
    row<&Indicator::every>("every", "4y", {"How often it is measured.", "Hoe vaak er wordt gemeten."}),
    row<&Indicator::better>("better", "lower",
                            {"Which way is better, so that a change can be read.",
                             "Welke kant beter is, zodat een verandering is te duiden."}),
    row<&Indicator::readings>("readings", "[{on: 2016, value: 13, unit: '%'}]",
                              {"The measurements so far.", "De metingen tot nu toe."})
        .of<reading>(),
};
constexpr Table indicator{"indicator",
                          {"Part of the measuring system: how the opgave itself is doing.",
                           "Een onderdeel van het meetsysteem: hoe het met de opgave zelf gaat."},
                          indicator_rows,
                          {}};

constexpr Row rows[] = {
    row<&Opgave::statement>("statement", "Minder eenzaamheid onder ouderen.",
                            {"What is to be achieved together.", "Wat men samen wil bereiken."})
        .needed(),
    row<&Opgave::nature>("nature", "structural",
                         {"Whether the opgave is temporary or structural; a temporary one has an end.",
                          "Of de opgave tijdelijk of structureel is; een tijdelijke heeft een einde."}),
    row<&Opgave::ends>("ends", "2026-12-31",
                       {"When a temporary opgave ends.", "Wanneer een tijdelijke opgave eindigt."}),
    row<&Opgave::review_every>("review_every", "4y",
                               {"How often its priority is reconfirmed, if that was agreed.",
                                "Hoe vaak de prioriteit opnieuw wordt bevestigd, als dat is afgesproken."}),
    row<&Opgave::form>("form", "joint",
                       {"The form of interplay between society and government; regie belongs to joint alone.",
                        "De vorm van samenspel tussen samenleving en overheid; regie hoort alleen bij joint."}),
    row<&Opgave::needs>("needs", "[{id: outreach, description: Mensen vinden die zichzelf niet melden.}]",
                        {"The competences that the opgave asks for, so that gaps show.",
                         "De competenties die de opgave vraagt, zodat blijkt wat ontbreekt."})
        .of<need>(),
    row<&Opgave::commitment_level>("commitment_level", "board",
                                   {"The level that the opgave asks of commitments, unless they say otherwise.",
                                    "Het bindingsniveau dat de opgave van commitments vraagt, tenzij daar anders "
                                    "vermeld."}),
    row<&Opgave::indicators>(
        "indicators", "[{id: severe-loneliness, every: 4y, better: lower}]",
        {"The measuring system: how the opgave itself is doing.", "Het meetsysteem: hoe het met de opgave zelf gaat."})
        .of<indicator>(),
};

}  // namespace

constinit const Table opgave{
    "opgave", {"The joint societal task.", "De gezamenlijke maatschappelijke opgave."}, rows, {}};

}  // namespace regie::store::tables
