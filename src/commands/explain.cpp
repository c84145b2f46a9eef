#include "regie/report/explain.hpp"

#include <vector>

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

constexpr Positional positionals[] = {
    {.name = "WHAT",
     .help = base::Both{
         "A code (K203), a principle (K2), a fact (coverage) or a key (commitment.level). Left out: all that "
         "there is.",
         "Een code (K203), een principe (K2), een feit (coverage) of een sleutel (commitment.level). Zonder: "
         "alles wat er is."}}};
constexpr Option options[] = {document_format("text"), output};
constexpr Example examples[] = {
    {"explain K203", {"what a finding means and what to do", "wat een bevinding betekent en wat er te doen is"}},
    {"explain facts", {"the figures for a conversation", "de cijfers voor een gesprek"}},
    {"explain commitment.level",
     {"what belongs at a key of the files", "wat er bij een sleutel in de bestanden hoort"}},
};

report::Document explained(std::string_view what, base::Language language) {
    if (what.empty()) return report::explain_all(language);
    if (auto document = report::explain(what, language)) return std::move(*document);
    const std::vector<std::string> known = report::explainable();
    throw base::Trouble{
        {{"there is no code, principle, fact or key \"{0}\"", "er is geen code, principe, feit of sleutel \"{0}\""},
         {std::string(what)}},
        base::did_you_mean(what, std::vector<std::string_view>(known.begin(), known.end()),
                           {{"\"regie explain\" lists them", "\"regie explain\" noemt ze"}, {}})};
}

int run(Context& context) {
    print_document(context, explained(context.positional(0), context.language()));
    return exit_done;
}

}  // namespace

constinit const Command explain_command{
    .name = "explain",
    .summary = {"what a code, a principle, a fact or a key means",
                "wat een code, een principe, een feit of een sleutel betekent"},
    .description =
        {"Explains a finding by its code, a principle of regie, a fact for a conversation, or a key of the files: "
         "why it matters, where it comes from, an example, and what to do.",
         "Legt een bevinding uit aan de hand van de code, of een principe van regie, of een feit voor een gesprek, of een "
         "sleutel in de bestanden: waarom het ertoe doet, waar het vandaan komt, een voorbeeld, en wat er te doen is."},
    .positionals = positionals,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
