#include "formats/html/table.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include "regie/report/not_recorded.hpp"

namespace regie::formats {
namespace {

constexpr std::size_t pair = 2;
constexpr std::size_t most_on_paper = 5;

std::string class_of(TableShape shape) {
    switch (shape) {
        case TableShape::pairs:
            return "pairs";
        case TableShape::usual:
            return "usual";
        default:
            return "usual broad";
    }
}

void write_head(Writer& out, const report::Table& table) {
    const Writer::Element head(out, "thead", {});
    const Writer::Element row(out, "tr", {});
    for (const auto& column : table.columns) {
        // A heading that says nothing is none.
        if (column.title.empty())
            out.element("td", {});
        else
            out.element("th", column.title, {{"scope", "col"}});
    }
}

void write_cell(Writer& out, std::string_view text, std::string_view column, base::Language language) {
    // On a small screen a cell tells its column itself.
    if (text.empty())
        out.element("td", {});
    else if (text == report::not_recorded.in(language))
        out.element("td", text, {{"class", "unrecorded"}, {"data-column", std::string(column)}});
    else
        out.element("td", text, {{"data-column", std::string(column)}});
}

void write_row(Writer& out, const report::Table& table, const std::vector<std::string>& cells,
               base::Language language) {
    const Writer::Element row(out, "tr", {});
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i == 0 && !cells[i].empty())
            out.element("th", cells[i], {{"scope", "row"}});
        else
            write_cell(out, cells[i], table.columns.at(i).title, language);
    }
}

}  // namespace

TableShape shape_of(const report::Table& table) {
    if (table.columns.size() <= pair) return TableShape::pairs;
    return table.columns.size() <= most_on_paper ? TableShape::usual : TableShape::broad;
}

void write_table(Writer& out, const report::Table& table, std::string_view caption, base::Language language) {
    const Writer::Element element(out, "table", {{"class", class_of(shape_of(table))}});
    if (table.caption.empty())
        out.element("caption", caption, {{"class", "heard"}});
    else
        out.element("caption", table.caption);
    write_head(out, table);
    const Writer::Element body(out, "tbody", {});
    for (const auto& row : table.rows) write_row(out, table, row, language);
}

}  // namespace regie::formats
