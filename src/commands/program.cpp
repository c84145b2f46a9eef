#include "regie/commands/program.hpp"

#include <algorithm>
#include <exception>
#include <vector>

#include "commands/complete/answer.hpp"
#include "commands/context.hpp"
#include "commands/help_text.hpp"
#include "commands/language.hpp"
#include "commands/parse.hpp"
#include "commands/print.hpp"
#include "formats/escape/terminal.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/trouble.hpp"
#include "regie/commands/complete.hpp"

namespace regie::commands {
namespace {

using base::Language;
using base::Trouble;

bool names_global(const Option& option, std::string_view argument) {
    return argument == "--" + std::string(option.name) ||
           (option.letter != 0 && argument == std::string{'-', option.letter});
}

/// The index of the command among the arguments: the first that is no global option or its value.
std::size_t find_word(std::span<const std::string> arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument.size() < 2 || argument.front() != '-') return i;
        const std::string_view name = std::string_view(argument).substr(0, argument.find('='));
        const auto options = global_options();
        auto known = std::ranges::find_if(options, [&](const Option& option) { return names_global(option, name); });
        if (known == options.end() && argument[1] != '-') {
            known = std::ranges::find_if(options, [&](const Option& option) { return option.letter == argument[1]; });
            if (known != options.end()) continue;  // `-CDIR`
        }
        if (known == options.end()) {
            std::vector<std::string> names;
            for (const Option& option : options) names.push_back("--" + std::string(option.name));
            throw Trouble{{{"\"{0}\" is not an option of regie itself", "\"{0}\" is geen optie van regie zelf"},
                           {std::string(name)}},
                          base::did_you_mean(name, std::vector<std::string_view>(names.begin(), names.end()),
                                             {{"options of a command stand after the command",
                                               "opties van een commando staan achter het commando"},
                                              {}})};
        }
        if (!known->value.empty() && name.size() == argument.size() && ++i == arguments.size()) {
            throw lacks_value(*known);
        }
    }
    return arguments.size();
}

/// Whether a flag stands among the arguments, before any `--`.
bool asks_for(std::span<const std::string> arguments, std::string_view flag, std::string_view letter = {}) {
    for (const std::string& argument : arguments) {
        if (argument == "--") return false;
        if (argument == flag || (!letter.empty() && argument == letter)) return true;
    }
    return false;
}

int run_command(std::span<const std::string> arguments, Surroundings& surroundings, Language language) {
    const std::size_t word = find_word(arguments);
    const bool help = asks_for(arguments, "--help", "-h");
    if (word == arguments.size()) {
        if (help) {
            print(surroundings, overview(language, columns_of(surroundings)));
            return exit_done;
        }
        surroundings.err().write(overview(language, columns_of(surroundings)));
        return exit_refused;
    }
    const Command& command = command_named(arguments[word]);
    if (help) {
        print(surroundings, help_on(command, language, columns_of(surroundings)));
        return exit_done;
    }
    std::vector<std::string> rest(arguments.begin(), arguments.end());
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(word));
    Context context(command, parse(command, rest), surroundings);
    return command.run(context);
}

void complain(Surroundings& surroundings, const Trouble& trouble, Language language) {
    const auto& perhaps = trouble.perhaps();
    surroundings.err().write(message_line(surroundings, "regie: ", trouble.problem().in(language)) +
                             (perhaps ? message_line(surroundings, "  ", perhaps->in(language)) : std::string{}) +
                             message_line(surroundings, "  ", trouble.next().in(language)));
}

/// For the scripts of shells, which cannot show what goes wrong and must not disturb who is typing.
int suggest(std::span<const std::string> asked, Surroundings& surroundings) {
    try {
        surroundings.out().write(answer(asked, surroundings));
    } catch (const std::exception&) {
        return exit_bug;
    }
    return exit_done;
}

void report_bug(Surroundings& surroundings, const char* what, Language language) {
    const base::Message message{
        {"regie: this is a bug in regie itself: {0}\n  please report it, with the command that you gave\n",
         "regie: dit is een fout in regie zelf: {0}\n  meld de fout, met het commando dat is gegeven\n"},
        {formats::terminal(what)}};
    surroundings.err().write(message.in(language));
}

}  // namespace

int run(std::span<const std::string> arguments, Surroundings& surroundings) {
    if (!arguments.empty() && arguments.front() == complete_word) return suggest(arguments.subspan(1), surroundings);
    Language language = Language::en;
    try {
        language = language_of_arguments(arguments).value_or(language_of_environment(surroundings));
        // Before anything is built up: scripts ask it often.
        if (asks_for(arguments, "--version")) {
            print(surroundings, "regie " REGIE_VERSION "\n");
            return exit_done;
        }
        return run_command(arguments, surroundings, language);
    } catch (const Trouble& trouble) {
        complain(surroundings, trouble, language);
        return exit_refused;
    } catch (const std::exception& bug) {
        report_bug(surroundings, bug.what(), language);
        return exit_bug;
    }
}

}  // namespace regie::commands
