#include <algorithm>

#include "formats/svg/canvas.hpp"
#include "formats/svg/letters.hpp"

namespace regie::formats::drawing {
namespace {

constexpr double margin = 4;
/// From the left of a sample to its words, and from words to the next sample.
constexpr double sample_room = 22;
constexpr double gap = 14;
constexpr double row = 20;

/// Words without a sample: a remark, folded over the whole width.
double draw_remark(Canvas& canvas, double y, std::string_view words) {
    constexpr std::size_t most_lines = 4;
    const double room = canvas.width() - 2 * margin;
    double height = 0;
    for (const auto& line : folded(drawn(words), room, small_size, most_lines)) {
        canvas.text(margin, y + height + small_size, room, line, {.size = small_size});
        height += line_height;
    }
    return height;
}

}  // namespace

double draw_legend(Canvas& canvas, double y, const std::vector<report::LegendEntry>& legend,
                   void (*draw_sample)(Canvas& canvas, report::Mark mark, double x, double y)) {
    if (legend.empty()) return 0;
    double x = margin;
    double height = 0;
    bool is_open = false;  // a row that has samples in it
    for (const auto& entry : legend) {
        if (entry.mark == report::Mark::none) {
            if (is_open) height += row;
            is_open = false;
            x = margin;
            height += draw_remark(canvas, y + height, entry.text);
            continue;
        }
        const double room = canvas.width() - 2 * margin - sample_room;
        const double width = std::min(text_width(drawn(entry.text), small_size), room);
        if (is_open && x + sample_room + width > canvas.width() - margin) {
            height += row;
            x = margin;
        }
        draw_sample(canvas, entry.mark, x + sample_room / 2 - 2, y + height + row / 2);
        canvas.text(x + sample_room, y + height + row / 2 + 4, room, entry.text, {.size = small_size});
        x += sample_room + width + gap;
        is_open = true;
    }
    return height + (is_open ? row : 0);
}

double draw_legend(Canvas& canvas, double y, const std::vector<report::LegendEntry>& legend) {
    return draw_legend(canvas, y, legend,
                       [](Canvas& on, report::Mark mark, double x, double at) { on.mark(mark, x, at); });
}

}  // namespace regie::formats::drawing
