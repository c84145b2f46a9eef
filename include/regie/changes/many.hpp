#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "regie/base/trouble.hpp"
#include "regie/changes/known.hpp"
#include "regie/changes/plan.hpp"
#include "regie/changes/plans.hpp"

namespace regie::changes {

/// A row of a table of things, and the line of its file on which it begins.
template <class T>
struct Row {
    std::size_t line;
    T thing;
};

/// What is wrong with a row: with the cell below `column`, or with the whole (an empty one).
struct RowProblem {
    std::size_t line;
    std::string column;
    base::Trouble trouble;
};

/// The problems of a table, up to as many as anyone will read.
class RowProblems {
public:
    static constexpr std::size_t most = 100;

    bool none() const { return problems_.empty(); }
    /// No more are taken: looking on would cost more than it tells.
    bool full() const { return problems_.size() >= most; }
    void add(std::size_t line, std::string column, base::Trouble trouble);
    /// Does `job`; Trouble that it throws becomes a problem of this cell.
    void watch(std::size_t line, std::string_view column, const std::function<void()>& job);
    /// By line.
    std::vector<RowProblem> take();

private:
    std::vector<RowProblem> problems_;
};

/// What is written above the column of a key.
using Titles = std::map<std::string, std::string, std::less<>>;

/// Many new things at once.
struct ManyPlan {
    Plan plan;                                 ///< nothing, where there are problems
    std::map<std::string, std::size_t> lines;  ///< of the file that the plan writes, by its path
    std::size_t unchanged = 0;                 ///< rows of which the very same file is there already
};

/// Things that may refer to each other; what a reference names is written before it, as far as that can be. Dates that
/// a row does not give stay unrecorded. What is wrong with rows goes into `problems`.
ManyPlan add_partners(const Known& known, std::vector<Row<NewPartner>> rows, const Titles& titles,
                      RowProblems& problems);
ManyPlan commit_all(const Known& known, std::vector<Row<NewCommitment>> rows, const Titles& titles,
                    RowProblems& problems);

/// Looks up the references in the content of a row, or in a record of it; each that names nothing is a problem.
void resolve_row(const Known& known, const store::Table& table, std::size_t line, yaml::Value& content,
                 const Titles& titles, RowProblems& problems);

}  // namespace regie::changes
