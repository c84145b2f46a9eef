#pragma once

#include <array>
#include <vector>

#include "regie/base/finding.hpp"
#include "regie/rules/rule.hpp"
#include "regie/store/load.hpp"

namespace regie::rules {

/// violated: an open error. Else at-risk: an open warning. Else upheld: its positive facts are on file. Else unknown.
enum class Status : unsigned char { upheld, at_risk, violated, unknown };

/// `upheld`, `at-risk`, `violated`, `unknown`.
std::string_view key_of(Status status);
/// `op orde volgens dossier`, `onder druk`, `strijdig met principe`, `niet vastgelegd`.
base::Both label_of(Status status);

/// How one principle stands, and why.
struct PrincipleStatus {
    const Principle* principle = nullptr;
    Status status = Status::unknown;
    base::Message reason;  ///< in a few words: the facts, the findings, or what is not recorded
};

/// How many findings of each severity are open, and how many are waived.
struct Counts {
    std::size_t error = 0;
    std::size_t warning = 0;
    std::size_t note = 0;
    std::size_t waived = 0;

    void add(const base::Finding& finding);
};
Counts count(const base::Findings& findings);

/// What is found, and what it says of each principle.
struct Assessment {
    base::Findings findings;                  ///< of files and of principles, in the one order of all output
    std::vector<PrincipleStatus> principles;  ///< all 32, in the order of the theory

    std::size_t count_of(Status status) const;
};

/// What is asked of an assessment: all that can be found, or part of it (some findings, or a day on which a partner
/// would have left). Of a part, a waiver that covers nothing is no fault: it may be for the rest.
enum class Scope : unsigned char { all, part };

/// Runs every rule on the collaboration as it stands, applies its waivers (adding F019 for idle ones, where all is
/// asked), and works out the status of the principles. Where the format is unknown, only F015 is reported and every
/// principle is unknown.
Assessment assess(const store::Loaded& loaded, const model::Standing& standing, Scope scope = Scope::all);

/// What is wrong with the files alone, waived where a waiver accepts it. No rule of a principle runs, and no status is
/// worked out: `principles` stays empty.
Assessment check(const store::Loaded& loaded, base::Day today);

/// The severity of what a rule finds as a person says it: of a principle's (knelpunt, aandachtspunt, vraag), or a
/// file's.
base::Both label_of(base::Severity severity, const base::RuleText& rule);
inline base::Both label_of(const base::Finding& finding) { return label_of(finding.severity, *finding.rule); }

}  // namespace regie::rules
