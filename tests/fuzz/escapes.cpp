#include <array>
#include <optional>
#include <vector>

#include "commands/shell_words.hpp"
#include "formats/escape/github.hpp"
#include "formats/escape/html.hpp"
#include "formats/escape/markdown.hpp"
#include "formats/escape/mermaid.hpp"
#include "formats/escape/roff.hpp"
#include "formats/escape/sarif.hpp"
#include "formats/escape/svg.hpp"
#include "formats/escape/terminal.hpp"
#include "formats/escape/xml.hpp"
#include "formats/excerpt.hpp"
#include "formats/html/addresses.hpp"
#include "oracle.hpp"
#include "regie/base/csv.hpp"
#include "regie/base/id.hpp"
#include "regie/base/text.hpp"

/// Whatever bytes an escaper is given, nothing of them acts where they are shown; and where the reader's own decoding
/// is simple, it gives back the text as it may be seen.
namespace {

using namespace regie;
using fuzz::hold;

/// Two texts from outside: some outputs put one beside another.
struct Texts {
    std::string one;
    std::string other;
};

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

bool is_among(char c, std::string_view signs) { return signs.find(c) != std::string_view::npos; }

bool is_ascii_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// UTF-8, in which nothing acts on a terminal or turns the direction of reading; but for the controls in `allowed`.
bool is_quiet(std::string_view text, std::string_view allowed = {}) {
    if (base::first_invalid_utf8(text) != std::string_view::npos) return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte < 0x20 || byte == 0x7f) && !is_among(text[at], allowed)) return false;
        if (byte == 0xc2 && static_cast<unsigned char>(text[at + 1]) < 0xa0) return false;
    }
    for (const char* turns : {"\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067",
                              "\u2068", "\u2069", "\u2028", "\u2029", "\ufeff", "\u200b"})
        if (has(text, turns)) return false;
    return true;
}

/// A code between two signs (`&amp;`, `#35;`) is replaced by `meaning` of it; nothing where one has none.
template <class Meaning>
std::optional<std::string> decoded(std::string_view text, char begin, char end, const Meaning& meaning) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != begin) {
            out += text[at];
            continue;
        }
        const std::size_t close = text.find(end, at);
        if (close == std::string_view::npos) return {};
        const std::optional<std::string> character = meaning(text.substr(at + 1, close - at - 1));
        if (!character) return {};
        out += *character;
        at = close;
    }
    return out;
}

std::optional<std::string> of_markup(std::string_view name) {
    if (name == "amp") return "&";
    if (name == "lt") return "<";
    if (name == "gt") return ">";
    if (name == "quot") return "\"";
    if (name == "#9") return "\t";
    if (name == "#10") return "\n";
    if (name == "#13") return "\r";
    if (name == "#58") return ":";
    if (name == "#91") return "[";
    return {};
}

std::optional<std::string> of_number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return {};
        value = value * 10 + (c - '0');
    }
    if (digits.empty() || value < 1 || value > 0x7f) return {};
    return std::string(1, static_cast<char>(value));
}

/// `%41` read back; nothing where a `%` stands for itself.
std::optional<std::string> by_percent(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '%') {
            out += text[at];
            continue;
        }
        if (at + 2 >= text.size()) return {};
        const std::size_t high = digits.find(text[at + 1]);
        const std::size_t low = digits.find(text[at + 2]);
        if (high == std::string_view::npos || low == std::string_view::npos) return {};
        out += static_cast<char>(high * 16 + low);
        at += 2;
    }
    return out;
}

bool is_plain_markup(std::string_view out) { return out.find_first_of("<>\"") == std::string_view::npos; }

void visible(const Texts& texts) {
    const std::string out = base::visible(texts.one);
    hold(is_quiet(out), "nothing acts", out);
    hold(base::visible(out) == out, "what is visible stays as it is", out);
}

void terminal(const Texts& texts) {
    for (const std::string& out : {formats::terminal(texts.one), formats::terminal_words(texts.one)}) {
        hold(is_quiet(out), "nothing acts", out);
        hold(!has(out, "::") && !has(out, "##["), "nothing is a command of a job", out);
    }
}

void excerpt(const Texts& texts) {
    const std::size_t column = 1 + texts.other.size();
    const std::size_t end = column + (texts.other.empty() ? 0 : static_cast<unsigned char>(texts.other.front()));
    const std::size_t columns = 20 + texts.other.size();
    const std::string line = texts.one.substr(0, texts.one.find_first_of("\r\n"));
    const formats::Excerpt shown = formats::excerpt(line, column, end, columns);
    hold(is_quiet(shown.line), "nothing acts", shown.line);
    hold(!has(shown.line, "##["), "nothing is a command of a job", shown.line);
    hold(!shown.marks.empty(), "something is marked", shown.line);
    hold(base::width(shown.line) <= columns, "an excerpt fits", shown.line);
}

