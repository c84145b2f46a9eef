#pragma once

#include <string>
#include <unordered_set>

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/filter.hpp"

namespace regie::report {

/// Which things a filter leaves. What has to be looked up is worked out once.
class Chosen {
public:
    Chosen(const model::Standing& standing, const Filter& filter);

    bool has(const model::Partner& partner) const;
    bool has(const model::Commitment& commitment) const;
    bool has(const model::Decision& decision) const;
    bool has(const model::Item& item) const;
    bool has(const model::Issue& issue) const;
    bool has(const model::Pulse&) const { return true; }

private:
    const model::Standing* standing_;
    const Filter* filter_;
    const model::Partner* by_ = nullptr;
    std::unordered_set<std::string> due_;  ///< subjects

    template <class Thing>
    bool is_due(const Thing& thing) const;
    bool is_by(const model::Field<model::Party>& party) const { return party && *party == *filter_->by; }
    bool is_by(const model::Commitment& commitment) const;
    bool binds_at(const model::Commitment& commitment, model::Level level) const;
};

}  // namespace regie::report
