#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regie/base/finding.hpp"
#include "regie/base/message.hpp"
#include "regie/model/standing.hpp"
#include "regie/report/names.hpp"

namespace regie::report {

/// How reports put things into words, in one language. A value that is not recorded is an empty text.
class Voice {
public:
    Voice(const model::Standing& standing, base::Language language)
        : standing_(&standing), names_(standing.collaboration()), language_(language) {}
    /// A voice that calls a partner that is a natural person by what it is, and not by its name.
    static Voice without_persons(const model::Standing& standing, base::Language language);

    base::Language language() const { return language_; }
    const Names& names() const { return names_; }
    const model::Standing& standing() const { return *standing_; }

    std::string say(const base::Both& pattern, const base::Arguments& arguments = {}) const {
        return base::fill(pattern.in(language_), arguments, language_);
    }
    /// `niet vastgelegd`.
    std::string unrecorded() const;
    /// The value, or that it is not recorded.
    std::string or_unrecorded(std::string value) const;

    static std::string text(const model::Field<model::Text>& field) { return std::string(field.value); }
    std::string date(const model::Field<model::Date>& field) const;
    std::string span(const model::Field<model::Span>& field) const;
    std::string every(const model::Field<model::Span>& field) const;
    std::string yes_or_no(const model::Field<bool>& field) const;
    template <class E>
    std::string label(const model::Field<E>& field) const {
        return field ? std::string(model::label_of(*field).in(language_)) : std::string{};
    }
    template <class E>
    std::string labels(const model::List<model::Field<E>>& list) const {
        std::vector<std::string> parts;
        for (const auto& item : list) parts.push_back(label(item));
        return listed(parts);
    }

    /// `2.500`, `12,5` in Dutch.
    std::string number(const model::Number& number) const;
    /// `€ 200.000 per jaar, naar omvang`.
    std::string amount(const model::Amount& amount) const;
    /// `12,5% (oktober 2024)`.
    std::string reading(const model::Reading& reading) const;
    /// `directeur Samenleving, Gemeente Voorbeeldstad`.
    std::string function(const model::Field<model::Text>& function,
                         const model::Field<model::Text>& organisation) const;
    /// `van 1 mei 2025 tot en met 31 december 2028`.
    std::string period(const model::Field<model::Date>& from, const model::Field<model::Date>& until) const;

    /// How long the commitment runs; one that is to be withdrawn until then.
    std::string period(const model::Commitment& commitment) const;
    /// `lopend`, also where its status is left out; `lopend, wordt ingetrokken` until the day of a withdrawal to come.
    std::string status(const model::Commitment& commitment) const;

    /// Its title; its id where it has none.
    static std::string called(const model::Decision& decision);
    /// Its description; its id where it has none.
    static std::string called(const model::Need& need);
    /// `verworpen`; of a decision that says nothing of it that it counts as adopted, and why.
    std::string outcome(const model::Decision& decision) const;
    /// `gemeenteraad (gekozen)`, `het samenwerkingsverband`.
    std::string taken_by(const model::Decision& decision) const;
    std::string collaboration_as_whole() const { return names_.of({model::Party::Kind::collaboration, {}}, language_); }

    std::string all_shareholders() const { return names_.of({model::Party::Kind::all, {}}, language_); }

    std::string name(const model::Partner& partner) const;  ///< with how many it stands for
    std::string name(std::string_view partner_or_text) const { return std::string(names_.of(partner_or_text)); }
    std::string party(const model::Field<model::Party>& party) const;
    std::string parties(const model::List<model::Field<model::Party>>& list) const;
    /// Whom the commitment binds on the day, successors in the place of whom they succeed; of one that binds nobody any
    /// more who made it.
    std::string bound_by(const model::Commitment& commitment) const { return listed(bound_names(commitment)); }
    std::vector<std::string> bound_names(const model::Commitment& commitment) const;
    std::string names_of(const model::List<model::Field<model::PartnerId>>& list) const;
    std::string texts(const model::List<model::Field<model::Text>>& list) const;  ///< partners by their names

    /// A party at the start of a heading or sentence: with a capital, but a name on file as it is.
    std::string at_start(const base::Addressee& party) const;
    /// The same of those that a commitment binds, in words that were made of them.
    std::string at_start(const model::Commitment& commitment, std::string parties) const;

    /// `a, b en c`.
    std::string listed(const std::vector<std::string>& parts) const;

private:
    Voice(const model::Standing& standing, base::Language language, std::string_view natural_person)
        : standing_(&standing), names_(standing.collaboration(), natural_person), language_(language) {}

    const model::Standing* standing_;
    Names names_;
    base::Language language_;
};

/// With a full stop at its end, where it has none.
std::string stopped(std::string text);
/// With a capital at its start and a full stop at its end, where it has none.
std::string sentence(std::string_view text);
/// With a capital at its start.
std::string capitalised(std::string_view text);
/// What is found, with a capital at its start; where it begins with a text from a file, such as a name, as that is.
std::string capitalised(const base::Finding& finding, base::Language language);
/// A title of ours as it stands in the middle of a sentence; not for names.
std::string lowered(std::string title);

}  // namespace regie::report
