#pragma once

#include <string>

#include "regie/rules/facts.hpp"
#include "report/voice.hpp"

namespace regie::report {

/// What a respondent scores, said in full: `productive tension`, `gezonde relaties`.
base::Both in_full(model::Aspect aspect);

/// How many answered a pulse, and on which scale, in a sentence.
std::string answered(const Voice& voice, const model::Pulse& pulse);

/// A number with at most two decimals, and none that say nothing: `1,5`, `300`.
std::string decimal(const Voice& voice, double value);

}  // namespace regie::report
