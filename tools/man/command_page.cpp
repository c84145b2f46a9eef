#include <algorithm>
#include <string>

#include "commands/help_text.hpp"
#include "commands/options.hpp"
#include "formats/escape/roff.hpp"
#include "pages.hpp"

namespace regie::man {
namespace {

using base::Language;
using commands::Command;
using commands::Option;
using commands::Positional;
using formats::roff_argument;

/// Of a line of a literal block, which is set in twice on a terminal of 80 columns.
constexpr std::size_t room_for_example = 66;

/// `Fl Fl name Ar VALUE`.
std::string long_option(const Option& option) {
    std::string text = "Fl Fl " + roff_argument(option.name);
    if (!option.value.empty()) text += " Ar " + roff_argument(option.value);
    return text;
}

/// `form`: the other way to use the command, which takes fewer options; null: the usual one.
void add_synopsis(Mdoc& page, const Command& command, const commands::Form* form) {
    const auto positionals = form == nullptr ? command.positionals : form->positionals;
    const auto is_taken = [&](const Option& option) {
        return form == nullptr || option.name == commands::dry_run.name ||
               std::ranges::find(form->options, option.name) != form->options.end();
    };
    page.raw(".Nm regie");
    page.macro("Cm", {command.name});
    for (const Positional& positional : positionals) {
        const std::string name = "Ar " + roff_argument(positional.name) + (positional.many ? " ..." : "");
        page.raw((positional.required ? "." : ".Op ") + name);
    }
    for (const Option& option : command.options) {
        if (is_taken(option)) page.raw((option.required && form == nullptr ? "." : ".Op ") + long_option(option));
    }
}

void add_options(Mdoc& page, const Command* command, std::span<const Option> options) {
    page.begin_list();
    for (const Option& option : options) {
        const std::string letter = option.letter == 0 ? std::string{} : "Fl " + std::string(1, option.letter) + " , ";
        page.raw(".It " + letter + long_option(option));
        page.text(commands::meaning_of(command, option, Language::en));
    }
    page.end_list();
}

/// Every positional once, in whichever way of use it stands.
std::vector<Positional> all_positionals(const Command& command) {
    std::vector<Positional> all;
    for (const auto way : commands::ways_of(command)) {
        std::ranges::copy_if(way, std::back_inserter(all), [&](const Positional& positional) {
            return std::ranges::find(all, positional.name, &Positional::name) == all.end();
        });
    }
    return all;
}

/// What an example shows, as a sentence.
std::string shown(std::string_view words) {
    std::string text(words);
    if (text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text + ":";
}

}  // namespace

void add_global_options(Mdoc& page) { add_options(page, nullptr, commands::global_options()); }

void add_commands(Mdoc& page) {
    const auto widest =
        std::ranges::max(commands::all_commands(), {}, [](const Command* one) { return one->name.size(); });
    page.raw(".Bl -tag -compact -width " + roff_argument("regie-" + std::string(widest->name) + "(1)"));
    for (const Command* command : commands::all_commands()) {
        page.raw(".It Xr " + roff_argument("regie-" + std::string(command->name)) + " 1");
        page.text(command->summary.en);
    }
    page.end_list();
}

std::string command_page(const Command& command, const Parts& parts) {
    const std::string name = "regie-" + std::string(command.name);
    Mdoc page;
    begin_page(page, name, "1", command.summary.en);
    page.raw(".Sh SYNOPSIS");
    add_synopsis(page, command, nullptr);
    if (command.other_form) add_synopsis(page, command, &*command.other_form);
    page.raw(".Sh DESCRIPTION");
    page.text(command.description.en);
    if (const auto positionals = all_positionals(command); !positionals.empty()) {
        page.paragraph("The arguments are:");
        page.begin_list();
        for (const Positional& positional : positionals) {
            page.item("Ar", positional.name);
            page.text(commands::meaning_of(command, positional, Language::en));
        }
        page.end_list();
    }
    page.raw(".Pp");
    if (command.options.empty()) {
        page.raw("The only options are those of every command, which are in");
        page.raw(".Xr regie 1 .");
    } else {
        page.text("The options are as follows.");
        page.raw("Those of every command, such as");
        page.raw(".Fl C");
        page.raw("and");
        page.raw(".Fl Fl lang ,");
        page.raw("are in");
        page.raw(".Xr regie 1 .");
        add_options(page, &command, command.options);
    }
    if (const auto part = parts.find(name + ".1"); part != parts.end()) add_part(page, part->second);
    page.raw(".Sh EXAMPLES");
    for (const commands::Example& example : command.examples) {
        if (&example != command.examples.data()) page.raw(".Pp");
        page.text(shown(example.shows.en));
        page.literal(commands::folded(example, room_for_example));
    }
    page.raw(".Sh SEE ALSO");
    page.raw(".Xr regie 1 ,");
    page.raw(".Xr regie-format 5 ,");
    page.raw(".Xr regie-principles 7 ,");
    page.raw(".Xr regie-rules 7");
    return page.page();
}

}  // namespace regie::man
