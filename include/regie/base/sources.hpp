#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/place.hpp"

namespace regie::base {

/// A file as it was read. `path` is relative to the collaboration, with `/`.
struct Source {
    std::string path;
    std::string text;
};

/// Where a place begins and ends for a reader: 1-based, columns in Unicode code points.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
    std::size_t end_line = 1;
    std::size_t end_column = 1;
};

/// The files of one collaboration, by number. They do not move once added, so that the model may
/// hold views of their text for as long as the `Sources` live.
class Sources {
public:
    /// Sets the number of files; each is then filled by `at`, also from several threads.
    void resize(std::size_t count) { files_.resize(count); }
    std::size_t size() const { return files_.size(); }

    Source& at(FileId id) { return files_[static_cast<std::size_t>(id)]; }
    const Source& at(FileId id) const { return files_[static_cast<std::size_t>(id)]; }
    /// All of them, by number; stays where it is once the number is set, also when the sources move.
    std::span<const Source> all() const { return files_; }

    /// The one place where bytes become lines and columns. A byte order mark takes no column, and
    /// a line ends at LF, CRLF or a lone CR.
    Position position(Place place) const;

    /// The positions of many places, in their order. Where places of one file come in the order of their begins, as
    /// sorted findings do, the time is linear in the file and not in its places.
    std::vector<Position> positions(std::span<const Place> places) const;

    /// The text of the line (1-based) without its end; empty where there is none.
    std::string_view line(FileId id, std::size_t number) const;

private:
    std::vector<Source> files_;
};

/// `position` for a text that is not among any sources.
Position position_in(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace regie::base
