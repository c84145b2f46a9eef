#include <random>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "regie/yaml/write.hpp"
#include "support/yaml.hpp"

using namespace regie::yaml;

namespace {

Value text(std::string value) { return Value::of(std::move(value)); }

Value literal(std::string value) {
    Value out = text(std::move(value));
    out.literal = true;
    return out;
}

/// Texts of the kinds that YAML tends to read as something else, from one fixed seed.
class Texts {
public:
    std::string next() { return of(number(0, number(0, 20) == 0 ? 400 : 8)); }
    std::string key() { return of(number(0, 6)); }

private:
    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(random_); }
    std::string of(int pieces) {
        std::string out;
        for (int count = 0; count < pieces; ++count) out += piece();
        return out;
    }
    std::string piece() {
        static const std::vector<std::string> pieces{" ",
                                                     "  ",
                                                     "\n",
                                                     "\n\n",
                                                     "\t",
                                                     ": ",
                                                     " #",
                                                     "#",
                                                     "- ",
                                                     "---",
                                                     "...",
                                                     "~",
                                                     "no",
                                                     "on",
                                                     "yes",
                                                     "null",
                                                     "true",
                                                     "0",
                                                     "012",
                                                     "1.5",
                                                     "1e3",
                                                     "-",
                                                     "+",
                                                     ".",
                                                     ",",
                                                     "[",
                                                     "]",
                                                     "{",
                                                     "}",
                                                     "'",
                                                     "\"",
                                                     "\\",
                                                     "\\n",
                                                     "|",
                                                     ">",
                                                     "&",
                                                     "*",
                                                     "!",
                                                     "%",
                                                     "@",
                                                     "`",
                                                     "=",
                                                     "<<",
                                                     "?",
                                                     ":",
                                                     "ë",
                                                     "é",
                                                     "👍",
                                                     "€",
                                                     "日",
                                                     "x",
                                                     "de",
                                                     "zorg",
                                                     "een tekst",
                                                     "2024-01-01",
                                                     "12:30",
                                                     "\r\n",
                                                     "\xef\xbb\xbf",
                                                     "\u2028",
                                                     "\u00a0",
                                                     "https://example.org/?a=b#c"};
        if (number(0, 3) == 0) return std::string(1, static_cast<char>(number(0x20, 0x7e)));
        return pieces[static_cast<std::size_t>(number(0, static_cast<int>(pieces.size()) - 1))];
    }

    std::mt19937 random_{20170301};
};

/// What a document reads back as.
Value read(const std::string& source) {
    const Parsed parsed = parse(source);
    CAPTURE(source);
    for (const SyntaxFault& fault : parsed.faults) CHECK_MESSAGE(false, toString(fault.fault));
    REQUIRE(parsed.faults.empty());
    return value_of(parsed.tree.root());
}

}  // namespace

TEST_CASE("a text that is plainly text needs no quotes") {
    for (const char* plain : {"x",
                              "Coöperatie Zó",
                              "een tekst, met komma",
                              "it's",
                              "zij zei \"ja\"",
                              "a:b",
                              "a#b",
                              "4y",
                              "30 vrijwilligers",
                              "https://example.org/?q=1#top",
                              "3 fte",
                              "R&D",
                              "a - b",
                              "nog niet",
                              "é",
                              "👍",
                              "1e kwartaal",
                              "x=y",
                              "none",
                              "0-meting"}) {
        CHECK(scalar(plain) == plain);
    }
}

TEST_CASE("a text that some reader takes for something else is quoted") {
    for (const char* data :
         {"no", "No",   "NO",   "on",    "off",        "y",        "N",     "true",    "null", "~",
          "=",  "<<",   "012",  "0x1f",  "0o17",       "0b1",      "1_000", "1e3",     ".5",   "-1",
          "+1", "1.5",  ".inf", "-.INF", "2024-01-01", "12:30:45", "2016",  "2017-03", "1,5",  "2001-12-14t21:59:43Z",
          ".",  "0X1F", "e7"}) {
        CHECK(scalar(data) == '"' + std::string(data) + '"');
    }
}

TEST_CASE("a text with signs of YAML's own is quoted") {
    for (const char* sign : {"",   " x", "x ",  "- x", "-x", "? x", ":x",  "x: y", "x #y", "x:", "#x", "&x",  "*x",
                             "!x", "|",  "> x", "'x'", "%x", "@x",  "`x`", "[x]",  "{x}",  ",x", "]",  "...", "---"}) {
        CHECK(scalar(sign) == '"' + std::string(sign) + '"');
    }
    CHECK(scalar("\"x\"") == R"("\"x\"")");
    CHECK(scalar(": \\") == R"(": \\")");
    CHECK(scalar("a\nb\tc\r") == R"("a\nb\tc\r")");
    CHECK(scalar("\x1b[31m") == R"("\x1b[31m")");
    CHECK(scalar("a\xe2\x80\xa8"
                 "b\xef\xbb\xbf") == R"("a\u2028b\ufeff")");
}

TEST_CASE("between brackets, commas, brackets, colons and question marks are quoted as well") {
    for (const char* sign : {"a, b", "a[1]", "{a", "a:b", "wat?"}) {
        CHECK(scalar(sign, true) == '"' + std::string(sign) + '"');
    }
    CHECK(scalar("a b") == scalar("a b", true));
}

TEST_CASE("a document has one style") {
    const Value value = Value::mapping({
        {"format", literal("1")},
        {"name", text("012")},
        {"text", text("one\n\n  two: # x\n")},
        {"line", text("one\ntwo")},
        {"blank", text("")},
        {"ids", Value::list({text("a"), text("b c"), text("d, e")})},
        {"none", Value::list()},
        {"empty", Value::mapping()},
        {"roles", Value::mapping({{"team", Value::list({Value::mapping({{"fte", literal("0.8")}, {"role", text("no")}}),
                                                        Value::mapping({{"long", text("x\ny")}, {"b", text("c")}}),
                                                        text("plain"), Value::list({text("x")}),
                                                        Value::list({Value::mapping({{"p", Value::mapping()}})})})}})},
        {"until", literal("2026-12-31")},
        {"odd", literal("a: b")},
    });
    const std::string expected = R"(format: 1
name: "012"
text: |
  one

    two: # x
line: |-
  one
  two
blank: ""
ids: [a, b c, "d, e"]
none: []
empty: {}
roles:
  team:
    - {fte: 0.8, role: "no"}
    - long: |-
        x
        y
      b: c
    - plain
    - [x]
    - - p: {}
until: 2026-12-31
odd: "a: b"
)";
    CHECK(document(value) == expected);
    CHECK(read(expected) == value);
    CHECK(document(Value::mapping()) == "{}\n");
}

