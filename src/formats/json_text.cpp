#include "formats/json_text.hpp"

#include <cstddef>

#include <fmt/format.h>

namespace regie::formats {

std::string json_text(const Json& json) {
    return quiet_json(json.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

std::string quiet_json(std::string_view json) {
    std::string out;
    out.reserve(json.size());
    // Outside of texts JSON has no such characters.
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '[' && out.ends_with("##")) {
            out += "\\u005b";
        } else if (c == '\x7F') {
            out += "\\u007f";
        } else if (c == '\xC2' && static_cast<unsigned char>(json[at + 1]) < 0xA0) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned char>(json[++at]));
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace regie::formats
