#include <algorithm>
#include <numeric>

#include <utf8proc.h>

#include "regie/base/text.hpp"

namespace regie::base {
namespace {

/// Nobody means a known word by something longer, and the distance of long texts is dear.
constexpr std::size_t longest_word = 100;

/// The characters of a word without regard to case; a byte that is no UTF-8 stands for itself.
std::u32string folded(std::string_view word) {
    std::u32string out;
    while (!word.empty()) {
        utf8proc_int32_t c = 0;
        const auto taken = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(word.data()),
                                            static_cast<utf8proc_ssize_t>(word.size()), &c);
        if (taken <= 0) c = static_cast<unsigned char>(word.front());
        out += static_cast<char32_t>(utf8proc_tolower(c));
        word.remove_prefix(taken > 0 ? static_cast<std::size_t>(taken) : 1);
    }
    return out;
}

/// Edits from `a` to `b` (optimal string alignment: insert, leave out, replace, swap two neighbours), or
/// `bound` + 1 as soon as it is sure to be more than `bound`.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t bound) {
    const std::size_t more = bound + 1;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > bound) return more;
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        // A swap reaches two rows back, so both must be beyond the bound.
        if (std::ranges::min(row) > bound && std::ranges::min(last) > bound) return more;
        before.swap(last);
        last.swap(row);
    }
    return std::min(last[b.size()], more);
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.empty() || word.size() > longest_word) return std::nullopt;
    const std::u32string meant = folded(word);
    // At least one character must be right: else every single letter would be near to every other.
    std::size_t bound = std::min(std::max<std::size_t>(1, meant.size() / 3), meant.size() - 1);
    std::optional<std::string_view> best;
    for (const std::string_view candidate : candidates) {
        if (candidate.size() > 4 * longest_word) continue;
        const std::size_t edits = distance(meant, folded(candidate), bound);
        if (edits > bound) continue;
        best = candidate;
        if (edits == 0) break;
        bound = edits - 1;
    }
    return best;
}

}  // namespace regie::base
