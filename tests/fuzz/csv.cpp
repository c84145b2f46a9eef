#include "regie/base/csv.hpp"

#include <vector>

#include "oracle.hpp"
#include "regie/base/text.hpp"
#include "regie/formats/documents.hpp"
#include "regie/store/columns.hpp"

/// Any bytes are read as rows, or refused at a line that is there; and rows that are written read back as they were.
namespace {

using namespace regie;
using fuzz::hold;

using Rows = std::vector<std::vector<std::string>>;

Rows read(std::string_view text, bool& stopped) {
    base::CsvReader reader(text);
    base::CsvRow row;
    Rows rows;
    const auto lines = 1 + static_cast<std::size_t>(
                               std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }));
    std::size_t line = 0;
    while (reader.next(row)) {
        hold(row.line > line && row.line <= lines, "rows begin on lines that follow each other", text);
        line = row.line;
        hold(row.cells.size() <= base::max_csv_cells, "a row has a bound", text);
        rows.push_back(row.cells);
    }
    stopped = reader.stop().has_value();
    if (stopped) hold(reader.stop()->line >= 1 && reader.stop()->line <= lines, "it stops at a line", text);
    hold(!reader.next(row), "the end stays the end", text);
    return rows;
}

bool is_blank(const std::vector<std::string>& cells) {
    return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return base::trimmed(cell).empty(); });
}

/// Characters that act on a terminal, which no value on file can have; they come back in a form that can be seen.
bool acts_on_a_terminal(std::string_view cell) {
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const auto byte = static_cast<unsigned char>(cell[at]);
        const auto next = at + 1 < cell.size() ? static_cast<unsigned char>(cell[at + 1]) : std::uint8_t{};
        const bool is_white = byte == '\t' || byte == '\n' || byte == '\r';
        if ((byte < 0x20 && !is_white) || byte == 0x7F || (byte == 0xC2 && next >= 0x80 && next < 0xA0)) return true;
    }
    return false;
}

/// Written for a spreadsheet, below names of our own, and read again.
void come_back(const Rows& rows, char separator) {
    report::Table table;
    std::size_t columns = 2;
    for (const auto& row : rows) columns = std::max(columns, row.size());
    for (std::size_t i = 0; i < columns; ++i) table.columns.push_back({"key", "c" + std::to_string(i)});
    for (const auto& row : rows) {
        if (is_blank(row)) continue;
        table.rows.push_back(row);
        table.rows.back().resize(columns);
        for (std::string& cell : table.rows.back())
            if (acts_on_a_terminal(cell)) cell = "x";
    }
    bool stopped = false;
    Rows again = read(formats::csv(table, separator), stopped);
    hold(!stopped && again.size() == table.rows.size() + 1, "every row that is written is read");
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        std::vector<std::string> cells;
        for (const std::string& cell : again[i + 1]) cells.emplace_back(base::unshielded_cell(cell));
        hold(cells == table.rows[i], "a row that is written reads as it was");
    }
}

void items_come_back(const std::vector<std::string>& cells) {
    using enum store::Notation;
    for (const store::Notation notation : {one, ids, texts, representatives}) {
        for (const std::string& cell : cells) {
            const auto items = store::items_of_cell(cell, notation);
            const auto written = store::cell_of_items(items, notation);
            if (written) hold(store::items_of_cell(*written, notation) == items, "items are the same again", cell);
        }
        const auto written = store::cell_of_items(cells, notation);
        if (written && !cells.empty())
            hold(store::items_of_cell(*written, notation) == cells, "what a cell can hold it gives back", *written);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::Input input(bytes, size);
    bool stopped = false;
    const Rows rows = read(input.rest(), stopped);
    for (const char separator : {';', ','}) come_back(rows, separator);
    for (const auto& row : rows) items_come_back(row);
    return 0;
}
