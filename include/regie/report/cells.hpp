#pragma once

#include <string>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/report/document.hpp"
#include "regie/store/kinds.hpp"
#include "regie/store/load.hpp"

namespace regie::report {

/// Things of one kind as a table that can be read back: a row each, and in the cells what their files say.
struct Cells {
    Table table;
    std::vector<std::string> left_out;  ///< keys with something on file that fits in no cell, or not all of it
};

/// The things with these ids, in the order of their ids. The columns are those of `store::columns_of`, named in
/// `language`; numbers in Dutch have a decimal comma. What could not be read is not in it.
Cells cells(const store::Loaded& loaded, store::FileKind kind, const std::vector<std::string>& ids,
            base::Language language);

}  // namespace regie::report
