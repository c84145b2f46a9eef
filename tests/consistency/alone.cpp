#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

bool is_made(const fs::path& name) {
    return name == ".git" || name == "node_modules" || name.string().starts_with("build");
}

std::vector<fs::path> project_files() {
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator entry(REGIE_SOURCE_DIR), end; entry != end; ++entry) {
        if ((entry.depth() == 0 && is_made(entry->path().filename())) || entry->path().filename() == "node_modules") {
            entry.disable_recursion_pending();
            continue;
        }
        if (entry->is_regular_file()) files.push_back(entry->path());
    }
    return files;
}

}  // namespace

TEST_CASE("no file points outside the project or at the machine it was written on") {
    // Put together here, so that this file does not find itself.
    const std::vector<std::string> strange{std::string("..") + "/shared", std::string("/work") + "/",
                                           std::string("/tmp") + "/wt"};
    const auto files = project_files();
    REQUIRE(files.size() > 100);
    for (const fs::path& path : files) {
        std::ifstream file(path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        CAPTURE(path.string());
        for (const std::string& place : strange) {
            CAPTURE(place);
            CHECK(text.find(place) == std::string::npos);
        }
    }
}

TEST_CASE("the licence is there in full") {
    std::ifstream file(fs::path(REGIE_SOURCE_DIR) / "LICENSE");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    CHECK(text.starts_with("EUROPEAN UNION PUBLIC LICENCE v. 1.2"));
    for (int article = 1; article <= 15; ++article) {
        CAPTURE(article);
        CHECK(text.find("\n" + std::to_string(article) + ".") != std::string::npos);
    }
    CHECK(text.find("Appendix") != std::string::npos);
}
