#include <fmt/format.h>

#include "formats/escape/terminal.hpp"
#include "formats/paths.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {

std::string findings_short(const Outcome& outcome, const Style& style) {
    std::string text;
    const auto& findings = outcome.assessment.findings;
    const auto positions = positions_of(outcome);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const base::Finding& finding = findings[i];
        if (finding.waived) continue;
        const base::Position& position = positions[i];
        text += fmt::format("{}:{}:{}: {}: {} [{}]\n", terminal(path_of(outcome, finding.place)), position.line,
                            position.column, base::key_of(finding.severity), terminal(finding.message(style.language)),
                            finding.code());
    }
    return text;
}

}  // namespace regie::formats
