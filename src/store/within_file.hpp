#pragma once

#include <string_view>

#include "regie/model/collaboration.hpp"
#include "store/reader.hpp"

namespace regie::store {

// What the keys of one file say together, once all are read: dates in order (F016), scores within their scale (F005),
// waivers that are complete (F018), ids that are unique (F009). `top` is the file's mapping; a faulty value counts as
// not recorded, but the key that stands there is not called missing.

void check_within(Reader& reader, yaml::Ref top, model::Partner& partner);
void check_within(Reader& reader, yaml::Ref top, model::Commitment& commitment);
void check_within(Reader& reader, yaml::Ref top, const model::Decision& decision);
void check_within(Reader& reader, yaml::Ref top, const model::Item& item);
void check_within(Reader& reader, yaml::Ref top, const model::Issue& issue);
/// Takes scores outside the scale away.
void check_within(Reader& reader, yaml::Ref top, model::Pulse& pulse);
/// Also says of the functional principal whether it is a body. `text` is the file's, to name lines.
void check_within(Reader& reader, yaml::Ref top, model::Collaboration& collaboration, std::string_view text);

}  // namespace regie::store
