#include "report/blocks.hpp"

#include <stdexcept>
#include <utility>

namespace regie::report {
namespace {

using base::Both;

constexpr Both of_none{"Not recorded yet: {0}.", "Nog niet vastgelegd is {0}."};

}  // namespace

TableMaker::TableMaker(const Voice& voice, std::string_view key, std::vector<Heading> headings) : voice_(&voice) {
    table_.key = key;
    for (const auto& heading : headings) {
        table_.columns.push_back({std::string(heading.key), voice.say(heading.title)});
        missed_.push_back(heading.missed ? voice.say(*heading.missed) : lowered(voice.say(heading.title)));
    }
}

void TableMaker::row(std::vector<std::string> cells) {
    if (cells.size() != table_.columns.size())
        throw std::logic_error("a row of table " + table_.key + " has not its columns");
    table_.rows.push_back(std::move(cells));
}

void TableMaker::add_to(Blocks& blocks) {
    if (table_.rows.empty()) return;
    const std::string unrecorded = voice_->unrecorded();
    std::vector<std::string> missed;
    std::vector<std::size_t> kept{0};
    for (std::size_t i = 1; i < table_.columns.size(); ++i) {
        bool says_something = false;
        bool expected = false;
        for (const auto& row : table_.rows) {
            expected = expected || row[i] == unrecorded;
            says_something = says_something || (!row[i].empty() && row[i] != unrecorded);
        }
        if (says_something)
            kept.push_back(i);
        else if (expected)
            missed.push_back(missed_[i]);
    }
    Table table{table_.key, table_.caption, {}, {}};
    for (const std::size_t i : kept) table.columns.push_back(table_.columns[i]);
    for (auto& row : table_.rows) {
        std::vector<std::string> cells;
        for (const std::size_t i : kept) cells.push_back(std::move(row[i]));
        table.rows.push_back(std::move(cells));
    }
    table_.rows.clear();
    blocks.emplace_back(std::move(table));
    if (!missed.empty()) add_paragraph(blocks, voice_->say(of_none, {voice_->listed(missed)}));
}

Table TableMaker::take() { return std::move(table_); }

Facts::Facts(const Voice& voice, std::string_view key)
    : voice_(&voice),
      table_(voice, key, {{"what", {"What", "Onderwerp"}}, {"recorded", {"On file", "In het dossier"}}}) {}

void Facts::expected(const Both& what, std::string value) {
    table_.row({voice_->say(what), voice_->or_unrecorded(std::move(value))});
}

void Facts::optional(const Both& what, std::string value) {
    if (!value.empty()) table_.row({voice_->say(what), std::move(value)});
}

void Facts::add_to(Blocks& blocks) {
    if (table_.empty()) return;
    blocks.emplace_back(table_.take());
}

void add_paragraph(Blocks& blocks, std::string text) {
    if (!text.empty()) blocks.emplace_back(Paragraph{std::move(text)});
}

}  // namespace regie::report
