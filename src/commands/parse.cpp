#include "commands/parse.hpp"

#include <algorithm>
#include <utility>

#include <CLI/CLI.hpp>

#include "commands/form.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

using base::Message;
using base::Trouble;

/// CLI11 knows which of the arguments it had no place for looked like options; only a subclass may ask it.
class Parser final : public CLI::App {
public:
    Parser() { set_help_flag(); }
    const auto& left_over() const { return missing_; }
};

std::string shown(const Option& option) { return "--" + std::string(option.name); }

/// Every option that may stand after the command.
std::vector<const Option*> options_of(const Command& command) {
    std::vector<const Option*> options;
    for (const Option& option : command.options) options.push_back(&option);
    for (const Option& option : global_options()) options.push_back(&option);
    return options;
}

Message help_of(const Command& command) {
    return {{"\"regie help {0}\" shows how it is used", "\"regie help {0}\" laat zien hoe het werkt"},
            {std::string(command.name)}};
}

Trouble unknown_option(const Command& command, const std::string& typed, const std::vector<const Option*>& options) {
    const bool is_long = typed.starts_with("--");
    const std::string word = is_long ? typed.substr(0, typed.find('=')) : typed;
    // `-level` is how other programs take a long option; one letter says too little.
    const std::string meant = is_long ? word : word.size() > 2 ? "-" + word : std::string{};
    std::vector<std::string> names;
    for (const Option* option : options) names.push_back(shown(*option));
    const std::vector<std::string_view> candidates(names.begin(), names.end());
    return {
        {{"\"{0}\" is not an option of {1}", "\"{0}\" is geen optie van {1}"}, {word, std::string(command.name)}},
        base::did_you_mean(meant, candidates,
                           {{"\"regie help {0}\" shows its options; a text that starts with - follows --, as in: "
                             "regie {0} … -- \"{1}\"",
                             "\"regie help {0}\" laat de opties zien; een tekst die met - begint komt na --, zoals: "
                             "regie {0} … -- \"{1}\""},
                            {std::string(command.name), typed}})};
}

Trouble missing_value(const std::string& option, const Option* described) {
    const std::string value(described == nullptr ? "…" : described->value);
    return {{{"{0} lacks its value", "{0} mist de waarde"}, {option}},
            {{"as in: {0} {1}; a value that looks like an option is given as {0}=…",
              "zoals: {0} {1}; een waarde die op een optie lijkt gaat als {0}=…"},
             {option, value}}};
}

Trouble superfluous_value(const Command& command, const Option& option) {
    return {{{"{0} takes no value", "{0} heeft geen waarde"}, {shown(option)}}, help_of(command)};
}

Trouble given_twice(const Command& command, const Option& option) {
    return {{{"{0} can be given only once", "{0} mag maar één keer worden gebruikt"}, {shown(option)}},
            help_of(command)};
}

Trouble too_many(const Command& command, std::span<const Positional> positionals, const std::string& first) {
    if (positionals.empty()) {
        return {{{"{0} takes no argument, so \"{1}\" has no place", "{0} heeft geen argument; \"{1}\" hoort hier niet"},
                 {std::string(command.name), first}},
                help_of(command)};
    }
    return {{{"{0} takes no more than {1}, so \"{2}\" has no place", "{0} heeft alleen {1}; \"{2}\" hoort hier niet"},
             {std::string(command.name),
              [&] {
                  std::string names;
                  for (const Positional& positional : positionals) {
                      names += (names.empty() ? "" : " ") + std::string(positional.name);
                  }
                  return names;
              }(),
              first}},
            {{"put a text of several words between quotation marks",
              "zet een tekst van meer woorden tussen "
              "aanhalingstekens"},
             {}}};
}

/// The arguments as CLI11 should see them. It would take the next argument for the value of `--name=`, and the option
/// `--level` for that of `--name --level`; and it wants them last first.
std::vector<std::string> for_cli11(std::span<const std::string> arguments, const std::vector<const Option*>& options) {
    const auto find = [&](std::string_view argument) -> const Option* {
        const auto found =
            std::ranges::find_if(options, [&](const Option* option) { return argument == shown(*option); });
        return found == options.end() ? nullptr : *found;
    };
    std::vector<std::string> made;
    bool may_be_option = true;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--") may_be_option = false;
        const bool empty_value = may_be_option && argument.ends_with('=');
        const std::string name = empty_value ? argument.substr(0, argument.size() - 1) : argument;
        const Option* option = may_be_option ? find(name) : nullptr;
        const bool takes_value = option != nullptr && !option->value.empty();
        if (takes_value && empty_value) {
            made.insert(made.end(), {name, {}});
            continue;
        }
        if (takes_value && i + 1 < arguments.size() && find(arguments[i + 1]) != nullptr) {
            throw missing_value(name, option);
        }
        made.push_back(argument);
    }
    std::ranges::reverse(made);
    return made;
}

/// The option that the last argument names, when that is what lacks a value: `--name`, `-C` or the end of `-qC`.
Trouble lacks_value_at_end(const std::string& last, const std::vector<const Option*>& options) {
    for (const Option* option : options) {
        const bool by_letter = option->letter != 0 && !last.starts_with("--") && last.ends_with(option->letter);
        if (by_letter || last == shown(*option)) return missing_value(shown(*option), option);
    }
    return missing_value(last, nullptr);
}

/// Takes over what CLI11 found for one option.
void take(const Command& command, const Option& option, const std::vector<std::string>& values, Arguments& into) {
    if (option.value.empty()) {
        if (std::ranges::any_of(values, [](const std::string& value) { return value != "true"; })) {
            throw superfluous_value(command, option);
        }
        into.options.try_emplace(std::string(option.name));
        return;
    }
    if (values.size() > 1 && !option.repeatable) throw given_twice(command, option);
    into.options.try_emplace(std::string(option.name), values);
}

}  // namespace

Trouble lacks_value(const Option& option) { return missing_value(shown(option), &option); }

Arguments parse(const Command& command, std::span<const std::string> arguments) {
    const auto options = options_of(command);
    Parser parser;
    parser.allow_extras();
    std::vector<const CLI::Option*> handles;
    for (const Option* option : options) {
        const std::string names =
            option->letter == 0 ? shown(*option) : std::string{'-', option->letter, ','} + shown(*option);
        if (option->value.empty()) {
            handles.push_back(parser.add_flag(names));
        } else {
            handles.push_back(parser.add_option(names)->allow_extra_args(false)->multi_option_policy(
                CLI::MultiOptionPolicy::TakeAll));
        }
    }
    try {
        parser.parse(for_cli11(arguments, options));
    } catch (const CLI::ArgumentMismatch&) {
        throw lacks_value_at_end(arguments.back(), options);
    }

    Arguments result;
    for (const auto& [looks, text] : parser.left_over()) {
        if (looks == CLI::detail::Classifier::POSITIONAL_MARK) continue;  // the `--` itself
        if (looks != CLI::detail::Classifier::NONE) throw unknown_option(command, text, options);
        result.positionals.push_back(text);
    }
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (handles[i]->count() > 0) take(command, *options[i], handles[i]->results(), result);
    }
    check_form(command, result);
    const auto positionals = positionals_of(command, result);
    const bool open_ended = !positionals.empty() && positionals.back().many;
    if (!open_ended && result.positionals.size() > positionals.size() && !result.has("help")) {
        throw too_many(command, positionals, result.positionals[positionals.size()]);
    }
    return result;
}

}  // namespace regie::commands
