#include "commands/many.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "changes/notation.hpp"
#include "commands/change.hpp"
#include "commands/values.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/carry_out.hpp"
#include "regie/changes/typed.hpp"
#include "regie/store/dotted_key.hpp"

namespace regie::commands {
namespace {

using base::Trouble;
using changes::NewCommitment;
using changes::NewPartner;
using changes::Row;
using changes::RowProblems;
using store::Notation;

/// What is no free text is never this long; of a longer one a message shows the beginning.
constexpr std::size_t longest_word = 80;
/// Of a message about a row this much is shown.
constexpr std::size_t longest_message = 500;

/// `--from` brings everything: beside it only options about the run itself have a meaning.
void require_alone(const Context& context) {
    const auto refuse = [&](std::string_view what) {
        throw Trouble{{{"{0} and --from do not go together", "{0} en --from gaan niet samen"}, {std::string(what)}},
                      {{"put it in a column of the file", "zet het in een kolom van het bestand"}, {}}};
    };
    if (!context.positionals().empty()) refuse(context.command().positionals.front().name);
    for (const Option& option : context.command().options) {
        if (!option.brings_all && option.name != "dry-run" && context.has(option.name)) {
            refuse("--" + std::string(option.name));
        }
    }
}

Trouble lacking(const std::string& title) {
    return {{{"{0} is missing", "{0} ontbreekt"}, {title}}, {{"fill it in", "vul die in"}, {}}};
}

Trouble lacking_column(const store::Column& column) {
    return {{{"the column {0} is missing", "de kolom {0} ontbreekt"}, {column.name}},
            {{"add it, with its name in the first row", "voeg die toe, met de naam in de eerste rij"}, {}}};
}

/// 1.234,50 as 1234.50: where there is a comma, what stands before it are separators of thousands.
void with_decimal_point(std::string& text) {
    const auto comma = text.find(',');
    if (comma == std::string::npos || comma > text.find_first_of(" \t")) return;
    text[comma] = '.';
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(comma);
    text.erase(std::remove(text.begin(), end, '.'), end);
}

std::string amount_as_format(bool dutch, std::string text) {
    if (dutch) with_decimal_point(text);
    return text;
}

/// Fills what is more than a value at a key; false for all other columns.
bool take_notation(NewPartner& partner, const store::Column& column, const std::string& text, bool) {
    if (column.notation != Notation::representatives) return false;
    partner.representatives = store::items_of_cell(text, column.notation);
    return true;
}

bool take_notation(NewCommitment& commitment, const store::Column& column, const std::string& text, bool dutch) {
    if (column.key == "by") {
        commitment.by = base::join(store::items_of_cell(text, column.notation), ",");
    } else if (column.notation == Notation::amount) {
        commitment.amount = amount_as_format(dutch, text);
    } else {
        return false;
    }
    return true;
}

/// The value of a cell, checked as that of an option is.
yaml::Value value_of(const store::Row& row, const store::Column& column, const SheetRow::Cell& cell, bool dutch) {
    const auto one = [&](std::string_view text) {
        if (row.type == store::Type::text || row.type == store::Type::record) return std::string(text);
        std::string value = as_format(row, dutch, base::shortened(text, longest_word));
        changes::require_value(cell.column->title, value, row);
        // A comma before decimals leaves no doubt.
        if (row.type == store::Type::number && text.find(',') == std::string_view::npos)
            changes::require_one_meaning(value);
        return value;
    };
    if (column.notation == Notation::one || column.notation == Notation::shorthand)
        return yaml::Value::of(one(cell.text));
    yaml::Value list = yaml::Value::list();
    for (const std::string& item : store::items_of_cell(cell.text, column.notation)) {
        list.items.push_back(yaml::Value::of(one(item)));
    }
    return list;
}

template <class T>
void take_cell(T& thing, store::FileKind kind, const SheetRow::Cell& cell, bool dutch) {
    const store::Column& column = *cell.column->column;
    if (take_notation(thing, column, cell.text, dutch)) return;
    if (column.notation == Notation::own_id) {
        const std::string id = base::shortened(cell.text, longest_word);
        check_id(cell.column->title, id);
        thing.id = id;
        return;
    }
    put(thing.content, column.key, value_of(*store::find_row(kind, column.key), column, cell, dutch));
}

/// A day that an option takes to be today is today where the table has no column for it.
std::vector<std::string> days_not_given(const Context& context, const Sheet& sheet) {
    std::vector<std::string> keys;
    for (const Option& option : context.command().options) {
        if (option.initial == "today" && !sheet.has(option.key)) keys.emplace_back(option.key);
    }
    return keys;
}

template <class T>
class RowReader {
public:
    RowReader(const Context& context, Sheet& sheet, RowProblems& problems)
        : sheet_(sheet),
          problems_(problems),
          kind_(*context.command().writes),
          days_(days_not_given(context, sheet)),
          today_(base::text(context.today())) {
        for (const store::Column& column : store::columns_of(kind_)) {
            if (!store::find_row(kind_, column.key) || !store::find_row(kind_, column.key)->required) continue;
            required_.push_back(&column);
            if (!sheet_.columns().empty() && !sheet_.has(column.key))
                problems_.add(sheet_.header_line(), {}, lacking_column(column));
        }
    }

