#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <utility>

#include "formats/escape/terminal.hpp"
#include "formats/text/parts.hpp"
#include "formats/text_table.hpp"
#include "formats/totals.hpp"
#include "regie/base/text.hpp"

namespace regie::formats::text_parts {
namespace {

using base::Both;
using rules::Status;

constexpr Both heading{"All collaborations", "Alle samenwerkingsverbanden"};
constexpr Both path{"path", "pad"};
constexpr Both in_files{"in files", "in bestanden"};
constexpr std::array<Both, 3> of_files{
    {{"errors", "fouten"}, {"warnings", "waarschuwingen"}, {"notes", "opmerkingen"}}};
constexpr std::array<Both, 3> of_principles{
    {{"errors", "knelpunten"}, {"warnings", "aandachtspunten"}, {"notes", "vragen"}}};
constexpr Both waived{"waived", "aanvaard"};
constexpr Both not_assessed{"not assessed", "niet beoordeeld"};
constexpr Both together{"together", "samen"};
constexpr std::array statuses{Status::upheld, Status::at_risk, Status::violated, Status::unknown};

/// A path that is cut cannot be copied.
constexpr std::size_t whole_paths = std::numeric_limits<std::size_t>::max();

using Row = std::vector<std::string>;
using Numbers = std::vector<std::size_t>;

/// Of an assessment, what is found in files is one number beside those on principles.
Numbers numbers_of(const Outcome& outcome) {
    const auto [files, principles] = split(outcome.assessment.findings);
    const auto& shown = outcome.with_principles ? principles : files;
    Numbers numbers{shown.error, shown.warning, shown.note, files.waived + principles.waived};
    if (outcome.with_principles) numbers.insert(numbers.begin(), files.error + files.warning + files.note);
    return numbers;
}

Row row_of(std::string title, const Numbers& numbers) {
    Row row{std::move(title)};
    for (const auto number : numbers) row.push_back(std::to_string(number));
    return row;
}

report::Table::Column column(const Both& title, base::Language language) {
    return {std::string(title.en), std::string(title.in(language))};
}

report::Table findings_by_path(const std::vector<Outcome>& outcomes, base::Language language) {
    const bool with_principles = outcomes.front().with_principles;
    report::Table table;
    table.columns.push_back(column(path, language));
    if (with_principles) table.columns.push_back(column(in_files, language));
    for (const Both& severity : with_principles ? of_principles : of_files)
        table.columns.push_back(column(severity, language));
    table.columns.push_back(column(waived, language));
    Numbers sums(table.columns.size() - 1);
    for (const auto& outcome : outcomes) {
        const Numbers numbers = numbers_of(outcome);
        std::ranges::transform(sums, numbers, sums.begin(), std::plus<>{});
        table.rows.push_back(row_of(outcome.path, numbers));
    }
    table.rows.push_back(row_of(std::string(together.in(language)), sums));
    return table;
}

report::Table principles_by_path(const std::vector<Outcome>& outcomes, base::Language language) {
    report::Table table;
    table.columns.push_back(column(path, language));
    for (const auto status : statuses) table.columns.push_back(column(rules::label_of(status), language));
    for (const auto& outcome : outcomes) {
        Numbers numbers;
        for (const auto status : statuses) numbers.push_back(outcome.assessment.count_of(status));
        table.rows.push_back(row_of(outcome.path, numbers));
        if (!outcome.loaded->collaboration.format_known) table.rows.back().back() = not_assessed.in(language);
    }
    return table;
}

}  // namespace

std::string title(std::string_view words, const Style& style) {
    const std::string shown = terminal(words);
    return Paint(style.color).bold(shown) + "\n" + std::string(base::width(shown), '=') + "\n";
}

std::string summary(const std::vector<Outcome>& outcomes, const Style& style) {
    if (outcomes.empty()) return {};
    std::string text = title(heading.in(style.language), style) + "\n";
    text += text_table(findings_by_path(outcomes, style.language), style.columns, whole_paths);
    if (outcomes.front().with_principles)
        text += "\n" + text_table(principles_by_path(outcomes, style.language), style.columns, whole_paths);
    const auto not_shown = left_out(totals_of(outcomes).left_out, style.language);
    return not_shown.empty() ? text : text + "\n" + not_shown + "\n";
}

}  // namespace regie::formats::text_parts
