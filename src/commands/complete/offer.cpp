#include "commands/complete/offer.hpp"

#include <algorithm>

#include "regie/base/text.hpp"

namespace regie::commands {
namespace {

/// Beyond this number nobody reads what stands beside them, and finding it would take too long.
constexpr std::size_t most_described = 200;
/// Shells put it on one line beside the word.
constexpr std::size_t widest_description = 70;

/// The first sentence of `text` on one line.
std::string in_short(std::string_view text) {
    if (const auto end = text.find(". "); end != std::string_view::npos) text = text.substr(0, end);
    if (text.ends_with('.')) text.remove_suffix(1);
    std::string line(text);
    std::ranges::replace_if(
        line, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    auto lines = base::wrap(base::visible(line), widest_description);
    if (lines.empty()) return {};
    return lines.size() == 1 ? std::move(lines.front()) : lines.front() + " …";
}

}  // namespace

void Offer::word(std::string_view text, std::string_view description, bool open) {
    if (!text.starts_with(current_) || std::ranges::find(taken_, text) != taken_.end()) return;
    made_.candidates.push_back(
        {kept_ + std::string(text), description == text ? std::string{} : in_short(description), open});
}

void Offer::skip_to_last() {
    for (auto comma = current_.find(','); comma != std::string_view::npos; comma = current_.find(',')) {
        taken_.push_back(current_.substr(0, comma));
        skip(comma + 1);
    }
}

void Offer::words(const std::vector<std::string>& texts, std::string_view end,
                  const std::function<std::string(const std::string&)>& description) {
    const auto fits = [&](const std::string& text) { return text.starts_with(current_); };
    const bool few = static_cast<std::size_t>(std::ranges::count_if(texts, fits)) <= most_described;
    for (const std::string& text : texts) {
        if (fits(text)) word(text + std::string(end), few ? description(text) : std::string{}, !end.empty());
    }
}

}  // namespace regie::commands
