#pragma once

#include "regie/rules/rule.hpp"

/// The checks of P3, each for the rule of its code; the rules themselves are in p3_joining_and_leaving.cpp.
namespace regie::rules::membership {

/// Anything on it is on file; that terms are settled, or left to the moment, is not enough.
bool is_recorded(const model::Joining& joining);
bool is_recorded(const model::Leaving& leaving);

/// P301
void check_joining_recorded(const model::Standing& standing, Sink& sink);
/// P302
void check_joining_closed(const model::Standing& standing, Sink& sink);
/// P303
void check_leaving_recorded(const model::Standing& standing, Sink& sink);
/// P304
void check_left(const model::Standing& standing, Sink& sink);
/// P305
void check_notice(const model::Standing& standing, Sink& sink);
/// P306
void check_admission(const model::Standing& standing, Sink& sink);

}  // namespace regie::rules::membership
