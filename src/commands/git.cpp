#include "commands/git.hpp"

#include <cerrno>
#include <filesystem>
#include <utility>
#include <vector>

#include "regie/base/paths.hpp"
#include "regie/base/system_reason.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

using base::Message;
using base::Trouble;

Message nothing_written() {
    return {{"nothing has been written; remove the cause and repeat the command, or leave out --git",
             "er is niets geschreven; neem de oorzaak weg en herhaal het commando, of laat --git weg"},
            {}};
}

Heard git(const Context& context, std::vector<std::string> words) {
    words.insert(words.begin(), "git");
    if (auto heard = context.hear_program(words)) return std::move(*heard);
    throw Trouble{{{"git cannot be started: {0}", "git is niet te starten: {0}"}, {base::system_reason(errno)}},
                  {{"nothing has been written; install git and repeat the command, or leave out --git",
                    "er is niets geschreven; installeer git en herhaal het commando, of laat --git weg"},
                   {}}};
}

/// The first of the lines of a text, which is taken off it.
std::string take_line(std::string& text) {
    const auto end = text.find('\n');
    std::string line = text.substr(0, end);
    text.erase(0, end == std::string::npos ? text.size() : end + 1);
    return line;
}

bool is_below_repository(const Context& context, std::filesystem::path folder) {
    while (folder.has_relative_path()) {
        folder = folder.parent_path();
        if (context.files().exists(folder.string(), ".git")) return true;
    }
    return false;
}

}  // namespace

PlaceInGit place_in_git(const Context& context, const std::string& folder) {
    const std::string existing = base::nearest_existing(folder);
    Heard heard = git(context, {"-C", existing, "rev-parse", "--is-inside-work-tree", "--show-prefix"});
    const std::string first = take_line(heard.said);
    if (heard.exit != 0) {
        // git says no where there is no repository, and also where it does not trust the one that there is.
        if (!is_below_repository(context, folder)) return {};
        throw Trouble{{{"git does not accept the repository that {0} is in: {1}",
                        "git aanvaardt de repository niet waar {0} in ligt: {1}"},
                       {context.seen_from_user(folder), first}},
                      nothing_written()};
    }
    if (first != "true") {
        throw Trouble{{{"{0} is among the files of git itself", "{0} ligt tussen de bestanden van git zelf"},
                       {context.seen_from_user(folder)}},
                      {{"choose another folder", "kies een andere map"}, {}}};
    }
    const std::string below = std::filesystem::path(folder).lexically_relative(existing).string();
    std::string path = take_line(heard.said) + (below == "." ? std::string{} : below);
    if (path.ends_with('/')) path.pop_back();
    return {true, std::move(path)};
}

void make_repository(const Context& context, const std::string& folder) {
    Heard heard = git(context, {"init", "--quiet", folder});
    if (heard.exit == 0) return;
    const std::string reason = take_line(heard.said);
    throw Trouble{{{"git could not make a repository in {0}: {1}", "git kon geen repository maken in {0}: {1}"},
                   {context.seen_from_user(folder), reason.empty() ? "exit " + std::to_string(heard.exit) : reason}},
                  nothing_written()};
}

}  // namespace regie::commands
