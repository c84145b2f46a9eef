#include <map>
#include <string>
#include <utility>
#include <vector>

#include "commands/asked_answers.hpp"
#include "commands/change.hpp"
#include "commands/many.hpp"
#include "commands/options.hpp"
#include "commands/sheet.hpp"
#include "commands/shell_words.hpp"
#include "commands/table.hpp"
#include "commands/values.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/carry_out.hpp"
#include "regie/changes/plans.hpp"
#include "regie/changes/score.hpp"
#include "regie/store/dotted_key.hpp"

namespace regie::commands {
namespace {

using base::Trouble;
using changes::RowProblems;
using yaml::Value;

constexpr Option options[] = {
    own_id_with({"The id, which is also the name of the file. Left out: the date of the pulse.",
                 "De id, die ook de naam van het bestand is. Zonder deze optie: de datum van de peiling."}),
    {.name = "on", .value = "DATE", .key = "on", .initial = "today"},
    {.name = "scale", .value = "SCORE", .key = "scale"},
    from_file(base::Both{"The answers, from a CSV file with a row for each respondent; - reads the input. Columns: "
                         "partner (may be left empty), tension, relations, issues, communication, decision-making, "
                         "productivity, focus, equality, serving, energy, and trust:PARTNER for trust in a partner.",
                         "De antwoorden, uit een CSV-bestand met een rij per respondent; - leest de invoer. Kolommen: "
                         "partner (mag leeg blijven), spanning, relaties, signalering, communicatie, besluitvorming, "
                         "productiviteit, opgavegerichtheid, gelijkwaardigheid, dienstbaarheid, energie, en "
                         "vertrouwen:PARTNER voor het vertrouwen in een partner."}),
    dry_run,
};
constexpr Example examples[] = {
    {"pulse --from antwoorden.csv",
     {"the answers of today, from a table with a row for each respondent",
      "de antwoorden van vandaag, uit een tabel met een rij per respondent"}},
    {"pulse --on 2026-05 --id voorjaar-2026 --scale 10 --from antwoorden.csv",
     {"of May, under an id of its own, with 10 as the best score",
      "van mei, onder een eigen id, met 10 als beste score"}},
};

base::Message next(const changes::Plan& plan) {
    return {{"regie show pulses/{0}", "regie show pulses/{0}"}, {plan.id}};
}

/// One answer, and the line of its row.
using Response = changes::Row<Value>;

const store::Table& response_table() { return *store::find_row(store::FileKind::pulse, "responses")->table(); }

Trouble no_score() {
    return {{{"there is no score in this row", "in deze rij staat geen score"}, {}},
            {{"take the row out, or fill in what was answered", "haal de rij weg, of vul in wat is geantwoord"}, {}}};
}

Trouble own_trust(const std::string& partner) {
    return {{{"{0} scores its own trustworthiness", "{0} geeft zichzelf een score voor vertrouwen"}, {partner}},
            {{"make the cell empty: trust is about others", "maak de cel leeg: vertrouwen gaat over anderen"}, {}}};
}

Trouble no_answers() {
    return {{{"there are no answers in it", "er staan geen antwoorden in"}, {}},
            {{"add a row for each respondent below the names of the columns",
              "zet onder de namen van de kolommen een rij per respondent"},
             {}}};
}

/// Reads one cell into the answer.
void take_cell(Value& response, const SheetRow::Cell& cell, bool dutch, std::string_view scale) {
    const std::string text = base::shortened(cell.text, 80);
    const store::Column* column = cell.column->column;
    if (column != nullptr && column->key == "partner") {
        response.set("partner", Value::of(text));
        return;
    }
    const store::Row& row =
        column == nullptr ? response_table().find("trust")->table()->rows.front() : *response_table().find(column->key);
    const std::string score = as_format(row, dutch, text);
    changes::require_score(cell.column->title, score, scale);
    if (column != nullptr) {
        response.set(std::string(column->key), Value::of(score));
        return;
    }
    Value* trust = response.find("trust");
    if (trust == nullptr) trust = &response.set("trust", Value::mapping());
    trust->set(cell.column->trusted, Value::of(score));
}

std::vector<Response> read_responses(Sheet& sheet, std::string_view scale, RowProblems& problems) {
    std::vector<Response> responses;
    if (!problems.none()) return responses;
    SheetRow row;
    while (sheet.next(row)) {
        Response response{row.line, Value::mapping()};
        bool scored = false;
        for (const SheetRow::Cell& cell : row.cells) {
            scored = scored || cell.column->column == nullptr || cell.column->column->key != "partner";
            problems.watch(row.line, {}, [&] { take_cell(response.thing, cell, sheet.dutch(), scale); });
        }
        if (!scored) problems.add(row.line, {}, no_score());
        responses.push_back(std::move(response));
    }
    if (responses.empty() && problems.none()) problems.add(sheet.header_line(), {}, no_answers());
    return responses;
}

/// The partners above the columns of trust are looked up once; in the answers their ids take the place of what was
/// typed.
void resolve(const changes::Known& known, const Sheet& sheet, std::vector<Response>& responses, RowProblems& problems) {
    std::map<std::string, std::string> ids;
    for (const SheetColumn& column : sheet.columns()) {
        if (column.trusted.empty()) continue;
        problems.watch(sheet.header_line(), column.title,
                       [&] { ids[column.trusted] = known.resolve(column.trusted, store::Refers::partner); });
    }
    const auto titles = sheet.titles();
    for (Response& response : responses) {
        if (problems.full()) return;
        Value trust = Value::mapping();
        if (const Value* typed = response.thing.find("trust")) {
            for (const auto& [partner, score] : typed->pairs) {
                if (const auto id = ids.find(partner); id != ids.end()) trust.set(id->second, score);
            }
            response.thing.set("trust", trust);
        }
        changes::resolve_row(known, response_table(), response.line, response.thing, titles, problems);
        const Value* partner = response.thing.find("partner");
        if (partner != nullptr && trust.find(partner->text) != nullptr) {
            problems.add(response.line, {}, own_trust(partner->text));
        }
    }
}

int pulse_from(const Context& context, changes::NewPulse pulse, std::string_view scale) {
    RowProblems problems;
    const std::string text = context.read(*context.option("from"), max_sheet_bytes);
    Sheet sheet(text, store::response_columns(), true, problems);
    std::vector<Response> responses = read_responses(sheet, scale, problems);
    const std::string root = context.root();
    const changes::Outcome outcome = changes::carry_out(
        context.files(), root, context.today(),
        [&](const changes::Known& known) {
            resolve(known, sheet, responses, problems);
            if (!problems.none()) return changes::Plan{};
            for (Response& response : responses) pulse.responses.push_back(std::move(response.thing));
            return changes::pulse(known, std::move(pulse), context.today());
        },
        context.has("dry-run"));
    if (!problems.none()) return refuse_rows(context, problems);
    return tell_outcome(context, outcome, root, next(outcome.plan));
}

Trouble answers_missing() {
    return {{{"the answers are missing", "de antwoorden ontbreken"}, {}},
            {{"give them with --from FILE.csv, a row for each respondent; \"regie help pulse\" names the columns",
              "geef ze met --from FILE.csv, een rij per respondent; \"regie help pulse\" noemt de kolommen"},
             {}}};
}

int pulse_asked(Context& context) {
    const std::string root = context.root();
    context.ask_for_more();
    const std::string scale(context.option("scale").value_or(changes::usual_scale));
    const auto asked = ask_for_answers(context, root, scale);
    if (!asked || asked->responses.empty()) throw answers_missing();
    std::string rows = "printf '%s\\n'";
    for (const std::string& row : asked->rows) rows += " " + shell_quoted(row);
    const changes::Planner planner = [&](const changes::Known& known) {
        changes::NewPulse pulse;
        pulse.id = context.option("id").value_or("");
        pulse.content = context.content();
        pulse.responses = asked->responses;
        return changes::pulse(known, std::move(pulse), context.today());
    };
    const auto outcome = carry_out(context, root, planner, rows + " | " + context.whole_command(" --from -"));
    return tell_outcome(context, outcome, root, next(outcome.plan));
}

int run(Context& context) {
    changes::NewPulse pulse;
    pulse.id = context.option("id").value_or("");
    pulse.content = context.content();
    const std::string_view scale = context.option("scale").value_or(changes::usual_scale);
    changes::require_scale("--scale", scale);
    if (context.has("from")) return pulse_from(context, std::move(pulse), scale);
    if (context.can_ask()) return pulse_asked(context);
    throw answers_missing();
}

}  // namespace

constinit const Command pulse_command{
    .name = "pulse",
    .summary = {"record a pulse among the partners", "leg een peiling onder de partners vast"},
    .description =
        {"Records a pulse: what respondents of the partners answered on one day. Nothing is shown of a pulse with fewer "
         "than three respondents, and of none what a single respondent answered.",
         "Legt een peiling vast: wat respondenten van de partners op één moment hebben geantwoord. Van een peiling met "
         "minder dan drie respondenten wordt niets getoond, en nooit wat één respondent heeft geantwoord."},
    .writes = store::FileKind::pulse,
    .options = options,
    .examples = examples,
    .run = run,
};

}  // namespace regie::commands
