#include "formats/svg/time_axis.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>

#include "formats/svg/letters.hpp"

namespace regie::formats::drawing {
namespace {

using std::chrono::January;

constexpr std::array<int, 11> steps{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000};
/// The numbers of two years stand no closer than this.
constexpr double closest = 40;

int year_of(base::Day day) { return static_cast<int>(std::chrono::year_month_day(day).year()); }

base::Day start_of(int year) { return std::chrono::sys_days(std::chrono::year(year) / January / 1); }

}  // namespace

double TimeAxis::at(base::Day day) const {
    const auto days = static_cast<double>((std::clamp(day, first_, last_) - first_).count());
    return left_ + (right_ - left_) * days / std::max(1.0, static_cast<double>((last_ - first_).count()));
}

template <class Visit>
void TimeAxis::for_each_year(Visit visit) const {
    const int first = year_of(first_);
    const int last = year_of(last_);
    const double years = std::max(1, last - first + 1);
    int step = steps.back();
    for (const int each : steps)
        if ((right_ - left_) * each / years >= closest) {
            step = each;
            break;
        }
    for (int year = (first + step - 1) / step * step; year <= last; year += step)
        if (start_of(year) >= first_) visit(year, at(start_of(year)));
}

void TimeAxis::draw_years(Canvas& canvas, double y) const {
    for_each_year([&](int year, double x) {
        const std::string text = fmt::format("{}", year);
        const double width = text_width(text, small_size);
        if (x + 3 + width <= canvas.width()) canvas.text(x + 3, y, width, text, {.size = small_size});
    });
}

void TimeAxis::draw_lines(Canvas& canvas, double top, double bottom) const {
    for_each_year([&](int, double x) { canvas.rule(x, top, x, bottom); });
}

}  // namespace regie::formats::drawing
