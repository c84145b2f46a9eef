#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "regie/formats/figures.hpp"
#include "support/figures.hpp"
#include "support/shown.hpp"

using namespace regie;
using base::Decimal;
using report::Scores;
using test::figures_of;
using test::Files;
using test::holds;
using test::Judged;

namespace {

/// A wave in which each answer is one respondent's focus.
test::File wave(const std::string& on, const std::vector<int>& answers, int scale = 5) {
    std::string text = "on: " + on + "\nscale: " + std::to_string(scale) + "\nresponses:\n";
    for (const int score : answers) text += "  - {focus: " + std::to_string(score) + "}\n";
    return {"pulses/" + on + ".yaml", text};
}

/// What can be seen of the pulses: the picture, and its table.
std::string seen(const Files& files) {
    const Judged judged(files);
    std::string text;
    for (const auto& figure : figures_of(judged, report::figures::pulses)) {
        text += formats::svg(figure, "f");
        for (const auto& row : figure.table.rows)
            for (const auto& cell : row) text += cell + "|";
    }
    return text;
}

}  // namespace

TEST_CASE("the pulse shows the newest wave beside the one before, and how far answers lie apart in words") {
    const Judged judged(Files{wave("2026-04", {1, 5, 5, 1}), wave("2025-04", {3, 3, 4})});
    const auto figure = figures_of(judged, report::figures::pulses).at(0);
    const auto& scores = std::get<Scores>(figure.drawing);
    CHECK(scores.waves == test::list({"april 2025", "april 2026"}));
    REQUIRE(scores.rows.size() == 1);
    CHECK(scores.rows[0].label == "aandacht voor de opgave");
    const auto& points = scores.rows[0].points;
    REQUIRE(points.size() == 2);
    CHECK(points[0]->shown == "3,3");
    CHECK(points[1]->shown == "3,0");
    CHECK(points[1]->apart);
    CHECK(points[1]->spread == "uiteen");
    CHECK(holds(figure.description, "4 deelnemers, op een schaal van 1 (slechtst) tot 5 (best)."));
}

TEST_CASE("a mean near the end of the scale is a bound in the picture too") {
    const Judged judged(Files{wave("2026-04", {5, 5, 5})});
    const auto figure = figures_of(judged, report::figures::pulses).at(0);
    const auto& point = std::get<Scores>(figure.drawing).rows.at(0).points.at(0);
    CHECK(point->mean == 4.5);
    CHECK(point->bound == Decimal::Bound::or_higher);
    CHECK(point->shown == "4,5 of hoger");
}

TEST_CASE("a wave on another scale stands in no picture with the newest") {
    const Judged judged(Files{wave("2026-04", {3, 3, 3}), wave("2025-04", {3, 3, 3}, 10)});
    const auto scores = std::get<Scores>(figures_of(judged, report::figures::pulses).at(0).drawing);
    CHECK(scores.waves == test::list({"april 2026"}));
}

TEST_CASE("of fewer than three respondents there is no picture") {
    CHECK(seen({wave("2026-04", {3, 4})}).empty());
    CHECK_FALSE(seen({wave("2026-04", {3, 4, 4})}).empty());
}

TEST_CASE("from no picture of a wave of three follows what one of them answered") {
    std::map<std::string, std::set<int>> possible;
    for (int a = 1; a <= 5; ++a)
        for (int b = a; b <= 5; ++b)
            for (int c = b; c <= 5; ++c) possible[seen({wave("2026-04", {a, b, c})})].insert({a, b, c});
    CHECK(possible.size() > 10);
    for (const auto& [picture, answers] : possible) CHECK(answers.size() > 1);
}

TEST_CASE("a scale has marks at its ends, whatever they are, and few between them") {
    const auto drawn = [](const std::string& scale) {
        return seen({{"pulses/p.yaml", "on: 2026-04\nscale: " + scale +
                                           "\nresponses:\n  - {focus: 1}\n  - {focus: 2}\n"
                                           "  - {focus: 2}\n"}});
    };
    CHECK(holds(drawn("4.5"), ">4.5<"));
    CHECK(holds(drawn("10"), ">10<"));
    CHECK_FALSE(holds(drawn("99999999999999999999"), ">-"));
}
