#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "regie/yaml/write.hpp"
#include "support/yaml.hpp"

using namespace regie::yaml;

namespace {

Value text(std::string value) { return Value::of(std::move(value)); }
Value list(std::vector<Value> items = {}) { return Value::list(std::move(items)); }
Value map(std::vector<std::pair<std::string, Value>> pairs = {}) { return Value::mapping(std::move(pairs)); }
/// `{a: value}`, which most sources here are.
Value a(Value value) { return map({{"a", std::move(value)}}); }
Value a(const char* value) { return a(text(value)); }

struct Case {
    std::string source;
    Value value;
};

void check(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        CAPTURE(one.source);
        const Parsed parsed = parse(one.source);
        for (const SyntaxFault& fault : parsed.faults) {
            CAPTURE(fault.begin);
            CHECK_MESSAGE(false, toString(fault.fault));
        }
        if (parsed.faults.empty()) CHECK(value_of(parsed.tree.root()) == one.value);
    }
}

}  // namespace

TEST_CASE("plain texts are read as they stand, whatever they look like") {
    check({
        {"a: x", a("x")},
        {"a: x\n", a("x")},
        {"a:    x   \n", a("x")},
        {"a:\tx\n", a("x")},
        {"a : x\n", a("x")},
        {"a: no\n", a("no")},
        {"a: 012\n", a("012")},
        {"a: 2016\n", a("2016")},
        {"a: ~\n", a("~")},
        {"a: null\n", a("null")},
        {"a: Null\n", a("Null")},
        {"a: x#y\n", a("x#y")},
        {"a: x:y\n", a("x:y")},
        {"a: https://example.org/?q=1#top\n", a("https://example.org/?q=1#top")},
        {"a: -x\n", a("-x")},
        {"a: :x\n", a(":x")},
        {"a: ?x\n", a("?x")},
        {"a: it's \"so\" [here] {now}, & more!\n", a("it's \"so\" [here] {now}, & more!")},
        {"a:\n  x\n", a("x")},
        {"a: x\n  y\n", a("x y")},
        {"a: x\n  y\n\n  z\n", a("x y\nz")},
        {"a: x\n  - y\n", a("x - y")},
        {"a: x\n\n  \n  y # c\n", a("x\n\ny")},
        {"a: Coöperatie Zó 👍\n", a("Coöperatie Zó 👍")},
        {"null: x\n", map({{"null", text("x")}})},
        {"a b c: x\n", map({{"a b c", text("x")}})},
    });
}

TEST_CASE("quoted texts are unescaped and folded") {
    check({
        {"a: \"x\"\n", a("x")},
        {"a: ''\n", a("")},
        {"a: 'it''s'\n", a("it's")},
        {"a: \"x: y # z\"\n", a("x: y # z")},
        {R"(a: "\t\n\"\\\/ \x41\u00eb\U0001F44D")", a("\t\n\"\\/ Aë👍")},
        {R"(a: 'no \escape')", a("no \\escape")},
        {"a: \"x\n  y\"\n", a("x y")},
        {"a: \"x\n\n  y\"\n", a("x\ny")},
        {"a: \"x \\\n  y\"\n", a("x y")},
        {"a: 'x\n  y'\n", a("x y")},
        {"a:\n  'x'\n", a("x")},
        {"\"a\": x\n", a("x")},
        {"'a' : x\n", a("x")},
        {"a: 'x' # c\n", a("x")},
        {"a: \"x # y\"\n", a("x # y")},
    });
}

TEST_CASE("block scalars are read with their indicators and comments") {
    check({
        {"a: |\n  x\n  y\n", a("x\ny\n")},
        {"a: |-\n  x\n", a("x")},
        {"a: |+\n  x\n\n", a("x\n\n")},
        {"a: >\n  x\n  y\n\n  z\n", a("x y\nz\n")},
        {"a: >-\n  x\n  y\n", a("x y")},
        {"a: >+\n  x\n\n", a("x\n\n")},
        {"a: >2+ # c\r\n   x\r\n\r\n\r\n", a(" x\n\n\n")},
        {"a: >+\n  x\n\nb: >+\n\n", map({{"a", text("x\n\n")}, {"b", text("\n")}})},
        {"a: >+\n", a("")},
        {"a: >+ # c\n\n\n", a("\n\n")},
        {"a: | # c\n  x # not a comment\n", a("x # not a comment\n")},
        {"a: |2\n   x\n", a(" x\n")},
        {"a: |1-\n  x\n", a(" x")},
        {"a: |-2\n   x\n", a(" x")},
        {"a: |\n  x: y\n  - z\n  'q\n", a("x: y\n- z\n'q\n")},
        {"a: |\n  x\n# c\n", a("x\n")},
        {"a: |\n\n  x\n", a("\nx\n")},
        {"a: |\n", a("")},
        {"a: |-\n  x\n    \n", a("x\n  ")},
        {"a: |-\n  x\nb: |-\n  y\n", map({{"a", text("x")}, {"b", text("y")}})},
        {"a:\n- |-\n  x\n- y\n", a(list({text("x"), text("y")}))},
    });
}

