#include <doctest/doctest.h>

#include "support/accountability.hpp"

using namespace regie;
using base::Language;
using base::Severity;
using rules::Status;
using test::File;
using test::item_of_regisseur;
using test::Judged;
using test::pulse_on;

namespace {

const File a{"partners/a.yaml", "name: A\n"};
const File b{"partners/b.yaml", "name: B\n"};

File agreement(const std::string& more, const std::string& kind = "agreement") {
    return {"decisions/d.yaml", "title: Overeenkomst\nkind: " + kind + "\nratify: yes\n" + more};
}

const std::string on_1_may = "taken: 2026-05-01\nby: collaboration\n";

/// Who is asked when their boards will ratify, as the message names them; empty where nobody is.
std::string asked(const test::Files& files) {
    const Judged judged(files);
    return judged.count("A704") == 0 ? "" : std::get<std::string>(judged.one("A704").arguments.at(1));
}

File partner(const std::string& id, const std::string& more) {
    return {"partners/" + id + ".yaml", "name: " + id + "\n" + more};
}

}  // namespace

TEST_CASE("account on aligned decision-making that is due is asked of the regisseur in words of its own") {
    const Judged due{item_of_regisseur("decision-making",
                                       "review: 1m\naccount:\n  - {on: 2026-05-29, act: Iets., effect: Rust.}\n")};
    CHECK(due.one("A702").message(Language::en) ==
          "the last account on aligned decision-making is of 29 May 2026; by the agreed review the next one was due on "
          "29 June 2026");
    CHECK(due.one("A702").message(Language::nl) ==
          "de laatste verantwoording over de afstemming van besluitvorming is van 29 mei 2026; volgens de afgesproken "
          "termijn was de volgende uiterlijk 29 juni 2026 aan de beurt");
}

TEST_CASE("a low score for decision-making asks where decisions get stuck") {
    const Judged low{pulse_on("2026-04", "decision-making", {"2", "3", "2"})};
    CHECK(low.one("A703").message(Language::en) ==
          "decision-making scores 2.3 on average in the pulse of April 2026 (3 respondents), under the middle of the "
          "scale (3.0)");
    CHECK(
        low.one("A703").message(Language::nl) ==
        "de besluitvorming scoort in de peiling van april 2026 gemiddeld 2,3 (3 respondenten), onder het midden van de "
        "schaal (3,0)");
    CHECK(low.one("A703").remedy(Language::nl) ==
          "breng het ter sprake in de kring van vertegenwoordigers: vraag waar besluiten vastlopen of als een "
          "verrassing komen, en hoe de processen beter op elkaar kunnen aansluiten");
}

TEST_CASE(
    "an agreement that some boards have yet to ratify is a question to the collaboration, where they would stand") {
    const Judged judged{a, b, agreement(on_1_may + "ratified: {a: 2026-05-20}\n")};
    const auto& finding = judged.one("A704");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "decisions/d");
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(judged.where(finding) == "decisions/d.yaml:6:11");
    CHECK(finding.message(Language::en) == "when will \"Overeenkomst\" be ratified by the board of B?");
    CHECK(finding.message(Language::nl) == "wanneer wordt \"Overeenkomst\" bekrachtigd door het bestuur van B?");
    CHECK(judged.status("A7") == Status::unknown);
    const Judged none{a, b, agreement(on_1_may)};
    CHECK(none.where(none.one("A704")) == "decisions/d.yaml:3:9");
    CHECK(none.one("A704").message(Language::nl).find("het bestuur van A, B?") != std::string::npos);
}

TEST_CASE("only an agreement that has to be ratified, and was taken, lies before the boards") {
    CHECK(asked({a, agreement(on_1_may)}) == "A");
    CHECK(asked({a, agreement(on_1_may + "ratified: {a: 2026-05-20}\n")}) == "");
    CHECK(asked({a, agreement(on_1_may, "direction")}) == "");
    CHECK(asked({a, {"decisions/d.yaml", "title: D\nkind: agreement\nratify: no\n" + on_1_may}}) == "");
    CHECK(asked({a, {"decisions/d.yaml", "title: D\nkind: agreement\n" + on_1_may}}) == "");
    CHECK(asked({a, agreement(on_1_may + "outcome: rejected\n")}) == "");
    CHECK(asked({a, agreement(on_1_may + "outcome: pending\n")}) == "A");
    CHECK(asked({a, agreement("by: collaboration\noutcome: pending\npositions: {a: consent}\n")}) == "");
    CHECK(asked({a, agreement(on_1_may + "positions: [\n")}) == "");
}

