#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "formats/svg/canvas.hpp"
#include "formats/svg/letters.hpp"

namespace regie::formats::drawing {
namespace {

using report::Network;

constexpr double margin = 6;
constexpr double node_radius = 5;
constexpr double label_gap = 9;
constexpr double row = 34;
constexpr double wide_row = 46;
constexpr std::size_t few = 10;
constexpr std::size_t lines_of_label = 2;
/// Half the width of the ring; what is left of the drawing is for the names.
constexpr double ring_width = 58;
constexpr double least_height = 110;

struct Spot {
    double x = 0;
    double y = 0;
    bool is_right = true;
};

/// The nodes around a ring, from the top with the clock, on lines of equal height so that no names meet.
std::vector<Spot> spots_of(std::size_t nodes, double middle_x, double height) {
    const std::size_t on_right = (nodes + 1) / 2;
    const double middle_y = height / 2;
    const double ring_height = middle_y - margin;
    std::vector<Spot> spots;
    for (std::size_t i = 0; i < nodes; ++i) {
        const bool is_right = i < on_right;
        const std::size_t count = is_right ? on_right : nodes - on_right;
        const std::size_t place = is_right ? i : nodes - 1 - i;
        const double step = (height - 2 * margin) / static_cast<double>(count);
        const double y = margin + step * (static_cast<double>(place) + 0.5);
        const double up = (y - middle_y) / ring_height;
        const double x = ring_width * std::sqrt(std::max(0.0, 1 - up * up));
        spots.push_back({middle_x + (is_right ? x : -x), y, is_right});
    }
    return spots;
}

void draw_tie(Canvas& canvas, const Network& network, const Network::Tie& tie, const std::vector<Spot>& spots,
              const Spot& middle) {
    /// How far a tie bends to the middle, so that it is seen apart from one between neighbours.
    constexpr double bend = 0.6;
    constexpr double thinnest = 1;
    constexpr double thicker = 0.8;
    constexpr std::size_t strongest = 6;
    constexpr double see_through = 0.6;
    const Spot& a = spots.at(tie.from);
    const Spot& b = spots.at(tie.to);
    const auto towards = [](double from, double to) { return from + (to - from) * bend; };
    const double x = towards((a.x + b.x) / 2, middle.x);
    const double y = towards((a.y + b.y) / 2, middle.y);
    canvas.begin_group(fmt::format("{} – {} ({})", network.nodes.at(tie.from), network.nodes.at(tie.to), tie.strength));
    canvas.curve(
        "fig-tie",
        fmt::format("M{} {}Q{} {} {} {}", number(a.x), number(a.y), number(x), number(y), number(b.x), number(b.y)),
        thinnest + thicker * static_cast<double>(std::min(tie.strength, strongest) - 1), see_through);
    canvas.end_group();
}

void draw_node(Canvas& canvas, const Spot& spot, std::string_view name) {
    constexpr double line = 14;
    canvas.mark(report::Mark::full, spot.x, spot.y, node_radius);
    const double x = spot.is_right ? spot.x + label_gap : spot.x - label_gap;
    const double room = spot.is_right ? canvas.width() - margin / 2 - x : x - margin / 2;
    const auto lines = folded(drawn(name), room, small_size, lines_of_label);
    double y = spot.y + 4.5 - line * (static_cast<double>(lines.size()) - 1) / 2;
    for (const auto& part : lines) {
        canvas.text(x, y, room, part, {.size = small_size, .anchor = spot.is_right ? Anchor::start : Anchor::end});
        y += line;
    }
}

}  // namespace

double draw(Canvas& canvas, const Network& network) {
    const auto on_right = static_cast<double>((network.nodes.size() + 1) / 2);
    const double each = network.nodes.size() <= few ? wide_row : row;
    const double height = std::max(least_height, each * on_right) + 2 * margin;
    const Spot middle{canvas.width() / 2, height / 2, true};
    const auto spots = spots_of(network.nodes.size(), middle.x, height);
    for (const auto& tie : network.ties) draw_tie(canvas, network, tie, spots, middle);
    for (std::size_t i = 0; i < spots.size(); ++i) draw_node(canvas, spots[i], network.nodes[i]);
    return height + draw_legend(canvas, height, network.legend);
}

}  // namespace regie::formats::drawing
