#include "commands/place.hpp"

#include <filesystem>

namespace regie::commands {

std::string absolute_path(const Surroundings& surroundings, std::string_view path) {
    const auto joined = std::filesystem::path(surroundings.folder()) / path;
    std::error_code error;
    auto whole = std::filesystem::weakly_canonical(joined, error);
    if (error) whole = joined.lexically_normal();
    std::string text = whole.string();
    while (text.size() > 1 && text.back() == '/') text.pop_back();
    return text;
}

}  // namespace regie::commands
