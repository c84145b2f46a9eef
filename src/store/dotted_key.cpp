#include "regie/store/dotted_key.hpp"

namespace regie::store {

const Row* find_row(FileKind kind, std::string_view dotted_key) {
    const Table* table = &table_of(kind);
    while (table != nullptr) {
        const auto dot = dotted_key.find('.');
        const Row* row = table->find(dotted_key.substr(0, dot));
        if (row == nullptr || dot == std::string_view::npos) return row;
        dotted_key.remove_prefix(dot + 1);
        table = row->table == nullptr ? nullptr : row->table();
    }
    return nullptr;
}

}  // namespace regie::store
