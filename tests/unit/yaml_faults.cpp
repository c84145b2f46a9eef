#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "support/yaml.hpp"

using namespace regie::yaml;

namespace {

/// A source with `^` at the byte where the fault is.
struct Case {
    std::string marked;
    Fault fault;
};

void check(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        CAPTURE(one.marked);
        std::string source = one.marked;
        const std::size_t place = source.find('^');
        REQUIRE(place != std::string::npos);
        source.erase(place, 1);
        const Parsed parsed = parse(source);
        REQUIRE(parsed.faults.size() == 1);
        CHECK(parsed.faults[0].fault == one.fault);
        CHECK(parsed.faults[0].begin == place);
        CHECK(parsed.faults[0].end >= parsed.faults[0].begin);
        CHECK(parsed.faults[0].end <= source.size());
        CHECK(parsed.tree.empty());
    }
}

}  // namespace

TEST_CASE("an open quote is found where it opens") {
    check({
        {"a: ^\"x", Fault::unclosed_quote},
        {"a: ^'x\n", Fault::unclosed_quote},
        {"a: ^\"x\nb: y\nc: z\n", Fault::unclosed_quote},
        {"a: ^\"x\nb: \"y\"\n", Fault::unclosed_quote},
        {"a:\n  - ^'x\n  - 'y'\n", Fault::unclosed_quote},
        {"a: ^'s Avonds\nb: x\n", Fault::unclosed_quote},
        {"a: [x, ^\"y]\n", Fault::unclosed_quote},
        {"^\"a: x\n", Fault::unclosed_quote},
        {"a: ^\"x\n---\nb\"", Fault::unclosed_quote},
        {"a: ^\"x\\", Fault::unclosed_quote},
    });
}

TEST_CASE("an open bracket is found where it opens") {
    check({
        {"a: ^[x", Fault::unclosed_bracket},
        {"a: ^{b: x\n", Fault::unclosed_bracket},
        {"a: ^[x, y\nb: z\n", Fault::unclosed_bracket},
        {"a: [x, ^{b: y]\n", Fault::unclosed_bracket},
        {"a: ^[x}\n", Fault::unclosed_bracket},
        // The bracket of an entry may close in its column, one within it may not.
        {"a: [[x\n^], y]\n", Fault::bad_indentation},
        {"a: {b: {c: x\n^}, d: y}\n", Fault::bad_indentation},
        {"a:\n  - ^{b: x\n  - {b: y}\n", Fault::unclosed_bracket},
    });
}

TEST_CASE("a key without its colon or its space is said so") {
    check({
        {"a: x\n^foo", Fault::missing_colon},
        {"a: x\n^foo\nb: y\n", Fault::missing_colon},
        {"^foo\nb: y\n", Fault::missing_colon},
        {"a:\n  ^foo\n  b: y\n", Fault::missing_colon},
        {"a: {^b}\n", Fault::missing_colon},
        {"a: {b: x, ^c, d: y}\n", Fault::missing_colon},
        {"a: x\n^https://example.org\n", Fault::missing_colon},
        {"a: x\n^'b'\n", Fault::missing_colon},
        {"a^:x\n", Fault::missing_space},
        {"a: x\nb^:y\n", Fault::missing_space},
        {"{a^:1}\n", Fault::missing_space},
        {"\"a\"^:x\n", Fault::missing_space},
        {"a: \"x\"^#c\n", Fault::missing_space},
        {"a: [x]^# c\n", Fault::missing_space},
        {"a:\n  - x\n  ^-y\n", Fault::missing_space},
        {"a: [b^:[x]]\n", Fault::missing_space},
    });
}

TEST_CASE("a line at a depth of its own belongs to nothing") {
    check({
        {"a: x\n  ^b: y\n", Fault::bad_indentation},
        {"a:\n  b: x\n ^c: y\n", Fault::bad_indentation},
        {"a:\n  b: x\n    ^c: y\n", Fault::bad_indentation},
        {"  a: x\n^b: y\n", Fault::bad_indentation},
        {"a: x\n^- y\n", Fault::bad_indentation},
        {"a:\n  - x\n ^- y\n", Fault::bad_indentation},
        {"a:\n  - x\n  ^b: y\n", Fault::bad_indentation},
        {"a: [\n^x\n]\n", Fault::bad_indentation},
        {"a: \"x\n^y\"\n", Fault::bad_indentation},
        {"a: x # c\n  ^y\n", Fault::bad_indentation},
        {"a: |\n^    \n  x\n", Fault::bad_indentation},
        {"a: |\n    x\n  ^y\n", Fault::bad_indentation},
    });
}