void html(const Texts& texts) {
    const std::string out = formats::html_text(texts.one);
    hold(is_quiet(out), "nothing acts", out);
    hold(is_plain_markup(out), "nothing is markup", out);
    hold(!has(out, "::") && !has(out, "##["), "nothing is a command of a job", out);
    hold(decoded(out, '&', ';', of_markup) == formats::visible_words(texts.one), "it reads as what is visible", out);
    hold(formats::svg_text(texts.one) == out, "a drawing escapes as the page it stands in", out);
    const std::string lines = formats::html_lines(texts.one);
    hold(is_quiet(lines, "\n"), "nothing acts", lines);
    hold(!has(lines, "::") && !has(lines, "##["), "nothing is a command of a job", lines);
    hold(is_plain_markup(lines) && decoded(lines, '&', ';', of_markup), "nothing is markup", lines);
    hold(std::count(lines.begin(), lines.end(), '\n') == std::count(texts.one.begin(), texts.one.end(), '\n'),
         "every line is there", lines);
}

/// What XML makes of a text: no controls but white space, no noncharacters.
std::string as_xml(std::string_view text) {
    std::string out;
    const std::string valid = base::as_utf8(text);
    for (std::size_t at = 0; at < valid.size();) {
        const auto first = static_cast<unsigned char>(valid[at]);
        const std::size_t bytes = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        const std::string character = valid.substr(at, bytes);
        const bool is_control = (first < 0x20 && !is_among(valid[at], "\t\n\r")) || first == 0x7f ||
                                (character >= "\xc2\x80" && character <= "\xc2\x9f");
        out += is_control || character == "\uFFFE" || character == "\uFFFF" ? "\uFFFD" : character;
        at += bytes;
    }
    return out;
}

void xml(const Texts& texts) {
    const std::string text = formats::xml_text(texts.one);
    hold(is_plain_markup(text) || text.find_first_of("<>") == std::string::npos, "nothing is markup", text);
    hold(!has(text, "\r"), "a CR stands as its number", text);
    hold(decoded(text, '&', ';', of_markup) == as_xml(texts.one), "it reads as it was", text);
    const std::string attribute = formats::xml_attribute(texts.one);
    hold(is_plain_markup(attribute) && attribute.find_first_of("\r\n\t") == std::string::npos, "nothing is markup",
         attribute);
    hold(decoded(attribute, '&', ';', of_markup) == as_xml(texts.one), "it reads as it was", attribute);
}

void github(const Texts& texts) {
    const std::string data = formats::github_data(texts.one);
    hold(is_quiet(data), "nothing acts", data);
    hold(by_percent(data) == base::visible(texts.one), "it reads as what is visible", data);
    const std::string property = formats::github_property(texts.one);
    hold(is_quiet(property) && property.find_first_of(":,") == std::string::npos, "nothing acts", property);
    hold(by_percent(property) == base::visible(texts.one), "it reads as what is visible", property);
}

/// Markdown without the backslashes of its escapes; nothing where some of it is markup. `code` tells whether a span of
/// code stands in it.
std::optional<std::string> plain_of_markdown(std::string_view out, bool& code) {
    constexpr std::string_view signs = "\\`*_[]<>|~&$#+-=.):";
    std::string text;
    for (std::size_t at = 0; at < out.size();) {
        if (out[at] == '\\') {
            if (at + 1 == out.size() || !is_among(out[at + 1], signs)) return {};
            text += out[at + 1];
            at += 2;
        } else if (out[at] == '`') {
            const std::size_t open = std::min(out.find_first_not_of('`', at), out.size());
            const std::string fence(out.substr(at, open - at));
            std::size_t close = out.find(fence, open);
            while (close != std::string_view::npos && close + fence.size() < out.size() &&
                   out[close + fence.size()] == '`')
                close = out.find(fence, out.find_first_not_of('`', close));
            if (close == std::string_view::npos) return {};
            code = true;
            text += out.substr(open, close - open);
            at = close + fence.size();
        } else if (is_among(out[at], "*_[]<>|~&$#")) {
            return {};
        } else {
            text += out[at++];
        }
    }
    return text;
}

