#include <stdexcept>
#include <string>

#include <doctest/doctest.h>

#include "regie/yaml/parse.hpp"
#include "regie/yaml/splice.hpp"

using namespace regie::yaml;

namespace {

const Value pair = Value::mapping({{"x", Value::of("p")}, {"u", Value::of("two")}});

std::string add(const std::string& source, const Path& path, const Value& item) {
    return with_item(source, path, item);
}
std::string add(const std::string& source, const Path& path, const std::string& item) {
    return with_item(source, path, Value::of(item));
}
std::string set(const std::string& source, const Path& path, const std::string& text) {
    return with_value(source, path, Value::of(text));
}
std::string take(const std::string& source, const Path& path) { return without(source, path); }

/// Every text `before` of the source, as a key or as a value, becomes `after`.
std::string retext(const std::string& source, const std::string& before, const std::string& after) {
    const Parsed parsed = parse(source);
    std::vector<Retext> changes;
    for (const Node& node : parsed.tree.nodes)
        if (node.kind == Kind::scalar && node.text == before) changes.push_back({node.begin, node.end, after});
    return with_texts(source, changes);
}

constexpr std::size_t first = 0;
constexpr std::size_t second = 1;

}  // namespace

TEST_CASE("an item is added to a list on lines of its own, at the depth of its dashes") {
    CHECK(add("a:\n  - x # c\n\n  # d\nb: u\n", {"a"}, "z") == "a:\n  - x # c\n  - z\n\n  # d\nb: u\n");
    CHECK(add("a:\n- x\n- y\nb: u\n", {"a"}, "z") == "a:\n- x\n- y\n- z\nb: u\n");
    CHECK(add("a:\n    -   x\n", {"a"}, "z") == "a:\n    -   x\n    - z\n");
    CHECK(add("a:\n  - x", {"a"}, "z") == "a:\n  - x\n  - z");
    CHECK(add("a:\r\n  - x\r\nb: u\r\n", {"a"}, "z") == "a:\r\n  - x\r\n  - z\r\nb: u\r\n");
}

TEST_CASE("a mapping is added in the style of the last one of its list") {
    CHECK(add("a:\n  - {x: q} # c\n", {"a"}, pair) == "a:\n  - {x: q} # c\n  - {x: p, u: two}\n");
    CHECK(add("a:\n  - x: q\n    u: r\n", {"a"}, pair) == "a:\n  - x: q\n    u: r\n  - x: p\n    u: two\n");
    CHECK(add("a:\n  -   x: q\n", {"a"}, pair) == "a:\n  -   x: q\n  -   x: p\n      u: two\n");
    CHECK(add("a:\n  - x\n", {"a"}, pair) == "a:\n  - x\n  - {x: p, u: two}\n");
    CHECK(add("a:\n  - x: |+\n      t\n\nb: z\n", {"a"}, pair) ==
          "a:\n  - x: |+\n      t\n\n  - x: p\n    u: two\nb: z\n");
}

TEST_CASE("an item is added between brackets after the last one") {
    CHECK(add("a: [x, y] # c\n", {"a"}, "z") == "a: [x, y, z] # c\n");
    CHECK(add("a: [ x ]\n", {"a"}, "z") == "a: [ x, z ]\n");
    CHECK(add("a: [x,]\n", {"a"}, "z") == "a: [x, z]\n");
    CHECK(add("a: []\n", {"a"}, pair) == "a: [{x: p, u: two}]\n");
    CHECK(set("a: [x: p] # c\n", {"a", first, "u"}, "z") == "a: [{x: p, u: z}] # c\n");
    CHECK(add("a: [\n  x, # c\n  y\n]\n", {"a"}, "z, z") == "a: [\n  x, # c\n  y, \"z, z\"\n]\n");
}

TEST_CASE("a list that is missing is made, and a single text becomes its first item") {
    CHECK(add("b: u\n", {"a"}, "z") == "b: u\na: [z]\n");
    CHECK(add("a:\nb: u\n", {"a"}, "z") == "a: [z]\nb: u\n");
    CHECK(add("a: x # c\n", {"a"}, "z") == "a: [x, z] # c\n");
    CHECK(add("b: {}\n", {"b", "a"}, "z") == "b: {a: [z]}\n");
    CHECK(add("a:\n-\n- x\n", {"a", first}, "z") == "a:\n- [z]\n- x\n");
    CHECK(add("a:\n- ~ # c\n", {"a", first}, "z") == "a:\n- [z] # c\n");
}

