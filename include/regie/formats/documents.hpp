#pragma once

#include <cstddef>
#include <string>

#include "regie/report/document.hpp"

namespace regie::formats {

/// A document as Markdown (CommonMark with tables), as text for a terminal of `columns` columns, and as JSON. Text from
/// outside is escaped for the format. Deterministic; ends in one line end.
std::string markdown(const report::Document& document);
std::string text(const report::Document& document, std::size_t columns = 100);
std::string json(const report::Document& document);
/// A table as CSV (RFC 4180) for a spreadsheet: in UTF-8 with a byte order mark, without which it would not be taken
/// for that. A cell that a spreadsheet would take for a formula is shielded by a `'`.
std::string csv(const report::Table& table, char separator);

}  // namespace regie::formats
