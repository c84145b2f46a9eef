#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/candid.hpp"

using namespace regie;
using namespace regie::test;

namespace {

const File gov{"partners/gov.yaml", "name: Gov\nsector: government\n"};
const File hof{"partners/hof.yaml", "name: De Hof\nsector: societal\n"};
const File plaza{"partners/plaza.yaml", "name: Plaza\nsector: business\n"};

/// A report as plain text, without the breaks of its lines.
std::string said(const Files& files, Audience audience, Language language = Language::nl,
                 std::string_view today = usual_day) {
    return formats::text(document(Judged(files, today), audience, language), 1000);
}

}  // namespace

TEST_CASE("a partner that fulfilled all it promised is not told that it promised nothing") {
    const Files files{
        gov, hof, {"commitments/w.yaml", "by: hof\ncontribution: homes\nstatus: fulfilled\nmade: 2026\n"}};
    const auto partners = said(files, Audience::partners);
    CHECK(holds(partners, "Er loopt nu geen commitment; nagekomen: 1."));
    CHECK(holds(partners, "Een eigen commitment is nog niet vastgelegd van: Gov. Wat brengen zij in?"));
    CHECK(holds(partners, "Wat De Hof heeft toegezegd, is nagekomen: wat brengt De Hof hierna in?"));
    for (const Audience audience : {Audience::council, Audience::principal, Audience::citizens})
        CHECK(holds(said(files, audience), "Er loopt nu geen toezegging; nagekomen: 1."));
    for (const Audience audience : audiences) {
        CHECK(holds(said(files, audience, Language::en), "No commitment is active now; fulfilled: 1."));
        CHECK_FALSE(holds(said(files, audience), "Er staat nog geen commitment"));
        CHECK_FALSE(holds(said(files, audience), "Er staat nog geen toezegging"));
    }
    CHECK(holds(said({gov, hof}, Audience::partners), "Er staat nog geen commitment in het dossier."));
}

TEST_CASE("a commitment of all is a commitment of each, and is not asked for again") {
    const Files files{gov, hof, {"commitments/all.yaml", "by: all\ncontribution: a table\n"}};
    CHECK_FALSE(holds(said(files, Audience::partners), "Wat brengen zij in?"));
}

TEST_CASE("where the last partner left it is not said that no partner was ever on file") {
    const Files files{{"partners/hof.yaml", "name: De Hof\nleft: 2026-05\n"}};
    for (const Audience audience : audiences) {
        CHECK(holds(said(files, audience), "Er doet nu geen partner mee."));
        CHECK(holds(said(files, audience, Language::en), "No partner takes part now."));
        CHECK_FALSE(holds(said(files, audience), "Er staat nog geen partner in het dossier."));
    }
    CHECK(holds(said({}, Audience::council), "Er staat nog geen partner in het dossier."));
}

TEST_CASE("a decision of which the outcome is left out is shown as adopted everywhere, as it is read") {
    const Files files{{"decisions/m.yaml", "title: Opdracht\nkind: mandate\nby: raad\ntaken: 2026\n"}};
    for (const Audience audience : {Audience::partners, Audience::council, Audience::principal, Audience::citizens}) {
        CAPTURE(report::key_of(audience));
        CHECK(holds(said(files, audience), "aangenomen (niets anders vastgelegd)"));
        CHECK(holds(said(files, audience, Language::en), "adopted (nothing else on file)"));
        CHECK_FALSE(holds(said(files, audience), "Nog niet vastgelegd is de uitkomst"));
    }
    const Files rejected{{"decisions/m.yaml", "title: Opdracht\nkind: mandate\nby: raad\noutcome: rejected\n"}};
    CHECK_FALSE(holds(said(rejected, Audience::council), "aangenomen"));
}

