#include "formats/svg/canvas.hpp"

#include <cmath>

#include <fmt/format.h>

#include "formats/escape/svg.hpp"
#include "formats/svg/letters.hpp"

namespace regie::formats::drawing {
namespace {

using report::Mark;

/// A strong text is so much wider.
constexpr double strong_width = 1.15;

std::string_view word_of(Anchor anchor) {
    switch (anchor) {
        case Anchor::middle:
            return "middle";
        case Anchor::end:
            return "end";
        case Anchor::start:
            break;
    }
    return "start";
}

/// A circle as path data, so that its halves can be drawn too.
std::string half_circle(double x, double y, double radius) {
    return fmt::format("M{0} {1}A{2} {2} 0 0 0 {0} {3}Z", number(x), number(y - radius), number(radius),
                       number(y + radius));
}

}  // namespace

std::string number(double value) {
    constexpr double tenth = 10;
    const double rounded = std::round(value * tenth) / tenth;
    std::string text = fmt::format("{:.1f}", rounded == 0 ? 0.0 : rounded);
    if (text.ends_with(".0")) text.resize(text.size() - 2);
    return text;
}

void Canvas::text(double x, double y, double room, std::string_view text, const Lettering& lettering) {
    const double size = lettering.strong ? lettering.size * strong_width : lettering.size;
    const std::string whole = drawn(text);
    const std::string shown = cut(whole, room, size);
    const bool is_cut = shown != whole;
    if (is_cut) begin_group(whole);
    out_ += fmt::format("<text class=\"fig-text{}\" ", lettering.strong ? " fig-strong" : "");
    if (lettering.upwards)
        out_ += fmt::format("transform=\"translate({} {}) rotate(-90)\"", number(x), number(y));
    else
        out_ += fmt::format("x=\"{}\" y=\"{}\"", number(x), number(y));
    out_ += fmt::format(" font-size=\"{}\" fill=\"currentColor\"", number(lettering.size));
    if (lettering.anchor != Anchor::start) out_ += fmt::format(" text-anchor=\"{}\"", word_of(lettering.anchor));
    if (lettering.strong) out_ += " font-weight=\"bold\"";
    // A font of which the widths are not known may not push a letter out of the drawing.
    if (!is_measured(shown))
        out_ += fmt::format(" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"", number(text_width(shown, size)));
    out_ += fmt::format(">{}</text>\n", svg_text(shown));
    if (is_cut) end_group();
}

void Canvas::line(std::string_view classes, double x1, double y1, double x2, double y2, double thickness) {
    out_ += fmt::format(
        "<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"currentColor\" stroke-width=\"{}\"/>\n",
        classes, number(x1), number(y1), number(x2), number(y2), number(thickness));
}

void Canvas::rule(double x1, double y1, double x2, double y2) {
    out_ += fmt::format(
        "<line class=\"fig-rule\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"currentColor\" "
        "stroke-opacity=\"0.3\"/>\n",
        number(x1), number(y1), number(x2), number(y2));
}

void Canvas::dashed_line(std::string_view classes, double x1, double y1, double x2, double y2) {
    out_ += fmt::format(
        "<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"currentColor\" stroke-width=\"1.5\" "
        "stroke-dasharray=\"5 3\"/>\n",
        classes, number(x1), number(y1), number(x2), number(y2));
}

void Canvas::rectangle(std::string_view classes, double x, double y, double width, double height, double opacity) {
    out_ += fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"currentColor\"",
                        classes, number(x), number(y), number(width), number(height));
    if (opacity < 1) out_ += fmt::format(" fill-opacity=\"{:.2f}\"", opacity);
    out_ += "/>\n";
}

void Canvas::curve(std::string_view classes, std::string_view path, double thickness, double opacity) {
    out_ += fmt::format(
        "<path class=\"{}\" d=\"{}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{}\" "
        "stroke-linejoin=\"round\"",
        classes, path, number(thickness));
    if (opacity < 1) out_ += fmt::format(" stroke-opacity=\"{:.2f}\"", opacity);
    out_ += "/>\n";
}

void Canvas::shape(std::string_view classes, std::string_view path, Filling filling) {
    out_ += fmt::format("<path class=\"{}\" d=\"{}\" ", classes, path);
    if (filling == Filling::filled)
        out_ += "fill=\"currentColor\"/>\n";
    else
        out_ += fmt::format("fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"{}/>\n",
                            filling == Filling::dashes ? " stroke-dasharray=\"4 2.5\"" : "");
}

void Canvas::mark(Mark mark, double x, double y, double radius) {
    constexpr double stroke = 1.8;
    constexpr double faint_radius = 1.5;
    const double outline = radius - stroke / 2;
    const auto ring = [&](std::string_view classes) {
        out_ += fmt::format(
            "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"none\" stroke=\"currentColor\" "
            "stroke-width=\"{}\"/>\n",
            classes, number(x), number(y), number(outline), number(stroke));
    };
    switch (mark) {
        case Mark::full:
            out_ +=
                fmt::format("<circle class=\"fig-mark-full\" cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"currentColor\"/>\n",
                            number(x), number(y), number(radius));
            break;
        case Mark::half:
            ring("fig-mark-half");
            shape("fig-mark-half", half_circle(x, y, outline), Filling::filled);
            break;
        case Mark::cross: {
            const double arm = radius * 0.85;
            curve("fig-mark-cross",
                  fmt::format("M{0} {1}L{2} {3}M{2} {1}L{0} {3}", number(x - arm), number(y - arm), number(x + arm),
                              number(y + arm)),
                  stroke * 1.5);
            break;
        }
        case Mark::open:
            ring("fig-mark-open");
            break;
        case Mark::none:
            out_ += fmt::format(
                "<circle class=\"fig-muted\" cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"currentColor\" "
                "fill-opacity=\"0.30\"/>\n",
                number(x), number(y), number(faint_radius));
            break;
    }
}

void Canvas::begin_group(std::string_view title) {
    out_ += "<g>";
    if (!title.empty()) out_ += fmt::format("<title>{}</title>", svg_text(title));
    out_ += '\n';
}

void Canvas::end_group() { out_ += "</g>\n"; }

}  // namespace regie::formats::drawing
