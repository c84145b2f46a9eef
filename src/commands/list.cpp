#include "regie/report/list.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/known.hpp"
#include "regie/changes/typed.hpp"
#include "regie/report/cells.hpp"
#include "regie/store/columns.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "KIND",
     .help = base::Both{"partners, commitments, decisions, accountability, issues or pulses. Left out: all of them.",
                        "partners, commitments, decisions, accountability, issues of pulses. Zonder: alle."}}};
constexpr std::array<std::string_view, 4> formats_of_list{"text", "markdown", "json", "csv"};
/// The keys of `model::Level`; a test holds them to it.
constexpr std::array<std::string_view, 3> levels{"employee", "management", "board"};

constexpr Option options[] = {
    {.name = "active",
     .help = base::Both{"Only partners that are in, commitments that are active, issues that are not closed.",
                        "Alleen partners die meedoen, commitments die lopen, signalen die niet zijn afgesloten."}},
    {.name = "by",
     .value = "PARTNER",
     .help = base::Both{"Only commitments that bind this partner (those of all shareholders too), decisions that are "
                        "about it or have its position, accountability items that it holds, issues that it raised or "
                        "must act on. Also: all, collaboration, regisseur, regie, material-principal.",
                        "Alleen commitments die deze partner binden (ook die van alle aandeelhouders), besluiten die "
                        "over de partner gaan of waarin die een standpunt heeft, de eigen verantwoordingspunten, en "
                        "signalen die van de partner komen of waarbij die aan zet is. Ook: all, collaboration, "
                        "regisseur, regie, material-principal."}},
    {.name = "due",
     .value = "SPAN",
     .help =
         base::Both{"Only what ends or is due within this time (30d, 6w, 3m, 1y), or is past its date: partners "
                    "that leave, commitments that start or end, account to give, issues on the agenda.",
                    "Alleen wat binnen deze tijd (30d, 6w, 3m, 1y) afloopt of moet gebeuren, of al voorbij de datum "
                    "is: partners die vertrekken, commitments die ingaan of aflopen, verantwoording, signalen op de "
                    "agenda."}},
    {.name = "level",
     .value = "LEVEL",
     .help = base::Both{"Only commitments that bind at least one partner at this level.",
                        "Alleen commitments die minstens één partner op dit niveau binden."},
     .choices = levels},
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
    {"list partners --active", {"the partners that are in today", "de partners die nu meedoen"}},
    {"list --by cooperatie-zo", {"what one partner has a part in", "alles waar één partner bij betrokken is"}},
    {"list commitments --level board --due 3m --format json",
     {"board-level commitments that come up within three months, for a program",
      "commitments op bestuursniveau waarmee binnen drie maanden iets moet gebeuren, voor een programma"}},
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

std::string names_of(std::span<const store::FileKind> kinds) {
    std::vector<std::string> names;
    for (const store::FileKind kind : kinds) names.emplace_back(store::folder_of(kind));
    return base::join(names, ", ");
}

/// A filter that means nothing for the kind is a mistake: left out in silence it would pass for an answer.
void require_fitting(const report::Filter& filter, store::FileKind kind) {
    for (const report::FilterKinds& one : report::filters()) {
        if (!one.asked(filter) || std::ranges::find(one.kinds, kind) != one.kinds.end()) continue;
        throw base::Trouble{
            {{"--{0} means nothing for {1}; it goes with: {2}", "--{0} heeft geen betekenis bij {1}; wel bij: {2}"},
             {std::string(one.option), std::string(store::folder_of(kind)), names_of(one.kinds)}},
            {{"leave --{0} out, or list one of those kinds", "laat --{0} weg, of kies een van die soorten"},
             {std::string(one.option)}}};
    }
}

report::Filter filter_of(const Context& context) {
    report::Filter filter;
    filter.active = context.has("active");
    if (const auto due = context.option("due")) filter.due = changes::span_of("--due", std::string(*due));
    if (const auto level = context.option("level"))
        filter.level = static_cast<model::Level>(std::ranges::find(levels, *level) - levels.begin());
    return filter;
}

/// The things of a list as their files have them; partners and commitments as they can be read back.
report::Cells cells_of(const Context& context, const store::Loaded& loaded, store::FileKind kind,
                       const report::Filter& filter) {
    const model::Standing standing(loaded.collaboration, context.today());
    if (store::columns_of(kind).empty())
        return {report::list_as_on_file(standing, kind, context.language(), filter), {}};
    const report::Document document = report::list(standing, kind, context.language(), filter);
    const auto* table = document.lead.empty() ? nullptr : std::get_if<report::Table>(&document.lead.front());
    std::vector<std::string> ids;
    if (table != nullptr) {
        for (const auto& row : table->rows) ids.push_back(row.front());
    }
    return report::cells(loaded, kind, ids, context.language());
}

base::Trouble kind_needed() {
    return {{{"a csv file holds one kind of thing", "een csv-bestand bevat één soort onderdelen"}, {}},
            {{"as in: regie list partners --format csv", "zoals: regie list partners --format csv"}, {}}};
}

int run(Context& context) {
    using store::Refers;
    const auto kind = kind_named(context.positional(0));
    report::Filter filter = filter_of(context);
    const bool as_csv = context.option_or_initial("format") == "csv";
    if (as_csv && !kind) throw kind_needed();
    const store::Loaded loaded = load_for_document(context);
    std::string by;
    if (const auto typed = context.option("by")) {
        by = changes::Known(loaded).resolve(*typed, Refers::partner | Refers::all | Refers::collaboration |
                                                        Refers::regisseur | Refers::regie | Refers::material_principal);
        filter.by = store::party_named(by);
    }
    if (kind) require_fitting(filter, *kind);
    if (as_csv) {
        print_cells(context, cells_of(context, loaded, *kind, filter), context.language());
        return exit_done;
    }
    const model::Standing standing(loaded.collaboration, context.today());
    print_document(context, report::list(standing, kind, context.language(), filter));
    return exit_done;
}

}  // namespace

constinit const Command list_command{
    .name = "list",
    .summary = {"what is on file, in tables", "wat is vastgelegd, in tabellen"},
    .description =
        {"Lists what is on file: a table for each kind of thing, or for one of them. Without a kind, filters "
         "list the kinds that they mean something for.",
         "Toont wat is vastgelegd: een tabel per soort, of van één soort. Zonder soort laten filters alleen "
         "de soorten zien waarbij zij betekenis hebben."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