TEST_CASE("a key that only YAML 1.1 takes for a yes or no stands plain, any other is quoted as a text") {
    const Value value = Value::mapping({{"on", literal("2018")}, {"2018", text("on")}, {"null", text("x")}});
    CHECK(document(value) == "on: 2018\n\"2018\": \"on\"\n\"null\": x\n");
    CHECK(document(Value::mapping({{"a", Value::list({value})}})) ==
          "a:\n  - {on: 2018, \"2018\": \"on\", \"null\": x}\n");
}

TEST_CASE("a list or mapping too long for a line is written in a block") {
    std::vector<Value> ids;
    for (int id = 0; id < 9; ++id) ids.push_back(text("een-partner-" + std::to_string(id)));
    const std::string wide(91, 'x');
    const std::string out = document(Value::mapping(
        {{"ids", Value::list(ids)}, {"m", Value::list({Value::mapping({{"a", text(wide)}, {"b", text("z")}})})}}));
    CHECK(out.starts_with("ids:\n  - een-partner-0\n  - een-partner-1\n"));
    CHECK(out.ends_with("m:\n  - a: " + wide + "\n    b: z\n"));
    ids.pop_back();
    CHECK(document(Value::mapping({{"i", Value::list(ids)}})).find("\n  - ") != std::string::npos);
    ids.pop_back();
    ids.pop_back();
    CHECK(document(Value::mapping({{"i", Value::list(ids)}})).find('\n') > 80);
}

TEST_CASE("a text that a block scalar would change is quoted") {
    for (const char* lines : {" a\nb", "a \nb", "\na", "a\n\n", "a\n \nb", "a\tb\nc", "a\r\nb", "\n"}) {
        const std::string out = document(Value::mapping({{"a", text(lines)}}));
        CHECK(out.starts_with("a: \""));
        CHECK(read(out) == Value::mapping({{"a", text(lines)}}));
    }
}

TEST_CASE("whatever text is written reads back as it was") {
    Texts texts;
    for (int round = 0; round < 2000; ++round) {
        const std::string first = texts.next();
        const std::string second = texts.next();
        const std::string key = texts.key();
        const std::string other = key + "x";
        const Value value = Value::mapping(
            {{"value", text(first)},
             {"list", Value::list({text(first), text(second)})},
             {"maps",
              Value::list({Value::mapping({{"a", text(second)}, {"b", Value::list({text(first)})}}), text(second)})},
             {key, Value::mapping({{key, text(second)}, {other, Value::mapping({{key, text(first)}})}})}});
        CAPTURE(first);
        CAPTURE(second);
        CAPTURE(key);
        const std::string out = document(value);
        if (key != "value" && key != "list" && key != "maps") CHECK(read(out) == value);
        const std::string flow =
            "a: [" + scalar(first, true) + ", {" + scalar(other, true) + ": " + scalar(second, true) + "}]\n";
        CHECK(read(flow) ==
              Value::mapping({{"a", Value::list({text(first), Value::mapping({{other, text(second)}})})}}));
    }
}

TEST_CASE("the order of keys makes no other data, the order of items does") {
    const Value a = Value::of("a");
    const Value b = Value::of("b");
    const Value one = Value::mapping({{"x", a}, {"y", b}});
    const Value other = Value::mapping({{"y", b}, {"x", a}});
    CHECK_FALSE(one == other);
    CHECK(same(one, other));
    CHECK(same(Value::list({one}), Value::list({other})));
    CHECK(same(Value::mapping({{"l", Value::list({one, a})}}), Value::mapping({{"l", Value::list({other, a})}})));
    CHECK_FALSE(same(Value::list({a, b}), Value::list({b, a})));
    CHECK_FALSE(same(one, Value::mapping({{"x", a}})));
}

TEST_CASE("nothing is recorded where nothing stands, or a word of YAML for it") {
    CHECK_FALSE(is_recorded(static_cast<const Value*>(nullptr)));
    for (const std::string nothing : {"", "~", "null", "Null", "NULL"}) {
        const Value value = Value::of(nothing);
        CHECK_FALSE(is_recorded(&value));
    }
    for (const Value& value : {Value::of("nul"), Value::of("no"), Value::list(), Value::mapping()})
        CHECK(is_recorded(&value));
}
