#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>

#include "regie/base/finding.hpp"
#include "regie/formats/findings.hpp"

namespace regie::formats {

/// Names for findings, by which the programs of others know one again in a later run: made of the folder of the
/// collaboration, the code, the subject and the how manieth of these it is. No words and no lines, so that a name stays
/// when lines move or the language changes. Ask in the order of the findings, waived ones too.
class Fingerprints {
public:
    /// 16 hexadecimal digits; another one at every call.
    std::string next(const Outcome& outcome, const base::Finding& finding);

private:
    std::unordered_map<std::string, std::size_t> seen_;
};

}  // namespace regie::formats