/// Words with a blank between them, as they may be seen.
std::string as_words(std::string_view text) {
    std::string out;
    constexpr std::string_view white = " \t\r\n";
    for (std::size_t at = text.find_first_not_of(white); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(white, at), text.size());
        out += (out.empty() ? "" : " ") + base::visible(text.substr(at, end - at));
        at = text.find_first_not_of(white, end);
    }
    return out;
}

void markdown(const Texts& texts) {
    const std::string out = formats::markdown_text(texts.one);
    hold(is_quiet(out), "nothing acts", out);
    bool code = false;
    const auto plain = plain_of_markdown(out, code);
    hold(plain.has_value(), "nothing is markup", out);
    hold(code || plain == as_words(texts.one), "it reads as what is visible", out);
    hold(!out.starts_with("::") && !out.starts_with(':'), "nothing is a command of a job", out);
    const std::string first = out.substr(0, out.find(' '));
    hold(first.empty() || first.find_first_not_of("+-=") != std::string::npos, "no list, rule or heading begins", out);
    const std::size_t digits = std::min(first.find_first_not_of("0123456789"), first.size());
    hold(digits == 0 || digits + 1 != first.size() || !is_among(first.back(), ".)"), "no list begins", out);
}

void markdown_cell(const Texts& texts) {
    const std::string out = formats::markdown_cell(texts.one);
    hold(is_quiet(out), "nothing acts", out);
    for (std::size_t bar = out.find('|'); bar != std::string::npos; bar = out.find('|', bar + 1))
        hold(bar > 0 && out[bar - 1] == '\\', "no cell ends", out);
}

void markdown_fenced(const Texts& texts) {
    const std::string out = formats::markdown_fenced(texts.one, "yaml");
    hold(is_quiet(out, "\n"), "nothing acts", out);
    const std::string fence = out.substr(0, out.find('y'));
    hold(fence.size() >= 3 && fence.find_first_not_of('`') == std::string::npos, "a fence opens", out);
    const std::size_t inside = out.find('\n') + 1;
    hold(out.find(fence, inside) == out.size() - fence.size() - 1, "nothing but its end closes the fence", out);
    for (std::size_t line = inside; line < out.size(); line = out.find('\n', line) + 1) {
        const std::size_t begins = std::min(out.find_first_not_of(' ', line), out.size());
        hold(!std::string_view(out).substr(begins).starts_with("::"), "nothing is a command of a job", out);
    }
}

void mermaid(const Texts& texts) {
    const std::string out = formats::mermaid_text(texts.one);
    hold(is_quiet(out), "nothing acts", out);
    for (const char c : out)
        hold(is_ascii_letter_or_digit(c) || is_among(c, " #;") || static_cast<unsigned char>(c) >= 0x80,
             "nothing is markup", out);
    const auto label = decoded(out, '#', ';', of_number);
    hold(label.has_value() && !has(*label, "ﬂ") && !has(*label, "¶ß"), "it can be read", out);
    hold(base::code_points(*label) <= 2 * 81, "a label is short", out);
    hold(out.empty() || !is_ascii_letter_or_digit(out.front()), "no label begins with a word", out);
}

/// roff without its escapes; nothing where one is none that is written here.
std::optional<std::string> plain_of_roff(std::string_view out) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 8> named{
        {{"(rs", "\\"}, {"(ti", "~"}, {"(ha", "^"}, {"(ga", "`"}, {"(aq", "'"}, {"(dq", "\""}, {"-", "-"}, {"&", ""}}};
    std::string text;
    while (!out.empty()) {
        if (out.front() != '\\') {
            text += out.front();
            out.remove_prefix(1);
            continue;
        }
        out.remove_prefix(1);
        const auto* const name =
            std::find_if(named.begin(), named.end(), [&](const auto& each) { return out.starts_with(each.first); });
        if (name != named.end()) {
            text += name->second;
            out.remove_prefix(name->first.size());
            continue;
        }
        const std::size_t close = out.find(']');
        if (!out.starts_with("[u") || close == std::string_view::npos || close < 6 || close > 8) return {};
        text += '?';
        out.remove_prefix(close + 1);
    }
    return text;
}

/// With `?` for each character that is not ASCII.
std::string as_roff(std::string_view text) {
    std::string out;
    for (const char c : base::visible(text)) {
        if (static_cast<unsigned char>(c) < 0x80) out += c;
        if (static_cast<unsigned char>(c) >= 0xc0) out += '?';
    }
    return out;
}

