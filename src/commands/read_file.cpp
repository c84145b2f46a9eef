#include "commands/read_file.hpp"

#include "regie/base/trouble.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {

std::optional<std::string> read_if_there(const Context& context, const std::string& folder, std::string_view name) {
    std::string text;
    switch (context.files().read(folder, name, store::max_file_bytes, text)) {
        case base::ReadStatus::done:
            return text;
        case base::ReadStatus::missing:
            return {};
        default:
            throw base::Trouble{
                {{"{0} in {1} cannot be read", "{0} in {1} is niet te lezen"}, {std::string(name), folder}},
                {{"make it an ordinary file that you may read, or choose another folder",
                  "maak er een gewoon, leesbaar bestand van, of kies een andere map"},
                 {}}};
    }
}

}  // namespace regie::commands
