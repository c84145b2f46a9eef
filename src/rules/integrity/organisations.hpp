#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "regie/model/standing.hpp"

namespace regie::rules {

/// An organisation as a key of the format names it: by the id of a partner, or by a name in plain text.
struct Organisation {
    std::string key;                          ///< the same for the same organisation, whatever it is called
    const model::Partner* partner = nullptr;  ///< the partner that it is today; null where it is none, or can't be read
    std::string_view called;
    model::Place place;
};

/// Tells which organisations are one, and which one directs.
class Organisations {
public:
    explicit Organisations(const model::Standing& standing);

    /// A partner by its id or its name (its successor, where it has one), else an organisation outside.
    Organisation named(const model::Field<model::Text>& organisation) const;
    /// It is the government that directs; where that is not recorded, any government partner may be it.
    bool may_direct(const Organisation& organisation) const;

private:
    const model::Standing* standing_;
    std::unordered_map<std::string, const model::Partner*> partner_by_name_;  ///< by its name, folded
    std::optional<std::string> directing_;
};

}  // namespace regie::rules
