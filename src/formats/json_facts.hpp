#pragma once

#include "formats/json_text.hpp"
#include "regie/rules/facts.hpp"

namespace regie::formats {

/// The facts by their keys. A figure that is not given is null, with its reason beside it; things are their ids.
Json facts_json(const rules::facts::Shape& shape);

}  // namespace regie::formats
