#include <chrono>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"
#include "support/yaml.hpp"

using namespace regie::yaml;

namespace {

/// The one fault of a source, which must begin at the first `at`.
void check_fault(const std::string& source, Fault fault, std::string_view at) {
    CAPTURE(source.substr(0, 80));
    const Parsed parsed = parse(source);
    REQUIRE(parsed.faults.size() == 1);
    CHECK(parsed.faults[0].fault == fault);
    CHECK(parsed.faults[0].begin == source.find(at));
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

/// A document of lists within lists, `depth` levels with the mapping at the top.
std::string nested(std::size_t depth) { return "a: " + repeated("[", depth - 1) + repeated("]", depth - 1) + '\n'; }

}  // namespace

TEST_CASE("an open quote at the end of a file does not swallow the lines after it") {
    check_fault("a: \"x\nb: y\nc: z\n", Fault::unclosed_quote, "\"x");
    check_fault("a: 'x\n  y\n", Fault::unclosed_quote, "'x");
}

TEST_CASE("a second document and what follows the end of one are not dropped") {
    check_fault("a: x\n---\nb: y\n", Fault::second_document, "---");
    check_fault("a: x\n...\n[malformed", Fault::second_document, "[mal");
    check_fault("- a\nb: x\n", Fault::bad_indentation, "b:");
}

TEST_CASE("a text in the place of an entry is no key without a value") {
    check_fault("a: x\nfoo\n", Fault::missing_colon, "foo");
    check_fault("{a:1}\n", Fault::missing_space, ":1");
    check_fault("a: [1,,2]\n", Fault::empty_item, ",2");
}

TEST_CASE("a key that stands twice is a fault at the second") {
    check_fault("a: 1\n\"a\": 2\n", Fault::duplicate_key, "\"a\"");
}

TEST_CASE("bytes are checked before they are parsed") {
    using namespace std::string_literals;
    check_fault("a: caf\xe9\n", Fault::not_utf8, "\xe9");
    check_fault("a: \xed\xa0\x80\n", Fault::not_utf8, "\xed");
    check_fault("a: \x01\n", Fault::control_character, "\x01");
    check_fault("a: \"\\0\"\n", Fault::control_character, "\\0");
    check_fault("a\0: \0x"s, Fault::utf16, "a");
    check_fault("a: x\0y\n"s, Fault::control_character, "\0"s);
}

TEST_CASE("a scalar is never taken for a number, a yes or nothing") {
    for (const char* text : {"017", "y", "on", ".inf", "~", "no", "2024-01-01", "1.1"}) {
        CHECK(value_of(parse(std::string("a: ") + text).tree.root()) == Value::mapping({{"a", Value::of(text)}}));
    }
}

TEST_CASE("anchors, aliases, tags and merge keys are refused before anything is made of them") {
    check_fault("a: &a [*a]\n", Fault::anchor, "&a");
    check_fault("a: *b\n", Fault::alias, "*b");
    check_fault("a: !!binary x\n", Fault::tag, "!!");
    check_fault("<<: {a: x}\n", Fault::merge_key, "<<");
    std::string bomb = "a: &a [x, x]\n";
    for (char c = 'b'; c < 'z'; ++c) {
        bomb +=
            std::string(1, c) + ": &" + c + " [*" + static_cast<char>(c - 1) + ", *" + static_cast<char>(c - 1) + "]\n";
    }
    check_fault(bomb, Fault::anchor, "&a");
}

TEST_CASE("nesting stops at a limit that is said") {
    CHECK(parse(nested(max_depth)).faults.empty());
    const std::string deeper = nested(max_depth + 1);
    const Parsed parsed = parse(deeper);
    REQUIRE(parsed.faults.size() == 1);
    CHECK(parsed.faults[0].fault == Fault::too_deep);
    CHECK(parsed.faults[0].begin == deeper.find(']') - 1);

    std::string block;
    for (int depth = 0; depth <= max_depth; ++depth)
        block += std::string(static_cast<std::size_t>(depth), ' ') + "a:\n";
    REQUIRE(parse(block).faults.size() == 1);
    CHECK(parse(block).faults[0].fault == Fault::too_deep);
    CHECK(parse("a:\n" + repeated("- ", 100000)).faults.at(0).fault == Fault::too_deep);
    CHECK(parse(std::string(1 << 20, '[')).faults.at(0).fault == Fault::too_deep);
    CHECK(parse(repeated("{a: ", 1 << 18)).faults.at(0).fault == Fault::too_deep);
}

TEST_CASE("whatever the parser would skip is a fault") {
    check_fault("a: \"x\" y\n", Fault::stray_text, "y");
    check_fault("a: [x] y\n", Fault::stray_text, "y");
    check_fault("a: {b: x} }\n", Fault::stray_text, "}\n");
    check_fault("{a: x}\nb: y\n", Fault::bad_indentation, "b:");
}

TEST_CASE("a fault after a carriage return alone is named for what it is") {
    check_fault("a: x\rb: y\r", Fault::control_character, "\r");
}

TEST_CASE("no input of the size that is allowed takes time out of proportion") {
    // Each would take minutes if any step were quadratic; the bound is loose for slow machines and sanitizers.
    const auto begin = std::chrono::steady_clock::now();
    const std::size_t half = 1 << 19;
    for (const std::string& source :
         {"a: x" + repeated("\n", half), "a: |\n" + repeated("\n", half), "a: " + repeated("x\n ", half / 3),
          "a: \"" + repeated("\\n", half / 2), "a: [" + repeated("x,", half / 2), repeated("#\n", half / 2),
          "a:\n" + repeated("- x\n", half / 4), "a: " + repeated("'", half), "a: " + repeated("{\n", half / 2),
          "a: |\n" + repeated(" \t\n", half / 3), "a: [" + repeated("\n", half)}) {
        CHECK(parse(source).faults.size() <= 1);
    }
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(60));
}

TEST_CASE("every beginning of a file is read without harm") {
    const std::string source =
        "\xef\xbb\xbf# c\r\na: \"x\\u00eb\\\n  y\" # d\r\nb:\n  - {c: 'it''s', d: [e, \"f\"]}\n  - |2-\n     g\n  - "
        ">+\n    h\n\n"
        "i:\n  j: k\n   l # m\n...\n";
    for (std::size_t size = 0; size < source.size(); ++size) {
        // A copy of its own, so that a sanitizer sees a byte read too far.
        const std::string beginning(source.substr(0, size));
        for (const SyntaxFault& fault : parse(beginning).faults) {
            CHECK(fault.begin <= fault.end);
            CHECK(fault.end <= size);
        }
    }
}