TEST_CASE("a tab that indents is found") {
    check({
        {"^\ta: x\n", Fault::tab_indentation},
        {"a:\n^\tb: x\n", Fault::tab_indentation},
        {"a:\n  ^\tb: x\n", Fault::tab_indentation},
        {"a:\n  -^\tb: x\n", Fault::tab_indentation},
        {"a: [\n^\tx]\n", Fault::tab_indentation},
        {"a: \"x\n^\ty\"\n", Fault::tab_indentation},
        {"a: 'x\n^\t\n  y'\n", Fault::tab_indentation},
        {"a: x\n^\ty\n", Fault::tab_indentation},
        {"a: |\n^\tx\n", Fault::tab_indentation},
        // YAML allows these two, yaml-cpp does not.
        {"a: x\n^\t# c\n", Fault::tab_indentation},
        {"a: x\n\n^\t\n", Fault::tab_indentation},
    });
}

TEST_CASE("what follows a value and what a text may not hold is found") {
    check({
        {"a: \"x\" ^y\n", Fault::stray_text},
        {"a: 'it'^s so'\n", Fault::stray_text},
        {"a: [x] ^y\n", Fault::stray_text},
        {"a: [\"x\" ^y]\n", Fault::stray_text},
        {"a: [x # c\n  ^y]\n", Fault::stray_text},
        {"a: b^: c\n", Fault::unquoted_colon},
        {"a: een tekst met^: uitleg\n  en nog: meer\n", Fault::unquoted_colon},
        {"a: {b: c^: d}\n", Fault::unquoted_colon},
        {"a: lange tekst\n  met een woord^: uitleg\n", Fault::unquoted_colon},
        {"a: ^@x\n", Fault::unquoted_indicator},
        {"a: ^%x\n", Fault::unquoted_indicator},
        {"a: ^`x`\n", Fault::unquoted_indicator},
        {"a: ^> 5\n", Fault::unquoted_indicator},
        {"a: ^|x\n", Fault::unquoted_indicator},
        {"a: ^- x\n", Fault::unquoted_indicator},
        {"a: ^]\n", Fault::unquoted_indicator},
        {"a: [wat^?]\n", Fault::unquoted_indicator},
        {"^: x\n", Fault::unquoted_indicator},
        {"a: [x,^,y]\n", Fault::empty_item},
        {"a: [^,]\n", Fault::empty_item},
        {"a: {b: x,^,}\n", Fault::empty_item},
        {"a: \"^\\q\"\n", Fault::bad_escape},
        {"a: \"^\\x4\"\n", Fault::bad_escape},
        {"a: \"^\\ud83d\\udc4d\"\n", Fault::bad_escape},
        {"a: \"^\\U00110000\"\n", Fault::bad_escape},
        {"a: \"^\\'\"\n", Fault::bad_escape},
    });
}

TEST_CASE("YAML that hides meaning is refused") {
    check({
        {"a: ^&x 1\n", Fault::anchor},
        {"^&x a: 1\n", Fault::anchor},
        {"a: ^*x\n", Fault::alias},
        {"a: [^*x]\n", Fault::alias},
        {"a: ^!x 1\n", Fault::tag},
        {"a: ^!!str 1\n", Fault::tag},
        {"a: ^! x\n", Fault::tag},
        {"^<<: x\n", Fault::merge_key},
        {"a: {^<<: x}\n", Fault::merge_key},
        {"a: x\n^---\nb: y\n", Fault::second_document},
        {"a: x\n^---\n", Fault::second_document},
        {"a: x\n...\n^b: y\n", Fault::second_document},
        {"a: x\n...\n^}{\n", Fault::second_document},
        {"^? a\n: b\n", Fault::complex_key},
        {"^[a]: b\n", Fault::complex_key},
        {"a: x\n^{b: c}: d\n", Fault::complex_key},
        {"a:\n  ^\"b\n   c\": d\n", Fault::complex_key},
        {"a: {^[b]: c}\n", Fault::complex_key},
        {"a: {^b\n  c: d}\n", Fault::complex_key},
        {"^%YAML 1.2\n---\na: x\n", Fault::directive},
    });
}

