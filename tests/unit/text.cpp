#include "regie/base/text.hpp"

#include <array>
#include <string>

#include <doctest/doctest.h>

using namespace regie::base;

TEST_CASE("well-formed UTF-8 is known, wherever the first other byte stands") {
    constexpr auto all_well = std::string_view::npos;
    CHECK(first_invalid_utf8("") == all_well);
    CHECK(first_invalid_utf8("name: Coöperatie Zó €\U0001F600 and so on, longer than a word of the machine") ==
          all_well);
    CHECK(first_invalid_utf8("\xED\x9F\xBF\xEE\x80\x80\xF4\x8F\xBF\xBF") == all_well);
    for (std::size_t before = 0; before < 20; ++before) {
        CAPTURE(before);
        CHECK(first_invalid_utf8(std::string(before, 'a') + "\xE9t\xE9 and more text") == before);
    }
    const std::string_view latin = "caf\xE9";
    CHECK(first_invalid_utf8(latin) == 3);
}

TEST_CASE("longer forms, surrogates, too large and cut sequences are no UTF-8") {
    for (const std::string bad : {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF",
                                  "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xC3",
                                  "\xE2\x82", "\xF0\x9F\x98", "\xC3(", "\xE2\x28\xA1"}) {
        CAPTURE(bad);
        CHECK(first_invalid_utf8(std::string("x") + bad) == 1);
    }
}

TEST_CASE("code points are counted, and other bytes one each") {
    CHECK(code_points("") == 0);
    CHECK(code_points("Zó €\U0001F600") == 5);
    CHECK(code_points("a\xff\xe2\x82z") == 5);
}

TEST_CASE("width is what the terminal shows") {
    CHECK(width("abc") == 3);
    CHECK(width("Zó") == 2);
    CHECK(width("Zo\u0301") == 2);
    CHECK(width("日本") == 4);
    CHECK(width("\U0001F600") == 2);
    CHECK(width("") == 0);
}

TEST_CASE("text from outside does nothing to a terminal") {
    CHECK(visible("\x1b[31mred\x07") == "\\x1b[31mred\\x07");
    CHECK(visible("a\nb\r\tc") == "a\\nb\\r\\tc");
    CHECK(visible(std::string_view("\0\x7f", 2)) == "\\x00\\x7f");
    CHECK(visible("\u009b31m\u0085") == "\\x9b31m\\x85");
    CHECK(visible("\xff\xc3") == "\\xff\\xc3");
}

TEST_CASE("what deceives the eye is shown") {
    CHECK(visible("a\u202Eb\u2066c\u200Fd") == "a\\u202eb\\u2066c\\u200fd");
    CHECK(visible("a\u200Bb\uFEFFc\u00ADd\u2060e") == "a\\u200bb\\ufeffc\\u00add\\u2060e");
    CHECK(visible("\u2028\u2029\uFFF9") == "\\u2028\\u2029\\ufff9");
    CHECK(visible("\U000E0041\u3164") == "\\U000e0041\\u3164");
}

TEST_CASE("ordinary text stays as it is") {
    for (const std::string text : {"GGD Amsterdam", "Coöperatie Zó", "e\u0301", "€ 1.000", "a\u00A0b", "日本",
                                   "\U0001F600", "❤\uFE0F", "C:\\map", "\"x\"", "\u0627\u0644"}) {
        CHECK(visible(text) == text);
    }
}

TEST_CASE("the nearest candidate is the one that is meant") {
    constexpr std::array<std::string_view, 4> keys{"contribution", "conditions", "level", "made"};
    CHECK(nearest("contributon", keys) == "contribution");
    CHECK(nearest("condtions", keys) == "conditions");
    CHECK(nearest("leevl", keys) == "level");
    CHECK(nearest("Level", keys) == "level");
    CHECK(nearest("LEVLE", keys) == "level");
    CHECK(nearest("mdae", keys) == "made");
}

TEST_CASE("what is too far from everything has no nearest") {
    constexpr std::array<std::string_view, 3> keys{"level", "made", "by"};
    CHECK_FALSE(nearest("levvvvel", keys));
    CHECK_FALSE(nearest("mode-of", keys));
    CHECK_FALSE(nearest("x", keys));
    CHECK_FALSE(nearest("xz", keys));
    CHECK_FALSE(nearest("", keys));
    CHECK_FALSE(nearest("made", {}));
    CHECK_FALSE(nearest(std::string(100000, 'a'), keys));
}

TEST_CASE("a swap is one edit, and of equally near candidates the first is given") {
    constexpr std::array<std::string_view, 3> words{"abd", "abe", "bac"};
    CHECK(nearest("abx", words) == "abd");
    CHECK(nearest("abc", std::array<std::string_view, 1>{"bac"}) == "bac");
    CHECK(nearest("cöop", std::array<std::string_view, 1>{"coöp"}) == "coöp");
}

TEST_CASE("text is folded at spaces, by columns") {
    CHECK(wrap("one two three", 7) == std::vector<std::string>{"one two", "three"});
    CHECK(wrap("one two three", 6) == std::vector<std::string>{"one", "two", "three"});
    CHECK(wrap("  one   two ", 20) == std::vector<std::string>{"one two"});
    CHECK(wrap("a verylongword b", 4) == std::vector<std::string>{"a", "verylongword", "b"});
    CHECK(wrap("Zó één", 6) == std::vector<std::string>{"Zó één"});
    CHECK(wrap("日本 日本", 8) == std::vector<std::string>{"日本", "日本"});
    CHECK(wrap("  ", 8).empty());
}

TEST_CASE("joined parts have the separator between them only") {
    const std::vector<std::string> parts{"a", "b", "c"};
    CHECK(join(parts, ", ") == "a, b, c");
    CHECK(join({}, ", ").empty());
    CHECK(join(std::vector<std::string>{"a"}, ", ") == "a");
}

TEST_CASE("words are the same, and found in a text, whatever the case of A to Z") {
    CHECK(same_word("Regie", "rEGIE"));
    CHECK(same_word("", ""));
    CHECK_FALSE(same_word("regie", "regi"));
    CHECK_FALSE(same_word("É", "é"));
    CHECK_FALSE(same_word("[", "{"));
    CHECK(mentions("De Ontwikkeltafel besluit", "ontwikkelTAFEL"));
    CHECK(mentions("x", ""));
    CHECK_FALSE(mentions("tafe", "tafel"));
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD, one by one, and the rest stays") {
    CHECK(as_utf8("ë\xff\xc3x") == "ë\xEF\xBF\xBD\xEF\xBF\xBDx");
    CHECK(as_utf8("") == "");
    CHECK(as_utf8("日本") == "日本");
}
