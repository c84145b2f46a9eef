#include <stdexcept>

#include "formats/json_text.hpp"
#include "regie/formats/documents.hpp"

namespace regie::formats {
namespace {

constexpr int json_version = 1;

Json block(const report::Paragraph& paragraph) { return {{"type", "paragraph"}, {"text", paragraph.text}}; }

Json block(const report::Bullets& bullets) {
    Json items = Json::array();
    for (const auto& item : bullets.items) items.push_back({{"text", item.text}, {"below", item.below}});
    Json json;
    json["type"] = "list";
    json["items"] = std::move(items);
    return json;
}

Json block(const report::Table& table) {
    Json columns = Json::array();
    for (const auto& column : table.columns) columns.push_back({{"key", column.key}, {"title", column.title}});
    Json rows = Json::array();
    for (const auto& row : table.rows) {
        if (row.size() != table.columns.size())
            throw std::logic_error("a row of table " + table.key + " has not its columns");
        Json cells = Json::object();
        for (std::size_t i = 0; i < row.size(); ++i) cells[table.columns[i].key] = row[i];
        rows.push_back(std::move(cells));
    }
    Json json;
    json["type"] = "table";
    json["key"] = table.key;
    json["caption"] = table.caption;
    json["columns"] = std::move(columns);
    json["rows"] = std::move(rows);
    return json;
}

Json block(const report::Verbatim& verbatim) {
    return {{"type", "verbatim"}, {"language", verbatim.language}, {"text", verbatim.text}};
}

Json block(const report::Figure& figure) {
    return {{"type", "figure"},
            {"key", figure.key},
            {"title", figure.title},
            {"description", figure.description},
            {"table", block(figure.table)}};
}

Json blocks_of(const std::vector<report::Block>& blocks) {
    Json json = Json::array();
    for (const auto& each : blocks)
        json.push_back(std::visit([](const auto& content) { return block(content); }, each));
    return json;
}

Json sections_of(const std::vector<report::Section>& sections) {
    Json json = Json::array();
    for (const auto& section : sections) {
        Json one;
        one["key"] = section.key;
        one["title"] = section.title;
        one["blocks"] = blocks_of(section.blocks);
        one["sections"] = sections_of(section.sections);
        json.push_back(std::move(one));
    }
    return json;
}

}  // namespace

std::string json(const report::Document& document) {
    Json json;
    json["version"] = json_version;
    json["title"] = document.title;
    json["language"] = document.language;
    json["blocks"] = blocks_of(document.lead);
    json["sections"] = sections_of(document.sections);
    return json_text(json);
}

}  // namespace regie::formats
