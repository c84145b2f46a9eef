#include <doctest/doctest.h>

#include "support/accountability.hpp"

using namespace regie;
using base::Language;
using base::Severity;
using rules::Status;
using test::File;
using test::item_of_regisseur;
using test::Judged;

namespace {

const File a{"partners/a.yaml", "name: A\n"};

File issue(const std::string& more) { return {"issues/x.yaml", "title: Wachtlijst\n" + more}; }

std::size_t waiting_on(std::string_view day, const std::string& more) {
    return Judged({issue(more)}, day).count("A503");
}

std::size_t unowned(const std::string& more) { return Judged{a, issue(more)}.count("A504"); }

}  // namespace

TEST_CASE("account on issues that is due is asked of the regisseur in words of its own") {
    const Judged due{
        item_of_regisseur("issues", "review: 30d\naccount:\n  - {on: 2026-05-30, act: Iets., effect: Rust.}\n")};
    CHECK(due.one("A502").message(Language::en) ==
          "the last account on signalling and agenda is of 30 May 2026; by the agreed review the next one was due on "
          "29 June 2026");
    CHECK(due.one("A502").message(Language::nl) ==
          "de laatste verantwoording over signalering en agendering is van 30 mei 2026; volgens de afgesproken termijn "
          "was de volgende uiterlijk 29 juni 2026 aan de beurt");
}

TEST_CASE("an issue that waits over 60 days for the agenda is a question to the regisseur, at the day it was raised") {
    const Judged judged{issue("raised: 2026-04-30\nstatus: raised\n")};
    const auto& finding = judged.one("A503");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "issues/x");
    CHECK(finding.addressee.text() == "regisseur");
    CHECK(judged.where(finding) == "issues/x.yaml:2:9");
    CHECK(finding.message(Language::en) ==
          "the issue \"Wachtlijst\" dates from 30 April 2026: when does it come on the agenda?");
    CHECK(finding.message(Language::nl) ==
          "het signaal \"Wachtlijst\" is van 30 april 2026: wanneer komt het op de agenda?");
    CHECK(judged.status("A5") == Status::unknown);
}

TEST_CASE("sixty days is not yet over sixty, and of a month or a year the last day counts") {
    CHECK(waiting_on("2026-06-29", "raised: 2026-04-30\n") == 0);
    CHECK(waiting_on("2026-06-30", "raised: 2026-04-30\n") == 1);
    CHECK(waiting_on("2026-06-29", "raised: 2026-04\n") == 0);
    CHECK(waiting_on("2026-06-30", "raised: 2026-04\n") == 1);
    CHECK(waiting_on("2027-03-01", "raised: 2026\n") == 0);
    CHECK(waiting_on("2027-03-02", "raised: 2026\n") == 1);
    CHECK(waiting_on("2036-06-30", "") == 0);
}

TEST_CASE("an issue waits no more once it is on the agenda, resolved or dropped") {
    const std::string old = "raised: 2025-01-01\n";
    CHECK(waiting_on("2026-06-30", old) == 1);
    CHECK(waiting_on("2026-06-30", old + "status: agenda\n") == 0);
    CHECK(waiting_on("2026-06-30", old + "status: resolved\n") == 0);
    CHECK(waiting_on("2026-06-30", old + "status: dropped\n") == 0);
    CHECK(waiting_on("2026-06-30", old + "agenda: 2026-07-16\n") == 0);
    CHECK(waiting_on("2026-06-30", old + "status: raised\nagenda: 2026-07-16\n") == 0);
    CHECK(waiting_on("2026-06-30", old + "resolved: 2025-02-01\n") == 0);
    CHECK(waiting_on("2026-06-30", old + "resolution: Het liep vanzelf los.\n") == 0);
    CHECK(Judged{issue(old + "agenda: d\n"), {"decisions/d.yaml", "title: D\nkind: direction\n"}}.count("A503") == 0);
    CHECK(waiting_on("2026-06-30", old + "owner: [\n") == 0);
}

TEST_CASE("an issue on the agenda without an owner is a question to the collaboration, and not to the regisseur") {
    for (const std::string more :
         {"status: agenda\n", "agenda: 2026-05-21\n", "status: raised\nagenda: 2026-07-21\n"}) {
        CAPTURE(more);
        const Judged judged{issue(more)};
        const auto& finding = judged.one("A504");
        CHECK(finding.severity == Severity::note);
        CHECK(finding.subject == "issues/x");
        CHECK(finding.addressee.text() == "collaboration");
        CHECK(judged.where(finding) == "issues/x.yaml:1:1");
        CHECK(finding.message(Language::en) == "who takes up the issue \"Wachtlijst\"?");
        CHECK(finding.message(Language::nl) == "wie pakt het signaal \"Wachtlijst\" op?");
    }
}

TEST_CASE("no owner is asked of an issue that has one, or is not on the agenda, or not any more") {
    CHECK(unowned("status: agenda\nowner: a\n") == 0);
    CHECK(unowned("status: agenda\nowner: regie\n") == 0);
    CHECK(unowned("status: agenda\nowner: aa\n") == 0);
    CHECK(unowned("status: raised\n") == 0);
    CHECK(unowned("raised: 2025-01-01\n") == 0);
    CHECK(unowned("status: resolved\nagenda: 2026-05-21\n") == 0);
    CHECK(unowned("status: dropped\nagenda: 2026-05-21\n") == 0);
    CHECK(unowned("agenda: 2026-05-21\nresolved: 2026-05-30\n") == 0);
    CHECK(unowned("status: agenda\nabout: [\n") == 0);
}

TEST_CASE("an owner that left, and that nobody succeeds, is none any more") {
    const File on_agenda = issue("status: agenda\nowner: a\n");
    const auto left_on = [](const std::string& day) { return File{"partners/a.yaml", "name: A\nleft: " + day + "\n"}; };
    const Judged judged{left_on("2026-06-29"), on_agenda};
    const auto& finding = judged.one("A504");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "issues/x.yaml:3:8");
    CHECK(finding.message(Language::en) ==
          "A, the owner of the issue \"Wachtlijst\", is no longer a partner: who takes it up?");
    CHECK(finding.message(Language::nl) ==
          "A, eigenaar van het signaal \"Wachtlijst\", is geen partner meer: wie pakt het op?");
    CHECK(Judged{left_on("2026-06-30"), on_agenda}.count("A504") == 0);
    CHECK(Judged{left_on("2026-06"), on_agenda}.count("A504") == 0);
    CHECK(Judged{left_on("2026-06-29"), {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}, on_agenda}.count("A504") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\njoined: 2026-07-01\n"}, on_agenda}.count("A504") == 0);
    CHECK(Judged({a, on_agenda}, test::usual_day, {"a"}).count("A504") == 1);
    CHECK(Judged{{"partners/a.yaml", "name: [\n"}, on_agenda}.count("A504") == 0);
}
