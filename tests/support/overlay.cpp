#include "support/overlay.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"

namespace regie::test {
namespace {

namespace fs = std::filesystem;
using yaml::Kind;
using yaml::Value;

/// The path that a line `# path.yaml` opens a section for; empty where it is no such line.
std::string_view path_in(std::string_view line) {
    constexpr std::string_view mark = "# ";
    if (!line.starts_with(mark) || !line.ends_with(".yaml")) return {};
    line.remove_prefix(mark.size());
    return line.find(' ') == std::string_view::npos ? line : std::string_view{};
}

yaml::Parsed parsed(const File& file) {
    yaml::Parsed parsed = yaml::parse(file.text);
    if (parsed.tree.empty() || !parsed.faults.empty()) throw std::runtime_error("no YAML to merge: " + file.path);
    return parsed;
}

void merge(Value& into, yaml::Ref from) {
    for (auto at = from.begin(); at != from.end(); ++at) {
        const std::string key((*at)->text);
        ++at;
        const yaml::Ref value = *at;
        Value* present = into.find(key);
        if (value.is(Kind::empty))
            std::erase_if(into.pairs, [&key](const auto& pair) { return pair.first == key; });
        else if (value.is(Kind::mapping) && present && present->kind == Value::Kind::mapping)
            merge(*present, value);
        else
            into.set(key, yaml::value_of(value));
    }
}

}  // namespace

Files example_files(const std::string& name) {
    const fs::path root = fs::path(REGIE_SOURCE_DIR) / "examples" / name;
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        files.push_back({entry.path().lexically_relative(root).generic_string(),
                         {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}});
    }
    return files;
}

Files sections_of(std::string_view overlay) {
    Files sections;
    while (!overlay.empty()) {
        const std::size_t end = std::min(overlay.find('\n'), overlay.size() - 1) + 1;
        const std::string_view line = overlay.substr(0, overlay.substr(0, end).find_last_not_of('\n') + 1);
        if (const auto path = path_in(line); !path.empty())
            sections.push_back({std::string(path), {}});
        else if (!sections.empty())
            sections.back().text += overlay.substr(0, end);
        overlay.remove_prefix(end);
    }
    return sections;
}

Files overlaid(Files files, std::string_view overlay) {
    for (const File& section : sections_of(overlay)) {
        auto file = std::find_if(files.begin(), files.end(), [&](const File& one) { return one.path == section.path; });
        if (file == files.end()) file = files.insert(files.end(), {section.path, {}});
        Value whole = Value::mapping();
        if (!file->text.empty()) whole = yaml::value_of(parsed(*file).tree.root());
        merge(whole, parsed(section).tree.root());
        file->text = yaml::document(whole);
    }
    return files;
}

}  // namespace regie::test
