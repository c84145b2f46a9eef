#include "changes/notation.hpp"

#include <algorithm>
#include <string>

#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/words.hpp"

namespace regie::changes {
namespace {

using base::trimmed;
using base::Trouble;
using yaml::Value;

Trouble not_of_form(std::string_view option, std::string_view text, const base::Argument& example) {
    return {{{"{0} cannot be read in \"{1}\"", "{0} is niet te lezen in \"{1}\""},
             {std::string(option), std::string(text)}},
            {{"as in: {0} '{1}'", "zoals: {0} '{1}'"}, {std::string(option), example}}};
}

template <class E>
Value word(std::string_view label, std::string_view text) {
    require_word(label, text, model::words_of<E>());
    return Value::of(std::string(text));
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `ggd=resolved`, `ggd=2026-05-31`.
Value parse_resolved(std::string_view text, std::size_t sign, base::Day today) {
    const std::string_view partner = trimmed(text.substr(0, sign));
    const std::string_view when = trimmed(text.substr(sign + 1));
    const bool is_today = when == "resolved";
    if (partner.empty() || (!is_today && !base::parse_date(when)))
        throw not_of_form("--objection", text, "ggd=resolved");
    return Value::mapping({{"partner", Value::of(std::string(partner))},
                           {"resolved", Value::of(is_today ? base::text(today) : std::string(when))}});
}

/// Digits with at most one point between them.
bool is_plain_number(std::string_view text) {
    const auto point = text.find('.');
    const auto whole = text.substr(0, point);
    if (whole.empty() || !std::ranges::all_of(whole, is_digit)) return false;
    if (point == std::string_view::npos) return true;
    const auto decimals = text.substr(point + 1);
    return !decimals.empty() && std::ranges::all_of(decimals, is_digit);
}

/// `200.000` is two hundred thousand to a Dutch reader and two hundred to a computer.
bool is_ambiguous(std::string_view text) {
    const auto point = text.find('.');
    return point != std::string_view::npos && point <= 3 && text.size() - point == 4 && text.substr(0, point) != "0";
}

}  // namespace

void require_one_meaning(std::string_view number) {
    if (!is_ambiguous(number)) return;
    std::string joined(number);
    std::erase(joined, '.');
    throw Trouble{{{"\"{0}\" can be read in two ways", "\"{0}\" is op twee manieren te lezen"}, {std::string(number)}},
                  {{"write {0} for the large number, and a point only before decimals that do not end in three "
                    "digits",
                    "schrijf {0} voor het grote getal, en gebruik een punt alleen voor decimalen die niet uit drie "
                    "cijfers bestaan"},
                   {joined}}};
}

Value parse_amount(std::string_view text, std::string_view label) {
    constexpr base::Both example{"200000 EUR/year", "200000 EUR/jaar"};
    const std::string_view whole = trimmed(text);
    const auto blank = whole.find_first_of(" \t");
    const std::string_view number = whole.substr(0, blank);
    if (number.find(',') != std::string_view::npos) {
        throw Trouble{
            {{"the number \"{0}\" has a comma in it", "in het getal \"{0}\" staat een komma"}, {std::string(number)}},
            {{"write decimals after a point, and thousands without a sign: 0.5 fte, 200000 EUR/year",
              "schrijf decimalen na een punt, en duizendtallen zonder teken: 0.5 fte, 200000 EUR/jaar"},
             {}}};
    }
    if (!is_plain_number(number)) throw not_of_form(label, text, example);
    require_one_meaning(number);
    Value amount = Value::mapping({{"value", Value::of(std::string(number))}});
    if (blank == std::string_view::npos) return amount;
    const std::string_view rest = trimmed(whole.substr(blank));
    const auto slash = rest.find('/');
    const std::string_view unit = trimmed(rest.substr(0, slash));
    // 200 000 EUR: a space between thousands would make it 200.
    if (unit.empty() || is_digit(unit.front())) throw not_of_form(label, text, example);
    amount.set("unit", Value::of(std::string(unit)));
    if (slash == std::string_view::npos) return amount;
    const std::string_view per = trimmed(rest.substr(slash + 1));
    if (per.empty()) throw not_of_form(label, text, example);
    amount.set("per", Value::of(std::string(per)));
    return amount;
}

Value parse_representative(std::string_view text, std::string_view label) {
    const auto colon = text.rfind(':');
    const std::string_view function = trimmed(text.substr(0, colon));
    if (function.empty()) throw not_of_form(label, text, "directeur:board");
    Value made = Value::mapping({{"function", Value::of(std::string(function))}});
    if (colon == std::string_view::npos) return made;
    made.set("level", word<model::Level>("LEVEL", trimmed(text.substr(colon + 1))));
    return made;
}

std::pair<std::string, Value> parse_position(std::string_view text) {
    const auto sign = text.find('=');
    const std::string_view partner = trimmed(text.substr(0, sign));
    if (sign == std::string_view::npos || partner.empty()) throw not_of_form("--position", text, "ggd=consent");
    return {std::string(partner), word<model::Position>("POSITION", trimmed(text.substr(sign + 1)))};
}

Value parse_objection(std::string_view text, base::Day today) {
    const auto colon = text.find(':');
    if (const auto sign = text.find('='); sign < colon) return parse_resolved(text, sign, today);
    const std::string_view partner = trimmed(text.substr(0, colon));
    const std::string_view reason =
        colon == std::string_view::npos ? std::string_view{} : trimmed(text.substr(colon + 1));
    if (partner.empty() || reason.empty()) throw not_of_form("--objection", text, "ggd:De looptijd is te kort");
    return Value::mapping({{"partner", Value::of(std::string(partner))}, {"reason", Value::of(std::string(reason))}});
}

}  // namespace regie::changes
