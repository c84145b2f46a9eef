#include "regie/base/language.hpp"

#include <doctest/doctest.h>

using namespace regie::base;

TEST_CASE("a text in both languages gives the one that is asked for") {
    constexpr Both text{"partner has left", "partner is vertrokken"};
    CHECK(text.in(Language::en) == "partner has left");
    CHECK(text.in(Language::nl) == "partner is vertrokken");
}
