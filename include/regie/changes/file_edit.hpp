#pragma once

#include <span>
#include <string>
#include <string_view>

#include "regie/changes/known.hpp"
#include "regie/changes/plan.hpp"
#include "regie/changes/thing.hpp"
#include "regie/yaml/splice.hpp"

namespace regie::changes {

/// Edits of one file that is there, each spliced into its text: all else in it stays as the user wrote it. Values are
/// written as their key's type asks, those of the user's own keys as they are; references in them must have been looked
/// up (`Known::resolve_value`). A key that is neither of the format nor the user's own is a bug.
class FileEdit {
public:
    /// Trouble where the file cannot be edited because it has faults. `known` must outlive it.
    FileEdit(const Known& known, Thing thing);

    const Thing& thing() const { return thing_; }
    const std::string& text() const { return text_; }

    /// Sets the value at a dotted key (`exit.notice`) or a path. A value that stands for a record (`signed_by:
    /// directeur`) becomes that record on the way.
    FileEdit& set(std::string_view key, const yaml::Value& value);
    FileEdit& set(const yaml::Path& path, const yaml::Value& value);
    /// Adds an item to the list at a dotted key or a path.
    FileEdit& append(std::string_view key, const yaml::Value& item);
    FileEdit& append(const yaml::Path& path, const yaml::Value& item);
    /// Takes the value at a path away.
    FileEdit& remove(const yaml::Path& path);
    /// Gives keys and values of the text as it is now another text.
    FileEdit& retext(std::span<const yaml::Retext> changes);

    /// Adds the file to the plan, unless it is as it was.
    void add_to(Plan& plan) const;

private:
    /// A value at a path as it is written there.
    yaml::Value as_written(const yaml::Path& path, const yaml::Value& value) const;
    void write_out_shorthands(const yaml::Path& path);
    /// Trouble where the path leads through what is no mapping or list, or to a mapping where a list belongs.
    void require_way(const yaml::Path& path, bool to_list) const;

    Thing thing_;
    std::string old_;
    std::string text_;
};

/// The path of a dotted key.
yaml::Path path_of(std::string_view dotted_key);

}  // namespace regie::changes