TEST_CASE("mappings and lists nest in blocks") {
    check({
        {"a:\n  b: x\n  c: y\nd: z\n", map({{"a", map({{"b", text("x")}, {"c", text("y")}})}, {"d", text("z")}})},
        {"a:\n- x\n- y\n", a(list({text("x"), text("y")}))},
        {"a:\n- x\nb: y\n", map({{"a", list({text("x")})}, {"b", text("y")}})},
        {"a:\n    - x\n    - y\n", a(list({text("x"), text("y")}))},
        {"a:\n  - b: x\n    c: y\n  - b: z\n",
         a(list({map({{"b", text("x")}, {"c", text("y")}}), map({{"b", text("z")}})}))},
        {"a:\n  - - x\n    - y\n  - - z\n", a(list({list({text("x"), text("y")}), list({text("z")})}))},
        {"a:\n  -\n    b: x\n", a(list({map({{"b", text("x")}})}))},
        {"a:\n  - b:\n      c: x\n", a(list({map({{"b", map({{"c", text("x")}})}})}))},
        {"  a: x\n  b: y\n", map({{"a", text("x")}, {"b", text("y")}})},
        {"a:\nb:\n  - \n", map({{"a", text("")}, {"b", list({text("")})}})},
    });
}

TEST_CASE("mappings and lists nest in brackets") {
    check({
        {"a: []\n", a(list())},
        {"a: {}\n", a(map())},
        {"{}\n", map()},
        {"{a: x}\n", a("x")},
        {"{\"a\":\"x\",\"b\":[1,2]}", map({{"a", text("x")}, {"b", list({text("1"), text("2")})}})},
        {"a: [x, 'y', \"z\"]\n", a(list({text("x"), text("y"), text("z")}))},
        {"a: [x,]\n", a(list({text("x")}))},
        {"a: {b: x,}\n", a(map({{"b", text("x")}}))},
        {"a: {b: , c: }\n", a(map({{"b", text("")}, {"c", text("")}}))},
        {"a: [[x], {b: y}]\n", a(list({list({text("x")}), map({{"b", text("y")}})}))},
        {"a: [b: x, y]\n", a(list({map({{"b", text("x")}}), text("y")}))},
        {"a: [\n  x, # c\n  y\n]\n", a(list({text("x"), text("y")}))},
        {"a: [x\n  y]\n", a(list({text("x y")}))},
        {"a:\n  - {b: x, c: [y]}\n", a(list({map({{"b", text("x")}, {"c", list({text("y")})}})}))},
        {"a: [-1, a:b, x#y]\n", a(list({text("-1"), text("a:b"), text("x#y")}))},
    });
}

TEST_CASE("comments, empty lines and document marks may stand where YAML allows them") {
    check({
        {"# c\n\na: x\n", a("x")},
        {"a: # c\n  # d\n  b: x # e\n# f\n  c: y\n", a(map({{"b", text("x")}, {"c", text("y")}}))},
        {"a:\n# c\n- x\n  # d\n- y\n", a(list({text("x"), text("y")}))},
        {"a: {b: x, # c\n  # d\n  c: y} # e\n", a(map({{"b", text("x")}, {"c", text("y")}}))},
        {"---\na: x\n", a("x")},
        {"--- # c\n\na: x\n", a("x")},
        {"# c\n---\na: x\n...\n# d\n", a("x")},
        {"--- {a: x}\n", a("x")},
        {"a: 'x'\n\t# c\n\t\n", a("x")},
        {"a: x\n   \n  # c", a("x")},
    });
}

TEST_CASE("a byte order mark and Windows line ends change nothing") {
    check({
        {"\xef\xbb\xbf"
         "a: x\n",
         a("x")},
        {"a:\r\n  - x\r\n  - y\r\n", a(list({text("x"), text("y")}))},
        {"a: |\r\n  x\r\n  y\r\n", a("x\ny\n")},
        {"a: x\r\n  y\r\n", a("x y")},
        {"a: \"x\r\n  y\"\r\n", a("x y")},
        {"\xef\xbb\xbf# c\r\na: x\r\n", a("x")},
    });
}
