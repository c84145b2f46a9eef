#include "regie/report/steps.hpp"

#include <string>
#include <string_view>
#include <unordered_set>

#include <fmt/format.h>

#include "formats/columns.hpp"
#include "formats/escape/terminal.hpp"
#include "formats/text/parts.hpp"

namespace regie::formats::text_parts {
namespace {

using base::Both;

constexpr Both heading{"What to do first", "Eerste stappen"};
constexpr Both several_partners{"{0} partners", "{0} partners"};
constexpr Both times{", {0} times", ", {0} keer"};

std::string who(const Page& page, const report::Folded& step) {
    const auto language = page.style.language;
    if (step.for_one_addressee()) return page.names.of(step.first().addressee, language);
    std::unordered_set<std::string> partners;
    for (const auto* finding : step.findings) partners.insert(finding->addressee.text());
    return base::fill(page.say(several_partners), {std::to_string(partners.size())}, language);
}

std::string how_often(const Page& page, const report::Folded& step) {
    if (step.is_one() || !step.for_one_addressee()) return {};
    return base::fill(page.say(times), {std::to_string(step.findings.size())}, page.style.language);
}

/// The words that hold for several are a heading and sentences; a step is part of a line.
std::string as_step(std::string_view text) {
    std::string step(text);
    if (step.ends_with('.')) step.pop_back();
    if (!step.empty() && step.front() >= 'A' && step.front() <= 'Z')
        step.front() = static_cast<char>(step.front() - 'A' + 'a');
    return step;
}

}  // namespace

std::string steps(const Page& page) {
    const auto chosen = report::first_steps(page.outcome.assessment.findings);
    if (chosen.empty()) return {};
    std::string text = page.paint.bold(page.say(heading)) + "\n";
    for (const auto& step : chosen) {
        const auto language = page.style.language;
        // Where several are asked the same, the words that hold for all of them.
        const std::string what =
            step.is_one() ? step.first().message(language) : as_step(page.say(step.first().title()));
        const std::string remedy =
            step.is_one() ? step.first().remedy(language) : as_step(page.say(step.first().general_remedy()));
        text += hanging("  - ",
                        fmt::format("{}: {} [{}{}]", terminal(who(page, step)), terminal(what), step.first().code(),
                                    how_often(page, step)),
                        page.style.columns);
        text += hanging("    = ", terminal(remedy), page.style.columns);
    }
    return text;
}

}  // namespace regie::formats::text_parts
