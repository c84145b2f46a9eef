#include "commands/context.hpp"
#include "commands/help_text.hpp"
#include "commands/table.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "COMMAND",
     .help = base::Both{"The command to explain. Left out: all of them in short.",
                        "Het commando dat wordt uitgelegd. Zonder: alle in het kort."}}};
constexpr Example examples[] = {
    {"help commit", {"how a commitment is recorded", "hoe een commitment wordt vastgelegd"}},
    {"help --lang nl", {"all commands, in Dutch", "alle commando's, in het Nederlands"}},
};

int run(Context& context) {
    const std::string_view name = context.positional(0);
    if (name.empty()) {
        context.print(overview(context.language(), context.columns()));
    } else {
        context.print(help_on(command_named(name), context.language(), context.columns()));
    }
    return exit_done;
}

}  // namespace

constinit const Command help_command{
    .name = "help",
    .summary = {"how a command is used", "hoe een commando werkt"},
    .description = {"Explains a command, or lists them all.", "Legt een commando uit, of noemt ze alle."},
    .positionals = positionals,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
