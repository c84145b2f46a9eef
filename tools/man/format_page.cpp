#include <string>
#include <utility>
#include <vector>

#include "pages.hpp"
#include "regie/base/text.hpp"
#include "regie/store/kinds.hpp"
#include "report/explain/keys.hpp"
#include "report/explain/types.hpp"

namespace regie::man {
namespace {

using base::Language;
using report::keys::Key;
using store::FileKind;
using store::Row;

/// There are many keys, and their examples need room.
constexpr std::string_view close_by = "2n";

/// The words of a choice, with what they stand for where that is not the word itself.
void add_words(Mdoc& page, const Row& row) {
    std::vector<std::string> words;
    std::vector<std::pair<std::string, std::string>> rows;
    bool plain = true;
    for (const model::Word& word : row.words()) {
        words.emplace_back(word.key);
        rows.emplace_back(word.key, word.label.en);
        plain = plain && word.key == word.label.en;
    }
    if (plain) {
        page.text("They are: " + base::join(words, ", ") + ".");
    } else {
        page.words(rows);
    }
}

/// A set of keys is best shown by its keys, which follow.
bool has_example(const Row& row) { return row.type != store::Type::record || row.many != store::Many::one; }

/// The key with its example as it may stand in a file: YAML takes lines that are set in for one.
std::string example_of(const Row& row) {
    constexpr std::size_t widest = 66;
    const auto lines = base::wrap(std::string(row.key) + ": " + std::string(row.example), widest);
    return base::join(lines, "\n    ");
}

void add_key(Mdoc& page, const Key& key) {
    const Row& row = key.row();
    std::string name = key.name();
    if (key.kind != FileKind::collaboration) name = name.substr(name.find('.') + 1);
    page.item("Cm", name);
    page.text(row.description.en);
    page.text(report::keys::taken(row, Language::en));
    if (row.required) page.text("This key is required.");
    if (row.fact) page.text("It is something that happened: a date after today is pointed out.");
    if (row.words != nullptr) add_words(page, row);
    if (row.table != nullptr && store::takes_one_value(*row.table())) {
        const Row& value = row.table()->rows.front();
        page.text(value.description.en);
        if (value.words != nullptr) add_words(page, value);
    } else if (row.table != nullptr && !row.table()->shorthand.empty()) {
        page.text("One text instead of a set of keys stands for \"" + std::string(row.table()->shorthand) + "\".");
    }
    if (has_example(row)) page.excerpt(example_of(row));
}

/// Below the rows of a mapping that takes one value for each partner there is nothing to name.
bool stands_by_itself(const Key& key) {
    return key.rows.size() < 2 || !store::takes_one_value(*key.rows[key.rows.size() - 2]->table());
}

}  // namespace

void add_keys(Mdoc& page) {
    const auto keys = report::keys::all();
    for (const FileKind kind : report::keys::all_kinds) {
        page.macro("Sh", {store::path_of(kind, "<id>")});
        page.text(store::table_of(kind).description.en);
        page.begin_list(close_by);
        for (const Key& key : keys) {
            if (key.kind == kind && stands_by_itself(key)) add_key(page, key);
        }
        page.end_list();
    }
}

}  // namespace regie::man
