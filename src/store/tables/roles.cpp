#include "regie/model/collaboration.hpp"
#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::AdministrativePrincipal;
using model::Government;
using model::MaterialPrincipal;
using model::Regisseur;
using model::Roles;
using model::TeamMember;

constexpr Refers partner_or_name = Refers::partner | Refers::plain_text;

/// The keys that everybody in a role has.
template <class R>
constexpr Row function_row = row<&R::function>("function", "wethouder Zorg",
                                               {"The function; a role, not a person's name.",
                                                "De functie; een rol, geen naam van een persoon."});
template <class R>
constexpr Row organisation_row =
    row<&R::organisation>("organisation", "gemeente-voorbeeldstad",
                          {"The organisation: a partner's id, or a name in plain text.",
                           "De organisatie: de id van een partner, of een naam in gewone tekst."})
        .refers(partner_or_name);
template <class R>
constexpr Row person_row =
    row<&R::person>("person", "p-01",
                    {"A key into people.yaml; it shows where two roles are one person.",
                     "Een sleutel in people.yaml; zo blijkt of twee rollen bij één persoon liggen."});

constexpr Row government_rows[] = {
    organisation_row<Government>,
    row<&Government::stances>("stances", "[networking, performing]",
                              {"The stances of this government in the opgave; they pile up, and regie asks for "
                               "networking.",
                               "De overheidsrollen in deze opgave; zij gaan samen, en regie vraagt om de samenwerkende "
                               "rol."}),
};
constexpr Table government{"government",
                           {"The government that directs the collaboration.", "De overheid die de regie voert."},
                           government_rows,
                           {}};

constexpr Row administrative_rows[] = {
    function_row<AdministrativePrincipal>,
    organisation_row<AdministrativePrincipal>,
    person_row<AdministrativePrincipal>,
};
constexpr Table administrative{"administrative_principal",
                               {"The administrator who answers for the mandate.",
                                "De bestuurder die verantwoordelijk is voor de bestuurlijke opdracht."},
                               administrative_rows,
                               {}};

constexpr Row material_rows[] = {
    function_row<MaterialPrincipal>,
    organisation_row<MaterialPrincipal>,
    person_row<MaterialPrincipal>,
    row<&MaterialPrincipal::framework>("framework", "opdrachtbrief van 1 maart 2017",
                                       {"The formal frame of the assignment.", "Het formele kader van de opdracht."}),
};
constexpr Table material{"material_principal",
                         {"The official who sets the formal frame of the assignment.",
                          "De ambtenaar die het formele kader van de opdracht stelt."},
                         material_rows,
                         {}};

constexpr Row regisseur_rows[] = {
    function_row<Regisseur>,
    organisation_row<Regisseur>,
    person_row<Regisseur>,
    row<&Regisseur::committed>(
        "committed", "2017-03",
        {"When the regisseur committed to the opgave.", "Wanneer de regisseur zich aan de opgave verbond."}),
    row<&Regisseur::paid_by>("paid_by", "[gemeente-voorbeeldstad]",
                             {"Who pays the regisseur: partners' ids, or names in plain text.",
                              "Wie de regisseur betalen: id's van partners, of namen in gewone tekst."})
        .refers(partner_or_name),
    row<&Regisseur::interests>("interests", "[]",
                               {"The interests that the regisseur declares; an empty list declares: none.",
                                "De belangen die de regisseur opgeeft; een lege lijst betekent: geen."}),
    row<&Regisseur::powers>("powers", "[]",
                            {"Say over partners or their budget; an empty list declares: none.",
                             "Zeggenschap over partners of hun budget; een lege lijst betekent: geen."}),
};
constexpr Table regisseur{"regisseur", {"Who carries the regie.", "Wie de regie voert."}, regisseur_rows, {}};

constexpr Row member_rows[] = {
    function_row<TeamMember>,
    organisation_row<TeamMember>,
    person_row<TeamMember>,
    row<&TeamMember::qualities>("qualities", "[strategy, communication]",
                                {"What this member is good at; a team needs different qualities.",
                                 "Waar dit teamlid goed in is; een team vraagt verschillende kwaliteiten."}),
    row<&TeamMember::fte>("fte", "0.8", {"The part of a full working week.", "Het deel van een volledige werkweek."})
        .least(0),
};
constexpr Table member{"team member", {"Someone of the regie team.", "Iemand van het regieteam."}, member_rows, {}};

constexpr Row rows[] = {
    row<&Roles::government>("government", "{organisation: gemeente-voorbeeldstad, stances: [networking]}",
                            {"The government that directs the collaboration, and its stances.",
                             "De overheid die de regie voert, en in welke rollen."})
        .of<government>(),
    row<&Roles::administrative_principal>("administrative_principal",
                                          "{function: wethouder Zorg, organisation: gemeente-voorbeeldstad}",
                                          {"The administrator who answers for the mandate.",
                                           "De bestuurder die verantwoordelijk is voor de bestuurlijke opdracht."})
        .of<administrative>(),
    row<&Roles::material_principal>(
        "material_principal", "{function: directeur Welzijn, organisation: gemeente-voorbeeldstad}",
        {"The official who sets the formal frame of the assignment; another than the regisseur.",
         "De ambtenaar die het formele kader van de opdracht stelt; een ander dan de regisseur."})
        .of<material>(),
    row<&Roles::functional_principal>(
        "functional_principal", "collaboration",
        {"Who commissions the regie in substance: collaboration for the whole, a body, or a list of partners.",
         "Wie inhoudelijk opdracht geeft tot de regie: collaboration voor het geheel, een overleg, of een lijst van "
         "partners."})
        .refers(Refers::partner | Refers::body | Refers::collaboration)
        .one_or_list(),
    row<&Roles::regisseur>("regisseur", "{function: regisseur eenzaamheid, interests: [], powers: []}",
                           {"Who carries the regie, and what ties that person has.",
                            "Wie de regie voert, en welke banden die persoon heeft."})
        .of<regisseur>(),
    row<&Roles::team>("team", "[{function: adviseur, qualities: [strategy], fte: 0.8}]",
                      {"The people who spar with the regisseur.", "De mensen met wie de regisseur spart."})
        .of<member>(),
};

}  // namespace

constinit const Table roles{
    "roles", {"Who stands in which role to the regie.", "Wie welke rol heeft bij de regie."}, rows, {}};

}  // namespace regie::store::tables
