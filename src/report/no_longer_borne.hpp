#pragma once

#include "regie/base/language.hpp"

namespace regie::report {

/// How a commitment stands that nobody ended, and of which all parties left.
inline constexpr base::Both no_longer_borne{"no partner bears it any more", "geen partner draagt het nog"};

}  // namespace regie::report
