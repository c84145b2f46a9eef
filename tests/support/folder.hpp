#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "regie/base/memory_files.hpp"
#include "regie/store/load.hpp"

namespace regie::test {

/// The day on which tests judge.
inline constexpr base::Day today = std::chrono::sys_days{std::chrono::year{2026} / 6 / 30};

/// A collaboration in memory. It starts with the least that a regie.yaml needs.
class Folder {
public:
    Folder() { set("regie.yaml", least); }
    Folder(std::initializer_list<std::pair<std::string, std::string>> content) : Folder() {
        for (const auto& [path, text] : content) set(path, text);
    }

    Folder& set(std::string_view path, std::string_view text) {
        files.set(root + "/" + std::string(path), std::string(text));
        return *this;
    }
    Folder& fail(std::string_view path, base::ReadStatus status) {
        files.fail(root + "/" + std::string(path), status);
        return *this;
    }
    store::Loaded load(unsigned threads = 1) const { return store::load(files, root, today, threads); }

    static constexpr std::string_view least = "format: 1\nname: Samen\nopgave: {statement: Minder eenzaamheid}\n";
    std::string root = "/samen";
    base::MemoryFiles files;
};

/// `path:line:column code`, one finding a line.
inline std::string findings_of(const store::Loaded& loaded) {
    std::string text;
    for (const base::Finding& finding : loaded.findings) {
        const base::Position at = loaded.sources.position(finding.place);
        text += loaded.sources.at(finding.place.file).path + ":" + std::to_string(at.line) + ":" +
                std::to_string(at.column) + " " + std::string(finding.code()) + "\n";
    }
    return text;
}

}  // namespace regie::test
