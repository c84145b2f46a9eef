#pragma once

#include <string_view>

#include "formats/html/writer.hpp"
#include "regie/base/language.hpp"
#include "regie/report/table.hpp"

namespace regie::formats {

/// How a table is laid out.
enum class TableShape : unsigned char {
    pairs,  ///< two columns: fits anywhere
    usual,  ///< on a small screen each row becomes a block of lines
    broad,  ///< too many columns for paper: there too
};

TableShape shape_of(const report::Table& table);

/// Writes a table. `caption` says what it is; it is shown where the table has that caption itself, and else only heard.
void write_table(Writer& out, const report::Table& table, std::string_view caption, base::Language language);

}  // namespace regie::formats
