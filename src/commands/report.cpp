#include <algorithm>
#include <array>
#include <optional>

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/page.hpp"
#include "commands/table.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/report/build.hpp"
#include "regie/report/people.hpp"
#include "regie/report/tables.hpp"

namespace regie::commands {
namespace {

using base::Trouble;
using report::Audience;

constexpr std::array<std::string_view, 5> formats_of_report{"markdown", "html", "text", "json", "csv"};

constexpr Option options[] = {
    {.name = "audience",
     .value = "AUDIENCE",
     .help = base::Both{"For whom: the partners, the council (or another elected body), the official who is the "
                        "principal, or the public. Each is given a content of its own.",
                        "Voor wie: de partners, de raad (of andere volksvertegenwoordiging), de ambtelijk "
                        "opdrachtgever of het publiek. Elk krijgt een eigen inhoud."},
     .choices = report::audience_keys,
     .initial = "partners"},
    {.name = "format",
     .value = "FORMAT",
     .help = base::Both{"How the result is written; csv, of one table, for a spreadsheet.",
                        "Hoe het resultaat wordt geschreven; csv, van één tabel, voor een spreadsheet."},
     .choices = formats_of_report,
     .initial = "markdown"},
    {.name = "table",
     .value = "NAME",
     .help = base::Both{"Which table a csv file holds.", "Welke tabel een csv-bestand bevat."},
     .choices = report::table_names},
    {.name = "with-names",
     .help = base::Both{"With the names of persons from people.yaml. Never for the public.",
                        "Met de namen van personen uit people.yaml. Nooit voor het publiek."}},
    css,
    output,
};
constexpr Example examples[] = {
    {"report --output report.md", {"the report in a file", "het rapport in een bestand"}},
    {"report --format html --output report.html",
     {"one page for a browser or for paper, that needs nothing else",
      "één pagina voor een browser of op papier, die niets anders nodig heeft"}},
    {"report --format text --lang nl", {"in Dutch, to read at once", "in het Nederlands, om meteen te lezen"}},
    {"report --audience council --output council.md",
     {"for the council: the mandate, the course and the regisseur's account",
      "voor de raad: de opdracht, de koers en de verantwoording van de regisseur"}},
    {"report --format csv --table findings --output findings.csv",
     {"what was found, for a spreadsheet", "wat er is gevonden, voor een spreadsheet"}},
};

Audience audience_of(const Context& context) {
    const auto& keys = report::audience_keys;
    return static_cast<Audience>(std::ranges::find(keys, context.option_or_initial("audience")) - keys.begin());
}

std::string table_names() {
    return base::join(std::vector<std::string>(report::table_names.begin(), report::table_names.end()), ", ");
}

/// What does not go together is said, and never left out in silence.
void require_fitting(const Context& context, Audience audience) {
    const bool as_csv = context.option_or_initial("format") == "csv";
    if (as_csv && !context.has("table"))
        throw Trouble{
            {{"a csv file holds one table; --table is one of: {0}",
              "een csv-bestand bevat één tabel; kies voor --table uit: {0}"},
             {table_names()}},
            {{"as in: regie report --format csv --table partners", "zoals: regie report --format csv --table partners"},
             {}}};
    if (!as_csv && context.has("table"))
        throw Trouble{{{"--table goes with --format csv only", "--table hoort bij --format csv"}, {}},
                      {{"add --format csv, or leave --table out to have the whole report",
                        "voeg --format csv toe, of laat --table weg voor het hele rapport"},
                       {}}};
    if (!context.has("with-names")) return;
    if (audience == Audience::citizens)
        throw Trouble{{{"a report for the public names no persons: also the names of officials are not public by "
                        "themselves",
                        "een rapport voor het publiek noemt geen personen: ook namen van ambtenaren zijn niet vanzelf "
                        "openbaar"},
                       {}},
                      {{"leave --with-names out, or choose another --audience",
                        "laat --with-names weg, of kies een andere --audience"},
                       {}}};
    if (as_csv)
        throw Trouble{{{"a csv table names no persons", "een csv-tabel noemt geen personen"}, {}},
                      {{"leave --with-names out, or choose another --format",
                        "laat --with-names weg, of kies een andere --format"},
                       {}}};
}

/// The names that were asked for; the user is told where there are none.
std::optional<report::People> people_of(const Context& context, const store::Loaded& loaded) {
    if (!context.has("with-names")) return {};
    report::People people(loaded);
    if (!people.empty()) return people;
    context.say({{"regie: there are no names here: people.yaml is not there, or names nobody",
                  "regie: er zijn hier geen namen: people.yaml is er niet, of noemt niemand"},
                 {}});
    return {};
}

int run(Context& context) {
    const Audience audience = audience_of(context);
    require_fitting(context, audience);
    const formats::HouseStyle style = house_style(context);
    const store::Loaded loaded = load_for_document(context);
    const base::Language language = document_language(context, loaded);
    const model::Standing standing(loaded.collaboration, context.today());
    const rules::Assessment assessment = rules::assess(loaded, standing);
    if (const auto table = context.option("table")) {
        print_cells(context, report::table(*table, loaded, standing, assessment, audience, language), language);
        return exit_done;
    }
    const auto people = people_of(context, loaded);
    const report::Document document =
        report::build(standing, assessment, audience, language, people ? &*people : nullptr);
    if (context.option_or_initial("format") == "html")
        context.print(formats::html(document, style));
    else
        print_document(context, document);
    return exit_done;
}

}  // namespace

constinit const Command report_command{
    .name = "report",
    .summary = {"a report for partners, council, principal or public",
                "een rapport voor partners, raad, opdrachtgever of publiek"},
    .description =
        {"Makes a report: first the core picture on one page, then the detail. For the partners: what was agreed, what "
         "is open and whose move it is. For the council: the mandate, the legitimacy, the course of the indicators, "
         "what the regisseur answers for and what not, and the regisseur's account. For the principal: the frame, the "
         "two principals, the integrity, the capacity, who decides what and how it ends. For the public: what it is "
         "about, who takes part, what was agreed and decided, and how the opgave is doing; nothing about single "
         "parties that is theirs to tell. It names no persons, unless --with-names asks for it.",
         "Maakt een rapport: eerst het kernbeeld op één bladzijde, dan de bijzonderheden. Voor de partners: wat is "
         "afgesproken, wat openstaat en wie aan zet is. Voor de raad: de opdracht, de legitimiteit, de koers van de "
         "indicatoren, waarop de regisseur aanspreekbaar is en waarop niet, en de verantwoording van de regisseur. Voor "
         "de ambtelijk opdrachtgever: het kader, de twee opdrachtgevers, de integriteit, de capaciteit, wie waarover "
         "beslist en hoe het eindigt. Voor het publiek: waar het om gaat, wie meedoet, wat is afgesproken en besloten, "
         "en hoe het met de opgave gaat; niets over afzonderlijke partijen wat aan henzelf is om te vertellen. Er staan "
         "geen namen van personen in, tenzij --with-names daarom vraagt."},
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
