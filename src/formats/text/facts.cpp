#include "regie/report/facts.hpp"

#include <utility>

#include <fmt/format.h>

#include "formats/text/parts.hpp"
#include "regie/formats/documents.hpp"

namespace regie::formats::text_parts {
namespace {

constexpr base::Both more{"How a figure is worked out, and where it comes from: regie explain coverage.",
                          "Hoe een cijfer wordt berekend en waar het vandaan komt: regie explain coverage."};

}  // namespace

std::string facts(const Page& page) {
    if (!page.outcome.standing) return {};
    report::Section section = report::facts_of(*page.outcome.standing, page.style.language);
    const report::Document document{
        std::move(section.title), {}, std::move(section.blocks), std::move(section.sections)};
    return formats::text(document, page.style.columns) + fmt::format("\n{}\n", page.say(more));
}

}  // namespace regie::formats::text_parts
