#include "commands/context.hpp"

#include <cerrno>
#include <filesystem>
#include <utility>
#include <vector>

#include <fcntl.h>

#include "commands/help_text.hpp"
#include "commands/language.hpp"
#include "commands/place.hpp"
#include "commands/print.hpp"
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

/// `what` is missing; `choices`, if any, are what it may be.
Trouble missing(const Command& command, base::Language language, std::string_view what, std::string_view choices) {
    const std::string after = choices.empty() ? std::string{} : ": " + std::string(choices);
    return {{{"{0} is missing{1}", "{0} ontbreekt{1}"}, {std::string(what), after}},
            {{"as in: {0}; \"regie help {1}\" says more", "zoals: {0}; \"regie help {1}\" zegt er meer over"},
             {usage(command, language), std::string(command.name)}}};
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
    for (std::size_t i = arguments_.positionals.size(); i < command_.positionals.size(); ++i) {
        if (command_.positionals[i].required) {
            throw missing(command_, language_, command_.positionals[i].name,
                          choices_of(command_, command_.positionals[i]));
        }
    }
    std::vector<std::string> lacking;
    std::string choices;
    for (const Option& option : command_.options) {
        if (!option.required || has(option.name)) continue;
        if (auto answer = ask(option)) {
            arguments_.options[std::string(option.name)] = {std::move(*answer)};
            check_values(command_, arguments_);
        } else {
            lacking.push_back("--" + std::string(option.name));
            choices = choices_of(command_, option.key);
        }
    }
    if (lacking.size() == 1) throw missing(command_, language_, lacking.front(), choices);
    if (lacking.empty()) return;
    throw Trouble{{{"these are missing: {0}", "deze ontbreken: {0}"}, {base::join(lacking, ", ")}},
                  missing(command_, language_, {}, {}).next()};
}

std::optional<std::string> Context::ask(const Option& option) {
    if (has("no-input") || !surroundings_.can_ask()) return {};
    const store::Row* row = row_of(command_, option.key);
    if (row == nullptr) return {};
    say_text(std::string(row->description.in(language_)) + "\n" + std::string(option.name) + ": ");
    auto line = surroundings_.read_line();
    return line && !line->empty() ? line : std::nullopt;
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

bool Context::color() const {
    const auto when = option("color").value_or("auto");
    if (when != "auto") return when == "always";
    const auto is_set = [&](const char* name) { return !surroundings_.variable(name).value_or("").empty(); };
    return out_is_terminal() && !has("output") && !is_set("NO_COLOR") && surroundings_.variable("TERM") != "dumb";
}

std::size_t Context::columns() const { return has("output") ? usual_width : columns_of(surroundings_); }

void Context::print(std::string_view text) const {
    const auto file = option("output");
    if (file && *file != "-" && *file != "/dev/stdout") return write_file(std::string(*file), text);
    commands::print(surroundings_, text);
}

void Context::write_file(const std::string& path, std::string_view text) const {
    const std::filesystem::path target = absolute(path);
    if (is_data(files(), target)) {
        throw Trouble{{{"{0} is a file of the collaboration itself, and is not overwritten",
                        "{0} hoort bij het dossier zelf en wordt niet overschreven"},
                       {path}},
                      {{"choose another name for --output", "kies een andere naam voor --output"}, {}}};
    }
    std::error_code error;
    if (!std::filesystem::is_directory(target.parent_path(), error)) throw output_failed(path, ENOENT);
    std::optional<std::string> old;
    std::string bytes;
    switch (base::disk().read(target.parent_path().string(), target.filename().string(), std::string::npos, bytes)) {
        case base::ReadStatus::done:
            old = std::move(bytes);
            break;
        case base::ReadStatus::missing:
            break;
        case base::ReadStatus::denied:
            throw output_failed(path, EACCES);
        case base::ReadStatus::not_a_file:
            if (!std::filesystem::is_directory(target, error)) return write_through(target.string(), path, text);
            [[fallthrough]];
        default:
            throw Trouble{{{"the output cannot be written to {0}: it is not a file",
                            "de uitvoer kan niet naar {0} worden geschreven: het is geen bestand"},
                           {path}},
                          {{"choose another name for --output", "kies een andere naam voor --output"}, {}}};
    }
    base::replace_file(target.parent_path().string(), target.filename().string(), text, old);
}

void Context::say(const Message& message) const { say_text(base::visible(message.in(language_)) + "\n"); }

void Context::say_text(std::string_view text) const { surroundings_.err().write(text); }

}  // namespace regie::commands
