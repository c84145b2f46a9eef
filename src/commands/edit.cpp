#include <algorithm>

#include "commands/editor.hpp"
#include "commands/findings.hpp"
#include "commands/table.hpp"
#include "regie/base/paths.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/carry_out.hpp"
#include "regie/changes/thing.hpp"

namespace regie::commands {
namespace {

using changes::Known;
using changes::Thing;

constexpr Positional positionals[] = {
    {.name = "KIND/ID",
     .help = base::Both{
         "What to edit: partners/ggd, or ggd alone where one thing has that id; people for people.yaml. Left "
         "out: the collaboration itself, regie.yaml.",
         "Wat wordt bewerkt: partners/ggd, of alleen ggd als maar één onderdeel die id heeft; people voor "
         "people.yaml. Zonder: het samenwerkingsverband zelf, regie.yaml."}}};
constexpr Example examples[] = {
    {"edit partners/ggd", {"opens the file of a partner", "opent het bestand van een partner"}},
    {"edit", {"opens regie.yaml", "opent regie.yaml"}},
};

base::FileId require_file(const Known& known, const Thing& thing) {
    if (const auto file = changes::file_of(known, thing)) return *file;
    throw base::Trouble{{{"there is no {0} yet", "er is nog geen {0}"}, {thing.path()}},
                        {{"it begins with a first key: regie set {0} p-01.name \"…\"",
                          "het begint met een eerste sleutel: regie set {0} p-01.name \"…\""},
                         {thing.name()}}};
}

/// The command as it is typed for this thing.
std::string command_on(std::string_view command, const Thing& thing) {
    const std::string name = thing.kind == store::FileKind::collaboration ? std::string{} : " " + thing.name();
    return "regie " + std::string(command) + name;
}

/// What there is to say of a file that was edited without new faults. `path` is as the user sees it.
void tell_result(const Context& context, const Thing& thing, const std::string& path, const std::string& before,
                 const store::Loaded& after) {
    const auto file = changes::file_of(Known(after), thing);
    if (!file) return context.say({{"{0} is gone", "{0} is er niet meer"}, {path}});
    const auto old_faults = std::ranges::count_if(
        after.findings, [&](const base::Finding& finding) { return finding.place.file == *file; });
    if (old_faults > 0)
        context.say({{"regie: faults that were in {0} before: {1}; \"regie check\" shows them",
                      "regie: fouten die al in {0} zaten: {1}; \"regie check\" laat ze zien"},
                     {path, std::to_string(old_faults)}});
    const bool is_changed = after.sources.at(*file).text != before;
    const base::Both saved{"saved {0}, without new faults; next: {1}",
                           "opgeslagen: {0}, zonder nieuwe fouten; hierna: {1}"};
    const base::Both as_it_was{"nothing has changed in {0}", "er is niets gewijzigd in {0}"};
    const bool has_page = !thing.id.empty();
    context.say({is_changed ? saved : as_it_was, {path, has_page ? command_on("show", thing) : "regie assess"}});
}

int run(Context& context) {
    const std::string root = context.root();
    const store::Loaded before = store::load(context.files(), root, context.today());
    const Known known(before);
    const Thing thing = changes::find_file(known, context.positional(0));
    const std::string& text = before.sources.at(require_file(known, thing)).text;
    const std::string path = base::below(root, thing.path());
    const std::string seen = context.seen_from_user(path);
    for (;;) {
        open_in_editor(context, path);
        const store::Loaded after = store::load(context.files(), root, context.today());
        const auto faults = changes::new_faults(before.findings, after.findings);
        if (faults.empty()) {
            tell_result(context, thing, seen, text, after);
            return exit_done;
        }
        context.say({{"regie: since this edit the files have a fault:",
                      "regie: sinds deze bewerking zit er een fout in de bestanden:"},
                     {}});
        context.say_text(faults_as_text(context, faults, after, root));
        if (context.can_ask() && context.confirm({{"Back to the editor?", "Terug naar de editor?"}, {}})) continue;
        context.say({{"{0} stays as it was saved; again: {1}", "{0} blijft zoals het is opgeslagen; nog eens: {1}"},
                     {seen, command_on("edit", thing)}});
        return exit_refused;
    }
}

}  // namespace

constinit const Command edit_command{
    .name = "edit",
    .summary = {"open a file in your editor, and check it afterwards",
                "open een bestand in de eigen editor, met controle achteraf"},
    .description =
        {"Opens the file itself in the editor that VISUAL, or else EDITOR, names; that may hold options, as in \"code "
         "--wait\", and is read as git reads it. Once the editor ends the collaboration is checked. New faults are shown, "
         "and at a terminal you can go back to the editor. What was saved is yours and stays: with faults in it the exit "
         "code is 2.",
         "Opent het bestand zelf in de editor die in VISUAL staat, of anders in EDITOR; daar mogen opties bij, zoals \"code "
         "--wait\", en regie leest het zoals git dat doet. Na afloop wordt het samenwerkingsverband gecontroleerd. Nieuwe "
         "fouten worden getoond, en op een terminal kan het bestand opnieuw open. Wat is opgeslagen, blijft staan: zitten "
         "er fouten in, dan eindigt het commando met code 2."},
    .positionals = positionals,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
