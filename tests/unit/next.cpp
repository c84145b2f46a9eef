#include "regie/report/next.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Language;
using test::Judged;
using test::list;

namespace {

const test::File alfa{"partners/a.yaml", "name: Alfa\n"};
const test::File beta{"partners/b.yaml", "name: Beta\n"};

test::File commitment(const std::string& more) { return {"commitments/x.yaml", "contribution: bezoek\n" + more}; }

std::vector<report::Due> dues(const test::Files& files, std::string_view today, std::string_view within = "30d",
                              Language language = Language::en) {
    const Judged judged(files, today);
    return report::next(judged.standing(), *base::parse_span(within), language);
}

/// Each as `party: state date from subject`; where a source is named, only what comes from it.
std::vector<std::string> said(const test::Files& files, std::string_view today, std::string_view from = {},
                              std::string_view within = "30d") {
    std::vector<std::string> lines;
    for (const report::Due& due : dues(files, today, within))
        if (from.empty() || report::key_of(due.from) == from)
            lines.push_back(due.party.text() + ": " + std::string(report::key_of(due.state)) + " " +
                            (due.date ? due.date->text() : "-") + " " + std::string(report::key_of(due.from)) + " " +
                            due.subject);
    return lines;
}

/// The one thing that is due.
report::Due only(const test::Files& files, std::string_view today, Language language = Language::en) {
    const auto found = dues(files, today, "30d", language);
    REQUIRE(found.size() == 1);
    return found.front();
}

}  // namespace

TEST_CASE("an end comes up within the span, is due on its last day, and is past on the day after") {
    const test::Files files{alfa, commitment("by: a\nends: 2026-07\n")};
    CHECK(said(files, "2026-06-30").empty());
    CHECK(said(files, "2026-07-01") == list({"partners/a: due 2026-07 commitment-ends commitments/x"}));
    CHECK(said(files, "2026-07-31") == list({"partners/a: due 2026-07 commitment-ends commitments/x"}));
    CHECK(said(files, "2026-08-01") == list({"partners/a: overdue 2026-07 commitment-ends commitments/x"}));
    CHECK(said(files, "2026-06-30", {}, "31d").size() == 1);
}

TEST_CASE("an end that is past says whether something was delivered, and how to record it") {
    auto due = only({alfa, commitment("by: a\nends: 2026-05-31\n")}, "2026-06-30");
    CHECK(due.what == "the commitment \"bezoek\" has ended");
    CHECK(due.why == "its end is past, and no delivery is on file");
    CHECK(due.command == "regie fulfil x --what \"…\" --done");
    due = only({alfa, commitment("by: a\nends: 2026-05-31\ndelivered: [{on: 2026-05, what: alles}]\n")}, "2026-06-30",
               Language::nl);
    CHECK(due.what == "het commitment \"bezoek\" is afgelopen");
    CHECK(due.why == "het einde is voorbij, en in het dossier loopt het nog");
}

TEST_CASE(
    "a commitment by several is put to each of them, one by all to the collaboration, one that is closed to none") {
    CHECK(said({alfa, beta, commitment("by: [a, b]\nends: 2026-07-01\n")}, "2026-06-30") ==
          list({"partners/a: due 2026-07-01 commitment-ends commitments/x",
                "partners/b: due 2026-07-01 commitment-ends commitments/x"}));
    CHECK(said({alfa, beta, commitment("by: all\nends: 2026-07-01\n")}, "2026-06-30") ==
          list({"collaboration: due 2026-07-01 commitment-ends commitments/x"}));
    for (const std::string status : {"fulfilled", "lapsed"})
        CHECK(said({alfa, commitment("by: a\nends: 2026-07-01\nstatus: " + status + "\n")}, "2026-06-30").empty());
}

TEST_CASE("a start comes up until its day; after that it asks for nothing") {
    const test::Files files{alfa, commitment("by: a\nstarts: 2026-07-15\n")};
    CHECK(said(files, "2026-06-14").empty());
    CHECK(said(files, "2026-06-15") == list({"partners/a: due 2026-07-15 commitment-starts commitments/x"}));
    CHECK(said(files, "2026-07-15").size() == 1);
    CHECK(said(files, "2026-07-16").empty());
}

