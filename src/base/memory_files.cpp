#include "regie/base/memory_files.hpp"

#include <filesystem>
#include <utility>

#include "regie/base/paths.hpp"

namespace regie::base {
namespace {

/// One spelling for each path: `./a//b` and `a/b` are the same file.
std::string normal(std::string_view path) {
    std::string result = std::filesystem::path(path).lexically_normal().string();
    if (result.size() > 1 && result.back() == '/') result.pop_back();
    return result == "." ? std::string{} : result;
}

Entry::Type type_of(ReadStatus status) {
    switch (status) {
        case ReadStatus::not_a_file:
            return Entry::Type::other;
        case ReadStatus::outside:
            return Entry::Type::link;
        default:
            return Entry::Type::file;
    }
}

/// What every path below `folder` begins with.
std::string prefix_of(std::string folder) {
    if (!folder.empty() && folder.back() != '/') folder += '/';
    return folder;
}

}  // namespace

void MemoryFiles::set(std::string_view path, std::string text) {
    items_.insert_or_assign(normal(path), Item{ReadStatus::done, std::move(text)});
}

void MemoryFiles::fail(std::string_view path, ReadStatus status) {
    items_.insert_or_assign(normal(path), Item{status, {}});
}

std::vector<Entry> MemoryFiles::list(const std::string& folder, bool& readable) const {
    return list_some(folder, std::string::npos, readable);
}

std::vector<Entry> MemoryFiles::list_some(const std::string& folder, std::size_t most, bool& readable) const {
    readable = true;
    std::map<std::string, Entry::Type, std::less<>> found;
    if (under_ != nullptr) {
        for (auto& entry : under_->list_some(folder, most, readable)) found.emplace(std::move(entry.name), entry.type);
    }
    const std::string prefix = prefix_of(normal(folder));
    for (auto item = items_.lower_bound(prefix); item != items_.end() && item->first.starts_with(prefix); ++item) {
        const std::string_view rest = std::string_view(item->first).substr(prefix.size());
        const auto slash = rest.find('/');
        const bool gone = item->second.status == ReadStatus::missing;
        const std::string name(rest.substr(0, slash));
        if (slash != std::string_view::npos) {
            if (!gone) found.emplace(name, Entry::Type::folder);
        } else if (gone) {
            found.erase(name);
        } else {
            found.insert_or_assign(name, type_of(item->second.status));
        }
    }
    std::vector<Entry> entries;
    entries.reserve(found.size());
    for (const auto& [name, type] : found) entries.push_back({name, type});
    return entries;
}

ReadStatus MemoryFiles::read(const std::string& root, std::string_view relative, std::size_t limit,
                             std::string& bytes) const {
    bytes.clear();
    if (!stays_below(relative)) return ReadStatus::outside;
    const auto item = items_.find(normal(below(root, relative)));
    if (item == items_.end()) {
        return under_ == nullptr ? ReadStatus::missing : under_->read(root, relative, limit, bytes);
    }
    if (item->second.status != ReadStatus::done) return item->second.status;
    if (item->second.text.size() > limit) return ReadStatus::too_large;
    bytes = item->second.text;
    return ReadStatus::done;
}

bool MemoryFiles::exists(const std::string& root, std::string_view relative) const {
    if (!stays_below(normal(relative))) return under_ != nullptr && under_->exists(root, relative);
    const std::string path = normal(below(root, relative));
    if (const auto item = items_.find(path); item != items_.end()) {
        return item->second.status != ReadStatus::missing && item->second.status != ReadStatus::outside;
    }
    const std::string prefix = prefix_of(path);
    for (auto item = items_.lower_bound(prefix); item != items_.end() && item->first.starts_with(prefix); ++item) {
        if (item->second.status != ReadStatus::missing) return true;
    }
    return under_ != nullptr && under_->exists(root, relative);
}

}  // namespace regie::base
