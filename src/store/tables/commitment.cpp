#include "regie/model/commitment.hpp"

#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Amount;
using model::Commitment;
using model::Delivery;
using model::Exit;
using model::PartnerTerms;
using model::Signature;

constexpr Row amount_rows[] = {
    row<&Amount::value>("value", "200000",
                        {"How much, as a number without separators of thousands.",
                         "Hoeveel, als getal zonder scheidingstekens voor duizendtallen."})
        .least(0),
    row<&Amount::unit>("unit", "EUR", {"Of what: EUR, hours, fte.", "Waarvan: EUR, uren, fte."}),
    row<&Amount::per>("per", "year",
                      {"Per year, per month and so on; left out for once.",
                       "Per jaar, per maand enzovoort; weglaten als het eenmalig is."}),
    row<&Amount::key>("key", "naar inwonertal",
                      {"How an amount is shared out, where it follows from a key.",
                       "Hoe een bedrag wordt verdeeld, als het uit een verdeelsleutel volgt."}),
};
constexpr Table amount{"amount", {"How much is contributed.", "Hoeveel wordt ingebracht."}, amount_rows, {}};

constexpr Row signature_rows[] = {
    row<&Signature::function>("function", "directeur",
                              {"The function of whoever signed; not a person's name.",
                               "De functie van wie tekende; geen naam van een persoon."}),
    row<&Signature::level>("level", "board",
                           {"How high in its own organisation the signatory stands.",
                            "Hoe hoog de ondertekenaar in de eigen organisatie staat."}),
    row<&Signature::authority>("authority", "mandaatbesluit 2017",
                               {"The mandate or power of attorney on which was signed.",
                                "Het mandaat of de volmacht op grond waarvan is getekend."}),
    row<&Signature::via>("via", "stichting-buurtwerk",
                         {"The partner that signed for this one, by proxy.",
                          "De partner die namens deze heeft getekend, bij volmacht."}),
    row<&Signature::evidence>("evidence", "https://example.org/volmacht.pdf",
                              {"Where the authority to sign for another can be seen: a path in the folder or an https "
                               "address.",
                               "Waar de volmacht om namens een ander te tekenen is te vinden: een pad in de map of een "
                               "https-adres."})
        .evidence(),
};
constexpr Table signature{"signature",
                          {"Who signed; one text is the function.", "Wie tekende; één tekst is de functie."},
                          signature_rows,
                          "function"};

constexpr Row terms_rows[] = {
    row<&PartnerTerms::level>("level", "board",
                              {"Who bound this partner, from employee to board.",
                               "Wie deze partner bond, van medewerker tot bestuur of directie."}),
    row<&PartnerTerms::made>("made", "2017-06",
                             {"When this partner made the commitment.", "Wanneer deze partner het commitment aanging."})
        .fact(),
    row<&PartnerTerms::signed_by>("signed_by", "directeur",
                                  {"Who signed for this partner.", "Wie voor deze partner tekende."})
        .of<signature>(),
    row<&PartnerTerms::amount>("amount", "{value: 1000, unit: EUR}",
                               {"How much this partner contributes.", "Hoeveel deze partner inbrengt."})
        .of<amount>(),
};
constexpr Table terms{"terms",
                      {"What differs for one partner, in a commitment by several.",
                       "Wat voor één partner afwijkt, bij een commitment van meerdere."},
                      terms_rows,
                      {}};

constexpr Row exit_rows[] = {
    row<&Exit::notice>("notice", "3m",
                       {"How long beforehand a partner says that it ends the commitment.",
                        "Hoe lang van tevoren een partner het commitment opzegt."}),
    row<&Exit::settlement>("settlement", "Lopende trajecten worden afgemaakt.",
                           {"How what is under way is settled when the commitment ends.",
                            "Hoe wordt afgewikkeld wat nog loopt als het commitment eindigt."}),
};
constexpr Table exit{
    "exit",
    {"When and how a partner may end the commitment.", "Wanneer en hoe een partner het commitment mag beëindigen."},
    exit_rows,
    {}};

constexpr Row delivery_rows[] = {
    row<&Delivery::on>("on", "2018-11", {"The day of the delivery.", "De dag waarop het is geleverd."}).fact(),
    row<&Delivery::what>("what", "Eerste monitor opgeleverd.", {"What was delivered.", "Wat er is geleverd."}),
    row<&Delivery::evidence>("evidence", "https://example.org/monitor.pdf",
                             {"Where it can be seen: a path in the folder or an https address.",
                              "Waar het is te vinden: een pad in de map of een https-adres."})
        .evidence(),
};
constexpr Table delivery{"delivery", {"One thing that was delivered.", "Eén ding dat is geleverd."}, delivery_rows, {}};

