#include "regie/model/partner.hpp"

#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Dependence;
using model::Partner;
using model::Representative;

constexpr Row dependence_rows[] = {
    row<&Dependence::partner>("partner", "gemeente-voorbeeldstad",
                              {"The partner that this one depends on.", "De partner waarvan deze afhankelijk is."}),
    row<&Dependence::how>("how", "funding",
                          {"What the tie is: money, a line of command, or supply.",
                           "Waaruit de band bestaat: geld, een gezagslijn of levering."}),
};
constexpr Table dependence{"dependence",
                           {"A tie to another partner that could tilt equality.",
                            "Een band met een andere partner die de gelijkwaardigheid kan verstoren."},
                           dependence_rows,
                           {}};

constexpr Row representative_rows[] = {
    row<&Representative::function>("function", "directeur",
                                   {"The function of whoever sits at the table; a role, not a person's name.",
                                    "De functie van wie aan tafel zit; een rol, geen naam van een persoon."}),
    row<&Representative::level>("level", "management",
                                {"How high in its own organisation the representative stands.",
                                 "Hoe hoog de vertegenwoordiger in de eigen organisatie staat."}),
    row<&Representative::authority>("authority", "volmacht van het bestuur tot 50.000 euro",
                                    {"The mandate or power of attorney to bind the organisation.",
                                     "Het mandaat of de volmacht om de organisatie te binden."}),
    row<&Representative::person>("person", "p-07",
                                 {"A key into people.yaml; the name itself stays out of this file.",
                                  "Een sleutel in people.yaml; de naam zelf blijft buiten dit bestand."}),
    row<&Representative::since>(
        "since", "2017",
        {"Since when this representative sits at the table.", "Sinds wanneer deze vertegenwoordiger aan tafel zit."}),
    row<&Representative::until>(
        "until", "2019-06",
        {"Until when this representative sat at the table.", "Tot wanneer deze vertegenwoordiger aan tafel zat."}),
};
constexpr Table representative{"representative",
                               {"Who sits at the table for the partner.", "Wie namens de partner aan tafel zit."},
                               representative_rows,
                               {}};

constexpr Row rows[] = {
    row<&Partner::name>("name", "GGD Voorbeeldstad",
                        {"The name by which the partner is known; it need not be unique.",
                         "De naam waaronder de partner bekend is; die hoeft niet uniek te zijn."})
        .needed(),
    row<&Partner::legal_form>("legal_form", "stichting",
                              {"The legal form, in any words: gemeente, stichting, vereniging, cooperatie, bv, "
                               "informal and so on.",
                               "De rechtsvorm, in eigen woorden: gemeente, stichting, vereniging, cooperatie, bv, "
                               "informal enzovoort."}),
    row<&Partner::sector>("sector", "societal",
                          {"The part of society that the partner belongs to; it shows whether more than the government "
                           "takes part.",
                           "Het deel van de samenleving waartoe de partner hoort; zo blijkt of meer dan alleen de "
                           "overheid meedoet."}),
    row<&Partner::group>("group", "Gemeenten",
                         {"How the agreement groups its parties, where it does.",
                          "Hoe de overeenkomst de partijen groepeert, als dat zo is."}),
    row<&Partner::capacity>(
        "capacity", "shareholder",
        {"How it takes part: as a shareholder that brings a stake (also where this is left out), an "
         "agenda member or an observer.",
         "Hoe de partner meedoet: als aandeelhouder met een eigen inbreng (ook als dit niet is "
         "ingevuld), als agendalid of als waarnemer."}),
    row<&Partner::joined>("joined", "2017-03-01",
                          {"The day it joined, as far as it is known.", "De dag van toetreding, voor zover bekend."})
        .fact(),
    row<&Partner::left>("left", "2019-12-31",
                        {"The last day on which it took part.", "De laatste dag waarop de partner meedeed."}),
    row<&Partner::succeeds>(
        "succeeds", "[stichting-buurtwerk]",
        {"Partners that this one took over from, as after a merger; their commitments pass on to it.",
         "Partners waarvoor deze in de plaats kwam, zoals na een fusie; hun commitments gaan op deze "
         "partner over."}),
    row<&Partner::count>("count", "300",
                         {"How many organisations this one entry stands for, where they are not named one by one.",
                          "Voor hoeveel organisaties dit ene bestand staat, als zij niet elk apart zijn vastgelegd."})
        .least(1),
    row<&Partner::interest>("interest", "Eerder zien wie hulp nodig heeft.",
                            {"Why it takes part: what it has to gain itself.",
                             "Waarom de partner meedoet: welk eigen belang ermee is gediend."}),
    row<&Partner::perspective>("perspective", "Eenzaamheid is een vraagstuk van gezondheid.",
                               {"How it sees the opgave, in its own words; views may differ.",
                                "Hoe de partner de opgave ziet, in eigen woorden; zienswijzen mogen verschillen."}),
    row<&Partner::competences>("competences", "[research, outreach]",
                               {"What it is able to do, as ids of the needs of the opgave.",
                                "Wat de partner kan, als id's van de behoeften van de opgave."}),
    row<&Partner::depends_on>("depends_on", "[{partner: gemeente-voorbeeldstad, how: funding}]",
                              {"Ties with other partners that could tilt equality, such as funding.",
                               "Banden met andere partners die de gelijkwaardigheid kunnen verstoren, zoals "
                               "financiering."})
        .of<dependence>(),
    row<&Partner::competes_with>(
        "competes_with", "[hogeschool-voorbeeldstad]",
        {"Partners that it competes with elsewhere.", "Partners waarmee deze elders concurreert."}),
    row<&Partner::representatives>("representatives", "[{function: directeur, level: board}]",
                                   {"Who sits at the table for it, and with what authority.",
                                    "Wie namens de partner aan tafel zitten, en met welk mandaat."})
        .of<representative>(),
    row<&Partner::anchoring>("anchoring", "Opgenomen in het jaarplan van de organisatie.",
                             {"How the organisation behind the representative carries its commitments.",
                              "Hoe de achterliggende organisatie de commitments draagt."}),
    notes_row,
    sources_row,
};

}  // namespace

constinit const Table partner{
    "partner",
    {"A party of any legal form that commits to the opgave; the government is one too.",
     "Een partij, van welke rechtsvorm ook, die zich aan de opgave verbindt; ook de overheid is een partner."},
    rows,
    {}};

}  // namespace regie::store::tables
