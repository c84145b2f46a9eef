#pragma once

#include <array>
#include <string>
#include <string_view>

#include "regie/base/language.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/document.hpp"
#include "regie/report/people.hpp"
#include "regie/rules/assess.hpp"

namespace regie::report {

/// For whom a report is made. Each has a content of its own.
enum class Audience : unsigned char {
    partners,   ///< what was agreed, what is open, whose move it is
    council,    ///< the elected representatives: mandate, legitimacy, the course, and the regisseur's account
    principal,  ///< the official who sets the frame: frame, integrity, capacity, safeguards
    citizens,   ///< everybody: nothing about single parties that is not theirs to tell
};
/// As the command line says them, in the order of `Audience`.
inline constexpr std::array<std::string_view, 4> audience_keys{"partners", "council", "principal", "public"};
/// `partners`, `council`, `principal`, `public`.
std::string_view key_of(Audience audience);

/// The report of a collaboration as it stands on the day of `standing`: the core picture first (a section `core`), then
/// the detail. It holds no answers of single respondents, no score and no ranking; what is not on file is said so.
/// Names of persons stand in it only where `people` is given, and never where it is for citizens.
Document build(const model::Standing& standing, const rules::Assessment& assessment, Audience audience,
               base::Language language, const People* people = nullptr);

/// Whether what is found belongs in what this audience is given. To citizens only what is about the whole and names no
/// single party; to the council what is about mandate and legitimacy, and what the regisseur did, left undone or has
/// yet to agree on; to the principal the latter, what the government or the principal can act on, and what is about
/// integrity and the organisation of the regie.
bool is_for(Audience audience, const base::Finding& finding);
/// It is for the material principal to act on; where none is recorded, the collaboration is asked instead.
bool is_put_to_principal(const base::Finding& finding);
/// How it is said to them. To citizens in the general words of its rule, which name nobody; to the council likewise
/// where its own words would quote a result as the regisseur's, and to all but partners where they would quote an
/// issue.
std::string said_to(Audience audience, const base::Finding& finding, base::Language language);

}  // namespace regie::report
