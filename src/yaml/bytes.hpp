#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace regie::yaml {

/// Checks that a file is UTF-8 without characters that cannot be seen to do something (controls, lone carriage
/// returns, noncharacters), and throws `Stop` at the first that is. Returns where the text begins: after a byte
/// order mark.
std::size_t check_bytes(std::string_view source);

/// Whether a code point may not occur in a value, written out or escaped.
constexpr bool is_control(std::uint32_t point) {
    return (point < 0x20 && point != '\t' && point != '\n' && point != '\r') || (point >= 0x7f && point < 0xa0) ||
           (point & 0xfffe) == 0xfffe;
}

/// `U+0007`.
std::string name_of(std::uint32_t point);

}  // namespace regie::yaml
