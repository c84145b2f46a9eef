#pragma once

#include <string_view>

namespace regie::base {

/// The languages of messages, help and reports. Keys, codes and JSON keys are never translated.
enum class Language : unsigned char { en, nl };

/// One text in both languages. Neither can be left out: the compiler refuses an empty one.
struct Both {
    std::string_view en;
    std::string_view nl;

    template <unsigned long N, unsigned long M>
    consteval Both(const char (&english)[N], const char (&dutch)[M])
        : en(english, N - 1), nl(dutch, M - 1) {
        static_assert(N > 1 && M > 1, "a text needs its English and its Dutch");
    }

    /// The text in `language`.
    constexpr std::string_view in(Language language) const {
        return language == Language::nl ? nl : en;
    }
};

}  // namespace regie::base
