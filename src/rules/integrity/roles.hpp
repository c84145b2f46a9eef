#pragma once

#include <optional>
#include <string>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// Who holds a role, as far as it is recorded.
struct Holder {
    model::Field<model::Text> function;
    model::Field<model::Text> organisation;
    model::Field<model::PersonKey> person;
};

/// The holder of any record with these three keys.
template <class Role>
Holder holder_of(const Role& role) {
    return {role.function, role.organisation, role.person};
}
/// The holder of a seat that a partner has at the table.
Holder holder_of(const model::Representative& representative, const model::Partner& partner);

/// The function and the organisation as one text, the same for the same function in the same organisation, which may be
/// given as the id of a partner or as its name. Nothing where one of the two is missing.
std::optional<std::string> function_of(const model::Standing& standing, const Holder& holder);

/// How far two roles are held by one person.
enum class Sameness : unsigned char {
    none,
    function,  ///< the same function in the same organisation, and nothing tells the two apart
    person,    ///< the same key of a person
};

/// Two person keys decide; where one of them is missing, the functions and organisations do.
Sameness compare(const model::Standing& standing, const Holder& a, const Holder& b);

}  // namespace regie::rules
