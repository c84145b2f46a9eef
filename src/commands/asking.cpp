#include "commands/asking.hpp"

#include <algorithm>
#include <charconv>

#include "commands/context.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::commands {
namespace {

using base::Trouble;

constexpr std::size_t most_tries = 3;

/// The key of the choice that is meant; else what was typed. A number is looked at last: it may be an id.
std::string meant(const std::vector<Choice>& choices, const std::string& typed) {
    for (const Choice& choice : choices) {
        const auto is_it = [&](const std::string& name) { return base::same_word(name, typed); };
        if (is_it(choice.key) || std::ranges::any_of(choice.names, is_it)) return choice.key;
    }
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool is_number = error == std::errc{} && end == typed.data() + typed.size();
    return is_number && number >= 1 && number <= choices.size() ? choices[number - 1].key : typed;
}

void show(const Context& context, const Question& question) {
    if (!question.why.empty()) {
        context.say_text("\n");
        context.say_line({}, base::visible(question.why));
    }
    std::size_t widest = 0;
    for (const Choice& choice : question.choices) widest = std::max(widest, base::width(choice.key));
    const std::size_t digits = std::to_string(question.choices.size()).size();
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Choice& choice = question.choices[i];
        const std::string number = std::to_string(i + 1);
        std::string line = std::string(2 + digits - number.size(), ' ') + number + "  " + choice.key;
        if (!choice.description.empty())
            line += std::string(widest - base::width(choice.key) + 2, ' ') + choice.description;
        context.say_text(base::visible(base::shortened(line, context.message_columns())) + "\n");
    }
}

Trouble needed(const std::string& label) {
    return {{{"{0} cannot be left empty", "{0} kan niet leeg blijven"}, {label}},
            {{"type an answer, or stop with Ctrl-C: then nothing is written",
              "typ een antwoord, of stop met Ctrl-C: dan wordt er niets geschreven"},
             {}}};
}

Trouble no_answer(const std::string& label) {
    return {{{"{0}: no answer that can be used, three times", "{0}: drie keer geen bruikbaar antwoord"}, {label}},
            {{"nothing has been written; repeat the command once you know what to fill in",
              "er is niets geschreven; herhaal het commando als duidelijk is wat hier hoort"},
             {}}};
}

}  // namespace

std::optional<std::string> ask(const Context& context, const Question& question) {
    show(context, question);
    const std::string prompt =
        question.label + (question.initial.empty() ? std::string{} : " [" + question.initial + "]") + ": ";
    for (std::size_t tries = 0; tries < most_tries; ++tries) {
        context.say_text(base::visible(prompt));
        const auto line = context.read_line();
        if (!line) {
            context.say_text("\n");
            return std::nullopt;
        }
        const std::string typed(base::trimmed(*line));
        if (typed.empty() && question.may_be_skipped) return std::string{};
        std::string answer = typed.empty() ? question.initial : meant(question.choices, typed);
        try {
            if (answer.empty()) throw needed(question.label);
            question.check(answer);
            return answer;
        } catch (const Trouble& trouble) {
            context.say_line("  ", base::visible(trouble.problem().in(context.language())));
            context.say_line("  ", base::visible(trouble.next().in(context.language())));
        }
    }
    throw no_answer(question.label);
}

}  // namespace regie::commands
