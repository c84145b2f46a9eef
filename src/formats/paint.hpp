#pragma once

#include <string>
#include <string_view>

#include "regie/base/finding.hpp"
#include "regie/rules/assess.hpp"

namespace regie::formats {

/// Colours of a terminal, or none. Colour never carries a meaning alone: what is coloured also says it in words.
class Paint {
public:
    explicit Paint(bool on) : on_(on) {}

    std::string bold(std::string_view text) const { return in("1", text); }
    std::string severity(base::Severity severity, std::string_view text) const;
    std::string status(rules::Status status, std::string_view text) const;

private:
    std::string in(std::string_view code, std::string_view text) const;

    bool on_;
};

}  // namespace regie::formats
