#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "regie/changes/known.hpp"

namespace regie::changes {

/// Something with an id that other keys may name.
struct Target {
    std::string_view folder;                        ///< `partners`, `needs`: before the `/` of its name
    std::optional<store::FileKind> file;            ///< nothing: it stands in regie.yaml
    store::Refers refers = store::Refers::nothing;  ///< what a reference to it may name; `nothing`: none can be made
    std::string id;

    std::string name() const { return std::string(folder) + "/" + id; }
};

/// What was typed as KIND/ID, or as ID where one thing has it. Trouble, with a suggestion or the choices, where it is
/// not clear what is meant.
Target find_target(const Known& known, std::string_view typed);

}  // namespace regie::changes
