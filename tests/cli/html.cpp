#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "support/every_page.hpp"
#include "support/node_tools.hpp"
#include "support/program.hpp"
#include "support/shown.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("A report can be a page, in a file or shown, in the language of the report") {
    const SmallCollaboration here;
    const Outcome ran = here.regie_nl({"report", "--format", "html", "--output", "report.html"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err.empty());
    const std::string page = here.read("report.html");
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
    CHECK(holds(page, "<h1>Samen Warm</h1>"));
    CHECK(here.regie_nl({"report", "--format", "html"}).out == page);
    CHECK(here.regie({"report", "--format", "html"}).out.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
}

TEST_CASE("Only a report can be a page") {
    const SmallCollaboration here;
    for (const std::string command : {"next", "list", "explain"}) {
        CAPTURE(command);
        CHECK(here.regie({command, "--format", "html"}).exit == 2);
    }
}

TEST_CASE("Names are no markup of a page") {
    const SmallCollaboration here;
    here.write("partners/x.yaml", "name: '<img src=x onerror=alert(1)>'\n");
    const std::string page = here.regie({"report", "--format", "html"}).out;
    CHECK(holds(page, "&lt;img src=x onerror=alert(1)&gt;"));
    CHECK_FALSE(holds(page, "<img"));
}

TEST_CASE("A style of one's own comes after that of the page") {
    const SmallCollaboration here;
    here.write("house.css", "h1 { color: #9b1c31 }\n");
    const Outcome ran = here.regie({"report", "--format", "html", "--css", "house.css"});
    CHECK(ran.exit == 0);
    CHECK(holds(ran.out, "</style>\n<style>h1 { color: #9b1c31 }</style>\n</head>"));
}

TEST_CASE("A style that cannot be used is refused with the line and what to do, and nothing is written") {
    const SmallCollaboration here;
    const auto with = [&](const std::string& file) {
        return here.regie({"report", "--format", "html", "--css", file, "--output", "report.html"});
    };
    CHECK(with("none.css").err ==
          "regie: there is no file \"none.css\"\n"
          "  look at its name and its folder; it is sought from where you are\n");
    here.write("house.css", "a {}\n@import url(https://example.org/more.css);\n");
    const Outcome ran = with("house.css");
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "regie: house.css, line 2: @import would fetch another style, which a report does not do\n"
          "  copy the rules of that style into this file, or leave it out\n");
    here.write("house.css", "a {}\nb { color: red } </Style>\n");
    CHECK(with("house.css").err ==
          "regie: house.css, line 2: </style would end the style in the middle of it\n"
          "  leave it out, also in a comment\n");
    here.write("house.css", "a {}\n\xE9 {}\n");
    CHECK(with("house.css").err ==
          "regie: house.css, line 2: this is no text in UTF-8\n"
          "  save the file as UTF-8\n");
    here.write("house.css", std::string(1'100'000, ' '));
    CHECK(with("house.css").err ==
          "regie: \"house.css\" is larger than 1 MiB\n"
          "  make it smaller, or split it into several files\n");
    here.write("house.css", "a { background: url(//example.org/logo.png) }\n");
    CHECK(here.regie_nl({"report", "--format", "html", "--css", "house.css"}).err ==
          "regie: house.css, regel 1: \"//example.org/logo.png\" zou van elders worden opgehaald, en dat doet een "
          "rapport niet\n"
          "  neem het op in de stijl zelf, als url(data:…), of laat het weg\n");
    CHECK_FALSE(std::filesystem::exists(here / "report.html"));
}

TEST_CASE("A style is for a page, and for nothing else") {
    const SmallCollaboration here;
    here.write("house.css", "a {}\n");
    const Outcome ran = here.regie({"report", "--css", "house.css"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: --css only says how a page of HTML looks\n  add --format html, or leave --css out\n");
    CHECK(here.regie_nl({"report", "--format", "json", "--css", "house.css"}).err ==
          "regie: --css zegt alleen hoe een pagina in HTML eruitziet\n  voeg --format html toe, of laat --css weg\n");
}

TEST_CASE("html-validate finds nothing in any report, nor in one with a house style") {
    const TemporaryFolder folder;
    const std::size_t written = write_every_page(folder.path());
    const SmallCollaboration here;
    here.write("house.css", "h1 { color: #9b1c31 }\n");
    REQUIRE(here.regie({"report", "--format", "html", "--css", "house.css", "--output", folder / "house.html"}).exit ==
            0);
    const Outcome ran = execute({"node", node_tool("html_validate.mjs"), folder.path()});
    CAPTURE(ran.err);
    CHECK(ran.out == std::to_string(written + 1) + " pages\n");
}
