#include "report/voice.hpp"

#include <fmt/format.h>

#include "regie/base/spoken.hpp"
#include "regie/base/text.hpp"
#include "regie/report/not_recorded.hpp"

namespace regie::report {
namespace {

using base::Both;
using base::Language;
using model::Field;
using model::Text;

constexpr Both yes{"yes", "ja"};
constexpr Both no{"no", "nee"};
constexpr Both and_last{"{0} and {1}", "{0} en {1}"};
constexpr Both from_until{"from {0} until {1}", "van {0} tot en met {1}"};
constexpr Both from_only{"from {0}", "vanaf {0}"};
constexpr Both until_only{"until {0}", "tot en met {0}"};
constexpr Both per_period{" per {0}", " per {0}"};
constexpr Both until_withdrawn{"active, to be withdrawn", "lopend, wordt ingetrokken"};
constexpr Both read_as_adopted{"adopted (nothing else on file)", "aangenomen (niets anders vastgelegd)"};
constexpr Both stands_for{"{0} (stands for {1} parties)", "{0} (staat voor {1} partijen)"};
constexpr Both natural_person{"a natural person", "een natuurlijk persoon"};

/// The periods of an amount that the command line writes in English.
constexpr Both year{"year", "jaar"};
constexpr Both month{"month", "maand"};

/// Digits in groups of three.
std::string grouped(std::string_view digits, char separator) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) out += separator;
        out += digits[i];
    }
    return out;
}

}  // namespace

Voice Voice::without_persons(const model::Standing& standing, Language language) {
    return {standing, language, natural_person.in(language)};
}

std::string Voice::unrecorded() const { return say(not_recorded); }

std::string Voice::or_unrecorded(std::string value) const { return value.empty() ? unrecorded() : value; }

std::string Voice::date(const Field<model::Date>& field) const {
    return field ? spoken(*field, language_) : std::string{};
}

std::string Voice::span(const Field<model::Span>& field) const {
    return field ? spoken(*field, language_) : std::string{};
}

std::string Voice::every(const Field<model::Span>& field) const {
    return field ? base::every(*field, language_) : std::string{};
}

std::string Voice::yes_or_no(const Field<bool>& field) const { return field ? say(*field ? yes : no) : std::string{}; }

std::string Voice::number(const model::Number& number) const {
    const bool dutch = language_ == Language::nl;
    std::string_view text = number.text;
    std::string out;
    if (text.starts_with('-')) {
        out += '-';
        text.remove_prefix(1);
    }
    const auto point = text.find('.');
    out += grouped(text.substr(0, point), dutch ? '.' : ',');
    if (point != std::string_view::npos) out += fmt::format("{}{}", dutch ? ',' : '.', text.substr(point + 1));
    return out;
}

std::string Voice::amount(const model::Amount& amount) const {
    std::string out;
    if (amount.value) {
        const auto value = number(*amount.value);
        if (amount.unit.is("EUR"))
            out = fmt::format("{}{}", language_ == Language::nl ? "€ " : "€", value);
        else
            out = amount.unit ? fmt::format("{} {}", value, *amount.unit) : value;
    }
    if (amount.per) {
        const Text per = *amount.per;
        const std::string period = per == "year" ? say(year) : per == "month" ? say(month) : std::string(per);
        out += say(per_period, {period});
    }
    if (amount.key) out += fmt::format("{}{}", out.empty() ? "" : ", ", *amount.key);
    return out;
}

std::string Voice::reading(const model::Reading& reading) const {
    if (!reading.value) return {};
    std::string out = number(*reading.value);
    if (reading.unit) out += fmt::format("{}{}", *reading.unit == "%" ? "" : " ", *reading.unit);
    if (reading.on) out += fmt::format(" ({})", date(reading.on));
    return out;
}

std::string Voice::function(const Field<Text>& function, const Field<Text>& organisation) const {
    if (!organisation) return text(function);
    if (!function) return name(*organisation);
    return fmt::format("{}, {}", *function, names_.of(*organisation));
}

std::string Voice::period(const Field<model::Date>& from, const Field<model::Date>& until) const {
    if (from && until) return say(from_until, {date(from), date(until)});
    if (from) return say(from_only, {date(from)});
    if (until) return say(until_only, {date(until)});
    return {};
}

std::string Voice::period(const model::Commitment& commitment) const {
    const bool ends_sooner = commitment.is_to_be_withdrawn(standing_->today());
    return period(commitment.starts, ends_sooner ? commitment.withdrawn : commitment.ends);
}

