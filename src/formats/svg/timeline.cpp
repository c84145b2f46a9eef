#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "formats/svg/canvas.hpp"
#include "formats/svg/letters.hpp"
#include "formats/svg/time_axis.hpp"

namespace regie::formats::drawing {
namespace {

using report::Mark;
using report::Timeline;
using Entry = report::Timeline::Entry;

constexpr double margin = 6;
constexpr double years_baseline = 32;
constexpr double body_top = 40;
constexpr double point_row = 22;
constexpr double point_radius = 5;
constexpr double bar_height = 9;
constexpr double bar_gap = 7;
constexpr std::size_t lines_of_label = 2;
/// From a mark to its label.
constexpr double label_gap = 5;
/// How far the point of a bar reaches that has no known begin or end.
constexpr double tip = 7;
constexpr double shortest_bar = 3;

/// A bar, pointed where its begin or end is not known.
void draw_bar(Canvas& canvas, Mark mark, double x1, double x2, double y, bool begins, bool ends) {
    const double top = y - bar_height / 2;
    const double bottom = y + bar_height / 2;
    std::string path = begins ? fmt::format("M{} {}V{}", number(x1), number(bottom), number(top))
                              : fmt::format("M{} {}L{} {}L{} {}", number(x1 + tip), number(bottom), number(x1),
                                            number(y), number(x1 + tip), number(top));
    path += ends ? fmt::format("H{}V{}Z", number(x2), number(bottom))
                 : fmt::format("H{}L{} {}L{} {}Z", number(x2 - tip), number(x2), number(y), number(x2 - tip),
                               number(bottom));
    if (mark == Mark::half)
        canvas.shape("fig-bar-half", path, Canvas::Filling::dashes);
    else if (mark == Mark::open)
        canvas.shape("fig-bar-open", path, Canvas::Filling::outline);
    else
        canvas.shape("fig-bar", path, Canvas::Filling::filled);
}

/// A label in one line or two. Of two the second is not much shorter than the first, so that they keep near to their
/// bar.
std::vector<std::string> lines_of(std::string_view label, double room) {
    constexpr std::string_view ellipsis = "…";
    constexpr double step = 8;
    const std::string text = drawn(label);
    auto lines = folded(text, room, text_size, lines_of_label);
    if (lines.size() < lines_of_label || lines.back().ends_with(ellipsis)) return lines;
    for (double narrower = text_width(text, text_size) / 2; narrower < room; narrower += step) {
        auto even = folded(text, narrower, text_size, lines_of_label);
        if (!even.back().ends_with(ellipsis)) return even;
    }
    return lines;
}

/// The lines of a label from `y` down, as near to `x` as there is room for them; where the next begins.
double draw_lines(Canvas& canvas, const TimeAxis& axis, const std::vector<std::string>& lines, double x, double y) {
    double width = 0;
    for (const auto& line : lines) width = std::max(width, text_width(line, text_size));
    const double start = std::clamp(x, axis.left(), std::max(axis.left(), axis.right() - width));
    for (const auto& line : lines) {
        canvas.text(start, y + text_size, axis.right() - axis.left(), line);
        y += line_height;
    }
    return y;
}

/// Its label stands on the line above it, as near to where it begins as there is room for.
double draw_span(Canvas& canvas, const TimeAxis& axis, const Entry& entry, double y) {
    const double x1 = axis.at(entry.from);
    const double x2 = std::max(axis.at(entry.until), x1 + shortest_bar);
    const double room = axis.right() - axis.left();
    const auto lines = lines_of(entry.label, room);
    const double below = draw_lines(canvas, axis, lines, x1, y);
    draw_bar(canvas, entry.mark, x1, x2, below + bar_height / 2 + 2, entry.from_known, entry.until_known);
    return below - y + bar_height + 2 + bar_gap;
}

/// A point, with its label beside it where there is room, and else above it. Of one that is not known to the day a line
/// shows between which days it lies.
double draw_point(Canvas& canvas, const TimeAxis& axis, const Entry& entry, double y) {
    const double x1 = axis.at(entry.from);
    const double x2 = axis.at(entry.until);
    const double middle = (x1 + x2) / 2;
    const double reach = point_radius + label_gap;
    const double right = std::max(x2 + label_gap, middle + reach);
    const double left = std::min(x1 - label_gap, middle - reach);
    const double whole = axis.right() - axis.left();
    const double width = text_width(drawn(entry.label), text_size);
    double height = point_row;
    double at = y + point_row / 2;
    if (right + width <= axis.right()) {
        canvas.text(right, at + 4.5, whole, entry.label);
    } else if (left - width >= axis.left()) {
        canvas.text(left, at + 4.5, whole, entry.label, {.anchor = Anchor::end});
    } else {
        const auto lines = lines_of(entry.label, whole);
        at = draw_lines(canvas, axis, lines, middle - width / 2, y) + point_radius + 2;
        height = at - y + point_radius + 6;
    }
    if (entry.within) {
        canvas.line("fig-line", x1, at, x2, at, 1.5);
        canvas.line("fig-line", x1, at - 4, x1, at + 4, 1.5);
        canvas.line("fig-line", x2, at - 4, x2, at + 4, 1.5);
    }
    canvas.mark(entry.mark, middle, at, point_radius);
    return height;
}

double draw_lanes(Canvas& canvas, const TimeAxis& axis, const Timeline& timeline, double y) {
    constexpr double title_height = 26;
    for (const auto& lane : timeline.lanes) {
        canvas.text(axis.left(), y + title_height - 8, axis.right() - axis.left(), lane.title, {.strong = true});
        y += title_height;
        for (const auto& entry : lane.entries) {
            canvas.begin_group(entry.text);
            const bool is_point = entry.within || entry.from == entry.until;
            y += is_point ? draw_point(canvas, axis, entry, y) : draw_span(canvas, axis, entry, y);
            canvas.end_group();
        }
        y += margin;
    }
    return y;
}

/// What is on the line of today: the words above it, as near as they fit.
void draw_today(Canvas& canvas, const TimeAxis& axis, const Timeline& timeline, double bottom) {
    const double x = axis.at(timeline.today);
    const double room = canvas.width() - 2 * margin;
    const double width = std::min(text_width(drawn(timeline.today_label), small_size), room);
    const double start = std::clamp(x - width / 2, margin, std::max(margin, canvas.width() - margin - width));
    canvas.text(start, small_size, room, timeline.today_label, {.size = small_size});
    canvas.dashed_line("fig-today", x, line_height, x, bottom);
}

}  // namespace

double draw(Canvas& canvas, const Timeline& timeline) {
    const TimeAxis axis(timeline.first, std::max(timeline.last, timeline.first + std::chrono::days{1}), margin,
                        canvas.width() - margin);
    axis.draw_years(canvas, years_baseline);
    // The lines go behind what is drawn on them; how far they reach shows only afterwards.
    Canvas front(canvas.width());
    const double bottom = draw_lanes(front, axis, timeline, body_top);
    axis.draw_lines(canvas, years_baseline - small_size, bottom);
    draw_today(canvas, axis, timeline, bottom);
    canvas.add(front);
    double y = bottom;
    constexpr double tall = 450;
    if (bottom > tall) {
        axis.draw_years(canvas, bottom + small_size);
        y += line_height;
    }
    y += margin;
    const auto sample = [](Canvas& on, Mark mark, double x, double at) {
        constexpr double half = 8;
        draw_bar(on, mark, x - half, x + half, at, true, true);
    };
    return y + draw_legend(canvas, y, timeline.legend, sample) + margin;
}

}  // namespace regie::formats::drawing