    std::vector<Row<T>> read() {
        std::vector<Row<T>> rows;
        // Where the columns are not known, every row would be found fault with.
        if (!problems_.none()) return rows;
        const auto titles = sheet_.titles();
        SheetRow row;
        while (sheet_.next(row)) {
            Row<T> made{row.line, {}};
            made.thing.content = yaml::Value::mapping();
            if (fill(made.thing, row, titles)) rows.push_back(std::move(made));
        }
        return rows;
    }

private:
    /// False where the thing lacks what it cannot be without.
    bool fill(T& thing, const SheetRow& row, const changes::Titles& titles) {
        std::set<std::string_view> filled;
        for (const SheetRow::Cell& cell : row.cells) {
            problems_.watch(row.line, {}, [&] { take_cell(thing, kind_, cell, sheet_.dutch()); });
            filled.insert(cell.column->column->key);
        }
        for (const std::string& key : days_) put(thing.content, key, yaml::Value::of(today_));
        bool complete = true;
        for (const store::Column* column : required_) {
            if (filled.contains(column->key)) continue;
            problems_.add(row.line, {}, lacking(titles.find(column->key)->second));
            complete = false;
        }
        return complete;
    }

    Sheet& sheet_;
    RowProblems& problems_;
    store::FileKind kind_;
    std::vector<std::string> days_;
    std::string today_;
    std::vector<const store::Column*> required_;
};

/// Findings of a check that a row brings, at the line of the row.
void add_faults(const changes::Outcome& outcome, const changes::ManyPlan& many, RowProblems& problems) {
    for (const base::Finding& finding : outcome.refused) {
        const auto line = many.lines.find(outcome.after.sources.at(finding.place.file).path);
        if (line == many.lines.end()) continue;
        problems.add(line->second, {},
                     {{finding.wording->message, finding.arguments}, {finding.wording->remedy, finding.arguments}});
    }
}

int tell(const Context& context, const changes::ManyPlan& many) {
    const std::string folder(store::folder_of(*context.command().writes));
    if (many.plan.writes.empty() && many.unchanged == 0) {
        context.say({{"nothing to do: there is no row in it below the names of the columns",
                      "er is niets te doen: onder de kolomnamen staat geen enkele rij"},
                     {}});
        return exit_done;
    }
    if (many.plan.writes.empty() && !context.has("dry-run")) {
        context.say({{"nothing to do: everything is on file already; next: regie list {0}",
                      "er is niets te doen: alles staat al in het dossier; hierna: regie list {0}"},
                     {folder}});
        return exit_done;
    }
    context.say({{"wrote files in {0}: {1}; on file already: {2}; next: regie list {0}",
                  "bestanden geschreven in {0}: {1}; al aanwezig: {2}; hierna: regie list {0}"},
                 {folder, std::to_string(many.plan.writes.size()), std::to_string(many.unchanged)}});
    return exit_done;
}

template <class T>
using PlanMany = changes::ManyPlan (*)(const changes::Known&, std::vector<Row<T>>, const changes::Titles&,
                                       RowProblems&);

template <class T>
int add_from(const Context& context, PlanMany<T> plan) {
    require_alone(context);
    RowProblems problems;
    const std::string text = context.read(*context.option("from"), max_sheet_bytes);
    Sheet sheet(text, store::columns_of(*context.command().writes), false, problems);
    RowReader<T> reader(context, sheet, problems);
    std::vector<Row<T>> rows = reader.read();
    const std::string root = context.root();
    changes::ManyPlan many;
    const changes::Outcome outcome = changes::carry_out(
        context.files(), root, context.today(),
        [&](const changes::Known& known) {
            many = plan(known, std::move(rows), sheet.titles(), problems);
            return many.plan;
        },
        context.has("dry-run"));
    add_faults(outcome, many, problems);
    if (!problems.none()) return refuse_rows(context, problems);
    if (!outcome.done() || context.has("dry-run")) return tell_outcome(context, outcome, root, {{"…", "…"}, {}});
    return tell(context, many);
}

}  // namespace

std::string as_format(const store::Row& row, bool dutch, std::string text) {
    if (!dutch) return text;
    if (row.type == store::Type::number) {
        with_decimal_point(text);
    } else if (row.type == store::Type::date) {
        const auto first = text.find('-');
        const auto second = text.find('-', first == std::string::npos ? first : first + 1);
        if (second == std::string::npos || first > 2 || second - first > 3) return text;
        const auto two = [](const std::string& digits) { return (digits.size() < 2 ? "0" : "") + digits; };
        return text.substr(second + 1) + "-" + two(text.substr(first + 1, second - first - 1)) + "-" +
               two(text.substr(0, first));
    }
    return text;
}

int refuse_rows(const Context& context, RowProblems& problems) {
    std::string from(*context.option("from"));
    if (from == "-") from = context.language() == base::Language::nl ? "standaardinvoer" : "standard input";
    context.say({{"regie: nothing was written, because not every row of {0} is right:",
                  "regie: er is niets geschreven, want niet elke rij van {0} klopt:"},
                 {from}});
    const bool full = problems.full();
    for (const changes::RowProblem& problem : problems.take()) {
        const std::string column = problem.column.empty() ? std::string{} : problem.column + ": ";
        const auto shown = [&](const base::Message& message) {
            return base::shortened(message.in(context.language()), longest_message);
        };
        const std::string where = from + ":" + std::to_string(problem.line) + ": ";
        context.say_line(where, column + shown(problem.trouble.problem()));
        if (const auto& perhaps = problem.trouble.perhaps()) context.say_line("  ", shown(*perhaps));
        context.say_line("  ", shown(problem.trouble.next()));
    }
    if (full) {
        context.say({{"regie: these are the first {0}; there may be more",
                      "regie: dit zijn de eerste {0}; mogelijk "
                      "zijn er meer"},
                     {std::to_string(RowProblems::most)}});
    }
    return exit_refused;
}

int add_partners_from(const Context& context) { return add_from<NewPartner>(context, changes::add_partners); }

int commit_from(const Context& context) { return add_from<NewCommitment>(context, changes::commit_all); }

}  // namespace regie::commands
