#include "commands/collaborations.hpp"

#include <filesystem>
#include <optional>
#include <unordered_set>
#include <utility>

#include "regie/base/trouble.hpp"
#include "regie/rules/choice.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {
namespace {

using base::Message;
using base::Trouble;

Message name_another() {
    return {{"name the folder of a collaboration, or a file in one",
             "noem de map van een samenwerkingsverband, of een bestand erin"},
            {}};
}

/// Who types `--select K2 K3` means a list.
Message after_missing(const Context& context, const std::string& path) {
    for (const char* option : {"select", "ignore"}) {
        const auto list = context.option(option);
        if (list && rules::rules_of_word(path)) {
            return {{"several codes are separated by commas: --{0} {1},{2}",
                     "codes staan met komma's aan elkaar: --{0} {1},{2}"},
                    {option, std::string(*list), path}};
        }
    }
    return name_another();
}

bool is_folder(const Context& context, const std::string& path) {
    std::error_code error;
    const auto type = std::filesystem::status(context.absolute(path), error).type();
    if (type == std::filesystem::file_type::not_found) {
        throw Trouble{{{"there is no file or folder \"{0}\"", "er is geen bestand of map \"{0}\""}, {path}},
                      after_missing(context, path)};
    }
    return type == std::filesystem::file_type::directory;
}

/// The collaboration to which a path on the command line belongs.
std::string root_of(const Context& context, const std::string& path, bool folder) {
    const std::filesystem::path place = context.absolute(path);
    if (auto root = store::find_root(context.files(), folder ? place.string() : place.parent_path().string())) {
        return std::move(*root);
    }
    const Message below{
        {"name the folder of a collaboration, or a file in one; with --recursive, those below it are found",
         "noem de map van een samenwerkingsverband, of een bestand erin; met --recursive tellen de mappen eronder mee"},
        {}};
    throw Trouble{{{"\"{0}\" is not in a collaboration: there is no regie.yaml at or above it",
                    "\"{0}\" hoort niet bij een samenwerkingsverband: daar en erboven staat geen regie.yaml"},
                   {path}},
                  folder ? below : name_another()};
}

std::vector<std::string> roots_below(const Context& context, const std::string& folder) {
    store::Found found = store::find_roots(context.files(), folder);
    if (!found.unreadable.empty()) {
        const std::string first = context.seen_from_user(found.unreadable.front());
        if (const auto others = found.unreadable.size() - 1; others > 0) {
            context.say({{"regie: {0} and {1} more folders cannot be read, and were passed over",
                          "regie: {0} en nog {1} mappen zijn niet te lezen, en overgeslagen"},
                         {first, std::to_string(others)}});
        } else {
            context.say(
                {{"regie: {0} cannot be read, and was passed over", "regie: {0} is niet te lezen, en overgeslagen"},
                 {first}});
        }
    }
    if (found.roots.empty()) {
        throw Trouble{{{"there is no collaboration at or below {0}: no folder there has a regie.yaml",
                        "in {0} en de mappen eronder is geen samenwerkingsverband: nergens staat een regie.yaml"},
                       {folder}},
                      {{"name a folder above some, or begin a new one with \"regie init\"",
                        "noem een map waar er een of meer onder staan, of begin een nieuw met \"regie init\""},
                       {}}};
    }
    return std::move(found.roots);
}

}  // namespace

Collaborations find_collaborations(const Context& context) {
    const bool recursive = context.has("recursive");
    Collaborations all;
    std::unordered_set<std::string> seen;
    const auto add = [&](std::string root) {
        if (seen.insert(root).second) all.roots.push_back(std::move(root));
    };
    for (const std::string& path : context.positionals()) {
        const bool folder = is_folder(context, path);
        if (recursive && folder) {
            for (std::string& root : roots_below(context, context.absolute(path))) add(std::move(root));
        } else {
            add(root_of(context, path, folder));
        }
    }
    if (context.positionals().empty()) {
        all.roots = recursive ? roots_below(context, context.start()) : std::vector{context.root()};
    }
    all.many = recursive || context.positionals().size() > 1;
    return all;
}

}  // namespace regie::commands
