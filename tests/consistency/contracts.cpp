#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> public_headers() {
    std::vector<fs::path> headers;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(REGIE_SOURCE_DIR) / "include"))
        if (entry.path().extension() == ".hpp") headers.push_back(entry.path());
    return headers;
}

bool starts_with_any(std::string_view line, const auto& starts) {
    return std::ranges::any_of(starts, [line](std::string_view start) { return line.starts_with(start); });
}

/// A type in a namespace begins here: nothing of the kind that is indented, and no name that is only made known.
bool begins_type(std::string_view line) {
    constexpr std::array<std::string_view, 3> words{"struct ", "class ", "enum "};
    return starts_with_any(line, words) && (!line.ends_with(';') || line.find('{') != std::string_view::npos);
}

/// Belongs to the declaration below it.
bool leads_on(std::string_view line) {
    constexpr std::array<std::string_view, 3> starts{"template <", "[[", "requires "};
    return starts_with_any(line, starts);
}

/// The types without a contract directly above them, as they are written.
std::vector<std::string> types_without_contract(std::istream& text, std::size_t& types) {
    std::vector<std::string> without;
    bool has_contract = false;
    for (std::string line; std::getline(text, line);) {
        if (begins_type(line)) {
            ++types;
            if (!has_contract) without.push_back(line);
        }
        if (!leads_on(line)) has_contract = line.starts_with("///");
    }
    return without;
}

}  // namespace

TEST_CASE("every public struct, class and enum has a contract directly above it") {
    std::size_t types = 0;
    for (const fs::path& path : public_headers()) {
        CAPTURE(path.string());
        std::ifstream file(path);
        for (const std::string& type : types_without_contract(file, types)) {
            CAPTURE(type);
            CHECK(false);
        }
    }
    CHECK(types > 100);
}
