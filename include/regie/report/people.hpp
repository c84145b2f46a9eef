#pragma once

#include <string>
#include <unordered_map>

#include "regie/model/field.hpp"
#include "regie/store/load.hpp"

namespace regie::report {

/// The names of persons, as people.yaml has them. Nothing else holds them: who makes no `People` cannot show a name.
/// How a person can be reached is not in it.
class People {
public:
    /// Reads the names that were loaded with a collaboration. None where there is no people.yaml, or it is faulty.
    explicit People(const store::Loaded& loaded);

    bool empty() const { return names_.empty(); }
    /// The name under a key; empty where there is none.
    std::string name_of(const model::Field<model::PersonKey>& key) const;

private:
    std::unordered_map<std::string, std::string> names_;
};

}  // namespace regie::report
