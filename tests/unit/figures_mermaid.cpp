#include <string>

#include <doctest/doctest.h>

#include "formats/escape/mermaid.hpp"
#include "regie/formats/documents.hpp"
#include "regie/formats/figures.hpp"
#include "support/shown.hpp"

using namespace regie;
using report::Course;
using report::Figure;
using report::Mark;
using report::Network;
using report::Timeline;
using test::holds;

namespace {

Figure with(report::Drawing drawing) {
    return {"key", "Title", "What there is.", std::move(drawing), {"t", "", {{"a", "A"}}, {{"1"}}}};
}

base::Day day(std::string_view text) { return *base::parse_day(text); }

Timeline timeline() {
    Timeline timeline;
    timeline.first = day("2020-01-01");
    timeline.last = day("2024-12-31");
    timeline.today = day("2023-06-30");
    timeline.today_label = "30 juni 2023";
    timeline.legend = {{Mark::open, "ten einde"}};
    timeline.lanes = {{"Lane",
                       {{"point", day("2020-02-01"), day("2020-02-01"), true, true, false, Mark::full, {}},
                        {"month", day("2020-03-01"), day("2020-03-31"), true, true, true, Mark::full, {}},
                        {"runs", day("2021-01-01"), day("2024-12-31"), true, false, false, Mark::full, {}},
                        {"over", day("2020-01-01"), day("2022-12-31"), false, true, false, Mark::open, {}}}}};
    return timeline;
}

}  // namespace

TEST_CASE("a label of Mermaid has letters, digits and blanks; all else and its first letter by number") {
    CHECK(formats::mermaid_text("end") == "#101;nd");
    CHECK(formats::mermaid_text("a:b;c#d\"e]f") == "#97;#58;b#59;c#35;d#34;e#93;f");
    CHECK(formats::mermaid_text("  één buurt\n2 ") == "één buurt 2");
    CHECK(formats::mermaid_text("\x1b\xE2\x80\xAE") == "#92;x1b#92;u202e");
    CHECK(formats::mermaid_text("xﬂ°°60¶ß") == "#120;fl°°60¶ ß");
    CHECK(formats::mermaid_text("ﬂowchart") == "#102;lowchart");
    CHECK(formats::mermaid_text("").empty());
    CHECK(formats::mermaid_text(std::string(200, 'a')).ends_with("a…"));
}

TEST_CASE("time is a gantt, with the day of the report in it and not the day on which somebody looks") {
    CHECK(formats::mermaid(with(timeline())) ==
          "gantt\n"
          "    dateFormat YYYY-MM-DD\n"
          "    axisFormat %Y-%m\n"
          "    todayMarker off\n"
          "    section #51;0 juni 2023\n"
          "    #51;0 juni 2023 : milestone, n0, 2023-06-30, 0d\n"
          "    section #76;ane\n"
          "    #112;oint : milestone, n1, 2020-02-01, 0d\n"
          "    #109;onth : milestone, n2, 2020-03-16, 0d\n"
          "    #114;uns → : n3, 2021-01-01, 2025-01-01\n"
          "    ← over #40;ten einde#41; : done, n4, 2020-01-01, 2023-01-01\n");
}

TEST_CASE("who is tied to whom is a flowchart, with how much they share where that is more than one thing") {
    CHECK(formats::mermaid(with(Network{{"A", "B", "end"}, {{0, 1, 1}, {1, 2, 3}}, {}})) ==
          "flowchart LR\n"
          "    n1[\"#65;\"]\n"
          "    n2[\"#66;\"]\n"
          "    n3[\"#101;nd\"]\n"
          "    n1 --- n2\n"
          "    n2 ---|3| n3\n");
}

TEST_CASE("an indicator is bars, by year, or by month where a year has more than one") {
    const auto chart = [](Course course) { return formats::mermaid(with(std::move(course))); };
    CHECK(chart({{{day("2020-06-01"), 14, "14%"}, {day("2022-06-01"), 12.5, "12,5%"}}, {}, {}}) ==
          "xychart-beta\n"
          "    x-axis [\"#50;020#58; 14#37;\", \"#50;022#58; 12#44;5#37;\"]\n"
          "    y-axis 0 --> 14\n"
          "    bar [14, 12.5]\n");
    const auto negative = chart({{{day("2020-06-01"), -1, "-1"}, {day("2020-07-01"), -0.0, "0"}}, {}, {}});
    CHECK(holds(negative, "\"#50;020#45;06#58; #45;1\", \"#50;020#45;07#58; 0\""));
    CHECK(holds(negative, "y-axis -1 --> 0\n    bar [-1, 0]\n"));
}

TEST_CASE("what Mermaid has no picture for, or where there is too much in it, is left to the table") {
    CHECK(formats::mermaid(with(report::Grid{})).empty());
    CHECK(formats::mermaid(with(report::Scores{})).empty());
    CHECK(formats::mermaid(with(Timeline{})).empty());
    CHECK(formats::mermaid(with(Network{})).empty());
    Timeline full = timeline();
    full.lanes[0].entries.resize(51, full.lanes[0].entries.front());
    CHECK(formats::mermaid(with(full)).empty());
}

TEST_CASE("in Markdown a picture is its title, what there is to see, the diagram if there is one, and the table") {
    const auto markdown = [](Figure figure) { return formats::markdown({"T", "nl", {std::move(figure)}, {}}); };
    CHECK(markdown(with(Network{{"A", "B"}, {{0, 1, 1}}, {}})) ==
          "# T\n\n**Title**\n\nWhat there is.\n\n"
          "```mermaid\nflowchart LR\n    n1[\"#65;\"]\n    n2[\"#66;\"]\n    n1 --- n2\n```\n\n"
          "| A |\n| --- |\n| 1 |\n");
    CHECK(markdown(with(report::Grid{})) == "# T\n\n**Title**\n\nWhat there is.\n\n| A |\n| --- |\n| 1 |\n");
}
