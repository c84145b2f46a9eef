#include "commands/change.hpp"
#include "commands/many.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/plans.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "ID",
     .key = "id",
     .help = base::Both{"The id, which is also the name of the file. Left out: made of the name.",
                        "De id, die ook de naam van het bestand is. Zonder: gemaakt van de naam."}}};
constexpr Option options[] = {
    {.name = "name", .value = "TEXT", .key = "name", .required = true},
    {.name = "legal-form", .value = "FORM", .key = "legal_form", .asked_too = true},
    {.name = "sector", .value = "SECTOR", .key = "sector"},
    {.name = "group", .value = "TEXT", .key = "group"},
    {.name = "capacity", .value = "CAPACITY", .key = "capacity"},
    {.name = "interest", .value = "TEXT", .key = "interest", .asked_too = true},
    {.name = "competence", .value = "NEED", .key = "competences", .repeatable = true},
    {.name = "representative",
     .value = "FUNCTION:LEVEL",
     .help = base::Both{"Who sits at the table: a function, and its level (employee, management or board).",
                        "Wie aan tafel zit: een functie, en het niveau (employee, management of board)."},
     .repeatable = true,
     .asked_too = true},
    {.name = "joined", .value = "DATE", .key = "joined", .initial = "today"},
    {.name = "succeeds", .value = "PARTNER", .key = "succeeds", .repeatable = true},
    from_file(from_help),
    dry_run,
};
constexpr Example examples[] = {
    {"add-partner --name \"Coöperatie Zó\" --legal-form cooperatie --representative \"voorzitter:board\"",
     {"a partner with the id cooperatie-zo", "een partner met de id cooperatie-zo"}},
    {"add-partner ggd --name \"GGD Zuid\" --sector government --interest \"gezonde inwoners\" --joined 2024",
     {"with an id of its own, in since some day in 2024", "met een eigen id, erbij sinds ergens in 2024"}},
    {"add-partner --from partners.csv",
     {"all partners in a spreadsheet that was saved as CSV", "alle partners uit een spreadsheet, opgeslagen als CSV"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie commit {0} \"…\"", "regie commit {0} \"…\""}, {plan.id}};
}

int run(Context& context) {
    if (context.has("from")) return add_partners_from(context);
    changes::NewPartner partner;
    partner.id = context.positional(0);
    partner.content = context.content();
    const auto representatives = context.all("representative");
    partner.representatives.assign(representatives.begin(), representatives.end());
    return change(
        context, [&](const changes::Known& known) { return changes::add_partner(known, partner, context.today()); },
        next);
}

}  // namespace

constinit const Command add_partner_command{
    .name = "add-partner",
    .summary = {"record a partner", "leg een partner vast"},
    .description =
        {"Records a party that commits to the opgave. Only its name is needed; the rest can follow.",
         "Legt een partij vast die zich aan de opgave verbindt. Alleen de naam is nodig; de rest kan volgen."},
    .writes = store::FileKind::partner,
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
