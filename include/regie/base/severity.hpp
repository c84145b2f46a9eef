#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace regie::base {

/// For F rules the usual meaning. For a principle: error, a fact contradicts it (knelpunt); warning, a fact
/// points to a risk (aandachtspunt); note, a question (vraag). Absence is never more than a note.
enum class Severity : std::uint8_t { error, warning, note };
inline constexpr Severity all_severities[]{Severity::error, Severity::warning, Severity::note};

/// The key of a severity: `error`, `warning`, `note`.
std::string_view key_of(Severity severity);

/// A few values of an enumeration of fewer than eight.
template <class E>
class Few {
public:
    constexpr Few(std::initializer_list<E> values) {
        for (const E value : values) bits_ = static_cast<std::uint8_t>(bits_ | bit(value));
    }

    constexpr bool has(E value) const { return (bits_ & bit(value)) != 0; }
    constexpr bool empty() const { return bits_ == 0; }

private:
    std::uint8_t bits_ = 0;

    static constexpr std::uint8_t bit(E value) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(value)); }
};

}  // namespace regie::base
