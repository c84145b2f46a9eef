#pragma once

#include "regie/changes/leaving.hpp"
#include "regie/report/document.hpp"
#include "report/voice.hpp"

namespace regie::commands {

/// What a leaving touches, as a list to read before it is written.
report::Document leaving_as_document(const changes::Leaving& leaving, const report::Voice& voice);

}  // namespace regie::commands
