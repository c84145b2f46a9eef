#include <random>

#include <doctest/doctest.h>

#include "regie/store/load.hpp"
#include "support/fake_surroundings.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using namespace regie::test;

namespace {

/// Texts in which a reader or a writer of YAML, or of a command line, trips.
const std::vector<std::string> hard_texts{
    "no",
    "No",
    "on",
    "y",
    "~",
    "null",
    "012",
    "0x1F",
    "1e3",
    "1_000",
    "12:30:45",
    "2024-01-01",
    "-1",
    ".5",
    ".inf",
    "a: b",
    "a:",
    ":a",
    "a #b",
    "#a",
    "- a",
    "-",
    "--",
    "---",
    "-x",
    "--name",
    "...",
    "?",
    "? a",
    "[a, b]",
    "{a: b}",
    "[",
    "]x",
    "{}",
    "%%",
    "++",
    "&a",
    "*a",
    "!a",
    "|",
    "> a",
    "%a",
    "@a",
    "`a",
    "'",
    "''",
    "\"",
    "\"a\"",
    "it's",
    "a\\b",
    "\\n",
    "a, b",
    "a=b",
    "=a",
    " a",
    "a ",
    "\ta",
    "a\tb",
    "a\nb",
    "a\n\nb\n",
    "\na",
    "a\n b",
    "a\n\n",
    " a\nb",
    "a\r\nb",
    "a\rb",

    "a\xe2\x80\xa8"
    "b",
    "ë",
    "Coöperatie Zó",
    "👍",
    "👩‍👩‍👧",
    "日本",
    "{0}",
    "$(x)",
    "<<",
    "<< a",
    "true",
    "all",
    "collaboration",
};

/// A text of letters, white space and signs that mean something to YAML.
std::string random_text(std::mt19937& random) {
    static const std::vector<std::string> parts{"a",  "b", "Z",  "0", "1",  " ", " ",  "\n",       "\t", ":",
                                                ": ", "#", " #", "-", "- ", "?", "'",  "\"",       "\\", ",",
                                                "[",  "]", "{",  "}", "&",  "*", "!",  "|",        ">",  "%",
                                                "=",  "~", ".",  "é", "ß",  "👍", "\r", "\xc2\xa0", "no", "null"};
    std::string text;
    const std::size_t length = 1 + random() % 12;
    for (std::size_t i = 0; i < length; ++i) text += parts[random() % parts.size()];
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) text += 'x';
    return text;
}

/// Types `text` wherever a text can be typed, and looks whether each of them comes back.
void check_comes_back(const std::string& text) {
    CAPTURE(text);
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    const auto call = [&](const std::vector<std::string>& arguments) {
        const int exit = commands::run(arguments, user);
        CAPTURE(user.said.text);
        REQUIRE(exit == 0);
    };
    call({"init", "--name=" + text, "--opgave=" + text, "--government=" + text});
    call({"add-partner", "p", "--name=" + text, "--interest=" + text, "--group=" + text});
    call({"commit", "--id", "c", "--signed-by=" + text, "--", "p", text});
    call({"decide", "--id", "d", "--kind", "mandate", "--by=" + text, "--settlement=" + text, "--", text});
    call({"account", "--id", "a", "--", "p", "results", text});
    call({"account", "a", "--act=" + text, "--effect=" + text});
    call({"raise", "--id", "i", "--", text});
    call({"resolve", "i", "--resolution=" + text});
    call({"fulfil", "c", "--what=" + text});
    call({"withdraw", "c", "--settlement=" + text});
    call({"commit", "--id", "e", "--", "p", text});
    call({"leave", "p", "--settlement=" + text});

    const store::Loaded loaded = store::load(base::disk(), here.path(), user.today(), 1);
    const model::Collaboration& all = loaded.collaboration;
    CHECK(loaded.findings.empty());
    CHECK(all.name.value == text);
    CHECK(all.opgave.statement.value == text);
    CHECK(all.roles.government.organisation.value == text);
    CHECK(all.mandate.decision.value.text == "d");
    REQUIRE(all.partners.size() == 1);
    CHECK(all.partners[0].name.value == text);
    CHECK(all.partners[0].interest.value == text);
    CHECK(all.partners[0].group.value == text);
    REQUIRE(all.commitments.size() == 2);
    CHECK(all.commitments[0].contribution.value == text);
    CHECK(all.commitments[0].signed_by.function.value == text);
    REQUIRE(all.commitments[0].delivered.size() == 1);
    CHECK(all.commitments[0].delivered.items[0].what.value == text);
    CHECK(all.commitments[0].settlement.value == text);
    CHECK(all.commitments[1].settlement.value == text);
    REQUIRE(all.decisions.size() == 1);
    CHECK(all.decisions[0].title.value == text);
    CHECK(all.decisions[0].by.value == text);
    CHECK(all.decisions[0].settlement.value == text);
    REQUIRE(all.items.size() == 1);
    CHECK(all.items[0].statement.value == text);
    REQUIRE(all.items[0].account.size() == 1);
    CHECK(all.items[0].account.items[0].act.value == text);
    CHECK(all.items[0].account.items[0].effect.value == text);
    REQUIRE(all.issues.size() == 1);
    CHECK(all.issues[0].title.value == text);
    CHECK(all.issues[0].resolution.value == text);
}

}  // namespace

TEST_CASE("Hard texts come back as they were typed") {
    for (const std::string& text : hard_texts) check_comes_back(text);
}

TEST_CASE("White space alone is no text: it is refused, not written") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    for (const char* text : {" ", "\t ", "\n"}) {
        CHECK(commands::run(std::vector<std::string>{"init", "--name", text, "--opgave", "Y"}, user) == 2);
    }
    CHECK(here.count() == 0);
}

TEST_CASE("A control character is refused, not written") {
    const TemporaryFolder here;
    FakeSurroundings user(here.path());
    for (const char* text : {"a\x01", "\x1b[31m", "\x7f", "\xc2\x85"}) {
        CHECK(commands::run(std::vector<std::string>{"init", "--name", text, "--opgave", "Y"}, user) == 2);
    }
    CHECK(user.said.text.find("error[F012]") != std::string::npos);
    CHECK(here.count() == 0);
}

TEST_CASE("Random texts come back as they were typed") {
    std::mt19937 random(20260630);  // NOLINT: the same texts every time
    for (int i = 0; i < 50; ++i) {
        const std::string text = random_text(random);
        // Nothing but white space is no value, and refused.
        if (text.find_first_not_of(" \t\r\n") != std::string::npos) check_comes_back(text);
    }
}
