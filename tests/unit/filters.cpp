#include <algorithm>

#include <doctest/doctest.h>

#include "regie/base/text.hpp"
#include "regie/formats/documents.hpp"
#include "regie/report/list.hpp"
#include "support/collaboration.hpp"
#include "support/shown.hpp"

using namespace regie;
using base::Language;
using report::Filter;
using store::FileKind;
using test::holds;
using test::Judged;

namespace {

/// The ids in a list of one kind, as `a b c`.
std::string listed(const test::Files& files, FileKind kind, const Filter& filter,
                   std::string_view today = test::usual_day) {
    const Judged judged(files, today);
    const auto document = report::list(judged.standing(), kind, Language::en, filter);
    std::vector<std::string> found;
    for (const auto& block : document.lead)
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const auto& row : table->rows) found.push_back(row.front());
    return base::join(found, " ");
}

Filter active() { return {.active = true, .by = {}, .due = {}, .level = {}}; }
Filter by(std::string_view id) { return {.active = false, .by = store::party_named(id), .due = {}, .level = {}}; }
Filter due(std::string_view span) { return {.active = false, .by = {}, .due = base::parse_span(span), .level = {}}; }
Filter at(model::Level level) { return {.active = false, .by = {}, .due = {}, .level = level}; }

test::File commitment(const std::string& id, const std::string& more) {
    return {"commitments/" + id + ".yaml", "contribution: iets\n" + more};
}

}  // namespace

TEST_CASE("active partners are those that are in on the day, up to and including the last day of leaving") {
    const test::Files files{
        {"partners/a.yaml", "name: A\n"},
        {"partners/b.yaml", "name: B\nleft: 2026-06\n"},
        {"partners/c.yaml", "name: C\njoined: 2026-07-01\n"},
    };
    CHECK(listed(files, FileKind::partner, active(), "2026-06-30") == "a b");
    CHECK(listed(files, FileKind::partner, active(), "2026-07-01") == "a c");
    CHECK(listed(files, FileKind::partner, {}, "2026-07-01") == "a b c");
}

TEST_CASE("active commitments bind a partner that is in; active issues are neither resolved nor dropped") {
    const test::Files files{
        {"partners/a.yaml", "name: A\n"},
        {"partners/gone.yaml", "name: Weg\nleft: 2025\n"},
        commitment("done", "by: a\nstatus: fulfilled\n"),
        commitment("runs", "by: a\n"),
        commitment("left", "by: gone\n"),
        {"issues/dropped.yaml", "title: x\nstatus: dropped\n"},
        {"issues/open.yaml", "title: x\nstatus: agenda\n"},
        {"issues/said-solved.yaml", "title: x\nresolved: 2026-01\n"},
    };
    CHECK(listed(files, FileKind::commitment, active()) == "runs");
    CHECK(listed(files, FileKind::issue, active()) == "open");
}

TEST_CASE("commitments by a partner are those that bind it: alone, with others, as one of all, as a successor") {
    const test::Files files{
        {"partners/a.yaml", "name: A\n"},
        {"partners/b.yaml", "name: B\nsucceeds: [old]\n"},
        {"partners/guest.yaml", "name: G\ncapacity: observer\n"},
        {"partners/old.yaml", "name: O\nleft: 2025\n"},
        commitment("everyone", "by: all\n"),
        commitment("of-a", "by: a\n"),
        commitment("of-both", "by: [a, b]\nstatus: lapsed\n"),
        commitment("of-old", "by: old\n"),
    };
    CHECK(listed(files, FileKind::commitment, by("a")) == "everyone of-a of-both");
    CHECK(listed(files, FileKind::commitment, by("b")) == "everyone of-both of-old");
    CHECK(listed(files, FileKind::commitment, by("old")) == "of-old");
    CHECK(listed(files, FileKind::commitment, by("guest")).empty());
    CHECK(listed(files, FileKind::commitment, by("all")) == "everyone");
}

TEST_CASE("decisions by a partner are about it, or have its position or objection; what all agreed only if it was in") {
    const test::Files files{
        {"partners/a.yaml", "name: A\njoined: 2026-03-01\n"},
        {"decisions/about.yaml", "title: x\nkind: admission\nconcerns: [a]\n"},
        {"decisions/after.yaml",
         "title: x\nkind: agreement\nby: collaboration\ntaken: 2026-03\npositions: {all: consent}\n"},
        {"decisions/before.yaml",
         "title: x\nkind: agreement\nby: collaboration\ntaken: 2026-02-28\npositions: {all: consent}\n"},
        {"decisions/objected.yaml", "title: x\nkind: direction\nobjections: [{partner: a, reason: y}]\n"},
        {"decisions/other.yaml", "title: x\nkind: mandate\nby: raad\n"},
        {"decisions/own.yaml", "title: x\nkind: direction\npositions: {a: absent}\n"},
    };
    CHECK(listed(files, FileKind::decision, by("a")) == "about after objected own");
    CHECK(listed(files, FileKind::decision, by("collaboration")) == "after before");
}

