#include "commands/missing.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "commands/complete/offer.hpp"
#include "commands/help_text.hpp"
#include "commands/values.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

/// More than this does not help to choose: who is asked then types an id.
constexpr std::size_t most_choices = 20;

std::vector<Choice> choices_of_words(std::span<const model::Word> words, base::Language language) {
    std::vector<Choice> choices;
    for (const model::Word& word : words) {
        choices.push_back(
            {std::string(word.key),
             std::string(word.label.in(language)),
             {std::string(word.label.in(base::Language::en)), std::string(word.label.in(base::Language::nl))}});
    }
    return choices;
}

std::vector<Choice> choices_of(const Completion& offered) {
    std::vector<Choice> choices;
    for (const Candidate& candidate : offered.candidates)
        if (!candidate.open) choices.push_back({candidate.text, candidate.description, {}});
    return choices;
}

/// Whether nothing but an id that is there, or a word for a role, can stand here.
bool takes_known_ids_only(const store::Row* row, std::string_view name) {
    if (row != nullptr)
        return row->type == store::Type::reference && !store::has(row->refers, store::Refers::plain_text);
    constexpr std::array<std::string_view, 5> of_one_kind{"PARTNER", "COMMITMENT", "ISSUE", "ITEM", "ID"};
    return std::ranges::find(of_one_kind, name) != of_one_kind.end();
}

/// Throws Trouble for the first of the ids, with commas between them, that is not among the choices.
void require_known(const std::string& label, const std::string& answer, const std::vector<Choice>& choices) {
    std::vector<std::string_view> ids;
    for (const Choice& choice : choices) ids.emplace_back(choice.key);
    for (std::string_view rest = answer; !rest.empty();) {
        const std::string_view part = base::trimmed(rest.substr(0, rest.find(',')));
        rest.remove_prefix(std::min(rest.size(), std::min(rest.find(','), rest.size()) + 1));
        const std::string_view id = part.substr(part.find('/') == std::string_view::npos ? 0 : part.find('/') + 1);
        if (std::ranges::find(ids, id) != ids.end()) continue;
        throw base::Trouble{{{"{0} cannot be \"{1}\": there is none with that id",
                              "{0} kan niet \"{1}\" zijn: er is er geen met die id"},
                             {label, std::string(part)}},
                            base::did_you_mean(id, ids,
                                               {{"choose one of those above, by its number or its id",
                                                 "kies er een van hierboven, met het nummer of de id"},
                                                {}})};
    }
}

/// What is offered becomes the choices; where only that can stand, an answer must be among it.
template <class Check>
void complete_question(Question& question, const store::Row* row, std::string_view name, Completion offered,
                       base::Language language, Check check) {
    const bool has_words = row != nullptr && row->type == store::Type::choice;
    question.choices = has_words ? choices_of_words(row->words(), language) : choices_of(offered);
    std::vector<Choice> known;
    if (!has_words && takes_known_ids_only(row, name)) {
        known = question.choices;
        question.nothing_to_name = known.empty();
    }
    if (question.choices.size() > most_choices) question.choices.clear();
    question.check = [label = question.label, known = std::move(known),
                      check = std::move(check)](const std::string& answer) {
        check(answer);
        if (!known.empty()) require_known(label, answer, known);
    };
}

}  // namespace

std::vector<std::string> answers_of(const Command& command, const Option& option, const std::string& answer) {
    const store::Row* row = row_of(command, option.key);
    if (!option.repeatable || row == nullptr || !takes_known_ids_only(row, option.value)) return {answer};
    std::vector<std::string> answers;
    for (std::string_view rest = answer; !rest.empty();) {
        const auto end = std::min(rest.find(','), rest.size());
        const std::string_view part = base::trimmed(rest.substr(0, end));
        if (!part.empty()) answers.emplace_back(part);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return answers;
}

Question question_for(const Context& context, const Arguments& arguments, const Positional& positional,
                      const std::optional<std::string>& root) {
    const Command& command = context.command();
    Question question;
    question.label = positional.name;
    question.why = description_of(command, positional, context.language());
    const Scene scene{{}, context.files(), root, context.language()};
    Offer offer(scene, {});
    offer_positional(offer, command, positional, arguments.positionals);
    complete_question(question, row_of(command, positional.key), positional.name, std::move(offer).take(),
                      context.language(), [&command, arguments](const std::string& answer) {
                          Arguments tried = arguments;
                          tried.positionals.push_back(answer);
                          check_values(command, tried);
                      });
    return question;
}

Question question_for(const Context& context, const Arguments& arguments, const Option& option,
                      const std::optional<std::string>& root) {
    const Command& command = context.command();
    Question question;
    question.label = "--" + std::string(option.name);
    question.why = description_of(&command, option, context.language());
    question.initial = option.initial == "today" ? base::text(context.today()) : std::string(option.initial);
    const Scene scene{{}, context.files(), root, context.language()};
    Offer offer(scene, {});
    offer_value(offer, &command, option);
    complete_question(question, row_of(command, option.key), option.value, std::move(offer).take(), context.language(),
                      [&command, &option, arguments](const std::string& answer) {
                          Arguments tried = arguments;
                          tried.options[std::string(option.name)] = answers_of(command, option, answer);
                          check_values(command, tried);
                      });
    return question;
}

}  // namespace regie::commands
