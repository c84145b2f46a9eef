#include "commands/document.hpp"

#include "regie/formats/documents.hpp"

namespace regie::commands {

void print_document(const Context& context, const report::Document& document) {
    const std::string_view format = context.option_or_initial("format");
    if (format == "json") return context.print(formats::json(document));
    if (format == "markdown") return context.print(formats::markdown(document));
    context.print(formats::text(document, context.columns()));
}

base::Language document_language(const Context& context, const store::Loaded& loaded) {
    if (const auto asked = context.asked_language()) return *asked;
    const auto& own = loaded.collaboration.language;
    if (!own) return context.language();
    return *own == model::ReportLanguage::nl ? base::Language::nl : base::Language::en;
}

}  // namespace regie::commands
