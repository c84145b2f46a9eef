#include "regie/report/cells.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "regie/base/text.hpp"
#include "regie/store/columns.hpp"
#include "regie/store/dotted_key.hpp"
#include "regie/yaml/parse.hpp"

namespace regie::report {
namespace {

using store::Notation;
using yaml::Kind;
using yaml::Ref;

/// The cell that a value makes, and whether that is all of it.
struct Cell {
    std::string text;
    bool whole = true;
};

/// The texts in a mapping that has nothing else.
std::optional<std::map<std::string_view, std::string_view>> texts_of(Ref mapping) {
    std::map<std::string_view, std::string_view> texts;
    for (auto child = mapping.begin(); child != mapping.end(); ++child) {
        const Ref key = *child;
        const Ref value = *++child;
        if (!value.is(Kind::scalar)) return {};
        texts.emplace(key->text, value->text);
    }
    return texts;
}

/// Takes the text of a key out; empty where there is none.
std::string take(std::map<std::string_view, std::string_view>& texts, std::string_view key) {
    const auto found = texts.find(key);
    if (found == texts.end()) return {};
    std::string text(base::trimmed(found->second));
    texts.erase(found);
    return text;
}

class CellMaker {
public:
    explicit CellMaker(base::Language language) : decimal_comma_(language == base::Language::nl) {}

    Cell make(const store::Column& column, const store::Row& row, Ref value) const {
        switch (column.notation) {
            case Notation::ids:
            case Notation::texts:
                return list(value, column.notation);
            case Notation::representatives:
                return representatives(value);
            case Notation::amount:
                return amount(value);
            case Notation::shorthand:
                return shorthand(row, value);
            default:
                if (!value.is(Kind::scalar)) return {{}, false};
                return {row.type == store::Type::number ? number(value->text)
                                                        : std::string(base::trimmed(value->text))};
        }
    }

private:
    std::string number(std::string_view text) const {
        std::string written(base::trimmed(text));
        if (decimal_comma_) std::ranges::replace(written, '.', ',');
        return written;
    }

    /// An empty list says that there is none, which no cell can.
    static Cell of_items(const std::vector<std::string>& items, Notation notation, bool whole) {
        auto cell = store::cell_of_items(items, notation);
        if (items.empty() || !cell) return {{}, false};
        return {std::move(*cell), whole};
    }

    static Cell list(Ref value, Notation notation) {
        std::vector<std::string> items;
        if (value.is(Kind::scalar)) items.emplace_back(base::trimmed(value->text));
        if (value.is(Kind::sequence)) {
            for (const Ref item : value) {
                if (!item.is(Kind::scalar)) return {{}, false};
                items.emplace_back(base::trimmed(item->text));
            }
        }
        return of_items(items, notation, true);
    }

    static Cell representatives(Ref value) {
        if (!value.is(Kind::sequence)) return {{}, false};
        std::vector<std::string> items;
        bool whole = true;
        for (const Ref item : value) {
            auto texts = item.is(Kind::mapping) ? texts_of(item) : std::nullopt;
            if (!texts) return {{}, false};
            std::string text = take(*texts, "function");
            if (text.empty()) return {{}, false};
            // After the last colon a level is read.
            const std::string level = take(*texts, "level");
            if (level.empty() && text.find(':') != std::string::npos) return {{}, false};
            if (!level.empty()) text += ":" + level;
            whole = whole && texts->empty();
            items.push_back(std::move(text));
        }
        return of_items(items, Notation::representatives, whole);
    }

    Cell amount(Ref value) const {
        auto texts = value.is(Kind::mapping) ? texts_of(value) : std::nullopt;
        if (!texts) return {{}, false};
        std::string text = number(take(*texts, "value"));
        const std::string unit = take(*texts, "unit");
        const std::string per = take(*texts, "per");
        if (text.empty() || (unit.empty() && !per.empty()) || unit.find('/') != std::string::npos) return {{}, false};
        if (!unit.empty()) text += " " + unit;
        if (!per.empty()) text += "/" + per;
        return {std::move(text), texts->empty()};
    }

    static Cell shorthand(const store::Row& row, Ref value) {
        if (value.is(Kind::scalar)) return {std::string(base::trimmed(value->text))};
        auto texts = value.is(Kind::mapping) ? texts_of(value) : std::nullopt;
        if (!texts) return {{}, false};
        std::string text = take(*texts, row.table()->shorthand);
        return {std::move(text), texts->empty()};
    }

    bool decimal_comma_;
};

class TableOfThings {
public:
    TableOfThings(store::FileKind kind, base::Language language) : kind_(kind), maker_(language) {
        table_.key = store::folder_of(kind);
        for (const store::Column& column : store::columns_of(kind)) {
            number_.emplace(column.key, table_.columns.size());
            table_.columns.push_back({std::string(column.key), std::string(column.name.in(language))});
        }
    }

    void add(std::string_view id, std::string_view text) {
        yaml::parse(text, parsed_);
        if (parsed_.tree.empty()) return;
        std::vector<std::string> row(table_.columns.size());
        row[number_.at("id")] = id;
        fill(row, {}, parsed_.tree.root());
        table_.rows.push_back(std::move(row));
    }

    Cells take() { return {std::move(table_), {left_out_.begin(), left_out_.end()}}; }

private:
    /// The keys of a mapping, each after `prefix`. One that is no column may hold others that are: `exit.notice`.
    void fill(std::vector<std::string>& row, const std::string& prefix, Ref mapping) {
        for (auto child = mapping.begin(); child != mapping.end(); ++child) {
            const std::string key = prefix + std::string((*child)->text);
            const Ref value = *++child;
            const auto number = number_.find(key);
            if (number == number_.end()) {
                if (prefix.empty() && value.is(Kind::mapping) && has_columns_below(key)) {
                    fill(row, key + ".", value);
                } else {
                    left_out_.insert(key);
                }
                continue;
            }
            const store::Row* field = store::find_row(kind_, key);
            if (field == nullptr) continue;  // a key `id` of the user's own is a fault, and no value
            Cell cell = maker_.make(store::columns_of(kind_)[number->second], *field, value);
            row[number->second] = std::move(cell.text);
            if (!cell.whole) left_out_.insert(key);
        }
    }

    bool has_columns_below(const std::string& key) const {
        const auto next = number_.lower_bound(key + ".");
        return next != number_.end() && next->first.starts_with(key + ".");
    }

    store::FileKind kind_;
    CellMaker maker_;
    Table table_;
    std::map<std::string, std::size_t, std::less<>> number_;
    std::set<std::string> left_out_;
    yaml::Parsed parsed_;
};

template <class Things>
void add_all(const Things& things, const store::Loaded& loaded, const std::unordered_set<std::string_view>& ids,
             TableOfThings& into) {
    for (const auto& thing : things) {
        if (thing.readable && ids.contains(thing.id.text)) into.add(thing.id.text, loaded.sources.at(thing.file).text);
    }
}

}  // namespace

Cells cells(const store::Loaded& loaded, store::FileKind kind, const std::vector<std::string>& ids,
            base::Language language) {
    TableOfThings table(kind, language);
    const std::unordered_set<std::string_view> wanted(ids.begin(), ids.end());
    if (kind == store::FileKind::partner) add_all(loaded.collaboration.partners, loaded, wanted, table);
    if (kind == store::FileKind::commitment) add_all(loaded.collaboration.commitments, loaded, wanted, table);
    return table.take();
}

}  // namespace regie::report