TEST_CASE("a report does not say that the partners decide by consensus, and counts every objection that stands") {
    const Files files{
        {"regie.yaml", regie_yaml("membership: {decision_rule: government}\n")},
        hof,
        plaza,
        {"decisions/p.yaml",
         "title: Plan\nkind: agreement\nby: collaboration\ntaken: 2026\npositions: {hof: object}\n"
         "objections: [{partner: plaza, reason: te duur}, {partner: gov, resolved: 2026-02}]\n"},
        {"decisions/q.yaml",
         "title: Ander\nkind: agreement\nby: collaboration\noutcome: rejected\npositions: {hof: object}\n"}};
    const auto partners = said(files, Audience::partners);
    CHECK_FALSE(holds(partners, "maakt afspraken, in consensus"));
    CHECK_FALSE(holds(said(files, Audience::partners, Language::en), "agrees, by consensus"));
    CHECK(holds(partners, "- De Hof, bij \"Plan\""));
    CHECK(holds(partners, "- Plaza, bij \"Plan\": te duur"));
    CHECK_FALSE(holds(partners, "bij \"Ander\""));
    const auto council = said(files, Audience::council);
    CHECK(holds(council, "Bezwaren tegen deze afspraken die nog openstaan: 2."));
    CHECK_FALSE(holds(council, "zoeken naar consensus"));
}

TEST_CASE("council and principal are told that an account is late, and what the regie took on") {
    const Files files{{"accountability/t.yaml",
                       "holder: regisseur\narea: tension\nstatement: rust\ntowards: [collaboration]\nreview: 3m\n"
                       "account: [{on: 2026-01-05, act: gesproken, effect: rust}]\n"},
                      {"issues/g.yaml", "title: Vervoer\nkind: gap\nraised: 2026-01\nowner: regie\n"}};
    for (const Audience audience : {Audience::council, Audience::principal}) {
        CAPTURE(report::key_of(audience));
        const auto text = said(files, audience, Language::nl, "2026-10-01");
        CHECK(holds(text, "uiterlijk 5 april 2026"));
        CHECK(holds(text, "- De regisseur: de regie springt in een gat."));
        CHECK_FALSE(holds(text, "Vervoer"));
        CHECK_FALSE(holds(said(files, audience, Language::nl, "2026-04-05"), "uiterlijk 5 april 2026"));
    }
    CHECK_FALSE(holds(said(files, Audience::citizens, Language::nl, "2026-10-01"), "Vervoer"));
}

TEST_CASE(
    "what partners settle among themselves is not put to the council, nor the regisseur's task to the principal") {
    const Files files{{"regie.yaml", regie_yaml("roles:\n  material_principal: {function: directeur}\n"
                                                "  regisseur: {function: regisseur}\n")},
                      hof,
                      {"issues/g.yaml", "title: Vervoer\nkind: gap\nraised: 2026-01\nagenda: 2026-02-01\n"},
                      {"decisions/p.yaml",
                       "title: Plan\nkind: agreement\nby: collaboration\ntaken: 2026-01\n"
                       "positions: {hof: consent}\n"}};
    const Judged judged(files);
    REQUIRE(judged.count("A504") == 1);
    REQUIRE(judged.count("I401") == 1);
    CHECK_FALSE(holds(said(files, Audience::council), "Vervoer"));
    const auto core = text_of(section_of(document(judged, Audience::principal, Language::nl), "core"));
    CHECK_FALSE(holds(core, "over \"Plan\" gehoord"));
    CHECK(holds(said(files, Audience::principal),
                "- De regisseur: wanneer hebben de achterliggende organisaties over \"Plan\" gehoord?"));
}

