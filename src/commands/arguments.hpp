#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regie::commands {

/// What the user typed after the command, taken apart. Values are texts, not yet looked at.
struct Arguments {
    std::vector<std::string> positionals;
    std::map<std::string, std::vector<std::string>, std::less<>> options;  ///< by name; a flag has no values

    bool has(std::string_view option) const { return options.find(option) != options.end(); }
    std::span<const std::string> all(std::string_view option) const {
        const auto found = options.find(option);
        return found == options.end() ? std::span<const std::string>{} : found->second;
    }
    std::optional<std::string_view> value(std::string_view option) const {
        const auto values = all(option);
        return values.empty() ? std::nullopt : std::optional<std::string_view>(values.front());
    }
};

}  // namespace regie::commands
