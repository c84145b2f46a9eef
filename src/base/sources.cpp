#include "regie/base/sources.hpp"

#include <algorithm>
#include <optional>

#include "regie/base/text.hpp"

namespace regie::base {
namespace {

/// How many bytes end a line at `at`: 0 when it goes on there.
std::size_t line_end_length(std::string_view text, std::size_t at) {
    if (text[at] == '\n') return 1;
    if (text[at] != '\r') return 0;
    return at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
}

/// A walk along the lines of a text, in one direction: what was passed is not looked at again.
class LineWalk {
public:
    explicit LineWalk(std::string_view text)
        : text_(text), start_(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0), at_(start_) {}

    std::size_t number() const { return number_; }

    /// Goes to the line that holds byte `at`, which is not before where the walk is; a line's end is part of it.
    void go_to(std::size_t at) {
        while (at_ < at) {
            const std::size_t length = line_end_length(text_, at_);
            const std::size_t next = at_ + std::max<std::size_t>(length, 1);
            if (length == 0) {
                const auto ahead = text_.substr(at_, at - at_);
                const auto passed = ahead.substr(0, ahead.find_first_of("\r\n"));
                column_ += code_points(passed);
                at_ += passed.size();
            } else if (next <= at) {
                begin_line(next);
            } else {
                break;
            }
        }
    }

    /// Goes to line `number`, if there is one.
    bool go_to_line(std::size_t number) {
        for (std::size_t i = start_; i < text_.size() && number_ < number;) {
            const std::size_t length = line_end_length(text_, i);
            i += std::max<std::size_t>(length, 1);
            if (length != 0) begin_line(i);
        }
        return number_ == number;
    }

    /// Of byte `at`, to which the walk has gone.
    std::size_t column(std::size_t at) const {
        return at <= start_ ? 1 : column_ + code_points(text_.substr(at_, at - at_));
    }

    std::string_view line() const {
        const auto rest = text_.substr(start_);
        return rest.substr(0, rest.find_first_of("\r\n"));
    }

private:
    void begin_line(std::size_t start) {
        start_ = at_ = start;
        column_ = 1;
        ++number_;
    }

    std::string_view text_;
    std::size_t start_;       ///< of the line
    std::size_t at_;          ///< how far the walk has come
    std::size_t column_ = 1;  ///< of `at_`
    std::size_t number_ = 1;
};

/// The position of [begin, end), from a walk that has not passed `begin`; the walk goes to `begin`.
Position position_from(LineWalk& walk, std::size_t begin, std::size_t end) {
    Position result;
    walk.go_to(begin);
    result.line = walk.number();
    result.column = walk.column(begin);
    LineWalk to_end = walk;
    to_end.go_to(end);
    result.end_line = to_end.number();
    result.end_column = to_end.column(end);
    return result;
}

}  // namespace

Position position_in(std::string_view text, std::size_t begin, std::size_t end) {
    begin = std::min(begin, text.size());
    end = std::clamp(end, begin, text.size());
    LineWalk walk(text);
    return position_from(walk, begin, end);
}

Position Sources::position(Place place) const {
    if (!place.known()) return {};
    return position_in(at(place.file).text, place.begin, place.end);
}

std::vector<Position> Sources::positions(std::span<const Place> places) const {
    std::vector<Position> result;
    result.reserve(places.size());
    std::optional<LineWalk> walk;
    Place before;
    for (const Place& place : places) {
        if (!place.known()) {
            result.emplace_back();
            continue;
        }
        const std::string_view text = at(place.file).text;
        const std::size_t begin = std::min<std::size_t>(place.begin, text.size());
        const std::size_t end = std::clamp<std::size_t>(place.end, begin, text.size());
        if (!walk || place.file != before.file || place.begin < before.begin) walk.emplace(text);
        result.push_back(position_from(*walk, begin, end));
        before = place;
    }
    return result;
}

std::string_view Sources::line(FileId id, std::size_t number) const {
    if (id == FileId::none || number == 0) return {};
    LineWalk walk(at(id).text);
    return walk.go_to_line(number) ? walk.line() : std::string_view{};
}

}  // namespace regie::base