void roff(const Texts& texts) {
    const std::string argument = formats::roff_argument(texts.one);
    const bool quoted = argument.size() > 1 && argument.front() == '"' && argument.back() == '"';
    const std::string inside = quoted ? argument.substr(1, argument.size() - 2) : argument;
    hold(!has(inside, "\"") && (quoted || (!argument.empty() && !has(argument, " "))), "it is one argument", argument);
    for (const std::string& out : {formats::roff_text(texts.one), formats::roff_literal(texts.one), inside}) {
        for (const char c : out) hold(c >= 0x20 && c < 0x7f, "it is ASCII", out);
        hold(plain_of_roff(out).has_value(), "nothing is an escape", out);
    }
    for (const std::string& out : {formats::roff_text(texts.one), formats::roff_literal(texts.one)})
        hold(!out.starts_with('.') && !out.starts_with('\''), "nothing is a request", out);
    hold(plain_of_roff(formats::roff_literal(texts.one)) == as_roff(texts.one), "it reads as what is visible",
         texts.one);
    hold(plain_of_roff(inside) == as_roff(texts.one), "it reads as what is visible", texts.one);
}

void sarif(const Texts& texts) {
    const std::string out = formats::sarif_text(texts.one);
    hold(base::first_invalid_utf8(out) == std::string::npos && !has(out, "]("), "nothing is a link", out);
    const std::string uri = formats::sarif_uri(texts.one);
    for (const char c : uri)
        hold(is_ascii_letter_or_digit(c) || is_among(c, "-._~/%"), "only what may stand in an address", uri);
    hold(by_percent(uri) == texts.one, "it reads as it was", uri);
}

void cell(const Texts& texts) {
    const std::string out = base::shielded_cell(texts.one);
    hold(out.empty() || !is_among(out.front(), "=+-@\t\r"), "no formula begins", out);
    hold(base::unshielded_cell(out) == texts.one, "it reads as it was", out);
}

void shell(const Texts& texts) {
    const std::string quoted = commands::shell_quoted(texts.one);
    const auto words = commands::shell_words(quoted);
    hold(words.size() == 1 && words[0].text == texts.one, "it reads as one word", quoted);
    const auto two = commands::shell_words(quoted + " " + commands::shell_quoted(texts.other));
    hold(two.size() == 2 && two[1].text == texts.other, "and the next one as another", quoted);
    hold(!commands::shell_words(texts.one, texts.other).empty(), "there is a word being typed", texts.one);
}

void links(const Texts& texts) {
    std::size_t past = 0;
    for (const base::Stretch& found : formats::web_addresses(texts.one)) {
        hold(found.begin >= past && found.begin < found.end && found.end <= texts.one.size(), "an address is in it");
        past = found.end;
        const std::string out =
            formats::address_as_typed(std::string_view(texts.one).substr(found.begin, found.end - found.begin));
        hold(out.starts_with("http://") || out.starts_with("https://"), "it is one of the web", out);
        hold(!has(out.substr(0, out.find_first_of("/?#", 8)), "@"), "it names no user", out);
        for (const char c : out) hold(c > 0x20 && c < 0x7f && !is_among(c, "<>\"\\^`{|}"), "it stays one", out);
    }
}

void words(const Texts& texts) {
    const std::size_t most = texts.other.size();
    const std::string valid = base::as_utf8(texts.one);
    hold(base::first_invalid_utf8(valid) == std::string::npos, "it is UTF-8", valid);
    const std::string out = base::shortened(valid, most);
    hold(base::first_invalid_utf8(out) == std::string::npos && base::code_points(out) <= most + 1, "it is short", out);
    for (const std::string& line : base::wrap(texts.one, most))
        hold(!has(line, " ") || base::width(line) <= most, "a line of several words fits", line);
    const std::string slug = base::slug(texts.one);
    hold(slug.empty() || base::id_fault(slug) != base::IdFault::form, "an id is one", slug);
    for (const base::Stretch& stretch : base::right_to_left(valid)) {
        hold(stretch.begin < stretch.end && stretch.end <= valid.size(), "it is in the text", valid);
        hold(base::first_invalid_utf8(valid.substr(stretch.begin, stretch.end - stretch.begin)) == std::string::npos,
             "it is whole characters", valid);
    }
}

/// One line for each way in which text from outside comes out again.
constexpr std::array escapers{visible,         terminal, excerpt, html,  xml,  github, markdown, markdown_cell,
                              markdown_fenced, mermaid,  roff,    sarif, cell, shell,  links,    words};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::Input input(bytes, size);
    const std::string one(input.text());
    const Texts texts{one, std::string(input.text())};
    for (const auto& escaper : escapers) escaper(texts);
    return 0;
}
