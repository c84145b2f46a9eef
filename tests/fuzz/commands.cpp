#include <exception>
#include <utility>
#include <vector>

#include "collaboration.hpp"
#include "memory_writing.hpp"
#include "regie/base/text.hpp"
#include "regie/commands/program.hpp"
#include "regie/store/load.hpp"
#include "support/fake_surroundings.hpp"

/// Whole command lines, with what a user types and files of anybody's making: none is a bug in regie, what is said does
/// not act on a terminal, and what is written brings no fault; where it is refused, nothing is.
namespace {

using namespace regie;
using fuzz::hold;

const base::Day today = *base::parse_day("2026-06-30");

/// A user in that folder, whose machine has an editor and no other programs.
class User final : public test::FakeSurroundings {
public:
    User(const base::MemoryFiles& files, std::string_view typed, bool terminal, bool dutch)
        : FakeSurroundings(std::string(fuzz::root)), files_(files) {
        input = std::string(typed);
        for (fuzz::Input answers(typed); !answers.is_empty();) lines.emplace_back(answers.line());
        at_terminal = terminal;
        environment = {
            {"EDITOR", "vi"}, {"HOME", "/regie-fuzz"}, {"LANG", dutch ? "nl_NL.UTF-8" : "C"}, {"NO_COLOR", "1"}};
        program = [](const std::vector<std::string>&) { return 0; };
    }

    const base::Files& files() const override { return files_; }

private:
    const base::MemoryFiles& files_;
};

/// What regie reads there, and how many faults it finds.
struct Standing {
    std::vector<std::pair<std::string, std::string>> files;
    std::size_t errors = 0;

    friend bool operator==(const Standing&, const Standing&) = default;
};

Standing standing(const base::MemoryFiles& files) {
    const store::Loaded loaded = store::load(files, std::string(fuzz::root), today, 1);
    Standing standing;
    for (const base::Source& source : loaded.sources.all()) standing.files.emplace_back(source.path, source.text);
    for (const base::Finding& finding : loaded.findings)
        if (finding.severity == base::Severity::error) ++standing.errors;
    return standing;
}

bool acts_on_terminal(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte < 0x20 && byte != '\n') || byte == 0x7f) return true;
        if (byte == 0xc2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xa0) return true;
    }
    return base::first_invalid_utf8(text) != std::string_view::npos;
}

/// Devices of the machine itself could be named as what to write to.
bool may_be_run(const std::vector<std::string>& words) {
    return std::none_of(words.begin(), words.end(),
                        [](const std::string& word) { return word.find("dev/") != std::string::npos; });
}

bool has(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

void run(const std::vector<std::string>& words, std::string_view typed, std::size_t how, base::MemoryFiles& files) {
    std::string shown;
    for (const std::string& word : words) shown += word + '\n';
    const Standing before = standing(files);
    User user(files, typed, (how & 1U) != 0, (how & 2U) != 0);
    int exit = commands::exit_bug;
    {
        const fuzz::WritesInto writes(files);
        exit = commands::run(words, user);
    }
    hold(exit == commands::exit_done || exit == commands::exit_found || exit == commands::exit_refused,
         "no command is a bug", shown + user.said.text);
    // Colours that are asked for are regie's own.
    const bool in_color = shown.find("--color") != std::string::npos;
    hold(in_color || !acts_on_terminal(user.said.text), "what is said does not act", shown + user.said.text);
    const Standing after = standing(files);
    if (exit == commands::exit_refused) hold(before == after, "what is refused is not written", shown + user.said.text);
    if (has(words, "--dry-run") && !has(words, "--")) hold(before == after, "a dry run writes nothing", shown);
    hold(after.errors <= before.errors, "no command brings a fault", shown);
    if (exit == commands::exit_refused)
        hold(!user.said.text.empty() || !user.shown.text.empty(), "why it is refused is said", shown);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::Input input(bytes, size);
    const std::size_t how = input.number();
    fuzz::Input lines(input.text());
    const std::string_view typed = input.text();
    base::MemoryFiles files = fuzz::small_collaboration();
    fuzz::lay_over(files, input);
    try {
        for (int commands = 0; commands < 4 && !lines.is_empty(); ++commands) {
            std::vector<std::string> words;
            for (std::string word(lines.line()); !word.empty(); word = lines.line()) words.push_back(std::move(word));
            // A program is given no word with a NUL in it.
            for (std::string& word : words) std::erase(word, '\0');
            if (may_be_run(words)) run(words, typed, how, files);
        }
    } catch (const std::exception& bug) {
        hold(false, bug.what());
    }
    return 0;
}
