#pragma once

#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/node_tools.hpp"

namespace regie::test {

/// A file as somebody has it open in an editor, in a folder that has the schemas.
struct Opened {
    std::string path;
    std::string text;
    std::string schema = {};  ///< the name of the one that ajv holds it against; empty: that is left out
    std::vector<std::pair<int, int>> hover = {};  ///< line and character, from 0
    std::vector<std::pair<int, int>> complete = {};
};

/// What ajv and the yaml-language-server say of files in `root`: see tests/tools/schema.mjs.
inline nlohmann::json in_an_editor(const std::string& root, const std::vector<Opened>& files,
                                   const nlohmann::json& settings = nlohmann::json::object()) {
    nlohmann::json asked{{"root", root}, {"settings", settings}, {"documents", nlohmann::json::array()}};
    for (const Opened& file : files) {
        nlohmann::json one{
            {"path", file.path}, {"text", file.text}, {"hover", file.hover}, {"complete", file.complete}};
        one["schema"] = file.schema.empty() ? nlohmann::json() : nlohmann::json(file.schema);
        asked["documents"].push_back(std::move(one));
    }
    const Outcome ran = run_node("schema.mjs", {}, {.in = asked.dump()});
    CAPTURE(ran.err);
    REQUIRE(ran.exit == 0);
    return nlohmann::json::parse(ran.out).at("documents");
}

}  // namespace regie::test
