#include <filesystem>

#include "commands/change.hpp"
#include "commands/git.hpp"
#include "commands/language.hpp"
#include "commands/options.hpp"
#include "commands/read_file.hpp"
#include "commands/schema_files.hpp"
#include "commands/shell_words.hpp"
#include "commands/table.hpp"
#include "regie/base/paths.hpp"
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
    {.name = "git",
     .help =
         base::Both{"Make it ready for git: a repository where it is in none, a .gitattributes that keeps line ends, "
                    "and a GitHub workflow that checks the files. Nothing is staged or committed.",
                    "Maak het klaar voor git: een repository als die er nog niet is, een .gitattributes die "
                    "regeleinden bewaart, en een GitHub-workflow die de bestanden controleert. Er wordt niets "
                    "klaargezet of gecommit."}},
    {.name = "schema",
     .help =
         base::Both{
             "Add the JSON Schemas of the files, in .regie/schema, and let each new file name its own, so that "
             "an editor completes, explains and checks it.",
             "Voeg de JSON Schema's van de bestanden toe, in .regie/schema, en laat elk nieuw bestand het eigen schema noemen, zodat een editor het kan aanvullen, uitleggen en controleren."}},
    dry_run,
};
constexpr Example examples[] = {
    {"init demo --name \"Samen Warm\" --opgave \"Niemand zit in de kou\"",
     {"a new collaboration in the folder demo", "een nieuw samenwerkingsverband in de map demo"}},
    {"init --name \"Samen Warm\" --opgave \"Niemand zit in de kou\" --nature temporary --government \"gemeente Zuid\"",
     {"in the folder where you are, with what is known already", "in de huidige map, met wat al bekend is"}},
    {"init demo --git --name \"Samen Warm\" --opgave \"Niemand zit in de kou\"",
     {"the same as a git repository, ready for a first commit",
      "hetzelfde als git-repository, klaar voor een eerste commit"}},
    {"init demo --schema --name \"Samen Warm\" --opgave \"Niemand zit in de kou\"",
     {"with what an editor needs to help while typing", "met wat een editor nodig heeft om bij het typen te helpen"}},
};

/// The folder as a shell takes it for one word.
std::string shell_word(const std::string& folder) {
    return shell_quoted(folder.starts_with('-') ? "./" + folder : folder);
}

/// In the folders of another collaboration every file is one of its things.
void refuse_inside(const Context& context, const std::string& folder) {
    const auto outer = store::find_root(context.files(), folder);
    if (!outer || !folder.starts_with(*outer + "/")) return;
    const std::string_view first = std::string_view(folder).substr(outer->size() + 1);
    for (const store::FileKind kind : store::file_kinds) {
        const std::string_view own = store::folder_of(kind);
        if (own.empty() || first.substr(0, first.find('/')) != own) continue;
        throw Trouble{
            {{"{0} is a folder of the collaboration in {1}", "{0} is een map van het samenwerkingsverband in {1}"},
             {context.seen_from_user(folder), context.seen_from_user(*outer)}},
            {{"choose a folder that is not one of its own", "kies een map die daar niet van is"}, {}}};
    }
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
    refuse_inside(context, folder);
    return folder;
}

/// What `--git` finds, and what it makes of that.
struct GitWork {
    bool asked = false;
    PlaceInGit place;
    bool has_workflow = false;

    bool new_repository() const { return asked && !place.in_repository; }
    bool at_top() const { return place.path.empty(); }
    bool new_workflow() const { return asked && at_top() && !has_workflow; }
};

GitWork look_at_git(const Context& context, const std::string& folder) {
    if (!context.has("git")) return {};
    return {true, place_in_git(context, folder), context.files().exists(folder, changes::workflow_file)};
}

