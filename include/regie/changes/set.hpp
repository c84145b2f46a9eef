#pragma once

#include <optional>
#include <string>

#include "regie/changes/known.hpp"
#include "regie/changes/plan.hpp"
#include "regie/changes/thing.hpp"

namespace regie::changes {

/// What is to become of one key of one file.
struct Setting {
    enum class Act : unsigned char { set, add, remove };

    Act act = Act::set;
    Thing thing;
    std::string key;                   ///< dotted; see `find_key` for what is inside lists
    std::optional<std::string> value;  ///< a text, or a list or record in the flow notation of YAML
};

/// The plan of setting a key, adding an item to its list, or taking it (with a value: that item of it) away. Empty
/// where it is on file so already. `gitignore`: what that file says, for a first people.yaml, which should stay out of
/// git. Trouble where the format knows no such key, the value is not of its type, a reference names nothing, what must
/// be there would go, or an id would change.
Plan set(const Known& known, const Setting& setting, const std::optional<std::string>& gitignore);

}  // namespace regie::changes
