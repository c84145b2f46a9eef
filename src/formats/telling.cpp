#include "formats/telling.hpp"

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

using base::Both;

constexpr Both supposed{"had {0} left: {1}", "als {0} was uitgetreden: {1}"};
constexpr Both addressee{"for: {0}", "voor: {0}"};
constexpr Both remedy{"do: {0}", "doen: {0}"};

std::string partners_of(const Outcome& outcome) {
    std::vector<std::string> names;
    if (outcome.without)
        for (const model::Partner* partner : outcome.without->partners) names.emplace_back(partner->called());
    return base::join(names, ", ");
}

}  // namespace

Telling::Telling(const Outcome& outcome, base::Language language)
    : names_(outcome.loaded->collaboration), language_(language), without_(partners_of(outcome)) {}

std::string Telling::message(const base::Finding& finding) const {
    std::string message = finding.message(language_);
    // What is wrong in a file is so whoever leaves.
    if (without_.empty() || finding.rule->principle == "F") return message;
    return base::fill(supposed.in(language_), {without_, std::move(message)}, language_);
}

std::vector<std::string> Telling::lines(const base::Finding& finding) const {
    return {message(finding), base::fill(addressee.in(language_), {names_.of(finding.addressee, language_)}, language_),
            base::fill(remedy.in(language_), {finding.remedy(language_)}, language_)};
}

}  // namespace regie::formats
