#include "commands/help_text.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "commands/shell_words.hpp"
#include "regie/base/message.hpp"
#include "regie/base/text.hpp"

namespace regie::commands {
namespace {

using base::Both;
using base::Language;

/// Left of this column stand names, right of it what they mean.
constexpr std::size_t widest_name = 30;
constexpr std::size_t indent_of_example = 2;

class Page {
public:
    Page(Language language, std::size_t columns) : language_(language), columns_(columns) {}

    void line(std::string_view text = {}) { text_.append(text).append("\n"); }
    void heading(const Both& text) {
        line();
        line(std::string(text.in(language_)) + ":");
    }
    void paragraph(std::string_view text, std::size_t indent = 0) {
        for (const auto& part : base::wrap(text, columns_ - indent)) line(std::string(indent, ' ') + part);
    }
    /// Names on the left, what they mean on the right, aligned.
    void list(const std::vector<std::pair<std::string, std::string>>& rows) {
        std::size_t left = 0;
        for (const auto& [name, meaning] : rows) {
            if (const auto width = base::width(name); width <= widest_name) left = std::max(left, width);
        }
        for (const auto& [name, meaning] : rows) {
            const auto width = base::width(name);
            const std::string margin(left + 4, ' ');
            std::string start = "  " + name;
            if (width <= left) {
                start += std::string(left - width + 2, ' ');
            } else {
                line(start);
                start = margin;
            }
            for (const auto& part : base::wrap(meaning, columns_ - margin.size())) {
                line(start + part);
                start = margin;
            }
        }
    }
    std::string text() && { return std::move(text_); }

private:
    Language language_;
    std::size_t columns_;
    std::string text_;
};

std::string with_value(const Option& option) {
    std::string text = "--" + std::string(option.name);
    if (!option.value.empty()) text.append(" ").append(option.value);
    return text;
}

/// `description`, and after it what may be filled in.
std::string with_values(std::string_view description, const std::string& values, Language language) {
    std::string text(description);
    if (!values.empty()) text += (language == Language::nl ? " Kies uit: " : " One of: ") + values + ".";
    return text;
}

std::string listed(std::span<const std::string_view> choices) {
    return base::join(std::vector<std::string>(choices.begin(), choices.end()), ", ");
}

std::string_view description_of_row(const store::Row* row, Language language) {
    return row == nullptr ? std::string_view{} : row->description.in(language);
}

const store::Row* row_of_option(const Command* command, const Option& option) {
    return command == nullptr ? nullptr : row_of(*command, option.key);
}

using Rows = std::vector<std::pair<std::string, std::string>>;

Rows option_rows(const Command& command, std::span<const Option> options, Language language) {
    Rows rows;
    for (const Option& option : options) {
        const std::string letter = option.letter == 0 ? "    " : std::string{'-', option.letter, ',', ' '};
        rows.emplace_back(letter + with_value(option), meaning_of(&command, option, language));
    }
    return rows;
}

Rows positional_rows(const Command& command, Language language) {
    Rows rows;
    std::vector<Positional> positionals(command.positionals.begin(), command.positionals.end());
    if (command.other_form) {
        const auto others = command.other_form->positionals;
        std::ranges::copy_if(others, std::back_inserter(positionals), [&](const Positional& other) {
            return std::ranges::find(command.positionals, other.name, &Positional::name) == command.positionals.end();
        });
    }
    for (const Positional& positional : positionals) {
        if (row_of(command, positional.key) == nullptr && !positional.help) continue;
        rows.emplace_back(positional.name, meaning_of(command, positional, language));
    }
    return rows;
}

std::string with_positionals(const Command& command, std::span<const Positional> positionals) {
    std::string text = "regie " + std::string(command.name);
    for (const Positional& positional : positionals) {
        text.append(positional.required ? " " : " [").append(positional.name).append(positional.many ? "…" : "");
        if (!positional.required) text += ']';
    }
    return text;
}

}  // namespace

std::string usage(const Command& command, Language language) {
    std::string text = with_positionals(command, command.positionals);
    for (const Option& option : command.options) {
        if (option.required) text.append(" ").append(with_value(option));
    }
    const bool all_required = std::ranges::all_of(command.options, &Option::required);
    return all_required ? text : text.append(language == Language::nl ? " [opties]" : " [options]");
}

std::string usage(const Command& command, const Form& form) {
    return with_positionals(command, form.positionals).append(" ").append(form.shown);
}

std::string choices_of(const Command& command, std::string_view key) {
    const store::Row* row = row_of(command, key);
    std::vector<std::string> words;
    if (row != nullptr && row->words != nullptr) {
        for (const model::Word& word : row->words()) words.emplace_back(word.key);
    }
    return base::join(words, ", ");
}

std::string choices_of(const Command& command, const Option& option) {
    return option.choices.empty() ? choices_of(command, option.key) : listed(option.choices);
}

std::string choices_of(const Command& command, const Positional& positional) {
    return positional.choices.empty() ? choices_of(command, positional.key) : listed(positional.choices);
}

std::string_view description_of(const Command* command, const Option& option, Language language) {
    return option.help ? option.help->in(language) : description_of_row(row_of_option(command, option), language);
}

std::string_view description_of(const Command& command, const Positional& positional, Language language) {
    return positional.help ? positional.help->in(language)
                           : description_of_row(row_of(command, positional.key), language);
}

std::string meaning_of(const Command* command, const Option& option, Language language) {
    const bool dutch = language == Language::nl;
    const std::string values = command == nullptr ? listed(option.choices) : choices_of(*command, option);
    std::string text = with_values(description_of(command, option, language), values, language);
    if (!option.initial.empty()) {
        // A day is said in words; every other default is what would be typed.
        const std::string_view initial = dutch && option.initial == "today" ? "vandaag" : option.initial;
        text.append(dutch ? " Standaard: " : " Default: ").append(initial).append(".");
    }
    if (option.repeatable) text += dutch ? " Mag vaker worden gebruikt." : " May be given more than once.";
    return text;
}

std::string meaning_of(const Command& command, const Positional& positional, Language language) {
    return with_values(description_of(command, positional, language), choices_of(command, positional), language);
}

std::vector<std::string> folded(const Example& example, std::size_t columns) {
    constexpr std::string_view next_line = " \\";
    constexpr std::string_view margin = "    ";
    std::vector<std::string> lines{"regie"};
    const auto words = shell_words(example.command);
    for (std::size_t i = 0; i < words.size(); ++i) {
        // An option stays with its value.
        const bool with_next =
            words[i].typed.starts_with("--") && i + 1 < words.size() && !words[i + 1].typed.starts_with("--");
        std::string part(words[i].typed);
        if (with_next) part.append(" ").append(words[i + 1].typed);
        const bool last = i + (with_next ? 2 : 1) == words.size();
        const std::size_t room = columns - (last ? 0 : next_line.size());
        if (base::width(lines.back()) + 1 + base::width(part) > room && lines.back() != "regie") {
            lines.back() += next_line;
            lines.push_back(std::string(margin) + part);
        } else {
            lines.back().append(" ").append(part);
        }
        if (with_next) ++i;
    }
    return lines;
}

std::string overview(Language language, std::size_t columns) {
    Page page(language, columns);
    const Both usage_line{"Usage: regie [options] COMMAND …", "Gebruik: regie [opties] COMMANDO …"};
    page.line(usage_line.in(language));
    page.line();
    const Both about{
        "Directing a collaboration without power, as plain files: regie keeps what partners commit to, who "
        "decides and who answers for what, and says what upholds the principles of regie and what does not.",
        "Regie op samenwerking zonder macht, in gewone bestanden: regie legt vast wat partners toezeggen, wie besluit "
        "en wie waarop aanspreekbaar is, en zegt hoe het staat met de principes van regie."};
    page.paragraph(about.in(language));
    page.heading({"Commands", "Commando's"});
    Rows rows;
    for (const Command* command : all_commands()) rows.emplace_back(command->name, command->summary.in(language));
    page.list(rows);
    page.line();
    const Both more{"\"regie help COMMAND\" says more of one of them. To begin: regie init",
                    "\"regie help COMMANDO\" zegt er meer over. Om te beginnen: regie init"};
    page.paragraph(more.in(language));
    return std::move(page).text();
}

std::string help_on(const Command& command, Language language, std::size_t columns) {
    Page page(language, columns);
    page.paragraph((language == Language::nl ? "Gebruik: " : "Usage: ") + usage(command, language));
    if (command.other_form) {
        const Both other{"Or: {0} [options]", "Of: {0} [opties]"};
        page.paragraph(base::fill(other.in(language), {usage(command, *command.other_form)}, language));
    }
    page.line();
    page.paragraph(command.description.in(language));
    if (const Rows rows = positional_rows(command, language); !rows.empty()) {
        page.heading({"Arguments", "Argumenten"});
        page.list(rows);
    }
    if (!command.options.empty()) {
        page.heading({"Options", "Opties"});
        page.list(option_rows(command, command.options, language));
    }
    page.heading({"Options of every command", "Opties van elk commando"});
    page.list(option_rows(command, global_options(), language));
    if (!command.examples.empty()) page.heading({"Examples", "Voorbeelden"});
    for (const Example& example : command.examples) {
        for (const std::string& line : folded(example, columns - indent_of_example)) page.line("  " + line);
        page.paragraph(example.shows.in(language), 6);
    }
    return std::move(page).text();
}

}  // namespace regie::commands
