#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/files.hpp"

namespace regie::commands {

/// Exit codes, for scripts and CI.
inline constexpr int exit_done = 0;
inline constexpr int exit_found = 1;    ///< only `check` and `assess`: findings at or above `--fail-on`
inline constexpr int exit_refused = 2;  ///< wrong usage, no collaboration, a change refused, a failed write
inline constexpr int exit_bug = 3;

/// How a write went. A reader that has gone away (`| head`) is no failure: nobody is left to hear of it.
enum class Written : unsigned char { all, closed, failed };

/// Where output goes.
class Output {
public:
    virtual ~Output() = default;
    /// Writes all of `bytes`; on failure the reason is in `errno`.
    virtual Written write(std::string_view bytes) = 0;
};

/// How a program ended, and what it said on either stream.
struct Heard {
    int exit = 0;
    std::string said;
};

/// What the program sees of the world around it. A test brings its own.
class Surroundings {
public:
    virtual ~Surroundings() = default;

    virtual const base::Files& files() const = 0;
    virtual Output& out() = 0;
    virtual Output& err() = 0;
    /// A variable of the environment; nothing where it is not set.
    virtual std::optional<std::string> variable(const char* name) const = 0;
    /// The folder where the user is, as an absolute path; empty where it cannot be told.
    virtual std::string folder() const = 0;
    virtual base::Day today() const = 0;
    virtual bool out_is_terminal() const = 0;
    virtual bool err_is_terminal() const = 0;
    /// Somebody can answer a question: input and messages are both a terminal.
    virtual bool can_ask() const = 0;
    /// One line of input, without its end; nothing at the end of input.
    virtual std::optional<std::string> read_line() = 0;
    /// Runs a program (the first word, found by PATH) that has the terminal to itself, and waits for its end. Gives its
    /// exit code, or 128 and the signal that ended it, as a shell does; nothing where it could not be started: the
    /// reason is in `errno`.
    virtual std::optional<int> run_program(const std::vector<std::string>& words) = 0;
    /// All that is left of the input, and no more than one byte over `limit`; nothing where it cannot be read.
    virtual std::optional<std::string> read_input(std::size_t limit) = 0;
    /// Runs a program in the same way, but out of the user's sight and without input.
    virtual std::optional<Heard> hear_program(const std::vector<std::string>& words) = 0;
    /// Columns of the terminal that output or messages go to; nothing where neither goes to one.
    virtual std::optional<std::size_t> columns() const = 0;
};

/// Runs one command, given as the arguments after the program's name, and gives its exit code. Throws nothing.
int run(std::span<const std::string> arguments, Surroundings& surroundings);

/// The same on the machine itself: its arguments, files, streams and clock.
int run_on_machine(int argument_count, const char* const* arguments);

}  // namespace regie::commands
