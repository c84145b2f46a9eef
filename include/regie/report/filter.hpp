#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "regie/base/date.hpp"
#include "regie/model/field.hpp"
#include "regie/model/words.hpp"
#include "regie/store/kinds.hpp"

namespace regie::report {

/// What a list is narrowed to. What is not asked for leaves everything; what is asked for must all hold.
struct Filter {
    bool active = false;             ///< partners that are in, commitments that are active, issues that are not closed
    std::optional<model::Party> by;  ///< whose it is: see `--by` in the help of `list`
    std::optional<base::Span> due;   ///< what is overdue, or due within this time
    std::optional<model::Level> level;  ///< commitments that bind at least one partner at this level

    bool narrows() const { return active || by || due || level; }
};

/// One of the four, by the name of its option.
struct FilterKinds {
    std::string_view option;
    bool (*asked)(const Filter& filter);
    std::span<const store::FileKind> kinds;  ///< the kinds of things that it means something for
};
std::span<const FilterKinds> filters();

/// Every filter that is asked for means something for this kind.
bool fits(const Filter& filter, store::FileKind kind);

}  // namespace regie::report
