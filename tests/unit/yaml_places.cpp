#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "regie/yaml/parse.hpp"

using namespace regie::yaml;

namespace {

/// The stretch of the source of each scalar, in order.
std::vector<std::string> scalars(std::string_view source) {
    const Parsed parsed = parse(source);
    REQUIRE(parsed.faults.empty());
    std::vector<std::string> found;
    for (const Node& node : parsed.tree.nodes) {
        if (node.kind == Kind::scalar) found.emplace_back(source.substr(node.begin, node.end - node.begin));
    }
    return found;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a scalar's place is its own bytes, also after characters of several bytes") {
    CHECK(scalars("ëë: x # c\n'👍' : [\"é\", z]\n") == Texts{"ëë", "x", "'👍'", "\"é\"", "z"});
    CHECK(scalars("\xef\xbb\xbf"
                  "a: x\r\nb: 'y'\r\n") == Texts{"a", "x", "b", "'y'"});
    CHECK(scalars("a: x y   # c\n") == Texts{"a", "x y"});
}

TEST_CASE("a scalar of several lines reaches from its first byte to its last") {
    CHECK(scalars("a: x\n  y # c\nb: 'p\n\n  q'\n") == Texts{"a", "x\n  y", "b", "'p\n\n  q'"});
    CHECK(scalars("a: | # c\n  x\n\n  y\n\nb: >-\n") == Texts{"a", "| # c\n  x\n\n  y", "b", ">-"});
    CHECK(scalars("a: |\n  x\n   \n  \nb: y\n") == Texts{"a", "|\n  x\n   ", "b", "y"});
    CHECK(scalars("a: x\r\n  y\r\nb: |\r\n  z\r\n") == Texts{"a", "x\r\n  y", "b", "|\r\n  z"});
}

TEST_CASE("a mapping or list reaches from its first key, dash or bracket to its last byte") {
    const std::string source = "a:\n  - b: [x, y] # c\n    d:\n  - z # e\nf: {g: h}\n\n";
    const Parsed parsed = parse(source);
    REQUIRE(parsed.faults.empty());
    Texts found;
    for (const Node& node : parsed.tree.nodes) {
        if (node.kind == Kind::mapping || node.kind == Kind::sequence) {
            found.push_back(source.substr(node.begin, node.end - node.begin));
        }
    }
    CHECK(found == Texts{"a:\n  - b: [x, y] # c\n    d:\n  - z # e\nf: {g: h}", "- b: [x, y] # c\n    d:\n  - z",
                         "b: [x, y] # c\n    d:", "[x, y]", "{g: h}"});
}

TEST_CASE("a value that is absent has the place of its key or dash") {
    const std::string source = "a: # c\nb:\n  -\n  - x\nc: {d: , e: }\n";
    const Parsed parsed = parse(source);
    REQUIRE(parsed.faults.empty());
    Texts found;
    for (const Node& node : parsed.tree.nodes) {
        if (node.kind == Kind::empty) found.push_back(source.substr(node.begin, node.end - node.begin));
    }
    CHECK(found == Texts{"a", "-", "d", "e"});
}

TEST_CASE("a word for nothing is the text that was written, an absent value is none") {
    const Parsed parsed = parse("a: ~\nb: null\nc:\nd: \"\"\n");
    REQUIRE(parsed.faults.empty());
    const auto& nodes = parsed.tree.nodes;
    CHECK(nodes[2].kind == Kind::scalar);
    CHECK(nodes[2].text == "~");
    CHECK(nodes[4].text == "null");
    CHECK(nodes[6].kind == Kind::empty);
    CHECK(nodes[8].kind == Kind::scalar);
    CHECK(nodes[8].style == Style::double_quoted);
}

TEST_CASE("children are walked by their links") {
    const Parsed parsed = parse("a: {b: [x, y], c: z}\nd: [[p], q]\n");
    REQUIRE(parsed.faults.empty());
    std::vector<std::string> top;
    std::size_t children = 0;
    for (const Ref child : parsed.tree.root()) {
        top.emplace_back(child->text);
        for ([[maybe_unused]] const Ref inner : child) ++children;
    }
    CHECK(top == Texts{"a", "", "d", ""});
    CHECK(children == 6);
    CHECK(parsed.tree.nodes[0].after == parsed.tree.nodes.size());
}

TEST_CASE("texts that stand in the source are views of it, others are kept beside the tree") {
    const std::string source = "a: x\nb: 'y'\nc: \"z\"\nd: 'it''s'\ne: p\n  q\n";
    const Parsed parsed = parse(source);
    REQUIRE(parsed.faults.empty());
    CHECK(parsed.tree.kept.size() == 2);
    for (const std::size_t index : {2, 4, 6}) {
        const char* text = parsed.tree.nodes[index].text.data();
        CHECK((text > source.data() && text < source.data() + source.size()));
    }
}

TEST_CASE("a parsed object can be used again and again") {
    Parsed parsed;
    parse("a: [x, 'it''s']\n", parsed);
    CHECK(parsed.tree.nodes.size() == 5);
    parse("a: [", parsed);
    CHECK(parsed.tree.empty());
    CHECK(parsed.tree.kept.empty());
    CHECK(parsed.faults.size() == 1);
    parse("b: y\n", parsed);
    CHECK(parsed.faults.empty());
    CHECK(parsed.tree.nodes.size() == 3);
    CHECK(parsed.tree.nodes[2].text == "y");
}
