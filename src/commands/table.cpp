#include "commands/table.hpp"

#include <array>
#include <string>
#include <vector>

#include "regie/base/suggestion.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/dotted_key.hpp"

namespace regie::commands {
namespace {

constexpr std::array commands{
    &init_command,    &add_partner_command, &commit_command,   &decide_command, &account_command,    &raise_command,
    &resolve_command, &fulfil_command,      &withdraw_command, &leave_command,  &set_command,        &rename_command,
    &edit_command,    &pulse_command,       &check_command,    &assess_command, &report_command,     &show_command,
    &list_command,    &next_command,        &explain_command,  &schema_command, &completion_command, &help_command,
};

constexpr std::array<std::string_view, 2> languages{"nl", "en"};
constexpr std::array<std::string_view, 3> whens{"auto", "always", "never"};

constexpr std::array globals{
    Option{.name = "directory",
           .letter = 'C',
           .value = "DIR",
           .help = base::Both{"Start in this folder; the collaboration is the nearest one at or above it.",
                              "Begin in deze map; het samenwerkingsverband is het eerste daar of erboven."}},
    Option{.name = "lang",
           .value = "LANG",
           .help = base::Both{"The language of messages. Left out: that of the environment.",
                              "De taal van meldingen. Zonder deze optie: die van de omgeving."},
           .choices = languages},
    Option{.name = "color",
           .value = "WHEN",
           .help = base::Both{"Whether to use colour; auto: on a terminal.",
                              "Of kleur wordt gebruikt; auto: op een terminal."},
           .choices = whens,
           .initial = "auto"},
    Option{.name = "today",
           .value = "YYYY-MM-DD",
           .help = base::Both{"The day to judge by. Left out: today.",
                              "De dag waarvoor de beoordeling geldt. Zonder deze optie: vandaag."}},
    Option{.name = "no-input", .help = base::Both{"Never ask for what is missing.", "Vraag nooit naar wat ontbreekt."}},
    Option{.name = "version", .help = base::Both{"Show the version.", "Toon de versie."}},
    Option{.name = "help", .letter = 'h', .help = base::Both{"Show this help.", "Toon deze uitleg."}},
};

}  // namespace

std::span<const Command* const> all_commands() { return commands; }

const Command* find_command(std::string_view name) {
    for (const Command* command : commands) {
        if (command->name == name) return command;
    }
    return nullptr;
}

const Command& command_named(std::string_view typed) {
    if (const Command* command = find_command(typed)) return *command;
    std::vector<std::string> names;
    for (const Command* command : commands) names.emplace_back(command->name);
    for (const Option& option : globals) names.push_back("--" + std::string(option.name));
    throw base::Trouble{
        {{"\"{0}\" is not a command of regie", "\"{0}\" is geen commando van regie"}, {std::string(typed)}},
        base::did_you_mean(typed, std::vector<std::string_view>(names.begin(), names.end()),
                           {{"\"regie help\" lists the commands", "\"regie help\" noemt de commando's"}, {}})};
}

std::span<const Option> global_options() { return globals; }

std::vector<std::span<const Positional>> ways_of(const Command& command) {
    std::vector<std::span<const Positional>> ways{command.positionals};
    if (command.other_form) ways.push_back(command.other_form->positionals);
    return ways;
}

const store::Row* row_of(const Command& command, std::string_view key) {
    return command.writes && !key.empty() ? store::find_row(*command.writes, key) : nullptr;
}

}  // namespace regie::commands
