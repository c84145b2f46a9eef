#include "regie/changes/many.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

#include "changes/content.hpp"
#include "changes/new_thing.hpp"
#include "regie/base/id.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using store::FileKind;
using yaml::Value;

/// A row of which the id is known.
struct Ready {
    std::size_t line;
    std::string id;
    Value content;
};

std::string title_of(const Titles& titles, std::string_view key) {
    const auto found = titles.find(key);
    return found == titles.end() ? std::string(key) : found->second;
}

Trouble no_id(const std::string& named_after) {
    return {{{"no id can be made of \"{0}\"", "van \"{0}\" is geen id te maken"}, {named_after}},
            {{"give this row an id of its own, in a column id", "geef deze rij een eigen id, in een kolom id"}, {}}};
}

Trouble same_id(const std::string& id, std::size_t line) {
    return {{{"the id \"{0}\" is that of line {1} too", "de id \"{0}\" is ook die van regel {1}"},
             {id, std::to_string(line)}},
            {{"take one of them out, or give it an id of its own, in a column id",
              "haal er een weg, of geef een eigen id, in een kolom id"},
             {}}};
}

Trouble is_different(const std::string& name) {
    return {{{"{0} exists already, with another content", "{0} bestaat al, met een andere inhoud"}, {name}},
            {{"take this row out, or give it an id of its own, in a column id",
              "haal deze rij weg, of geef een eigen id, in een kolom id"},
             {}}};
}

/// What of a thing has a notation of its own: the key that names the thing, the key with the notation, and the
/// notation.
struct Notated {
    std::string name_key;
    std::string key;
    std::string_view notation;
};

/// The rows with their ids, which are all different.
template <class T>
std::vector<Ready> ready(std::vector<Row<T>> rows, const Notated& notated, const Titles& titles,
                         RowProblems& problems) {
    std::vector<Ready> made;
    std::unordered_map<std::string, std::size_t> first;
    made.reserve(rows.size());
    for (auto& [line, thing] : rows) {
        if (problems.full()) break;
        const std::string name = thing.content.find(notated.name_key)->text;
        const std::string id = thing.id.empty() ? base::slug(name) : thing.id;
        if (!base::is_id(id)) {
            problems.add(line, {}, no_id(name));
            continue;
        }
        if (const auto [known, added] = first.emplace(id, line); !added) {
            problems.add(line, {}, same_id(id, known->second));
        }
        // Also where its content cannot be made: other rows may refer to it.
        Ready& row = made.emplace_back(Ready{line, id, Value::mapping()});
        problems.watch(line, title_of(titles, notated.key), [&row, &thing = thing, &notated] {
            row.content = content_of(std::move(thing), notated.notation);
        });
    }
    return made;
}

/// The numbers of the rows, such that a row comes after those that it refers to; in a ring of references as they come.
std::vector<std::size_t> in_order_of_references(const std::vector<Ready>& rows, FileKind kind) {
    std::unordered_map<std::string_view, std::size_t> number;
    for (std::size_t i = 0; i < rows.size(); ++i) number.emplace(rows[i].id, i);
    std::vector<std::vector<std::size_t>> referred_by(rows.size());
    std::vector<std::size_t> waits_for(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const auto& [key, value] : rows[i].content.pairs) {
            const store::Row* row = store::table_of(kind).find(key);
            if (row == nullptr || !has(row->refers, store::Refers::partner)) continue;
            for (const Value& item : value.items) {
                const auto found = number.find(item.text);
                if (found == number.end() || found->second == i) continue;
                referred_by[found->second].push_back(i);
                ++waits_for[i];
            }
        }
    }
    std::vector<std::size_t> order;
    std::vector<bool> taken(rows.size());
    const auto take = [&](std::size_t i) {
        taken[i] = true;
        order.push_back(i);
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (waits_for[i] == 0) take(i);
    }
    for (std::size_t done = 0; done < order.size(); ++done) {
        for (const std::size_t i : referred_by[order[done]]) {
            if (--waits_for[i] == 0) take(i);
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!taken[i]) take(i);
    }
    return order;
}

ManyPlan plan_rows(const Known& known, FileKind kind, std::vector<Ready> rows, const Titles& titles,
                   RowProblems& problems) {
    std::vector<std::string> ids;
    ids.reserve(rows.size());
    for (const Ready& row : rows) ids.push_back(row.id);
    const Known all = known.with(kind, ids);
    for (Ready& row : rows) {
        if (problems.full()) break;
        resolve_row(all, store::table_of(kind), row.line, row.content, titles, problems);
    }
    ManyPlan many;
    for (const std::size_t i : in_order_of_references(rows, kind)) {
        if (problems.full()) break;
        const Ready& row = rows[i];
        if (row.content.pairs.empty()) continue;
        std::string text = known.new_file(kind, row.content);
        if (const auto file = known.find(kind, row.id)) {
            if (says_the_same(known.loaded().sources.at(*file).text, text, kind)) {
                ++many.unchanged;
            } else {
                problems.add(row.line, {}, is_different(std::string(store::folder_of(kind)) + "/" + row.id));
            }
            continue;
        }
        many.plan.writes.push_back({store::path_of(kind, row.id), std::move(text), {}});
        many.lines.emplace(many.plan.writes.back().path, row.line);
    }
    if (!problems.none()) many.plan.writes.clear();
    return many;
}

}  // namespace

void RowProblems::add(std::size_t line, std::string column, Trouble trouble) {
    if (!full()) problems_.push_back({line, std::move(column), std::move(trouble)});
}

void RowProblems::watch(std::size_t line, std::string_view column, const std::function<void()>& job) {
    try {
        job();
    } catch (Trouble& trouble) {
        add(line, std::string(column), std::move(trouble));
    }
}

std::vector<RowProblem> RowProblems::take() {
    std::ranges::stable_sort(problems_, {}, &RowProblem::line);
    return std::move(problems_);
}

void resolve_row(const Known& known, const store::Table& table, std::size_t line, Value& content, const Titles& titles,
                 RowProblems& problems) {
    for (auto& [key, value] : content.pairs) {
        const store::Row* row = table.find(key);
        if (row == nullptr) continue;
        const std::string title = title_of(titles, key);
        if (value.kind != Value::Kind::list) {
            problems.watch(line, title, [&, &value = value] { known.resolve_value(*row, value); });
            continue;
        }
        for (Value& item : value.items) problems.watch(line, title, [&] { known.resolve_value(*row, item); });
    }
}

ManyPlan add_partners(const Known& known, std::vector<Row<NewPartner>> rows, const Titles& titles,
                      RowProblems& problems) {
    return plan_rows(known, FileKind::partner,
                     ready(std::move(rows), {"name", "representatives", "FUNCTION:LEVEL"}, titles, problems), titles,
                     problems);
}

ManyPlan commit_all(const Known& known, std::vector<Row<NewCommitment>> rows, const Titles& titles,
                    RowProblems& problems) {
    return plan_rows(known, FileKind::commitment,
                     ready(std::move(rows), {"contribution", "amount", "AMOUNT"}, titles, problems), titles, problems);
}

}  // namespace regie::changes
