#pragma once

#include <cstddef>
#include <string>

#include "commands/context.hpp"
#include "commands/sheet.hpp"
#include "regie/changes/many.hpp"

namespace regie::commands {

/// The largest file that `--from` reads.
inline constexpr std::size_t max_sheet_bytes = std::size_t{16} << 20U;

/// How `--from` is explained; the same for every command that adds things by the row.
inline constexpr base::Both from_help{
    "Add what the rows of this CSV file hold, all of them or none; - reads the input. Columns, named in English or Dutch, "
    "are those of \"regie list … --format csv\"; several values in a cell stand between |. Dutch names bring a decimal "
    "comma, and days as 31-12-2026. At most 16 MiB.",
    "Voeg toe wat in de rijen van dit CSV-bestand staat, alles of niets; - leest de invoer. De kolommen, met Nederlandse "
    "of Engelse namen, zijn die van \"regie list … --format csv\"; meer waarden in een cel staan tussen |. Bij "
    "Nederlandse namen geldt een komma voor decimalen, en mag een dag als 31-12-2026. Hoogstens 16 MiB."};

/// Adds the partners in the rows of the file that `--from` names, and says how that went. Gives the exit code.
int add_partners_from(const Context& context);
/// The same for commitments.
int commit_from(const Context& context);

/// Text of a cell as the format writes it: in a table with Dutch names a number has a decimal comma, and a day may
/// stand there as 31-12-2026.
std::string as_format(const store::Row& row, bool dutch, std::string text);

/// Tells the problems of the rows of a file, by line. Gives the exit code.
int refuse_rows(const Context& context, changes::RowProblems& problems);

}  // namespace regie::commands
