#pragma once

#include <span>
#include <string_view>

#include "regie/model/words.hpp"

namespace regie::changes {

/// Throws Trouble where `text` is none of the keys of `words`, with the key that was probably meant: by its spelling,
/// or by how it is called in English or Dutch. `label` is what the user filled in: `--level`, `AREA`.
void require_word(std::string_view label, std::string_view text, std::span<const model::Word> words);

/// The same for words that are called nothing else.
void require_one_of(std::string_view label, std::string_view text, std::span<const std::string_view> keys);

}  // namespace regie::changes
