#pragma once

#include "regie/model/standing.hpp"

/// What citizens may be told. What a single party did, left or thinks is that party's own to tell.
namespace regie::report {

/// It is no natural person.
bool may_be_told(const model::Partner& partner);
/// It is active or fulfilled. What was only proposed, or was withdrawn or lapsed, is for the partners to tell.
bool may_be_told(const model::Standing& standing, const model::Commitment& commitment);
/// It holds for the whole, and was taken. One that an elected body rejected may be told too: such a body sits in
/// public.
bool may_be_told(const model::Decision& decision);

}  // namespace regie::report
