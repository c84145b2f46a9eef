#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "regie/base/place.hpp"
#include "regie/base/sources.hpp"

namespace regie::formats {

/// A line of a file and the marks under it, cut around them to fit a terminal.
struct Excerpt {
    std::string line;
    std::string indent;  ///< spaces up to the marks
    std::string marks;   ///< `^^^`, at least one
};

/// Of a stretch of columns [column, end_column) (code points from 1) of `line`.
Excerpt excerpt(std::string_view line, std::size_t column, std::size_t end_column, std::size_t columns);

/// Whether a line of this place may be shown at all: not of a file as a whole, nor of a file with private answers or
/// names.
bool may_be_shown(const base::Sources& sources, base::Place place);

}  // namespace regie::formats