TEST_CASE("a file that is no mapping is said so") {
    check({
        {"^", Fault::no_content},
        {"^\n  \n# c\n", Fault::no_content},
        {"^---\n", Fault::no_content},
        {"^- x\n- y\n", Fault::not_a_mapping},
        {"^[x]\n", Fault::not_a_mapping},
        {"^x\n", Fault::not_a_mapping},
        {"^'x'\n", Fault::not_a_mapping},
        {"^|\n x\n", Fault::not_a_mapping},
    });
}

TEST_CASE("bytes that are no text are found where they stand") {
    using namespace std::string_literals;
    check({
        {"a: ^\xff\n", Fault::not_utf8},
        {"a: b\xc3\xab^\xe9\n", Fault::not_utf8},
        {"a: ^\xed\xa0\x80\n", Fault::not_utf8},
        {"a: ^\xc0\x80\n", Fault::not_utf8},
        {"a: ^\x07\n", Fault::control_character},
        {"a: \"^\x1b[31m\"\n", Fault::control_character},
        {"a: ^\x7f\n", Fault::control_character},
        {"a: ^\xc2\x85\n", Fault::control_character},
        {"a: ^\xef\xbf\xbf\n", Fault::control_character},
        {"a: \"^\\0\"\n", Fault::control_character},
        {"a: \"^\\x07\"\n", Fault::control_character},
        {"a: \"^\\u0085\"\n", Fault::control_character},
        {"a: x^\rb: y\r", Fault::control_character},
        {"\xef\xbb\xbf^\xef\xbb\xbf"
         "a: x\n",
         Fault::control_character},
        {"\n^\xef\xbb\xbf"
         "a: x\n",
         Fault::control_character},
        {"a: x\n^\xef\xbb\xbf"
         "b: x\n",
         Fault::control_character},
        {std::string("a: x^") + '\0' + "\n", Fault::control_character},
        {std::string("^a") + '\0' + ":" + '\0', Fault::utf16},
        {std::string("^\xff\xfe") + "a" + '\0', Fault::utf16},
        {std::string("^\xfe\xff") + '\0' + "a", Fault::utf16},
        // UTF-32, little-endian and big-endian, without a mark and with one.
        {"^a\0\0\0:\0\0\0"s, Fault::utf16},
        {"^\0\0\0a\0\0\0:"s, Fault::utf16},
        {"^\xff\xfe\0\0a\0\0\0"s, Fault::utf16},
        {"^\0\0\xfe\xff\0\0\0a"s, Fault::utf16},
    });
}

TEST_CASE("the detail of a fault names the character or the key") {
    CHECK(parse("a: \x07").faults.at(0).detail == "U+0007");
    CHECK(parse("a: \"\\e\"").faults.at(0).detail == "U+001B");
    CHECK(parse("a: \xc2\x85").faults.at(0).detail == "U+0085");
    CHECK(parse("a: \xef\xbf\xbe").faults.at(0).detail == "U+FFFE");
    CHECK(parse("a: \xf0\x9f\xbf\xbe").faults.at(0).detail == "U+1FFFE");
    CHECK(parse("a: \xf4\x8f\xbf\xbf").faults.at(0).detail == "U+10FFFF");
    CHECK(parse("a: \xf0\x9f\xbf\xbd").faults.empty());
    CHECK(parse("a: \"\\q\"").faults.at(0).detail == "\\q");
    CHECK(parse("a: @b").faults.at(0).detail == "@");
    CHECK(parse("a: 1\na: 2").faults.at(0).detail == "a");
}

TEST_CASE("every key that stands twice is found, also among many, and the tree can be used") {
    const std::string source = "a: 1\nb: {c: 1, c: 2}\na: 3\n";
    const Parsed parsed = parse(source);
    REQUIRE(parsed.faults.size() == 2);
    CHECK(parsed.faults[0].fault == Fault::duplicate_key);
    CHECK(parsed.faults[0].begin == source.find("c: 2"));
    CHECK(parsed.faults[0].other == source.find("c: 1"));
    CHECK(parsed.faults[1].begin == source.find("a: 3"));
    CHECK(parsed.faults[1].other == 0);
    CHECK(parsed.tree.nodes.size() == 11);

    std::string many;
    for (int key = 0; key < 1000; ++key) many += "k" + std::to_string(key) + ": x\n";
    const std::size_t second = many.size();
    const Parsed twice = parse(many += "\"k500\": y\n");
    REQUIRE(twice.faults.size() == 1);
    CHECK(twice.faults[0].begin == second);
    CHECK(twice.faults[0].other == many.find("k500"));
}
