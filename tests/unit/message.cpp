#include "regie/base/message.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

#include "regie/base/trouble.hpp"

using namespace regie::base;

TEST_CASE("a message puts its arguments where their numbers stand, in any order and more than once") {
    CHECK(fill("{1} before {0}, {1}", {"a", "b"}, Language::en) == "b before a, b");
    const Arguments many{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "ten"};
    CHECK(fill("<{10}>", many, Language::en) == "<ten>");
}

TEST_CASE("an argument that has a translation follows the language") {
    const Message message{{"made at {0} level", "gedaan op niveau {0}"}, {Both{"board", "bestuur"}}};
    CHECK(message.in(Language::en) == "made at board level");
    CHECK(message.in(Language::nl) == "gedaan op niveau bestuur");
}

TEST_CASE("doubled braces are braces, and braces in an argument are left alone") {
    CHECK(fill("{{{0}}} {{}}", {"{0}"}, Language::en) == "{{0}} {}");
    CHECK(fill("", {}, Language::en).empty());
}

TEST_CASE("a broken pattern is a bug, not an output") {
    CHECK_THROWS_AS(fill("{1}", {"a"}, Language::en), std::logic_error);
    CHECK_THROWS_AS(fill("{0}", {}, Language::en), std::logic_error);
    for (const std::string pattern : {"{", "}", "a}b", "{0", "{}", "{x}", "{-1}", "{0 }", "{0}}"}) {
        CAPTURE(pattern);
        CHECK_THROWS_AS(regie::base::fill(pattern, {"a"}, Language::en), std::logic_error);
    }
}

TEST_CASE("trouble says what is wrong and what to do, in both languages") {
    const Trouble trouble({{"{0} is missing", "{0} ontbreekt"}, {"regie.yaml"}}, {{"make it", "maak het"}, {}});
    CHECK(trouble.problem().in(Language::en) == "regie.yaml is missing");
    CHECK(trouble.problem().in(Language::nl) == "regie.yaml ontbreekt");
    CHECK(trouble.next().in(Language::nl) == "maak het");
    CHECK(std::string(trouble.what()) == "{0} is missing");
}

TEST_CASE("a decimal number has a point in English and a comma in Dutch") {
    CHECK(fill("{0}", {Decimal{3.84}}, Language::en) == "3.8");
    CHECK(fill("{0}", {Decimal{3.84}}, Language::nl) == "3,8");
    CHECK(fill("{0}", {Decimal{4}}, Language::nl) == "4,0");
}

TEST_CASE("a number that is only a bound says so in words, in both languages") {
    using Bound = Decimal::Bound;
    const Arguments arguments{Decimal{4.5, Bound::or_higher}, Decimal{1.5, Bound::or_lower}};
    CHECK(fill("{0}, {1}", arguments, Language::en) == "4.5 or higher, 1.5 or lower");
    CHECK(fill("{0}, {1}", arguments, Language::nl) == "4,5 of hoger, 1,5 of lager");
}
