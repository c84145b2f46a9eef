#include <string>

#include "commands/complete/scripts.hpp"
#include "commands/context.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "SHELL",
     .help = base::Both{"The shell that is to learn it.", "De shell die het moet leren."},
     .choices = shells,
     .required = true},
};
constexpr Option options[] = {output};
constexpr Example examples[] = {
    {"completion bash --output regie.bash",
     {"in a file; \"source regie.bash\" in ~/.bashrc makes every new bash read it",
      "in een bestand; met \"source regie.bash\" in ~/.bashrc leest elke nieuwe bash het"}},
    {"completion fish | source", {"in fish, for as long as it runs", "in fish, zolang die draait"}},
};

int run(Context& context) {
    context.print(completion_script(context.positional(0)));
    return exit_done;
}

}  // namespace

constinit const Command completion_command{
    .name = "completion",
    .summary = {"teach the shell to complete commands and ids", "leer de shell commando's en id's aanvullen"},
    .description =
        {"Prints a script after which the Tab key completes commands, options, their values, and the ids of the "
         "collaboration where you are or that -C names. Where regie was installed in the usual place it works without: "
         "a new shell finds the script by itself.",
         "Toont een script waarmee de Tab-toets commando's, opties, waarden en id's aanvult: die van het "
         "samenwerkingsverband in de huidige map, of in de map die met -C is genoemd. Als regie op de gewone plaats is "
         "geïnstalleerd, is dit niet nodig: een nieuwe shell vindt het script dan zelf."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
