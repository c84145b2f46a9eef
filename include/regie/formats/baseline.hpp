#pragma once

#include <string>
#include <string_view>

#include "regie/rules/baseline.hpp"

namespace regie::formats {

/// A baseline as JSON, a line for each code and subject, sorted:
/// `{"version": 1, "collaborations": [{"path": ".", "findings": [{"code": "K203", "subject": "…", "count": 1}]}]}`.
std::string baseline_json(const rules::Baseline& baseline);

/// Reads what `baseline_json` writes. `file` is how the user named it. Trouble, with what was expected, where it is no
/// JSON, of another version, or has other keys or values. Codes that this regie does not know are let be.
rules::Baseline baseline_of(std::string_view json, const std::string& file);

}  // namespace regie::formats
