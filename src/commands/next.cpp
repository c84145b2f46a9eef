#include "regie/report/next.hpp"

#include "commands/document.hpp"
#include "commands/options.hpp"
#include "commands/table.hpp"
#include "regie/changes/typed.hpp"
#include "regie/formats/next.hpp"

namespace regie::commands {
namespace {

constexpr Option options[] = {
    {.name = "within",
     .value = "SPAN",
     .help = base::Both{"How far to look ahead: 30d, 6w, 3m, 1y.", "Hoe ver vooruit: 30d, 6w, 3m, 1y."},
     .initial = "30d"},
    document_format("text"),
    output,
};
constexpr Example examples[] = {
    {"next", {"the coming thirty days", "de komende dertig dagen"}},
    {"next --within 3m --format markdown --output next.md",
     {"the coming quarter, in a file for the partners", "het komende kwartaal, in een bestand voor de partners"}},
};

int run(Context& context) {
    const base::Span within = changes::span_of("--within", std::string(context.option_or_initial("within")));
    const store::Loaded loaded = load_for_document(context);
    const model::Standing standing(loaded.collaboration, context.today());
    const base::Language language = context.language();
    const auto dues = report::next(standing, within, language);
    if (context.option_or_initial("format") == "json")
        context.print(formats::next_json(standing, dues, within, language));
    else
        print_document(context, report::next_document(standing, dues, within, language));
    return exit_done;
}

}  // namespace

constinit const Command next_command{
    .name = "next",
    .summary = {"what is due, past its date or open, by party", "wat eraan komt, voorbij is of openstaat, per partij"},
    .description =
        {"Shows what is due in the time that comes, what is past its date, and what is open without a date: "
         "commitments that start, end or are proposed, partners that leave, agreements that boards have yet to "
         "ratify, account to give, issues, readings, the priority and the end of the opgave, sparring and "
         "evaluation, and waivers. Each point stands with the party that can do something about it, and says which "
         "command records it. It counts and ranks nobody. In json, \"complete\" says whether every file could be "
         "read, and each point of \"due\" has: party, name, state (overdue, due or open), date, day, from, subject, "
         "what, why and command.",
         "Toont wat binnenkort moet gebeuren, wat voorbij de datum is, en wat zonder datum openstaat: commitments "
         "die ingaan, aflopen of een voornemen zijn, partners die vertrekken, afspraken die besturen nog moeten "
         "bekrachtigen, verantwoording, signalen, metingen, de prioriteit en het einde van de opgave, sparren en "
         "evaluatie, en vrijstellingen. Elk punt staat bij de partij die er iets aan kan doen, met het commando "
         "waarmee het wordt vastgelegd. Er wordt niemand geteld of gerangschikt. In json zegt \"complete\" of elk "
         "bestand was te lezen, en heeft elk punt van \"due\": party, name, state (overdue, due of open), date, day, "
         "from, subject, what, why en command."},
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
