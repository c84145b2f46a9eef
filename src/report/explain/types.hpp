#pragma once

#include <string>

#include "regie/base/language.hpp"
#include "regie/store/table.hpp"

namespace regie::report::keys {

/// What belongs at a key, in a sentence: `Takes a list; each item is the id of a partner.`
std::string taken(const store::Row& row, base::Language language);

}  // namespace regie::report::keys
