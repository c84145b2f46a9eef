#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/language.hpp"
#include "regie/changes/known.hpp"
#include "regie/changes/plan.hpp"
#include "regie/yaml/value.hpp"

namespace regie::changes {

// What each command would write, from values whose form has been checked. Pure: nothing is read or written. Each throws
// Trouble where a reference names nothing, a value is not of its notation, or the new id is taken.

/// A thing that gets a file of its own. An empty `id` is made of the name, title, contribution or area.
struct NewThing {
    std::string id;
    yaml::Value content;  ///< by the keys of its kind
};

/// A partner that joins, with who represents it.
struct NewPartner : NewThing {
    std::vector<std::string> representatives;  ///< `FUNCTION:LEVEL`
};
Plan add_partner(const Known& known, NewPartner partner, base::Day today);

/// A commitment that is made, with what has a notation of its own on the command line.
struct NewCommitment : NewThing {
    std::string by;                     ///< `all`, or ids separated by commas
    std::optional<std::string> amount;  ///< `200000 EUR/year`
};
Plan commit(const Known& known, NewCommitment commitment, base::Day today);

/// A decision that was taken, with the positions of partners and their objections.
struct NewDecision : NewThing {
    std::vector<std::string> positions;   ///< `PARTNER=consent`
    std::vector<std::string> objections;  ///< `PARTNER:reason`; `PARTNER=resolved` or `PARTNER=DATE` of one that was
};
/// A decision of kind mandate also fills an empty `mandate.decision`.
Plan decide(const Known& known, NewDecision decision, base::Day today);

Plan account(const Known& known, NewThing item);

Plan raise(const Known& known, NewThing issue, base::Day today);

/// A measurement wave, with the answers of its respondents.
struct NewPulse : NewThing {
    std::vector<yaml::Value> responses;  ///< each by the keys of a response; scores checked by `require_score`
};
/// A pulse is named after its day.
Plan pulse(const Known& known, NewPulse pulse, base::Day today);

/// The workflow by which GitHub checks a collaboration, where it looks for one.
inline constexpr std::string_view workflow_file = ".github/workflows/regie.yml";

/// The folder that becomes a collaboration.
struct NewFolder {
    std::optional<std::string> gitignore;      ///< what it says now; nothing: there is none
    std::optional<std::string> gitattributes;  ///< the same
    bool for_git = false;                      ///< git keeps the line ends of the files
    bool with_workflow = false;                ///< with the `workflow_file`, which is not there yet
    bool for_editors = false;                  ///< the file tells editors of its schema
    std::vector<Write> schemas = {};           ///< those that are not there yet as they should be
};
/// A new collaboration in `folder`. Comments in `language` name the keys to fill in next.
Plan init(const yaml::Value& content, base::Language language, const NewFolder& folder);

}  // namespace regie::changes
