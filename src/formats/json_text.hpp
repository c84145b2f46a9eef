#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace regie::formats {

/// Keys stay in the order in which they are set.
using Json = nlohmann::ordered_json;

/// JSON as a file, indented by two, with a line end, as `quiet_json`. Bytes that are no UTF-8 become U+FFFD.
std::string json_text(const Json& json);

/// The same JSON, of UTF-8, in which every control character is an escape, also those that JSON lets stand (DEL and
/// U+0080 to U+009F); and so is the bracket of `##[`, which the log of a CI job takes for a command wherever it stands.
std::string quiet_json(std::string_view json);

}  // namespace regie::formats