TEST_CASE("a proposal is a question by the day on which it is to start, and open where that is not on file") {
    const test::Files dated{alfa, commitment("by: a\nstatus: proposed\nstarts: 2026-07-15\n")};
    CHECK(said(dated, "2026-06-14").empty());
    CHECK(said(dated, "2026-07-15") == list({"partners/a: due 2026-07-15 proposal commitments/x"}));
    CHECK(said(dated, "2026-07-16") == list({"partners/a: overdue 2026-07-15 proposal commitments/x"}));
    auto due = only({alfa, commitment("by: a\nstatus: proposed\nmade: 2026-05\n")}, "2026-06-30", Language::nl);
    CHECK(due.state == report::DueState::open);
    CHECK(due.what == "het commitment \"bezoek\" is een voornemen: wordt het aangegaan?");
    CHECK(due.why == "voorgenomen sinds mei 2026");
    CHECK(due.command == "regie set commitments/x made 2026-06-30 && regie set commitments/x status active");
    due = only({alfa, commitment("by: a\nstatus: proposed\n")}, "2026-06-30");
    CHECK(due.command == "regie set commitments/x status active");
    CHECK(due.why == "when it is to start is not on file");
}

TEST_CASE("what was withdrawn waits for its settlement, on the commitment or in a decision") {
    const std::string withdrawn = "by: a\nstatus: withdrawn\nwithdrawn: 2026-07-01\n";
    CHECK(said({alfa, commitment(withdrawn)}, "2026-07-01") ==
          list({"partners/a: due 2026-07-01 settlement commitments/x"}));
    CHECK(said({alfa, commitment(withdrawn)}, "2026-07-02") ==
          list({"partners/a: overdue 2026-07-01 settlement commitments/x"}));
    CHECK(said({alfa, commitment("by: a\nstatus: withdrawn\n")}, "2026-07-02") ==
          list({"partners/a: open - settlement commitments/x"}));
    CHECK(said({alfa, commitment(withdrawn + "settlement: geregeld\n")}, "2026-07-02").empty());
    const test::File decision{"decisions/d.yaml", "title: t\nkind: exit\naffects: [x]\nsettlement: geregeld\n"};
    CHECK(said({alfa, commitment(withdrawn), decision}, "2026-07-02").empty());
}

TEST_CASE("a partner that leaves is told until its day; what it carries alone, until it is settled") {
    const test::Files files{{"partners/a.yaml", "name: Alfa\nleft: 2026-07-10\n"}, beta, commitment("by: a\n")};
    CHECK(said(files, "2026-06-09").empty());
    CHECK(said(files, "2026-06-10") == list({"partners/a: due 2026-07-10 settlement commitments/x",
                                             "partners/a: due 2026-07-10 leaving partners/a"}));
    CHECK(said(files, "2026-07-11") == list({"partners/a: overdue 2026-07-10 settlement commitments/x"}));
    CHECK(dues(files, "2026-07-11").front().command == "regie withdraw x --on 2026-07-10 --settlement \"…\"");
    CHECK(said({files[0], beta, commitment("by: [a, b]\n")}, "2026-07-11").empty());
    CHECK(said({files[0], {"partners/b.yaml", "name: Beta\nsucceeds: [a]\n"}, commitment("by: a\n")}, "2026-07-11")
              .empty());
    CHECK(said({files[0], beta, commitment("by: a\nends: 2026-07-10\n")}, "2026-07-10", "settlement").empty());
}

TEST_CASE("a leaving that was decided comes up when the notice is over, or when the decision takes effect") {
    const test::File rule{"regie.yaml", test::regie_yaml("membership: {leaving: {notice: 3m}}\n")};
    const std::string exit = "title: Alfa stopt\nkind: exit\nconcerns: [a]\ntaken: 2026-04\n";
    const test::Files files{rule, alfa, {"decisions/d.yaml", exit}};
    CHECK(said(files, "2026-06-29").empty());
    CHECK(said(files, "2026-06-30") == list({"partners/a: due 2026-07-30 leaving partners/a"}));
    const auto due = only(files, "2026-07-31", Language::nl);
    CHECK(due.state == report::DueState::overdue);
    CHECK(due.what == "Alfa verlaat het samenwerkingsverband");
    CHECK(due.why == "dan is de opzegtermijn van 3 maanden na het besluit \"Alfa stopt\" (april 2026) om");
    CHECK(due.command == "regie leave a");
    test::Files carrying = files;
    carrying.push_back(commitment("by: a\n"));
    CHECK(only(carrying, "2026-07-31").command == "regie leave a --settlement \"…\"");
    const test::File with_day{"decisions/d.yaml", exit + "effective: 2026-07-05\n"};
    CHECK(said({rule, alfa, with_day}, "2026-06-30") == list({"partners/a: due 2026-07-05 leaving partners/a"}));
    CHECK(said({rule, alfa, {"decisions/d.yaml", exit + "outcome: rejected\n"}}, "2026-06-30").empty());
}

