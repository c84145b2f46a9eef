#pragma once

#include <cstddef>
#include <string_view>

namespace regie::formats {

/// A character that makes a command of its line in the log of a CI job: the first colon of two, the bracket of `##[`.
inline bool is_command_mark(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    return rest.starts_with("::") || (rest.starts_with('[') && text.substr(0, at).ends_with("##"));
}

}  // namespace regie::formats
