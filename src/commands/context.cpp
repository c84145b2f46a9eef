#include "commands/context.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>
#include <vector>

#include <fcntl.h>

#include "commands/form.hpp"
#include "commands/help_text.hpp"
#include "commands/language.hpp"
#include "commands/missing.hpp"
#include "commands/options.hpp"
#include "commands/place.hpp"
#include "commands/print.hpp"
#include "commands/shell_words.hpp"
#include "commands/values.hpp"
#include "regie/base/descriptor.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/base/write_file.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {
namespace {

using base::Message;
using base::Trouble;

/// The ways in which the command can be used as it was: in its other form only that one, else both.
std::string usages(const Command& command, const Form* form, base::Language language) {
    if (form != nullptr) return usage(command, *form);
    std::string text = usage(command, language);
    if (command.other_form) {
        const base::Both other{", or {0}", ", of {0}"};
        text += base::fill(other.in(language), {usage(command, *command.other_form)}, language);
    }
    return text;
}

/// `what` is missing; `choices`, if any, are what it may be.
Trouble missing(const Command& command, const Form* form, base::Language language, std::string_view what,
                std::string_view choices) {
    const std::string after = choices.empty() ? std::string{} : ": " + std::string(choices);
    return {{{"{0} is missing{1}", "{0} ontbreekt{1}"}, {std::string(what), after}},
            {{"as in: {0}; \"regie help {1}\" says more", "zoals: {0}; \"regie help {1}\" zegt er meer over"},
             {usages(command, form, language), std::string(command.name)}}};
}

base::Day day_of(const Arguments& arguments, const Surroundings& surroundings) {
    const auto text = arguments.value("today");
    if (!text) return surroundings.today();
    if (const auto day = base::parse_day(*text)) return *day;
    throw Trouble{{{"--today cannot be \"{0}\": it takes a full date",
                    "--today kan niet \"{0}\" zijn: het moet een "
                    "volledige datum zijn"},
                   {std::string(*text)}},
                  {{"as in: --today 2026-05-31", "zoals: --today 2026-05-31"}, {}}};
}

/// Whether a collaboration keeps its facts in this file, or would read it as such.
bool is_data(const base::Files& files, const std::filesystem::path& file) {
    const std::filesystem::path folder = file.parent_path();
    const auto is_collaboration = [&](const std::filesystem::path& path) {
        return files.exists(path.string(), store::collaboration_file);
    };
    if (file.filename() == store::collaboration_file || file.filename() == store::people_file) {
        return is_collaboration(folder);
    }
    return file.extension() == ".yaml" && store::kind_of_folder(folder.filename().string()) &&
           is_collaboration(folder.parent_path());
}

Trouble unreadable(std::string_view path, base::ReadStatus status, std::size_t limit) {
    const std::string name(path);
    switch (status) {
        case base::ReadStatus::missing:
            return {{{"there is no file \"{0}\"", "er is geen bestand \"{0}\""}, {name}},
                    {{"look at its name and its folder; it is sought from where you are",
                      "kijk naar de naam en de map; het wordt gezocht vanuit de huidige map"},
                     {}}};
        case base::ReadStatus::denied:
            return {{{"you may not read \"{0}\"", "\"{0}\" mag niet worden gelezen"}, {name}},
                    {{"ask its owner for permission", "vraag de eigenaar om toestemming"}, {}}};
        case base::ReadStatus::too_large:
            return {{{"\"{0}\" is larger than {1} MiB", "\"{0}\" is groter dan {1} MiB"},
                     {name, std::to_string(limit >> 20U)}},
                    {{"make it smaller, or split it into several files",
                      "maak het kleiner, of verdeel het over meer bestanden"},
                     {}}};
        case base::ReadStatus::not_a_file:
            return {{{"\"{0}\" is not a file", "\"{0}\" is geen bestand"}, {name}},
                    {{"give the name of a file, or - to read what a pipe brings",
                      "geef de naam van een bestand, of - voor wat een pipe aanlevert"},
                     {}}};
        default:
            return {{{"\"{0}\" could not be read", "\"{0}\" kon niet worden gelezen"}, {name}},
                    {{"check the disk, or make a copy of the file",
                      "controleer de schijf, of maak een kopie van het "
                      "bestand"},
                     {}}};
    }
}

/// A pipe or a device holds nothing to keep and cannot be replaced.
void write_through(const std::string& target, const std::string& path, std::string_view text) {
    base::Descriptor open(::open(target.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!open.open() || !open.write_all(text) || !open.close()) throw output_failed(path, errno);
}

}  // namespace

Context::Context(const Command& command, Arguments arguments, Surroundings& surroundings)
    : command_(command),
      arguments_(std::move(arguments)),
      surroundings_(surroundings),
      language_(asked_language().value_or(language_of_environment(surroundings))),
      today_(day_of(arguments_, surroundings)) {
    check_values(command_, arguments_);
    require();
}

std::optional<base::Language> Context::asked_language() const {
    const auto key = arguments_.value("lang");
    return key ? language_of_key(*key) : std::nullopt;
}

/// Everything that is missing is named at once; a person at a terminal is asked for it.
void Context::require() {
    for (const Option& option : command_.options) {
        if (option.brings_all && has(option.name)) return;
    }
    const Form* form = form_of(command_, arguments_);
    std::size_t given = arguments_.positionals.size();
    for (const Positional& positional : positionals_of(command_, arguments_)) {
        if (!positional.required) continue;
        if (given > 0) {
            --given;
        } else if (!ask_for(positional)) {
            throw missing(command_, form, language_, positional.name, choices_of(command_, positional));
        }
    }
    if (form != nullptr) return;
    std::vector<std::string> lacking;
    std::string choices;
    for (const Option& option : command_.options) {
        if (!option.required || has(option.name) || ask_for(option)) continue;
        lacking.push_back("--" + std::string(option.name));
        choices = choices_of(command_, option.key);
    }
    if (lacking.size() == 1) throw missing(command_, nullptr, language_, lacking.front(), choices);
    if (!lacking.empty()) {
        throw Trouble{{{"these are missing: {0}", "deze ontbreken: {0}"}, {base::join(lacking, ", ")}},
                      missing(command_, nullptr, language_, {}, {}).next()};
    }
    if (has_asked_) ask_for_more();
}

/// Only what is written is shown before it happens, so only for that can be asked.
bool Context::may_ask_for_missing() const {
    const bool writes =
        std::ranges::any_of(command_.options, [](const Option& option) { return option.name == dry_run.name; });
    return writes && can_ask() && !input_ended_;
}

bool Context::ask_for(const Positional& positional) {
    if (!may_ask_for_missing()) return false;
    const auto answer = commands::ask(*this, question_for(*this, arguments_, positional, root_to_ask_of()));
    input_ended_ = !answer;
    if (!answer) return false;
    arguments_.positionals.push_back(*answer);
    return has_asked_ = true;
}

bool Context::ask_for(const Option& option) {
    if (!may_ask_for_missing()) return false;
    Question question = question_for(*this, arguments_, option, root_to_ask_of());
    question.may_be_skipped = option.asked_too;
    if (question.may_be_skipped && question.nothing_to_name) return true;
    const auto answer = commands::ask(*this, question);
    input_ended_ = !answer;
    if (!answer) return false;
    if (!answer->empty()) arguments_.options[std::string(option.name)] = answers_of(command_, option, *answer);
    return has_asked_ = true;
}

void Context::ask_for_more() {
    has_asked_ = true;
    if (form_of(command_, arguments_) != nullptr) return;
    bool is_told = false;
    for (const Option& option : command_.options) {
        if ((option.initial.empty() && !option.asked_too) || has(option.name)) continue;
        // An option of the other form would turn the command into that one.
        Arguments with = arguments_;
        with.options[std::string(option.name)] = {std::string(option.initial)};
        if (form_of(command_, with) != nullptr) continue;
        if (option.asked_too && !is_told) {
            say_text("\n");
            say({{"What now follows may be passed over with an empty line, and added later.",
                  "Wat nu volgt, mag met een lege regel worden overgeslagen en later worden aangevuld."},
                 {}});
            is_told = true;
        }
        if (!ask_for(option)) return;
    }
}

bool Context::ask_for_needed(std::string_view name) {
    const auto option = std::ranges::find(command_.options, name, &Option::name);
    Option needed = *option;
    needed.asked_too = false;
    return ask_for(needed);
}

std::optional<std::string> Context::root_to_ask_of() const {
    // A new collaboration has none yet; of any other it is known before anybody is asked whether it is there.
    if (command_.writes == store::FileKind::collaboration) return std::nullopt;
    return root();
}

std::string Context::whole_command(std::string_view more) const {
    std::string options;
    const auto add = [&](const Option& option) {
        if (!has(option.name) || option.name == "no-input") return;
        const std::string name = " --" + std::string(option.name);
        if (option.value.empty()) options += name;
        for (const std::string& value : all(option.name))
            options += name + (value.starts_with('-') ? "=" : " ") + shell_quoted(value);
    };
    for (const Option& option : command_.options) add(option);
    for (const Option& option : global_options()) add(option);
    options += more;
    std::string words;
    bool looks_like_option = false;
    for (const std::string& word : arguments_.positionals) {
        words += " " + shell_quoted(word);
        looks_like_option = looks_like_option || word.starts_with('-');
    }
    const std::string start = "regie " + std::string(command_.name);
    return looks_like_option ? start + options + " --" + words : start + words + options;
}

bool Context::confirm(const Message& question) const {
    const base::Both choices{" [Y/n] ", " [J/n] "};
    for (;;) {
        say_text(question.in(language_) + std::string(choices.in(language_)));
        const auto answer = surroundings_.read_line();
        if (!answer) return false;
        for (const std::string_view yes : {"", "y", "Y", "yes", "j", "J", "ja"}) {
            if (*answer == yes) return true;
        }
        for (const std::string_view no : {"n", "N", "no", "nee"}) {
            if (*answer == no) return false;
        }
    }
}

std::string_view Context::option_or_initial(std::string_view name) const {
    if (const auto given = option(name)) return *given;
    for (const Option& known : command_.options) {
        if (known.name == name) return known.initial;
    }
    return {};
}

std::string_view Context::positional(std::size_t index) const {
    return index < arguments_.positionals.size() ? std::string_view(arguments_.positionals[index]) : std::string_view{};
}

yaml::Value Context::content() const { return content_of(command_, arguments_); }

std::string Context::absolute(std::string_view path) const { return absolute_path(surroundings_, path); }

std::string Context::seen_from_user(const std::string& path) const {
    const std::string seen = std::filesystem::path(path).lexically_relative(surroundings_.folder()).string();
    return seen.empty() ? path : seen;
}

std::string Context::start() const {
    const std::string folder = surroundings_.folder();
    if (folder.empty()) {
        throw Trouble{
            {{"the folder where you are does not exist any more", "de huidige map bestaat niet meer"}, {}},
            {{"go to another folder, or give one with -C", "ga naar een andere map, of geef er een met -C"}, {}}};
    }
    const auto directory = option("directory");
    if (!directory) return folder;
    const std::string asked = absolute(*directory);
    std::error_code error;
    if (!std::filesystem::is_directory(asked, error)) {
        throw Trouble{
            {{"there is no folder \"{0}\"", "de map \"{0}\" bestaat niet"}, {std::string(*directory)}},
            {{"give the folder of the collaboration with -C", "geef met -C de map van het samenwerkingsverband"}, {}}};
    }
    return asked;
}

std::string Context::root() const {
    const std::string from = start();
    if (auto found = store::find_root(files(), from)) return std::move(*found);
    throw Trouble{
        {{"there is no collaboration here: {0} has no regie.yaml, nor has any folder above it",
          "hier is geen samenwerkingsverband: in {0} staat geen regie.yaml, en ook niet in de mappen erboven"},
         {from}},
        {{"go to the folder of one, name it with -C, or make a new one with \"regie init\"",
          "ga naar de map ervan, noem die met -C, of begin een nieuw met \"regie init\""},
         {}}};
}

std::string Context::read(std::string_view path, std::size_t limit) const {
    const std::filesystem::path whole = absolute(path);
    std::string bytes;
    base::ReadStatus status = base::ReadStatus::done;
    if (path == "-" || path == "/dev/stdin") {
        auto input = surroundings_.read_input(limit);
        if (!input) throw unreadable(path, base::ReadStatus::failed, limit);
        if (input->size() > limit) throw unreadable(path, base::ReadStatus::too_large, limit);
        return std::move(*input);
    }
    status = files().read(whole.parent_path().string(), whole.filename().string(), limit, bytes);
    if (status != base::ReadStatus::done) throw unreadable(path, status, limit);
    return bytes;
}

bool Context::color() const {
    const auto when = option("color").value_or("auto");
    if (when != "auto") return when == "always";
    const auto is_set = [&](const char* name) { return !surroundings_.variable(name).value_or("").empty(); };
    return out_is_terminal() && !has("output") && !is_set("NO_COLOR") && surroundings_.variable("TERM") != "dumb";
}

std::size_t Context::columns() const { return has("output") ? usual_width : columns_of(surroundings_); }

std::size_t Context::message_columns() const { return commands::message_columns(surroundings_); }

void Context::print(std::string_view text) const {
    const auto file = option("output");
    if (file && *file != "-" && *file != "/dev/stdout") return write_file("output", text);
    commands::print(surroundings_, text);
}

void Context::write_file(std::string_view name, std::string_view text) const {
    const std::string path(option(name).value());
    const std::filesystem::path target = absolute(path);
    const Message other_name{{"choose another name for --{0}", "kies een andere naam voor --{0}"}, {std::string(name)}};
    if (is_data(files(), target)) {
        throw Trouble{{{"{0} is a file of the collaboration itself, and is not overwritten",
                        "{0} hoort bij het dossier zelf en wordt niet overschreven"},
                       {path}},
                      other_name};
    }
    std::error_code error;
    if (!std::filesystem::is_directory(target.parent_path(), error))
        throw output_failed(path, error ? error.value() : ENOENT);
    const auto kind = std::filesystem::status(target, error).type();
    using enum std::filesystem::file_type;
    if (kind == directory) {
        throw Trouble{{{"the output cannot be written to {0}: it is not a file",
                        "de uitvoer kan niet naar {0} worden geschreven: het is geen bestand"},
                       {path}},
                      other_name};
    }
    if (kind == fifo || kind == character || kind == block || kind == socket)
        return write_through(target.string(), path, text);
    base::put_file(target.parent_path().string(), target.filename().string(), text);
}

void Context::say(const Message& message) const { say_line({}, message.in(language_)); }

void Context::say_line(std::string_view first, std::string_view text) const {
    say_text(message_line(surroundings_, first, text));
}

void Context::say_text(std::string_view text) const { surroundings_.err().write(text); }

}  // namespace regie::commands
