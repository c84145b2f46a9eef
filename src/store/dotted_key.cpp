#include "regie/store/dotted_key.hpp"

#include "store/row.hpp"
#include "store/tables/tables.hpp"

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

const Row* find_top_row(FileKind kind, std::string_view key) {
    static const Row person{.key = "person",
                            .type = Type::record,
                            .table = [] { return &tables::person; },
                            .example = "{name: J. Voorbeeld, contact: via het secretariaat}",
                            .description = tables::person.description};
    if (kind != FileKind::people) return table_of(kind).find(key);
    if (key == notes_row.key) return &notes_row;
    return key == sources_row.key ? &sources_row : &person;
}

}  // namespace regie::store
