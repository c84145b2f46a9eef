#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "regie/base/message.hpp"
#include "regie/changes/known.hpp"
#include "regie/store/kinds.hpp"

namespace regie::changes {

/// One file of a collaboration: a thing that has a file of its own, or (without an id) regie.yaml or people.yaml.
struct Thing {
    store::FileKind kind = store::FileKind::collaboration;
    std::string id;

    /// `partners/ggd`; of regie.yaml `collaboration`, of people.yaml `people`.
    std::string name() const;
    /// `partners/ggd.yaml`, `regie.yaml`, `people.yaml`.
    std::string path() const;
    friend bool operator==(const Thing&, const Thing&) = default;
};

/// What was typed as `KIND/ID`, or as `ID` where one thing has it; nothing typed, `collaboration` or `regie.yaml` is
/// the whole. Trouble, with a suggestion or the choices, where it is not clear what is meant.
Thing find_thing(const Known& known, std::string_view typed);

/// The same, where `people` and `people.yaml` may be meant as well. That file need not be there.
Thing find_file(const Known& known, std::string_view typed);

/// The same where only one kind of thing can be meant.
Thing find_thing(const Known& known, store::FileKind kind, std::string_view typed);
/// The same; where no id is near to what was typed, the Trouble says to do `otherwise`.
Thing find_thing(const Known& known, store::FileKind kind, std::string_view typed, base::Message otherwise);

/// The file of a thing; nothing where it is not there.
std::optional<base::FileId> file_of(const Known& known, const Thing& thing);

}  // namespace regie::changes
