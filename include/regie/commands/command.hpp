#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/store/kinds.hpp"

namespace regie::commands {

class Context;

/// One option as data: parsing, checking, help and suggestions are made of it. Where it fills a key of the format, its
/// help and its values are those of the field table.
struct Option {
    std::string_view name;                           ///< "legal-form"
    char letter = 0;                                 ///< of `-C`; 0: none
    std::string_view value = {};                     ///< what stands for its value in help: "DATE"; empty: a flag
    std::string_view key = {};                       ///< the key it fills in `Command::writes`, dotted: "exit.notice"
    std::optional<base::Both> help = {};             ///< none: the description of its key
    std::span<const std::string_view> choices = {};  ///< the values it takes, if not those of its key
    std::string_view initial = {};                   ///< what holds where it is not given
    bool repeatable = false;
    bool required = false;
    bool brings_all = false;  ///< with it, nothing else is required
    bool asked_too = false;   ///< who is asked for what is missing is asked for this as well, and may pass it over
};

/// One argument that stands by itself, in the order of the command's list.
struct Positional {
    std::string_view name;                           ///< "PARTNER"
    std::string_view key = {};                       ///< the key it fills in `Command::writes`
    std::optional<base::Both> help = {};             ///< none: the description of its key
    std::span<const std::string_view> choices = {};  ///< the values it takes, if not those of its key
    bool required = false;
    bool many = false;          ///< takes all that is left; only the last one
    bool may_be_empty = false;  ///< the command itself refuses an empty text: it knows what to do instead
};

/// Another way to use a command, known by its options: `account ITEM --act TEXT`. In it no other option is required,
/// and none but these and the ones of every writing command is taken.
struct Form {
    std::span<const Positional> positionals = {};
    std::span<const std::string_view> options = {};  ///< one of these is given …
    std::string_view without = {};                   ///< … and this one is not; empty: whatever else is given
    std::string_view shown = {};                     ///< how its usage shows its options: "--act TEXT"
};

/// One way to use a command, as its help shows it. It works as it stands, on a collaboration that has what it names.
struct Example {
    std::string_view command;  ///< without the leading `regie`
    base::Both shows;          ///< what it does, in a few words
};

/// One subcommand as data, and what it does.
struct Command {
    std::string_view name;
    base::Both summary;      ///< one line, for the list of commands
    base::Both description;  ///< a few sentences, for its own help
    std::optional<store::FileKind> writes = {};
    std::span<const Positional> positionals = {};
    std::span<const Option> options = {};
    std::optional<Form> other_form = {};  ///< beside the usual one, which is that of `positionals`
    std::span<const Example> examples = {};
    int (*run)(Context& context) = nullptr;  ///< gives the exit code
};

/// All commands, in the order in which a new user meets them.
std::span<const Command* const> all_commands();
/// The command of a name; null where there is none.
const Command* find_command(std::string_view name);
/// The same, where the user typed it: Trouble, with a suggestion, where there is none.
const Command& command_named(std::string_view typed);
/// The options that every command takes.
std::span<const Option> global_options();

/// The positionals of a command, in each way to use it.
std::vector<std::span<const Positional>> ways_of(const Command& command);

/// The row of the field table behind an option or positional of `command`; null where it fills no key.
const store::Row* row_of(const Command& command, std::string_view key);

}  // namespace regie::commands
