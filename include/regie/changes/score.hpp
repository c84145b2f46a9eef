#pragma once

#include <string_view>

namespace regie::changes {

/// The best score of a pulse that does not say its own.
inline constexpr std::string_view usual_scale = "5";

/// Throws Trouble where `text` is no best score: a number of 2 or more.
void require_scale(std::string_view label, std::string_view text);

/// Throws Trouble where `text` is no score from 1 to `scale`, which is one that `require_scale` takes. `label` is what
/// the user filled in.
void require_score(std::string_view label, std::string_view text, std::string_view scale);

}  // namespace regie::changes
