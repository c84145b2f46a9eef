#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regie/report/document.hpp"

namespace regie::man {

/// Writes mdoc(7), the language of manual pages.
class Mdoc {
public:
    /// A macro with its arguments, which may be anything.
    void macro(std::string_view name, std::initializer_list<std::string_view> arguments = {});
    /// A line of macros as it stands.
    void raw(std::string_view line);
    /// Running text: each sentence begins a line.
    void text(std::string_view words);
    /// The same as a paragraph of its own.
    void paragraph(std::string_view words);
    /// Lines to be shown letter for letter, set in.
    void literal(const std::vector<std::string>& lines);
    /// The same, as far to the left as the text.
    void excerpt(std::string_view text);
    /// A list of items, each with what it means below it, set in by a `width`.
    void begin_list(std::string_view width = "Ds");
    /// An item that is marked up by one macro: `Ar PARTNER`.
    void item(std::string_view macro, std::string_view tag);
    void end_list();
    /// Words that one types, in a column, with what they mean beside them.
    void words(const std::vector<std::pair<std::string, std::string>>& rows);

    /// A document, or what it says of one thing, below the heading of a subsection.
    void document(const report::Document& document);

    const std::string& page() const { return page_; }

private:
    void block(const report::Paragraph& paragraph) { text(paragraph.text); }
    void block(const report::Bullets& bullets);
    void block(const report::Table& table);
    void block(const report::Verbatim& verbatim);
    /// Only its table: a manual page has no pictures.
    void block(const report::Figure& figure) { block(figure.table); }
    void blocks(const std::vector<report::Block>& blocks);

    std::string page_;
};

}  // namespace regie::man