TEST_CASE("accountability by a party is what it holds, and issues are those it raised or must act on") {
    const test::Files files{
        {"partners/a.yaml", "name: A\n"},
        {"accountability/r.yaml", "holder: regisseur\narea: tension\nstatement: x\ntowards: [a]\n"},
        {"accountability/results.yaml", "holder: a\narea: results\nstatement: x\n"},
        {"issues/about.yaml", "title: x\nabout: [a]\nby: regisseur\n"},
        {"issues/owned.yaml", "title: x\nowner: a\nby: regisseur\n"},
        {"issues/said.yaml", "title: x\nby: a\n"},
    };
    CHECK(listed(files, FileKind::item, by("a")) == "results");
    CHECK(listed(files, FileKind::item, by("regisseur")) == "r");
    CHECK(listed(files, FileKind::issue, by("a")) == "owned said");
    CHECK(listed(files, FileKind::issue, by("regisseur")) == "about owned");
}

TEST_CASE("what is due lies within the span, its last day included, or is past; what has no day is not") {
    const test::Files files{
        {"partners/a.yaml", "name: A\n"},
        {"partners/leaving.yaml", "name: L\nleft: 2026-07-30\n"},
        {"partners/later.yaml", "name: M\nleft: 2026-07-31\n"},
        commitment("day-30", "by: a\nends: 2026-07-30\n"),
        commitment("day-31", "by: a\nends: 2026-07-31\n"),
        commitment("month", "by: a\nends: 2026-07\n"),
        commitment("open", "by: a\nstatus: proposed\n"),
        commitment("past", "by: a\nends: 2025\n"),
        {"accountability/due.yaml",
         "holder: a\narea: results\nstatement: x\nreview: 1y\naccount: [{on: 2025-07-30, act: y}]\n"},
        {"accountability/not-yet.yaml",
         "holder: a\narea: results\nstatement: x\nreview: 1y\naccount: [{on: 2025-07-31, act: y}]\n"},
        {"issues/today.yaml", "title: x\nagenda: 2026-06-30\n"},
        {"issues/waits.yaml", "title: x\nraised: 2020\n"},
    };
    CHECK(listed(files, FileKind::commitment, due("30d")) == "day-30 past");
    CHECK(listed(files, FileKind::commitment, due("31d")) == "day-30 day-31 month past");
    CHECK(listed(files, FileKind::partner, due("30d")) == "leaving");
    CHECK(listed(files, FileKind::item, due("30d")) == "due");
    CHECK(listed(files, FileKind::issue, due("1d")) == "today");
}

TEST_CASE("a waiver that ends makes nothing due of what it is about") {
    const test::Files files{
        {"regie.yaml", test::regie_yaml("waivers: [{rule: K304, subject: commitments/x, until: 2026-07-01}]\n")},
        {"partners/a.yaml", "name: A\n"},
        commitment("x", "by: a\n"),
    };
    CHECK(listed(files, FileKind::commitment, due("30d")).empty());
}

TEST_CASE("a commitment is of a level when it binds at least one partner at it") {
    const test::Files files{
        {"partners/a.yaml", "name: A\n"},
        {"partners/b.yaml", "name: B\n"},
        commitment("board", "by: a\nlevel: board\n"),
        commitment("both", "by: [a, b]\nlevel: board\nper_partner: {b: {level: employee}}\n"),
        commitment("each-own", "by: [a, b]\nlevel: board\nper_partner: {a: {level: employee}, b: {level: employee}}\n"),
        commitment("everyone", "by: all\nlevel: management\nper_partner: {a: {level: employee}}\n"),
        commitment("no-level", "by: a\n"),
        commitment("stranger", "by: a\nlevel: management\nper_partner: {b: {level: board}}\n"),
    };
    CHECK(listed(files, FileKind::commitment, at(model::Level::board)) == "board both");
    CHECK(listed(files, FileKind::commitment, at(model::Level::employee)) == "both each-own everyone");
    CHECK(listed(files, FileKind::commitment, at(model::Level::management)) == "everyone stranger");
}

TEST_CASE("filters go together, and without a kind only those kinds are listed that all of them go with") {
    const Judged judged({
        {"partners/a.yaml", "name: A\n"},
        commitment("x", "by: a\nlevel: board\nstatus: lapsed\n"),
        commitment("y", "by: a\nlevel: board\n"),
        {"issues/i.yaml", "title: t\nowner: a\n"},
    });
    Filter filter = active();
    filter.by = store::party_named("a");
    auto text = formats::markdown(report::list(judged.standing(), {}, Language::en, filter));
    CHECK(holds(text, "| y |"));
    CHECK_FALSE(holds(text, "| x |"));
    CHECK(holds(text, "## Issues\n"));
    CHECK_FALSE(holds(text, "## Partners\n"));
    filter.level = model::Level::employee;
    text = formats::markdown(report::list(judged.standing(), {}, Language::nl, filter));
    CHECK(holds(text, "## Commitments\n\nNiets in het dossier voldoet hieraan.\n"));
    CHECK_FALSE(holds(text, "## Signalen\n"));
}
