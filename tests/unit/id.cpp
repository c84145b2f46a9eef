#include "regie/base/id.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace regie::base;

TEST_CASE("an id is lower case letters, digits and dashes, at most 63") {
    CHECK(is_id("ggd-amsterdam"));
    CHECK(is_id("2018-najaar"));
    CHECK(is_id("a"));
    CHECK(is_id(std::string(63, 'a')));
    for (const std::string bad : {"", "-a", "GGD", "a_b", "a b", "a.b", "../a", "a/b", "é", "a\n"}) {
        CAPTURE(bad);
        CHECK(id_fault(bad) == IdFault::form);
    }
    CHECK(id_fault(std::string(64, 'a')) == IdFault::form);
    CHECK(id_fault(std::string_view("a\0b", 3)) == IdFault::form);
}

TEST_CASE("words of the command line are no ids") {
    CHECK(reserved_words().size() == 7);
    for (const auto word : reserved_words()) {
        CAPTURE(word);
        CHECK(id_fault(word) == IdFault::reserved_word);
    }
    CHECK(is_id("regisseurs"));
    CHECK(is_id("all-partners"));
}

TEST_CASE("names that Windows keeps for itself are no ids") {
    for (const std::string name : {"con", "prn", "aux", "nul", "com1", "com9", "lpt1", "lpt9"}) {
        CAPTURE(name);
        CHECK(id_fault(name) == IdFault::reserved_name);
    }
    for (const std::string name : {"com", "com0", "com10", "lpt", "console", "nul-1"}) {
        CAPTURE(name);
        CHECK(is_id(name));
    }
}

TEST_CASE("a slug is the name in plain letters") {
    CHECK(slug("Coöperatie Zó") == "cooperatie-zo");
    CHECK(slug("GGD Amsterdam") == "ggd-amsterdam");
    CHECK(slug("  'S-Gravenhage & Co. (2018)  ") == "s-gravenhage-co-2018");
    CHECK(slug("Straße") == "strasse");
    CHECK(slug("Łódź Ærø Œuvre Đorđe Þór") == "lodz-aero-oeuvre-dorde-thor");
    CHECK(slug("IJ\u0133sland \uFB01ets") == "ijijsland-fiets");
    CHECK(slug("Zo\u0308e") == "zoe");
    CHECK(slug("co\u00ADope\u200Bratie") == "cooperatie");
}

TEST_CASE("a slug of a name without a plain letter or digit is empty") {
    CHECK(slug("").empty());
    CHECK(slug("…!? — ").empty());
    CHECK(slug("日本").empty());
}

TEST_CASE("two spellings of a name are one when folded, and two names are two in any script and at any length") {
    CHECK(folded("Coöperatie  Zó") == folded("cooperatie-zo"));
    CHECK(folded("ГГД Амстердам") == folded("ггд амстердам"));
    CHECK(folded("部長") != folded("課長"));
    CHECK(folded("市 1") != folded("課 1"));
    const std::string word(70, 'a');
    CHECK(folded(word + " Noord") != folded(word + " Zuid"));
    CHECK(folded("…!? — ").empty());
}

TEST_CASE("bytes that are no UTF-8 part words in a slug") { CHECK(slug("a\xff\xfe b") == "a-b"); }

TEST_CASE("a long slug is cut at a word") {
    const std::string word(30, 'a');
    CHECK(slug(word + " " + word + " bc") == word + "-" + word);
    CHECK(slug(word + " " + word + " b") == word + "-" + word + "-b");
    CHECK(slug(word + " " + word + " b c") == word + "-" + word + "-b");
    CHECK(slug(std::string(80, 'x')) == std::string(63, 'x'));
    CHECK(slug(std::string(63, 'x') + " y") == std::string(63, 'x'));
}
