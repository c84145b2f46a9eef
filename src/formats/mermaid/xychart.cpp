#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "formats/escape/mermaid.hpp"
#include "formats/mermaid/diagrams.hpp"

namespace regie::formats::diagrams {
namespace {

constexpr std::size_t most_values = 12;

/// A number as Mermaid reads it: no exponent, no zeros that say nothing.
std::string plain(double value) {
    std::string text = fmt::format("{:.6f}", value == 0 ? 0.0 : value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string year_of(base::Day day) { return base::text(day).substr(0, 4); }

/// Years, where they tell the values apart; else months.
std::string when(const report::Course& course, base::Day day) {
    const auto in_year =
        std::ranges::count_if(course.values, [&](const auto& value) { return year_of(value.day) == year_of(day); });
    return in_year > 1 ? base::text(day).substr(0, 7) : year_of(day);
}

}  // namespace

std::string xychart(const report::Course& course) {
    if (course.values.size() < 2 || course.values.size() > most_values) return {};
    double least = 0;
    double most = 0;
    std::string labels;
    std::string numbers;
    for (const auto& value : course.values) {
        least = std::min(least, value.value);
        most = std::max(most, value.value);
        const std::string comma = labels.empty() ? "" : ", ";
        labels += fmt::format("{}\"{}\"", comma, mermaid_text(when(course, value.day) + ": " + value.shown));
        numbers += comma + plain(value.value);
    }
    if (most == least) most = least + 1;
    return fmt::format("xychart-beta\n    x-axis [{}]\n    y-axis {} --> {}\n    bar [{}]\n", labels, plain(least),
                       plain(most), numbers);
}

}  // namespace regie::formats::diagrams
