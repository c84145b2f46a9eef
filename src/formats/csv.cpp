#include "regie/base/csv.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "regie/base/text.hpp"
#include "regie/formats/documents.hpp"

namespace regie::formats {
namespace {

constexpr std::string_view row_end = "\r\n";

/// What acts on a terminal is shown; white space stays as it is. No value on file has such characters, but an id may:
/// it is the name of a file.
std::string without_controls(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const bool is_white = text[at] == '\t' || text[at] == '\n' || text[at] == '\r';
        const bool is_control = (first < 0x20 && !is_white) || first == 0x7F;
        const unsigned char second = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0;
        const bool is_wide_control = first == 0xC2 && second >= 0x80 && second < 0xA0;
        const std::size_t bytes = is_wide_control ? 2 : 1;
        out += is_control || is_wide_control ? base::visible(text.substr(at, bytes)) : std::string(1, text[at]);
        at += bytes;
    }
    return out;
}

void append_cell(std::string& out, std::string_view text, char separator) {
    const std::string cell = base::shielded_cell(without_controls(text));
    const bool plain = cell.find_first_of("\"\r\n") == std::string::npos && cell.find(separator) == std::string::npos &&
                       base::trimmed(cell).size() == cell.size();
    if (plain) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

}  // namespace

std::string csv(const report::Table& table, char separator) {
    std::string out(base::byte_order_mark);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0) out += separator;
        append_cell(out, table.columns[i].title, separator);
    }
    out += row_end;
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += separator;
            append_cell(out, row[i], separator);
        }
        out += row_end;
    }
    return out;
}

}  // namespace regie::formats
