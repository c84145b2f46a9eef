#include <algorithm>

#include <fmt/format.h>

#include "formats/columns.hpp"
#include "formats/escape/terminal.hpp"
#include "formats/text/parts.hpp"
#include "regie/base/spoken.hpp"
#include "regie/base/text.hpp"

namespace regie::formats::text_parts {
namespace {

constexpr base::Both heading{"How the principles stand on {0}, going by these files",
                             "Stand van de principes op {0}, volgens dit dossier"};

constexpr base::Both heading_without{"How the principles would stand on {0} without {1}, going by these files",
                                     "Hoe de principes er op {0} voor zouden staan zonder {1}, volgens dit dossier"};

constexpr base::Both not_assessed{
    "None of them was assessed: the files were not read, because their format is not known.",
    "Geen ervan is beoordeeld: de bestanden zijn niet gelezen, omdat het formaat niet bekend is."};

constexpr base::Both more{"What a principle asks for: regie explain K2.", "Wat een principe vraagt: regie explain K2."};

std::size_t widest_status(const Page& page) {
    std::size_t widest = 0;
    for (const auto& status : page.outcome.assessment.principles)
        widest = std::max(widest, base::width(rules::label_of(status.status).in(page.style.language)));
    return widest;
}

/// What is missing where nothing is recorded is asked for by the notes; here it would drown the rest.
std::string words_of(const Page& page, const rules::PrincipleStatus& principle) {
    const auto title = principle.principle->title.in(page.style.language);
    if (principle.status == rules::Status::unknown && page.style.detail != Detail::verbose) return std::string(title);
    return fmt::format("{} – {}", title, terminal(principle.reason.in(page.style.language)));
}

}  // namespace

std::string principles(const Page& page) {
    const auto language = page.style.language;
    const std::size_t status_columns = widest_status(page);
    const auto& title = page.outcome.without ? heading_without : heading;
    std::string text =
        page.paint.bold(
            base::fill(page.say(title), {base::spoken(page.style.today, language), partners_left(page)}, language)) +
        "\n";
    if (!page.outcome.loaded->collaboration.format_known)
        return text + "\n" + hanging({}, page.say(not_assessed), page.style.columns);
    for (const auto& group : rules::groups()) {
        text += fmt::format("\n{}\n", page.say(group.name));
        for (const auto& principle : page.outcome.assessment.principles) {
            if (principle.principle->group() != group.letter) continue;
            const auto status = padded(rules::label_of(principle.status).in(language), status_columns);
            auto lines = hanging(fmt::format("  {}  {}  ", principle.principle->id, status), words_of(page, principle),
                                 page.style.columns);
            // Painted last: the marks of a colour take no columns.
            const auto at = lines.find(status);
            text += lines.replace(at, status.size(), page.paint.status(principle.status, status));
        }
    }
    return text + fmt::format("\n{}\n", page.say(more));
}

}  // namespace regie::formats::text_parts
