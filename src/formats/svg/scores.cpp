#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "formats/svg/canvas.hpp"
#include "formats/svg/letters.hpp"

namespace regie::formats::drawing {
namespace {

using base::Decimal;
using report::Mark;
using report::Scores;
using Point = report::Scores::Point;

constexpr double margin = 4;
constexpr double scale_left = 14;
constexpr double scale_right = 250;
constexpr double words_left = 266;
constexpr double row = 46;
constexpr double newest_radius = 5;
constexpr double older_radius = 7;

/// Where scores stand from left to right.
struct Scale {
    double best = 5;
    double at(double score) const {
        return scale_left + (scale_right - scale_left) * (std::clamp(score, 1.0, best) - 1) / (best - 1);
    }
};

/// No more than so many marks of a scale, however large; it always has its ends.
std::vector<double> marks_of(double best) {
    constexpr int most = 10;
    std::vector<double> marks;
    const double step = std::max(std::ceil((best - 1) / most), 1.0);
    for (int i = 0; i <= most && 1 + i * step < best; ++i) marks.push_back(1 + i * step);
    marks.push_back(best);
    return marks;
}

void draw_numbers(Canvas& canvas, const Scale& scale, double baseline) {
    for (const double score : marks_of(scale.best))
        canvas.text(scale.at(score), baseline, row, fmt::format("{}", score),
                    {.size = small_size, .anchor = Anchor::middle});
}

/// Narrow where answers lie close together and wide where they lie apart: of a fixed width, so that no answer follows
/// from it.
void draw_band(Canvas& canvas, const Scale& scale, const Point& point, double y) {
    if (point.spread.empty()) return;
    constexpr double close = 0.05;
    constexpr double apart = 0.2;
    constexpr double height = 18;
    const double half = (scale.best - 1) * (point.apart ? apart : close);
    const double from = scale.at(point.mean - half);
    canvas.rectangle("fig-band", from, y - height / 2, scale.at(point.mean + half) - from, height, 0.18);
}

/// Of a bound: in which direction the mean lies.
void draw_direction(Canvas& canvas, const Scale& scale, const Point& point, double y) {
    if (point.bound == Decimal::Bound::exact) return;
    constexpr double arm = 4;
    const bool up = point.bound == Decimal::Bound::or_higher;
    const double from = scale.at(point.mean);
    const double to = up ? scale_right + 1 : scale_left - 1;
    const double back = up ? to - arm : to + arm;
    canvas.curve("fig-line",
                 fmt::format("M{} {}H{}M{} {}L{} {}L{} {}", number(from), number(y), number(to), number(back),
                             number(y - arm), number(to), number(y), number(back), number(y + arm)),
                 2);
}

/// Draws the row of one aspect from `y` down.
void draw_row(Canvas& canvas, const Scale& scale, const Scores::Row& row_of, double y) {
    const double line = y + 30;
    canvas.rule(0, y, canvas.width(), y);
    canvas.text(margin, y + 16, words_left - 2 * margin, row_of.label);
    canvas.rule(scale.at(1), line, scale.at(scale.best), line);
    for (const double score : marks_of(scale.best)) canvas.rule(scale.at(score), line - 4, scale.at(score), line + 4);
    const double room = canvas.width() - words_left - margin;
    for (std::size_t i = 0; i < row_of.points.size(); ++i) {
        const auto& point = row_of.points[i];
        if (!point) continue;
        const bool is_newest = i + 1 == row_of.points.size();
        if (is_newest) {
            draw_band(canvas, scale, *point, line);
            // A bound takes more words than there is room for in bold.
            const bool is_exact = point->bound == Decimal::Bound::exact;
            canvas.text(words_left, y + 17, room, point->shown,
                        {.size = is_exact ? text_size : small_size, .strong = is_exact});
            canvas.text(words_left, line + 5, room, point->spread, {.size = small_size});
        }
        draw_direction(canvas, scale, *point, line);
        canvas.mark(is_newest ? Mark::full : Mark::open, scale.at(point->mean), line,
                    is_newest ? newest_radius : older_radius);
    }
}

}  // namespace

double draw(Canvas& canvas, const Scores& scores) {
    const Scale scale{std::max(scores.scale, 2.0)};
    draw_numbers(canvas, scale, small_size);
    double y = small_size + 2 * margin;
    for (const auto& each : scores.rows) {
        draw_row(canvas, scale, each, y);
        y += row;
    }
    canvas.rule(0, y, canvas.width(), y);
    y += margin;
    std::vector<report::LegendEntry> legend;
    for (std::size_t i = 0; i < scores.waves.size(); ++i)
        legend.push_back({i + 1 == scores.waves.size() ? Mark::full : Mark::open, scores.waves[i]});
    legend.insert(legend.end(), scores.legend.begin(), scores.legend.end());
    return y + draw_legend(canvas, y, legend) + margin;
}

}  // namespace regie::formats::drawing
