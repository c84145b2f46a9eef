#include <algorithm>
#include <optional>
#include <string>

#include "commands/complete/offer.hpp"
#include "regie/store/glance.hpp"

namespace regie::commands {
namespace {

using store::FileKind;
using store::Many;
using store::Refers;
using store::Row;
using store::Table;
using store::Type;

/// Where a dotted name leads: to the keys of a table, or to the things that stand under one key by their id.
struct Spot {
    const Table* keys = nullptr;
    const Row* row = nullptr;  ///< the key that was named last
    bool before_item = false;  ///< an id, a number or a partner comes next
};

bool holds_items(const Row& row) {
    return row.type == Type::by_partner || (row.many != Many::one && row.table != nullptr);
}

/// Follows a dotted name; nothing where the format has no such key.
std::optional<Spot> follow(FileKind kind, std::string_view name) {
    Spot spot{.keys = &store::table_of(kind)};
    if (kind == FileKind::people) spot = {.keys = nullptr, .row = nullptr, .before_item = true};
    while (!name.empty()) {
        const auto dot = name.find('.');
        const std::string_view part = name.substr(0, dot);
        name = dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
        if (spot.before_item) {
            spot.before_item = false;
            spot.keys = spot.row == nullptr ? &store::table_of(kind) : spot.row->table();
            continue;
        }
        const Row* row = spot.keys == nullptr ? nullptr : spot.keys->find(part);
        if (row == nullptr) return {};
        spot = {.keys = row->table == nullptr ? nullptr : row->table(), .row = row, .before_item = holds_items(*row)};
    }
    return spot;
}

/// The file that a positional KIND/ID named; where there is none, what was typed is a key of regie.yaml.
FileKind kind_of(const Scene& scene, std::span<const std::string> before) {
    if (before.empty() || !names_a_file(before.front())) return FileKind::collaboration;
    const std::string_view word = before.front();
    if (word.starts_with("people")) return FileKind::people;
    if (const auto kind = store::kind_of_folder(word.substr(0, word.find('/')))) return *kind;
    for (const FileKind kind : store::thing_kinds) {
        if (!scene.root) break;
        const auto ids = store::thing_ids(scene.files, *scene.root, kind);
        if (std::ranges::binary_search(ids, word)) return kind;
    }
    return FileKind::collaboration;
}

void offer_items(Offer& offer, const Spot& spot, std::string_view path) {
    if (spot.row == nullptr) return offer_references(offer, Refers::person, ".");
    if (spot.row->type == Type::by_partner)
        return offer_references(offer, spot.row->refers, store::takes_one_value(*spot.row->table()) ? "" : ".");
    for (const Refers refers : {Refers::need, Refers::indicator, Refers::body}) {
        if (store::place_of(refers) == path) offer_references(offer, refers, ".");
    }
}

void offer_keys(Offer& offer, const Table& table) {
    for (const Row& row : table.rows) {
        const bool leads_on = row.table != nullptr;
        offer.word(std::string(row.key) + (leads_on ? "." : ""), row.description.in(offer.scene().language), leads_on);
    }
}

}  // namespace

bool names_a_file(std::string_view word) {
    if (word == "collaboration" || word == "people" || word.ends_with(".yaml")) return true;
    if (word.find('/') != std::string_view::npos) return true;
    return word.find('.') == std::string_view::npos && store::table_of(FileKind::collaboration).find(word) == nullptr &&
           !store::is_own_key(word);
}

void offer_key(Offer& offer, std::span<const std::string> before) {
    const FileKind kind = kind_of(offer.scene(), before);
    const auto dot = offer.current().rfind('.');
    const std::string_view path = dot == std::string_view::npos ? std::string_view{} : offer.current().substr(0, dot);
    const auto spot = follow(kind, path);
    if (!spot) return;
    if (dot != std::string_view::npos) offer.skip(dot + 1);
    if (spot->before_item) return offer_items(offer, *spot, path);
    if (spot->keys != nullptr) offer_keys(offer, *spot->keys);
}

void offer_value_of_key(Offer& offer, std::span<const std::string> before) {
    if (before.empty()) return;
    const auto spot = follow(kind_of(offer.scene(), before.first(before.size() - 1)), before.back());
    if (!spot || spot->row == nullptr || spot->before_item) return;
    // Of `positions.ggd` the value is that of the one row of its table.
    const bool one_value = spot->row->type == Type::by_partner && store::takes_one_value(*spot->row->table());
    offer_row(offer, one_value ? spot->row->table()->rows.front() : *spot->row);
}

}  // namespace regie::commands
