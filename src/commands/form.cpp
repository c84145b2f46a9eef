#include "commands/form.hpp"

#include <algorithm>
#include <string>

#include "commands/help_text.hpp"
#include "commands/options.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {

const Form* form_of(const Command& command, const Arguments& arguments) {
    if (!command.other_form) return nullptr;
    const Form& form = *command.other_form;
    const bool given = std::ranges::any_of(form.options, [&](std::string_view name) { return arguments.has(name); });
    return given && !arguments.has(form.without) ? &form : nullptr;
}

std::span<const Positional> positionals_of(const Command& command, const Arguments& arguments) {
    const Form* form = form_of(command, arguments);
    return form == nullptr ? command.positionals : form->positionals;
}

void check_form(const Command& command, const Arguments& arguments) {
    const Form* form = form_of(command, arguments);
    if (form == nullptr) return;
    for (const Option& option : command.options) {
        if (!arguments.has(option.name) || option.name == dry_run.name) continue;
        if (std::ranges::find(form->options, option.name) != form->options.end()) continue;
        throw base::Trouble{{{"--{0} has no place in \"{1}\"", "--{0} hoort niet bij \"{1}\""},
                             {std::string(option.name), usage(command, *form)}},
                            {{"leave it out; \"regie help {0}\" shows both ways to use it",
                              "laat de optie weg; \"regie help {0}\" laat beide manieren zien"},
                             {std::string(command.name)}}};
    }
}

}  // namespace regie::commands
