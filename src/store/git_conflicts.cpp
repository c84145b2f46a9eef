#include "store/git_conflicts.hpp"

#include <algorithm>

namespace regie::store {
namespace {

/// A line of git's own: seven of `sign`, and nothing or a space after it.
bool is_marker(std::string_view line, char sign) {
    constexpr std::size_t length = 7;
    if (line.size() < length || line.find_first_not_of(sign) < length) return false;
    return line.size() == length || line[length] == ' ';
}

}  // namespace

std::vector<GitConflict> git_conflicts(std::string_view text) {
    std::vector<GitConflict> conflicts;
    GitConflict open;
    bool has_begun = false;
    bool has_middle = false;
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t line_end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, line_end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        ++number;
        if (is_marker(line, '<')) {
            open = {begin, begin + line.size(), 0, number, 0};
            has_begun = true;
            has_middle = false;
        } else if (has_begun && is_marker(line, '=')) {
            has_middle = true;
        } else if (has_middle && is_marker(line, '>')) {
            open.end = begin + line.size();
            open.last_line = number;
            conflicts.push_back(open);
            has_begun = has_middle = false;
        }
        begin = line_end + 1;
    }
    return conflicts;
}

}  // namespace regie::store