TEST_CASE("a value inside an item of a list is set where it stands") {
    CHECK(set("a:\n  - x: p # c\n    u: q\n  - x: r\n", {"a", first, "x"}, "z") ==
          "a:\n  - x: z # c\n    u: q\n  - x: r\n");
    CHECK(set("a:\n  - {x: p}\n  - {x: r}\n", {"a", second, "u"}, "z") == "a:\n  - {x: p}\n  - {x: r, u: z}\n");
    CHECK(set("a:\n  - x: p\n\n  - x: r\n", {"a", first, "u"}, "z") == "a:\n  - x: p\n    u: z\n\n  - x: r\n");
    CHECK(set("a: [{x: p}, {x: r}]\n", {"a", second, "x"}, "z") == "a: [{x: p}, {x: z}]\n");
    CHECK_THROWS_AS(set("a: [x]\n", {"a", second}, "z"), std::logic_error);
    CHECK_THROWS_AS(set("a: x\n", {"a", first}, "z"), std::logic_error);
}

TEST_CASE("a whole item is replaced, and what stands around it stays") {
    CHECK(set("a:\n  - x # c\n  - y\n", {"a", first}, "z") == "a:\n  - z # c\n  - y\n");
    CHECK(set("a:\n  -\n    x: p\n    u: q\n  - y\n", {"a", first}, "z") == "a:\n  -\n    z\n  - y\n");
    CHECK(with_value("a:\n  - x: p\n    u: q\n  - y\n", {"a", first}, pair) == "a:\n  - {x: p, u: two}\n  - y\n");
    CHECK(with_value("a:\n  - |\n    t\n  - y\n", {"a", first}, pair) == "a:\n  - {x: p, u: two}\n  - y\n");
    CHECK(set("a: [x, y]\n", {"a", second}, "z") == "a: [x, z]\n");
}

TEST_CASE("an item far from its dash, or below it, is replaced by one of several lines") {
    CHECK(add("l:\n  -   w # c\n  - v\n", {"l", first}, "x\ny") ==
          "l:\n  - - w # c\n    - |-\n      x\n      y\n  - v\n");
    CHECK(add("l:\n  -\n   w\n  - v\n", {"l", first}, "x\ny") ==
          "l:\n  -\n    - w\n    - |-\n      x\n      y\n  - v\n");
    CHECK(add("l:\n  - # c\n      w\n  - v\n", {"l", first}, "x\ny") ==
          "l:\n  - # c\n      - w\n      - |-\n        x\n        y\n  - v\n");
}

TEST_CASE("a tab alone on a line goes where the text before it becomes too deep for it, and stays elsewhere") {
    CHECK(add("a: x\n \t\n", {"a"}, "p\nq") == "a:\n  - x\n  - \"p\\nq\"\n \t\n");
    CHECK(with_value("a: x\n \t\n", {"a"}, Value::list({Value::of("p\nq"), Value::of("b")})) ==
          "a:\n  - \"p\\nq\"\n  - b\n\n");
    CHECK(with_value("a: x\n \t ", {"b"}, Value::list({Value::of("p\nq"), Value::of("b")})) ==
          "a: x\nb:\n  - \"p\\nq\"\n  - b\n");
}

TEST_CASE("a key on lines of its own is taken away with its lines, the comments around it stay") {
    CHECK(take("# c\na: x # d\n# e\nb: u\n", {"a"}) == "# c\n# e\nb: u\n");
    CHECK(take("a: x\nb:\n  p: u\n  q: z\n\nc: w\n", {"b"}) == "a: x\n\nc: w\n");
    CHECK(take("a: x\nb: |\n  u\n\n  z\nc: w\n", {"b"}) == "a: x\nc: w\n");
    CHECK(take("a: x\nb: u", {"b"}) == "a: x");
    CHECK(take("a: x\r\nb: u\r\nc: w\r\n", {"b"}) == "a: x\r\nc: w\r\n");
    CHECK(take("\xef\xbb\xbf"
               "a: x\nb: u\n",
               {"a"}) ==
          "\xef\xbb\xbf"
          "b: u\n");
    CHECK(take("a:\nb: u\n", {"a"}) == "b: u\n");
}

