#include <algorithm>
#include <utility>

#include "regie/base/paths.hpp"
#include "regie/store/load.hpp"

namespace regie::store {

Found find_roots(const base::Files& files, const std::string& top) {
    Found found;
    std::vector<std::string> waiting{top};
    while (!waiting.empty()) {
        const std::string folder = std::move(waiting.back());
        waiting.pop_back();
        bool readable = true;
        const std::vector<base::Entry> entries = files.list(folder, readable);
        if (!readable) found.unreadable.push_back(folder);
        const bool is_root =
            std::ranges::any_of(entries, [](const base::Entry& entry) { return entry.name == collaboration_file; });
        if (is_root) found.roots.push_back(folder);
        for (const base::Entry& entry : entries) {
            const bool hidden = entry.name.starts_with('.');
            const bool of_collaboration = is_root && kind_of_folder(entry.name).has_value();
            if (entry.type == base::Entry::Type::folder && !hidden && !of_collaboration)
                waiting.push_back(base::below(folder, entry.name));
        }
    }
    std::ranges::sort(found.roots);
    std::ranges::sort(found.unreadable);
    return found;
}

}  // namespace regie::store
