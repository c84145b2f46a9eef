#include "formats/escape/svg.hpp"

#include <variant>

#include <fmt/format.h>

#include "formats/svg/canvas.hpp"
#include "regie/formats/figures.hpp"

namespace regie::formats {
namespace {

std::string_view kind_of(const report::Grid&) { return "fig-grid"; }
std::string_view kind_of(const report::Timeline&) { return "fig-timeline"; }
std::string_view kind_of(const report::Network&) { return "fig-network"; }
std::string_view kind_of(const report::Scores&) { return "fig-scores"; }
std::string_view kind_of(const report::Course&) { return "fig-course"; }

}  // namespace

std::string svg(const report::Figure& figure, std::string_view id) {
    drawing::Canvas canvas;
    const double height = std::visit([&](const auto& each) { return drawing::draw(canvas, each); }, figure.drawing);
    const auto kind = std::visit([](const auto& each) { return kind_of(each); }, figure.drawing);
    return fmt::format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"fig {}{}\" role=\"img\" "
        "aria-labelledby=\"{}-title {}-desc\" viewBox=\"0 0 {} {}\">\n"
        "<title id=\"{}-title\">{}</title>\n<desc id=\"{}-desc\">{}</desc>\n{}</svg>\n",
        kind, canvas.width() > drawing::narrow ? " fig-wide" : "", id, id, drawing::number(canvas.width()),
        drawing::number(height), id, svg_text(figure.title), id, svg_text(figure.description), canvas.take());
}

}  // namespace regie::formats
