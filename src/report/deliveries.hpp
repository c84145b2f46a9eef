#pragma once

#include <string>

#include "report/voice.hpp"

namespace regie::report {

/// What was delivered on a commitment the last time, and when; empty where nothing is on file.
std::string last_delivery(const Voice& voice, const model::Commitment& commitment);

/// One entry of an account in words: `12 februari 2026: … Effect: …`; what was left undone is said so.
std::string account_entry(const Voice& voice, const model::AccountEntry& entry);
/// The newest entry of an item's account; null where there is none.
const model::AccountEntry* newest_account(const model::Item& item);
/// The same in words; empty where there is none.
std::string last_account(const Voice& voice, const model::Item& item);

/// When something was, and what: `mei 2017: …`.
std::string dated(const Voice& voice, const model::Field<model::Date>& on, const std::string& what);

}  // namespace regie::report
