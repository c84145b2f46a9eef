#include <doctest/doctest.h>

#include "support/accountability.hpp"

using namespace regie;
using base::Language;
using test::item_of_regisseur;
using test::Judged;
using test::list;
using test::pulse_on;
using test::said;

// What the areas share, and its borders, is in area.cpp and pulse_low.cpp.

TEST_CASE("account on tension that is due is asked of the regisseur in words of its own") {
    const Judged due{
        item_of_regisseur("tension", "review: 3m\naccount:\n  - {on: 2026-02-12, act: Iets., effect: Rust.}\n")};
    CHECK(
        due.one("A302").message(Language::en) ==
        "the last account on tension is of 12 February 2026; by the agreed review the next one was due on 12 May 2026");
    CHECK(due.one("A302").message(Language::nl) ==
          "de laatste verantwoording over (ont)spanning is van 12 februari 2026; volgens de afgesproken termijn was de "
          "volgende uiterlijk 12 mei 2026 aan de beurt");
    const Judged none{item_of_regisseur("tension", "review: 3m\n")};
    CHECK(none.one("A302").message(Language::nl) ==
          "wanneer wordt de eerste verantwoording over (ont)spanning afgelegd?");
}

TEST_CASE("a low score for tension is brought up in the circle, with the number of respondents and no names") {
    const Judged low{pulse_on("2026-04", "tension", {"2", "3", "2"})};
    CHECK(
        said(low.one("A303"), Language::en) ==
        list({"tension scores 2.3 on average in the pulse of April 2026 (3 respondents), under the middle of the scale "
              "(3.0)",
              "bring it up in the circle of representatives: ask what chafes or has gone quiet, and what the "
              "partners want to do about it"}));
    CHECK(
        said(low.one("A303"), Language::nl) ==
        list({"(ont)spanning scoort in de peiling van april 2026 gemiddeld 2,3 (3 respondenten), onder het midden van "
              "de schaal (3,0)",
              "breng het ter sprake in de kring van vertegenwoordigers: vraag wat er wringt of stilvalt, en wat de "
              "partners eraan willen doen"}));
}

TEST_CASE("a score for tension that fell is told with both means and both days") {
    const Judged fallen{pulse_on("2026-04", "tension", {"3", "3", "3", "3", "4"}),
                        pulse_on("2025", "tension", {"4", "5", "4", "5", "5"})};
    CHECK(
        fallen.one("A303").message(Language::en) ==
        "tension scores 3.2 on average in the pulse of April 2026 (5 respondents), and scored 4.5 or higher in the one before it "
        "(2025)");
    CHECK(fallen.one("A303").message(Language::nl) ==
          "(ont)spanning scoort in de peiling van april 2026 gemiddeld 3,2 (5 respondenten), en in de peiling daarvoor "
          "(2025) nog 4,5 of hoger");
}
