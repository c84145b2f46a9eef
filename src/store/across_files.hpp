#pragma once

#include "regie/store/load.hpp"

namespace regie::store {

/// What dates in different files say together (F016): a commitment that a partner made after it had left, and an issue
/// on the agenda of a decision from before it was raised. Partial dates count where every day of them is too early or
/// late; where a date or the other file is not there, silent. In time linear in the number of files.
void check_across_files(Loaded& loaded);

}  // namespace regie::store
