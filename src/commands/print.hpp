#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "regie/base/trouble.hpp"
#include "regie/commands/program.hpp"

namespace regie::commands {

/// Writes a result to stdout. Trouble when that fails; a reader that has gone away is no failure.
void print(Surroundings& surroundings, std::string_view text);

/// The columns of what is written where nothing tells them.
inline constexpr std::size_t usual_width = 100;

/// The columns that what is shown may take: those of the terminal or of COLUMNS, within what reads well.
std::size_t columns_of(const Surroundings& surroundings);
/// The same of what is said beside the result.
std::size_t message_columns(const Surroundings& surroundings);

/// `text` after `first` as it is said beside the result: folded where that is a terminal, else on one line; whatever is
/// in it, it acts on no terminal and is no command in the log of a CI job. Ends in a line end.
std::string message_line(const Surroundings& surroundings, std::string_view first, std::string_view text);

/// That a result could not be written to `where`, because of an `errno`.
base::Trouble output_failed(std::string_view where, int error);

}  // namespace regie::commands
