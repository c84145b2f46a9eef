#include "commands/schema_files.hpp"

#include <utility>

#include "commands/read_file.hpp"
#include "regie/formats/schema.hpp"
#include "regie/store/schema_file.hpp"

namespace regie::commands {

std::vector<changes::Write> schema_writes(const Context& context, const std::string& folder, base::Language language,
                                          std::span<const store::FileKind> kinds) {
    std::vector<changes::Write> writes;
    for (const store::FileKind kind : kinds) {
        std::string path = store::schema_path(kind);
        std::optional<std::string> old = read_if_there(context, folder, path);
        std::string text = formats::schema(kind, language);
        if (old != text) writes.push_back({std::move(path), std::move(text), std::move(old)});
    }
    return writes;
}

}  // namespace regie::commands
