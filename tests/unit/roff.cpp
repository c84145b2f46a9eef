#include "formats/escape/roff.hpp"

#include <doctest/doctest.h>

using namespace regie::formats;

TEST_CASE("Running text is neither a request nor an escape, wherever it stands") {
    CHECK(roff_text(".gitignore") == "\\&.gitignore");
    CHECK(roff_text("'t is so") == "\\&'t is so");
    CHECK(roff_text("a .b 'c") == "a .b 'c");
    CHECK(roff_text("a\\fBb") == "a\\(rsfBb");
    CHECK(roff_text("a\n.b\tc\r\nd") == "a .b c d");
    CHECK(roff_text("") == "");
}

TEST_CASE("What one types has the hyphens of the keyboard, and other words have hyphens") {
    CHECK(roff_text("well-formed --dry-run -C 2026-06-30") == "well-formed \\-\\-dry\\-run \\-C 2026\\-06\\-30");
    CHECK(roff_literal("a-b 'c' `d` ~/e ^f \"g\"") == "a\\-b \\(aqc\\(aq \\(gad\\(ga \\(ti/e \\(haf \"g\"");
    CHECK(roff_literal(".x") == "\\&.x");
    CHECK(roff_literal("'x") == "\\(aqx");
    CHECK(roff_literal("  .x \\") == "  .x \\(rs");
}

TEST_CASE("What is not ASCII goes by its number, and what acts on a terminal is shown") {
    CHECK(roff_text("Coöperatie … 👍") == "Co\\[u00F6]peratie \\[u2026] \\[u1F44D]");
    CHECK(roff_literal("\x1b[2J\xe2\x80\xae") == "\\(rsx1b[2J\\(rsu202e");
    CHECK(roff_text("\xff") == "\\(rsxff");
}

TEST_CASE("An argument stays one argument, and is never a macro or punctuation") {
    CHECK(roff_argument("a b") == "\"a b\"");
    CHECK(roff_argument("") == "\"\"");
    CHECK(roff_argument("say \"a b\"") == "\"say \\(dqa b\\(dq\"");
    CHECK(roff_argument("\"") == "\\(dq");
    for (const char* word : {"No", "Ar", "Op", "%A", "Brq"}) {
        CAPTURE(word);
        CHECK(roff_argument(word) == "\\&" + std::string(word));
    }
    CHECK(roff_argument(".") == "\\&.");
    CHECK(roff_argument("NO") == "NO");
    CHECK(roff_argument("no") == "no");
    CHECK(roff_argument("legal-form") == "legal\\-form");
}
