#include "support/every_page.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "regie/commands/command.hpp"
#include "support/program.hpp"

namespace regie::test {
namespace {

namespace fs = std::filesystem;

/// The audiences that `report` knows; one without a name where it knows none.
std::vector<std::string> audiences() {
    const auto& options = commands::find_command("report")->options;
    const auto found = std::ranges::find(options, "audience", &commands::Option::name);
    if (found == options.end()) return {""};
    return {found->choices.begin(), found->choices.end()};
}

}  // namespace

std::size_t write_every_page(const std::string& folder) {
    const fs::path root = REGIE_SOURCE_DIR;
    std::size_t written = 0;
    for (const auto& example : fs::directory_iterator(root / "examples")) {
        if (!example.is_directory()) continue;
        const std::string name = example.path().filename().string();
        std::string today;
        std::ifstream(root / "tests/golden" / name / "today") >> today;
        for (const std::string& audience : audiences()) {
            for (const std::string language : {"nl", "en"}) {
                std::string file = folder;
                file += "/" + name + "." + audience + "." + language + ".html";
                std::vector<std::string> words{"report",   "--format", "html",    "--lang", language,
                                               "--output", file,       "--today", today};
                if (!audience.empty()) words.insert(words.end(), {"--audience", audience});
                const Outcome ran = run(words, {.cwd = example.path().string()});
                CAPTURE(file);
                CAPTURE(ran.err);
                REQUIRE(ran.exit == 0);
                ++written;
            }
        }
    }
    return written;
}

}  // namespace regie::test
