#pragma once

#include <span>
#include <string_view>

#include "regie/base/message.hpp"

namespace regie::base {

/// What to do about a mistyped word: the question whether the nearest of `candidates` was meant, or the only one
/// that begins with it, also where it is a name of which an id would be made; `otherwise` where there is none.
Message did_you_mean(std::string_view word, std::span<const std::string_view> candidates, Message otherwise);

}  // namespace regie::base
