#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

#include "regie/base/finding.hpp"
#include "regie/base/language.hpp"
#include "regie/model/collaboration.hpp"

namespace regie::report {

/// What people call partners, roles and groups. Names come as they stand in the files: escaping is the format's work.
/// The collaboration must outlive this.
class Names {
public:
    /// `natural_person`, where given, is what a partner that is a natural person is called instead of by its name; it
    /// must outlive this.
    explicit Names(const model::Collaboration& collaboration, std::string_view natural_person = {});

    /// The name of the partner with this id; the text itself where no partner has it (a name in plain text).
    std::string_view of(std::string_view id) const;
    std::string of(const model::Party& party, base::Language language) const;
    /// Who must act: `GGD Amsterdam`, `het samenwerkingsverband`, `de regisseur`.
    std::string of(const base::Addressee& addressee, base::Language language) const;

private:
    std::unordered_map<std::string_view, std::string_view> partners_;
    std::unordered_map<std::string_view, std::string_view> bodies_;
    std::string_view government_;
};

/// A partner that takes part in its own person: its name is that of a person.
bool is_natural_person(const model::Partner& partner);

/// Who may have to act, in general: `the partner`, `het samenwerkingsverband`.
base::Both label_of(base::Addressee::Kind kind);

/// Where a party stands in what is made for people: first the whole, then those with a role, then the partners (by
/// name).
std::size_t place_in_reports(base::Addressee::Kind kind);

}  // namespace regie::report
