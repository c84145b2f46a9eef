#include <array>
#include <vector>

#include <fmt/format.h>

#include "formats/text/parts.hpp"
#include "regie/base/text.hpp"

namespace regie::formats::text_parts {
namespace {

using base::Both;

/// A number of something, in the singular or the plural.
struct Counted {
    Both one;
    Both many;
};

constexpr std::array<Counted, 3> of_files{{
    {{"{0} error", "{0} fout"}, {"{0} errors", "{0} fouten"}},
    {{"{0} warning", "{0} waarschuwing"}, {"{0} warnings", "{0} waarschuwingen"}},
    {{"{0} note", "{0} opmerking"}, {"{0} notes", "{0} opmerkingen"}},
}};
constexpr std::array<Counted, 3> of_principles{{
    {{"{0} error", "{0} knelpunt"}, {"{0} errors", "{0} knelpunten"}},
    {{"{0} warning", "{0} aandachtspunt"}, {"{0} warnings", "{0} aandachtspunten"}},
    {{"{0} note", "{0} vraag"}, {"{0} notes", "{0} vragen"}},
}};
constexpr Both no_fault{"no faults", "geen fouten"};
constexpr Both nothing{"nothing found", "niets gevonden"};
constexpr Counted files{{"{0} file", "{0} bestand"}, {"{0} files", "{0} bestanden"}};
constexpr Counted waived{{"{0} waived", "{0} aanvaard"}, {"{0} waived", "{0} aanvaard"}};
constexpr Both on_principles{"principles", "principes"};

std::string counted(const Page& page, const Counted& what, std::size_t number) {
    return base::fill(page.say(number == 1 ? what.one : what.many), {std::to_string(number)}, page.style.language);
}

std::string summed(const Page& page, const std::array<Counted, 3>& words, const rules::Counts& counts,
                   const Both& none) {
    std::vector<std::string> parts;
    const std::array numbers{counts.error, counts.warning, counts.note};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (numbers.at(i) > 0) parts.push_back(counted(page, words.at(i), numbers.at(i)));
    if (parts.empty()) return std::string(page.say(none));
    return base::join(parts, ", ");
}

}  // namespace

std::string counts(const Page& page) {
    base::Findings about_files;
    base::Findings about_principles;
    for (const auto& finding : page.outcome.assessment.findings)
        (finding.rule->principle == "F" ? about_files : about_principles).push_back(finding);
    const auto in_files = rules::count(about_files);
    const auto in_principles = rules::count(about_principles);

    std::string text = fmt::format("{}: {}", counted(page, files, page.outcome.loaded->sources.size()),
                                   summed(page, of_files, in_files, no_fault));
    if (page.outcome.with_principles)
        text += fmt::format(" · {}: {}", page.say(on_principles), summed(page, of_principles, in_principles, nothing));
    if (const std::size_t number = in_files.waived + in_principles.waived; number > 0)
        text += fmt::format(" · {}", counted(page, waived, number));
    return text + "\n";
}

}  // namespace regie::formats::text_parts