constexpr Row rows[] = {
    row<&Commitment::by>("by", "ggd-voorbeeldstad",
                         {"Who is bound: a partner, a list of partners, or all for every shareholder.",
                          "Wie zich bindt: een partner, een lijst van partners, of all voor alle aandeelhouders."})
        .refers(Refers::partner | Refers::all)
        .one_or_list()
        .needed(),
    row<&Commitment::contribution>("contribution", "Elk jaar een monitor van eenzaamheid.",
                                   {"What is contributed, so that others can see whether it was done.",
                                    "Wat wordt ingebracht, zo dat anderen kunnen zien of het is gebeurd."})
        .needed(),
    row<&Commitment::kind>("kind", "knowledge",
                           {"What kind of contribution it is: effort, in kind, money or knowledge.",
                            "Wat voor inbreng het is: menskracht, in natura, geld of kennis."}),
    row<&Commitment::amount>("amount", "{value: 200000, unit: EUR, per: year}",
                             {"How much, in whatever it is counted in.", "Hoeveel, in welke eenheid ook."})
        .of<amount>(),
    row<&Commitment::provides>("provides", "[research]",
                               {"The competences it puts in, as ids of the needs of the opgave.",
                                "De competenties die worden ingezet, als id's van de behoeften van de opgave."}),
    row<&Commitment::level>("level", "board",
                            {"Who bound the partner, from employee to board: it shows how firm the commitment is.",
                             "Wie de partner bond, van medewerker tot bestuur of directie: zo blijkt hoe stevig het "
                             "commitment is."}),
    row<&Commitment::required_level>("required_level", "management",
                                     {"The level that this commitment asks for, if other than that of the opgave.",
                                      "Het niveau dat dit commitment vraagt, als dat afwijkt van dat van de opgave."}),
    row<&Commitment::made>("made", "2017-05", {"When the commitment was made.", "Wanneer het commitment is aangegaan."})
        .fact(),
    row<&Commitment::signed_by>("signed_by", "directeur",
                                {"Who signed: a function, or more about it; via for a proxy.",
                                 "Wie tekende: een functie, of meer daarover; via bij een volmacht."})
        .of<signature>(),
    by_partner<&Commitment::per_partner, &PartnerTerms::partner>(
        "per_partner", "{ggd-voorbeeldstad: {level: board, made: 2017-06}}",
        {"What differs for each partner, in a commitment by several.",
         "Wat per partner verschilt, bij een commitment van meerdere."})
        .of<terms>(),
    row<&Commitment::evidence>("evidence", "https://example.org/convenant.pdf",
                               {"Where it can be seen: a path in the folder or an https address.",
                                "Waar het is te vinden: een pad in de map of een https-adres."})
        .evidence(),
    row<&Commitment::starts>("starts", "2017-07-01", {"The day on which it starts.", "De dag waarop het ingaat."}),
    row<&Commitment::ends>("ends", "2019-12-31", {"The last day of its term.", "De laatste dag van de looptijd."}),
    row<&Commitment::conditions>(
        "conditions", "Zolang de gemeente de huur betaalt.",
        {"When it holds only under conditions: which.", "Als het alleen onder voorwaarden geldt: welke."}),
    row<&Commitment::exit>("exit", "{notice: 3m, settlement: Lopende trajecten worden afgemaakt.}",
                           {"When and how a partner may end it.", "Wanneer en hoe een partner het mag beëindigen."})
        .of<exit>(),
    row<&Commitment::status>(
        "status", "active",
        {"Where it stands; active where this is left out.", "Hoe het ervoor staat; lopend als dit niet is ingevuld."}),
    row<&Commitment::withdrawn>("withdrawn", "2018-12-31",
                                {"The day on which it was withdrawn.", "De dag waarop het is ingetrokken."}),
    row<&Commitment::settlement>(
        "settlement", "De bibliotheek neemt de inloop over.",
        {"How the withdrawal was settled with the others.", "Hoe de intrekking met de anderen is afgewikkeld."}),
    row<&Commitment::delivered>("delivered", "[{on: 2018-11, what: Eerste monitor opgeleverd.}]",
                                {"What was delivered, and when.", "Wat er is geleverd, en wanneer."})
        .of<delivery>(),
    notes_row,
    sources_row,
};

}  // namespace

constinit const Table commitment{"commitment",
                                 {"What a partner, or several, bind themselves to contribute.",
                                  "Wat een partner, of meerdere, toezeggen in te brengen."},
                                 rows,
                                 {}};

}  // namespace regie::store::tables
