#include <algorithm>
#include <string_view>

#include "formats/columns.hpp"
#include "formats/escape/terminal.hpp"
#include "formats/text_table.hpp"
#include "regie/base/text.hpp"
#include "regie/formats/documents.hpp"

namespace regie::formats {
namespace {

/// Lines of words get no longer than this, however wide the terminal: longer ones are hard to read.
constexpr std::size_t longest_line = 100;

/// Writes a document downwards; it knows how wide the terminal is.
class Writer {
public:
    explicit Writer(std::size_t columns) : columns_(columns) {}

    void heading(std::string_view title, std::size_t depth) {
        constexpr std::string_view underlines = "=-";
        const std::string shown = terminal(title);
        out_ += shown + "\n";
        if (depth < underlines.size()) out_ += std::string(base::width(shown), underlines[depth]) + "\n";
    }

    void block(const report::Paragraph& paragraph) { words("", paragraph.text); }

    void block(const report::Bullets& bullets) {
        for (const auto& item : bullets.items) {
            words("- ", item.text);
            for (const auto& below : item.below) words("  - ", below);
        }
    }

    void block(const report::Table& table) {
        if (!table.caption.empty()) {
            words("", table.caption);
            out_ += '\n';
        }
        out_ += text_table(table, columns_);
    }

    void block(const report::Verbatim& verbatim) {
        const std::string_view text = verbatim.text;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            const auto line = text.substr(at, end - at);
            // The bar keeps what is quoted from being read as a command of a CI job.
            out_ += "  | " + terminal_excerpt(line, 0, line.size()) + "\n";
            at = end + 1;
        }
    }

    void block(const report::Figure& figure) {
        words("", figure.title);
        words("", figure.description);
        out_ += '\n';
        block(figure.table);
    }

    void blocks(const std::vector<report::Block>& blocks) {
        for (const auto& each : blocks) {
            // A picture that other tables tell of leaves nothing to show here.
            const auto* figure = std::get_if<report::Figure>(&each);
            if (figure != nullptr && figure->table.rows.empty()) continue;
            out_ += '\n';
            std::visit([this](const auto& content) { block(content); }, each);
        }
    }

    void section(const report::Section& section, std::size_t depth) {
        out_ += '\n';
        heading(section.title, depth);
        blocks(section.blocks);
        for (const auto& below : section.sections) this->section(below, depth + 1);
    }

    std::string take() { return std::move(out_); }

private:
    void words(std::string_view first, std::string_view text) {
        out_ += hanging(first, terminal_words(text), std::min(columns_, longest_line));
    }

    std::size_t columns_;
    std::string out_;
};

}  // namespace

std::string text(const report::Document& document, std::size_t columns) {
    Writer writer(columns);
    writer.heading(document.title, 0);
    writer.blocks(document.lead);
    for (const auto& section : document.sections) writer.section(section, 1);
    return writer.take();
}

}  // namespace regie::formats
