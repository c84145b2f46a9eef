#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/page.hpp"
#include "commands/table.hpp"
#include "regie/report/build.hpp"

namespace regie::commands {
namespace {

constexpr std::array<std::string_view, 4> report_formats{"markdown", "html", "text", "json"};
constexpr Option options[] = {document_format("markdown", report_formats), css, output};
constexpr Example examples[] = {
    {"report --output report.md", {"the report in a file", "het rapport in een bestand"}},
    {"report --format html --output report.html",
     {"one page for a browser or for paper, that needs nothing else",
      "één pagina voor een browser of op papier, die niets anders nodig heeft"}},
    {"report --format text --lang nl", {"in Dutch, to read at once", "in het Nederlands, om meteen te lezen"}},
};

int run(Context& context) {
    const formats::HouseStyle style = house_style(context);
    const store::Loaded loaded = load_for_document(context);
    const model::Standing standing(loaded.collaboration, context.today());
    const rules::Assessment assessment = rules::assess(loaded, standing);
    const report::Document document =
        report::build(standing, assessment, report::Audience::partners, document_language(context, loaded));
    if (context.option_or_initial("format") == "html")
        context.print(formats::html(document, style));
    else
        print_document(context, document);
    return exit_done;
}

}  // namespace

constinit const Command report_command{
    .name = "report",
    .summary = {"a report for the partners", "een rapport voor de partners"},
    .description =
        {"Makes a report for the partners: the opgave and the mandate, the roles, who commits to what, which "
         "competences are covered, what was decided, what the regisseur answers for and what not, figures for a "
         "conversation, and how it stands with the principles of regie. It names no persons.",
         "Maakt een rapport voor de partners: de opgave en de bestuurlijke opdracht, de rollen, wie wat toezegt, welke "
         "competenties zijn gedekt, wat is besloten, waarop de regisseur aanspreekbaar is en waarop niet, cijfers voor "
         "een gesprek, en hoe het staat met de principes van regie. Er staan geen namen van personen in."},
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
