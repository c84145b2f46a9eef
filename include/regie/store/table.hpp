#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "regie/base/language.hpp"
#include "regie/model/field.hpp"
#include "regie/model/words.hpp"
#include "regie/yaml/tree.hpp"

namespace regie::store {

class Reader;
struct Table;

/// What a value of a key is. The type is the field's, never YAML's guess.
enum class Type : std::uint8_t {
    text,               ///< any text
    yes_no,             ///< yes, no, true, false
    number,             ///< decimal, `.` as the point
    date,               ///< YYYY-MM-DD, YYYY-MM or YYYY
    span,               ///< 30d, 6w, 3m, 4y
    choice,             ///< one of `words`
    id,                 ///< the id of the thing itself (a need, an indicator, a body)
    reference,          ///< the id of something else: see `refers`
    date_or_reference,  ///< a date if it reads as one, else a reference
    evidence,           ///< a path in the folder or an https address
    record,             ///< a mapping with the keys of `table`
    by_partner,         ///< a mapping from partners to the value of `table`'s rows (or one value: `table`'s shorthand)
};

/// How many values a key takes.
enum class Many : std::uint8_t {
    one,
    list,
    one_or_list,  ///< `by: ggd` or `by: [ggd, stichting-x]`
};

/// What a reference may name. Bits.
enum class Refers : std::uint16_t {
    nothing = 0,
    partner = 1 << 0,
    commitment = 1 << 1,
    decision = 1 << 2,
    need = 1 << 3,
    indicator = 1 << 4,
    body = 1 << 5,
    person = 1 << 6,
    all = 1 << 7,                  ///< the word `all`
    collaboration = 1 << 8,        ///< the word `collaboration`
    regisseur = 1 << 9,            ///< the word `regisseur`
    regie = 1 << 10,               ///< the word `regie`
    material_principal = 1 << 11,  ///< the word `material-principal`
    plain_text = 1 << 12,          ///< a name in plain text is fine as well: no F008
};
constexpr Refers operator|(Refers a, Refers b) {
    return static_cast<Refers>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr bool has(Refers set, Refers bit) { return (static_cast<unsigned>(set) & static_cast<unsigned>(bit)) != 0; }

/// Whom a text names where a partner may stand: the word for a role or for the whole, else the partner with that id.
/// A view of `text`.
model::Party party_named(std::string_view text);

/// One key of the format: the only place where it is defined. Reading, writing, `set`, JSON Schema, `explain KEY`, the
/// format's man page and completion are made from these rows.
struct Row {
    std::string_view key;
    Type type = Type::text;
    Many many = Many::one;
    bool required = false;
    bool fact = false;  ///< of a date: something that happened, so not after today (F022)
    Refers refers = Refers::nothing;
    std::optional<int> least = {};                      ///< of a number: not below this
    std::optional<int> only = {};                       ///< of a number: no other than this
    std::span<const model::Word> (*words)() = nullptr;  ///< of a choice
    const Table* (*table)() = nullptr;                  ///< of a record or by_partner
    std::string_view example{};                         ///< a value as it may stand in a file
    base::Both description;                             ///< one sentence
    /// Reads the value into its member of `record` (the model struct of this table).
    void (*read)(Reader& reader, const Row& row, yaml::Ref value, void* record) = nullptr;
};

/// The keys of one kind of file, or of a record in it, in the order in which they are written.
struct Table {
    std::string_view name;  ///< "partner", "signature"
    base::Both description;
    std::span<const Row> rows;
    std::string_view shorthand;  ///< the key that a single value stands for; empty: none
    /// Finds the row of a key; null where the format doesn't know it.
    const Row* find(std::string_view key) const;
};

/// In a mapping by partner: the value of each partner is that of the table's one row, not a record.
constexpr bool takes_one_value(const Table& table) {
    return table.rows.size() == 1 && table.rows.front().key == table.shorthand;
}

/// In a mapping by partner: the row of what stands at one partner.
inline Row row_of_one_partner(const Row& by_partner) {
    if (takes_one_value(*by_partner.table())) return by_partner.table()->rows.front();
    Row record = by_partner;
    record.type = Type::record;
    return record;
}

/// Keys that start with `x-` are the user's own: allowed everywhere, kept, never read.
constexpr bool is_own_key(std::string_view key) { return key.starts_with("x-"); }

}  // namespace regie::store