TEST_CASE("after a succession every report has the commitment and the issue with the partner that took over") {
    const Files files{{"partners/a.yaml", "name: Alfa\nleft: 2026-02\n"},
                      {"partners/d.yaml", "name: Delta\nsucceeds: [a]\njoined: 2026-03\n"},
                      {"partners/e.yaml", "name: Echo\nleft: 2026-02\n"},
                      {"commitments/n.yaml", "by: a\ncontribution: Nieuw\nmade: 2026-01\n"},
                      {"issues/w.yaml", "title: Wachttijd\nkind: gap\nraised: 2026-01\nowner: a\nagenda: 2026-07-15\n"},
                      {"issues/x.yaml", "title: Vervoer\nkind: gap\nraised: 2026-01\nowner: e\nagenda: 2026-07-15\n"}};
    const Judged judged(files);
    const auto markdown = [&](Audience audience, Language language) { return text_of(judged, audience, language); };
    for (const Audience audience : {Audience::council, Audience::citizens}) {
        const auto shown = markdown(audience, Language::nl);
        CHECK(holds(shown, "| Delta | Nieuw |"));
        CHECK_FALSE(holds(shown, "| Alfa | Nieuw |"));
    }
    const auto partners = markdown(Audience::partners, Language::nl);
    CHECK(holds(partners, "| Delta (nam over van Alfa) |"));
    CHECK(holds(partners, "| het samenwerkingsverband (Echo is geen partner meer) |"));
    CHECK(holds(markdown(Audience::partners, Language::en), "| Delta (took over from Alfa) |"));
    CHECK(holds(markdown(Audience::partners, Language::en), "| the collaboration (Echo is no longer a partner) |"));
}

TEST_CASE("a commitment past its end with a delivery is counted as that, and not called kept") {
    const Files files{hof,
                      {"commitments/k.yaml",
                       "by: hof\ncontribution: Klaar\nmade: 2026-01\nends: 2026-03\ndelivered: [{on: 2026-03, what: de "
                       "helft}]\n"}};
    CHECK(holds(said(files, Audience::partners), "Ten einde: 1. Nagekomen, of met een levering in het dossier: 1."));
    CHECK(holds(said(files, Audience::partners, Language::en),
                "Came to an end: 1. Fulfilled, or with a delivery on file: 1."));
}

TEST_CASE("a departure announced in time is told as one to come, and what the partner carries runs until then") {
    const Files files{{"partners/b.yaml", "name: Beta\nleft: 2026-12-31\n"},
                      {"commitments/k.yaml",
                       "by: b\ncontribution: Keurmerk\nstatus: withdrawn\nwithdrawn: 2026-12-31\nsettlement: s\n"}};
    const auto before = said(files, Audience::partners, Language::nl, "2026-12-30");
    CHECK(holds(before, "Er loopt één commitment."));
    CHECK(holds(before, "tot en met 31 december 2026"));
    CHECK_FALSE(holds(before, "Niet meer lopend"));
    CHECK(holds(before, "Nog lopend: 1."));
    const auto on_the_day = said(files, Audience::partners, Language::nl, "2026-12-31");
    CHECK(holds(on_the_day, "ingetrokken (31 december 2026)"));
    CHECK(holds(on_the_day, "Ingetrokken, met een afwikkeling: 1."));
}

TEST_CASE("a partner that is in is not told to be one no longer, also where a successor is on file") {
    const auto partners = [](const std::string& more, std::string_view today = usual_day) {
        const Files files{{"partners/a.yaml", "name: Alfa\n" + more},
                          {"partners/d.yaml", "name: Delta\nsucceeds: [a]\n"}};
        return said(files, Audience::partners, Language::nl, today);
    };
    CHECK_FALSE(holds(partners(""), "Niet langer partner"));
    CHECK_FALSE(holds(partners("left: 2026-12-31\n", "2026-12-31"), "Niet langer partner"));
    CHECK(holds(partners("left: 2026-12-31\n", "2027-01-01"),
                "Alfa, tot en met 31 december 2026; overgenomen door Delta"));
}

TEST_CASE("what lies with the regie is shown as on file, also where it is a gap that partners are asked about") {
    for (const std::string kind : {"gap", "issue"}) {
        CAPTURE(kind);
        const Judged judged{hof,
                            {"issues/g.yaml", "title: Vervoer\nkind: " + kind + "\nraised: 2026-01\nowner: regie\n"}};
        CHECK(holds(text_of(judged, Audience::partners, Language::en), "| the regie | raised |"));
        CHECK(holds(text_of(judged, Audience::partners, Language::nl), "| de regie | gesignaleerd |"));
    }
}

