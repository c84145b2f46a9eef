#include "commands/language.hpp"

namespace regie::commands {

using base::Language;

std::optional<Language> language_of_key(std::string_view key) {
    if (key == "nl") return Language::nl;
    if (key == "en") return Language::en;
    return {};
}

Language language_of_environment(const Surroundings& surroundings) {
    if (const auto own = surroundings.variable("REGIE_LANG")) {
        if (const auto language = language_of_key(std::string_view(*own).substr(0, 2))) return *language;
    }
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto locale = surroundings.variable(name);
        if (!locale || locale->empty()) continue;
        return locale->starts_with("nl") ? Language::nl : Language::en;
    }
    return Language::en;
}

std::optional<Language> language_of_arguments(std::span<const std::string> arguments) {
    constexpr std::string_view option = "--lang";
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        const std::string_view argument = arguments[i];
        if (argument == option && i + 1 < arguments.size()) return language_of_key(arguments[i + 1]);
        if (argument.starts_with(option) && argument.substr(option.size()).starts_with('=')) {
            return language_of_key(argument.substr(option.size() + 1));
        }
    }
    return {};
}

}  // namespace regie::commands