TEST_CASE("each board that has yet to ratify an agreement is asked, once and without a day") {
    const test::Files files{
        alfa,
        beta,
        {"partners/later.yaml", "name: Later\njoined: 2026-03-01\n"},
        {"decisions/d.yaml",
         "title: Samen\nkind: agreement\nby: collaboration\ntaken: 2026-02-01\npositions: {a: consent, b: consent}\n"
         "ratify: yes\nratified: {b: 2026-02-10}\n"},
    };
    CHECK(said(files, "2026-06-30") == list({"partners/a: open - ratification decisions/d"}));
    const auto due = only(files, "2026-06-30", Language::nl);
    CHECK(due.what == "bekrachtiging van \"Samen\" door het eigen bestuur");
    CHECK(due.why == "afgesproken (1 februari 2026); dat dit bestuur het heeft bekrachtigd, is nog niet vastgelegd");
    CHECK(due.command == "regie set decisions/d ratified.a …");
}

TEST_CASE("where more than ten boards have yet to ratify, the collaboration is asked once") {
    test::Files files{{"decisions/d.yaml", "title: Samen\nkind: agreement\ntaken: 2026-02-01\nratify: yes\n"}};
    for (int i = 10; i < 20; ++i) files.push_back({"partners/p" + std::to_string(i) + ".yaml", "name: N\n"});
    CHECK(said(files, "2026-06-30").size() == 10);
    files.push_back({"partners/p20.yaml", "name: N\n"});
    const auto due = only(files, "2026-06-30", Language::nl);
    CHECK(due.party.text() == "collaboration");
    CHECK(due.what == "bekrachtiging van \"Samen\" door de besturen van N, N, N, N, N, …");
    CHECK(due.why ==
          "dat zij het hebben bekrachtigd, is nog niet vastgelegd; \"regie show decisions/d\" noemt ze allemaal");
}

TEST_CASE("the next account is due its span after the newest, to whoever holds the item") {
    const auto item = [](const std::string& holder, const std::string& account) {
        return test::File{"accountability/i.yaml",
                          "holder: " + holder + "\narea: tension\nstatement: spanning\nreview: 3m\n" + account};
    };
    const std::string given = "account: [{on: 2025-12, act: x}, {on: 2026-03, act: y}]\n";
    CHECK(said({alfa, item("a", given)}, "2026-05-30").empty());
    CHECK(said({alfa, item("a", given)}, "2026-06-30") ==
          list({"partners/a: due 2026-06-30 account accountability/i"}));
    CHECK(said({alfa, item("a", given)}, "2026-07-01") ==
          list({"partners/a: overdue 2026-06-30 account accountability/i"}));
    CHECK(said({item("regisseur", given)}, "2026-06-30") ==
          list({"regisseur: due 2026-06-30 account accountability/i"}));
    CHECK(said({item("material-principal", given)}, "2026-06-30") ==
          list({"material-principal: due 2026-06-30 account accountability/i"}));
    const auto due = only({item("regisseur", "")}, "2026-06-30", Language::nl);
    CHECK(due.state == report::DueState::open);
    CHECK(due.what == "verantwoording over \"spanning\"");
    CHECK(due.why == "afgesproken: elke 3 maanden; er is er nog geen vastgelegd");
    CHECK(due.command == "regie account i --act \"…\" --effect \"…\"");
    CHECK(said({item("regisseur", "account: [{on: 2020, act: x}, {act: y}]\n")}, "2026-06-30").empty());
}

TEST_CASE("the regisseur is never asked to account for results") {
    const std::string results = "area: results\nstatement: x\nreview: 3m\n";
    CHECK(said({{"accountability/i.yaml", "holder: regisseur\n" + results}}, "2026-06-30").empty());
    CHECK(said({alfa, {"accountability/i.yaml", "holder: a\n" + results}}, "2026-06-30").size() == 1);
}

