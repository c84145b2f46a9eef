#pragma once

#include "regie/commands/command.hpp"

namespace regie::commands {

// One file each: src/commands/<name>.cpp.
extern const Command init_command;
extern const Command add_partner_command;
extern const Command commit_command;
extern const Command decide_command;
extern const Command account_command;
extern const Command check_command;
extern const Command assess_command;
extern const Command report_command;
extern const Command show_command;
extern const Command list_command;
extern const Command explain_command;
extern const Command completion_command;
extern const Command help_command;

}  // namespace regie::commands
