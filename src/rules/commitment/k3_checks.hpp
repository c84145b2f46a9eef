#pragma once

#include "regie/rules/rule.hpp"

/// The checks of K3, each for the rule of its code; the rules themselves are in k3_binding.cpp.
namespace regie::rules::binding {

// What was agreed.
/// K301
void check_made(const model::Standing& standing, Sink& sink);
/// K302
void check_evidence(const model::Standing& standing, Sink& sink);
/// K304
void check_exit_terms(const model::Standing& standing, Sink& sink);
/// K306
void check_enforceable(const model::Standing& standing, Sink& sink);
/// K307
void check_amount(const model::Standing& standing, Sink& sink);
/// K309
void check_specific(const model::Standing& standing, Sink& sink);

// How it goes.
/// K303
void check_overdue(const model::Standing& standing, Sink& sink);
/// K305
void check_withdrawn(const model::Standing& standing, Sink& sink);
/// K308
void check_proposed(const model::Standing& standing, Sink& sink);
/// K310
void check_silent(const model::Standing& standing, Sink& sink);

}  // namespace regie::rules::binding
