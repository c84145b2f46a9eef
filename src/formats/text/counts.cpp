#include <array>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "formats/text/parts.hpp"
#include "formats/totals.hpp"
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
constexpr Both not_assessed{"not assessed", "niet beoordeeld"};
constexpr Both nothing_chosen{"nothing among what was chosen", "niets binnen de keuze"};
constexpr Both nothing_new{"nothing new", "niets nieuws"};
constexpr Both not_chosen{"{0} not chosen", "{0} buiten de keuze"};
constexpr Both known{"{0} known already", "{0} al bekend"};
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

/// Where something was left out, "no faults" would say too much.
const Both& none_of(const LeftOut& left_out, const Both& all_shown) {
    if (left_out.known.value_or(0) > 0) return nothing_new;
    return left_out.not_chosen.value_or(0) > 0 ? nothing_chosen : all_shown;
}

}  // namespace

std::string left_out(const LeftOut& left_out, base::Language language) {
    std::vector<std::string> parts;
    const auto add = [&](const Both& words, const std::optional<std::size_t>& number) {
        if (number.value_or(0) > 0)
            parts.push_back(base::fill(words.in(language), {std::to_string(*number)}, language));
    };
    add(not_chosen, left_out.not_chosen);
    add(known, left_out.known);
    return base::join(parts, " · ");
}

std::string counts(const Page& page) {
    const auto [in_files, in_principles] = split(page.outcome.assessment.findings);
    std::string text = fmt::format("{}: {}", counted(page, files, page.outcome.loaded->sources.size()),
                                   summed(page, of_files, in_files, none_of(page.outcome.left_out, no_fault)));
    const bool is_read = page.outcome.loaded->collaboration.format_known;
    if (page.outcome.with_principles)
        text += fmt::format(" · {}: {}", page.say(on_principles),
                            summed(page, of_principles, in_principles,
                                   is_read ? none_of(page.outcome.left_out, nothing) : not_assessed));
    if (const std::size_t number = in_files.waived + in_principles.waived; number > 0)
        text += fmt::format(" · {}", counted(page, waived, number));
    if (const auto not_shown = left_out(page.outcome.left_out, page.style.language); !not_shown.empty())
        text += fmt::format(" · {}", not_shown);
    return text + "\n";
}

}  // namespace regie::formats::text_parts
