#include "regie/model/decision.hpp"

#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Communicated;
using model::Decision;
using model::Objection;
using model::Ratification;
using model::Stand;

constexpr Row stand_rows[] = {
    row<&Stand::position>("position", "consent",
                          {"The position that the partner took.", "Het standpunt dat de partner innam."}),
};
constexpr Table stand{
    "position", {"The position of one partner.", "Het standpunt van één partner."}, stand_rows, "position"};

constexpr Row objection_rows[] = {
    row<&Objection::partner>("partner", "stichting-buurtwerk",
                             {"The partner that objects.", "De partner die bezwaar maakt."}),
    row<&Objection::reason>(
        "reason", "De looptijd is te kort.",
        {"What the objection is, in the partner's words.", "Wat het bezwaar is, in de woorden van de partner."}),
    row<&Objection::resolved>("resolved", "2018-02-01",
                              {"The day on which it was resolved; left out while it stands.",
                               "De dag waarop het is opgelost; weglaten zolang het bezwaar openstaat."}),
};
constexpr Table objection{
    "objection", {"An objection of a partner.", "Een bezwaar van een partner."}, objection_rows, {}};

constexpr Row communicated_rows[] = {
    row<&Communicated::on>("on", "2016-12",
                           {"The day on which the organisations behind the representatives were told.",
                            "De dag waarop het aan de achterliggende organisaties is gemeld."}),
    row<&Communicated::internal>("internal", "2016-12",
                                 {"The day on which the partners' own organisations were told.",
                                  "De dag waarop het binnen de organisaties van de partners is gemeld."}),
    row<&Communicated::external>(
        "external", "2017-01",
        {"The day on which the outside world was told.", "De dag waarop het naar buiten toe is gemeld."}),
};
constexpr Table communicated{"communicated",
                             {"When the decision was passed on; one date is the day itself.",
                              "Wanneer het besluit is gecommuniceerd; één datum is de dag zelf."},
                             communicated_rows,
                             "on"};

constexpr Row ratification_rows[] = {
    row<&Ratification::on>("on", "2017-01",
                           {"The day on which the partner's own board confirmed it.",
                            "De dag waarop het eigen bestuur van de partner het bekrachtigde."}),
};
constexpr Table ratification{
    "ratification",
    {"The confirmation by one partner's own board.", "De bekrachtiging door het eigen bestuur van één partner."},
    ratification_rows,
    "on"};

constexpr Row rows[] = {
    row<&Decision::title>("title", "Motie aanpak eenzaamheid",
                          {"What was decided, as a title.", "Wat er is besloten, als titel."})
        .needed(),
    row<&Decision::kind>("kind", "mandate",
                         {"What kind of decision it is; a mandate is the administrative decision to take up the regie.",
                          "Wat voor besluit het is; met mandate wordt de bestuurlijke opdracht tot regie bedoeld."})
        .needed(),
    row<&Decision::taken>("taken", "2016-10", {"When it was taken.", "Wanneer het is genomen."}).fact(),
    row<&Decision::effective>("effective", "2017-01-01",
                              {"When it takes effect, if that is not the day on which it was taken.",
                               "Wanneer het ingaat, als dat niet de dag is waarop het is genomen."}),
    row<&Decision::by>("by", "gemeenteraad",
                       {"Who took it: the name of a public body, or collaboration for the partners together.",
                        "Wie het nam: de naam van een bestuursorgaan, of collaboration voor de partners samen."})
        .refers(Refers::collaboration | Refers::plain_text),
    row<&Decision::body>("body", "elected",
                         {"Of a public body: whether it is elected, which shows the democratic ground.",
                          "Van een bestuursorgaan: of het gekozen is; zo blijkt de democratische grondslag."}),
    row<&Decision::based_on>(
        "based_on", "[severe-loneliness]",
        {"The indicators on which it rests, by their ids.", "De indicatoren waarop het berust, met hun id's."}),
    by_partner<&Decision::positions, &Stand::who>(
        "positions", "{ggd-voorbeeldstad: consent, stichting-buurtwerk: stand-aside}",
        {"The position of each partner, in a decision of the collaboration; all: consent where all shareholders "
         "agreed.",
         "Het standpunt van elke partner, bij een afspraak van het samenwerkingsverband; all: consent als alle "
         "aandeelhouders instemden."})
        .refers_also(Refers::all)
        .of<stand>(),
    row<&Decision::objections>("objections", "[{partner: stichting-buurtwerk, reason: De looptijd is te kort.}]",
                               {"Objections that were raised, and whether they were resolved.",
                                "Bezwaren die zijn gemaakt, en of die zijn opgelost."})
        .of<objection>(),
    row<&Decision::outcome>("outcome", "adopted",
                            {"What came of it; adopted where this is left out.",
                             "Wat de uitkomst is; aangenomen als dit niet is ingevuld."}),
    row<&Decision::concerns>("concerns", "[bibliotheek-voorbeeldstad]",
                             {"The partners that an admission or an exit is about.",
                              "De partners waarover een toetreding of uittreding gaat."}),
    row<&Decision::affects>(
        "affects", "[monitor]",
        {"The commitments that it touches, by their ids.", "De commitments die het raakt, met hun id's."}),
    row<&Decision::settlement>("settlement", "De gemeente betaalt de lopende huur tot het einde.",
                               {"How the commitments that it touches are honoured.",
                                "Hoe recht wordt gedaan aan de commitments die het raakt."}),
    row<&Decision::communicated>("communicated", "2016-12",
                                 {"When the organisations behind the representatives were told, inside and outside.",
                                  "Wanneer de achterliggende organisaties het hebben gehoord, intern en extern."})
        .of<communicated>(),
    row<&Decision::ratify>("ratify", "yes",
                           {"Whether each partner's own board must confirm it.",
                            "Of het eigen bestuur van elke partner het moet bekrachtigen."}),
    by_partner<&Decision::ratified, &Ratification::partner>(
        "ratified", "{ggd-voorbeeldstad: 2017-01}",
        {"When each partner's own board confirmed it.", "Wanneer het eigen bestuur van elke partner het bekrachtigde."})
        .of<ratification>(),
    row<&Decision::evidence>("evidence", "https://example.org/motie.pdf",
                             {"Where it can be seen: a path in the folder or an https address.",
                              "Waar het is te vinden: een pad in de map of een https-adres."})
        .evidence(),
    notes_row,
    sources_row,
};

}  // namespace

constinit const Table decision{
    "decision",
    {"A decision of a public body, or of the collaboration by consensus.",
     "Een besluit van een bestuursorgaan, of een afspraak van het samenwerkingsverband, in consensus."},
    rows,
    {}};

}  // namespace regie::store::tables
