#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include "regie/base/text.hpp"
#include "regie/commands/command.hpp"
#include "regie/rules/catalogue.hpp"
#include "report/explain/keys.hpp"
#include "support/program.hpp"
#include "support/shown.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using namespace regie::test;

namespace {

namespace fs = std::filesystem;

const fs::path man = fs::path(REGIE_SOURCE_DIR) / "man";

std::set<std::string> pages_in(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file()) names.insert(entry.path().filename().string());
    }
    return names;
}

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A page as a reader sees it on a terminal of 80 columns, without its bold and underlined letters.
std::string shown(const std::string& page) {
    const Outcome ran = execute({"mandoc", "-T", "ascii", (man / page).string()});
    REQUIRE(ran.exit == 0);
    std::string text;
    for (const char c : ran.out) {
        if (c == '\b') {
            text.pop_back();
        } else {
            text += c;
        }
    }
    return text;
}

/// The same in one line, so that it does not matter where lines end.
std::string shown_in_one_line(const std::string& page) {
    std::string text;
    for (const char c : shown(page)) {
        const bool white = c == ' ' || c == '\n';
        if (!white || !text.ends_with(' ')) text += white ? ' ' : c;
    }
    return text;
}

}  // namespace

TEST_CASE("the manual pages are those that the commands, the field tables and the rules give") {
    const TemporaryFolder made;
    const bool bless = std::getenv("REGIE_BLESS") != nullptr;
    const Outcome ran = execute({REGIE_MAN, (man / "parts").string(), made.path()});
    REQUIRE_MESSAGE(ran.exit == 0, ran.err);
    if (bless) {
        for (const std::string& page : pages_in(man)) fs::remove(man / page);
        for (const std::string& page : pages_in(made.path())) fs::copy_file(made / page, man / page);
    }
    CHECK(pages_in(man) == pages_in(made.path()));
    for (const std::string& page : pages_in(made.path())) {
        CAPTURE(page);
        const bool same = read(man / page) == made.read(page);
        CHECK_MESSAGE(same, "tests/bless makes them anew");
    }
}

TEST_CASE("every command, argument and option has its entry in a manual page") {
    const std::string main_page = shown_in_one_line("regie.1");
    for (const commands::Option& option : commands::global_options()) {
        CAPTURE(option.name);
        CHECK(holds(main_page, "--" + std::string(option.name)));
        CHECK(holds(main_page, option.help->en.substr(0, option.help->en.find(';'))));
    }
    for (const commands::Command* command : commands::all_commands()) {
        CAPTURE(command->name);
        const std::string name(command->name);
        CHECK(holds(main_page, "regie-" + name + "(1)"));
        REQUIRE(fs::exists(man / ("regie-" + name + ".1")));
        const std::string page = shown("regie-" + name + ".1");
        CHECK(holds(page, "regie " + name));
        for (const commands::Option& option : command->options) {
            CAPTURE(option.name);
            // Once in the synopsis, and once more at the start of a line where it is explained.
            std::string entry = "--" + std::string(option.name);
            if (!option.value.empty()) entry += " ";
            CHECK(holds(page, entry));
            const bool explained = holds(page, "\n     " + entry) || holds(page, ", " + entry);
            CHECK(explained);
        }
        for (const auto& way : commands::ways_of(*command)) {
            for (const commands::Positional& positional : way)
                CHECK(holds(page, "\n     " + std::string(positional.name)));
        }
        for (const commands::Example& example : command->examples)
            CHECK(holds(page, "regie " + std::string(example.command.substr(0, example.command.find(' ')))));
    }
}

TEST_CASE("every principle, rule and key has its entry in a manual page") {
    const std::string principles = shown_in_one_line("regie-principles.7");
    for (const auto* principle : rules::principles()) {
        CAPTURE(principle->id);
        CHECK(holds(principles, std::string(principle->id) + ": " + std::string(principle->title.en)));
    }
    const std::string rules = shown_in_one_line("regie-rules.7");
    for (const auto* rule : rules::rule_texts()) {
        CAPTURE(rule->code);
        CHECK(
            holds(rules, std::string(rule->code) + " " + std::string(rule->name) + ": " + std::string(rule->title.en)));
    }
    const std::string format = shown("regie-format.5");
    const std::string format_in_one_line = shown_in_one_line("regie-format.5");
    for (const auto& key : report::keys::all()) {
        // A mapping from partners to one value each has no keys of its own.
        if (key.rows.size() > 1 && store::takes_one_value(*key.rows[key.rows.size() - 2]->table())) continue;
        std::string name = key.name();
        if (key.kind != store::FileKind::collaboration) name.erase(0, name.find('.') + 1);
        CAPTURE(name);
        CHECK((holds(format, "\n     " + name + "\n") || holds(format, "\n     " + name + "  ")));
        CHECK(holds(format_in_one_line, base::wrap(key.row().description.en, 40).front()));
    }
}

TEST_CASE("mandoc has nothing to say against any manual page") {
    for (const std::string& page : pages_in(man)) {
        CAPTURE(page);
        const Outcome ran = execute({"mandoc", "-T", "lint", "-W", "warning", (man / page).string()});
        CHECK(ran.out.empty());
        CHECK(ran.err.empty());
        CHECK(ran.exit == 0);
    }
}

TEST_CASE("every manual page fits a terminal of 80 columns") {
    for (const std::string& page : pages_in(man)) {
        CAPTURE(page);
        std::istringstream lines(shown(page));
        for (std::string line; std::getline(lines, line);) {
            CAPTURE(line);
            CHECK(line.size() <= 80);
        }
    }
}

TEST_CASE("the manual pages are ASCII, so that every formatter reads them") {
    for (const std::string& page : pages_in(man)) {
        CAPTURE(page);
        const std::string text = read(man / page);
        CHECK(std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    }
}
