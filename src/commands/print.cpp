#include "commands/print.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <string>

#include "formats/columns.hpp"
#include "formats/escape/terminal.hpp"
#include "regie/base/system_reason.hpp"
#include "regie/base/text.hpp"

namespace regie::commands {

void print(Surroundings& surroundings, std::string_view text) {
    if (surroundings.out().write(text) == Written::failed) throw output_failed("stdout", errno);
}

namespace {

std::size_t columns_from(const Surroundings& surroundings, bool is_terminal) {
    // Longer lines are hard to read, however wide the terminal.
    constexpr std::size_t widest = 120;
    constexpr std::size_t narrowest = 40;
    std::size_t wanted = is_terminal ? surroundings.columns().value_or(usual_width) : usual_width;
    if (const auto text = surroundings.variable("COLUMNS")) {
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
        if (error == std::errc{} && end == text->data() + text->size()) wanted = number;
    }
    return std::clamp(wanted, narrowest, widest);
}

}  // namespace

std::size_t columns_of(const Surroundings& surroundings) {
    return columns_from(surroundings, surroundings.out_is_terminal());
}

std::size_t message_columns(const Surroundings& surroundings) {
    return columns_from(surroundings, surroundings.err_is_terminal());
}

std::string message_line(const Surroundings& surroundings, std::string_view first, std::string_view text) {
    constexpr std::size_t indent = 2;
    const std::string begin = formats::terminal(first);
    const std::string shown = formats::terminal(text);
    if (!surroundings.err_is_terminal()) return begin + shown + "\n";
    return begin + formats::folded_after(base::width(begin), shown, indent, message_columns(surroundings));
}

base::Trouble output_failed(std::string_view where, int error) {
    return {{{"the output could not be written to {0}: {1}", "de uitvoer kon niet naar {0} worden geschreven: {1}"},
             {std::string(where), base::system_reason(error)}},
            {{"remove the cause and repeat the command", "neem de oorzaak weg en herhaal het commando"}, {}}};
}

}  // namespace regie::commands
