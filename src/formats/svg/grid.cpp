#include <algorithm>

#include "formats/svg/canvas.hpp"
#include "formats/svg/letters.hpp"

namespace regie::formats::drawing {
namespace {

using report::Grid;

constexpr double column_width = 30;
/// Labels of rows get no narrower, and in a drawing that is wide no wider.
constexpr double narrowest_label = 110;
constexpr double wide_label = 170;
constexpr double margin = 4;
/// How far headings that stand upright reach.
constexpr double upright_room = 118;
constexpr std::size_t lines_of_heading = 2;
constexpr std::size_t lines_of_label = 4;
constexpr double least_row = 28;

/// Where things stand.
struct Layout {
    double label = 0;    ///< the width of the labels
    double heading = 0;  ///< the height of the headings
    bool upright = false;
};

Layout layout_of(Canvas& canvas, const Grid& grid) {
    Layout layout;
    const double columns = column_width * static_cast<double>(grid.columns.size());
    layout.label = canvas.width() - columns;
    if (layout.label < narrowest_label) {
        layout.label = wide_label;
        canvas.widen(wide_label + columns);
    }
    double longest = 0;
    for (const auto& column : grid.columns) {
        const std::string text = drawn(column);
        if (text_width(text, small_size) > column_width - 2) layout.upright = true;
        for (const auto& line : folded(text, upright_room, small_size, lines_of_heading))
            longest = std::max(longest, text_width(line, small_size));
    }
    layout.heading = layout.upright ? longest + 2 * margin : line_height + margin;
    return layout;
}

void draw_heading(Canvas& canvas, const Layout& layout, double middle, std::string_view text) {
    constexpr double line = 13;
    if (!layout.upright) {
        canvas.text(middle, line_height - margin, column_width, text, {.size = small_size, .anchor = Anchor::middle});
        return;
    }
    const auto lines = folded(drawn(text), upright_room, small_size, lines_of_heading);
    // The baseline of the first line, so that all of them are in the middle of the column.
    double x = middle + 4 - line * (static_cast<double>(lines.size()) - 1) / 2;
    for (const auto& part : lines) {
        canvas.text(x, layout.heading - margin, upright_room, part, {.size = small_size, .upwards = true});
        x += line;
    }
}

/// Draws a row from `y` down; its height.
double draw_row(Canvas& canvas, const Layout& layout, const Grid::Row& row, std::size_t columns, double y) {
    const double room = layout.label - 2 * margin;
    const auto lines = folded(drawn(row.label), room, text_size, lines_of_label);
    const double text_height = static_cast<double>(lines.size()) * line_height;
    const double height = std::max(least_row, text_height + 2 * margin + 2);
    canvas.rule(0, y, canvas.width(), y);
    double baseline = y + (height - text_height) / 2 + text_size - 1;
    for (const auto& line : lines) {
        canvas.text(margin, baseline, room, line);
        baseline += line_height;
    }
    for (std::size_t i = 0; i < columns; ++i) {
        const double middle = layout.label + column_width * (static_cast<double>(i) + 0.5);
        if (i >= row.cells.size()) continue;
        const Grid::Cell& cell = row.cells[i];
        if (!cell.text.empty()) canvas.begin_group(cell.text);
        canvas.mark(cell.mark, middle, y + height / 2);
        if (!cell.text.empty()) canvas.end_group();
    }
    return height;
}

}  // namespace

double draw(Canvas& canvas, const Grid& grid) {
    const Layout layout = layout_of(canvas, grid);
    for (std::size_t i = 0; i < grid.columns.size(); ++i)
        draw_heading(canvas, layout, layout.label + column_width * (static_cast<double>(i) + 0.5), grid.columns[i]);
    double y = layout.heading;
    for (const auto& row : grid.rows) y += draw_row(canvas, layout, row, grid.columns.size(), y);
    canvas.rule(0, y, canvas.width(), y);
    y += 2 * margin;
    return y + draw_legend(canvas, y, grid.legend) + margin;
}

}  // namespace regie::formats::drawing
