#include <stdexcept>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "regie/yaml/splice.hpp"

using namespace regie::yaml;

namespace {

std::string set(const std::string& source, const Path& path, const Value& value) {
    return with_value(source, path, value);
}
std::string set(const std::string& source, const Path& path, const std::string& text) {
    return with_value(source, path, Value::of(text));
}

const Value pair = Value::mapping({{"x", Value::of("1")}, {"u", Value::of("two")}});

}  // namespace

TEST_CASE("a text is replaced and everything around it stays") {
    const std::string source =
        "# kop\n\n'name'  :   \"Oud\"   # c\nb: # d\n  - x\n\n  # e\nroles: {a: x,  b: 'u' } # f\nlast: |\n  tekst\n";
    CHECK(set(source, {"name"}, "Nieuw") ==
          "# kop\n\n'name'  :   Nieuw   # c\nb: # d\n  - x\n\n  # e\nroles: {a: x,  b: 'u' } # f\nlast: |\n  tekst\n");
    CHECK(set(source, {"roles", "b"}, "z, z") ==
          "# kop\n\n'name'  :   \"Oud\"   # c\nb: # d\n  - x\n\n  # e\nroles: {a: x,  b: \"z, z\" } # f\nlast: |\n  "
          "tekst\n");
    CHECK(set("a: x\n  u # c\nb: z\n", {"a"}, "w") == "a: w # c\nb: z\n");
    CHECK(set("a: 'x\n\n  u' # c\n", {"a"}, "w") == "a: w # c\n");
    CHECK(set("a:\n  # c\n  x # d\nb: u\n", {"a"}, "w") == "a:\n  # c\n  w # d\nb: u\n");
    CHECK(set("a: [x, # c\n  u] # d\n", {"a"}, "w") == "a: w # d\n");
    CHECK(set("a:\n    b:\n        c: x\n        d: u\n", {"a", "b", "c"}, "012") ==
          "a:\n    b:\n        c: \"012\"\n        d: u\n");
}

TEST_CASE("a value that stands there already stays as it is written") {
    const std::string source = "a:   'x'  # c\nb: {u: [\"1\",  2]}\nc: |-\n  v\n  w";
    CHECK(set(source, {"a"}, "x") == source);
    CHECK(set(source, {"b", "u"}, Value::list({Value::of("1"), Value::of("2")})) == source);
    CHECK(set(source, {"c"}, "v\nw") == source);
    CHECK(set("a: ~\n", {"a"}, "~") == "a: \"~\"\n");
}

TEST_CASE("a block scalar is replaced with its text, its comment stays") {
    CHECK(set("a: | # c\n  x\n\n  u\n\nb: z\n", {"a"}, "w") == "a: w # c\n\nb: z\n");
    CHECK(set("a: >-\n  x\n", {"a"}, "w") == "a: w\n");
    CHECK(set("a: |", {"a"}, "w") == "a: w\n");
    CHECK(set("a: >- # c\n  x\n# d\n", {"a"}, "v\nw") == "a: |- # c\n  v\n  w\n# d\n");
}

TEST_CASE("a text of several lines is set with the comment on the line of its key") {
    CHECK(set("a: x # c\nb: u\n", {"a"}, "v\nw\n") == "a: | # c\n  v\n  w\nb: u\n");
    CHECK(set("a:\n  x # c\nb: u\n", {"a"}, "v\nw") == "a:\n  |- # c\n  v\n  w\nb: u\n");
    CHECK(set("a: {b: x}\n", {"a", "b"}, "v\nw") == "a: {b: \"v\\nw\"}\n");
}

TEST_CASE("a text of several lines does not take in the comment after it") {
    CHECK(set("a: x\n  # c\n", {"b"}, "v\nw") == "a: x\nb: \"v\\nw\"\n  # c\n");
    CHECK(set("a: x\n# c\n", {"b"}, "v\nw") == "a: x\nb: |-\n  v\n  w\n# c\n");
}

TEST_CASE("a text gives way to a mapping or list") {
    CHECK(set("a: x # c\nb: u\n", {"a"}, pair) == "a: # c\n  x: \"1\"\n  u: two\nb: u\n");
    CHECK(set("a:\n  z\nb: u\n", {"a"}, pair) == "a:\n  x: \"1\"\n  u: two\nb: u\n");
    CHECK(set("a:\n  z # c\nb: u\n", {"a"}, pair) == "a:\n  # c\n  x: \"1\"\n  u: two\nb: u\n");
    CHECK(set("a: x\n", {"a"}, Value::list({Value::of("p"), Value::of("q")})) == "a: [p, q]\n");
    CHECK(set("a: {b: x}\n", {"a", "b"}, pair) == "a: {b: {x: \"1\", u: two}}\n");
}

TEST_CASE("a mapping or list on lines of its own is replaced") {
    const std::string source = "a: # c\n  # d\n  p: x\n  q: u # e\n\n# f\nb: z\n";
    CHECK(set(source, {"a"}, "w") == "a: w # c\n  # d\n\n# f\nb: z\n");
    CHECK(set(source, {"a"}, pair) == "a: # c\n  # d\n  x: \"1\"\n  u: two\n\n# f\nb: z\n");
    CHECK(set("a:\n- x\n- u\nb: z\n", {"a"}, Value::list()) == "a: []\nb: z\n");
    CHECK(set("a:\n- x\n- u", {"a"}, "w") == "a: w");
    CHECK(set("a:\n  - |+\n    x\n\n\nb: z\n", {"a"}, "w") == "a: w\nb: z\n");
}

