#include "store/listing.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "regie/base/text.hpp"
#include "regie/store/load.hpp"
#include "store/faults/texts.hpp"

namespace regie::store {
namespace {

using base::Entry;
using base::Severity;

constexpr std::string_view extension = ".yaml";

std::string lower(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

/// Left alone without a word: a writer's temporary file, and hidden files unless they look like data.
bool is_passed_over(std::string_view name) {
    if (!name.starts_with('.')) return false;
    const bool temporary = name.starts_with(".regie-") && name.ends_with(".tmp");
    const std::string lowered = lower(name);
    return temporary || !(lowered.ends_with(".yaml") || lowered.ends_with(".yml"));
}

bool is_editors_copy(std::string_view name) {
    for (const std::string_view end : {"~", ".bak", ".orig", ".rej", ".swp", ".tmp"}) {
        if (name.ends_with(end)) return true;
    }
    return name.starts_with('#') && name.ends_with('#');
}

void leave_unread(Listed& listed, const base::RuleText& rule, const base::Wording& wording, base::Arguments arguments,
                  Severity severity) {
    listed.is_read = false;
    listed.rule = &rule;
    listed.wording = &wording;
    listed.arguments = std::move(arguments);
    listed.severity = severity;
}

/// What an entry of one of the six folders is.
Listed classify(FileKind kind, const Entry& entry) {
    Listed listed{.kind = kind};
    const std::string name = base::as_utf8(entry.name);
    listed.path = std::string(folder_of(kind)) + "/" + name;
    listed.is_link = entry.type == Entry::Type::link;
    const auto stray = [&](const base::Wording& wording, base::Arguments arguments) {
        leave_unread(listed, faults::stray_file, wording, std::move(arguments), Severity::warning);
    };
    const std::string_view stem = std::string_view(name).substr(0, name.rfind('.'));
    if (name != entry.name) {
        leave_unread(listed, faults::bad_id, faults::bad_form_hopeless, {name}, Severity::error);
    } else if (name.ends_with(extension)) {
        listed.is_thing = true;
        if (entry.type == Entry::Type::folder)
            leave_unread(listed, faults::unsafe_file, faults::not_a_file, {}, Severity::error);
    } else if (entry.type == Entry::Type::folder) {
        stray(faults::folder_in_folder, {name});
    } else if (is_editors_copy(name)) {
        stray(faults::editors_copy, {name});
    } else if (lower(name).ends_with(".yml") || lower(name).ends_with(extension)) {
        stray(faults::other_extension, {name, std::string(stem) + std::string(extension)});
    } else {
        stray(faults::no_data_file, {name});
    }
    return listed;
}

/// Ids that are alike but for case: the one that isn't all in small letters is told of the other.
void find_alike(std::span<Listed> things) {
    const auto has_capital = [](const Listed& one) { return lower(one.id()) != one.id(); };
    if (std::none_of(things.begin(), things.end(), has_capital)) return;
    std::unordered_map<std::string, std::string> first;
    for (const Listed& one : things) {
        if (!has_capital(one)) first.emplace(one.id(), one.id());
    }
    for (Listed& one : things) {
        if (!has_capital(one)) continue;
        const auto [other, added] = first.emplace(lower(one.id()), one.id());
        if (!added) one.alike = other->second;
    }
}

class Lister {
public:
    Lister(const base::Files& files, const std::string& root) : files_(files), root_(root) {}

    Listing run() {
        bool readable = true;
        const std::vector<Entry> entries = files_.list_some(root_, max_files, readable);
        add_at_top(FileKind::collaboration, collaboration_file, entries, true);
        listing_.too_many = entries.size() > max_files;
        if (listing_.too_many) return std::move(listing_);
        add_at_top(FileKind::people, people_file, entries, !readable && files_.exists(root_, people_file));
        for (const Entry& entry : entries) {
            const auto kind = kind_of_folder(entry.name);
            if (kind) types_.emplace(*kind, entry.type);
        }
        for (const FileKind kind : thing_kinds) {
            // A folder that may be entered but not listed still has its six, each of which may be listed.
            if (types_.contains(kind) || !readable) add_folder(kind);
            if (listing_.too_many) break;
        }
        return std::move(listing_);
    }

private:
    /// A file that is among the entries of the root, or is there `otherwise`.
    void add_at_top(FileKind kind, std::string_view name, const std::vector<Entry>& entries, bool otherwise) {
        const auto entry = std::ranges::find(entries, name, &Entry::name);
        const bool is_listed = entry != entries.end();
        if (!is_listed && !otherwise) return;
        listing_.files.push_back(
            {.kind = kind, .path = std::string(name), .is_link = is_listed && entry->type == Entry::Type::link});
    }

    void add_folder(FileKind kind) {
        const std::string folder(folder_of(kind));
        const auto type = types_.find(kind);
        if (type != types_.end() && type->second != Entry::Type::folder) {
            const bool link = type->second == Entry::Type::link;
            const bool inside = link && files_.exists(root_, folder);
            if (link && !inside) return add_dark(kind, faults::leaves_the_folder);
            if (!link) return add_dark(kind, faults::not_a_folder);
        }
        bool readable = true;
        // All that is over the limit is not even held in memory.
        const std::vector<Entry> entries = files_.list_some(root_ + "/" + folder, max_files, readable);
        if (!readable) return add_dark(kind, faults::folder_not_readable);
        if (listing_.files.size() + entries.size() > max_files + 1) {
            listing_.too_many = true;
            return;
        }
        std::vector<Listed> things;
        for (const Entry& entry : entries) {
            if (is_passed_over(entry.name)) continue;
            Listed listed = classify(kind, entry);
            (listed.is_thing ? things : listing_.files).push_back(std::move(listed));
        }
        std::sort(things.begin(), things.end(), [](const Listed& a, const Listed& b) { return a.id() < b.id(); });
        find_alike(things);
        listing_.files.insert(listing_.files.end(), std::make_move_iterator(things.begin()),
                              std::make_move_iterator(things.end()));
    }

    void add_dark(FileKind kind, const base::Wording& wording) {
        Listed listed{.kind = kind, .path = std::string(folder_of(kind))};
        leave_unread(listed, faults::unsafe_file, wording, {}, Severity::error);
        listing_.files.push_back(std::move(listed));
        listing_.dark.push_back(kind);
    }

    const base::Files& files_;
    const std::string& root_;
    Listing listing_;
    std::unordered_map<FileKind, Entry::Type> types_;
};

}  // namespace

std::string_view Listed::id() const {
    const std::string_view name = std::string_view(path).substr(path.find('/') + 1);
    return name.substr(0, name.size() - extension.size());
}

Listing list_files(const base::Files& files, const std::string& root) { return Lister(files, root).run(); }

std::string subject_of(std::string_view path) {
    if (path == collaboration_file) return "collaboration";
    if (path == people_file) return "people";
    if (path.ends_with(extension)) path.remove_suffix(extension.size());
    return std::string(path);
}

}  // namespace regie::store
