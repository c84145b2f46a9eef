#include <string>

#include <doctest/doctest.h>

#include "formats/escape/svg.hpp"
#include "formats/svg/canvas.hpp"
#include "formats/svg/letters.hpp"
#include "regie/formats/figures.hpp"
#include "support/shown.hpp"

using namespace regie;
using namespace formats::drawing;
using report::Course;
using report::Figure;
using report::Grid;
using report::Mark;
using report::Network;
using report::Scores;
using report::Timeline;
using test::holds;

namespace {

Figure with(report::Drawing drawing) { return {"key", "A title", "What there is to see.", std::move(drawing), {}}; }

std::size_t times(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++count;
    return count;
}

base::Day day(std::string_view text) { return *base::parse_day(text); }

}  // namespace

TEST_CASE("a drawing is an image with a name and a description, and nothing but marks of its own") {
    const auto svg = formats::svg(with(Grid{{"A"}, {{"row", {{Mark::full, "said in full"}}}}, {}}), "fig-1");
    CHECK(
        svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig fig-grid\" role=\"img\" "
                        "aria-labelledby=\"fig-1-title fig-1-desc\" viewBox=\"0 0 360 "));
    CHECK(
        holds(svg, "<title id=\"fig-1-title\">A title</title>\n<desc id=\"fig-1-desc\">What there is to see.</desc>"));
    CHECK(holds(svg, "<g><title>said in full</title>\n<circle class=\"fig-mark-full\""));
    CHECK(svg.ends_with("</svg>\n"));
    for (const std::string_view forbidden : {"style", "<script", "href", "url(", "#000", "width=\"360"})
        CHECK_FALSE(holds(svg, forbidden));
}

TEST_CASE("the four marks differ in form, not only in shade") {
    const auto drawn_as = [](Mark mark) {
        Canvas canvas;
        canvas.mark(mark, 20, 20);
        return canvas.take();
    };
    CHECK(holds(drawn_as(Mark::full), "fill=\"currentColor\""));
    CHECK(holds(drawn_as(Mark::open), "fill=\"none\""));
    CHECK((holds(drawn_as(Mark::half), "fill=\"none\"") && holds(drawn_as(Mark::half), "<path")));
    CHECK((holds(drawn_as(Mark::cross), "<path") && !holds(drawn_as(Mark::cross), "<circle")));
}

TEST_CASE("numbers have one decimal at most, a point, and no minus before nought") {
    CHECK(number(12) == "12");
    CHECK(number(12.34) == "12.3");
    CHECK(number(-0.04) == "0");
    CHECK(number(-3.25) == "-3.3");
    CHECK(number(1234567.0) == "1234567");
}

TEST_CASE("text is cut to the room there is, and whole in its title") {
    Canvas canvas;
    canvas.text(0, 12, 60, "Hoogheemraadschap van Delfland");
    const auto svg = canvas.take();
    CHECK(holds(svg, "<g><title>Hoogheemraadschap van Delfland</title>"));
    CHECK(holds(svg, ">Hooghee"));
    CHECK(holds(svg, "…</text>"));
    CHECK(text_width(cut("Hoogheemraadschap", 60, 13), 13) <= 60);
    CHECK(cut("kort", 60, 13) == "kort");
}

TEST_CASE("labels are folded at words and hyphens, a long word anywhere, and the last line is cut") {
    CHECK(folded("Plekken in de buurt", 90, 13, 3) == std::vector<std::string>{"Plekken in de", "buurt"});
    CHECK(folded("Sint-Michielsgestel", 90, 13, 2).front() == "Sint-");
    CHECK(folded("Hoogheemraadschap van Delfland", 90, 13, 2).front() == "Hoogheemr-");
    const auto broken = folded(std::string(40, 'W'), 90, 13, 2);
    REQUIRE(broken.size() == 2);
    CHECK(broken[1].ends_with("…"));
    for (const auto& line : broken) CHECK(text_width(line, 13) <= 90);
    CHECK(folded("", 90, 13, 2).empty());
}

TEST_CASE("what is drawn shows what is invisible, and piles no more than a few accents on a letter") {
    CHECK(drawn("a\n\t  b ") == "a b");
    CHECK(drawn("a\xE2\x80\xAE"
                "b\x1b") == "a\\u202eb\\x1b");
    std::string piled = "e";
    for (int i = 0; i < 50; ++i) piled += "\xCC\x81";
    CHECK(drawn(piled) == "e\xCC\x81\xCC\x81\xCC\x81");
    // A letter of which no width is known is pressed into the room that it was given.
    Canvas canvas;
    canvas.text(0, 12, 200, "水循環");
    CHECK(holds(canvas.take(), "textLength=\"39\" lengthAdjust=\"spacingAndGlyphs\">水循環<"));
}

TEST_CASE("text in a drawing is never markup") {
    CHECK(formats::svg_text("<a b=\"c\" d='e'>&amp;]]>") == "&lt;a b=&quot;c&quot; d='e'&gt;&amp;amp;]]&gt;");
    CHECK(formats::svg_text("a\nb\x01\xEF\xBF\xBE\xEF\xBF\xBF") == "a b\\x01\\ufffe\\uffff");
}

TEST_CASE("rows of a grid may have fewer cells than there are columns, and many columns make it wide") {
    Grid grid;
    for (int i = 0; i < 12; ++i) grid.columns.push_back("Partner " + std::to_string(i));
    grid.rows = {{"one", {{Mark::full, {}}}}, {"two", {}}};
    const auto svg = formats::svg(with(grid), "f");
    CHECK(holds(svg, "class=\"fig fig-grid fig-wide\""));
    CHECK(holds(svg, "viewBox=\"0 0 530 "));
    CHECK(times(svg, "fig-mark-full") == 1);
    CHECK(times(svg, "rotate(-90)") == 12);
}

