#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include "regie/report/next.hpp"
#include "report/blocks.hpp"
#include "report/sections/sections.hpp"

/// Parts that several sections are made of.
namespace regie::report::sections {

/// The text with the name of the person behind it, where names were asked for and there is one: `directeur (Naam)`.
std::string with_person(const Page& page, std::string text, const model::Field<model::PersonKey>& person);

/// Who has a role: the function, the organisation, and the person where names were asked for.
template <class Role>
std::string holder_of(const Page& page, const Role& role) {
    return with_person(page, page.voice.function(role.function, role.organisation), role.person);
}

/// The mandate in a cell: title, by whom, when and how it was decided; empty where none is on file.
std::string mandate_of(const Page& page);
/// `Loopt tot en met`, or `Liep tot en met` where the end of the opgave is past.
const base::Both& end_heading(const Page& page);
/// What is on file of the opgave: mandate, form, nature, end, how often its priority is reconfirmed.
void add_opgave_facts(const Page& page, Facts& facts);
/// Its indicators as a table with the newest reading and the one before; where there are none, a question.
void add_indicators(const Page& page, Blocks& blocks);
/// What an indicator is called, and a number with its unit and date.
std::string called(const model::Indicator& indicator);

/// The decisions that could be read, oldest first; those without a date last.
std::vector<const model::Decision*> oldest_first(const Page& page);

/// A list that may be declared empty: nothing on file differs from none.
std::string declared(const Voice& voice, const model::List<model::Field<model::Text>>& list);
std::string government_of(const Voice& voice, const model::Government& role);
void add_team(const Page& page, Blocks& blocks);
void add_bodies(const Page& page, Blocks& blocks);

/// Where the regie is placed, how it steers, and how the team spars.
void add_organisation_facts(const Page& page, Blocks& blocks);
void add_safeguards(const Page& page, Blocks& blocks);
void add_connected(const Page& page, Blocks& blocks);

/// How joining and leaving, the end of the whole, deciding and disputes are arranged; empty where not on file.
std::string joining_of(const Page& page);
std::string conditions_of(const Page& page);
std::string admission_by(const Page& page);
std::string leaving_of(const Page& page);
std::string leaving_settlement_of(const Page& page);
std::string disputes_of(const Page& page);

/// Why results are not the regisseur's, and what the regisseur does answer for.
void add_answers_for(const Page& page, Blocks& blocks);

/// The principles of a group with how they stand and why, in words and without their numbers.
void add_principles(const Page& page, char group, Blocks& blocks);

/// What the parties have to do or think of in the coming months, without the commands that record it.
std::vector<Due> dues_of(const Page& page);

/// What the newest pulse says of an aspect, in a sentence; empty where too few answered.
std::string pulse_on(const Page& page, model::Aspect aspect);

/// On which of the six areas nothing was agreed with the regisseur yet, as a question; empty where on all was.
std::string area_question(const Page& page);

/// That no partner takes part, or that none is on file yet.
std::string no_partner_in_words(const Page& page);
/// That no commitment is active, and how many were fulfilled; or that none is on file yet.
std::string no_commitment_in_words(const Page& page);

/// Which questions are put to the audience of a page, and how.
struct Asked {
    std::size_t most = std::numeric_limits<std::size_t>::max();
    bool own_only = false;  ///< no more than what the government or the principal can act on itself
    bool with_remedies = false;
};
/// The open findings that are for the audience of the page, each as a question in a line, what it can act on itself
/// first, the rest with who must act; of more than `most` the last line counts the rest. Those that say the same stand
/// there once.
Bullets questions_for(const Page& page, const Asked& asked);

}  // namespace regie::report::sections
