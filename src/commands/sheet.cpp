#include "commands/sheet.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "regie/base/id.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

using base::CsvFault;
using base::Message;
using base::Trouble;

/// Longer names are no names, and only their beginning is told.
constexpr std::size_t longest_title = 80;

/// Case, accents, blanks and signs make no difference: `Legal form`, `legal_form`, `--legal-form`.
std::string normal(std::string_view title) {
    std::string form = base::slug(title);
    std::erase(form, '-');
    return form;
}

Message save_as_utf8() {
    return {{"in the spreadsheet, save it as \"CSV UTF-8\"", "sla het in de spreadsheet op als \"CSV UTF-8\""}, {}};
}

Trouble trouble_of(CsvFault fault) {
    switch (fault) {
        case CsvFault::utf16:
            return {{{"this is no text in UTF-8, but in UTF-16 or not a text at all",
                      "dit is geen tekst in UTF-8, maar in UTF-16 of helemaal geen tekst"},
                     {}},
                    save_as_utf8()};
        case CsvFault::workbook:
            return {{{"this is a workbook, not a CSV file", "dit is een werkmap, geen CSV-bestand"}, {}},
                    save_as_utf8()};
        case CsvFault::not_utf8:
            return {{{"here is a sign that is not UTF-8", "hier staat een teken dat geen UTF-8 is"}, {}},
                    save_as_utf8()};
        case CsvFault::tabs:
            return {{{"the columns are separated by tabs", "de kolommen zijn gescheiden door tabs"}, {}},
                    {{"separate them by ; or ,: in the spreadsheet, save it as \"CSV UTF-8\"",
                      "scheid ze met ; of ,: sla het in de spreadsheet op als \"CSV UTF-8\""},
                     {}}};
        case CsvFault::unclosed_quote:
            return {{{"a quotation mark opens here and is never closed",
                      "hier begint een aanhalingsteken dat nergens sluit"},
                     {}},
                    {{"close it at the end of the cell; a quotation mark inside a cell is doubled",
                      "sluit het aan het eind van de cel; een aanhalingsteken in een cel wordt verdubbeld"},
                     {}}};
        case CsvFault::text_after_quote:
            return {
                {{"text stands after a closing quotation mark", "na een sluitend aanhalingsteken staat nog tekst"}, {}},
                {{"put the whole cell between quotation marks; one inside a cell is doubled",
                  "zet de hele cel tussen aanhalingstekens; een in de cel wordt verdubbeld"},
                 {}}};
        default:
            return {{{"this row has more than {0} cells", "deze rij heeft meer dan {0} cellen"},
                     {std::to_string(base::max_csv_cells)}},
                    {{"keep a row for each thing, and a column for each key",
                      "houd een rij per onderdeel aan, en een kolom per gegeven"},
                     {}}};
    }
}

Trouble unknown_column(const std::string& title, std::span<const store::Column> known, bool dutch) {
    std::vector<std::string_view> names;
    std::vector<std::string> listed;
    for (const store::Column& column : known) {
        names.push_back(column.name.en);
        names.push_back(column.name.nl);
        listed.emplace_back(dutch ? column.name.nl : column.name.en);
    }
    std::string lower = title;
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return {{{"there is no column \"{0}\"", "er is geen kolom \"{0}\""}, {title}},
            base::did_you_mean(lower, names,
                               {{"take it out, or name it as one of: {0}", "haal de kolom weg, of noem die: {0}"},
                                {base::join(listed, ", ")}})};
}

Trouble two_columns(const std::string& title) {
    return {{{"the column \"{0}\" is there twice", "de kolom \"{0}\" staat er twee keer"}, {title}},
            {{"keep one of them", "houd er één over"}, {}}};
}

Trouble nameless() {
    return {{{"a cell has something in it, but no name stands above its column",
              "een cel is gevuld, maar boven de kolom staat geen naam"},
             {}},
            {{"name the column, or make the cell empty", "geef de kolom een naam, of maak de cel leeg"}, {}}};
}

Trouble wrong_number(std::size_t cells, std::size_t columns) {
    return {{{"cells in this row: {0}, columns: {1}", "cellen in deze rij: {0}, kolommen: {1}"},
             {std::to_string(cells), std::to_string(columns)}},
            {{"a text with a separator or a line end in it stands between quotation marks",
              "een tekst met een scheidingsteken of een nieuwe regel erin staat tussen aanhalingstekens"},
             {}}};
}

}  // namespace

