#include "formats/html/blocks.hpp"

#include <variant>

#include "formats/html/table.hpp"

namespace regie::formats {
namespace {

using base::Both;

constexpr Both as_table{"The same as a table", "Hetzelfde als tabel"};

/// What takes the keyboard so that it can be scrolled, and says what it is.
class Region {
public:
    Region(Writer& out, std::string label)
        : element_(out, "section", {{"class", "scrolls"}, {"tabindex", "0"}, {"aria-label", std::move(label)}}) {}

private:
    Writer::Element element_;
};

}  // namespace

std::string Unique::of(std::string_view wanted, std::string_view before_number) {
    std::string name(wanted);
    std::size_t& count = given_[name];
    ++count;
    if (count == 1) return name;
    // The numbered one may have been wanted by another as well.
    for (std::size_t number = count;; ++number) {
        std::string numbered = name;
        numbered += before_number;
        numbered += std::to_string(number);
        if (given_.emplace(numbered, 1).second) {
            given_[name] = number;
            return numbered;
        }
    }
}

std::string BlockWriter::id_for(std::string_view key) {
    std::string id;
    for (const char c : key) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        id += plain ? c : '-';
    }
    return ids_.of(id, "-");
}

void BlockWriter::write(const std::vector<report::Block>& blocks, const std::string& heading) {
    for (const auto& block : blocks) std::visit([&](const auto& content) { write(content, heading); }, block);
}

void BlockWriter::write(const report::Paragraph& paragraph, const std::string&) { out_.element("p", paragraph.text); }

void BlockWriter::write(const report::Bullets& bullets, const std::string&) {
    if (bullets.items.empty()) return;
    const Writer::Element list(out_, "ul", {});
    for (const auto& item : bullets.items) {
        const Writer::Element point(out_, "li", {});
        out_.text(item.text);
        if (item.below.empty()) continue;
        const Writer::Element below(out_, "ul", {});
        for (const auto& text : item.below) out_.element("li", text);
    }
}

void BlockWriter::write(const report::Table& table, const std::string& heading) {
    if (table.rows.empty()) return;
    const std::string label = labels_.of(table.caption.empty() ? heading : heading + ": " + table.caption, " ");
    if (shape_of(table) == TableShape::pairs) return write_table(out_, table, label, language_);
    const Region region(out_, label);
    write_table(out_, table, label, language_);
}

void BlockWriter::write(const report::Verbatim& verbatim, const std::string&) {
    const Writer::Element element(out_, "pre", {});
    out_.lines(verbatim.text);
}

void BlockWriter::write(const report::Figure& figure, const std::string&) {
    const std::string id = id_for("figure-" + figure.key);
    const Writer::Element element(out_, "figure", {{"id", id}, {"class", figure.key}});
    {
        const Writer::Element caption(out_, "figcaption", {});
        out_.element("p", figure.title, {{"class", "name"}});
        if (!figure.description.empty()) out_.element("p", figure.description);
    }
    {
        const Region region(out_, labels_.of(figure.title, " "));
        out_.drawing(figure, id);
    }
    if (figure.table.rows.empty()) return;
    const Writer::Element details(out_, "details", {});
    out_.element("summary", as_table.in(language_));
    write(figure.table, figure.title);
}

}  // namespace regie::formats
