#include "regie/store/table.hpp"

namespace regie::store {

// Tables are short: comparing lengths first beats hashing.
const Row* Table::find(std::string_view key) const {
    for (const Row& row : rows) {
        if (row.key == key) return &row;
    }
    return nullptr;
}

}  // namespace regie::store