std::string Voice::status(const model::Commitment& commitment) const {
    if (commitment.is_to_be_withdrawn(standing_->today())) return say(until_withdrawn);
    return say(model::label_of(commitment.status ? *commitment.status : model::CommitmentStatus::active));
}

std::string Voice::called(const model::Decision& decision) {
    return std::string(decision.title ? *decision.title : decision.id.text);
}

std::string Voice::called(const model::Need& need) {
    return std::string(need.description ? *need.description : need.id->text);
}

std::string Voice::outcome(const model::Decision& decision) const {
    return decision.outcome ? label(decision.outcome) : say(read_as_adopted);
}

std::string Voice::taken_by(const model::Decision& decision) const {
    if (!decision.by) return {};
    if (decision.by_collaboration()) return collaboration_as_whole();
    return decision.body ? fmt::format("{} ({})", names_.of(*decision.by), label(decision.body)) : name(*decision.by);
}

std::string Voice::name(const model::Partner& partner) const {
    const std::string called = name(partner.id.text);
    return partner.count ? say(stands_for, {called, number(*partner.count)}) : called;
}

std::string Voice::party(const Field<model::Party>& party) const {
    return party ? names_.of(*party, language_) : std::string{};
}

std::string Voice::parties(const model::List<Field<model::Party>>& list) const {
    std::vector<std::string> parts;
    for (const auto& item : list) parts.push_back(party(item));
    return listed(parts);
}

std::vector<std::string> Voice::bound_names(const model::Commitment& commitment) const {
    std::vector<std::string> names;
    if (!standing_->is_active(commitment) || commitment.by_all())
        for (const auto& each : commitment.by) names.push_back(party(each));
    else
        for (const model::Partner* partner : standing_->parties(commitment)) names.push_back(name(partner->id.text));
    return names;
}

std::string Voice::names_of(const model::List<Field<model::PartnerId>>& list) const {
    std::vector<std::string> parts;
    for (const auto& item : list) parts.push_back(name(item->text));
    return listed(parts);
}

std::string Voice::texts(const model::List<Field<Text>>& list) const {
    std::vector<std::string> parts;
    for (const auto& item : list) parts.push_back(name(*item));
    return listed(parts);
}

std::string Voice::at_start(const base::Addressee& party) const {
    std::string name = names_.of(party, language_);
    const bool is_on_file =
        party.kind == base::Addressee::Kind::partner && names_.of(party.partner) != natural_person.in(language_);
    return is_on_file ? name : capitalised(name);
}

std::string Voice::at_start(const model::Commitment& commitment, std::string parties) const {
    const bool is_ours = commitment.by_all() || parties.starts_with(natural_person.in(language_));
    return is_ours ? capitalised(parties) : parties;
}

std::string Voice::listed(const std::vector<std::string>& parts) const {
    if (parts.size() < 2) return parts.empty() ? std::string{} : parts.front();
    return say(and_last, {base::join(std::span(parts).first(parts.size() - 1), ", "), parts.back()});
}

std::string capitalised(std::string_view text) {
    std::string result(text);
    // `(ont)spanning` begins after its bracket.
    const std::size_t at = result.starts_with('(') ? 1 : 0;
    if (result.size() > at && result[at] >= 'a' && result[at] <= 'z')
        result[at] = static_cast<char>(result[at] - 'a' + 'A');
    return result;
}

std::string capitalised(const base::Finding& finding, base::Language language) {
    std::string message = finding.message(language);
    const std::string_view pattern = finding.wording->message.in(language);
    if (pattern.size() < 2 || pattern.front() != '{') return capitalised(message);
    const auto number = static_cast<std::size_t>(pattern[1] - '0');
    const bool is_on_file =
        number < finding.arguments.size() && std::holds_alternative<std::string>(finding.arguments[number]);
    return is_on_file ? message : capitalised(message);
}

std::string lowered(std::string title) {
    const auto is_capital = [&](std::size_t at) { return at < title.size() && title[at] >= 'A' && title[at] <= 'Z'; };
    // `(Ont)spanning` begins after its bracket; an abbreviation (`YAML`) keeps its capitals.
    const std::size_t at = title.starts_with('(') ? 1 : 0;
    // Only as a capital does the first letter of `één` go without its accent.
    if (title.starts_with("Eé")) return "é" + title.substr(1);
    if (is_capital(at) && !is_capital(at + 1)) title[at] = static_cast<char>(title[at] - 'A' + 'a');
    return title;
}

std::string stopped(std::string text) {
    if (!text.empty() && std::string_view(".?!:…").find(text.back()) == std::string_view::npos) text += '.';
    return text;
}

std::string sentence(std::string_view text) { return stopped(capitalised(text)); }

}  // namespace regie::report
