#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace regie::store {

/// What git leaves in a file where two changes of it conflict, from the line with `<<<<<<<` to that with `>>>>>>>`.
struct GitConflict {
    std::size_t begin = 0;       ///< of the first line, as a byte of the text
    std::size_t begin_end = 0;   ///< the end of the first line, without its line end
    std::size_t end = 0;         ///< the end of the last line
    std::size_t first_line = 0;  ///< from 1
    std::size_t last_line = 0;
};

/// The conflicts in a text, in its order. A `<<<<<<<` without the `=======` and the `>>>>>>>` that belong to it is
/// none.
std::vector<GitConflict> git_conflicts(std::string_view text);

}  // namespace regie::store
