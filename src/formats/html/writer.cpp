#include "formats/html/writer.hpp"

#include <utility>
#include <vector>

#include "formats/escape/html.hpp"
#include "formats/html/addresses.hpp"
#include "regie/base/text.hpp"
#include "regie/formats/figures.hpp"

namespace regie::formats {
namespace {

bool overlap(const base::Stretch& one, const base::Stretch& other) {
    return one.begin < other.end && other.begin < one.end;
}

/// The addresses that are no part of text from right to left, in which they would be shown in pieces. Both lists are in
/// the order of the text.
std::vector<base::Stretch> linked(const std::vector<base::Stretch>& addresses,
                                  const std::vector<base::Stretch>& turned) {
    std::vector<base::Stretch> out;
    auto next = turned.begin();
    for (const auto& address : addresses) {
        while (next != turned.end() && next->end <= address.begin) ++next;
        if (next == turned.end() || !overlap(*next, address)) out.push_back(address);
    }
    return out;
}

/// A drawing tells its size as a view box alone. Here it gets that size, so that one that is wider than the screen can
/// be scrolled instead of shrunk.
std::string sized(std::string drawing) {
    constexpr std::string_view box = " viewBox=\"0 0 ";
    const auto at = drawing.find(box);
    if (at == std::string::npos) return drawing;
    const auto begin = at + box.size();
    const auto space = drawing.find(' ', begin);
    const auto end = drawing.find('"', begin);
    if (space == std::string::npos || end == std::string::npos || space > end) return drawing;
    const std::string width = drawing.substr(begin, space - begin);
    const std::string height = drawing.substr(space + 1, end - space - 1);
    return drawing.insert(at, " width=\"" + width + "\" height=\"" + height + "\"");
}

}  // namespace

Writer::Element::Element(Writer& writer, Word name, Attributes attributes) : writer_(writer), name_(name) {
    writer_.begin(name_, attributes);
}

Writer::Element::~Element() {
    writer_.end(name_);
    writer_.out_ += '\n';
}

void Writer::begin(Word name, Attributes attributes) {
    out_ += '<';
    out_ += name.text();
    for (const auto& attribute : attributes) {
        out_ += ' ';
        out_ += attribute.name.text();
        out_ += "=\"" + html_text(attribute.value) + '"';
    }
    out_ += '>';
}

void Writer::end(Word name) {
    out_ += "</";
    out_ += name.text();
    out_ += '>';
}

void Writer::single(Word name, Attributes attributes) {
    begin(name, attributes);
    out_ += '\n';
}

void Writer::element(Word name, std::string_view content, Attributes attributes) {
    const Element element(*this, name, attributes);
    text(content);
}

void Writer::text(std::string_view content) {
    const std::string shown = visible_words(content);
    const std::string_view all(shown);
    const auto turned = base::right_to_left(all);
    const auto addresses = linked(web_addresses(all), turned);
    std::size_t at = 0;
    auto run = turned.begin();
    auto address = addresses.begin();
    while (run != turned.end() || address != addresses.end()) {
        const bool is_run = address == addresses.end() || (run != turned.end() && run->begin < address->begin);
        const base::Stretch part = is_run ? *run++ : *address++;
        const std::string_view inside = all.substr(part.begin, part.end - part.begin);
        out_ += html_escaped(all.substr(at, part.begin - at));
        if (is_run)
            begin("bdi", {});
        else
            begin("a", {{"href", address_as_typed(inside)}});
        out_ += html_escaped(inside);
        end(is_run ? Word("bdi") : Word("a"));
        at = part.end;
    }
    out_ += html_escaped(all.substr(at));
}

void Writer::words(std::string_view content) { out_ += html_text(content); }

void Writer::lines(std::string_view content) { out_ += html_lines(content); }

void Writer::style(const HouseStyle& style) {
    begin("style", {});
    out_ += style.css();
    end("style");
    out_ += '\n';
}

void Writer::drawing(const report::Figure& figure, std::string_view id) { out_ += sized(svg(figure, id)); }

}  // namespace regie::formats
