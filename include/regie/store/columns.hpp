#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/store/kinds.hpp"

namespace regie::store {

/// How the value of a key stands in one cell.
enum class Notation : std::uint8_t {
    own_id,           ///< the id of the thing itself, which is no key in its file
    one,              ///< the value
    ids,              ///< ids between `|`, `;`, `,` or line ends
    texts,            ///< texts between `|` or line ends
    representatives,  ///< `FUNCTION:LEVEL` between `|`, `;` or line ends, or with a comma after a level
    amount,           ///< `200000 EUR/year`
    shorthand,        ///< of a record the one value that stands for it
};

/// A column of a table of things: the key it fills, and how people call it above the column.
struct Column {
    std::string_view key;  ///< dotted: "exit.notice"
    base::Both name;       ///< the English one is the key itself
    Notation notation = Notation::one;
    std::optional<base::Both> also = {};  ///< what else people write there
};

/// The columns of things of this kind, in the order in which they are written; none for kinds that are not read from
/// tables.
std::span<const Column> columns_of(FileKind kind);
/// The columns of the answers in a pulse, one row a respondent. Trust has a column for each partner that is scored:
/// `trust:ggd`.
std::span<const Column> response_columns();
/// What stands before the `:` above a column of trust.
inline constexpr base::Both trust_column{"trust", "vertrouwen"};

/// The items of a cell, without the blanks around them; empty ones are left out. Of a notation for one value: that.
std::vector<std::string> items_of_cell(std::string_view cell, Notation notation);
/// The cell that `items_of_cell` takes apart again; nothing where no cell can hold these items.
std::optional<std::string> cell_of_items(const std::vector<std::string>& items, Notation notation);

}  // namespace regie::store
