#pragma once

#include "regie/base/language.hpp"

namespace regie::report {

/// Said instead of what is on file where the format of the files is not known: of what they hold, nothing is.
inline constexpr base::Both format_not_known{
    "Note: the files were not read, because they are kept in a format that this version of regie does not know.",
    "Let op: de bestanden zijn niet gelezen, want ze staan in een formaat dat deze versie van regie niet kent."};

}  // namespace regie::report
