#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/report/document.hpp"
#include "regie/store/kinds.hpp"
#include "regie/store/table.hpp"

/// What the keys of the format mean, from the field tables.
namespace regie::report::keys {

/// The eight kinds of files, in the order of the format.
inline constexpr std::array all_kinds{
    store::FileKind::collaboration, store::FileKind::partner, store::FileKind::commitment, store::FileKind::decision,
    store::FileKind::item,          store::FileKind::issue,   store::FileKind::pulse,      store::FileKind::people};

/// A key where it stands: the kind of file, and the rows from the top of the file down to it.
struct Key {
    store::FileKind kind;
    std::vector<const store::Row*> rows;

    const store::Row& row() const { return *rows.back(); }
    /// `commitment.exit.notice`; of regie.yaml without its kind: `opgave.nature`.
    std::string name() const;
};

/// Every key of every kind of file, in the order of the format.
std::vector<Key> all();
/// The keys that are meant by `commitment.level`, `partners.capacity`, `opgave.nature`, or by `level` alone; without
/// its kind, as `set` names it, by `exit.notice` or `roles.team.2.fte`, in every kind of file that has it.
std::vector<Key> find(std::string_view name);
/// The kind of file that is meant by `partner`, `partners`, `people` or `regie.yaml`.
std::optional<store::FileKind> find_kind(std::string_view name);

Document explain(const Key& key, base::Language language);
/// Of a key that stands in several places: a section for each.
Document explain(std::string_view name, const std::vector<Key>& keys, base::Language language);
Document explain(store::FileKind kind, base::Language language);
/// The keys at the top of a kind of file.
Table top_keys(store::FileKind kind, base::Language language);

}  // namespace regie::report::keys
