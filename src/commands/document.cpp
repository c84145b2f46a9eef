#include "commands/document.hpp"

#include <string>

#include "regie/base/text.hpp"
#include "regie/formats/documents.hpp"
#include "regie/rules/assess.hpp"

namespace regie::commands {

void print_document(const Context& context, const report::Document& document) {
    const std::string_view format = context.option_or_initial("format");
    if (format == "json") return context.print(formats::json(document));
    if (format == "markdown") return context.print(formats::markdown(document));
    context.print(formats::text(document, context.columns()));
}

void print_cells(const Context& context, const report::Cells& cells, base::Language language) {
    if (!cells.left_out.empty()) {
        context.say({{"regie: these keys do not fit in a table, or not all that they hold: {0}",
                      "regie: deze gegevens passen niet of niet helemaal in een tabel: {0}"},
                     {base::join(cells.left_out, ", ")}});
    }
    const bool is_empty = cells.table.columns.empty();
    context.print(is_empty ? std::string{} : formats::csv(cells.table, language == base::Language::nl ? ';' : ','));
}

store::Loaded load_for_document(const Context& context) {
    store::Loaded loaded = store::load(context.files(), context.root(), context.today());
    if (!loaded.collaboration.format_known) {
        context.say(
            {{"regie: the files were not read: this version of regie does not know their format (\"regie check\" tells "
              "more)",
              "regie: de bestanden zijn niet gelezen: deze versie van regie kent hun formaat niet (\"regie check\" "
              "zegt er meer over)"},
             {}});
    } else if (const auto errors = rules::count(loaded.findings).error; errors > 0) {
        context.say(
            {{"regie: faults in the files: {0}; what could not be read is left out (\"regie check\" shows them)",
              "regie: fouten in de bestanden: {0}; wat niet te lezen is, ontbreekt hier (\"regie check\" laat ze "
              "zien)"},
             {std::to_string(errors)}});
    }
    return loaded;
}

base::Language document_language(const Context& context, const store::Loaded& loaded) {
    if (const auto asked = context.asked_language()) return *asked;
    const auto& own = loaded.collaboration.language;
    if (!own) return context.language();
    return *own == model::ReportLanguage::nl ? base::Language::nl : base::Language::en;
}

}  // namespace regie::commands
