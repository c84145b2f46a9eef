#include "formats/escape/html.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

#include "formats/html/page_style.hpp"
#include "regie/base/sha256.hpp"
#include "regie/formats/html.hpp"
#include "support/shown.hpp"

using namespace regie;
using report::Bullets;
using report::Document;
using report::Figure;
using report::Paragraph;
using report::Section;
using report::Table;
using report::Verbatim;
using test::holds;

namespace {

Document with(report::Block block, std::string language = "en") {
    Document document{"Title", std::move(language), {}, {}};
    document.sections.push_back({"part", "Part", {std::move(block)}, {}});
    return document;
}

/// What is written of a block, without the page around it.
std::string written(report::Block block, std::string language = "en") {
    const std::string page = formats::html(with(std::move(block), std::move(language)));
    const std::string before = "<h2>Part</h2>\n";
    const auto begin = page.find(before) + before.size();
    return page.substr(begin, page.find("</section>\n</main>") - begin);
}

std::string paragraph(std::string_view text) {
    const std::string whole = written(Paragraph{std::string(text)});
    constexpr std::string_view begin = "<p>";
    constexpr std::string_view end = "</p>\n";
    REQUIRE(whole.starts_with(begin));
    REQUIRE(whole.ends_with(end));
    return whole.substr(begin.size(), whole.size() - begin.size() - end.size());
}

std::size_t times(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

std::string page_css() { return std::string(formats::HouseStyle(formats::page_style, "page.css").css()); }

/// As a policy names a style.
std::string source_of(std::string_view css) { return "'sha256-" + base::base64(base::sha256(css)) + "'"; }

Table people_table(std::string caption = {}) {
    return {"t", std::move(caption), {{"a", "Who"}, {"b", "What"}, {"c", "When"}}, {{"Alfa", "", "not recorded"}}};
}

}  // namespace

TEST_CASE("a page has its title, its language, its contents and its parts, each where it belongs") {
    Document document{"Title", "nl", {Paragraph{"Lead."}}, {}};
    document.sections = {{"one", "One", {Paragraph{"First."}}, {{"deep", "Deep", {}, {}}}}, {"two", "Two", {}, {}}};
    const std::string page = formats::html(document);
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\">\n<meta http-equiv="));
    CHECK(holds(page, "<title>Title</title>\n"));
    CHECK(holds(
        page,
        "<body id=\"top\"><a class=\"skip\" href=\"#main\">Naar het rapport</a>\n<header><h1>Title</h1>\n<p>Lead.</p>\n</header>\n"));
    CHECK(holds(
        page,
        "<nav aria-label=\"Inhoud\"><details><summary>Inhoud</summary>\n<ol><li><a href=\"#one\">One</a>\n</li>\n<li><a href=\"#two\">Two</a>\n</li>\n</ol>\n</details>\n</nav>\n"));
    CHECK(holds(
        page,
        "<main id=\"main\"><section id=\"one\"><h2>One</h2>\n<p>First.</p>\n<section id=\"one-deep\"><h3>Deep</h3>\n</section>\n</section>\n<section id=\"two\"><h2>Two</h2>\n</section>\n</main>\n<footer>"));
    CHECK(page.ends_with("</footer>\n</body>\n</html>\n"));
}

TEST_CASE("a page says in its own policy that nothing but its own style may be used") {
    const std::string page = formats::html(with(Paragraph{"x"}));
    const std::string policy =
        "default-src 'none'; style-src " + source_of(page_css()) + "; base-uri 'none'; form-action 'none'";
    CHECK(
        holds(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"" + formats::html_text(policy) + "\">\n"));
    CHECK(times(page, "<style") == 1);
    CHECK(holds(page, "<style>" + page_css() + "</style>"));
    CHECK(times(page, "style=") == 0);
    CHECK(times(page, "<script") == 0);
    CHECK(page.find("Content-Security-Policy") < page.find("<style>"));
}

TEST_CASE("a house style comes after that of the page, and is in the policy by its hash") {
    const formats::HouseStyle house("h1 { color: #a00 }\r\n", "house.css");
    const std::string page = formats::html(with(Paragraph{"x"}), house);
    CHECK(times(page, "<style>") == 2);
    CHECK(holds(page, "</style>\n<style>h1 { color: #a00 }</style>\n</head>"));
    CHECK(holds(page, formats::html_text(source_of(page_css()) + " " + source_of("h1 { color: #a00 }") +
                                         "; img-src data:; font-src data:; base-uri")));
}