Sheet::Sheet(std::string_view text, std::span<const store::Column> columns, bool with_trust,
             changes::RowProblems& problems)
    : reader_(text), problems_(problems) {
    if (reader_.next(raw_)) {
        header_line_ = raw_.line;
        read_header(columns, with_trust, raw_.cells);
    } else if (reader_.stop()) {
        report_stop();
    } else {
        problems_.add(
            1, {},
            {{{"there is nothing in it", "er staat niets in"}, {}},
             {{"begin with a row of names above the columns", "begin met een rij met namen boven de kolommen"}, {}}});
    }
}

void Sheet::read_header(std::span<const store::Column> known, bool with_trust, const std::vector<std::string>& titles) {
    struct Meaning {
        const store::Column* column;
        bool dutch;
    };
    std::unordered_map<std::string, Meaning> meanings;
    for (const store::Column& column : known) {
        meanings.emplace(normal(column.name.en), Meaning{&column, false});
        if (column.also) meanings.emplace(normal(column.also->en), Meaning{&column, false});
        meanings.emplace(normal(column.name.nl), Meaning{&column, true});
        if (column.also) meanings.emplace(normal(column.also->nl), Meaning{&column, true});
    }
    std::vector<std::string> unknown;
    std::unordered_map<std::string, bool> seen;
    for (const std::string& cell : titles) {
        SheetColumn made{nullptr, {}, base::shortened(base::trimmed(cell), longest_title)};
        const auto colon = made.title.find(':');
        const std::string before = normal(std::string_view(made.title).substr(0, colon));
        const bool is_dutch_trust = before == store::trust_column.nl;
        std::string name = normal(made.title);
        if (with_trust && colon != std::string::npos && colon + 1 < made.title.size() &&
            (is_dutch_trust || before == store::trust_column.en)) {
            made.trusted = base::trimmed(std::string_view(made.title).substr(colon + 1));
            dutch_ = dutch_ || is_dutch_trust;
            name = "trust:" + made.trusted;
        } else if (const auto found = meanings.find(name); found != meanings.end()) {
            made.column = found->second.column;
            dutch_ = dutch_ || found->second.dutch;
            name = made.column->key;
        } else if (!made.title.empty()) {
            unknown.push_back(made.title);
        }
        if (!made.title.empty() && !seen.emplace(name, true).second)
            problems_.add(header_line_, {}, two_columns(made.title));
        columns_.push_back(std::move(made));
    }
    for (const std::string& title : unknown) problems_.add(header_line_, {}, unknown_column(title, known, dutch_));
    while (!columns_.empty() && columns_.back().title.empty()) columns_.pop_back();
}

bool Sheet::next(SheetRow& row) {
    while (!problems_.full() && reader_.next(raw_)) {
        if (!fits(raw_.cells, raw_.line)) continue;
        row.line = raw_.line;
        row.cells.clear();
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const std::string_view text = base::trimmed(raw_.cells[i]);
            if (text.empty()) continue;
            if (columns_[i].title.empty()) {
                problems_.add(row.line, {}, nameless());
            } else {
                row.cells.push_back({&columns_[i], std::string(base::unshielded_cell(text))});
            }
        }
        return true;
    }
    report_stop();
    return false;
}

/// Cells without anything in them may follow after the last column: spreadsheets write them.
bool Sheet::fits(const std::vector<std::string>& cells, std::size_t line) {
    std::size_t used = cells.size();
    while (used > 0 && base::trimmed(cells[used - 1]).empty()) --used;
    if (cells.size() >= columns_.size() && used <= columns_.size()) return true;
    problems_.add(line, {}, wrong_number(std::max(used, std::min(cells.size(), columns_.size())), columns_.size()));
    return false;
}

void Sheet::report_stop() {
    if (reader_.stop()) problems_.add(reader_.stop()->line, {}, trouble_of(reader_.stop()->fault));
}

bool Sheet::has(std::string_view key) const {
    return std::ranges::any_of(columns_, [&](const SheetColumn& one) { return one.column && one.column->key == key; });
}

changes::Titles Sheet::titles() const {
    changes::Titles titles;
    for (const SheetColumn& one : columns_) {
        if (one.column != nullptr) titles.emplace(one.column->key, one.title);
    }
    return titles;
}

}  // namespace regie::commands
