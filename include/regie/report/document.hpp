#pragma once

#include <string>
#include <variant>
#include <vector>

#include "regie/report/figure.hpp"
#include "regie/report/table.hpp"

namespace regie::report {

/// A paragraph of plain text.
struct Paragraph {
    std::string text;
};

/// Points in a row; each may have points of its own below it.
struct Bullets {
    struct Item {
        std::string text;
        std::vector<std::string> below;
    };
    std::vector<Item> items;
};

/// Text to be shown letter for letter: an excerpt, an example of YAML.
struct Verbatim {
    std::string text;
    std::string language;  ///< "yaml", "console" or empty
};

using Block = std::variant<Paragraph, Bullets, Table, Verbatim, Figure>;

/// A part of a document under a title, with the parts below it.
struct Section {
    std::string key;  ///< for machines and links; never translated
    std::string title;
    std::vector<Block> blocks;
    std::vector<Section> sections;
};

/// What is shown to people, before it is known as what: a title, a few lines, and sections. Its texts are not escaped;
/// each format does that for itself.
struct Document {
    std::string title;
    std::string language;  ///< "nl" or "en"
    std::vector<Block> lead;
    std::vector<Section> sections;
};

}  // namespace regie::report