TEST_CASE("asked are those who were in on the day that it was taken") {
    const auto joined = [](const std::string& day) { return partner("x", "joined: " + day + "\n"); };
    CHECK(asked({joined("2026-05-01"), agreement(on_1_may)}) == "x");
    CHECK(asked({joined("2026-05-02"), agreement(on_1_may)}) == "");
    CHECK(asked({joined("2026-05"), agreement(on_1_may)}) == "x");
    CHECK(asked({joined("2026-04-30"), agreement("taken: 2026-05\n")}) == "x");
    CHECK(asked({joined("2026-05-02"), agreement("taken: 2026-05\n")}) == "");
    CHECK(asked({joined("2026-05-02"), a, partner("c", "joined: 2025\n"), agreement(on_1_may)}) == "A, c");
    CHECK(asked({a, agreement("by: collaboration\n")}) == "");
}

TEST_CASE("asked as well are those who took a position on it, whenever they joined, each once") {
    const File late = partner("x", "joined: 2026-05-15\n");
    CHECK(asked({late, agreement(on_1_may + "positions: {x: consent}\n")}) == "x");
    CHECK(asked({late, agreement(on_1_may + "positions: {all: consent}\n")}) == "");
    CHECK(asked({a, late, agreement(on_1_may + "positions: {a: consent, x: stand-aside}\n")}) == "A, x");
    CHECK(asked({a, agreement("by: collaboration\npositions: {a: consent}\n")}) == "A");
    CHECK(asked({late, agreement(on_1_may + "positions: {x: consent}\nratified: {x: 2026-06-01}\n")}) == "");
}

TEST_CASE("not asked are agenda members, observers, those who left, and those whose file cannot be read") {
    for (const std::string more :
         {"capacity: agenda-member\n", "capacity: observer\n", "left: 2026-06-29\n", "name: [\n"}) {
        CAPTURE(more);
        CHECK(asked({partner("x", more), agreement(on_1_may + "positions: {x: consent}\n")}) == "");
    }
    CHECK(asked({partner("x", "left: 2026-06-30\n"), agreement(on_1_may)}) == "x");
    CHECK(Judged({a, agreement(on_1_may)}, test::usual_day, {"a"}).count("A704") == 0);
}

TEST_CASE(
    "what a partner ratified holds for whoever succeeds it, and what it had yet to ratify is asked of the other") {
    const File old = partner("old", "left: 2026-06-01\n");
    const File heir = partner("heir", "succeeds: [old]\n");
    const File later = partner("heir", "succeeds: [old]\njoined: 2026-06-02\n");
    CHECK(asked({old, heir, agreement(on_1_may + "ratified: {old: 2026-05-20}\n")}) == "");
    CHECK(asked({old, later, agreement(on_1_may + "positions: {old: consent}\n")}) == "heir");
    CHECK(asked({old, later, agreement(on_1_may + "positions: {old: consent}\nratified: {heir: 2026-06-20}\n")}) == "");
    const File still_in = partner("old", "");
    CHECK(asked({still_in, heir, agreement(on_1_may + "ratified: {old: 2026-05-20}\n")}) == "");
}

TEST_CASE("of many boards five are named") {
    test::Files files{agreement(on_1_may)};
    for (const char c : {'p', 'q', 'r', 's', 't'}) files.push_back(partner(std::string(1, c), ""));
    CHECK(asked(files) == "p, q, r, s, t");
    files.push_back(partner("u", ""));
    CHECK(asked(files) == "p, q, r, s, t, …");
    files.push_back(partner("v", ""));
    CHECK(asked(files) == "p, q, r, s, t, …");
}
