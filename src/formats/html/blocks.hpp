#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "formats/html/writer.hpp"
#include "regie/base/language.hpp"
#include "regie/report/document.hpp"

namespace regie::formats {

/// Gives each thing on a page a name that nothing else there has.
class Unique {
public:
    /// `wanted`, or with a number where that was given before.
    std::string of(std::string_view wanted, std::string_view before_number);

private:
    std::unordered_map<std::string, std::size_t> given_;
};

/// Writes the blocks of a page.
class BlockWriter {
public:
    BlockWriter(Writer& out, base::Language language) : out_(out), language_(language) {}

    /// The blocks that stand under a heading.
    void write(const std::vector<report::Block>& blocks, const std::string& heading);
    /// An id for what has this key.
    std::string id_for(std::string_view key);

private:
    void write(const report::Paragraph& paragraph, const std::string& heading);
    void write(const report::Bullets& bullets, const std::string& heading);
    void write(const report::Table& table, const std::string& heading);
    void write(const report::Verbatim& verbatim, const std::string& heading);
    void write(const report::Figure& figure, const std::string& heading);

    Writer& out_;
    base::Language language_;
    Unique ids_;
    Unique labels_;
};

}  // namespace regie::formats
