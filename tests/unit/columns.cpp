#include "regie/store/columns.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <doctest/doctest.h>

#include "regie/base/id.hpp"
#include "regie/model/pulse.hpp"
#include "regie/store/dotted_key.hpp"

using namespace regie::store;
using Items = std::vector<std::string>;

namespace {

/// Whether a value of this row fits in a cell.
bool is_flat(const Row& row) { return row.type != Type::record && row.type != Type::by_partner; }

std::set<std::string_view> keys_of(std::span<const Column> columns) {
    std::set<std::string_view> keys;
    for (const Column& column : columns) keys.insert(column.key);
    return keys;
}

/// Names above columns, each of which must mean one thing.
void check_names(std::span<const Column> columns) {
    std::map<std::string, std::string_view> meanings;
    for (const Column& column : columns) {
        std::vector<std::string_view> names{column.name.en, column.name.nl};
        if (column.also) names.insert(names.end(), {column.also->en, column.also->nl});
        for (const std::string_view name : names) {
            CAPTURE(name);
            std::string form = regie::base::slug(name);
            std::erase(form, '-');
            CHECK(meanings.emplace(form, column.key).first->second == column.key);
        }
        CHECK(column.name.en == column.key);
    }
}

}  // namespace

TEST_CASE("Every key of a partner and a commitment that fits in a cell has a column, and every column a key") {
    for (const FileKind kind : {FileKind::partner, FileKind::commitment}) {
        const auto keys = keys_of(columns_of(kind));
        for (const Row& row : table_of(kind).rows) {
            CAPTURE(row.key);
            if (is_flat(row)) CHECK(keys.contains(row.key));
        }
        for (const std::string_view key : keys) {
            CAPTURE(key);
            CHECK((key == "id" || find_row(kind, key) != nullptr));
        }
    }
    CHECK(columns_of(FileKind::decision).empty());
}

TEST_CASE("Every aspect that a respondent scores has a column") {
    const Table& response = *find_row(FileKind::pulse, "responses")->table();
    const auto keys = keys_of(response_columns());
    CHECK(keys.size() == 1 + regie::model::aspect_count);
    for (const std::string_view key : keys) CHECK(response.find(key) != nullptr);
}

TEST_CASE("No two columns are called the same") {
    check_names(columns_of(FileKind::partner));
    check_names(columns_of(FileKind::commitment));
    check_names(response_columns());
}

TEST_CASE("Ids in a cell stand between any of the signs that people put there") {
    for (const char* cell : {"a | b", "a|b", "a;b", "a, b", "a\nb", " a ;; b |", "a\r\nb"}) {
        CHECK(items_of_cell(cell, Notation::ids) == Items{"a", "b"});
    }
    CHECK(items_of_cell(" ", Notation::ids).empty());
}

TEST_CASE("A comma in the function of a representative stays, and one after a level separates") {
    CHECK(items_of_cell("wethouder Zorg, Welzijn:board | secretaris", Notation::representatives) ==
          Items{"wethouder Zorg, Welzijn:board", "secretaris"});
    CHECK(items_of_cell("voorzitter:board, directeur:management; lid", Notation::representatives) ==
          Items{"voorzitter:board", "directeur:management", "lid"});
}

TEST_CASE("A source keeps its commas and semicolons") {
    CHECK(items_of_cell("Brief, 3 mei; bijlage | https://example.org/a,b;c", Notation::texts) ==
          Items{"Brief, 3 mei; bijlage", "https://example.org/a,b;c"});
}

TEST_CASE("Items that no cell can hold are not put in one") {
    CHECK(cell_of_items({"a", "b"}, Notation::ids) == "a | b");
    CHECK_FALSE(cell_of_items({"a|b"}, Notation::texts));
    CHECK_FALSE(cell_of_items({"a; b:board"}, Notation::representatives));
    CHECK_FALSE(cell_of_items({""}, Notation::texts));
}
