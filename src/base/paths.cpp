#include "regie/base/paths.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace regie::base {

std::string below(std::string_view root, std::string_view relative) {
    std::string path(root);
    if (!path.empty() && path.back() != '/' && !relative.empty()) path += '/';
    path += relative;
    return path;
}

bool stays_below(std::string_view relative) {
    if (relative.starts_with('/') || relative.find('\0') != std::string_view::npos) return false;
    for (std::size_t at = 0; at <= relative.size();) {
        const std::size_t end = std::min(relative.find('/', at), relative.size());
        if (relative.substr(at, end - at) == "..") return false;
        at = end + 1;
    }
    return true;
}

std::string nearest_existing(const std::string& path) {
    std::filesystem::path existing = path;
    std::error_code error;
    while (existing.has_relative_path() && !std::filesystem::exists(existing, error)) existing = existing.parent_path();
    return existing.string();
}

Resolved resolve(const std::string& root, std::string_view relative) {
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::path top = fs::canonical(root.empty() ? fs::path(".") : fs::path(root), error);
    fs::path target;
    if (!error) target = fs::canonical(below(root, relative), error);
    if (error) return {Resolved::Where::unknown, {}, error.value()};
    const auto [in_top, in_target] = std::mismatch(top.begin(), top.end(), target.begin(), target.end());
    if (in_top != top.end()) return {Resolved::Where::outside, {}, 0};
    return {Resolved::Where::inside, target.string(), 0};
}

}  // namespace regie::base
