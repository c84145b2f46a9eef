#include "commands/values.hpp"

#include <algorithm>
#include <utility>

#include "regie/base/date.hpp"
#include "regie/base/id.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/words.hpp"

namespace regie::commands {
namespace {

using base::Both;
using base::Trouble;

Trouble no_good(const std::string& label, const std::string& text, Both expected, Both example) {
    return {{{"{0} cannot be \"{1}\": it takes {2}", "{0} kan niet \"{1}\" zijn: het moet {2} zijn"},
             {label, text, expected}},
            {{"as in: {0}", "zoals: {0}"}, {example}}};
}

void check_row(const store::Row& row, const std::string& label, const std::string& text) {
    switch (row.type) {
        case store::Type::choice:
            return changes::require_word(label, text, row.words());
        case store::Type::date:
            if (base::parse_date(text)) return;
            throw no_good(label, text, {"a date", "een datum"},
                          {"2026-05-31, or 2026-05 or 2026 where only that much is known",
                           "2026-05-31, of 2026-05 of 2026 als niet meer bekend is"});
        case store::Type::span:
            if (base::parse_span(text)) return;
            throw no_good(
                label, text, {"a length of time", "een tijdsduur"},
                {"30d, 6w, 3m or 4y (days, weeks, months, years)", "30d, 6w, 3m of 4y (dagen, weken, maanden, jaren)"});
        default:
            return;
    }
}

void check_id(const std::string& label, const std::string& text) {
    if (base::is_id(text)) return;
    if (base::id_fault(text) != base::IdFault::form) {
        throw Trouble{{{"{0} cannot be \"{1}\": that word has a meaning of its own",
                        "{0} kan niet \"{1}\" zijn: dat woord heeft een eigen betekenis"},
                       {label, text}},
                      {{"choose another id", "kies een ander id"}, {}}};
    }
    throw no_good(label, text, {"an id: a to z, 0 to 9 and -", "een id: a tot z, 0 tot 9 en -"},
                  {"ggd-noord", "ggd-noord"});
}

void check_value(const Command& command, std::string_view key, std::span<const std::string_view> choices,
                 const std::string& label, const std::string& text) {
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
        throw Trouble{{{"{0} is empty", "{0} is leeg"}, {label}},
                      {{"give it a value, or leave it out", "geef een waarde, of laat het weg"}, {}}};
    }
    if (base::first_invalid_utf8(text) != std::string_view::npos) {
        throw Trouble{
            {{"{0} is no text in UTF-8", "{0} is geen tekst in UTF-8"}, {label}},
            {{"set the terminal to UTF-8 and type it again", "zet de terminal op UTF-8 en typ het opnieuw"}, {}}};
    }
    if (!choices.empty()) changes::require_one_of(label, text, choices);
    if (key == "id") check_id(label, text);
    if (const store::Row* row = row_of(command, key)) check_row(*row, label, text);
}

/// Puts `value` at a dotted key.
void put(yaml::Value& content, std::string_view key, yaml::Value value) {
    const auto dot = key.find('.');
    const std::string first(key.substr(0, dot));
    if (dot == std::string_view::npos) {
        content.set(first, std::move(value));
        return;
    }
    yaml::Value* inner = content.find(first);
    if (inner == nullptr) inner = &content.set(first, yaml::Value::mapping());
    put(*inner, key.substr(dot + 1), std::move(value));
}

}  // namespace

void check_values(const Command& command, const Arguments& arguments) {
    const auto check = [&](const Option& option) {
        for (const std::string& text : arguments.all(option.name)) {
            check_value(command, option.key, option.choices, "--" + std::string(option.name), text);
        }
    };
    for (const Option& option : global_options()) check(option);
    for (const Option& option : command.options) check(option);
    for (std::size_t i = 0; i < arguments.positionals.size(); ++i) {
        const Positional& positional = command.positionals[std::min(i, command.positionals.size() - 1)];
        check_value(command, positional.key, positional.choices, std::string(positional.name),
                    arguments.positionals[i]);
    }
}

yaml::Value content_of(const Command& command, const Arguments& arguments) {
    yaml::Value content = yaml::Value::mapping();
    for (std::size_t i = 0; i < arguments.positionals.size() && i < command.positionals.size(); ++i) {
        const std::string_view key = command.positionals[i].key;
        if (row_of(command, key) != nullptr) put(content, key, yaml::Value::of(arguments.positionals[i]));
    }
    for (const Option& option : command.options) {
        const auto values = arguments.all(option.name);
        if (values.empty() || row_of(command, option.key) == nullptr) continue;
        if (!option.repeatable) {
            put(content, option.key, yaml::Value::of(values.front()));
            continue;
        }
        yaml::Value list = yaml::Value::list();
        for (const std::string& value : values) list.items.push_back(yaml::Value::of(value));
        put(content, option.key, std::move(list));
    }
    return content;
}

}  // namespace regie::commands
