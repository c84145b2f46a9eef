#include "regie/changes/words.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::changes {
namespace {

using base::Message;
using base::Trouble;

/// Shorter texts stand in too many labels.
constexpr std::size_t shortest_part = 4;

[[noreturn]] void refuse(std::string_view label, std::string_view text, std::span<const std::string_view> keys,
                         Message next) {
    throw Trouble{
        {{"{0} cannot be \"{1}\"; it is one of: {2}", "{0} kan niet \"{1}\" zijn; kies uit: {2}"},
         {std::string(label), std::string(text), base::join(std::vector<std::string>(keys.begin(), keys.end()), ", ")}},
        base::did_you_mean(text, keys, std::move(next))};
}

Message choose() { return {{"choose one of these words", "kies een van deze woorden"}, {}}; }

/// `bestuur` is part of how `board` is called in Dutch.
Message meant_by_label(std::string_view text, std::span<const model::Word> words) {
    if (text.size() < shortest_part) return choose();
    for (const model::Word& word : words) {
        if (word.label.nl.find(text) == std::string_view::npos && word.label.en.find(text) == std::string_view::npos) {
            continue;
        }
        return {{"did you mean \"{0}\"?", "is \"{0}\" bedoeld?"}, {std::string(word.key)}};
    }
    return choose();
}

}  // namespace

void require_one_of(std::string_view label, std::string_view text, std::span<const std::string_view> keys) {
    if (std::ranges::find(keys, text) == keys.end()) refuse(label, text, keys, choose());
}

void require_word(std::string_view label, std::string_view text, std::span<const model::Word> words) {
    std::vector<std::string_view> keys;
    for (const model::Word& word : words) keys.push_back(word.key);
    if (std::ranges::find(keys, text) == keys.end()) refuse(label, text, keys, meant_by_label(text, words));
}

}  // namespace regie::changes
