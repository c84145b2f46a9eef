#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "regie/commands/command.hpp"
#include "support/fault_table.hpp"
#include "support/writing_case.hpp"

using namespace regie;
using namespace regie::test;

namespace {

bool gives(const WritingCase& one, std::string_view option) {
    return std::ranges::find(one.words, "--" + std::string(option)) != one.words.end();
}

bool is_in_form(const WritingCase& one, const commands::Form& form) {
    if (!form.without.empty() && gives(one, form.without)) return false;
    return std::ranges::any_of(form.options, [&](std::string_view option) { return gives(one, option); });
}

template <class Is>
bool has_case(const commands::Command& command, const Is& is) {
    return std::ranges::any_of(writing_cases(),
                               [&](const WritingCase& one) { return one.command() == command.name && is(one); });
}

}  // namespace

TEST_CASE("Every way in which a command can write is tried in every fault") {
    for (const commands::Command* command : commands::all_commands()) {
        CAPTURE(command->name);
        bool writes = command->writes.has_value() || command->name == "edit";
        for (const commands::Option& option : command->options) {
            writes = writes || option.name == "dry-run";
            if (option.name != "output" && option.name != "write-baseline" && option.name != "from") continue;
            CAPTURE(option.name);
            CHECK(has_case(*command, [&](const WritingCase& one) { return gives(one, option.name); }));
        }
        if (writes) CHECK(has_case(*command, [](const WritingCase& one) { return one.result.empty(); }));
        if (!command->other_form) continue;
        CHECK(has_case(*command, [&](const WritingCase& one) { return is_in_form(one, *command->other_form); }));
        CHECK(has_case(*command, [&](const WritingCase& one) { return !is_in_form(one, *command->other_form); }));
    }
}

TEST_CASE("SECURITY.md tells of every case how it ends in every fault") {
    std::ifstream file(REGIE_SOURCE_DIR "/SECURITY.md");
    const std::string text(std::istreambuf_iterator<char>(file), {});
    const FaultTable table = FaultTable::in(text);
    std::set<std::string> names;
    for (const WritingCase& one : writing_cases()) names.insert(one.name);
    CHECK(table.cases() == names);
    CHECK(table.faults() == std::set<std::string>{"no space", "I/O error", "no permission", "interrupted", "short",
                                                  "killed", "full disk", "may not write"});
    // Made by the tests: whoever writes in it by hand gets it back as they would write it.
    CHECK(table.put_in(text, false) == text);
}
