#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "regie/base/trouble.hpp"
#include "regie/store/load.hpp"
#include "regie/yaml/value.hpp"

namespace regie::changes {

/// The ids of a collaboration, to look up what a user typed. `loaded` must outlive it.
class Known {
public:
    /// `with_schema`: the kinds of which the folder has a schema for editors.
    explicit Known(const store::Loaded& loaded, std::vector<store::FileKind> with_schema = {});

    const store::Loaded& loaded() const { return *loaded_; }
    /// The text of a new file. Where there is a schema for it, it begins with the line that tells editors so.
    std::string new_file(store::FileKind kind, const yaml::Value& content) const;
    /// That line; empty where there is no such schema.
    std::string modeline(store::FileKind kind) const;
    /// The file of a thing; nothing where there is no such thing.
    std::optional<base::FileId> find(store::FileKind kind, std::string_view id) const;
    /// The same with things that are about to be added, so that references to them are known. `ids` must outlive it.
    Known with(store::FileKind kind, std::span<const std::string> ids) const;
    /// What to say of a thing of one of these kinds that was not found: where their folder could not be listed, that
    /// this may be why.
    base::Trouble not_found(std::span<const store::FileKind> kinds, base::Message problem, base::Message next) const;
    /// The ids of a kind of thing, sorted.
    std::vector<std::string_view> ids(store::FileKind kind) const;
    /// The id that was typed, as `ID` or `KIND/ID`, where a reference of this sort belongs. Trouble, with a suggestion,
    /// where nothing has it.
    std::string resolve(std::string_view typed, store::Refers refers) const;
    /// The same for every reference in the content of a file of this kind.
    void resolve_all(store::FileKind kind, yaml::Value& content) const;
    /// The same for every reference in the value of a key.
    void resolve_value(const store::Row& row, yaml::Value& value) const;

private:
    using Ids = std::unordered_map<std::string_view, base::FileId>;

    const Ids& ids_of(store::Refers refers) const;
    void resolve_partners(const store::Row& row, yaml::Value& by_partner) const;
    void resolve_in(const store::Table& table, yaml::Value& content) const;

    const store::Loaded* loaded_;
    std::vector<store::FileKind> with_schema_;
    std::array<Ids, 8> things_;  ///< by kind of file
    Ids needs_;
    Ids indicators_;
    Ids bodies_;
};

}  // namespace regie::changes
