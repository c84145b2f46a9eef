#pragma once

#include <string_view>
#include <utility>

#include "regie/base/date.hpp"
#include "regie/yaml/value.hpp"

namespace regie::changes {

// Each of the following throws Trouble with an example where the text is not of its form.

/// `200000 EUR/year`, `0.5 fte`, `12`: value, unit and per. `label` is what the user filled in.
yaml::Value parse_amount(std::string_view text, std::string_view label = "--amount");
/// Trouble where the point in a number may stand before decimals as well as between thousands: 1.000.
void require_one_meaning(std::string_view number);
/// `directeur:board`, or `directeur` where the level is not known.
yaml::Value parse_representative(std::string_view text, std::string_view label = "--representative");
/// `ggd=consent`: a partner and its position.
std::pair<std::string, yaml::Value> parse_position(std::string_view text);
/// `ggd:The term is too short`: a partner and its reason. `ggd=resolved` (today), `ggd=2026-05-31`: a partner, and the
/// day on which its objection was resolved.
yaml::Value parse_objection(std::string_view text, base::Day today);

}  // namespace regie::changes
