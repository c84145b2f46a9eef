#include <filesystem>

#include "commands/change.hpp"
#include "commands/language.hpp"
#include "commands/options.hpp"
#include "commands/read_file.hpp"
#include "commands/shell_words.hpp"
#include "commands/table.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/plans.hpp"

namespace regie::commands {
namespace {

using base::Trouble;

constexpr Positional positionals[] = {
    {.name = "DIR",
     .help = base::Both{"The folder to put it in; made where it does not exist. Left out: the folder where you are.",
                        "De map waarin het komt; wordt gemaakt als die niet bestaat. Zonder: de huidige map."}}};
constexpr Option options[] = {
    {.name = "name", .value = "TEXT", .key = "name", .required = true},
    {.name = "opgave", .value = "TEXT", .key = "opgave.statement", .required = true},
    {.name = "nature", .value = "NATURE", .key = "opgave.nature"},
    {.name = "government", .value = "TEXT", .key = "roles.government.organisation"},
    {.name = "language", .value = "LANG", .key = "language"},
    dry_run,
};
constexpr Example examples[] = {
    {"init demo --name \"Samen Warm\" --opgave \"Niemand zit in de kou\"",
     {"a new collaboration in the folder demo", "een nieuw samenwerkingsverband in de map demo"}},
    {"init --name \"Samen Warm\" --opgave \"Niemand zit in de kou\" --nature temporary --government \"gemeente Zuid\"",
     {"in the folder where you are, with what is known already", "in de huidige map, met wat al bekend is"}},
};

/// The folder as a shell takes it for one word.
std::string shell_word(const std::string& folder) {
    return shell_quoted(folder.starts_with('-') ? "./" + folder : folder);
}

std::string target_folder(const Context& context) {
    const std::string_view asked = context.positional(0);
    std::string folder = asked.empty() ? context.start() : context.absolute(asked);
    std::error_code error;
    if (std::filesystem::exists(folder, error) && !std::filesystem::is_directory(folder, error)) {
        throw Trouble{{{"\"{0}\" is not a folder", "\"{0}\" is geen map"}, {std::string(asked)}},
                      {{"choose another name", "kies een andere naam"}, {}}};
    }
    if (context.files().exists(folder, store::collaboration_file)) {
        throw Trouble{{{"there is a collaboration in {0} already", "in {0} staat al een samenwerkingsverband"},
                       {context.seen_from_user(folder)}},
                      {{"choose another folder, or go on with that one: regie assess -C {0}",
                        "kies een andere map, of ga daarmee verder: regie assess -C {0}"},
                       {shell_word(context.seen_from_user(folder))}}};
    }
    return folder;
}

int run(Context& context) {
    const std::string folder = target_folder(context);
    yaml::Value content = context.content();
    content.set("format", yaml::Value::of(std::to_string(store::known_format)));
    if (content.find("language") == nullptr) {
        content.set("language", yaml::Value::of(context.language() == base::Language::nl ? "nl" : "en"));
    }
    const auto language = language_of_key(content.find("language")->text).value_or(context.language());
    const changes::Plan plan = changes::init(content, language, read_if_there(context, folder, ".gitignore"));
    const auto outcome = shown_first(context, folder, context.whole_command(), [&](bool dry_run) {
        return changes::carry_out_new(context.files(), folder, context.today(), plan, dry_run);
    });
    const std::string seen = context.seen_from_user(folder);
    return tell_outcome(context, outcome, folder,
                        {{"{0}regie add-partner --name \"…\"", "{0}regie add-partner --name \"…\""},
                         {seen == "." ? std::string{} : "cd " + shell_word(seen) + " && "}});
}

}  // namespace

constinit const Command init_command{
    .name = "init",
    .summary = {"begin a new collaboration", "begin een nieuw samenwerkingsverband"},
    .description =
        {"Makes the folder of a new collaboration: a regie.yaml with its name and its opgave, and a .gitignore "
         "that keeps names of persons out of git. All else is added as it becomes known.",
         "Maakt de map van een nieuw samenwerkingsverband: een regie.yaml met de naam en de opgave, en een "
         ".gitignore die persoonsnamen buiten git houdt. De rest komt erbij als het bekend is."},
    .writes = store::FileKind::collaboration,
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
