#include "mdoc.hpp"

#include <algorithm>
#include <variant>

#include "formats/escape/roff.hpp"
#include "regie/base/text.hpp"

namespace regie::man {
namespace {

/// Sources of manual pages are read and compared as lines.
constexpr std::size_t longest_line = 100;

bool begins_sentence(char c) { return (c >= 'A' && c <= 'Z') || c == '"'; }

/// The sentences of a text: a formatter puts the space between them by itself.
std::vector<std::string_view> sentences(std::string_view text) {
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        const bool ends = text[at] == '.' || text[at] == '?' || text[at] == '!';
        if (!ends || text[at + 1] != ' ' || !begins_sentence(text[at + 2])) continue;
        found.push_back(text.substr(0, at + 1));
        text.remove_prefix(at + 2);
        at = 0;
    }
    found.push_back(text);
    return found;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace

void Mdoc::raw(std::string_view line) { page_.append(line).append("\n"); }

void Mdoc::macro(std::string_view name, std::initializer_list<std::string_view> arguments) {
    std::string line = "." + std::string(name);
    for (const std::string_view argument : arguments) line += " " + formats::roff_argument(argument);
    raw(line);
}

void Mdoc::text(std::string_view words) {
    for (const std::string_view sentence : sentences(words)) {
        for (const std::string& line : base::wrap(sentence, longest_line)) raw(formats::roff_text(line));
    }
}

void Mdoc::paragraph(std::string_view words) {
    raw(".Pp");
    text(words);
}

void Mdoc::literal(const std::vector<std::string>& lines) {
    raw(".Bd -literal -offset indent");
    for (const std::string& line : lines) raw(formats::roff_literal(line));
    raw(".Ed");
}

void Mdoc::excerpt(std::string_view text) {
    raw(".Bd -literal");
    for (const std::string& line : lines_of(text)) raw(formats::roff_literal(line));
    raw(".Ed");
}

void Mdoc::begin_list(std::string_view width) { raw(".Bl -tag -width " + std::string(width)); }

void Mdoc::item(std::string_view macro, std::string_view tag) {
    raw(".It " + std::string(macro) + " " + formats::roff_argument(tag));
}

void Mdoc::end_list() { raw(".El"); }

void Mdoc::block(const report::Bullets& bullets) {
    raw(".Bl -dash -compact");
    for (const auto& item : bullets.items) {
        raw(".It");
        text(item.text);
        for (const std::string& below : item.below) text(below);
    }
    end_list();
}

void Mdoc::words(const std::vector<std::pair<std::string, std::string>>& rows) {
    const auto widest = std::ranges::max_element(rows, {}, [](const auto& row) { return row.first.size(); });
    raw(".Bl -tag -compact -width " + formats::roff_argument(widest->first));
    for (const auto& [word, meaning] : rows) {
        item("Cm", word);
        text(meaning);
    }
    end_list();
}

void Mdoc::block(const report::Table& table) {
    std::vector<std::pair<std::string, std::string>> rows;
    for (const auto& row : table.rows) rows.emplace_back(row.front(), row.back());
    words(rows);
}

void Mdoc::block(const report::Verbatim& verbatim) { excerpt(verbatim.text); }

void Mdoc::blocks(const std::vector<report::Block>& blocks) {
    for (const auto& each : blocks) {
        if (&each != blocks.data()) raw(".Pp");
        std::visit([this](const auto& content) { block(content); }, each);
    }
}

void Mdoc::document(const report::Document& document) {
    macro("Ss", {document.title});
    blocks(document.lead);
    if (document.sections.empty()) return;
    begin_list();
    for (const report::Section& section : document.sections) {
        item("Sy", section.title);
        blocks(section.blocks);
    }
    end_list();
}

}  // namespace regie::man
