#include <cstddef>
#include <unordered_map>

#include "formats/escape/terminal.hpp"
#include "formats/paths.hpp"
#include "formats/text/parts.hpp"

namespace regie::formats {
namespace {

using base::Both;
using text_parts::Page;

/// Of one file no more faults than this are shown: who made one mistake a thousand times needs to see it once.
constexpr std::size_t most_faults_of_a_file = 100;

constexpr Both one_more_fault{"{0}: 1 more fault in this file is not shown",
                              "{0}: nog 1 fout in dit bestand wordt niet getoond"};
constexpr Both more_faults{"{0}: {1} more faults in this file are not shown",
                           "{0}: nog {1} fouten in dit bestand worden niet getoond"};

std::string not_shown(const Page& page, base::Place place, std::size_t number) {
    return base::fill(page.say(number == 1 ? one_more_fault : more_faults),
                      {terminal(path_of(page.outcome, place)), std::to_string(number)}, page.style.language) +
           "\n";
}

/// The findings, a blank line between them. They come sorted, so that a file's faults stand together.
std::string findings(const Page& page) {
    std::string text;
    std::size_t shown = 0;
    std::size_t left_out = 0;
    base::Place place;
    const auto begin_block = [&text] {
        if (!text.empty()) text += '\n';
    };
    const auto end_file = [&] {
        if (left_out > 0) {
            begin_block();
            text += not_shown(page, place, left_out);
        }
        shown = left_out = 0;
    };
    for (const auto& folded : report::fold(page.outcome.assessment.findings, page.style.detail == Detail::verbose)) {
        const base::Finding& first = folded.first();
        if (first.place.file != place.file) end_file();
        place = first.place;
        if (first.rule->principle == "F" && shown++ >= most_faults_of_a_file) {
            ++left_out;
            continue;
        }
        begin_block();
        text += text_parts::finding(page, folded);
    }
    end_file();
    return text;
}

/// Where a collaboration is, and what it is called.
std::string heading_of(const Outcome& outcome, const Style& style) {
    const auto& name = outcome.loaded->collaboration.name;
    return text_parts::title(name ? outcome.path + " – " + std::string(*name) : outcome.path, style);
}

}  // namespace

std::string findings_text(const Outcome& outcome, const Style& style) {
    const report::Names names(outcome.loaded->collaboration);
    const Page page{outcome, style, names, Paint(style.color)};
    if (style.detail == Detail::quiet) return findings(page);
    std::string text = text_parts::supposition(page);
    const auto add = [&text](const std::string& part) {
        if (part.empty()) return;
        if (!text.empty()) text += '\n';
        text += part;
    };
    add(findings(page));
    if (outcome.with_principles) {
        add(text_parts::principles(page));
        add(text_parts::without(page));
        if (style.detail == Detail::verbose) add(text_parts::facts(page));
        add(text_parts::steps(page));
    }
    add(text_parts::counts(page));
    return text;
}

std::string findings_text_of_all(const std::vector<Outcome>& outcomes, const Style& style) {
    std::string text;
    const auto add = [&text](const std::string& part) {
        if (!text.empty() && !part.empty()) text += '\n';
        text += part;
    };
    for (const Outcome& outcome : outcomes) {
        if (style.detail != Detail::quiet) add(heading_of(outcome, style));
        add(findings_text(outcome, style));
    }
    if (style.detail != Detail::quiet) add(text_parts::summary(outcomes, style));
    return text;
}

}  // namespace regie::formats
