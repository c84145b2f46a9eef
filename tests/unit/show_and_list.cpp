#include <doctest/doctest.h>

#include "regie/formats/documents.hpp"
#include "regie/report/list.hpp"
#include "regie/report/show.hpp"
#include "support/collaboration.hpp"
#include "support/shown.hpp"

using namespace regie;
using base::Language;
using store::FileKind;
using test::holds;
using test::Judged;

namespace {

const test::Files files{
    {"partners/a.yaml", "name: Alfa\ninterest: its own reason\n"},
    {"partners/b.yaml", "name: Beta\n"},
    {"commitments/x.yaml",
     "by: [a, b]\ncontribution: visits\nlevel: board\nper_partner: {b: {level: employee}}\n"
     "delivered: [{on: 2025-01, what: ten}, {on: 2026-01, what: twelve}]\n"},
    {"commitments/everyone.yaml", "by: all\ncontribution: come to the table\n"},
    {"decisions/d.yaml",
     "title: To work together\nkind: agreement\neffective: 2026-07-01\nby: collaboration\npositions: {a: consent, b: object}\n"
     "objections: [{partner: b, reason: too soon}]\naffects: [x]\n"},
    {"accountability/r.yaml", "holder: a\narea: results\nstatement: visits are made\n"},
    {"issues/i.yaml", "title: Nobody on Sunday\nkind: gap\nowner: b\nagenda: d\n"},
    {"pulses/few.yaml", "on: 2026-01\nresponses: [{partner: a, tension: 1}, {partner: b, tension: 2}]\n"},
    {"pulses/more.yaml",
     "on: 2026-02\nresponses: [{partner: a, tension: 1, energy: 5}, {tension: 2, energy: 4}, {tension: 5}]\n"},
};

std::string shown(std::string_view subject, const test::Files& of = files, Language language = Language::en) {
    const Judged judged(of);
    const auto document = report::show(judged.standing(), judged.assessment(), subject, language);
    REQUIRE(document.has_value());
    return formats::markdown(*document);
}

}  // namespace

TEST_CASE("a partner is shown with its commitments, decisions, accountability and issues") {
    const auto b = shown("partners/b");
    CHECK(holds(b, "# Beta\n"));
    CHECK(holds(b, "| x | visits | employee | active | January 2026: twelve |\n"));
    CHECK(holds(b, "| everyone | come to the table |"));
    CHECK(holds(b, "| d | To work together | objects | too soon |\n"));
    CHECK(holds(b, "| i | Nobody on Sunday | gap | Beta |"));
    CHECK(holds(shown("partners/a"), "| r | Alfa | visits are made |"));
}

TEST_CASE("a commitment is shown with what differs by partner, what was delivered and decisions that affect it") {
    const auto text = shown("commitments/x");
    CHECK(holds(text, "| By | Alfa and Beta |\n"));
    CHECK(holds(text, "| Beta | employee |\n"));
    CHECK(holds(text, "| January 2025 | ten |\n"));
    CHECK(holds(text, "| d | To work together |\n"));
}

TEST_CASE("a decision is shown with positions, objections, commitments and issues") {
    const auto text = shown("decisions/d");
    CHECK(holds(text, "| Takes effect | 1 July 2026 |\n"));
    CHECK(holds(text, "| By | the collaboration |\n"));
    CHECK(holds(text, "| Beta | objects |\n"));
    CHECK(holds(text, "| Beta | too soon |\n"));
    CHECK(holds(text, "| x | Alfa and Beta | visits |\n"));
    CHECK(holds(text, "| i | Nobody on Sunday |\n"));
}

TEST_CASE("an issue is shown with the decision it is on the agenda for") {
    CHECK(holds(shown("issues/i"), "| On the agenda | To work together |\n"));
}

