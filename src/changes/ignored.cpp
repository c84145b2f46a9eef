#include "changes/ignored.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace regie::changes {
namespace {

constexpr std::array<std::string_view, 2> ignored_files{"people.yaml", ".regie-*.tmp"};

/// The lines of `.gitignore` that keep private and temporary files out of git, after what it says already.
std::string with_ignored(std::string text) {
    for (const std::string_view file : ignored_files) {
        const std::string line = std::string(file) + "\n";
        const std::string lines = "\n" + text + "\n";
        if (lines.find("\n" + line) != std::string::npos) continue;
        if (!text.empty() && text.back() != '\n') text += '\n';
        text += line;
    }
    return text;
}

}  // namespace

void ignore_private_files(Plan& plan, const std::optional<std::string>& gitignore) {
    std::string ignored = with_ignored(gitignore.value_or(""));
    if (ignored != gitignore) plan.writes.push_back({".gitignore", std::move(ignored), gitignore});
}

}  // namespace regie::changes
