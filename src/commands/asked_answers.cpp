#include "commands/asked_answers.hpp"

#include <utility>

#include "commands/asking.hpp"
#include "commands/many.hpp"
#include "regie/base/text.hpp"
#include "regie/changes/score.hpp"
#include "regie/model/standing.hpp"
#include "regie/store/columns.hpp"
#include "regie/store/dotted_key.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {
namespace {

using yaml::Value;

/// One thing that is scored: an aspect, or trust in a partner.
struct Aspect {
    std::string key;      ///< above its column: `tension`, `trust:ggd`
    std::string label;    ///< as the user is asked for it
    std::string why;      ///< what the score is about
    std::string trusted;  ///< the partner that is scored; empty: an aspect
};

const store::Table& response_table() { return *store::find_row(store::FileKind::pulse, "responses")->table(); }

const store::Row& score_row(const Aspect& aspect) {
    if (aspect.trusted.empty()) return *response_table().find(aspect.key);
    return response_table().find("trust")->table()->rows.front();
}

std::vector<Aspect> aspects_of(const std::vector<const model::Partner*>& partners, base::Language language) {
    std::vector<Aspect> aspects;
    for (const store::Column& column : store::response_columns()) {
        const std::string key(column.key);
        if (key == "partner") continue;
        aspects.push_back({key,
                           std::string(column.name.in(language)),
                           std::string(response_table().find(key)->description.in(language)),
                           {}});
    }
    const base::Both trust_in{"Trust in {0}.", "Vertrouwen in {0}."};
    for (const model::Partner* partner : partners) {
        const std::string id(partner->id.text);
        aspects.push_back({std::string(store::trust_column.en) + ":" + id,
                           std::string(store::trust_column.in(language)) + ":" + id,
                           base::fill(trust_in.in(language), {std::string(partner->called())}, language), id});
    }
    return aspects;
}

/// Asks one partner for everything: a cell for each aspect, empty where it was passed over. Nothing at the end of
/// input.
std::optional<std::vector<std::string>> ask_partner(const Context& context, const std::vector<Aspect>& aspects,
                                                    std::string_view id, bool with_why, std::string_view scale) {
    const bool dutch = context.language() == base::Language::nl;
    std::vector<std::string> cells;
    for (const Aspect& aspect : aspects) {
        if (aspect.trusted == id) {
            cells.emplace_back();  // trust is about others
            continue;
        }
        const auto score_of = [&](const std::string& typed) { return as_format(score_row(aspect), dutch, typed); };
        Question question;
        question.label = aspect.label + " (1-" + std::string(scale) + ")";
        if (with_why) question.why = aspect.why;
        question.may_be_skipped = true;
        question.check = [&](const std::string& typed) {
            changes::require_score(aspect.label, score_of(typed), scale);
        };
        const auto answer = ask(context, question);
        if (!answer) return std::nullopt;
        cells.push_back(answer->empty() ? std::string{} : score_of(*answer));
    }
    return cells;
}

Value response_of(const std::string& partner, const std::vector<Aspect>& aspects,
                  const std::vector<std::string>& cells) {
    Value response = Value::mapping();
    response.set("partner", Value::of(partner));
    Value trust = Value::mapping();
    for (std::size_t i = 0; i < aspects.size(); ++i) {
        if (cells[i].empty()) continue;
        Value& into = aspects[i].trusted.empty() ? response : trust;
        into.set(aspects[i].trusted.empty() ? aspects[i].key : aspects[i].trusted, Value::of(cells[i]));
    }
    if (!trust.pairs.empty()) response.set("trust", std::move(trust));
    return response;
}

}  // namespace

std::optional<AskedAnswers> ask_for_answers(const Context& context, const std::string& root, std::string_view scale) {
    const store::Loaded loaded = store::load(context.files(), root, context.today());
    const model::Standing standing(loaded.collaboration, context.today());
    std::vector<const model::Partner*> partners;
    for (const model::Partner& partner : loaded.collaboration.partners)
        if (standing.is_active(partner)) partners.push_back(&partner);
    const auto aspects = aspects_of(partners, context.language());

    AskedAnswers asked;
    std::string header = "partner";
    for (const Aspect& aspect : aspects) header += "," + aspect.key;
    asked.rows.push_back(std::move(header));
    context.say({{"The answers, one partner after another. An empty line passes over what was not answered.",
                  "De antwoorden, partner voor partner. Een lege regel slaat over wat niet is beantwoord."},
                 {}});
    for (std::size_t i = 0; i < partners.size(); ++i) {
        const std::string id(partners[i]->id.text);
        context.say_text("\n");
        context.say({{"{0} ({1} of {2})", "{0} ({1} van {2})"},
                     {std::string(partners[i]->called()), std::to_string(i + 1), std::to_string(partners.size())}});
        const auto cells = ask_partner(context, aspects, id, i == 0, scale);
        if (!cells) return std::nullopt;
        Value response = response_of(id, aspects, *cells);
        if (response.pairs.size() == 1) continue;
        asked.responses.push_back(std::move(response));
        asked.rows.push_back(id + "," + base::join(*cells, ","));
    }
    return asked;
}

}  // namespace regie::commands
