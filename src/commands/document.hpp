#pragma once

#include "commands/context.hpp"
#include "regie/report/cells.hpp"
#include "regie/report/document.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {

/// Shows a document in the `--format` that was asked for.
void print_document(const Context& context, const report::Document& document);

/// Shows a table as a spreadsheet takes it: where Dutch is spoken, with `;` between the cells. Where something does not
/// fit in it, the user is told.
void print_cells(const Context& context, const report::Cells& cells, base::Language language);

/// Reads the collaboration where the user is. Where files of it have faults, the user is told: what could not be read
/// is not shown.
store::Loaded load_for_document(const Context& context);

/// The language of what is made for people to keep: `--lang`, else that of the collaboration, else that of messages.
base::Language document_language(const Context& context, const store::Loaded& loaded);

}  // namespace regie::commands
