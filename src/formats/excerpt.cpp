#include "formats/excerpt.hpp"

#include <algorithm>

#include "formats/columns.hpp"
#include "formats/escape/terminal.hpp"
#include "regie/base/text.hpp"
#include "regie/store/kinds.hpp"

namespace regie::formats {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::size_t narrowest = 20;

/// Byte of the `column`th code point of a line; its end when it is shorter.
std::size_t byte_of_column(std::string_view line, std::size_t column) {
    std::size_t at = 0;
    for (std::size_t passed = 1; passed < column && at < line.size(); ++passed) {
        ++at;
        while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80U) ++at;
    }
    return at;
}

std::string cut_end(std::string_view text, std::size_t columns) {
    if (base::width(text) <= columns) return std::string(text);
    return std::string(head(text, columns - 1)).append(ellipsis);
}

std::string cut_start(std::string_view text, std::size_t columns) {
    if (base::width(text) <= columns) return std::string(text);
    return std::string(ellipsis).append(tail(text, columns - 1));
}

}  // namespace

Excerpt excerpt(std::string_view line, std::size_t column, std::size_t end_column, std::size_t columns) {
    columns = std::max(columns, narrowest);
    const std::size_t begin = byte_of_column(line, column);
    const std::size_t end = std::max(begin, byte_of_column(line, end_column));
    const std::string before = terminal_excerpt(line, 0, begin);
    const std::string marked = terminal_excerpt(line, begin, end);
    const std::string after = terminal_excerpt(line, end, line.size());

    // The marked part comes first; what is left goes to what stands before it, but for a little of what follows.
    const std::size_t for_marked = std::min(base::width(marked), columns * 2 / 3);
    const std::size_t left = columns - for_marked;
    const std::size_t for_after = std::min(base::width(after), left / 3);
    const std::size_t for_before = std::min(base::width(before), left - for_after);
    const std::string shown_before = cut_start(before, for_before);
    const std::string shown_marked = cut_end(marked, for_marked);

    Excerpt shown;
    shown.indent.assign(base::width(shown_before), ' ');
    shown.marks.assign(std::max<std::size_t>(base::width(shown_marked), 1), '^');
    shown.line = shown_before + shown_marked;
    const std::size_t room = columns - std::min(columns, base::width(shown.line));
    if (room > 0) shown.line += cut_end(after, room);
    return shown;
}

bool may_be_shown(const base::Sources& sources, base::Place place) {
    if (!place.known() || (place.begin == 0 && place.end == 0)) return false;
    const std::string_view path = sources.at(place.file).path;
    return path != store::people_file && !path.starts_with("pulses/");
}

}  // namespace regie::formats
