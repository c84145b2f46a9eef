#include "commands/editor.hpp"

#include <cerrno>
#include <vector>

#include "regie/base/system_reason.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

using base::Trouble;

/// What a shell reports where it finds no such program.
constexpr int not_found = 127;

std::string editor_of(const Context& context, const std::string& path) {
    for (const char* name : {"VISUAL", "EDITOR"}) {
        auto editor = context.variable(name);
        if (editor && editor->find_first_not_of(" \t") != std::string::npos) return std::move(*editor);
    }
    throw Trouble{{{"no editor is set", "er is geen editor ingesteld"}, {}},
                  {{"set one, as in: export EDITOR=nano; or open {0} by yourself",
                    "stel er een in, zoals: export EDITOR=nano; of open zelf {0}"},
                   {context.seen_from_user(path)}}};
}

/// The shell reads what the user set, and nothing else: the path is an argument of its own.
std::vector<std::string> words_for(const std::string& editor, const std::string& path) {
    constexpr std::string_view signs_of_shell = "|&;<>()$`\\\"' \t\n*?[#~=%";
    if (editor.find_first_of(signs_of_shell) == std::string::npos) return {editor, path};
    return {"/bin/sh", "-c", editor + " \"$@\"", editor, path};
}

Trouble cannot_start(const std::string& editor, int error) {
    return {{{"the editor \"{0}\" cannot be started: {1}", "de editor \"{0}\" is niet te starten: {1}"},
             {editor, base::system_reason(error)}},
            {{"install it, or set another one, as in: export EDITOR=vi",
              "installeer die, of stel een andere in, zoals: export EDITOR=vi"},
             {}}};
}

Trouble failed(const std::string& editor, int code) {
    return {{{"the editor \"{0}\" ended with code {1}", "de editor \"{0}\" eindigde met code {1}"},
             {editor, std::to_string(code)}},
            {{"what it saved stays; \"regie check\" tells whether that is sound",
              "wat is opgeslagen, blijft staan; \"regie check\" zegt of dat klopt"},
             {}}};
}

}  // namespace

void open_in_editor(const Context& context, const std::string& path) {
    const std::string editor = editor_of(context, path);
    const auto code = context.run_program(words_for(editor, path));
    if (!code) throw cannot_start(editor, errno);
    if (*code == not_found) throw cannot_start(editor, ENOENT);
    if (*code != 0) throw failed(editor, *code);
}

}  // namespace regie::commands
