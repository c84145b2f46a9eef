#pragma once

#include <string>

#include "regie/base/addressee.hpp"
#include "report/voice.hpp"

namespace regie::report {

/// Who must act for a party that files name; where that is a partner that left, whoever took over from it, else the
/// collaboration.
base::Addressee acting(const model::Standing& standing, const model::Party& party);
/// Who must act on an issue. A gap is never the regisseur's to fill, whatever is on file.
base::Addressee acting(const model::Standing& standing, const model::Issue& issue);

/// The owner on file in words: of a partner who acts now, with what became of it where that is another; of the regie
/// that it is the regie; empty where none is recorded.
std::string acting_in_words(const Voice& voice, const model::Issue& issue);
/// The party acts on the partner's account: it is the partner, or one that the partner took over from.
bool acts_for(const model::Standing& standing, const model::Partner& partner, const model::Field<model::Party>& party);

}  // namespace regie::report
