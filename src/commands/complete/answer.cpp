#include "commands/complete/answer.hpp"

#include <algorithm>
#include <vector>

#include "commands/language.hpp"
#include "commands/shell_words.hpp"
#include "regie/commands/complete.hpp"

namespace regie::commands {
namespace {

/// The words of a question, and how much of the last one the shell does not want to see again.
struct Question {
    std::vector<std::string> words;
    std::size_t skipped = 0;
};

/// bash gives the line as it stands. It replaces only what follows the last of the signs that break its words.
Question from_bash(const std::string& breaks, std::string_view line) {
    Question question;
    for (ShellWord& word : shell_words(line, breaks)) {
        question.skipped = word.after_sign;
        question.words.push_back(std::move(word.text));
    }
    question.words.erase(question.words.begin());  // the program itself
    return question;
}

Question question_of(std::span<const std::string> asked) {
    if (asked.front() == "bash") return asked.size() == 3 ? from_bash(asked[1], asked[2]) : Question{};
    return {{asked.begin() + 1, asked.end()}, 0};
}

/// Shells leave `~` to the program when they tell of a line that is not finished.
void expand_home(std::string& word, const Surroundings& surroundings) {
    if (!word.starts_with("~/")) return;
    if (const auto home = surroundings.variable("HOME")) word.replace(0, 1, *home);
}

std::string worded(const Completion& completion, std::size_t skipped, bool described) {
    std::string text;
    if (completion.paths == Completion::Paths::files) text += ":files\n";
    if (completion.paths == Completion::Paths::folders) text += ":folders\n";
    const auto& candidates = completion.candidates;
    if (!candidates.empty() && std::ranges::all_of(candidates, &Candidate::open)) text += ":open\n";
    for (const Candidate& candidate : candidates) {
        text += std::string_view(candidate.text).substr(std::min(skipped, candidate.text.size()));
        if (described && !candidate.description.empty()) text += "\t" + candidate.description;
        text += '\n';
    }
    return text;
}

}  // namespace

std::string answer(std::span<const std::string> asked, const Surroundings& surroundings) {
    if (asked.size() < 2) return {};
    Question question = question_of(asked);
    if (question.words.empty()) return {};
    for (std::string& word : question.words) expand_home(word, surroundings);
    const std::span<const std::string> words(question.words);
    const auto before = words.first(words.size() - 1);
    const auto language = language_of_arguments(before).value_or(language_of_environment(surroundings));
    const Completion completion = complete(all_commands(), {before, words.back()}, surroundings, language);
    return worded(completion, question.skipped, asked.front() != "bash");
}

}  // namespace regie::commands
