#pragma once

#include <optional>
#include <string>
#include <vector>

#include "regie/base/language.hpp"
#include "regie/report/document.hpp"
#include "report/voice.hpp"

namespace regie::report {

using Blocks = std::vector<Block>;

/// A column in words and for machines.
struct Heading {
    std::string_view key;
    base::Both title;
    std::optional<base::Both> missed =
        {};  ///< what is not recorded where the column stays empty; else the title says it
};

/// Makes a table row by row, and adds it to the blocks of a section only if it says something.
class TableMaker {
public:
    TableMaker(const Voice& voice, std::string_view key, std::vector<Heading> headings);

    void caption(const base::Both& text) { table_.caption = voice_->say(text); }
    /// As many cells as there are columns.
    void row(std::vector<std::string> cells);
    bool empty() const { return table_.rows.empty(); }
    /// Columns of which nothing is recorded in any row fall away (never the first); what they would have said is
    /// mentioned in a sentence below. An empty cell stays empty and is not missed: it says that there is nothing to
    /// say.
    void add_to(Blocks& blocks);
    /// The table as it is, for lists that keep every column.
    Table take();

private:
    const Voice* voice_;
    Table table_;
    std::vector<std::string> missed_;  ///< by column
};

/// A table of two columns: what, and what is on file of it.
class Facts {
public:
    Facts(const Voice& voice, std::string_view key);

    /// What ought to be known: where it is not recorded, that is said.
    void expected(const base::Both& what, std::string value);
    /// What is only mentioned where it is recorded.
    void optional(const base::Both& what, std::string value);
    void add_to(Blocks& blocks);

private:
    const Voice* voice_;
    TableMaker table_;
};

void add_paragraph(Blocks& blocks, std::string text);

}  // namespace regie::report
