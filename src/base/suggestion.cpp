#include "regie/base/suggestion.hpp"

#include <string>

#include "regie/base/text.hpp"

namespace regie::base {

Message did_you_mean(std::string_view word, std::span<const std::string_view> candidates, Message otherwise) {
    const auto meant = nearest(word, candidates);
    if (!meant) return otherwise;
    return {{"did you mean \"{0}\"?", "is \"{0}\" bedoeld?"}, {std::string(*meant)}};
}

}  // namespace regie::base
