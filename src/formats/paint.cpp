#include "formats/paint.hpp"

#include <fmt/format.h>

namespace regie::formats {
namespace {

constexpr std::string_view red = "1;31";
constexpr std::string_view yellow = "1;33";
constexpr std::string_view green = "32";
constexpr std::string_view cyan = "1;36";

}  // namespace

std::string Paint::in(std::string_view code, std::string_view text) const {
    if (!on_ || text.empty()) return std::string(text);
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

std::string Paint::severity(base::Severity severity, std::string_view text) const {
    switch (severity) {
        case base::Severity::error:
            return in(red, text);
        case base::Severity::warning:
            return in(yellow, text);
        case base::Severity::note:
            break;
    }
    return in(cyan, text);
}

std::string Paint::status(rules::Status status, std::string_view text) const {
    switch (status) {
        case rules::Status::violated:
            return in(red, text);
        case rules::Status::at_risk:
            return in(yellow, text);
        case rules::Status::upheld:
            return in(green, text);
        case rules::Status::unknown:
            break;
    }
    return std::string(text);
}

}  // namespace regie::formats
