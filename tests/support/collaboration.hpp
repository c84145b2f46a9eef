#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/finding.hpp"
#include "regie/base/memory_files.hpp"
#include "regie/model/standing.hpp"
#include "regie/rules/assess.hpp"
#include "regie/store/load.hpp"

namespace regie::test {

/// A file of a collaboration in memory: its path, and what is in it.
struct File {
    std::string path;
    std::string text;
};
using Files = std::vector<File>;

/// The day on which tests judge unless they say otherwise.
inline constexpr std::string_view usual_day = "2026-06-30";

/// A regie.yaml with what is required, and then `more`.
std::string regie_yaml(std::string_view more = "");

/// A collaboration read from files in memory, as it stands on a day and as it is assessed. Where no regie.yaml is among
/// the files, it is a `regie_yaml()`.
class Judged {
public:
    explicit Judged(const Files& files, std::string_view today = usual_day,
                    std::initializer_list<std::string_view> without = {});
    /// The same, of files written out in place.
    explicit Judged(std::initializer_list<File> files, std::string_view today = usual_day,
                    std::initializer_list<std::string_view> without = {})
        : Judged(Files(files), today, without) {}
    Judged(const Judged&) = delete;
    Judged& operator=(const Judged&) = delete;

    const store::Loaded& loaded() const { return loaded_; }
    const model::Collaboration& collaboration() const { return loaded_.collaboration; }
    const model::Standing& standing() const { return standing_; }
    const rules::Assessment& assessment() const { return assessment_; }
    const base::Findings& findings() const { return assessment_.findings; }

    /// The codes of all findings in their order, and those of files alone.
    std::vector<std::string> codes() const;
    std::vector<std::string> file_codes() const;
    /// How many findings have the code.
    std::size_t count(std::string_view code) const;
    /// The one finding with the code; a test that asks for it fails where there are none or more.
    const base::Finding& one(std::string_view code) const;
    /// The status of a principle, and its reason.
    rules::Status status(std::string_view principle) const;
    std::string reason(std::string_view principle, base::Language language = base::Language::en) const;
    /// `path:line:column` of a finding.
    std::string where(const base::Finding& finding) const;

    const model::Partner& partner(std::string_view id) const;
    const model::Commitment& commitment(std::string_view id) const;

private:
    store::Loaded loaded_;
    model::Standing standing_;
    rules::Assessment assessment_;
};

/// The ids of things, for comparing: `{"ggd", "gemeente"}`.
template <class Things>
std::vector<std::string> ids(const Things& things) {
    std::vector<std::string> found;
    for (const auto* thing : things) found.emplace_back(thing->id.text);
    return found;
}

/// A list to compare with.
inline std::vector<std::string> list(std::initializer_list<std::string> texts) { return texts; }

}  // namespace regie::test