TEST_CASE("an absent value is filled in after its colon") {
    CHECK(set("a:\nb: x\n", {"a"}, "w") == "a: w\nb: x\n");
    CHECK(set("a:  # c\nb: x\n", {"a"}, "w") == "a: w  # c\nb: x\n");
    CHECK(set("a: # c\nb: x\n", {"a"}, pair) == "a: # c\n  x: \"1\"\n  u: two\nb: x\n");
    CHECK(set("a: {b: , c: }\n", {"a", "b"}, "w") == "a: {b: w , c: }\n");
    CHECK(set("a: ~\n", {"a", "b"}, "w") == "a:\n  b: w\n");
    CHECK(set("a:", {"a"}, "w") == "a: w");
}

TEST_CASE("a new key goes after the last one of its mapping, in its style") {
    CHECK(set("a: x\n", {"b"}, "u") == "a: x\nb: u\n");
    CHECK(set("a: x # c\n\n# d\n", {"b"}, "u") == "a: x # c\nb: u\n\n# d\n");
    CHECK(set("a:\n    p: x\n\nb: u\n", {"a", "q"}, "z") == "a:\n    p: x\n    q: z\n\nb: u\n");
    CHECK(set("a: {p: x}\n", {"a", "q"}, "z") == "a: {p: x, q: z}\n");
    CHECK(set("a: {p: x,}\n", {"a", "q"}, "z") == "a: {p: x, q: z}\n");
    CHECK(set("a: {\n  p: x, # c\n  }\n", {"a", "q"}, "z") == "a: {\n  p: x, q: z # c\n  }\n");
    CHECK(set("a: {p: }\n", {"a", "q"}, "z") == "a: {p:, q: z }\n");
    CHECK(set("a: {}\n", {"a", "q"}, "z") == "a: {q: z}\n");
    CHECK(set("{}\n", {"q"}, "z") == "{q: z}\n");
    CHECK(set("a: x\n...\n", {"b"}, "u") == "a: x\nb: u\n...\n");
    CHECK(set("a:\n- p\n- q\n", {"b"}, "u") == "a:\n- p\n- q\nb: u\n");
    CHECK(set("a:\n", {"b"}, "u") == "a:\nb: u\n");
}

TEST_CASE("the empty lines that a text keeps stay part of it") {
    CHECK(set("a: |+\n  x\n\n\n", {"b"}, "u") == "a: |+\n  x\n\n\nb: u\n");
    CHECK(set("a:\n  - |+\n    x\n\nc: z\n", {"a"}, "u") == "a: u\nc: z\n");
    CHECK(set("a: |\n  x\n\n\n", {"b"}, "u") == "a: |\n  x\nb: u\n\n\n");
}

TEST_CASE("mappings on the way are made") {
    CHECK(set("a: x\n", {"b", "c", "d"}, "u") == "a: x\nb:\n  c:\n    d: u\n");
    CHECK(set("a: {b: x}\n", {"a", "c", "d"}, "u") == "a: {b: x, c: {d: u}}\n");
    CHECK(set("a:\n  b: x\n", {"a", "c", "d"}, "u") == "a:\n  b: x\n  c:\n    d: u\n");
}

TEST_CASE("line ends, a byte order mark and a missing last line end are kept") {
    CHECK(set("a: x\r\nb: u\r\n", {"c"}, "v\nw") == "a: x\r\nb: u\r\nc: |-\r\n  v\r\n  w\r\n");
    CHECK(set("a:\r\n  b: x\r\nc: u\r\n", {"a"}, pair) == "a:\r\n  x: \"1\"\r\n  u: two\r\nc: u\r\n");
    CHECK(set("a:\r\n  x\r\nc: u\r\n", {"a"}, pair) == "a:\r\n  x: \"1\"\r\n  u: two\r\nc: u\r\n");
    CHECK(set("a: x # c\r\nb: u", {"a"}, "z") == "a: z # c\r\nb: u");
    CHECK(set("\xef\xbb\xbf"
              "a: x\n",
              {"b"}, "u") ==
          "\xef\xbb\xbf"
          "a: x\nb: u\n");
    CHECK(set("a: x", {"b"}, "u") == "a: x\nb: u");
    CHECK(set("a: |\n  x", {"b"}, "u") == "a: |\n  x\nb: u\n");
    // A block scalar at the very end would lose a line end of its text, or get one from a line after it.
    CHECK(set("b: x\na: |\n  u", {"b"}, "z") == "b: z\na: |\n  u\n");
    CHECK(set("a: x", {"a"}, "v\nw\n") == "a: |\n  v\n  w\n");
}

TEST_CASE("a file with faults, or a text where a mapping belongs, is not edited") {
    CHECK_THROWS_AS(set("a: [", {"b"}, "u"), std::logic_error);
    CHECK_THROWS_AS(set("a: x\n", {"a", "b"}, "u"), std::logic_error);
    CHECK_THROWS_AS(set("a: x\n", {}, "u"), std::logic_error);
}
