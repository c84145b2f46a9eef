#pragma once

#include <span>
#include <string>
#include <string_view>

namespace regie::base {

/// The id of one kind of thing; ids of different kinds do not mix. A view: its text lives elsewhere.
template <class Tag>
struct Id {
    std::string_view text;

    friend constexpr bool operator==(Id, Id) = default;
    friend constexpr auto operator<=>(Id, Id) = default;
};

/// What may be wrong with a text as an id.
enum class IdFault : unsigned char { none, form, reserved_word, reserved_name };

/// Ids are `[a-z0-9][a-z0-9-]{0,62}`, no word of the command line (`reserved_words`) and no reserved
/// Windows name (con, aux, nul, com1 …): a folder must be usable on every system.
IdFault id_fault(std::string_view text);
inline bool is_id(std::string_view text) { return id_fault(text) == IdFault::none; }

/// all, collaboration, regisseur, regie, material-principal, government, editor.
std::span<const std::string_view> reserved_words();

/// An id made of a name: lower case without accents, other characters as one `-`, at most 63 long and
/// cut at a word. `Coöperatie Zó` gives `cooperatie-zo`. Empty when no letter or digit is left.
std::string slug(std::string_view name);

/// What two spellings of one name have in common: as `slug`, but of any length, and with the letters and numbers of
/// every script. Empty when there is none.
std::string folded(std::string_view name);

}  // namespace regie::base
