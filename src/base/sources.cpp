#include "regie/base/sources.hpp"

#include <algorithm>

#include "regie/base/text.hpp"

namespace regie::base {
namespace {

/// How many bytes end a line at `at`: 0 when it goes on there.
std::size_t line_end_length(std::string_view text, std::size_t at) {
    if (text[at] == '\n') return 1;
    if (text[at] != '\r') return 0;
    return at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1;
}

/// A walk along the lines of a text, in one direction, so that the end of a place goes on from its begin.
class LineWalk {
public:
    explicit LineWalk(std::string_view text)
        : text_(text), start_(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0) {}

    std::size_t number() const { return number_; }

    /// Goes to the line that holds byte `at`, which is not before the present line; its line end is part of a line.
    void go_to(std::size_t at) {
        for (std::size_t i = start_; i < at;) {
            const std::size_t length = line_end_length(text_, i);
            i += std::max<std::size_t>(length, 1);
            if (length != 0 && i <= at) next(i);
        }
    }

    /// Goes to line `number`, if there is one.
    bool go_to_line(std::size_t number) {
        for (std::size_t i = start_; i < text_.size() && number_ < number;) {
            const std::size_t length = line_end_length(text_, i);
            i += std::max<std::size_t>(length, 1);
            if (length != 0) next(i);
        }
        return number_ == number;
    }

    std::size_t column(std::size_t at) const {
        return at <= start_ ? 1 : 1 + code_points(text_.substr(start_, at - start_));
    }

    std::string_view line() const {
        const auto rest = text_.substr(start_);
        return rest.substr(0, rest.find_first_of("\r\n"));
    }

private:
    void next(std::size_t start) {
        start_ = start;
        ++number_;
    }

    std::string_view text_;
    std::size_t start_;
    std::size_t number_ = 1;
};

}  // namespace

Position position_in(std::string_view text, std::size_t begin, std::size_t end) {
    begin = std::min(begin, text.size());
    end = std::clamp(end, begin, text.size());
    LineWalk walk(text);
    Position result;
    walk.go_to(begin);
    result.line = walk.number();
    result.column = walk.column(begin);
    walk.go_to(end);
    result.end_line = walk.number();
    result.end_column = walk.column(end);
    return result;
}

Position Sources::position(Place place) const {
    if (!place.known()) return {};
    return position_in(at(place.file).text, place.begin, place.end);
}

std::string_view Sources::line(FileId id, std::size_t number) const {
    if (id == FileId::none || number == 0) return {};
    LineWalk walk(at(id).text);
    return walk.go_to_line(number) ? walk.line() : std::string_view{};
}

}  // namespace regie::base
