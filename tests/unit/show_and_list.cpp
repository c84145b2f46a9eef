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

std::string shown(FileKind kind, std::string_view id) {
    const Judged judged(files);
    const auto document = report::show(judged.standing(), kind, id, Language::en);
    REQUIRE(document.has_value());
    return formats::markdown(*document);
}

}  // namespace

TEST_CASE("a partner is shown with its commitments, decisions, accountability and issues") {
    const auto b = shown(FileKind::partner, "b");
    CHECK(holds(b, "# Beta\n"));
    CHECK(holds(b, "| x | visits | employee | active | January 2026: twelve |\n"));
    CHECK(holds(b, "| everyone | come to the table |"));
    CHECK(holds(b, "| d | To work together | objects | too soon |\n"));
    CHECK(holds(b, "| i | Nobody on Sunday | gap | Beta |"));
    CHECK(holds(shown(FileKind::partner, "a"), "| r | Alfa | visits are made |"));
}

TEST_CASE("a commitment is shown with what differs by partner, what was delivered and decisions that affect it") {
    const auto text = shown(FileKind::commitment, "x");
    CHECK(holds(text, "| By | Alfa and Beta |\n"));
    CHECK(holds(text, "| Beta | employee |\n"));
    CHECK(holds(text, "| January 2025 | ten |\n"));
    CHECK(holds(text, "| d | To work together |\n"));
}

TEST_CASE("a decision is shown with positions, objections, commitments and issues") {
    const auto text = shown(FileKind::decision, "d");
    CHECK(holds(text, "| Takes effect | 1 July 2026 |\n"));
    CHECK(holds(text, "| By | the collaboration |\n"));
    CHECK(holds(text, "| Beta | objects |\n"));
    CHECK(holds(text, "| Beta | too soon |\n"));
    CHECK(holds(text, "| x | Alfa and Beta | visits |\n"));
    CHECK(holds(text, "| i | Nobody on Sunday |\n"));
}

TEST_CASE("an issue is shown with the decision it is on the agenda for") {
    CHECK(holds(shown(FileKind::issue, "i"), "| On the agenda | To work together |\n"));
}

TEST_CASE("of a pulse nothing is shown that fewer than three answered") {
    const auto few = shown(FileKind::pulse, "few");
    CHECK_FALSE(holds(few, "| "));
    CHECK(holds(few, "Fewer than 3 have answered."));
    const auto more = shown(FileKind::pulse, "more");
    CHECK(holds(more, "| productive tension | 2.7 | 3 |\n"));
    CHECK_FALSE(holds(more, "energy"));
    CHECK_FALSE(holds(more, "Alfa"));
}

TEST_CASE("the collaboration is shown in short, and what is not there is not shown") {
    CHECK(holds(shown(FileKind::collaboration, ""), "| Partners | 2 |\n"));
    const Judged judged(files);
    CHECK_FALSE(report::show(judged.standing(), FileKind::partner, "nobody", Language::en));
}

TEST_CASE("a list has a row a thing and keeps its columns, also where nothing is recorded") {
    const Judged judged(files);
    const auto partners = formats::markdown(report::list(judged.standing(), FileKind::partner, Language::en));
    CHECK(holds(partners, "| Id | Name | Capacity | Sector | Joined | Left |\n"));
    CHECK(holds(partners, "| a | Alfa | | | | |\n| b | Beta | | | | |\n"));
    const auto pulses = formats::markdown(report::list(judged.standing(), FileKind::pulse, Language::nl));
    CHECK(holds(pulses, "| few | januari 2026 | 2 |\n"));
}

TEST_CASE("without a kind all six are listed, and an empty one is said to be") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\n"}});
    const auto text = formats::markdown(report::list(judged.standing(), {}, Language::en));
    CHECK(holds(text, "## Partners\n"));
    CHECK(holds(text, "## Pulses\n\nNone on file.\n"));
}
