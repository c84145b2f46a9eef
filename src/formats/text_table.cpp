#include "formats/text_table.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "formats/columns.hpp"
#include "formats/escape/terminal.hpp"
#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

constexpr std::string_view between = "  ";
/// In a list of `title: value`, what follows the first value stands this deep.
constexpr std::string_view indent = "  ";

using Widths = std::vector<std::size_t>;
using Row = std::vector<std::string>;

std::size_t sum(const Widths& widths) {
    return std::accumulate(widths.begin(), widths.end(), std::size_t{0}) +
           (widths.empty() ? 0 : (widths.size() - 1) * between.size());
}

Row escaped(const Row& row) {
    Row out;
    out.reserve(row.size());
    for (const auto& cell : row) out.push_back(terminal_words(cell));
    return out;
}

Row titles_of(const report::Table& table) {
    Row titles;
    for (const auto& column : table.columns) titles.push_back(terminal_words(column.title));
    return titles;
}

Widths natural_widths(const Row& titles, const std::vector<Row>& rows) {
    Widths widths;
    for (const auto& title : titles) widths.push_back(base::width(title));
    for (const auto& row : rows)
        for (std::size_t i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], base::width(row[i]));
    return widths;
}

std::size_t longest_word_of(std::string_view text) {
    std::size_t longest = 0;
    for (const std::string& word : base::wrap(text, 1)) longest = std::max(longest, base::width(word));
    return longest;
}

/// A column never gets narrower than its longest word, if that is no longer than `longest_word`.
Widths least_widths(const Row& titles, const std::vector<Row>& rows, std::size_t longest_word) {
    Widths widths;
    for (const auto& title : titles) widths.push_back(longest_word_of(title));
    for (const auto& row : rows)
        for (std::size_t i = 0; i < std::min(row.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], longest_word_of(row[i]));
    for (auto& width : widths) width = std::min(width, longest_word);
    return widths;
}

/// Takes from the widest columns until the table fits, but from none more than it can lose; false where that is not
/// enough.
bool fit(Widths& widths, const Widths& least, std::size_t columns) {
    while (sum(widths) > columns) {
        std::size_t* widest = nullptr;
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i] > least[i] && (!widest || widths[i] > *widest)) widest = &widths[i];
        if (!widest) return false;
        --*widest;
    }
    return true;
}

std::string folded_row(const Row& row, const Widths& widths) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        cells.push_back(fold(i < row.size() ? std::string_view(row[i]) : std::string_view{}, widths[i]));
        height = std::max(height, cells.back().size());
    }
    std::string out;
    for (std::size_t number = 0; number < height; ++number) {
        std::string line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (i > 0) line += between;
            line += padded(number < cells[i].size() ? cells[i][number] : std::string{}, widths[i]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

std::string as_lists(const Row& titles, const std::vector<Row>& rows, std::size_t columns) {
    std::string out;
    for (const auto& row : rows) {
        if (!out.empty()) out += '\n';
        for (std::size_t i = 0; i < std::min(row.size(), titles.size()); ++i) {
            if (row[i].empty()) continue;
            // The first cell says what the row is about.
            out += i == 0 ? hanging({}, row[i], columns)
                          : hanging(std::string(indent) + titles[i] + ": ", row[i], columns);
        }
    }
    return out;
}

}  // namespace

std::string text_table(const report::Table& table, std::size_t columns, std::size_t longest_word) {
    const Row titles = titles_of(table);
    std::vector<Row> rows;
    rows.reserve(table.rows.size());
    for (const auto& row : table.rows) rows.push_back(escaped(row));

    Widths widths = natural_widths(titles, rows);
    if (!fit(widths, least_widths(titles, rows, longest_word), columns)) return as_lists(titles, rows, columns);
    Row rule;
    for (const auto width : widths) rule.emplace_back(width, '-');
    std::string out = folded_row(titles, widths) + folded_row(rule, widths);
    for (const auto& row : rows) out += folded_row(row, widths);
    return out;
}

}  // namespace regie::formats
