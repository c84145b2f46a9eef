#pragma once

#include <string_view>

#include "regie/base/trouble.hpp"
#include "regie/commands/program.hpp"

namespace regie::commands {

/// Writes a result to stdout. Trouble when that fails; a reader that has gone away is no failure.
void print(Surroundings& surroundings, std::string_view text);

/// That a result could not be written to `where`, because of an `errno`.
base::Trouble output_failed(std::string_view where, int error);

}  // namespace regie::commands
