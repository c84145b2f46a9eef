#pragma once

#include <string>
#include <vector>

namespace regie::report {

/// A table. `key` names it and its columns for machines and is never translated.
struct Table {
    struct Column {
        std::string key;
        std::string title;
    };
    std::string key;
    std::string caption;  ///< may be empty
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

}  // namespace regie::report