TEST_CASE("bars along time tell what runs, is proposed and has ended by their form, and what is not known by a point") {
    const auto path_of = [](bool from_known, bool until_known, Mark mark) {
        Timeline timeline;
        timeline.first = day("2020-01-01");
        timeline.last = timeline.today = day("2024-12-31");
        timeline.lanes = {
            {"L", {{"x", day("2021-01-01"), day("2023-01-01"), from_known, until_known, false, mark, {}}}}};
        const auto svg = formats::svg(with(timeline), "f");
        const auto at = svg.find("<path class=\"fig-bar");
        return svg.substr(at, svg.find("/>", at) - at);
    };
    const auto runs = path_of(true, true, Mark::full);
    CHECK(holds(runs, "fill=\"currentColor\""));
    CHECK(times(runs, "L") == 0);
    CHECK(times(path_of(true, false, Mark::full), "L") == 2);
    CHECK(times(path_of(false, true, Mark::full), "L") == 2);
    CHECK(holds(path_of(true, true, Mark::half), "stroke-dasharray"));
    CHECK(holds(path_of(true, true, Mark::open), "fill=\"none\""));
    CHECK_FALSE(holds(path_of(true, true, Mark::open), "stroke-dasharray"));
}

TEST_CASE("a point that is not known to the day stands in the middle of the days within which it lies") {
    Timeline timeline;
    timeline.first = day("2020-01-01");
    timeline.last = timeline.today = day("2023-12-31");
    timeline.lanes = {{"L", {{"x", day("2021-01-01"), day("2021-12-31"), true, true, true, Mark::full, {}}}}};
    const auto svg = formats::svg(with(timeline), "f");
    CHECK(times(svg, "class=\"fig-line\"") == 3);
    timeline.lanes[0].entries[0].within = false;
    timeline.lanes[0].entries[0].until = day("2021-01-01");
    CHECK(times(formats::svg(with(timeline), "f"), "class=\"fig-line\"") == 0);
}

TEST_CASE("years on the axis keep their distance, over a year and over a thousand") {
    for (const std::string_view last : {"2020-12-31", "2027-12-31", "2120-12-31", "9999-12-31"}) {
        CAPTURE(last);
        Timeline timeline;
        timeline.first = day("2020-01-01");
        timeline.last = day(last);
        timeline.today = timeline.first;
        const auto svg = formats::svg(with(timeline), "f");
        CHECK(times(svg, "class=\"fig-rule\"") >= 1);
        CHECK(times(svg, "class=\"fig-rule\"") <= 9);
    }
}

TEST_CASE("a tie is drawn once, and thicker where two share more") {
    const auto svg = formats::svg(with(Network{{"A", "B", "C"}, {{0, 1, 1}, {1, 2, 3}}, {}}), "f");
    CHECK(times(svg, "class=\"fig-tie\"") == 2);
    CHECK(holds(svg, "<g><title>A – B (1)</title>"));
    CHECK(holds(svg, "stroke-width=\"1\" "));
    CHECK(holds(svg, "stroke-width=\"2.6\" "));
}

TEST_CASE("a band says close or apart, and nothing that depends on the answers") {
    const auto band_of = [](double mean, bool apart) {
        Scores scores;
        scores.waves = {"w"};
        scores.rows = {{"x", {Scores::Point{mean, base::Decimal::Bound::exact, "3,0", apart, "words"}}}};
        const auto svg = formats::svg(with(scores), "f");
        const auto at = svg.find("width=\"", svg.find("class=\"fig-band\""));
        return svg.substr(at, svg.find(" ", at) - at);
    };
    CHECK(band_of(2.4, false) == band_of(3.6, false));
    CHECK(band_of(2.4, true) == band_of(3.6, true));
    CHECK(band_of(3, true) != band_of(3, false));
}

TEST_CASE("a bound is written out in full, and an arrow tells in which direction the mean lies") {
    const auto svg_of = [](base::Decimal::Bound bound, const std::string& shown) {
        Scores scores;
        scores.waves = {"w"};
        scores.rows = {{"x", {Scores::Point{4.5, bound, shown, false, ""}}}};
        return formats::svg(with(scores), "f");
    };
    using Bound = base::Decimal::Bound;
    for (const std::string shown : {"4,5 of hoger", "4.5 or higher", "99,5 of hoger", "99.5 or higher"})
        CHECK(holds(svg_of(Bound::or_higher, shown), ">" + shown + "</text>"));
    CHECK(times(svg_of(Bound::or_higher, "x"), "class=\"fig-line\"") == 1);
    CHECK(times(svg_of(Bound::exact, "4,5"), "class=\"fig-line\"") == 0);
}

TEST_CASE("the course of an indicator begins at nought, and has its target where one is known") {
    Course course{{{day("2020-06-01"), 1000, "1.000"}, {day("2021-06-01"), 1010, "1.010"}}, {}, {}};
    const auto without = formats::svg(with(course), "f");
    CHECK(holds(without, ">0</text>"));
    CHECK_FALSE(holds(without, "fig-target"));
    course.target = Course::Value{day("2030-12-31"), 500, "500"};
    course.target_label = "doel: 500";
    const auto aimed = formats::svg(with(course), "f");
    CHECK(times(aimed, "class=\"fig-target\"") == 2);
    CHECK(holds(aimed, ">doel: 500</text>"));
    CHECK(holds(aimed, ">2030</text>"));
}

TEST_CASE("the same picture is the same bytes") {
    const Figure figure = with(Network{{"A", "B"}, {{0, 1, 1}}, {}});
    CHECK(formats::svg(figure, "f") == formats::svg(figure, "f"));
    CHECK(formats::mermaid(figure) == formats::mermaid(figure));
}
