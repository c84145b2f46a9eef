#include <algorithm>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>

#include "formats/columns.hpp"
#include "formats/escape/terminal.hpp"
#include "formats/excerpt.hpp"
#include "formats/paths.hpp"
#include "formats/text/parts.hpp"
#include "regie/base/text.hpp"

namespace regie::formats::text_parts {
namespace {

using base::Both;
using base::Finding;

constexpr Both label_for{"for: ", "voor: "};
constexpr Both label_do{"do:  ", "doen: "};
constexpr Both label_and{"and: ", "ook:  "};
constexpr Both accepted{" (waived)", " (aanvaard)"};
constexpr Both and_more{" and {0} more", " en nog {0}"};
constexpr Both the_same_for{"the same for {0}", "hetzelfde geldt voor {0}"};

/// So many names on one line, unless everything is asked for.
constexpr std::size_t most_names = 5;

/// How far the lines go in that follow the first one of a message.
constexpr std::size_t message_indent = 4;

std::string listed(const Page& page, const std::vector<std::string>& names) {
    const bool all = page.style.detail == Detail::verbose || names.size() <= most_names + 1;
    const std::size_t shown = all ? names.size() : most_names;
    std::string text = base::join(std::span(names).first(shown), ", ");
    if (shown < names.size())
        text += base::fill(page.say(and_more), {std::to_string(names.size() - shown)}, page.style.language);
    return text;
}

std::string addressees(const Page& page, const report::Folded& folded) {
    if (folded.for_one_addressee()) return page.names.of(folded.first().addressee, page.style.language);
    std::vector<std::string> names;
    std::unordered_set<std::string> seen;
    for (const Finding* finding : folded.findings)
        if (seen.insert(finding->addressee.text()).second)
            names.push_back(page.names.of(finding->addressee, page.style.language));
    return listed(page, names);
}

std::string others(const Page& page, const report::Folded& folded) {
    std::vector<std::string> subjects;
    std::unordered_set<std::string_view> seen{folded.first().subject};
    for (const Finding* finding : std::span(folded.findings).subspan(1))
        if (seen.insert(finding->subject).second) subjects.push_back(finding->subject);
    return base::fill(page.say(the_same_for), {listed(page, subjects)}, page.style.language);
}

std::string excerpt_lines(const Page& page, const Finding& finding, const base::Position& position) {
    const auto& sources = page.outcome.loaded->sources;
    if (!may_be_shown(sources, finding.place)) return {};
    const auto line = sources.line(finding.place.file, position.line);
    const std::string number = std::to_string(position.line);
    const std::string gutter(number.size() + 1, ' ');
    const std::size_t end = position.end_line == position.line ? position.end_column : base::code_points(line) + 1;
    const auto shown = excerpt(line, position.column, std::max(end, position.column),
                               page.style.columns - std::min(page.style.columns, gutter.size() + 2));
    const auto marks = page.paint.severity(finding.severity, shown.marks);
    std::string text = fmt::format("{}|\n", gutter);
    text += shown.line.empty() ? fmt::format("{} |\n", number) : fmt::format("{} | {}\n", number, shown.line);
    text += fmt::format("{}| {}{}\n", gutter, shown.indent, marks);
    return text;
}

}  // namespace

std::string finding(const Page& page, const report::Folded& folded) {
    const Finding& first = folded.first();
    const auto language = page.style.language;
    const auto position = page.outcome.loaded->sources.position(first.place);
    const auto where =
        fmt::format("{}:{}:{}:", terminal(path_of(page.outcome, first.place)), position.line, position.column);
    const auto what = fmt::format("{}[{}]", rules::label_of(first).in(language), first.code());
    const std::string message =
        terminal(first.message(language)) + std::string(first.waived ? page.say(accepted) : std::string_view{});
    std::string text = page.paint.bold(where) + " " + page.paint.severity(first.severity, what) + " ";
    if (page.style.folds) {
        text += folded_after(base::width(where) + base::width(what) + 2, message, message_indent, page.style.columns);
    } else {
        text += message + "\n";
    }

    const auto excerpt = excerpt_lines(page, first, position);
    text += excerpt;
    const std::string gutter(excerpt.empty() ? 2 : std::to_string(position.line).size() + 1, ' ');
    const auto line = [&](const Both& label, const std::string& value) {
        const std::string begin = fmt::format("{}= {}", gutter, page.say(label));
        text += page.style.folds ? hanging(begin, terminal(value), page.style.columns) : begin + terminal(value) + "\n";
    };
    line(label_for, addressees(page, folded));
    line(label_do, first.remedy(language));
    if (!folded.is_one()) line(label_and, others(page, folded));
    return text;
}

}  // namespace regie::formats::text_parts