TEST_CASE("an issue that lies with the regie is shown and listed as that, whatever its kind") {
    for (const std::string kind : {"gap", "issue"}) {
        const test::Files with_regie{{"issues/i.yaml", "title: Sundays\nkind: " + kind + "\nowner: regie\n"}};
        CHECK(holds(shown("issues/i", with_regie), "| Who must act | the regie |\n"));
        CHECK(holds(shown("issues/i", with_regie, Language::nl), "| Wie aan zet is | de regie |\n"));
        const Judged judged(with_regie);
        const auto listed = formats::markdown(report::list(judged.standing(), FileKind::issue, Language::en));
        CHECK(holds(listed, "| the regie |"));
    }
}

TEST_CASE("a position of all is that of the shareholders, and no other partner has a part in it") {
    const test::Files circle{
        {"partners/a.yaml", "name: Alfa\n"},
        {"partners/o.yaml", "name: Oog\ncapacity: observer\n"},
        {"decisions/d.yaml", "title: Samen\nkind: agreement\nby: collaboration\npositions: {all: consent}\n"}};
    CHECK(holds(shown("decisions/d", circle), "| all shareholders | consent |"));
    CHECK(holds(shown("decisions/d", circle, Language::nl), "| alle aandeelhouders | instemming |"));
    CHECK(holds(shown("partners/a", circle), "| d | Samen | consent |"));
    CHECK_FALSE(holds(shown("partners/o", circle), "Samen"));
}

TEST_CASE("of a pulse nothing is shown that fewer than three answered") {
    const auto few = shown("pulses/few");
    CHECK_FALSE(holds(few, "| "));
    CHECK(holds(few, "Fewer than 3 have answered."));
    const auto more = shown("pulses/more");
    CHECK(holds(more, "| productive tension | 2.7 | 3 |\n"));
    CHECK_FALSE(holds(more, "energy"));
    CHECK_FALSE(holds(more, "Alfa"));
}

TEST_CASE("the collaboration is shown in short, and what is not there is not shown") {
    CHECK(holds(shown("collaboration"), "| Partners | 2 |\n"));
    const Judged judged(files);
    CHECK_FALSE(report::show(judged.standing(), judged.assessment(), "partners/nobody", Language::en));
}

TEST_CASE("a list has a row a thing and keeps its columns, also where nothing is recorded") {
    const Judged judged(files);
    const auto partners = formats::markdown(report::list(judged.standing(), FileKind::partner, Language::en));
    CHECK(holds(partners, "| Id | Name | Capacity | Sector | Joined | Left |\n"));
    CHECK(holds(partners, "| a | Alfa | | | | |\n| b | Beta | | | | |\n"));
    const auto pulses = formats::markdown(report::list(judged.standing(), FileKind::pulse, Language::nl));
    CHECK(holds(pulses, "| few | januari 2026 | 2 |\n"));
}

TEST_CASE("a list for a spreadsheet has dates, values and parties as their files have them, in both languages") {
    const Judged judged(
        {{"partners/a.yaml", "name: Alfa\n"},
         {"decisions/d.yaml",
          "title: Mandate\nkind: change-regie\ntaken: 2025-06-01\nby: raad\nbody: elected\noutcome: rejected\n"},
         {"decisions/e.yaml", "title: Samen\nkind: agreement\ntaken: 2025-06\nby: collaboration\n"},
         {"accountability/t.yaml",
          "holder: regisseur\narea: own-acts\nstatement: rust\naccount: [{on: 2025-01, act: x}, {on: 2026-02-12, "
          "omitted: nagevraagd, effect: onrust}]\n"},
         {"issues/i.yaml", "title: Bus\nkind: gap\nraised: 2026\nowner: regie\nstatus: agenda\n"},
         {"pulses/p.yaml", "on: 2026-05-01\nresponses: [{tension: 4}]\n"},
         {"pulses/q.yaml", "on: [\n"}});
    for (const auto language : {Language::en, Language::nl}) {
        using Rows = std::vector<std::vector<std::string>>;
        const auto rows = [&](FileKind kind) {
            return report::list_as_on_file(judged.standing(), kind, language).rows;
        };
        CHECK(rows(FileKind::decision) ==
              Rows{{"d", "2025-06-01", "Mandate", "change-regie", "raad", "elected", "rejected"},
                   {"e", "2025-06", "Samen", "agreement", "collaboration", "", ""}});
        CHECK(rows(FileKind::item) ==
              Rows{{"t", "regisseur", "own-acts", "rust", "2026-02-12", "", "nagevraagd", "onrust"}});
        CHECK(rows(FileKind::issue) == Rows{{"i", "2026", "Bus", "gap", "regie", "agenda"}});
        CHECK(rows(FileKind::pulse) == Rows{{"p", "2026-05-01", "1"}});
    }
}

