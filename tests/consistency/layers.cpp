#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

/// The layers from low to high. A layer may use those before it; two on one line don't use each other.
const std::vector<std::set<std::string>> layers{
    {"base"}, {"yaml"}, {"model"}, {"store"}, {"rules"}, {"changes", "report"}, {"formats"}, {"commands"}, {"main"}};

struct Include {
    std::string text;  ///< as it stands between the quotes or brackets
    bool quoted = false;
};

/// A source file of the library, by its path from the root of the project.
struct SourceFile {
    std::string layer;
    std::vector<Include> includes;
};

std::vector<Include> includes_of(const fs::path& path) {
    constexpr std::string_view keyword = "#include ";
    std::vector<Include> includes;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with(keyword)) continue;
        const bool quoted = line[keyword.size()] == '"';
        const auto end = line.find(quoted ? '"' : '>', keyword.size() + 1);
        includes.push_back({line.substr(keyword.size() + 1, end - keyword.size() - 1), quoted});
    }
    return includes;
}

std::map<std::string, SourceFile> library() {
    const fs::path root = REGIE_SOURCE_DIR;
    std::map<std::string, SourceFile> files;
    for (const std::string folder : {"include/regie", "src"})
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            if (!entry.is_regular_file()) continue;
            const fs::path within = fs::relative(entry.path(), root / folder);
            const bool alone = within.has_parent_path() == false;
            files[folder + "/" + within.generic_string()] = {alone ? within.stem().string() : within.begin()->string(),
                                                             includes_of(entry.path())};
        }
    return files;
}

std::optional<std::size_t> height_of(const std::string& layer) {
    for (std::size_t height = 0; height < layers.size(); ++height)
        if (layers[height].contains(layer)) return height;
    return std::nullopt;
}

/// The file of ours that an include means: from the root of the headers, of the sources, or beside the file itself.
std::optional<std::string> resolve(const std::map<std::string, SourceFile>& files, const std::string& from,
                                   const Include& include) {
    if (!include.quoted) return std::nullopt;
    const std::array candidates{"include/" + include.text, "src/" + include.text,
                                (fs::path(from).parent_path() / include.text).generic_string()};
    for (const std::string& candidate : candidates)
        if (files.contains(candidate)) return candidate;
    return std::nullopt;
}

/// The files that include something whose name starts so.
std::vector<std::string> users_of(std::string_view start) {
    std::vector<std::string> users;
    for (const auto& [path, file] : library())
        if (std::ranges::any_of(file.includes, [&](const Include& include) {
                return !include.quoted && include.text.starts_with(start);
            }))
            users.push_back(path);
    return users;
}

}  // namespace

TEST_CASE("every source file belongs to a layer, and includes only its own layer and lower ones") {
    const auto files = library();
    REQUIRE(files.size() > 50);
    for (const auto& [path, file] : files) {
        CAPTURE(path);
        const auto height = height_of(file.layer);
        REQUIRE(height);
        for (const Include& include : file.includes) {
            if (!include.quoted) continue;
            CAPTURE(include.text);
            const auto target = resolve(files, path, include);
            REQUIRE(target);
            const std::string& other = files.at(*target).layer;
            CHECK((other == file.layer || height_of(other) < height));
        }
    }
}

TEST_CASE("the domain knows nothing of YAML") {
    for (const auto& [path, file] : library()) {
        if (file.layer != "model") continue;
        CAPTURE(path);
        for (const Include& include : file.includes) CHECK_FALSE(include.text.starts_with("regie/yaml/"));
    }
}

TEST_CASE("no public header includes a header that is not installed") {
    for (const auto& [path, file] : library()) {
        if (!path.starts_with("include/")) continue;
        CAPTURE(path);
        for (const Include& include : file.includes)
            if (include.quoted) CHECK(include.text.starts_with("regie/"));
    }
}

TEST_CASE("headers do not include each other in a circle") {
    const auto files = library();
    std::set<std::string> done;
    std::vector<std::string> way;
    const std::function<void(const std::string&)> walk = [&](const std::string& path) {
        const bool circle = std::ranges::find(way, path) != way.end();
        CAPTURE(path);
        CHECK_FALSE(circle);
        if (circle || !done.insert(path).second) return;
        way.push_back(path);
        for (const Include& include : files.at(path).includes)
            if (const auto target = resolve(files, path, include)) walk(*target);
        way.pop_back();
    };
    for (const auto& [path, file] : files) walk(path);
}

TEST_CASE("yaml-cpp is included in the yaml layer only, and in no public header") {
    const auto users = users_of("yaml-cpp/");
    CHECK_FALSE(users.empty());
    for (const std::string& user : users) {
        CAPTURE(user);
        CHECK(user.starts_with("src/yaml/"));
    }
}

TEST_CASE("CLI11 is included by one file of the commands") {
    const auto users = users_of("CLI/");
    REQUIRE(users.size() == 1);
    CHECK(users.front().starts_with("src/commands/"));
}

TEST_CASE("nlohmann-json is included by few files, those of the formats that are JSON") {
    const auto users = users_of("nlohmann/");
    CHECK(users.size() <= 8);
    for (const std::string& user : users) {
        CAPTURE(user);
        CHECK(user.starts_with("src/formats/"));
    }
}

TEST_CASE("nothing includes the regular expressions of the standard library, and no public header its streams") {
    CHECK(users_of("regex").empty());
    for (const std::string& user : users_of("iostream")) {
        CAPTURE(user);
        CHECK_FALSE(user.starts_with("include/"));
    }
}
