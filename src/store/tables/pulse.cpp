#include "regie/model/pulse.hpp"

#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Aspect;
using model::Pulse;
using model::Response;
using model::Trust;

template <Aspect A>
void read_score(Reader& reader, const Row& row, yaml::Ref node, void* record) {
    read_into(reader, row, node, static_cast<Response*>(record)->scores[static_cast<std::size_t>(A)]);
}

template <Aspect A>
constexpr Row score(std::string_view key, base::Both description) {
    return {.key = key,
            .type = Type::number,
            .least = model::worst_score,
            .example = "4",
            .description = description,
            .read = &read_score<A>};
}

constexpr Row trust_rows[] = {
    row<&Trust::score>("score", "4", {"The score that this partner gets.", "De score die deze partner krijgt."})
        .least(model::worst_score),
};
constexpr Table trust{
    "trust", {"Trust in one other partner.", "Het vertrouwen in één andere partner."}, trust_rows, "score"};

constexpr Row response_rows[] = {
    row<&Response::partner>("partner", "ggd-voorbeeldstad",
                            {"The partner that the respondent belongs to; left out where they stay anonymous.",
                             "De partner waarvoor de respondent invult; weglaten als de respondent anoniem blijft."}),
    score<Aspect::tension>("tension", {"Is the tension productive? Best is neither strife nor apathy.",
                                       "Is de spanning productief? Het beste is: geen strijd, en ook geen "
                                       "onverschilligheid."}),
    score<Aspect::relations>(
        "relations", {"Are relations between partners healthy?", "Zijn de relaties tussen de partners gezond?"}),
    score<Aspect::issues>("issues", {"Do the right issues come to the table?", "Komen de juiste kwesties op tafel?"}),
    score<Aspect::communication>("communication", {"Is communication adequate, inside and outside?",
                                                   "Is de communicatie adequaat, intern en extern?"}),
    score<Aspect::decision_making>("decision-making",
                                   {"Do decisions come about well?", "Komen besluiten goed tot stand?"}),
    score<Aspect::productivity>("productivity", {"Does the collaboration get things done?",
                                                 "Krijgt het samenwerkingsverband dingen voor elkaar?"}),
    score<Aspect::focus>("focus", {"Does the work stay with the opgave?", "Blijft het werk bij de opgave?"}),
    score<Aspect::equality>(
        "equality", {"Do partners deal with each other as equals?", "Gaan partners gelijkwaardig met elkaar om?"}),
    score<Aspect::serving>(
        "serving", {"Does the regisseur serve all partners alike?", "Dient de regisseur alle partners gelijkelijk?"}),
    score<Aspect::energy>("energy", {"Is there energy to go on?", "Is er energie om door te gaan?"}),
    by_partner<&Response::trust, &Trust::partner>(
        "trust", "{stichting-buurtwerk: 4}",
        {"Trust in named other partners; nobody scores their own.",
         "Vertrouwen in andere partners, bij naam; niemand scoort de eigen organisatie."})
        .of<trust>(),
};
constexpr Table response{
    "response", {"What one respondent answered.", "Wat één respondent heeft geantwoord."}, response_rows, {}};

constexpr Row rows[] = {
    row<&Pulse::on>("on", "2018-10", {"When the wave was held.", "Wanneer de peiling is gehouden."}).fact().needed(),
    row<&Pulse::scale>("scale", "5",
                       {"The best score; 1 is the worst. It is 5 where this is left out.",
                        "De beste score; 1 is de slechtste. Het is 5 als dit niet is ingevuld."})
        .least(model::smallest_scale),
    row<&Pulse::responses>("responses", "[{partner: ggd-voorbeeldstad, tension: 4, energy: 5}]",
                           {"The answers, one entry for each respondent; a wave speaks from three respondents on.",
                            "De antwoorden, één per respondent; een peiling telt pas vanaf drie respondenten."})
        .of<response>()
        .needed(),
    notes_row,
    sources_row,
};

}  // namespace

constinit const Table pulse{
    "pulse", {"A measurement wave among the partners.", "Een peiling onder de partners."}, rows, {}};

}  // namespace regie::store::tables