TEST_CASE("without a kind all six are listed, and an empty one is said to be") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\n"}});
    const auto text = formats::markdown(report::list(judged.standing(), {}, Language::en));
    CHECK(holds(text, "## Partners\n"));
    CHECK(holds(text, "## Pulses\n\nNone on file.\n"));
}

namespace {

/// A collaboration in which everything is tied to something.
const test::Files tied{
    {"regie.yaml",
     "format: 1\nname: P\nopgave:\n  statement: S\n"
     "  needs: [{id: alone, description: what one brings}, {id: both, description: what two bring}]\n"
     "  indicators: [{id: lonely, description: who feels lonely, source: GGD, every: 2y, better: lower, "
     "readings: [{on: 2024-10, value: 12.5, unit: \"%\"}]}]\n"
     "roles:\n  functional_principal: table\n  government: {organisation: a}\n"
     "  regisseur: {function: regisseur, person: p-1, paid_by: [a]}\n"
     "bodies: [{id: table, name: The table, task: decides, meets: 2m, members: [a, b]}]\n"
     "waivers:\n"
     "  - {rule: K301, subject: commitments/one, reason: Old., owner: Jansen, until: 2027-01-01}\n"
     "mandate: {decision: m}\n"},
    {"people.yaml", "p-1: {name: Jansen}\n"},
    {"partners/a.yaml", "name: Alfa\ndepends_on: [{partner: b, how: funding}]\ncompetences: [both]\n"},
    {"partners/b.yaml", "name: Beta\ncompetes_with: [a]\nsucceeds: [old]\n"},
    {"partners/c.yaml", "name: Ceta\ncompetences: [both]\n"},
    {"partners/old.yaml", "name: Oud\nleft: 2025\n"},
    {"commitments/one.yaml", "by: a\ncontribution: doors\nprovides: [alone, both]\n"},
    {"commitments/two.yaml", "by: old\ncontribution: rooms\nprovides: [both]\nlevel: employee\n"},
    {"commitments/pot.yaml",
     "by: all\ncontribution: money\nlevel: management\nmade: 2026-01\nsigned_by: directeur\n"
     "per_partner: {b: {level: board, amount: {value: 500, unit: EUR}}}\n"},
    {"decisions/m.yaml",
     "title: Mandate\nkind: mandate\ntaken: 2024-01\nby: raad\nbased_on: [lonely]\naffects: [one]\n"},
    {"decisions/s.yaml",
     "title: Samen\nkind: agreement\nby: collaboration\ntaken: 2026-02\nratify: yes\n"
     "positions: {all: consent}\nratified: {a: 2026-03}\n"},
};

}  // namespace

TEST_CASE("a partner is shown with its ties both ways, its roles, what it alone brings in, and where it sits") {
    const auto a = shown("partners/a", tied);
    CHECK(holds(a, "| Depends on | Beta (funding) |\n"));
    CHECK(holds(a, "| Competes elsewhere with | Beta |\n"));
    CHECK(holds(a, "| Roles | directs as the government and pays the regisseur |\n"));
    CHECK(holds(a,
                "## What it alone brings in\n\n| Id | What the opgave asks for |\n| --- | --- |\n"
                "| alone | what one brings |\n"));
    CHECK_FALSE(holds(a, "| both | what two bring |"));
    CHECK(holds(a, "## Sits in\n"));
    CHECK(holds(a, "| table | The table | decides | every 2 months |\n"));
    const auto b = shown("partners/b", tied, Language::nl);
    CHECK(holds(b, "| Afhankelijk van deze partner | Alfa |\n"));
    CHECK(holds(b, "| two | rooms |"));
    CHECK(holds(b, "| Nam over van | Oud |\n"));
}