TEST_CASE("the empty lines after what is taken away go where a text before it would take them in") {
    CHECK(take("a: |+\n  x\nb: u\n\nc: w\n", {"b"}) == "a: |+\n  x\nc: w\n");
    CHECK(take("a: |+\n  x\n\nb: u", {"b"}) == "a: |+\n  x\n\n");
    CHECK(take("a: >+\nb: # c\n\n # d", {"b"}) == "a: >+\n# d\n");
    CHECK(take("a: |\n  x\nb: # c\n   # d\nc: w\n", {"b"}) == "a: |\n  x\n# d\nc: w\n");
    CHECK(take("l:\n  - |\n    x\n  - y\n      # d\n  - z\n", {"l", 1U}) == "l:\n  - |\n    x\n  # d\n  - z\n");
    CHECK(take("a: |\n  x\nb: u\n\nc: w\n", {"b"}) == "a: |\n  x\n\nc: w\n");
}

TEST_CASE("a key behind a dash is taken away and its neighbour takes its place") {
    CHECK(take("a:\n  - x: p\n    u: q\n", {"a", first, "x"}) == "a:\n  - u: q\n");
    CHECK(take("a:\n  - x: p\n    u: q\n", {"a", first, "u"}) == "a:\n  - x: p\n");
    CHECK(take("a:\n  - x: p # c\n    # d\n    u: q\n", {"a", first, "x"}) == "a:\n  -\n    # d\n    u: q\n");
}

TEST_CASE("a key between brackets is taken away with its comma") {
    CHECK(take("a: {x: p, u: q}\n", {"a", "x"}) == "a: {u: q}\n");
    CHECK(take("a: {x: p, u: q} # c\n", {"a", "u"}) == "a: {x: p} # c\n");
    CHECK(take("a: {x: p, u: q,}\n", {"a", "u"}) == "a: {x: p, }\n");
    CHECK(take("a: {\n  x: p, # c\n  u: q # d\n}\n", {"a", "x"}) == "a: {\n  u: q # d\n}\n");
    CHECK(take("a: {\n  x: p, # c\n  u: q # d\n}\n", {"a", "u"}) == "a: {\n  x: p # c\n}\n");
    CHECK(take("a: {x: p # c\n  , u: q}\n", {"a", "x"}) == "a: { # c\n   u: q}\n");
}

TEST_CASE("an item of a list is taken away") {
    CHECK(take("a:\n  - x # c\n  # d\n  - y\n", {"a", first}) == "a:\n  # d\n  - y\n");
    CHECK(take("a:\n- x\n- y\n", {"a", second}) == "a:\n- x\n");
    CHECK(take("a:\n  - x: p\n    u: q\n  - y\n", {"a", first}) == "a:\n  - y\n");
    CHECK(take("a: [x, y, z]\n", {"a", second}) == "a: [x, z]\n");
    CHECK(take("a:\n  -\n  - y\n", {"a", first}) == "a:\n  - y\n");
}

TEST_CASE("a mapping that is left empty goes as well, a list stays: it says that there is none") {
    CHECK(take("a: x\nb:\n  c:\n    d: u\n", {"b", "c", "d"}) == "a: x\n");
    CHECK(take("b:\n  c: {d: u}\n  e: z\n", {"b", "c", "d"}) == "b:\n  e: z\n");
    CHECK(take("a:\n  - x\nb: u\n", {"a", first}) == "a: []\nb: u\n");
    CHECK(take("a: [x] # c\n", {"a", first}) == "a: [] # c\n");
    CHECK(take("# c\na: x\n", {"a"}) == "# c\n{}\n");
    CHECK_THROWS_AS(take("a: x\n", {"b"}), std::logic_error);
}

TEST_CASE("keys and values get another text with the quotes that they had") {
    CHECK(retext("by: [ggd, 'ggd', \"ggd\"]\nggd: ggd # ggd\nx: ggd-2\n", "ggd", "gg") ==
          "by: [gg, 'gg', \"gg\"]\ngg: gg # ggd\nx: ggd-2\n");
    CHECK(retext("positions: {ggd: consent}\n", "ggd", "no") == "positions: {no: consent}\n");
    CHECK(retext("by: ggd\nlist:\n- ggd\n", "ggd", "012") == "by: \"012\"\nlist:\n- \"012\"\n");
    CHECK_THROWS_AS(with_texts("a: x\n", std::vector<Retext>{{1, 2, "u"}}), std::logic_error);
}
