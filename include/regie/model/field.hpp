#pragma once

#include <string_view>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/finding.hpp"
#include "regie/base/id.hpp"
#include "regie/base/place.hpp"

namespace regie::model {

using base::Date;
using base::Day;
using base::Place;
using base::Span;

/// A value that may not be recorded, with the place where it stands. Texts are views of the files read.
template <class T>
struct Field {
    T value{};
    Place place;  ///< of the value

    /// It is recorded. (A faulty one counts as not recorded; the fault is a finding of its own.)
    explicit operator bool() const { return place.known(); }
    const T& operator*() const { return value; }
    const T* operator->() const { return &value; }
    /// Recorded, and equal to `other`.
    bool is(const T& other) const { return place.known() && value == other; }
};

/// A list that may not be recorded. `given` and empty differs from not recorded: "declared: none".
template <class T>
struct List {
    std::vector<T> items;
    Place place;

    bool given() const { return place.known(); }
    bool empty() const { return items.empty(); }
    std::size_t size() const { return items.size(); }
    auto begin() const { return items.begin(); }
    auto end() const { return items.end(); }
};

using Text = std::string_view;

/// A decimal number as it was written, and its value.
struct Number {
    double value = 0;
    Text text;
    friend bool operator==(const Number& a, const Number& b) { return a.value == b.value; }
};

struct PartnerTag;
struct CommitmentTag;
struct DecisionTag;
struct ItemTag;
struct IssueTag;
struct PulseTag;
struct NeedTag;
struct IndicatorTag;
struct BodyTag;
struct PersonTag;
using PartnerId = base::Id<PartnerTag>;
using CommitmentId = base::Id<CommitmentTag>;
using DecisionId = base::Id<DecisionTag>;
using ItemId = base::Id<ItemTag>;
using IssueId = base::Id<IssueTag>;
using PulseId = base::Id<PulseTag>;
using NeedId = base::Id<NeedTag>;
using IndicatorId = base::Id<IndicatorTag>;
using BodyId = base::Id<BodyTag>;
using PersonKey = base::Id<PersonTag>;

/// Whoever may stand where a partner may, or one of the words for a role or for the whole.
struct Party {
    enum class Kind : unsigned char { partner, body, collaboration, all, regisseur, regie, material_principal };
    Kind kind = Kind::partner;
    Text id;  ///< of a partner or a body; of a word: the word

    bool is_partner() const { return kind == Kind::partner; }
    PartnerId partner() const { return {id}; }
    friend bool operator==(const Party&, const Party&) = default;
};

/// What every thing that has a file of its own has.
template <class IdType>
struct Thing {
    IdType id;
    base::FileId file = base::FileId::none;
    bool readable = true;  ///< false: the file has a fault so grave that only its id is known

    /// The file as a whole, for a finding about what is not in it.
    Place place() const { return base::whole(file); }
};

}  // namespace regie::model
