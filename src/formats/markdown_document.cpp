#include <string_view>

#include <fmt/format.h>

#include "formats/escape/markdown.hpp"
#include "regie/formats/documents.hpp"
#include "regie/formats/figures.hpp"

namespace regie::formats {
namespace {

using report::Block;

std::string block(const report::Paragraph& paragraph) { return markdown_text(paragraph.text) + "\n"; }

std::string block(const report::Bullets& bullets) {
    std::string out;
    for (const auto& item : bullets.items) {
        out += fmt::format("- {}\n", markdown_text(item.text));
        for (const auto& below : item.below) out += fmt::format("  - {}\n", markdown_text(below));
    }
    return out;
}

std::string block(const report::Table& table) {
    std::string out;
    if (!table.caption.empty()) out += markdown_text(table.caption) + "\n\n";
    std::string rule = "|";
    out += '|';
    for (const auto& column : table.columns) {
        out += fmt::format(" {} |", markdown_cell(column.title));
        rule += " --- |";
    }
    out += "\n" + rule + "\n";
    for (const auto& row : table.rows) {
        out += '|';
        for (const auto& cell : row)
            out += cell.empty() ? std::string(" |") : fmt::format(" {} |", markdown_cell(cell));
        out += '\n';
    }
    return out;
}

std::string block(const report::Verbatim& verbatim) { return markdown_fenced(verbatim.text, verbatim.language); }

std::string block(const report::Figure& figure) {
    const std::string diagram = mermaid(figure);
    const bool has_table = !figure.table.rows.empty();
    std::string out = fmt::format("**{}**\n\n{}\n", markdown_text(figure.title), markdown_text(figure.description));
    if (!diagram.empty()) out += "\n" + markdown_fenced(diagram, "mermaid");
    if (has_table) out += "\n" + block(figure.table);
    return out;
}

/// A picture that is not drawn here, and that other tables tell of, leaves nothing to show.
bool shows_nothing(const Block& block) {
    const auto* figure = std::get_if<report::Figure>(&block);
    return figure != nullptr && figure->table.rows.empty() && mermaid(*figure).empty();
}

void add_blocks(std::string& out, const std::vector<Block>& blocks) {
    for (const auto& each : blocks) {
        if (shows_nothing(each)) continue;
        out += '\n';
        // Two lists in a row would be read as one.
        const bool list_after_list = &each != blocks.data() && std::holds_alternative<report::Bullets>(each) &&
                                     std::holds_alternative<report::Bullets>(*(&each - 1));
        if (list_after_list) out += "<!-- -->\n\n";
        out += std::visit([](const auto& content) { return block(content); }, each);
    }
}

void add_section(std::string& out, const report::Section& section, std::size_t depth) {
    // Markdown has six depths of headings.
    const std::string marks(std::min<std::size_t>(depth, 6), '#');
    out += fmt::format("\n{} {}\n", marks, markdown_text(section.title));
    add_blocks(out, section.blocks);
    for (const auto& below : section.sections) add_section(out, below, depth + 1);
}

}  // namespace

std::string markdown(const report::Document& document) {
    std::string out = fmt::format("# {}\n", markdown_text(document.title));
    add_blocks(out, document.lead);
    for (const auto& section : document.sections) add_section(out, section, 2);
    return out;
}

}  // namespace regie::formats
