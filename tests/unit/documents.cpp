#include "regie/formats/documents.hpp"

#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/base/text.hpp"
#include "support/shown.hpp"

using namespace regie;
using report::Bullets;
using report::Document;
using report::Paragraph;
using report::Table;
using report::Verbatim;
using test::holds;

namespace {

Document with(report::Block block) { return {"Title", "en", {std::move(block)}, {}}; }

std::string markdown_of(const std::string& text) {
    const auto whole = formats::markdown(with(Paragraph{text}));
    return whole.substr(std::string_view("# Title\n\n").size());
}

}  // namespace

TEST_CASE("Markdown holds title, sections, lists, tables and code") {
    Document document{"Title", "en", {Paragraph{"Lead."}}, {}};
    document.sections.push_back(
        {"one",
         "One",
         {Bullets{{{"first", {"below"}}, {"second", {}}}},
          Table{"t", "", {{"a", "A"}, {"b", "B"}}, {{"1", ""}, {"2", "x"}}}, Verbatim{"a: 1\nb: 2\n", "yaml"}},
         {{"deep", "Deep", {}, {}}}});
    CHECK(formats::markdown(document) ==
          "# Title\n\nLead.\n\n## One\n\n- first\n  - below\n- second\n\n"
          "| A | B |\n| --- | --- |\n| 1 | |\n| 2 | x |\n\n"
          "```yaml\na: 1\nb: 2\n```\n\n### Deep\n");
}

TEST_CASE("no text becomes markup of Markdown, wherever it stands") {
    CHECK(markdown_of("*a* _b_ `c` [d](e) <f> ~g~ $h$ &amp; a|b") ==
          "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\~g\\~ \\$h\\$ \\&amp; a\\|b\n");
    CHECK(markdown_of("# no heading #") == "\\# no heading \\#\n");
    CHECK(markdown_of("- no list") == "\\- no list\n");
    CHECK(markdown_of("1. no list") == "1\\. no list\n");
    CHECK(markdown_of("12) no list") == "12\\) no list\n");
    CHECK(markdown_of("--- ===") == "\\--- ===\n");
    CHECK(markdown_of("> no quote") == "\\> no quote\n");
    CHECK(markdown_of("::error::no command") == "\\::error::no command\n");
    CHECK(markdown_of("##[error]no command") == "\\#\\#\\[error\\]no command\n");
    CHECK(markdown_of("a\n# b\r\n\n    c\td") == "a \\# b c d\n");
    CHECK(markdown_of("<!-- a --><script>alert(1)</script>") == "\\<!-- a --\\>\\<script\\>alert(1)\\</script\\>\n");
    CHECK(markdown_of("a\x1b[31mb\xE2\x80\xAE") == "a\\\\x1b\\[31mb\\\\u202e\n");
    CHECK(markdown_of("80.000 en 1,5") == "80.000 en 1,5\n");
}

TEST_CASE("addresses become code in Markdown: nothing of a text is a link or calls on a person") {
    CHECK(markdown_of("zie https://example.org/a_b en x@example.org") ==
          "zie `https://example.org/a_b` en `x@example.org`\n");
    CHECK(markdown_of("[x](javascript:alert(1))") == "\\[x\\](javascript:alert(1))\n");
    CHECK(markdown_of("[x](https://a`b)") == "``[x](https://a`b)``\n");
    CHECK(markdown_of("WWW.example.org @team") == "`WWW.example.org` `@team`\n");
}

TEST_CASE("a cell of a table in Markdown stays one cell") {
    const auto text = formats::markdown(with(Table{"t", "", {{"a", "A|B"}}, {{"a|b\nc"}, {"https://x/a|b"}, {"\\|"}}}));
    CHECK(holds(text, "| A\\|B |\n| --- |\n| a\\|b c |\n| `https://x/a\\|b` |\n| \\\\\\| |\n"));
}

TEST_CASE("code in Markdown is not ended by what stands in it") {
    const auto text = formats::markdown(with(Verbatim{"```\n# x\n````\n", "yaml"}));
    CHECK(holds(text, "`````yaml\n```\n# x\n````\n`````\n"));
    CHECK(
        holds(formats::markdown(with(Verbatim{"a::b\n  ::error::c\n", ""})), "```\na::b\n  \\x3a:error\\x3a:c\n```\n"));
}

TEST_CASE("text folds words, and hangs what follows a bullet") {
    Document document{"T\xC3\xAFtle", "en", {Paragraph{"one two three four five six"}}, {}};
    document.lead.emplace_back(Bullets{{{"seven eight nine ten eleven", {}}}});
    CHECK(formats::text(document, 20) ==
          "Tïtle\n=====\n\none two three four\nfive six\n\n- seven eight nine\n  ten eleven\n");
}

TEST_CASE("a table of text is aligned by what the terminal shows") {
    const auto text = formats::text(with(Table{"t", "", {{"a", "Name"}, {"b", "B"}}, {{"👍ë", "x"}, {"plain", "y"}}}));
    CHECK(holds(text, "Name   B\n-----  -\n👍ë    x\nplain  y\n"));
}

TEST_CASE("a table that is too wide is folded at its words, and one that can't be becomes lists") {
    const Table table{"t",
                      "",
                      {{"a", "Partner"}, {"b", "Contribution"}},
                      {{"Buurtwerk", "visits to older people at their homes, every week of the year"}}};
    const auto folded = formats::text(with(table), 40);
    CHECK(holds(folded, "Partner    Contribution\n"));
    CHECK(holds(folded, "Buurtwerk  visits to older people at\n"));
    std::istringstream lines(folded);
    for (std::string line; std::getline(lines, line);) CHECK(base::width(line) <= 40);
    CHECK(holds(formats::text(with(table), 20), "Buurtwerk\n  Contribution: visits to older\n"));
}

TEST_CASE("text for a terminal holds nothing that acts on it or on a job") {
    Document document = with(Paragraph{"a ::error::b \x1b[31m\nc ##[x]"});
    document.lead.emplace_back(Table{"t", "", {{"a", "::x"}}, {{"::error::y\x07"}}});
    document.lead.emplace_back(Verbatim{"::error::z\n\x1b", ""});
    document.sections.push_back({"k", "::error::title", {}, {}});
    const auto text = formats::text(document, 40);
    CHECK_FALSE(holds(text, "\x1b"));
    CHECK_FALSE(holds(text, "\x07"));
    CHECK_FALSE(holds(text, "##["));
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const auto at = line.find_first_not_of(' ');
        const bool at_start = at != std::string::npos && std::string_view(line).substr(at).starts_with("::");
        CHECK_FALSE(at_start);
    }
}

TEST_CASE("a document as JSON keeps its order, and names cells by their columns") {
    Document document = with(Table{"t", "", {{"id", "Id"}, {"name", "Name"}}, {{"a", "x|y"}}});
    document.sections.push_back({"k", "Section", {Paragraph{"text"}, Bullets{{{"a", {"b"}}}}}, {}});
    const auto json = nlohmann::ordered_json::parse(formats::json(document));
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    CHECK(keys == std::vector<std::string>{"version", "title", "language", "blocks", "sections"});
    CHECK(json["blocks"][0]["type"] == "table");
    CHECK(json["blocks"][0]["rows"][0]["name"] == "x|y");
    CHECK(json["sections"][0]["blocks"][0]["text"] == "text");
    CHECK(json["sections"][0]["blocks"][1]["items"][0]["below"][0] == "b");
    CHECK_THROWS_AS(formats::json(with(Table{"t", "", {{"id", "Id"}}, {{"a", "b"}}})), std::logic_error);
}
