#include "commands/values.hpp"

#include <algorithm>
#include <utility>

#include "commands/form.hpp"
#include "regie/base/id.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/typed.hpp"
#include "regie/changes/words.hpp"

namespace regie::commands {

using base::Trouble;

void check_id(const std::string& label, const std::string& text) {
    if (base::is_id(text)) return;
    if (base::id_fault(text) != base::IdFault::form) {
        throw Trouble{{{"{0} cannot be \"{1}\": that word has a meaning of its own",
                        "{0} kan niet \"{1}\" zijn: dat woord heeft een eigen betekenis"},
                       {label, text}},
                      {{"choose another id", "kies een andere id"}, {}}};
    }
    throw changes::not_a_value(label, text,
                               {"an id of at most 63 characters: a to z, 0 to 9 and -",
                                "een id van hoogstens 63 tekens: a tot z, 0 tot 9 en -"},
                               {"ggd-noord", "ggd-noord"});
}

namespace {

bool may_be_empty(const Option& /*option*/) { return false; }
bool may_be_empty(const Positional& positional) { return positional.may_be_empty; }

/// `given`: the option or the positional that the text is for.
template <class Given>
void check_value(const Command& command, const Given& given, const std::string& label, const std::string& text) {
    if (base::trimmed(text).empty()) {
        if (may_be_empty(given)) return;
        throw changes::empty_value(label, given.required);
    }
    if (base::first_invalid_utf8(text) != std::string_view::npos) {
        throw Trouble{
            {{"{0} is no text in UTF-8", "{0} is geen tekst in UTF-8"}, {label}},
            {{"set the terminal to UTF-8 and type it again", "zet de terminal op UTF-8 en typ het opnieuw"}, {}}};
    }
    if (!given.choices.empty()) changes::require_one_of(label, text, given.choices);
    if (given.key == "id") check_id(label, text);
    if (const store::Row* row = row_of(command, given.key)) changes::require_value(label, text, *row);
}

/// How many positionals that are not required stand before one that is, and are not given where there are only `given`.
std::size_t left_out_in_front(std::span<const Positional> positionals, std::size_t given) {
    const auto required = std::ranges::find_if(positionals, &Positional::required);
    if (required == positionals.end()) return 0;
    const auto in_front = static_cast<std::size_t>(required - positionals.begin());
    return given + in_front <= positionals.size() ? in_front : 0;
}

}  // namespace

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

void check_values(const Command& command, const Arguments& arguments) {
    const auto check = [&](const Option& option) {
        for (const std::string& text : arguments.all(option.name)) {
            check_value(command, option, "--" + std::string(option.name), text);
        }
    };
    for (const Option& option : global_options()) check(option);
    for (const Option& option : command.options) check(option);
    const auto positionals = positionals_of(command, arguments);
    const std::size_t left_out = left_out_in_front(positionals, arguments.positionals.size());
    for (std::size_t i = 0; i < arguments.positionals.size(); ++i) {
        const Positional& positional = positionals[std::min(i + left_out, positionals.size() - 1)];
        check_value(command, positional, std::string(positional.name), arguments.positionals[i]);
    }
}

yaml::Value content_of(const Command& command, const Arguments& arguments) {
    yaml::Value content = yaml::Value::mapping();
    const auto positionals = positionals_of(command, arguments);
    for (std::size_t i = 0; i < arguments.positionals.size() && i < positionals.size(); ++i) {
        const std::string_view key = positionals[i].key;
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