TEST_CASE("no text is markup, wherever it stands") {
    const std::string hostile = "</p></title></style><script>alert('1')</script>\"'&amp;<!--";
    const std::string safe =
        "&lt;/p&gt;&lt;/title&gt;&lt;/style&gt;&lt;script&gt;alert('1')&lt;/script&gt;&quot;'&amp;amp;&lt;!--";
    CHECK(formats::html_text(hostile) == safe);
    Document document{hostile, "en", {Paragraph{hostile}}, {}};
    document.sections.push_back(
        {hostile,
         hostile,
         {Bullets{{{hostile, {hostile}}}}, Verbatim{hostile, ""},
          Table{"t", hostile, {{"a", hostile}, {"b", hostile}, {"c", hostile}}, {{hostile, hostile, hostile}}},
          Figure{"f", hostile, hostile, report::Grid{}, Table{"g", hostile, {{"a", hostile}}, {{hostile}}}}},
         {{hostile, hostile, {}, {}}}});
    const std::string page = formats::html(document);
    CHECK(times(page, "<script") == 0);
    CHECK(times(page, "<!--") == 0);
    CHECK(times(page, hostile) == 0);
    // Title twice, paragraph, list twice, code, headings twice, contents, the two tables with what names them, the
    // picture with what names it.
    CHECK(times(page, safe) >= 24);
    CHECK(times(page, "</style>") == 1);
    CHECK(times(page, "</title>") == 2);  // of the page and of the picture
}

TEST_CASE("no text is a command in the log of a job, wherever it stands in its line") {
    CHECK(formats::html_text("##[error]a ::error::b") == "##&#91;error]a &#58;:error&#58;:b");
    CHECK(formats::html_text("#[a] [b] c:d") == "#[a] [b] c:d");
    CHECK(formats::html_lines("a\n  ::error::b") == "a\n  &#58;:error&#58;:b");
    CHECK(paragraph("zie https://example.org/##[error]a of ::b") ==
          "zie <a href=\"https://example.org/#%23%5Berror%5Da\">https://example.org/##&#91;error]a</a> of &#58;:b");
}

TEST_CASE("what is invisible is shown, and what reads from right to left keeps to itself") {
    CHECK(paragraph("a\x1b[31mb\xE2\x80\xAE"
                    "c\n d") == "a\\x1b[31mb\\u202ec  d");
    CHECK(paragraph("a\xEF\xBF\xBE") == "a\\ufffe");
    CHECK(paragraph("\u05D0\u05D1 (\u05D2), 12 partners") == "<bdi>\u05D0\u05D1 (\u05D2</bdi>), 12 partners");
    CHECK(paragraph("Stichting \u0627\u0644 en \u0628 <x>") ==
          "Stichting <bdi>\u0627\u0644</bdi> en <bdi>\u0628</bdi> &lt;x&gt;");
}

TEST_CASE("http and https addresses become links, and nothing else does") {
    CHECK(paragraph("zie https://example.org/a?b='c'&d, of niet") ==
          "zie <a href=\"https://example.org/a?b='c'&amp;d\">https://example.org/a?b='c'&amp;d</a>, of "
          "niet");
    CHECK(paragraph("https://example.org/é \u05D0 http://b.example") ==
          "<a href=\"https://example.org/%C3%A9\">https://example.org/é</a> <bdi>\u05D0</bdi> "
          "<a href=\"http://b.example\">http://b.example</a>");
    for (const std::string text :
         {"javascript:alert(1)", "data:text/html,x", "www.example.org", "x@example.org", "https://a.example/\u05D0"}) {
        CAPTURE(text);
        CHECK(times(paragraph(text), "<a") == 0);
    }
}

TEST_CASE("a list holds its points and what is below them") {
    CHECK(written(Bullets{{{"first", {"below", "more"}}, {"second", {}}}}) ==
          "<ul><li>first<ul><li>below</li>\n<li>more</li>\n</ul>\n</li>\n<li>second</li>\n</ul>\n");
    CHECK(written(Bullets{}).empty());
}

TEST_CASE("text that is shown letter for letter keeps its lines") {
    CHECK(written(Verbatim{"a: <1>\n\tb: \x07\n", "yaml"}) == "<pre>a: &lt;1&gt;\n    b: \\x07\n</pre>\n");
}

TEST_CASE("a table of two columns stands as it is, with a heading for each column and row") {
    CHECK(written(
              Table{"t", "Facts", {{"a", "What"}, {"b", "On file"}}, {{"Form", "joint"}, {"Line", "not recorded"}}}) ==
          "<table class=\"pairs\"><caption>Facts</caption>\n"
          "<thead><tr><th scope=\"col\">What</th>\n<th scope=\"col\">On file</th>\n</tr>\n</thead>\n"
          "<tbody><tr><th scope=\"row\">Form</th>\n<td data-column=\"On file\">joint</td>\n</tr>\n"
          "<tr><th scope=\"row\">Line</th>\n<td class=\"unrecorded\" data-column=\"On file\">not recorded</td>\n</tr>\n"
          "</tbody>\n</table>\n");
    CHECK(holds(written(Table{"t", "", {{"a", "A"}, {"b", "B"}}, {{"1", "niet vastgelegd"}}}, "nl"),
                "<td class=\"unrecorded\" data-column=\"B\">niet vastgelegd</td>"));
}

