#pragma once

#include "regie/base/message.hpp"

namespace regie::base {

/// Why the operating system refused, for use as an argument of a message. `error` is an `errno`; a rare one is
/// said in the system's own words.
Argument system_reason(int error);

}  // namespace regie::base