TEST_CASE("a commitment is shown with everyone it binds on their own terms, and who else brings in what it does") {
    const auto pot = shown("commitments/pot", tied);
    CHECK(holds(pot, "## Whom it binds\n"));
    CHECK(holds(pot, "| Alfa | | management | January 2026 | directeur |\n"));
    CHECK(holds(pot, "| Beta | €500 | board | January 2026 | directeur |\n"));
    CHECK_FALSE(holds(pot, "| Oud |"));
    const auto one = shown("commitments/one", tied);
    CHECK_FALSE(holds(one, "## Whom it binds"));
    CHECK(holds(one, "| alone | what one brings | nobody else |\n"));
    CHECK(holds(one, "| both | what two bring | Beta |\n"));
    CHECK(holds(one, "| m | January 2024 | Mandate |"));
}

TEST_CASE("a decision is shown as the mandate that it is, with what it affects and who has yet to ratify it") {
    const auto mandate = shown("decisions/m", tied, Language::nl);
    CHECK(holds(mandate, "| Rol | de bestuurlijke opdracht voor de regie |\n"));
    CHECK(holds(mandate, "| Berust op | who feels lonely |\n"));
    CHECK(holds(mandate, "| one | Alfa | doors | alone, both |\n"));
    CHECK(holds(shown("decisions/s", tied), "| Yet to ratify | Beta and Ceta |\n"));
}

TEST_CASE("a need is shown with who brings it in by what, and who could too") {
    const auto text = shown("needs/both", tied);
    CHECK(holds(text, "# what two bring\n"));
    CHECK(holds(text, "| a | Alfa | one |\n"));
    CHECK(holds(text, "| b | Beta | two |\n"));
    CHECK(
        holds(text, "## Who has it too, and has not committed it\n\n| Id | Partner |\n| --- | --- |\n| c | Ceta |\n"));
    const test::Files open{{"regie.yaml", "format: 1\nname: P\nopgave: {statement: S, needs: [{id: n}]}\n"}};
    CHECK(holds(shown("needs/n", open, Language::nl), "Geen lopend commitment brengt dit in."));
}

TEST_CASE("an indicator is shown with its readings and the decisions that rest on it; a body with its members") {
    const auto indicator = shown("indicators/lonely", tied, Language::nl);
    CHECK(holds(indicator, "| Gemeten | elke 2 jaar |\n"));
    CHECK(holds(indicator, "| oktober 2024 | 12,5 | % |\n"));
    CHECK(holds(indicator, "| m | januari 2024 | Mandate |"));
    const auto body = shown("bodies/table", tied);
    CHECK(holds(body, "# The table\n"));
    CHECK(holds(body, "| Role | functional principal |\n"));
    CHECK(holds(body, "| a | Alfa |\n| b | Beta |\n"));
}

TEST_CASE("what the assessment finds about a thing stands with it, with its code; what is waived stands apart") {
    const auto one = shown("commitments/one", tied);
    CHECK(holds(one, "## What the assessment finds\n"));
    CHECK(holds(one, "Note (K201): "));
    CHECK_FALSE(holds(one, "Note (K301)"));
    CHECK(holds(one, "## Accepted for now\n"));
    CHECK(holds(one, "| K301 | Old. | 1 January 2027 |\n"));
    CHECK(holds(shown("commitments/two", tied, Language::nl), "Vraag (K301): "));
}

TEST_CASE("names of persons are shown nowhere") {
    for (const auto* subject : {"partners/a", "partners/b", "commitments/one", "commitments/pot", "decisions/m",
                                "needs/both", "indicators/lonely", "bodies/table", "collaboration"}) {
        CAPTURE(subject);
        CHECK_FALSE(holds(shown(subject, tied), "Jansen"));
    }
}

TEST_CASE("nothing is shown of a subject that is not there") {
    const Judged judged(tied);
    for (const auto* subject : {"needs/x", "indicators/x", "bodies/x", "roles/x", "people/p-1", "a", ""}) {
        CAPTURE(subject);
        CHECK_FALSE(report::show(judged.standing(), judged.assessment(), subject, Language::en));
    }
}
