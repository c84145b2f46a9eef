#pragma once

#include <span>
#include <string_view>

#include "regie/base/message.hpp"

namespace regie::base {

/// What to do about a mistyped word: the question whether the nearest of `candidates` was meant, or `otherwise` where
/// none is near.
Message did_you_mean(std::string_view word, std::span<const std::string_view> candidates, Message otherwise);

}  // namespace regie::base
