#include "regie/formats/schema.hpp"

#include <optional>
#include <string>
#include <vector>

#include "commands/change.hpp"
#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/schema_files.hpp"
#include "commands/table.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/schema_file.hpp"

namespace regie::commands {
namespace {

using base::Trouble;
using store::FileKind;

constexpr Positional positionals[] = {
    {.name = "KIND",
     .help = base::Both{"collaboration (regie.yaml), partners, commitments, decisions, accountability, issues, pulses "
                        "or people. Left out: all of them in one schema, each under its name in \"definitions\".",
                        "collaboration (regie.yaml), partners, commitments, decisions, accountability, issues, pulses "
                        "of people. Zonder: alle in één schema, elk onder de eigen naam in \"definitions\"."}}};
constexpr Option options[] = {
    {.name = "write",
     .help = base::Both{"Put them in the collaboration, in .regie/schema, a file for each kind; what is there already "
                        "and says the same stays as it is.",
                        "Zet ze in het samenwerkingsverband, in .regie/schema, een bestand per soort; wat er al zo "
                        "staat, blijft ongemoeid."}},
    dry_run,
    output,
};
constexpr Example examples[] = {
    {"schema --write",
     {"for the editor, in the folder of the collaboration", "voor de editor, in de map van het samenwerkingsverband"}},
    {"schema partners --lang nl",
     {"what may stand in the file of a partner, explained in Dutch",
      "wat in het bestand van een partner mag staan, met uitleg in het Nederlands"}},
    {"schema --output regie.schema.json",
     {"all kinds in one file, for a program", "alle soorten in één bestand, voor een programma"}},
};

/// The kinds that were asked for: the one that was typed, or all.
std::vector<FileKind> kinds_named(std::string_view typed) {
    if (typed.empty()) return {store::file_kinds.begin(), store::file_kinds.end()};
    std::vector<std::string> names;
    for (const FileKind kind : store::file_kinds) {
        const bool is_file = store::folder_of(kind).empty() && typed == store::path_of(kind, {});
        if (is_file || typed == store::schema_name(kind) || typed == store::table_of(kind).name) return {kind};
        names.emplace_back(store::schema_name(kind));
    }
    throw Trouble{
        {{"there is no kind \"{0}\"; it is one of: {1}", "er is geen soort \"{0}\"; kies uit: {1}"},
         {std::string(typed), base::join(names, ", ")}},
        base::did_you_mean(typed, std::vector<std::string_view>(names.begin(), names.end()),
                           {{"\"regie schema\" shows all of them", "\"regie schema\" laat ze alle zien"}, {}})};
}

void require_fitting(const Context& context) {
    const bool writes = context.has("write");
    if (writes && context.has("output")) {
        throw Trouble{{{"--write and --output do not go together", "--write en --output gaan niet samen"}, {}},
                      {{"--write has its own place for the schemas: .regie/schema",
                        "--write heeft een vaste plaats voor de schema's: .regie/schema"},
                       {}}};
    }
    if (!writes && context.has("dry-run")) {
        throw Trouble{{{"--dry-run goes with --write only", "--dry-run hoort alleen bij --write"}, {}},
                      {{"add --write, or leave --dry-run out", "voeg --write toe, of laat --dry-run weg"}, {}}};
    }
}

int write(const Context& context, const std::vector<FileKind>& kinds) {
    const std::string root = context.root();
    const changes::Planner planner = [&](const changes::Known& known) {
        const base::Language language = document_language(context, known.loaded());
        return changes::Plan{{}, schema_writes(context, root, language, kinds)};
    };
    const changes::Outcome outcome = carry_out(context, root, planner, context.whole_command());
    return tell_outcome(
        context, outcome, root,
        {{"\"regie help schema\" tells how an editor finds them", "\"regie help schema\" zegt hoe een editor ze vindt"},
         {}});
}

int run(Context& context) {
    require_fitting(context);
    const std::vector<FileKind> kinds = kinds_named(context.positional(0));
    if (context.has("write")) return write(context, kinds);
    const bool one = kinds.size() == 1;
    context.print(one ? formats::schema(kinds.front(), context.language())
                      : formats::schema_of_all(context.language()));
    return exit_done;
}

}  // namespace

constinit const Command schema_command{
    .name = "schema",
    .summary = {"teach an editor, or a program, what may stand in the files",
                "leer een editor of een programma wat in de bestanden mag staan"},
    .description =
        {"Prints the JSON Schema (draft-07) of the files, or puts it in the collaboration. An editor that reads it "
         "completes keys and values, explains each of them, and marks while you type what \"regie check\" would call an "
         "error in that one file. For Visual Studio Code and VSCodium there is the extension YAML, of Red Hat; other "
         "editors use its yaml-language-server. It finds the schema by the first line of a file. Files that regie makes "
         "in a folder with .regie/schema have that line; for files that were there before, type it above them, as in: "
         "# yaml-language-server: $schema=../.regie/schema/partners.json. Without such lines a setting of the editor "
         "does the same for all files: \"yaml.schemas\": {\".regie/schema/partners.json\": \"partners/*.yaml\"}. The "
         "descriptions are in the language of --lang; in the collaboration, else in its own. Put .regie in git, and "
         "repeat schema --write after an update of regie.",
         "Toont het JSON Schema (draft-07) van de bestanden, of zet het in het samenwerkingsverband. Een editor die het "
         "leest, vult sleutels en waarden aan, legt ze uit, en markeert tijdens het typen wat \"regie check\" in dat ene "
         "bestand een fout zou noemen. Voor Visual Studio Code en VSCodium is er de extensie YAML, van Red Hat; andere "
         "editors gebruiken de yaml-language-server daaruit. Die vindt het schema via de eerste regel van een bestand. "
         "Bestanden die regie maakt in een map met .regie/schema hebben die regel; zet hem zelf boven bestanden die er al "
         "waren, zoals: # yaml-language-server: $schema=../.regie/schema/partners.json. Zonder zulke regels doet een "
         "instelling van de editor hetzelfde voor alle bestanden: \"yaml.schemas\": {\".regie/schema/partners.json\": "
         "\"partners/*.yaml\"}. De beschrijvingen zijn in de taal van --lang; in het samenwerkingsverband anders in de "
         "taal daarvan. Neem .regie op in git, en herhaal schema --write na een nieuwe versie van regie."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
