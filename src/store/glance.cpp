#include "regie/store/glance.hpp"

#include <algorithm>
#include <optional>

#include "regie/base/id.hpp"
#include "regie/store/dotted_key.hpp"
#include "regie/store/load.hpp"
#include "regie/yaml/parse.hpp"
#include "store/row.hpp"

namespace regie::store {
namespace {

constexpr std::string_view extension = ".yaml";

/// A file that stays where its tree looks at it.
class Glanced {
public:
    Glanced(const base::Files& files, const std::string& root, const std::string& path) {
        if (files.read(root, path, max_file_bytes, text_) == base::ReadStatus::done) yaml::parse(text_, parsed_);
    }
    Glanced(const Glanced&) = delete;
    Glanced& operator=(const Glanced&) = delete;

    std::optional<yaml::Ref> root() const {
        return parsed_.tree.empty() ? std::nullopt : std::optional(parsed_.tree.root());
    }

private:
    std::string text_;
    yaml::Parsed parsed_;
};

std::optional<yaml::Ref> value_at(std::optional<yaml::Ref> mapping, std::string_view key) {
    if (!mapping || !mapping->is(yaml::Kind::mapping)) return {};
    for (auto at = mapping->begin(); at != mapping->end(); ++at) {
        const bool found = (*at)->text == key;
        ++at;
        if (found) return *at;
    }
    return {};
}

std::string text_at(std::optional<yaml::Ref> mapping, std::string_view key) {
    const auto value = value_at(mapping, key);
    return value && value->is(yaml::Kind::scalar) ? std::string((*value)->text) : std::string{};
}

/// The key that says what a record is called or is about: the first text that it must have, else the first that it
/// may have. Remarks are neither.
std::string_view title_key(const Table& table) {
    const auto is_text = [](const Row& row) {
        return row.type == Type::text && row.many == Many::one && row.key != notes_row.key;
    };
    auto found = std::ranges::find_if(table.rows, [&](const Row& row) { return is_text(row) && row.required; });
    if (found == table.rows.end()) found = std::ranges::find_if(table.rows, is_text);
    return found == table.rows.end() ? std::string_view{} : found->key;
}

std::vector<Part> persons(const base::Files& files, const std::string& root) {
    const Glanced file(files, root, std::string(people_file));
    std::vector<Part> found;
    if (!file.root()) return found;
    const yaml::Ref mapping = *file.root();
    for (auto at = mapping.begin(); at != mapping.end(); ++at) {
        const yaml::Ref key = *at;
        ++at;
        if ((*at).is(yaml::Kind::mapping) && base::is_id(key->text)) found.push_back({std::string(key->text), {}});
    }
    return found;
}

}  // namespace

std::string_view place_of(Refers refers) {
    switch (refers) {
        case Refers::need:
            return "opgave.needs";
        case Refers::indicator:
            return "opgave.indicators";
        case Refers::body:
            return "bodies";
        default:
            return {};
    }
}

std::vector<std::string> thing_ids(const base::Files& files, const std::string& root, FileKind kind) {
    bool readable = true;
    std::vector<std::string> ids;
    const std::string folder(folder_of(kind));
    // Also of a link: one that leads out of the collaboration is not there.
    if (!files.exists(root, folder)) return ids;
    for (base::Entry& entry : files.list(root + "/" + folder, readable)) {
        if (entry.type == base::Entry::Type::folder || !entry.name.ends_with(extension)) continue;
        entry.name.resize(entry.name.size() - extension.size());
        if (base::is_id(entry.name)) ids.push_back(std::move(entry.name));
    }
    std::ranges::sort(ids);
    return ids;
}

std::string title_of(const base::Files& files, const std::string& root, FileKind kind, std::string_view id) {
    const Glanced file(files, root, path_of(kind, id));
    return text_at(file.root(), title_key(table_of(kind)));
}

std::vector<Part> parts(const base::Files& files, const std::string& root, Refers refers) {
    if (refers == Refers::person) return persons(files, root);
    std::string_view place = place_of(refers);
    std::vector<Part> found;
    const Row* row = find_row(FileKind::collaboration, place);
    if (row == nullptr) return found;
    const Glanced file(files, root, std::string(collaboration_file));
    std::optional<yaml::Ref> list = file.root();
    while (!place.empty()) {
        const auto dot = place.find('.');
        list = value_at(list, place.substr(0, dot));
        place = dot == std::string_view::npos ? std::string_view{} : place.substr(dot + 1);
    }
    if (!list || !list->is(yaml::Kind::sequence)) return found;
    for (const yaml::Ref item : *list) {
        std::string id = text_at(item, "id");
        if (base::is_id(id)) found.push_back({std::move(id), text_at(item, title_key(*row->table()))});
    }
    return found;
}

}  // namespace regie::store