TEST_CASE("a wider table can be scrolled with the keyboard, and says what it is; an empty cell is no heading") {
    CHECK(holds(written(people_table("Partners")),
                "<section class=\"scrolls\" tabindex=\"0\" aria-label=\"Part: Partners\">"
                "<table class=\"usual\"><caption>Partners</caption>\n"));
    CHECK(holds(written(people_table()),
                "aria-label=\"Part\"><table class=\"usual\"><caption class=\"heard\">Part</caption>\n"));
    const std::string empty = written(Table{"t", "", {{"a", ""}, {"b", "B"}}, {{"", "x"}}});
    CHECK(holds(empty, "<tr><td></td>\n<th scope=\"col\">B</th>"));
    CHECK(holds(empty, "<tbody><tr><td></td>\n<td data-column=\"B\">x</td>"));
    CHECK(written(Table{"t", "None", {{"a", "A"}}, {}}).empty());
}

TEST_CASE("a table with more columns than paper holds is laid out otherwise there") {
    Table table{"t", "", {}, {{}}};
    for (int i = 0; i < 6; ++i) {
        table.columns.push_back({std::to_string(i), "Column"});
        table.rows.front().push_back("x");
    }
    CHECK(holds(written(table), "<table class=\"usual broad\">"));
    table.columns.pop_back();
    table.rows.front().pop_back();
    CHECK(holds(written(table), "<table class=\"usual\">"));
}

TEST_CASE("a picture stands with its name, its description and the same as a table") {
    const Figure figure{"ties", "Who is tied to whom", "Each line is a commitment.",
                        report::Network{{"Alfa", "Beta"}, {{0, 1, 1}}, {}},
                        Table{"ties", "", {{"a", "A"}, {"b", "B"}, {"c", "C"}}, {{"1", "2", "3"}}}};
    const std::string text = written(figure, "nl");
    CHECK(text.starts_with(
        "<figure id=\"figure-ties\" class=\"ties\"><figcaption><p class=\"name\">Who is tied to whom</p>\n"
        "<p>Each line is a commitment.</p>\n</figcaption>\n"
        "<section class=\"scrolls\" tabindex=\"0\" aria-label=\"Who is tied to whom\"><svg "));
    // A page must know how wide a drawing is, so that it is scrolled and not shrunk.
    CHECK(holds(text, " width=\"360\" height=\"122\" viewBox=\"0 0 360 122\""));
    CHECK(
        holds(text, "</svg>\n</section>\n<details><summary>Hetzelfde als tabel</summary>\n<section class=\"scrolls\""));
    CHECK(holds(text, "aria-label=\"Who is tied to whom 2\"><table"));
}

TEST_CASE("nothing on a page has the name of something else") {
    Document document{"Title", "en", {}, {}};
    const Figure figure{"main", "Same", "", report::Grid{}, people_table()};
    for (const std::string key : {"a", "a", "top", "main", "a-2", "partners/ggd", "partners-ggd"})
        document.sections.push_back(
            {key, "Same", {people_table(), people_table(), figure, figure}, {{"a", "Same", {}, {}}}});
    const std::string page = formats::html(document);
    for (const std::string attribute : {" id=\"", "aria-label=\""}) {
        std::set<std::string> seen;
        for (auto at = page.find(attribute); at != std::string::npos; at = page.find(attribute, at + 1)) {
            const auto begin = at + attribute.size();
            const std::string value = page.substr(begin, page.find('"', begin) - begin);
            CAPTURE(value);
            CHECK(seen.insert(value).second);
        }
        CHECK(seen.size() >= 20);
    }
}

TEST_CASE("headings go no deeper than HTML has them, and skip none") {
    Document document{"Title", "en", {}, {}};
    Section deepest{"k", "Deep", {}, {}};
    for (int i = 0; i < 6; ++i) deepest = {"k", "Above", {}, {deepest}};
    document.sections.push_back(deepest);
    const std::string page = formats::html(document);
    for (const std::string level : {"1", "2", "3", "4", "5"}) CHECK(times(page, "<h" + level + ">") == 1);
    CHECK(times(page, "<h6>") == 3);
    CHECK(times(page, "<h7>") == 0);
}

TEST_CASE("a page of nothing is a page") {
    const std::string page = formats::html({"", "en", {}, {}});
    CHECK(times(page, "<nav") == 0);
    CHECK(holds(page, "<main id=\"main\"></main>"));
}
