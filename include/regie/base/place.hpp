#pragma once

#include <cstdint>

namespace regie::base {

/// Number of a file among the `Sources` of one collaboration.
enum class FileId : std::uint32_t { none = 0xffffffff };

/// A stretch of bytes [begin, end) of one file. An empty stretch at 0 is the file as a whole.
/// Bytes become lines and columns in one place only: `Sources::position`.
struct Place {
    FileId file = FileId::none;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    constexpr bool known() const { return file != FileId::none; }
    friend constexpr bool operator==(const Place&, const Place&) = default;
};

/// The place of the whole of a file: line 1, column 1, no excerpt.
constexpr Place whole(FileId file) { return {file, 0, 0}; }

}  // namespace regie::base
