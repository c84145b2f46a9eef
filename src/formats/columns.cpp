#include "formats/columns.hpp"

#include <algorithm>

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

/// Lines don't get narrower than this, however narrow the terminal.
constexpr std::size_t narrowest = 16;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

std::size_t next_character(std::string_view text, std::size_t at) {
    ++at;
    while (at < text.size() && continues(text[at])) ++at;
    return at;
}

}  // namespace

std::string_view head(std::string_view text, std::size_t columns) {
    std::size_t taken = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t next = next_character(text, at);
        taken += base::width(text.substr(at, next - at));
        if (taken > columns) break;
        at = next;
    }
    return text.substr(0, at);
}

std::string_view tail(std::string_view text, std::size_t columns) {
    std::size_t taken = base::width(text);
    std::size_t at = 0;
    while (at < text.size() && taken > columns) {
        const std::size_t next = next_character(text, at);
        taken -= base::width(text.substr(at, next - at));
        at = next;
    }
    return text.substr(at);
}

std::string padded(std::string_view text, std::size_t columns) {
    std::string out(text);
    const std::size_t taken = base::width(text);
    if (taken < columns) out.append(columns - taken, ' ');
    return out;
}

std::vector<std::string> fold(std::string_view text, std::size_t columns) {
    columns = std::max<std::size_t>(columns, 1);
    std::vector<std::string> lines;
    for (const std::string& line : base::wrap(text, columns)) {
        std::string_view rest = line;
        while (!rest.empty()) {
            std::string_view part = head(rest, columns);
            // A character wider than the column still takes its place.
            if (part.empty()) part = rest.substr(0, next_character(rest, 0));
            lines.emplace_back(part);
            rest.remove_prefix(part.size());
        }
    }
    if (lines.empty()) lines.emplace_back();
    return lines;
}

std::string hanging(std::string_view first, std::string_view text, std::size_t columns) {
    const std::size_t indent = base::width(first);
    const std::size_t left = columns > indent + narrowest ? columns - indent : narrowest;
    std::string out(first);
    bool at_first = true;
    // Words longer than a line (addresses, paths) stay whole, so that they can be copied.
    for (const std::string& line : base::wrap(text, left)) {
        if (!at_first) out.append(indent, ' ');
        out += line;
        out += '\n';
        at_first = false;
    }
    if (at_first) out += '\n';
    return out;
}

std::string folded_after(std::size_t taken, std::string_view text, std::size_t indent, std::size_t columns) {
    const std::size_t beside = columns > taken ? columns - taken : 0;
    const auto lines = base::wrap(text, beside);
    std::string out;
    if (!lines.empty() && base::width(lines.front()) <= beside) {
        out = lines.front();
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(' ')));
        // Words are wrapped one blank apart, so what is left is found by their number.
        for (std::size_t words = 1 + static_cast<std::size_t>(std::ranges::count(out, ' ')); words > 0; --words) {
            text.remove_prefix(std::min(text.size(), text.find(' ')));
            text.remove_prefix(std::min(text.size(), text.find_first_not_of(' ')));
        }
    }
    for (const std::string& line : base::wrap(text, columns > indent + narrowest ? columns - indent : narrowest))
        out += "\n" + std::string(indent, ' ') + line;
    return out + "\n";
}

}  // namespace regie::formats
