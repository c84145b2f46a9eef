#pragma once

#include <string>
#include <string_view>

namespace regie::base {

/// `root/relative`; an empty root is the folder where the program runs.
std::string below(std::string_view root, std::string_view relative);

/// `relative` names something below a root by its words alone: not absolute, no `..`, no NUL. Links are another matter.
bool stays_below(std::string_view relative);

/// The nearest folder at or above the absolute `path` that exists.
std::string nearest_existing(const std::string& path);

/// Where a path leads when all its links are followed.
struct Resolved {
    enum class Where : unsigned char { inside, outside, unknown };
    Where where = Where::unknown;
    std::string path;  ///< without any link or `..`; only when inside
    int error = 0;     ///< an `errno`; only when unknown
};

/// Follows the links of `root/relative`, which must exist, and of `root`.
Resolved resolve(const std::string& root, std::string_view relative);

}  // namespace regie::base
