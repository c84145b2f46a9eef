#include <algorithm>
#include <chrono>
#include <vector>

#include <fmt/format.h>

#include "formats/svg/canvas.hpp"
#include "formats/svg/letters.hpp"
#include "formats/svg/time_axis.hpp"

namespace regie::formats::drawing {
namespace {

using report::Course;

constexpr double left = 28;
constexpr double top = 30;
constexpr double bottom = 190;
constexpr double years_baseline = 206;
constexpr double point_radius = 5;

std::chrono::year year_of(base::Day day) { return std::chrono::year_month_day(day).year(); }

/// Values from the bottom up, nought always among them: so that a small change does not look large.
struct Scale {
    double lowest = 0;
    double highest = 1;

    explicit Scale(const Course& course) {
        double most = 0;
        const auto take = [&](double value) {
            lowest = std::min(lowest, value);
            most = std::max(most, value);
        };
        for (const auto& value : course.values) take(value.value);
        if (course.target) take(course.target->value);
        highest = most > lowest ? most : lowest + 1;
    }
    double at(double value) const { return bottom - (bottom - top) * (value - lowest) / (highest - lowest); }
};

/// The part of the drawing that a label takes from left to right.
struct Taken {
    double from = 0;
    double to = 0;
};

TimeAxis axis_of(const Canvas& canvas, const Course& course) {
    base::Day first = course.values.front().day;
    base::Day last = course.values.back().day;
    if (course.target) {
        first = std::min(first, course.target->day);
        last = std::max(last, course.target->day);
    }
    using std::chrono::December;
    using std::chrono::January;
    return {std::chrono::sys_days(year_of(first) / January / 1), std::chrono::sys_days(year_of(last) / December / 31),
            left, canvas.width() - left};
}

/// On which side of a point the line is not: below it, where it goes up from there, and there is room.
bool stands_below(const Course& course, std::size_t i, const Scale& scale) {
    constexpr double room = 26;
    const double value = course.values[i].value;
    double up = 0;
    if (i > 0) up += course.values[i - 1].value - value;
    if (i + 1 < course.values.size()) up += course.values[i + 1].value - value;
    return up > 0 && scale.at(value) + room < bottom;
}

/// What a value says, by its point; the newest before all others, and those that would meet another are left out.
void draw_labels(Canvas& canvas, const Course& course, const TimeAxis& axis, const Scale& scale) {
    constexpr double gap = 8;
    std::vector<Taken> taken;
    const auto draw_label = [&](std::size_t i) {
        const Course::Value& value = course.values[i];
        const double room = canvas.width();
        const double width = std::min(text_width(drawn(value.shown), small_size), room);
        const double x = std::clamp(axis.at(value.day) - width / 2, 0.0, room - width);
        for (const Taken& other : taken)
            if (x < other.to + gap && x + width + gap > other.from) return;
        taken.push_back({x, x + width});
        const double offset = stands_below(course, i, scale) ? point_radius + small_size + 3 : -point_radius - 5;
        canvas.text(x, scale.at(value.value) + offset, room, value.shown, {.size = small_size});
    };
    // The labels that are kept stand apart, so that there are few of them: no look-up walks far.
    draw_label(course.values.size() - 1);
    for (std::size_t i = 0; i + 1 < course.values.size(); ++i) draw_label(i);
}

void draw_target(Canvas& canvas, const Course& course, const TimeAxis& axis, const Scale& scale) {
    constexpr double arm = 7;
    const auto& target = *course.target;
    const auto& newest = course.values.back();
    const double x = axis.at(target.day);
    const double y = scale.at(target.value);
    canvas.dashed_line("fig-target", axis.at(newest.day), scale.at(newest.value), x, y);
    canvas.shape("fig-target",
                 fmt::format("M{} {}L{} {}L{} {}L{} {}Z", number(x), number(y - arm), number(x + arm), number(y),
                             number(x), number(y + arm), number(x - arm), number(y)),
                 Canvas::Filling::outline);
    const double room = canvas.width();
    const double width = std::min(text_width(drawn(course.target_label), small_size), room);
    canvas.text(std::clamp(x - width / 2, 0.0, room - width), y + arm + small_size + 1, room, course.target_label,
                {.size = small_size});
}

}  // namespace

double draw(Canvas& canvas, const Course& course) {
    if (course.values.empty()) return 0;
    const TimeAxis axis = axis_of(canvas, course);
    const Scale scale(course);
    axis.draw_lines(canvas, top, bottom + 4);
    axis.draw_years(canvas, years_baseline);
    canvas.line("fig-axis", left, scale.at(0), canvas.width() - left, scale.at(0), 1);
    canvas.text(left - 6, scale.at(0) + 4, left, "0", {.size = small_size, .anchor = Anchor::end});
    std::string path;
    for (const auto& value : course.values)
        path +=
            fmt::format("{}{} {}", path.empty() ? "M" : "L", number(axis.at(value.day)), number(scale.at(value.value)));
    canvas.curve("fig-line", path, 2);
    for (const auto& value : course.values) {
        canvas.begin_group(value.shown);
        canvas.mark(report::Mark::full, axis.at(value.day), scale.at(value.value), point_radius);
        canvas.end_group();
    }
    draw_labels(canvas, course, axis, scale);
    if (course.target) draw_target(canvas, course, axis, scale);
    constexpr double target_room = 24;
    const bool is_low = course.target && scale.at(course.target->value) + target_room > bottom;
    return years_baseline + 6 + (is_low ? target_room : 0);
}

}  // namespace regie::formats::drawing