void tell_git(const Context& context, const GitWork& work, const std::string& folder) {
    if (!work.asked) return;
    if (work.new_repository()) {
        const base::Both would{"would make a git repository, {0}", "zou een git-repository maken, {0}"};
        const base::Both made{"made a git repository, {0}; nothing is committed yet",
                              "git-repository gemaakt, {0}; er is nog niets gecommit"};
        return context.say(
            {context.has("dry-run") ? would : made, {context.seen_from_user(base::below(folder, ".git"))}});
    }
    context.say({{"this folder is in a git repository already, so there is no new one",
                  "deze map ligt al in een git-repository, dus er komt geen nieuwe"},
                 {}});
    if (work.at_top()) return;
    const std::string path = shell_word(work.place.path);
    context.say(
        {{"no workflow is made: GitHub looks for those at the top of the repository only; let one there run "
          "\"regie check -C {0}\" and \"regie assess -C {0} --fail-on error\"",
          "er komt geen workflow: GitHub zoekt die alleen bovenin de repository; laat er daar een \"regie check "
          "-C {0}\" en \"regie assess -C {0} --fail-on error\" uitvoeren"},
         {path}});
}

changes::Beside repository_beside(const Context& context, const GitWork& work, const std::string& folder) {
    if (!work.new_repository()) return {};
    const std::string repository = base::below(folder, ".git");
    // One that was there, and that git did not know as its own, is the user's.
    const bool is_new = !context.files().exists(folder, ".git");
    return {[&context, folder] { make_repository(context, folder); },
            [repository, is_new] {
                std::error_code error;
                if (is_new) std::filesystem::remove_all(repository, error);
            }};
}

void tell_workflow(const Context& context, const GitWork& work, const std::string& folder) {
    if (!work.asked || !work.at_top()) return;
    const std::string path = context.seen_from_user(base::below(folder, changes::workflow_file));
    if (work.has_workflow) {
        context.say({{"{0} was there, and stays as it is", "{0} was er al en blijft zoals het is"}, {path}});
    } else if (!context.has("dry-run")) {
        context.say({{"the workflow does not know yet where to get regie: fill that in, in {0}",
                      "de workflow weet nog niet hoe regie er komt: vul dat in, in {0}"},
                     {path}});
    }
}

base::Message next(const std::string& seen, const GitWork& work) {
    const std::string there = seen == "." ? std::string{} : "cd " + shell_word(seen) + " && ";
    if (work.new_repository()) return {{"{0}git add . && git commit", "{0}git add . && git commit"}, {there}};
    return {{"{0}regie add-partner --name \"…\"", "{0}regie add-partner --name \"…\""}, {there}};
}

int run(Context& context) {
    const std::string folder = target_folder(context);
    yaml::Value content = context.content();
    content.set("format", yaml::Value::of(std::to_string(store::known_format)));
    if (content.find("language") == nullptr) {
        content.set("language", yaml::Value::of(context.language() == base::Language::nl ? "nl" : "en"));
    }
    const auto language = language_of_key(content.find("language")->text).value_or(context.language());
    const GitWork work = look_at_git(context, folder);
    const changes::NewFolder found{
        .gitignore = read_if_there(context, folder, ".gitignore"),
        .gitattributes = work.asked ? read_if_there(context, folder, ".gitattributes") : std::nullopt,
        .for_git = work.asked,
        .with_workflow = work.new_workflow(),
        .for_editors = context.has("schema"),
        .schemas = context.has("schema") ? schema_writes(context, folder, language, store::file_kinds)
                                         : std::vector<changes::Write>{}};
    const changes::Plan plan = changes::init(content, language, found);
    const auto outcome = shown_first(context, folder, context.whole_command(), [&](bool dry_run) {
        return changes::carry_out_new(context.files(), folder, context.today(), plan, dry_run,
                                      repository_beside(context, work, folder));
    });
    if (outcome.done()) {
        tell_git(context, work, folder);
        tell_workflow(context, work, folder);
    }
    return tell_outcome(context, outcome, folder, next(context.seen_from_user(folder), work));
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
