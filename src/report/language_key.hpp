#pragma once

#include <string_view>

#include "regie/base/language.hpp"

namespace regie::report {

/// `nl`, `en`: the language of a document, for machines.
constexpr std::string_view language_key(base::Language language) {
    return language == base::Language::nl ? "nl" : "en";
}

}  // namespace regie::report