TEST_CASE("the same point to partners and to the collaboration is told of each apart, and says which partners") {
    Files files{gov, hof, plaza};
    for (int i = 0; i < 4; ++i) {
        const std::string number = std::to_string(i);
        const std::string by = i % 2 == 0 ? "hof" : "plaza";
        files.push_back({"commitments/e" + number + ".yaml", "by: " + by + "\ncontribution: Eigen " + number + "\n"});
        files.push_back({"commitments/s" + number + ".yaml", "by: all\ncontribution: Samen " + number + "\n"});
    }
    const auto partners = said(files, Audience::partners);
    CHECK(holds(partners, "Voor: De Hof en Plaza."));
    CHECK(holds(partners, "Gaat over: \"Eigen 0\", \"Eigen 1\", \"Eigen 2\" en \"Eigen 3\"."));
    CHECK(holds(partners, "Gaat over: \"Samen 0\", \"Samen 1\", \"Samen 2\" en \"Samen 3\"."));
    CHECK_FALSE(holds(partners, "meer dan drie partners"));
}

TEST_CASE("a commitment of which all parties left is not told to have been fulfilled or withdrawn") {
    const Files files{hof,
                      {"partners/d.yaml", "name: Dee\nleft: 2020-01-01\n"},
                      {"commitments/x.yaml", "by: d\ncontribution: Lessen\nstatus: active\n"},
                      {"commitments/y.yaml", "by: d\ncontribution: Geld\n"}};
    const auto partners = text_of(Judged{files}, Audience::partners, Language::nl);
    CHECK(holds(partners, "Niet meer lopend: nagekomen, ingetrokken, of door geen partner meer gedragen"));
    CHECK(holds(partners, "| Dee | Lessen | geen partner draagt het nog |"));
    CHECK(holds(partners, "| Dee | Geld | geen partner draagt het nog |"));
}

TEST_CASE("a waiver that ended is not told to accept anything") {
    const auto accepted = [](const std::string& until) {
        const File regie{"regie.yaml",
                         regie_yaml("waivers:\n  - {rule: P101, subject: partners/hof, reason: oud, until: " + until +
                                    "}\n  - {rule: P102, reason: nieuw, until: 2026-12-31}\n")};
        const auto text = said({regie, hof}, Audience::partners);
        return text.substr(text.find("Voorlopig aanvaard"));
    };
    CHECK(holds(accepted("2026-06-30"), "31 december 2026"));
    CHECK(holds(accepted("2026-06-30"), "30 juni 2026"));
    CHECK(holds(accepted("2020-01-01"), "31 december 2026"));
    CHECK_FALSE(holds(accepted("2020-01-01"), "1 januari 2020"));
}

TEST_CASE("a reading of a day to come is not told yet") {
    const File regie{"regie.yaml", regie_yaml("  indicators:\n    - id: ind\n      description: Ind\n      readings:\n"
                                              "        - {on: 2018, value: 1}\n        - {on: 2020, value: 3}\n"
                                              "        - {on: 2028, value: 9}\n")};
    for (const Audience audience : audiences) {
        CAPTURE(report::key_of(audience));
        CHECK_FALSE(holds(said({regie}, audience), "9 (2028)"));
    }
    CHECK(holds(said({regie}, Audience::partners, Language::nl, "2028-06-30"), "9 (2028)"));
}

TEST_CASE("a name on file keeps its letters, also at the start of a heading or a sentence") {
    const Files files{{"partners/e.yaml", "name: eLaad\n"},
                      {"commitments/x.yaml", "by: e\ncontribution: Laden\nends: 2025\nkind: knowledge\n"}};
    for (const Audience audience : audiences) {
        CAPTURE(report::key_of(audience));
        CHECK_FALSE(holds(said(files, audience), "ELaad"));
    }
}
