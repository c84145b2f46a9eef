#pragma once

#include "formats/svg/canvas.hpp"
#include "regie/base/date.hpp"

namespace regie::formats::drawing {

/// Days from left to right, with lines where years begin.
class TimeAxis {
public:
    /// From the first day at `left` to the last at `right`; the last is after the first.
    TimeAxis(base::Day first, base::Day last, double left, double right)
        : first_(first), last_(last), left_(left), right_(right) {}

    /// Where a day stands; one that is outside stands at the end that is nearest.
    double at(base::Day day) const;
    double left() const { return left_; }
    double right() const { return right_; }

    /// The years in numbers, their baseline at `y`.
    void draw_years(Canvas& canvas, double y) const;
    /// A faint line from `top` to `bottom` where each of those years begins.
    void draw_lines(Canvas& canvas, double top, double bottom) const;

private:
    /// Calls `visit(year, x)` for each year that has a number.
    template <class Visit>
    void for_each_year(Visit visit) const;

    base::Day first_;
    base::Day last_;
    double left_;
    double right_;
};

}  // namespace regie::formats::drawing
