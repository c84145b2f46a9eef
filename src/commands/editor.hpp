#pragma once

#include <string>

#include "commands/context.hpp"

namespace regie::commands {

/// Opens a file (an absolute path) in the user's editor and waits until that ends. The editor is `$VISUAL`, else
/// `$EDITOR`: a command, read as git reads its own: where it holds blanks, quotes or other signs that mean something to
/// a shell, `/bin/sh` takes it apart, and gets the path as an argument of its own. Trouble where none is set, it cannot
/// be started, or it fails.
void open_in_editor(const Context& context, const std::string& path);

}  // namespace regie::commands
