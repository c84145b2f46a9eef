#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>

#include "regie/changes/plan.hpp"

namespace regie::changes {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t context_lines = 3;
/// Above this many pairs of lines, what lies between the common start and end is shown as replaced whole.
constexpr std::size_t most_pairs = 4'000'000;

/// One line of the comparison: ' ' in both, '-' only in the old text, '+' only in the new one.
struct Edit {
    char sign;
    std::string_view line;
};

/// The lines with their ends.
Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto size = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

/// The lines in which the two differ least, by their longest common subsequence.
void compare(std::span<const std::string_view> old, std::span<const std::string_view> now, std::vector<Edit>& into) {
    const std::size_t width = now.size() + 1;
    std::vector<std::uint32_t> common;  // of old[i..] and now[j..]
    if (old.size() * now.size() <= most_pairs) {
        common.assign((old.size() + 1) * width, 0);
        for (std::size_t i = old.size(); i-- > 0;) {
            for (std::size_t j = now.size(); j-- > 0;) {
                common[i * width + j] = old[i] == now[j]
                                            ? common[(i + 1) * width + j + 1] + 1
                                            : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
            }
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < old.size() || j < now.size()) {
        if (!common.empty() && i < old.size() && j < now.size() && old[i] == now[j]) {
            into.push_back({' ', old[i]});
            ++i, ++j;
        } else if (i < old.size() &&
                   (j == now.size() || common.empty() || common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            into.push_back({'-', old[i++]});
        } else {
            into.push_back({'+', now[j++]});
        }
    }
}

std::vector<Edit> edits(const Lines& old, const Lines& now) {
    const auto limit = std::min(old.size(), now.size());
    std::size_t start = 0;
    while (start < limit && old[start] == now[start]) ++start;
    std::size_t end = 0;
    while (end < limit - start && old[old.size() - 1 - end] == now[now.size() - 1 - end]) ++end;
    std::vector<Edit> result;
    for (std::size_t i = 0; i < start; ++i) result.push_back({' ', old[i]});
    compare(std::span(old).subspan(start, old.size() - start - end),
            std::span(now).subspan(start, now.size() - start - end), result);
    for (std::size_t i = old.size() - end; i < old.size(); ++i) result.push_back({' ', old[i]});
    return result;
}

/// `12,3` of a hunk's header: where it begins and how many lines it has; an empty one begins at the line before.
std::string range(std::size_t before, std::size_t count) {
    return std::to_string(count == 0 ? before : before + 1) + "," + std::to_string(count);
}

void append_hunk(std::string& text, std::span<const Edit> hunk, std::size_t old_before, std::size_t now_before) {
    const auto old_count = hunk.size() - static_cast<std::size_t>(std::ranges::count(hunk, '+', &Edit::sign));
    const auto now_count = hunk.size() - static_cast<std::size_t>(std::ranges::count(hunk, '-', &Edit::sign));
    text += "@@ -" + range(old_before, old_count) + " +" + range(now_before, now_count) + " @@\n";
    for (const Edit& edit : hunk) {
        text += edit.sign;
        text += edit.line;
        if (!edit.line.ends_with('\n')) text += "\n\\ No newline at end of file\n";
    }
}

void append_file(std::string& text, const Write& write) {
    const std::string old_text = write.old.value_or("");
    const auto script = edits(lines_of(old_text), lines_of(write.text));
    // To patch, a name with a blank in it ends at a tab.
    const std::string name = write.path + (write.path.find(' ') == std::string::npos ? "\n" : "\t\n");
    text += write.old ? "--- a/" + name : "--- /dev/null\n";
    text += write.removed ? "+++ /dev/null\n" : "+++ b/" + name;
    std::size_t old_before = 0;
    std::size_t now_before = 0;
    std::size_t begin = 0;  // of what is not in a hunk yet
    const auto advance = [&](std::size_t to) {
        for (; begin < to; ++begin) {
            if (script[begin].sign != '+') ++old_before;
            if (script[begin].sign != '-') ++now_before;
        }
    };
    const auto next_change = [&](std::size_t from) {
        while (from < script.size() && script[from].sign == ' ') ++from;
        return from;
    };
    for (std::size_t change = next_change(0); change < script.size();) {
        std::size_t last = change;
        for (auto next = next_change(last + 1); next < script.size() && next - last <= 2 * context_lines + 1;) {
            last = next;
            next = next_change(last + 1);
        }
        advance(std::max(begin, change - std::min(change, context_lines)));
        const auto end = std::min(script.size(), last + 1 + context_lines);
        append_hunk(text, std::span(script).subspan(begin, end - begin), old_before, now_before);
        advance(end);
        change = next_change(end);
    }
}

}  // namespace

std::string unified_diff(const Plan& plan) {
    std::string text;
    for (const Write& write : net_writes(plan)) append_file(text, write);
    return text;
}

}  // namespace regie::changes
