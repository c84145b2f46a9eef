#include "report/explain/types.hpp"

#include <vector>

#include <fmt/format.h>

#include "regie/base/message.hpp"
#include "regie/base/text.hpp"
#include "regie/store/role_words.hpp"

namespace regie::report::keys {
namespace {

using base::Both;
using base::Language;
using store::Many;
using store::Refers;
using store::Row;
using store::Type;

constexpr Both takes{"Takes {0}.", "Hier hoort {0}."};
constexpr Both takes_list{"Takes a list; each item is {0}.", "Hier hoort een lijst; elk onderdeel is {0}."};
constexpr Both takes_one_or_list{"Takes {0}, or a list of them.", "Hier hoort {0}, of een lijst daarvan."};
constexpr Both the_id_of{"the id of {0}", "de id van {0}"};
constexpr Both or_plain_text{" or a name in plain text", " of een naam in gewone tekst"};
constexpr Both or_words{" or {0}", " of {0}"};
constexpr Both one_of_words{"one of the words {0}", "een van de woorden {0}"};

std::string say(const Both& text, Language language, const base::Arguments& arguments = {}) {
    return base::fill(text.in(language), arguments, language);
}

struct Referent {
    Refers refers;
    Both name;
};
constexpr Referent things[] = {
    {Refers::partner, {"a partner", "een partner"}},
    {Refers::commitment, {"a commitment", "een commitment"}},
    {Refers::decision, {"a decision", "een besluit"}},
    {Refers::need, {"a need of the opgave", "een competentie die de opgave vraagt"}},
    {Refers::indicator, {"an indicator", "een indicator"}},
    {Refers::body, {"a body", "een overleg"}},
    {Refers::person, {"a person in people.yaml", "een persoon in people.yaml"}},
};
std::string reference(const Row& row, Language language) {
    std::vector<std::string> ids;
    for (const auto& [refers, name] : things)
        if (has(row.refers, refers)) ids.emplace_back(name.in(language));
    std::vector<std::string> fixed;
    for (const auto& [refers, word] : store::role_words)
        if (has(row.refers, refers)) fixed.push_back(fmt::format("\"{}\"", word));
    std::string text;
    if (!ids.empty()) text = say(the_id_of, language, {base::join(ids, ", ")});
    if (!fixed.empty()) text += say(text.empty() ? one_of_words : or_words, language, {base::join(fixed, ", ")});
    if (has(row.refers, Refers::plain_text)) text += or_plain_text.in(language);
    return text;
}

std::string type_of(const Row& row, Language language) {
    switch (row.type) {
        case Type::text:
            return say({"a text", "een tekst"}, language);
        case Type::yes_no:
            return say({"yes or no", "yes (ja) of no (nee)"}, language);
        case Type::number:
            return say({"a number, with a point for decimals", "een getal, met een punt voor decimalen"}, language);
        case Type::date:
            return say({"a date: 2018-03-01, or as far as it is known 2018-03 or 2018",
                        "een datum: 2018-03-01, of zover bekend 2018-03 of 2018"},
                       language);
        case Type::span:
            return say({"a length of time: 30d, 6w, 3m or 4y (days, weeks, months, years)",
                        "een tijdsduur: 30d, 6w, 3m of 4y (dagen, weken, maanden, jaren)"},
                       language);
        case Type::choice:
            return say({"one of the values below", "een van de waarden hieronder"}, language);
        case Type::id:
            return say({"an id of its own: small letters, digits and hyphens",
                        "een eigen id: kleine letters, cijfers en streepjes"},
                       language);
        case Type::reference:
            return reference(row, language);
        case Type::date_or_reference:
            return say({"a date, or {0}", "een datum, of {0}"}, language, {reference(row, language)});
        case Type::evidence:
            return say({"a path in the folder, or an https address", "een pad in de map, of een https-adres"},
                       language);
        case Type::record:
            return say({"a set of keys", "een groep sleutels"}, language);
        case Type::by_partner:
            break;
    }
    return say({"a value for each partner, by the id of the partner",
                "een waarde per partner, met de id van de partner ervoor"},
               language);
}

}  // namespace

std::string taken(const Row& row, Language language) {
    const std::string type = type_of(row, language);
    switch (row.many) {
        case Many::list:
            return say(takes_list, language, {type});
        case Many::one_or_list:
            return say(takes_one_or_list, language, {type});
        case Many::one:
            break;
    }
    return say(takes, language, {type});
}

}  // namespace regie::report::keys
