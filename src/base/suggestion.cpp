#include "regie/base/suggestion.hpp"

#include <optional>
#include <string>

#include "regie/base/id.hpp"
#include "regie/base/text.hpp"

namespace regie::base {
namespace {

/// Fewer letters begin too many words.
constexpr std::size_t fewest_letters = 3;

/// The one candidate that begins with `word`.
std::optional<std::string_view> begun(std::string_view word, std::span<const std::string_view> candidates) {
    if (word.size() < fewest_letters) return {};
    std::optional<std::string_view> found;
    for (const std::string_view candidate : candidates) {
        if (!candidate.starts_with(word) || candidate == found) continue;
        if (found) return {};
        found = candidate;
    }
    return found;
}

}  // namespace

Message did_you_mean(std::string_view word, std::span<const std::string_view> candidates, Message otherwise) {
    // Somebody may have typed a name where its id belongs.
    const std::string as_id = slug(word);
    auto meant = nearest(word, candidates);
    if (!meant) meant = nearest(as_id, candidates);
    if (!meant) meant = begun(word, candidates);
    if (!meant) meant = begun(as_id, candidates);
    if (!meant) return otherwise;
    return {{"did you mean \"{0}\"?", "is \"{0}\" bedoeld?"}, {std::string(*meant)}};
}

}  // namespace regie::base
