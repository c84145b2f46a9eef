#include "regie/changes/typed.hpp"

#include <array>

#include "regie/base/date.hpp"
#include "regie/base/text.hpp"
#include "regie/changes/words.hpp"

namespace regie::changes {

base::Trouble not_a_value(std::string_view label, const std::string& text, base::Both expected, base::Both example) {
    return {{{"{0} cannot be \"{1}\": it takes {2}", "{0} kan niet \"{1}\" zijn: het moet {2} zijn"},
             {std::string(label), text, expected}},
            {{"as in: {0}", "zoals: {0}"}, {example}}};
}

base::Trouble empty_value(std::string_view label, bool required) {
    return {{{"{0} is empty", "{0} is leeg"}, {std::string(label)}},
            required ? base::Message{{"give it a value", "geef een waarde"}, {}}
                     : base::Message{{"give it a value, or leave it out", "geef een waarde, of laat het weg"}, {}}};
}

base::Span span_of(std::string_view label, const std::string& text) {
    if (const auto span = base::parse_span(text)) return *span;
    throw not_a_value(
        label, text, {"a length of time", "een tijdsduur"},
        {"30d, 6w, 3m or 4y (days, weeks, months, years)", "30d, 6w, 3m of 4y (dagen, weken, maanden, jaren)"});
}

void require_value(std::string_view label, const std::string& text, const store::Row& row) {
    static constexpr std::array<std::string_view, 4> yes_and_no{"yes", "no", "true", "false"};
    switch (row.type) {
        case store::Type::choice:
            return require_word(label, text, row.words());
        case store::Type::yes_no:
            return require_one_of(label, text, yes_and_no);
        case store::Type::number:
            if (base::decimal(text)) return;
            throw not_a_value(label, text, {"a number", "een getal"},
                              {"0.8, with a point, and thousands without a sign: 200000",
                               "0.8, met een punt, en duizendtallen zonder teken: 200000"});
        case store::Type::date:
            if (base::parse_date(text)) return;
            throw not_a_value(label, text, {"a date", "een datum"},
                              {"2026-05-31, or 2026-05 or 2026 where only that much is known",
                               "2026-05-31, of 2026-05 of 2026 als niet meer bekend is"});
        case store::Type::span:
            span_of(label, text);
            return;
        default:
            return;
    }
}

}  // namespace regie::changes
