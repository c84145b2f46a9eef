#pragma once

#include <array>
#include <string_view>

namespace regie::commands {

/// The shells that can complete, and the script that teaches each of them. The scripts only ask the program itself.
inline constexpr std::array<std::string_view, 3> shells{"bash", "zsh", "fish"};

/// The script of one of `shells`.
std::string_view completion_script(std::string_view shell);

}  // namespace regie::commands
