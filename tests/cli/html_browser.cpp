#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/formats/html.hpp"
#include "support/every_page.hpp"
#include "support/node_tools.hpp"
#include "support/program.hpp"
#include "support/shown.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using namespace regie::test;
using nlohmann::json;

namespace {

/// What a browser sees of the pages in a folder, by their names.
json seen_in(const std::string& folder, const std::string& how) {
    const Outcome ran = execute({"node", node_tool("page_in_browser.mjs"), folder, how});
    INFO(ran.err);
    REQUIRE(ran.exit == 0);
    return json::parse(ran.out);
}

/// Every report of every example, seen by one browser.
const json& every_report() {
    static const json seen = [] {
        const TemporaryFolder folder;
        const std::size_t written = write_every_page(folder.path());
        json pages = seen_in(folder.path(), "look");
        CHECK(pages.size() == written);
        return pages;
    }();
    return seen;
}

template <class Check>
void each_report(Check check) {
    for (const auto& [name, page] : every_report().items()) {
        CAPTURE(name);
        check(page);
    }
}

/// Gives every text of a document another content.
class Texts {
public:
    explicit Texts(std::string text) : text_(std::move(text)) {}

    void fill(report::Document& document) const {
        document.title = text_;
        fill(document.lead);
        for (auto& section : document.sections) fill(section);
    }

private:
    void fill(report::Section& section) const {
        section.title = text_;
        fill(section.blocks);
        for (auto& below : section.sections) fill(below);
    }
    void fill(std::vector<report::Block>& blocks) const {
        for (auto& block : blocks) std::visit([this](auto& content) { fill(content); }, block);
    }
    void fill(report::Paragraph& paragraph) const { paragraph.text = text_; }
    void fill(report::Bullets& bullets) const {
        for (auto& item : bullets.items) {
            item.text = text_;
            for (auto& below : item.below) below = text_;
        }
    }
    void fill(report::Table& table) const {
        table.caption = text_;
        for (auto& column : table.columns) column.title = text_;
        for (auto& row : table.rows)
            for (auto& cell : row) cell = text_;
    }
    void fill(report::Verbatim& verbatim) const { verbatim.text = text_; }
    void fill(report::Figure& figure) const {
        figure.title = text_;
        figure.description = text_;
        fill(figure.table);
    }

    std::string text_;
};

/// A document with something of everything.
report::Document something_of_everything() {
    using namespace report;
    const Table table{"t", "Table", {{"a", "A"}, {"b", "B"}, {"c", "C"}}, {{"1", "2", "3"}, {"4", "", "6"}}};
    const Table pairs{"p", "Pairs", {{"a", "A"}, {"b", "B"}}, {{"1", "2"}}};
    Document document{"Title", "nl", {Paragraph{"Lead."}}, {}};
    document.sections = {{"one", "One", {Bullets{{{"first", {"below"}}}}, table, pairs}, {{"deep", "Deep", {}, {}}}},
                         {"two", "Two", {Verbatim{"a: 1\n", ""}, Figure{"f", "Name", "What.", Grid{}, table}}, {}}};
    return document;
}

}  // namespace

TEST_CASE("every report is found accessible by axe, light and dark, on a broad screen and a narrow one") {
    each_report([](const json& page) {
        CHECK(page["views"].size() == 2);
        for (const auto& view : page["views"]) {
            CAPTURE(view["scheme"]);
            CAPTURE(view["width"]);
            CHECK(view["found"] == json::array());
        }
    });
}

TEST_CASE("every report fits a screen of 320 pixels, which is 1280 at 400 percent, without scrolling sideways") {
    each_report([](const json& page) {
        bool narrow = false;
        for (const auto& view : page["views"]) {
            narrow = narrow || view["has"] == 320;
            CHECK(view["needs"] <= view["has"]);
        }
        CHECK(narrow);
    });
}

TEST_CASE("every report is dark for who asks for that, and light for others") {
    each_report([](const json& page) {
        for (const auto& view : page["views"])
            CHECK(view["paper"] == (view["scheme"] == "dark" ? "rgb(20, 25, 30)" : "rgb(255, 255, 255)"));
    });
}

