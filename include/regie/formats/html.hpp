#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "regie/report/document.hpp"

namespace regie::formats {

/// CSS of an organisation's own that may stand in a page: it fetches nothing from elsewhere and cannot end the element
/// it stands in.
class HouseStyle {
public:
    /// None.
    HouseStyle() = default;
    /// `bytes` as they stand in the file of that name. Trouble, with the line, where they are no UTF-8 or hold what
    /// must not be there.
    HouseStyle(std::string_view bytes, std::string_view name);

    /// As it stands in the page: line ends are LF, no byte order mark, no blanks around it.
    std::string_view css() const { return css_; }

private:
    std::string css_;
};

/// The most bytes that a style of one's own may have: a font and a mark fit in.
inline constexpr std::size_t max_style_bytes = std::size_t{1} << 20U;

/// A document as one page of HTML that needs nothing else: no script, nothing from elsewhere, and a
/// Content-Security-Policy that holds it to that. Text from outside is never markup; only http and https addresses
/// become links. Meets WCAG 2.1 AA. `house` comes after the style of the page itself. Deterministic; ends in one line
/// end.
std::string html(const report::Document& document, const HouseStyle& house = {});

}  // namespace regie::formats