TEST_CASE("an account that a partner owes passes to who took over from it, else to the collaboration") {
    const test::File item{"accountability/i.yaml", "holder: old\narea: results\nstatement: x\nreview: 3m\n"};
    const test::File old{"partners/old.yaml", "name: Oud\nleft: 2025\n"};
    CHECK(said({old, item}, "2026-06-30") == list({"collaboration: open - account accountability/i"}));
    CHECK(said({old, {"partners/a.yaml", "name: Alfa\nsucceeds: [old]\n"}, item}, "2026-06-30") ==
          list({"partners/a: open - account accountability/i"}));
}

TEST_CASE("an issue on the agenda is its owner's by that day; one that waits is the regisseur's to put on the agenda") {
    const auto issue = [](const std::string& more) {
        return test::File{"issues/i.yaml", "title: zondag\nkind: gap\n" + more};
    };
    const test::Files dated{alfa, issue("owner: a\nagenda: 2026-07-30\n")};
    CHECK(said(dated, "2026-06-29").empty());
    CHECK(said(dated, "2026-06-30") == list({"partners/a: due 2026-07-30 agenda issues/i"}));
    CHECK(said(dated, "2026-07-31") == list({"partners/a: overdue 2026-07-30 agenda issues/i"}));
    CHECK(only(dated, "2026-07-31", Language::nl).why == "wat eruit is gekomen, is niet vastgelegd");
    CHECK(said({alfa, issue("status: agenda\n")}, "2026-06-30") == list({"collaboration: open - agenda issues/i"}));
    const test::File decision{"decisions/d.yaml", "title: Plan\nkind: direction\noutcome: pending\n"};
    CHECK(only({decision, issue("agenda: d\n")}, "2026-06-30").why == "put on the agenda for \"Plan\"");
    const test::File taken{"decisions/d.yaml", "title: Plan\nkind: direction\ntaken: 2026-06\n"};
    CHECK(said({taken, issue("agenda: d\n")}, "2026-06-30") == list({"collaboration: due 2026-06 agenda issues/i"}));

    const test::Files waits{alfa, issue("owner: a\nraised: 2026-06-01\n")};
    CHECK(said(waits, "2026-06-30") == list({"regisseur: open - raised issues/i"}));
    CHECK(only(waits, "2026-06-30").command == "regie resolve i --agenda …");
    CHECK(said({issue("status: dropped\n")}, "2026-06-30").empty());
    CHECK(said({issue("resolved: 2026-06\n")}, "2026-06-30").empty());
}

TEST_CASE("a gap is never the regisseur's to fill, whatever is on file") {
    const auto on_agenda = [](const std::string& kind, const std::string& owner) {
        return test::File{"issues/i.yaml", "title: x\nkind: " + kind + "\nowner: " + owner + "\nagenda: 2026-07-01\n"};
    };
    CHECK(said({on_agenda("gap", "regie")}, "2026-06-30") == list({"collaboration: due 2026-07-01 agenda issues/i"}));
    CHECK(said({on_agenda("tension", "regie")}, "2026-06-30") == list({"regisseur: due 2026-07-01 agenda issues/i"}));
}

TEST_CASE("the next reading is the government's; readings of days to come do not count") {
    const auto measured = [](const std::string& readings) {
        return test::File{"regie.yaml",
                          "format: 1\nname: P\nopgave:\n  statement: S\n  indicators:\n"
                          "    - {id: i, description: eenzaamheid, every: 2y, readings: [" +
                              readings + "]}\n"};
    };
    const std::string last = "{on: 2024-07, value: 1}";
    CHECK(said({measured(last)}, "2026-06-30").empty());
    CHECK(said({measured(last)}, "2026-07-31") == list({"government: due 2026-07-31 reading indicators/i"}));
    CHECK(said({measured(last)}, "2026-08-01") == list({"government: overdue 2026-07-31 reading indicators/i"}));
    CHECK(said({measured(last + ", {on: 2027, value: 2}")}, "2026-08-01").size() == 1);
    CHECK(said({measured(last + ", {value: 2}")}, "2026-08-01").empty());
    const auto due = only({measured("")}, "2026-06-30", Language::nl);
    CHECK(due.state == report::DueState::open);
    CHECK(due.what == "een meting van \"eenzaamheid\"");
    CHECK(due.command == "regie set --add opgave.indicators.i.readings '{on: …, value: …}'");
}

