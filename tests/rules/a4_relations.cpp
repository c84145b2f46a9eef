#include <doctest/doctest.h>

#include "support/accountability.hpp"

using namespace regie;
using base::Language;
using test::item_of_regisseur;
using test::Judged;
using test::pulse_on;

// What the areas share, and its borders, is in area.cpp and pulse_low.cpp.

TEST_CASE("account on relations that is due is asked of the regisseur in words of its own") {
    const Judged due{
        item_of_regisseur("relations", "review: 1y\naccount:\n  - {on: 2025-06, act: Iets., effect: Rust.}\n")};
    CHECK(due.count("A402") == 0);
    const Judged later({item_of_regisseur("relations", "review: 1y\naccount:\n  - {on: 2025-06, act: Iets.}\n")},
                       "2026-07-01");
    CHECK(later.one("A402").message(Language::en) ==
          "the last account on relations between the partners is of June 2025; by the agreed review the next one was "
          "due on 30 June 2026");
    CHECK(later.one("A402").message(Language::nl) ==
          "de laatste verantwoording over de relaties tussen de partners is van juni 2025; volgens de afgesproken "
          "termijn was de volgende uiterlijk 30 juni 2026 aan de beurt");
}

TEST_CASE("a low or fallen score for relations is told in the plural") {
    const Judged low{pulse_on("2026-04", "relations", {"2", "3", "2"})};
    CHECK(low.one("A403").message(Language::en).find("relations between the partners score 2.3 on average") == 0);
    CHECK(low.one("A403").message(Language::nl).find("de onderlinge relaties scoren in de peiling van april 2026") ==
          0);
    const Judged fallen{pulse_on("2026-04", "relations", {"3", "3", "3", "3", "3"}),
                        pulse_on("2025-10", "relations", {"4", "4", "4", "4", "4"})};
    CHECK(
        fallen.one("A403").message(Language::en) ==
        "relations between the partners score 3.0 on average in the pulse of April 2026 (5 respondents), and scored 4.0 "
        "in the one before it (October 2025)");
    CHECK(fallen.one("A403").message(Language::nl) ==
          "de onderlinge relaties scoren in de peiling van april 2026 gemiddeld 3,0 (5 respondenten), en in de peiling "
          "daarvoor (oktober 2025) nog 4,0");
}
