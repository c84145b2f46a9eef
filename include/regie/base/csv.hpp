#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::base {

/// One row of a CSV file.
struct CsvRow {
    std::size_t line = 0;  ///< on which it begins, counted from 1; line ends in quotes count too
    std::vector<std::string> cells;
};

/// What keeps a text from being read as CSV.
enum class CsvFault : std::uint8_t {
    utf16,             ///< in UTF-16, or with bytes of NUL for another reason
    workbook,          ///< a spreadsheet's own file, which is a ZIP
    not_utf8,          ///< in another encoding, such as Latin-1
    tabs,              ///< the columns are separated by tabs
    unclosed_quote,    ///< at the line where it opens
    text_after_quote,  ///< `"a"b`
    too_many_cells,
};

/// Cells in a row above which it is no table that people keep.
inline constexpr std::size_t max_csv_cells = 1000;

/// Reads CSV (RFC 4180) row by row: cells with separators, line ends and doubled quotes in quotes; rows that end in LF,
/// CRLF or a lone CR; with or without byte order mark. The separator, `;` or `,`, is told from the first row, or from a
/// line `sep=;` above it. Rows of which every cell is blank are passed over. `text` must outlive it.
class CsvReader {
public:
    explicit CsvReader(std::string_view text);

    /// The next row, into `row`, which keeps its memory; false at the end, or at a fault.
    bool next(CsvRow& row);

    char separator() const { return separator_; }
    /// Where reading stopped before the end, and on which line.
    struct Stop {
        CsvFault fault;
        std::size_t line;
    };
    const std::optional<Stop>& stop() const { return stop_; }

private:
    void choose_separator();
    void read_row(std::vector<std::string>& cells);
    std::string quoted();
    bool at_line_end() const;
    void pass_line_end();

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    char separator_ = ';';
    std::optional<Stop> stop_;
};

/// A cell that a spreadsheet takes for a text: where it would begin a formula (with `=`, `+`, `-`, `@`, a tab or a CR),
/// a
/// `'` goes before it.
std::string shielded_cell(std::string cell);
/// The cell that was shielded.
std::string_view unshielded_cell(std::string_view cell);

}  // namespace regie::base
