#include <algorithm>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "formats/columns.hpp"
#include "regie/base/text.hpp"
#include "support/fake_surroundings.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using namespace regie::test;

namespace {

int call(FakeSurroundings& user, const std::vector<std::string>& arguments) { return commands::run(arguments, user); }

/// Lines that are wider than `columns` though a blank is left in them to fold at.
std::string too_wide(const std::string& text, std::size_t columns) {
    std::istringstream lines(text);
    std::string wide;
    for (std::string line; std::getline(lines, line);) {
        const auto word = line.find_first_not_of(' ');
        const bool is_one_word = word == std::string::npos || line.find(' ', word) == std::string::npos;
        if (base::width(line) > columns && !is_one_word) wide += line + "\n";
    }
    return wide;
}

/// The words of a text, however it is folded.
std::vector<std::string> words(const std::string& text) {
    std::istringstream stream(text);
    return {std::istream_iterator<std::string>(stream), {}};
}

constexpr std::string_view long_trouble = "een-naam-van-een-soort-besluit-die-er-niet-is-en-die-heel-erg-lang-is";

}  // namespace

TEST_CASE("What is found fits the terminal, in each language, and is one line for programs") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    REQUIRE(call(user, {"init", "--name", "X", "--opgave", "Y"}) == 0);
    for (const std::string language : {"nl", "en"}) {
        const std::vector<std::string> command{"assess", "--lang", language, "--fail-on", "never", "--color", "never"};
        user.at_terminal = false;
        user.shown.text.clear();
        REQUIRE(call(user, command) == 0);
        const std::string plain = user.shown.text;
        user.at_terminal = true;
        for (const std::size_t columns : {70UL, 80UL}) {
            user.terminal_columns = columns;
            user.shown.text.clear();
            REQUIRE(call(user, command) == 0);
            CHECK(too_wide(user.shown.text, columns) == "");
            CHECK(user.shown.text.starts_with("regie.yaml:1:1: "));
        }
        CHECK(too_wide(plain, 80) != "");
    }
}

TEST_CASE("Where a finding is folded its first line begins as it always does, and the rest stands in") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    REQUIRE(call(user, {"init", "--name", "X", "--opgave", "Y"}) == 0);
    here.write("partners/ggd.yaml", "name: GGD\nlegal_form: an-organisation-that-is-not-in-the-list-of-forms\n");
    here.write("decisions/b.yaml", "title: B\nkind: besluit-dat-er-niet-is\ntaken: 2099-01-01\n");
    const std::vector<std::string> command{"check", "--color", "never"};
    user.shown.text.clear();
    REQUIRE(call(user, command) == 1);
    const std::string plain = user.shown.text;
    user.shown.text.clear();
    user.at_terminal = true;
    user.terminal_columns = 50;
    REQUIRE(call(user, command) == 1);
    CHECK(user.shown.text.find("decisions/b.yaml:2:7: error[") != std::string::npos);
    CHECK(user.shown.text.find("\n    ") != std::string::npos);
    CHECK(too_wide(user.shown.text, 50) == "");
    CHECK(words(user.shown.text).size() >= words(plain).size());
}

TEST_CASE("What is said beside the result is folded on a terminal, and nowhere else") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    REQUIRE(call(user, {"init", "--name", "X", "--opgave", "Y"}) == 0);
    const std::vector<std::string> command{"decide", "Z", "--kind", std::string(long_trouble), "--lang", "nl"};
    user.said.text.clear();
    REQUIRE(call(user, command) == 2);
    const std::string plain = user.said.text;
    CHECK(std::ranges::count(plain, '\n') == 2);
    user.at_terminal = true;
    user.said.text.clear();
    REQUIRE(call(user, command) == 2);
    CHECK(too_wide(user.said.text, 80) == "");
    CHECK(words(user.said.text) == words(plain));
    CHECK(user.said.text.starts_with("regie: --kind "));
    user.messages_elsewhere = true;
    user.said.text.clear();
    REQUIRE(call(user, command) == 2);
    CHECK(user.said.text == plain);
}

TEST_CASE("A text is folded after what stands before it, or begins on the next line where no word fits") {
    CHECK(formats::folded_after(4, "one two three four", 2, 12) == "one two\n  three four\n");
    CHECK(formats::folded_after(0, "one  two", 2, 40) == "one two\n");
    CHECK(formats::folded_after(39, "one two", 4, 40) == "\n    one two\n");
    CHECK(formats::folded_after(4, "", 4, 40) == "\n");
}
