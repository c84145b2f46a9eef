#pragma once

#include <cstddef>
#include <string_view>

#include "regie/base/trouble.hpp"
#include "regie/commands/program.hpp"

namespace regie::commands {

/// Writes a result to stdout. Trouble when that fails; a reader that has gone away is no failure.
void print(Surroundings& surroundings, std::string_view text);

/// The columns of what is written where nothing tells them.
inline constexpr std::size_t usual_width = 100;

/// The columns that what is shown may take: those of the terminal or of COLUMNS, within what reads well.
std::size_t columns_of(Surroundings& surroundings);

/// That a result could not be written to `where`, because of an `errno`.
base::Trouble output_failed(std::string_view where, int error);

}  // namespace regie::commands
