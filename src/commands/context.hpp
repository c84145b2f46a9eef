#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "commands/arguments.hpp"
#include "regie/base/date.hpp"
#include "regie/base/language.hpp"
#include "regie/base/message.hpp"
#include "regie/commands/command.hpp"
#include "regie/commands/program.hpp"
#include "regie/yaml/value.hpp"

namespace regie::commands {

/// What one run of a command has to work with.
class Context {
public:
    Context(const Command& command, Arguments arguments, Surroundings& surroundings);

    const Command& command() const { return command_; }
    const base::Files& files() const { return surroundings_.files(); }
    /// The language of messages.
    base::Language language() const { return language_; }
    /// The language that `--lang` asks for.
    std::optional<base::Language> asked_language() const;
    /// The day to judge by.
    base::Day today() const { return today_; }

    bool has(std::string_view option) const { return arguments_.has(option); }
    std::optional<std::string_view> option(std::string_view name) const { return arguments_.value(name); }
    /// Its value, or what holds where it is not given.
    std::string_view option_or_initial(std::string_view name) const;
    std::span<const std::string> all(std::string_view option) const { return arguments_.all(option); }
    /// The positional at `index`; empty where it is not given.
    std::string_view positional(std::size_t index) const;
    std::span<const std::string> positionals() const { return arguments_.positionals; }
    /// Everything typed that fills a key, as the content of a file.
    yaml::Value content() const;

    /// The folder of the collaboration: the nearest with a regie.yaml at or above where the user is or `-C` says.
    /// Trouble where there is none.
    std::string root() const;
    /// Where `-C`, else the user, is.
    std::string start() const;
    /// A path on the command line as an absolute one.
    std::string absolute(std::string_view path) const;
    /// An absolute path as the user would type it: relative to where the user is.
    std::string seen_from_user(const std::string& path) const;

    /// A variable of the environment; nothing where it is not set.
    std::optional<std::string> variable(const char* name) const { return surroundings_.variable(name); }
    /// See `Surroundings::run_program`.
    std::optional<int> run_program(const std::vector<std::string>& words) const {
        return surroundings_.run_program(words);
    }

    /// See `Surroundings::hear_program`.
    std::optional<Heard> hear_program(const std::vector<std::string>& words) const {
        return surroundings_.hear_program(words);
    }

    /// Somebody can answer, and may be asked.
    bool can_ask() const { return !has("no-input") && surroundings_.can_ask(); }
    /// One line of what is typed; nothing at the end of input.
    std::optional<std::string> read_line() const { return surroundings_.read_line(); }
    /// Something that was missing has been asked for, so that what comes of it is shown before it is written.
    bool has_asked() const { return has_asked_; }
    /// Asks, from now on, also for what holds where it is not given, the day mostly, and for what is worth knowing but
    /// may be passed over.
    void ask_for_more();
    /// Asks for an option that turned out to be needed. False where nobody can be asked, or nobody answered.
    bool ask_for_needed(std::string_view name);
    /// The command with all that was answered, on one line, as a shell takes it. `more` stands at its end.
    std::string whole_command(std::string_view more = {}) const;
    /// Asks a question of yes or no until there is an answer. No answer at all is a no, an empty line a yes.
    bool confirm(const base::Message& question) const;

    /// What a file on the command line says, at most `limit` bytes; of `-` the input. Trouble where it cannot be read.
    std::string read(std::string_view path, std::size_t limit) const;

    bool color() const;
    std::size_t columns() const;
    /// The same of what is said beside the result.
    std::size_t message_columns() const;
    bool out_is_terminal() const { return surroundings_.out_is_terminal(); }
    bool err_is_terminal() const { return surroundings_.err_is_terminal(); }
    /// The result: to stdout, or to the file that `--output` names. Trouble when it cannot be written.
    void print(std::string_view text) const;
    /// Writes the file that the option of this name gives, whole or not at all. Trouble when it cannot be written, or
    /// is a file of a collaboration.
    void write_file(std::string_view option, std::string_view text) const;
    /// A line for the user beside the result.
    void say(const base::Message& message) const;
    /// `first` and a text after it, as a line that is safe for a terminal and the log of a job; folded on a terminal.
    void say_line(std::string_view first, std::string_view text) const;
    /// Text for the user beside the result, as it stands.
    void say_text(std::string_view text) const;

private:
    void require();
    bool may_ask_for_missing() const;
    bool ask_for(const Positional& positional);
    bool ask_for(const Option& option);
    std::optional<std::string> root_to_ask_of() const;

    const Command& command_;
    Arguments arguments_;
    Surroundings& surroundings_;
    base::Language language_;
    base::Day today_;
    bool has_asked_ = false;
    bool input_ended_ = false;
};

}  // namespace regie::commands
