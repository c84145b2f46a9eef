#include "regie/changes/set.hpp"

#include <algorithm>

#include "commands/change.hpp"
#include "commands/options.hpp"
#include "commands/read_file.hpp"
#include "commands/table.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/dotted_key.hpp"

namespace regie::commands {
namespace {

using base::Trouble;
using changes::Setting;

constexpr Positional positionals[] = {
    {.name = "KIND/ID",
     .help =
         base::Both{"Whose key it is: partners/ggd, or ggd alone where one thing has that id and no key is called so; "
                    "people for people.yaml. Left out: the collaboration itself, regie.yaml.",
                    "Van wie de sleutel is: partners/ggd, of alleen ggd als maar één onderdeel die id heeft en geen "
                    "sleutel zo heet; people voor people.yaml. Zonder: het samenwerkingsverband zelf, regie.yaml."}},
    {.name = "KEY",
     .help =
         base::Both{"The key, with those it stands in before it: exit.notice. In a list follows the id of a record or "
                    "the number of an item: opgave.needs.outreach.description, roles.team.2.fte. Values by partner "
                    "follow the partner: positions.ggd.",
                    "De sleutel, met ervoor die waarin hij staat: exit.notice. In een lijst volgt de id of het nummer: "
                    "opgave.needs.outreach.description, roles.team.2.fte. Bij waarden per partner volgt de partner: "
                    "positions.ggd."},
     .required = true},
    {.name = "VALUE",
     .help = base::Both{"The value. A list or a record is written as in the files: '[a, b]', '{every: 2w}'.",
                        "De waarde. Een lijst of een geheel van sleutels staat er zoals in de bestanden: '[a, b]', "
                        "'{every: 2w}'."},
     .may_be_empty = true},
};
constexpr Option options[] = {
    {.name = "add",
     .help =
         base::Both{"Add the value to a list, as its last item.", "Voeg de waarde toe aan een lijst, als laatste."}},
    {.name = "remove",
     .help =
         base::Both{"Take the key away; with a value, that item of its list. A list that is left empty stays, as []: "
                    "it says that there is none.",
                    "Haal de sleutel weg; met een waarde: dat onderdeel van de lijst. Een lijst die leeg raakt blijft "
                    "staan, als []: dat betekent dat er geen is."}},
    dry_run,
};
constexpr Example examples[] = {
    {"set roles.regisseur.function \"regisseur Samen Warm\"", {"one key of regie.yaml", "één sleutel van regie.yaml"}},
    {"set partners/ggd interest \"Eerder zien wie hulp nodig heeft.\"",
     {"one key of a partner", "één sleutel van een partner"}},
    {"set --add opgave.needs \"{id: research, description: Weten wat helpt}\"",
     {"one more record in a list", "één erbij in een lijst"}},
    {"set --remove partners/ggd interest", {"takes a key away", "haalt een sleutel weg"}},
};

bool names_whole_file(std::string_view word) {
    return word == "people" || word == store::people_file || word == "collaboration" ||
           word == store::collaboration_file;
}

/// Whether the first of two words is the thing whose key the second is, and no key itself.
bool is_thing(const changes::Known& known, std::string_view word) {
    if (names_whole_file(word)) return true;
    const std::string_view key = word.substr(0, word.find('.'));
    if (store::is_own_key(key) || store::find_top_row(store::FileKind::collaboration, key) != nullptr) return false;
    if (word.find('/') != std::string_view::npos) return true;
    return std::ranges::any_of(store::thing_kinds,
                               [&](store::FileKind kind) { return known.find(kind, word).has_value(); });
}

Setting setting_of(const Context& context, const changes::Known& known) {
    const auto words = context.positionals();
    const bool has_thing = words.size() == 3 || (words.size() == 2 && is_thing(known, words[0]));
    const std::size_t key = has_thing ? 1 : 0;
    Setting setting;
    setting.thing = has_thing ? changes::find_file(known, words[0]) : changes::Thing{};
    setting.key = words[key];
    if (words.size() > key + 1) setting.value = words[key + 1];
    if (context.has("add")) setting.act = Setting::Act::add;
    if (context.has("remove")) setting.act = Setting::Act::remove;
    return setting;
}

base::Message next(const changes::Thing& thing) {
    if (thing.kind == store::FileKind::collaboration || thing.kind == store::FileKind::people)
        return {{"regie assess", "regie assess"}, {}};
    return {{"regie show {0}", "regie show {0}"}, {thing.name()}};
}

int run(Context& context) {
    if (context.has("add") && context.has("remove")) {
        throw Trouble{{{"--add and --remove do not go together", "--add en --remove gaan niet samen"}, {}},
                      {{"keep one of the two", "houd er een van over"}, {}}};
    }
    const std::string root = context.root();
    changes::Thing thing;
    const auto planner = [&](const changes::Known& known) {
        const Setting setting = setting_of(context, known);
        thing = setting.thing;
        const bool is_people = thing.kind == store::FileKind::people;
        return changes::set(known, setting, is_people ? read_if_there(context, root, ".gitignore") : std::nullopt);
    };
    const auto outcome = carry_out(context, root, planner, context.whole_command());
    return tell_outcome(context, outcome, root, next(thing));
}

}  // namespace

constinit const Command set_command{
    .name = "set",
    .summary = {"set, add or take away any one key of the files",
                "wijzig één sleutel in de bestanden, of haal die weg"},
    .description =
        {"Sets one key of one file, and leaves every other line as it is. Values are checked as everywhere, and ids in "
         "them must be on file. An id itself is changed with rename. \"regie explain KEY\" tells what a key means.",
         "Wijzigt één sleutel in één bestand, en laat elke andere regel zoals die is. Waarden worden gecontroleerd zoals "
         "overal, en id's erin moeten zijn vastgelegd. Een id zelf wordt gewijzigd met rename. \"regie explain SLEUTEL\" zegt "
         "wat een sleutel betekent."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