TEST_CASE("the end of the opgave is the government's, and past only while commitments go on and nothing was decided") {
    const test::File opgave{"regie.yaml", "format: 1\nname: P\nopgave: {statement: S, ends: 2026-07-30}\n"};
    CHECK(said({opgave}, "2026-06-29").empty());
    CHECK(said({opgave}, "2026-06-30") == list({"government: due 2026-07-30 opgave-ends collaboration"}));
    CHECK(said({opgave}, "2026-07-31").empty());
    const test::Files runs{opgave, alfa, commitment("by: a\n")};
    CHECK(said(runs, "2026-07-31") == list({"government: overdue 2026-07-30 opgave-ends collaboration"}));
    CHECK(only(runs, "2026-07-31").why == "commitments go on (1), and no decision on what comes next is on file");
    test::Files renewed = runs;
    renewed.push_back({"decisions/d.yaml", "title: t\nkind: renewal\ntaken: 2026-07-01\n"});
    CHECK(said(renewed, "2026-07-31").empty());
}

TEST_CASE("the priority is to be reconfirmed its span after the newest decision on it, until the regie ends") {
    const test::File opgave{"regie.yaml", "format: 1\nname: P\nopgave: {statement: S, review_every: 2y}\n"};
    const test::File mandate{"decisions/m.yaml", "title: Opdracht\nkind: mandate\nby: raad\ntaken: 2024-07-30\n"};
    CHECK(said({opgave}, "2026-07-31").empty());
    CHECK(said({opgave, mandate}, "2026-06-29").empty());
    CHECK(said({opgave, mandate}, "2026-06-30") == list({"government: due 2026-07-30 priority collaboration"}));
    const auto due = only({opgave, mandate}, "2026-07-31", Language::nl);
    CHECK(due.state == report::DueState::overdue);
    CHECK(due.why == "afgesproken: elke 2 jaar; laatste besluit: \"Opdracht\" (30 juli 2024)");
    const test::File ended{"decisions/z.yaml", "title: Klaar\nkind: end-regie\nby: raad\ntaken: 2026-01-01\n"};
    CHECK(said({opgave, mandate, ended}, "2026-07-31").empty());
}

TEST_CASE("sparring is the regie team's, and evaluation is for the partners that commission the regie") {
    const test::File rhythm{"regie.yaml", test::regie_yaml("regie:\n  sparring: {every: 2w, last: 2026-06-16}\n"
                                                           "  evaluation: {every: 1y, last: 2025-06}\n")};
    CHECK(said({rhythm}, "2026-06-30") == list({"collaboration: due 2026-06-30 evaluation collaboration",
                                                "regisseur: due 2026-06-30 sparring collaboration"}));
    CHECK(said({rhythm}, "2026-07-01") == list({"collaboration: overdue 2026-06-30 evaluation collaboration",
                                                "regisseur: overdue 2026-06-30 sparring collaboration"}));
    const auto due = only({{"regie.yaml", test::regie_yaml("regie: {sparring: {every: 2w}}\n")}}, "2026-06-30");
    CHECK(due.state == report::DueState::open);
    CHECK(due.why == "agreed: every 2 weeks; no date is on file yet");
    CHECK(due.command == "regie set regie.sparring.last …");
}

TEST_CASE("a waiver is put to the role or the partner that answers for it; a name in plain text is not shown") {
    const auto waived = [](const std::string& owner) {
        return test::File{"regie.yaml", test::regie_yaml("waivers:\n  - {rule: K101, until: 2030}\n"
                                                         "  - {rule: K304, subject: commitments/x, reason: Zo is het., "
                                                         "owner: " +
                                                         owner + ", until: 2026-07-30}\n")};
    };
    const auto put_to = [&](const std::string& owner) {
        return only({waived(owner), alfa}, "2026-06-30").party.text();
    };
    CHECK(put_to("regisseur") == "regisseur");
    CHECK(put_to("material-principal") == "material-principal");
    CHECK(put_to("government") == "government");
    CHECK(put_to("a") == "partners/a");
    CHECK(put_to("Jansen") == "collaboration");
    CHECK(put_to("editor") == "collaboration");
    CHECK(said({waived("regisseur")}, "2026-06-29").empty());
    const auto due = only({waived("Jansen")}, "2026-07-31", Language::nl);
    CHECK(due.state == report::DueState::overdue);
    CHECK(due.what == "de vrijstelling voor K304 (commitments/x) is verlopen");
    CHECK(due.why == "aanvaard, omdat: Zo is het.");
    CHECK(due.command == "regie set waivers.2.until …");
}
