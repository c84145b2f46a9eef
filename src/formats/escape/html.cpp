#include "formats/escape/html.hpp"

#include <algorithm>

#include "formats/escape/job_command.hpp"
#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

constexpr std::string_view tab_as_spaces = "    ";

}  // namespace

std::string html_escaped(std::string_view visible) {
    std::string out;
    out.reserve(visible.size());
    for (std::size_t at = 0; at < visible.size(); ++at) {
        const char c = visible[at];
        if (is_command_mark(visible, at)) {
            out += "&#" + std::to_string(static_cast<int>(c)) + ";";
            continue;
        }
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string visible_words(std::string_view text) {
    std::string words(text);
    std::ranges::replace_if(
        words, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return base::visible(words);
}

std::string html_text(std::string_view text) { return html_escaped(visible_words(text)); }

std::string html_lines(std::string_view text) {
    std::string out;
    std::string run;
    const auto flush = [&] {
        out += html_escaped(base::visible(run));
        run.clear();
    };
    for (const char c : text) {
        if (c != '\n' && c != '\t') {
            run += c;
            continue;
        }
        flush();
        out += c == '\n' ? std::string_view("\n") : tab_as_spaces;
    }
    flush();
    return out;
}

}  // namespace regie::formats
