#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/collaboration.hpp"

/// Files about what the regisseur answers for, in short.
namespace regie::test {

/// `accountability/<area>.yaml`, held by the regisseur; what is in `more` begins on line 4.
inline File item_of_regisseur(const std::string& area, const std::string& more = "") {
    return {"accountability/" + area + ".yaml", "holder: regisseur\narea: " + area + "\nstatement: Iets.\n" + more};
}

/// `pulses/<on>.yaml`, in which each respondent scores one aspect; `more` stands before the responses.
inline File pulse_on(const std::string& on, const std::string& aspect, const std::vector<std::string>& scores,
                     const std::string& more = "") {
    std::string text = "on: " + on + "\n" + more + "responses:\n";
    for (const std::string& score : scores) text += "  - {" + aspect + ": " + score + "}\n";
    return {"pulses/" + on + ".yaml", text};
}

/// What a finding says, and asks to be done, in one language.
inline std::vector<std::string> said(const base::Finding& finding, base::Language language) {
    return {finding.message(language), finding.remedy(language)};
}

}  // namespace regie::test
