#pragma once

#include <span>
#include <string>

#include "report/voice.hpp"

namespace regie::report {

/// The names of partners in a list; of many the first fifteen, and how many more there are.
std::string some_names(const Voice& voice, std::span<const model::Partner* const> partners);

}  // namespace regie::report
