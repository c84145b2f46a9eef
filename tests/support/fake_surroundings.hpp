#pragma once

#include <cerrno>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "regie/base/files.hpp"
#include "regie/commands/program.hpp"

namespace regie::test {

/// Output that is kept.
class KeptOutput final : public commands::Output {
public:
    commands::Written write(std::string_view bytes) override {
        text += bytes;
        return commands::Written::all;
    }
    std::string text;
};

/// A user in a real folder, with a keyboard of prepared lines.
class FakeSurroundings : public commands::Surroundings {
public:
    explicit FakeSurroundings(std::string folder) : folder_(std::move(folder)) {}

    const base::Files& files() const override { return base::disk(); }
    commands::Output& out() override { return shown; }
    commands::Output& err() override { return said; }
    std::optional<std::string> variable(const char* name) const override {
        const auto found = environment.find(name);
        return found == environment.end() ? std::nullopt : std::optional(found->second);
    }
    std::string folder() const override { return folder_; }
    base::Day today() const override { return std::chrono::sys_days{std::chrono::year{2026} / 6 / 30}; }
    bool out_is_terminal() const override { return at_terminal; }
    bool err_is_terminal() const override { return at_terminal && !messages_elsewhere; }
    bool can_ask() const override { return err_is_terminal(); }
    std::optional<std::string> read_line() override {
        if (lines.empty()) return {};
        std::string line = std::move(lines.front());
        lines.pop_front();
        return line;
    }
    std::optional<int> run_program(const std::vector<std::string>& words) override {
        if (program) return program(words);
        errno = ENOENT;
        return {};
    }
    std::optional<std::string> read_input(std::size_t) override { return input; }
    std::optional<commands::Heard> hear_program(const std::vector<std::string>& words) override {
        if (heard_program) return heard_program(words);
        errno = ENOENT;
        return {};
    }
    std::optional<std::size_t> columns() const override { return terminal_columns; }

    KeptOutput shown;
    KeptOutput said;
    std::map<std::string, std::string> environment;
    std::deque<std::string> lines;
    std::function<std::optional<int>(const std::vector<std::string>&)> program;  ///< takes the part of every program
    std::string input;
    std::function<std::optional<commands::Heard>(const std::vector<std::string>&)> heard_program;  ///< the same
    bool at_terminal = false;
    bool messages_elsewhere = false;  ///< stderr goes to a file
    std::size_t terminal_columns = 80;

private:
    std::string folder_;
};

}  // namespace regie::test
