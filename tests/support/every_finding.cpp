#include "support/every_finding.hpp"

#include <array>

#include <doctest/doctest.h>

#include "support/program.hpp"

namespace regie::test {
namespace {

constexpr std::array examples{"voorbeeldstad", "eenzaamheid-amsterdam", "nad-delfland", "city-deal-slim-maatwerk",
                              "schone-lucht-akkoord"};

}  // namespace

std::vector<std::string> write_every_finding(const TemporaryFolder& folder, const std::string& format) {
    std::vector<std::string> files;
    for (const std::string example : examples)
        for (const std::string command : {"check", "assess"})
            for (const std::string language : {"en", "nl"}) {
                files.push_back(folder / (example + "." + command + "." + language));
                const Outcome ran = run({command, example, "--format", format, "--today", "2024-06-30", "--lang",
                                         language, "--fail-on", "never", "--output", files.back()},
                                        {.cwd = std::string(REGIE_SOURCE_DIR) + "/examples"});
                REQUIRE_MESSAGE(ran.exit == 0, ran.err);
            }
    return files;
}

}  // namespace regie::test
