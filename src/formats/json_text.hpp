#pragma once

#include <string>

#include <nlohmann/json.hpp>

namespace regie::formats {

/// Keys stay in the order in which they are set.
using Json = nlohmann::ordered_json;

/// JSON as a file, indented by two, with a line end. Bytes that are no UTF-8 become U+FFFD. `##[`, which the log of a
/// CI job takes for a command wherever it stands in a line, has its bracket as an escape.
std::string json_text(const Json& json);

}  // namespace regie::formats
