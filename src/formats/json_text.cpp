#include "formats/json_text.hpp"

#include <string_view>

namespace regie::formats {

std::string json_text(const Json& json) {
    constexpr std::string_view command = "##[";
    constexpr std::string_view escaped = "##\\u005b";
    std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    // Outside of texts JSON has no such characters.
    for (auto at = text.find(command); at != std::string::npos; at = text.find(command, at + escaped.size()))
        text.replace(at, command.size(), escaped);
    return text;
}

}  // namespace regie::formats
