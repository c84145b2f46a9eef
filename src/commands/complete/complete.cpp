#include "regie/commands/complete.hpp"

#include <algorithm>
#include <optional>

#include "commands/complete/offer.hpp"
#include "commands/help_text.hpp"
#include "commands/place.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {
namespace {

/// The words before the one that is being typed, taken apart as far as they make sense.
struct Read {
    const Command* command = nullptr;
    bool lost = false;                ///< no such command: nothing is known of what follows
    const Option* pending = nullptr;  ///< the option whose value is being typed
    bool options_over = false;        ///< a `--` stands before
    std::vector<std::string> positionals;
    std::vector<const Option*> given;
    std::optional<std::string> directory;
};

const Option* find_option(const Command* command, auto matches) {
    if (command != nullptr) {
        for (const Option& option : command->options) {
            if (matches(option)) return &option;
        }
    }
    for (const Option& option : global_options()) {
        if (matches(option)) return &option;
    }
    return nullptr;
}

const Option* option_named(const Command* command, std::string_view name) {
    return find_option(command, [&](const Option& option) { return option.name == name; });
}

class Reader {
public:
    explicit Reader(std::span<const Command* const> commands) : commands_(commands) {}

    Read read(std::span<const std::string> words) {
        for (const std::string& word : words) {
            if (const Option* option = std::exchange(read_.pending, nullptr)) {
                give(*option, word);
            } else if (!read_.options_over && word == "--") {
                read_.options_over = true;
            } else if (!read_.options_over && word.starts_with("--")) {
                long_option(word);
            } else if (!read_.options_over && word.size() > 1 && word.starts_with('-')) {
                letters(word);
            } else {
                plain(word);
            }
        }
        return std::move(read_);
    }

private:
    void give(const Option& option, std::string_view value) {
        if (option.name == "directory") read_.directory = value;
    }

    void long_option(std::string_view word) {
        const auto sign = word.find('=');
        const Option* option = option_named(read_.command, word.substr(2, sign == word.npos ? sign : sign - 2));
        if (option == nullptr) return;
        read_.given.push_back(option);
        if (option->value.empty()) return;
        if (sign == std::string_view::npos) {
            read_.pending = option;
        } else {
            give(*option, word.substr(sign + 1));
        }
    }

    /// `-q`, `-C`, `-qC`, `-Cfolder`.
    void letters(std::string_view word) {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const char letter = word[i];
            const Option* option =
                find_option(read_.command, [&](const Option& known) { return known.letter == letter; });
            if (option == nullptr) return;
            read_.given.push_back(option);
            if (option->value.empty()) continue;
            if (i + 1 == word.size()) {
                read_.pending = option;
            } else {
                give(*option, word.substr(i + 1));
            }
            return;
        }
    }

    void plain(const std::string& word) {
        if (read_.command != nullptr) {
            read_.positionals.push_back(word);
            return;
        }
        const auto found = std::ranges::find(commands_, std::string_view(word), &Command::name);
        if (found == commands_.end()) {
            read_.lost = true;
        } else {
            read_.command = *found;
        }
    }

    std::span<const Command* const> commands_;
    Read read_;
};

std::optional<std::string> root_of(const Read& read, const Surroundings& surroundings) {
    const std::string folder = surroundings.folder();
    if (folder.empty()) return {};
    return store::find_root(surroundings.files(),
                            read.directory ? absolute_path(surroundings, *read.directory) : folder);
}

void offer_options(Offer& offer, const Read& read) {
    const auto add = [&](const Option& option) {
        const bool spent = !option.repeatable && std::ranges::find(read.given, &option) != read.given.end();
        if (spent) return;
        offer.word("--" + std::string(option.name), description_of(read.command, option, offer.scene().language));
    };
    if (read.command != nullptr) std::ranges::for_each(read.command->options, add);
    std::ranges::for_each(global_options(), add);
}

/// The positionals that may stand where the next one is typed: more than one where the first may be left out, as in
/// `set [KIND/ID] KEY`, or where the command is used in more than one way.
void offer_positionals(Offer& offer, const Read& read) {
    const std::size_t typed = read.positionals.size();
    for (const auto positionals : ways_of(*read.command)) {
        const bool may_lack = positionals.size() > 1 && !positionals[0].required && positionals[1].required;
        const bool lacks = may_lack && typed > 0 && !names_a_file(read.positionals.front());
        const std::size_t index = typed + (lacks ? 1 : 0);
        const auto offer_at = [&](std::size_t at) {
            if (at < positionals.size()) offer_positional(offer, *read.command, positionals[at], read.positionals);
        };
        if (!positionals.empty() && positionals.back().many) {
            offer_at(std::min(index, positionals.size() - 1));
        } else {
            offer_at(index);
        }
        if (may_lack && typed == 0) offer_at(1);
    }
}

}  // namespace

Completion complete(std::span<const Command* const> commands, const Typed& typed, const Surroundings& surroundings,
                    base::Language language) {
    const Read read = Reader(commands).read(typed.words);
    if (read.lost) return {};
    const Scene scene{commands, surroundings.files(), root_of(read, surroundings), language};
    Offer offer(scene, typed.current);
    if (read.pending != nullptr) {
        offer_value(offer, read.command, *read.pending);
    } else if (!read.options_over && typed.current.starts_with('-')) {
        const auto sign = typed.current.find('=');
        const Option* option = sign == std::string_view::npos || !typed.current.starts_with("--")
                                   ? nullptr
                                   : option_named(read.command, typed.current.substr(2, sign - 2));
        if (option != nullptr && !option->value.empty()) {
            offer.skip(sign + 1);
            offer_value(offer, read.command, *option);
        } else {
            offer_options(offer, read);
        }
    } else if (read.command == nullptr) {
        for (const Command* command : commands) offer.word(command->name, command->summary.in(language));
    } else {
        offer_positionals(offer, read);
    }
    return std::move(offer).take();
}

}  // namespace regie::commands
