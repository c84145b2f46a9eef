#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace regie::test {

/// How a case can end in a fault, in the order in which a table names them.
namespace ends {
inline constexpr const char* before = "before";  ///< as it was before the command
inline constexpr const char* part = "part";      ///< a part, that `check` accepts and that a repeat completes
inline constexpr const char* done = "done";      ///< as meant
inline constexpr const char* unsure = "unsure";  ///< as meant, and exit 2: whether it lasts is not sure
inline constexpr const char* told = "told";      ///< a result that names the file that could not be read
}  // namespace ends

/// How often each case ended how, by the fault.
class FaultTable {
public:
    void add(const std::string& one, const std::string& fault, const std::string& end);
    /// Takes over what another found.
    void add(const FaultTable& other);

    /// What was found that `documented` does not have, each as a line; the other way round as well where `whole`.
    std::vector<std::string> against(const FaultTable& documented, bool whole) const;
    /// The cases and the faults that it tells of.
    std::set<std::string> cases() const;
    std::set<std::string> faults() const;

    /// As Markdown, in the order of the writing cases; with how often where `counts`.
    std::string markdown(bool counts) const;
    /// The table between its markers in a text.
    static FaultTable in(const std::string& text);
    /// The text with this table between the markers; what this one does not tell of stays as it was.
    std::string put_in(const std::string& text, bool counts) const;

private:
    std::map<std::string, std::map<std::string, std::map<std::string, std::size_t>>> found_;
};

/// Holds what was found against the table in SECURITY.md, and records it with its counts in `faults.md` in the build
/// folder. `whole`: every call was made to fail, so that the table must say just this. With `bless` in `REGIE_FAULTS`,
/// in the environment of the tests, it is made to.
void hold_against_security(const FaultTable& found, bool whole);

/// Whether all there is is asked for, by `all` in `REGIE_FAULTS`.
bool all_is_asked_for();

}  // namespace regie::test
