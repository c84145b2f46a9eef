#pragma once

#include "regie/commands/command.hpp"

namespace regie::commands {

// One file each: src/commands/<name>.cpp.
extern const Command init_command;
extern const Command add_partner_command;
extern const Command commit_command;
extern const Command decide_command;
extern const Command account_command;
extern const Command raise_command;
extern const Command resolve_command;
extern const Command fulfil_command;
extern const Command withdraw_command;
extern const Command leave_command;
extern const Command set_command;
extern const Command rename_command;
extern const Command edit_command;
extern const Command pulse_command;
extern const Command check_command;
extern const Command assess_command;
extern const Command report_command;
extern const Command show_command;
extern const Command list_command;
extern const Command next_command;
extern const Command explain_command;
extern const Command schema_command;
extern const Command completion_command;
extern const Command help_command;

}  // namespace regie::commands
