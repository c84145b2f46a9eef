#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regie/report/figure.hpp"

namespace regie::formats::drawing {

/// Sizes of text, in units of the drawing.
inline constexpr double text_size = 13;
inline constexpr double small_size = 12;
/// From line to line.
inline constexpr double line_height = 16;
/// How wide a drawing is that a phone can show.
inline constexpr double narrow = 360;
/// Half of a mark.
inline constexpr double mark_radius = 6.5;

enum class Anchor : unsigned char { start, middle, end };

/// How a text stands.
struct Lettering {
    double size = text_size;
    Anchor anchor = Anchor::start;
    bool strong = false;
    bool upwards = false;  ///< turned a quarter to the left
};

/// Takes the parts of a drawing one by one, in its own units, and keeps them as SVG. What looks how is said in classes
/// and in attributes that fit a light and a dark page.
class Canvas {
public:
    explicit Canvas(double width = narrow) : width_(width) {}

    double width() const { return width_; }
    void widen(double width) { width_ = width; }

    /// Text from its baseline, in at most this much room: cut where it is longer, and then whole as its title.
    void text(double x, double y, double room, std::string_view text, const Lettering& lettering = {});
    void line(std::string_view classes, double x1, double y1, double x2, double y2, double thickness = 1);
    /// A thin and faint line, behind what is told.
    void rule(double x1, double y1, double x2, double y2);
    void dashed_line(std::string_view classes, double x1, double y1, double x2, double y2);
    void rectangle(std::string_view classes, double x, double y, double width, double height, double opacity = 1);
    /// Lines by the path data of SVG, not filled.
    void curve(std::string_view classes, std::string_view path, double thickness, double opacity = 1);
    /// A shape by the path data of SVG: filled, or only its outline, whole or dashed.
    enum class Filling : unsigned char { filled, outline, dashes };
    void shape(std::string_view classes, std::string_view path, Filling filling);
    void mark(report::Mark mark, double x, double y, double radius = mark_radius);
    /// What is drawn until `end_group` has this title. An empty title is none.
    void begin_group(std::string_view title);
    void end_group();

    /// Draws what is on another canvas over what is here.
    void add(Canvas& other) { out_ += other.take(); }
    std::string take() { return std::move(out_); }

private:
    double width_;
    std::string out_;
};

/// A number as it stands in a drawing: one decimal at most, never `-0`.
std::string number(double value);

/// What the marks mean, in a row that goes on below; the height it takes. `draw_sample` draws what stands before the
/// words, in the middle of x and y.
double draw_legend(Canvas& canvas, double y, const std::vector<report::LegendEntry>& legend,
                   void (*draw_sample)(Canvas& canvas, report::Mark mark, double x, double y));
double draw_legend(Canvas& canvas, double y, const std::vector<report::LegendEntry>& legend);

// Each draws from the top down, and says how high it is.
double draw(Canvas& canvas, const report::Grid& grid);
double draw(Canvas& canvas, const report::Timeline& timeline);
double draw(Canvas& canvas, const report::Network& network);
double draw(Canvas& canvas, const report::Scores& scores);
double draw(Canvas& canvas, const report::Course& course);

}  // namespace regie::formats::drawing
