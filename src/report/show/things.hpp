#pragma once

#include "regie/model/standing.hpp"
#include "report/blocks.hpp"
#include "report/voice.hpp"

/// One thing with everything that is tied to it, a file for each kind.
namespace regie::report::things {

Document show(const model::Partner& partner, const Voice& voice);
Document show(const model::Commitment& commitment, const Voice& voice);
Document show(const model::Decision& decision, const Voice& voice);
Document show(const model::Item& item, const Voice& voice);
Document show(const model::Issue& issue, const Voice& voice);
Document show(const model::Pulse& pulse, const Voice& voice);
Document show(const model::Need& need, const Voice& voice);
Document show(const model::Indicator& indicator, const Voice& voice);
Document show(const model::Body& body, const Voice& voice);
/// The whole: opgave, roles, organisation of the regie, membership.
Document show_collaboration(const Voice& voice);

/// A document with this title, in the language of the voice.
Document document(const Voice& voice, std::string title);
/// Adds a section with a table in it, unless the table is empty.
void add_section(Document& document, const base::Both& title, TableMaker& table, std::string_view key);

}  // namespace regie::report::things
