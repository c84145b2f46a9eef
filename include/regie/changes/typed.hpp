#pragma once

#include <string>
#include <string_view>

#include "regie/base/date.hpp"
#include "regie/base/language.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/table.hpp"

namespace regie::changes {

/// Throws Trouble where a text is no single value of the row's type: not one of its words, no date, no length of time,
/// no number, no yes or no. References are looked up elsewhere (`Known::resolve`). `label` is what the user filled in.
void require_value(std::string_view label, const std::string& text, const store::Row& row);

/// A length of time that was typed for `label`; Trouble where it is none.
base::Span span_of(std::string_view label, const std::string& text);

/// That `label` cannot be `text`, with what is expected and an example of it.
base::Trouble not_a_value(std::string_view label, const std::string& text, base::Both expected, base::Both example);

/// That `label` was given no text. `required`: it cannot be left out either.
base::Trouble empty_value(std::string_view label, bool required);

}  // namespace regie::changes
