#include <fmt/format.h>

#include "formats/escape/html.hpp"
#include "regie/formats/figures.hpp"

namespace regie::formats {

std::string svg(const report::Figure& figure, std::string_view id) {
    return fmt::format(
        "<svg role=\"img\" aria-labelledby=\"{0}-title {0}-desc\" viewBox=\"0 0 640 80\"><title "
        "id=\"{0}-title\">{1}</title><desc id=\"{0}-desc\">{2}</desc></svg>",
        id, html_text(figure.title), html_text(figure.description));
}

}  // namespace regie::formats
