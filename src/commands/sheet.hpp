#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/csv.hpp"
#include "regie/changes/many.hpp"
#include "regie/store/columns.hpp"

namespace regie::commands {

/// A column of a table that a user filled in.
struct SheetColumn {
    const store::Column* column = nullptr;  ///< null: one of trust, or one that nothing stands above
    std::string trusted;                    ///< of a column of trust: the partner that is scored, as typed
    std::string title;                      ///< as it stands above the column
};

struct SheetRow {
    std::size_t line = 0;
    struct Cell {
        const SheetColumn* column;
        std::string text;  ///< never empty
    };
    std::vector<Cell> cells;  ///< those with something in them
};

/// A table of things as people keep it in a spreadsheet. What cannot be read of it goes into `problems`.
class Sheet {
public:
    /// Reads the names above the columns, each of which must be one of `columns` (or, `with_trust`, of trust). `text`
    /// and `problems` must outlive it.
    Sheet(std::string_view text, std::span<const store::Column> columns, bool with_trust,
          changes::RowProblems& problems);

    /// The next row into `row`; false at the end, and where reading on makes no sense. A row with another number of
    /// cells than there are columns is a problem, and passed over.
    bool next(SheetRow& row);

    /// The line of the names above the columns.
    std::size_t header_line() const { return header_line_; }
    const std::vector<SheetColumn>& columns() const { return columns_; }
    bool has(std::string_view key) const;
    changes::Titles titles() const;
    /// The names above the columns are Dutch: then numbers have a decimal comma, and a date may be written as
    /// 31-12-2026.
    bool dutch() const { return dutch_; }

private:
    void read_header(std::span<const store::Column> known, bool with_trust, const std::vector<std::string>& titles);
    bool fits(const std::vector<std::string>& cells, std::size_t line);
    void report_stop();

    base::CsvReader reader_;
    base::CsvRow raw_;
    changes::RowProblems& problems_;
    std::vector<SheetColumn> columns_;
    std::size_t header_line_ = 1;
    bool dutch_ = false;
};

}  // namespace regie::commands
