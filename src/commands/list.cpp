#include "regie/report/list.hpp"

#include <array>
#include <variant>
#include <vector>

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/formats/documents.hpp"
#include "regie/report/cells.hpp"
#include "regie/store/columns.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "KIND",
     .help = base::Both{"partners, commitments, decisions, accountability, issues or pulses. Left out: all of them.",
                        "partners, commitments, decisions, accountability, issues of pulses. Zonder: alle."}}};
constexpr std::array<std::string_view, 4> formats_of_list{"text", "markdown", "json", "csv"};
constexpr Option options[] = {
    {.name = "format",
     .value = "FORMAT",
     .help =
         base::Both{"How the result is written; csv, of one kind, for a spreadsheet (add-partner and commit read it "
                    "with --from).",
                    "Hoe het resultaat wordt geschreven; csv, van één soort, voor een spreadsheet (add-partner en "
                    "commit lezen het met --from)."},
     .choices = formats_of_list,
     .initial = "text"},
    output,
};
constexpr Example examples[] = {
    {"list partners", {"the partners", "de partners"}},
    {"list commitments --format json", {"the commitments, for a program", "de commitments, voor een programma"}},
    {"list partners --format csv --output partners.csv",
     {"the partners, for a spreadsheet", "de partners, voor een spreadsheet"}},
};

/// A kind of thing, by the name of its folder or of one of it.
std::optional<store::FileKind> kind_named(std::string_view typed) {
    if (typed.empty()) return {};
    std::vector<std::string_view> folders;
    for (const store::FileKind kind : store::thing_kinds) {
        if (typed == store::folder_of(kind) || typed == store::table_of(kind).name) return kind;
        folders.push_back(store::folder_of(kind));
    }
    throw base::Trouble{
        {{"there is no kind \"{0}\"; it is one of: {1}", "er is geen soort \"{0}\"; kies uit: {1}"},
         {std::string(typed), base::join(std::vector<std::string>(folders.begin(), folders.end()), ", ")}},
        base::did_you_mean(typed, folders,
                           {{"\"regie list\" shows all of them", "\"regie list\" laat ze alle zien"}, {}})};
}

/// The table of a list as a spreadsheet takes it: where Dutch is spoken, with `;` between the cells.
int print_csv(const Context& context, const store::Loaded& loaded, store::FileKind kind,
              const report::Document& document) {
    const char separator = context.language() == base::Language::nl ? ';' : ',';
    const auto* table = document.lead.empty() ? nullptr : std::get_if<report::Table>(&document.lead.front());
    if (store::columns_of(kind).empty()) {
        context.print(table == nullptr ? std::string{} : formats::csv(*table, separator));
        return exit_done;
    }
    std::vector<std::string> ids;
    if (table != nullptr) {
        for (const auto& row : table->rows) ids.push_back(row.front());
    }
    const report::Cells cells = report::cells(loaded, kind, ids, context.language());
    if (!cells.left_out.empty()) {
        context.say({{"regie: these keys do not fit in a table, or not all that they hold: {0}",
                      "regie: deze gegevens passen niet of niet helemaal in een tabel: {0}"},
                     {base::join(cells.left_out, ", ")}});
    }
    context.print(formats::csv(cells.table, separator));
    return exit_done;
}

base::Trouble kind_needed() {
    return {{{"a csv file holds one kind of thing", "een csv-bestand bevat één soort onderdelen"}, {}},
            {{"as in: regie list partners --format csv", "zoals: regie list partners --format csv"}, {}}};
}

int run(Context& context) {
    const auto kind = kind_named(context.positional(0));
    const bool as_csv = context.option_or_initial("format") == "csv";
    if (as_csv && !kind) throw kind_needed();
    const store::Loaded loaded = load_for_document(context);
    const model::Standing standing(loaded.collaboration, context.today());
    const report::Document document = report::list(standing, kind, context.language());
    if (as_csv) return print_csv(context, loaded, *kind, document);
    print_document(context, document);
    return exit_done;
}

}  // namespace

constinit const Command list_command{
    .name = "list",
    .summary = {"what is on file, in tables", "wat is vastgelegd, in tabellen"},
    .description = {"Lists what is on file: a table for each kind of thing, or for one of them.",
                    "Toont wat is vastgelegd: een tabel per soort, of van één soort."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
