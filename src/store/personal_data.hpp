#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace regie::store {

/// A stretch of bytes.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The e-mail address around the `@` at `at`, if there is one.
std::optional<Stretch> email_around(std::string_view text, std::size_t at);

/// A Dutch telephone number that starts at `at` (a digit or `+`), with or without separators.
std::optional<Stretch> phone_at(std::string_view text, std::size_t at);

/// Nine digits that start at `at`, stand alone, pass the eleven-test of a citizen service number (BSN) and are no
/// amount.
std::optional<Stretch> citizen_number_at(std::string_view text, std::size_t at);

}  // namespace regie::store
