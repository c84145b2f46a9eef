#include <fmt/format.h>

#include "formats/escape/terminal.hpp"
#include "formats/paths.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {

std::string findings_short(const Outcome& outcome, const Style& style) {
    std::string text;
    for (const auto& finding : outcome.assessment.findings) {
        if (finding.waived) continue;
        const auto position = outcome.loaded->sources.position(finding.place);
        text += fmt::format("{}:{}:{}: {}: {} [{}]\n", terminal(path_of(outcome, finding.place)), position.line,
                            position.column, base::key_of(finding.severity), terminal(finding.message(style.language)),
                            finding.code());
    }
    return text;
}

}  // namespace regie::formats
