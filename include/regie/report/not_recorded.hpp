#pragma once

#include "regie/base/language.hpp"

namespace regie::report {

/// What stands in the place of a value that ought to be known and is not on file.
inline constexpr base::Both not_recorded{"not recorded", "niet vastgelegd"};

}  // namespace regie::report