TEST_CASE("every report fetches nothing, runs nothing, and its style is not held back by its own policy") {
    each_report([](const json& page) {
        CHECK(page["requests"] == json::array());
        CHECK(page["console"] == json::array());
        CHECK(page["accent"] == "#0b5563");
        for (const std::string name : {"script", "img", "iframe", "object", "embed", "link", "form", "base"})
            CHECK_FALSE(page["elements"].contains(name));
    });
}

TEST_CASE("every report has one title, headings that skip no level, and no link that leads nowhere") {
    each_report([](const json& page) {
        const auto levels = page["levels"].get<std::vector<int>>();
        CHECK(std::ranges::count(levels, 1) == 1);
        for (std::size_t i = 1; i < levels.size(); ++i) CHECK(levels[i] <= levels[i - 1] + 1);
        CHECK(page["lost"] == json::array());
        CHECK_FALSE(page["title"].get<std::string>().empty());
    });
}

TEST_CASE("every report comes out on paper as a tagged PDF with its title and language, and nothing folded away") {
    each_report([](const json& page) {
        const auto& paper = page["paper"];
        CHECK(paper["tagged"] == true);
        CHECK(paper["titled"] == true);
        CHECK(paper["language"] == page["language"]);
        CHECK(paper["hidden_tables"] == 0);
    });
}

TEST_CASE("the core picture of every report fits on the first page") {
    each_report([](const json& page) { CHECK(page["paper"]["fits"] == true); });
}

TEST_CASE("hostile text, wherever it stands, leaves no element of its own, no alert and no link") {
    const std::string hostile =
        "</td></table></style></title></svg></pre><script>alert(1)</script><img src=x onerror=alert(2)>\"' onload=alert(3) "
        "<svg onload=alert(4)><a href=javascript:alert(5)>x</a> javascript:alert(6) <!-- ]]> &lt;b&gt; <base href=//x.example>"
        "{{7*7}} ${alert(7)} </title><style>*{display:none}</style>";
    report::Document plain = something_of_everything();
    report::Document attacked = something_of_everything();
    Texts("Text.").fill(plain);
    Texts(hostile).fill(attacked);
    const TemporaryFolder folder;
    folder.write("plain.html", formats::html(plain));
    folder.write("attacked.html", formats::html(attacked));
    const json seen = seen_in(folder.path(), "");
    const auto& page = seen["attacked.html"];
    CHECK(page["elements"] == seen["plain.html"]["elements"]);
    CHECK(page["links"] == seen["plain.html"]["links"]);
    CHECK(page["handlers"] == json::array());
    CHECK(page["dialogs"] == json::array());
    CHECK(page["requests"] == json::array());
    CHECK(page["console"] == json::array());
    CHECK(page["title"] == hostile);
    CHECK(holds(page["text"].get<std::string>(), hostile));
    CHECK(page["accent"] == "#0b5563");
}

TEST_CASE("a house style changes how a page looks, and a picture that it holds itself is shown") {
    const TemporaryFolder folder;
    const formats::HouseStyle house(
        ":root { --accent: #9b1c31 }\r\n"
        "h1 { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }\r\n",
        "house.css");
    folder.write("page.html", formats::html(something_of_everything(), house));
    const auto page = seen_in(folder.path(), "")["page.html"];
    CHECK(page["accent"] == "#9b1c31");
    CHECK(page["console"] == json::array());
    CHECK(page["requests"] == json::array());
}

TEST_CASE("the policy of a page holds back every style, script and picture that is not its own") {
    const TemporaryFolder folder;
    folder.write("fetched.css", "h1 { color: red }");
    std::string page = formats::html(something_of_everything());
    const auto at = page.find("</head>");
    page.insert(at,
                "<style>h1 { background: url(https://elsewhere.example/a.png) }</style><script>alert(1)</script>"
                "<link rel=\"stylesheet\" href=\"fetched.css\"><img alt=\"\" src=\"https://elsewhere.example/b.png\">");
    folder.write("page.html", page);
    const auto seen = seen_in(folder.path(), "")["page.html"];
    CHECK(seen["dialogs"] == json::array());
    CHECK(seen["console"].size() == 4);
    CHECK(seen["requests"] == json::array());
    CHECK(seen["held"].size() >= 1);
}
