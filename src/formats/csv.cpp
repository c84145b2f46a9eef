#include "regie/base/csv.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "regie/base/text.hpp"
#include "regie/formats/documents.hpp"

namespace regie::formats {
namespace {

constexpr std::string_view row_end = "\r\n";

void append_cell(std::string& out, std::string text, char separator) {
    const std::string cell = base::shielded_cell(std::move(text));
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
