#include <doctest/doctest.h>

#include "support/accountability.hpp"

using namespace regie;
using base::Language;
using test::item_of_regisseur;
using test::Judged;
using test::pulse_on;

// What the areas share, and its borders, is in area.cpp and pulse_low.cpp.

TEST_CASE("account on communication that is due is asked of the regisseur in words of its own") {
    const Judged due{
        item_of_regisseur("communication", "review: 6w\naccount:\n  - {on: 2026-05-18, act: Iets., effect: Rust.}\n")};
    CHECK(
        due.one("A602").message(Language::en) ==
        "the last account on communication is of 18 May 2026; by the agreed review the next one was due on 29 June 2026");
    CHECK(due.one("A602").message(Language::nl) ==
          "de laatste verantwoording over communicatie is van 18 mei 2026; volgens de afgesproken termijn was de "
          "volgende uiterlijk 29 juni 2026 aan de beurt");
}

TEST_CASE("a low score for communication asks what does not arrive, and not how much was sent") {
    const Judged low{pulse_on("2026-04", "communication", {"2", "3", "2"})};
    CHECK(
        low.one("A603").message(Language::en) ==
        "communication scores 2.3 on average in the pulse of April 2026 (3 respondents), under the middle of the scale "
        "(3.0)");
    CHECK(low.one("A603").message(Language::nl) ==
          "de communicatie scoort in de peiling van april 2026 gemiddeld 2,3 (3 respondenten), onder het midden van de "
          "schaal (3,0)");
    CHECK(low.one("A603").remedy(Language::nl) ==
          "breng het ter sprake in de kring van vertegenwoordigers: vraag wat partners, hun organisaties of de "
          "buitenwereld niet bereikt, en wat zou helpen");
}
