#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include <doctest/doctest.h>

#include "regie/rules/catalogue.hpp"
#include "support/collaboration.hpp"
#include "support/overlay.hpp"

/// A collaboration for each status that a principle can have: `tests/statuses/<principle>.<status>.yaml` is laid over
/// the fully recorded example. There every principle is upheld (see examples.cpp), so that status needs none.
namespace {

using namespace regie;
using base::Severity;
using rules::Status;

std::optional<std::string> overlay_for(std::string_view principle, Status status) {
    const auto path = std::filesystem::path(REGIE_SOURCE_DIR) / "tests" / "statuses" /
                      (std::string(principle) + "." + std::string(rules::key_of(status)) + ".yaml");
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

bool can_find(const rules::Principle& principle, Severity severity) {
    for (const rules::Rule& rule : principle.rules)
        if (rule.text.severities.has(severity)) return true;
    return false;
}

bool can_be(const rules::Principle& principle, Status status) {
    switch (status) {
        case Status::violated:
            return can_find(principle, Severity::error);
        case Status::at_risk:
            return can_find(principle, Severity::warning);
        case Status::unknown:
            return true;
        case Status::upheld:
            break;
    }
    return false;
}

TEST_CASE("every principle has each status that it can have") {
    const auto files = test::example_files("voorbeeldstad");
    for (const rules::Principle* principle : rules::principles()) {
        for (const auto status : {Status::violated, Status::at_risk, Status::unknown}) {
            CAPTURE(principle->id);
            CAPTURE(rules::key_of(status));
            const auto overlay = overlay_for(principle->id, status);
            CHECK(overlay.has_value() == can_be(*principle, status));
            if (!overlay) continue;
            const test::Judged judged(test::overlaid(files, *overlay));
            CHECK(judged.file_codes() == test::list({}));
            CHECK(judged.status(principle->id) == status);
        }
    }
}

}  // namespace
