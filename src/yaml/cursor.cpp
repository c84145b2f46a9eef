#include "yaml/cursor.hpp"

#include <algorithm>

namespace regie::yaml {

void Cursor::skip() {
    for (;;) {
        at_ = past_blanks(at_);
        if (peek() == '#' && (at_ == line_ || is_blank(source_[at_ - 1]))) at_ = line_end(at_);
        if (!is_break(peek())) return;
        at_ = next_line(at_);
        line_ = at_;
    }
}

std::size_t Cursor::past_blanks(std::size_t place) const {
    while (is_blank(char_at(place))) ++place;
    return place;
}

std::size_t Cursor::line_end(std::size_t place) const {
    const std::size_t feed = std::min(source_.find('\n', place), source_.size());
    return feed > place && feed < source_.size() && source_[feed - 1] == '\r' ? feed - 1 : feed;
}

std::size_t Cursor::next_line(std::size_t place) const {
    if (char_at(place) == '\r') ++place;
    return std::min(place + 1, source_.size());
}

std::size_t Cursor::text_end(std::size_t place) const {
    std::size_t end = line_end(place);
    while (end > place && is_blank(source_[end - 1])) --end;
    return end;
}

int Cursor::indentation(std::size_t line) const {
    std::size_t place = line;
    while (char_at(place) == ' ') ++place;
    return static_cast<int>(place - line);
}

bool Cursor::is_marker(std::size_t place) const {
    const std::string_view three = source_.substr(std::min(place, source_.size()), 3);
    return (three == "---" || three == "...") && ends_word(char_at(place + 3));
}

bool Cursor::looks_like_entry(std::size_t place) const {
    if (is_marker(place) || (char_at(place) == '-' && ends_word(char_at(place + 1)))) return true;
    const std::size_t end = line_end(place);
    for (std::size_t colon = source_.find(':', place); colon < end; colon = source_.find(':', colon + 1)) {
        if (ends_word(char_at(colon + 1))) return true;
    }
    return false;
}

void Cursor::refuse_tab(std::size_t begin, std::size_t end) const {
    const std::size_t tab = between(begin, end).find('\t');
    if (tab != std::string_view::npos) stop(Fault::tab_indentation, begin + tab, begin + tab + 1);
}

}  // namespace regie::yaml
