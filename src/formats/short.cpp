#include "formats/short.hpp"

#include <fmt/format.h>

#include "formats/escape/terminal.hpp"
#include "formats/paths.hpp"

namespace regie::formats {

std::string short_line(const Outcome& outcome, const base::Finding& finding, const base::Position& position,
                       base::Language language) {
    return fmt::format("{}:{}:{}: {}: {} [{}]\n", terminal(path_of(outcome, finding.place)), position.line,
                       position.column, base::key_of(finding.severity), terminal(finding.message(language)),
                       finding.code());
}

std::string findings_short(const Outcome& outcome, const Style& style) {
    std::string text;
    const auto& findings = outcome.assessment.findings;
    const auto positions = positions_of(outcome);
    for (std::size_t i = 0; i < findings.size(); ++i)
        if (!findings[i].waived) text += short_line(outcome, findings[i], positions[i], style.language);
    return text;
}

}  // namespace regie::formats
