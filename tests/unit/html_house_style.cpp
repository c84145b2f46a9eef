#include <string>

#include <doctest/doctest.h>

#include "regie/base/trouble.hpp"
#include "regie/formats/html.hpp"

using namespace regie;
using formats::HouseStyle;

namespace {

/// What is said of a style that is refused; empty where it is taken.
std::string refused(std::string_view css, base::Language language = base::Language::en) {
    try {
        const HouseStyle style(css, "house.css");
        return {};
    } catch (const base::Trouble& trouble) {
        return trouble.problem().in(language) + " / " + trouble.next().in(language);
    }
}

std::string css_of(std::string_view css) { return std::string(HouseStyle(css, "house.css").css()); }

}  // namespace

TEST_CASE("a house style stands in a page as its file says, with the line ends that a browser reads") {
    CHECK(css_of("\n a { color: #123 }\n") == "a { color: #123 }");
    CHECK(css_of("\xEF\xBB\xBF"
                 "a {}\r\nb {}\rc {}\fd {}") == "a {}\nb {}\nc {}\nd {}");
    CHECK(css_of("").empty());
}

TEST_CASE("a house style may hold what it needs itself") {
    for (const std::string css :
         {"a { background: url(data:image/png;base64,AAAA) }", "a { background: url( \"DATA:image/svg+xml,x\" ) }",
          "a { filter: url(#blur) }", "@font-face { src: url('data:font/woff2;base64,AAAA') format('woff2') }",
          "a { background: image-set(\"data:image/png;base64,AA\" 1x) }"}) {
        CAPTURE(css);
        CHECK(refused(css).empty());
    }
}

TEST_CASE("what only looks like an address in a house style is left in peace") {
    for (const std::string css :
         {"/* @import url(https://example.org/a.css) */ a {}", "a::after { content: \"url(https://example.org)\" }",
          "a::after { content: '@import' }", ".import { color: red } .url { color: red }", "a { --curl: curl(x) }",
          "@media print { a { color: red } }", "a::after { content: 'it\\'s url(x)' }"}) {
        CAPTURE(css);
        CHECK(refused(css).empty());
    }
}

TEST_CASE("a house style that would fetch something is refused, with the line") {
    CHECK(refused("a {}\n@import \"more.css\";") ==
          "house.css, line 2: @import would fetch another style, which a report does not do / copy the rules of that "
          "style into this file, or leave it out");
    CHECK(refused("a {}\n\n.x { background: url(https://example.org/a.png) }") ==
          "house.css, line 3: \"https://example.org/a.png\" would be fetched from elsewhere, which a report does not "
          "do / let the style hold it itself, as url(data:…), or leave it out");
    CHECK(
        refused("a { background: url(mark.svg) }", base::Language::nl) ==
        "house.css, regel 1: \"mark.svg\" zou van elders worden opgehaald, en dat doet een rapport niet / neem het op "
        "in de stijl zelf, als url(data:…), of laat het weg");
}

TEST_CASE("no way to write an address or an import hides it") {
    for (const std::string css :
         {"@IMPORT 'x'", "@\\69mport 'x'", "@\\000069 mport 'x'", "a{b:URL(x.png)}", "a{b:u\\72l(x.png)}",
          "a{b:\\75 \\72 \\6c (x.png)}", "a{b:url( 'x.png' )}", "a{b:url(\n\t\"//example.org/x\")}",
          "a{b:image-set('x.png' 1x, \"y.png\" 2x)}", "a{b:-webkit-image-set(url(x.png) 1x)}", "a{b:src(\"x.png\")}",
          "a{b:image(ltr 'x.png')}", "a{b:url(data\\:x)} c{d:url(x)}", "a{b:url(\\", "/* unfinished **/ a{b:url(x)}",
          "a{content:'\n} b{c:url(x)}", "a{content:'\f} b{c:url(x)}", "a{b:url(javascript:alert(1))}",
          "#url(data:\")\");} b{c:url(x)}"}) {
        CAPTURE(css);
        CHECK_FALSE(refused(css).empty());
    }
}

TEST_CASE("a house style cannot end the element it stands in") {
    const std::string said =
        "house.css, line 2: </style would end the style in the middle of it / leave it out, also in a comment";
    CHECK(refused("a {}\n/* </style> */") == said);
    CHECK(refused("a {}\n</STYLE ><script>alert(1)</script>") == said);
    CHECK(refused("a {}\nb::after { content: '</sTyLe' }") == said);
}

TEST_CASE("a house style is text") {
    const std::string said = "house.css, line 2: this is no text in UTF-8 / save the file as UTF-8";
    CHECK(refused("a {}\nb\xFF {}") == said);
    CHECK(refused(std::string("a {}\n\0", 6)) == said);
    CHECK(refused(std::string("\xFF\xFE"
                              "a\0",
                              4)) == "house.css, line 1: this is no text in UTF-8 / save the file as UTF-8");
}

TEST_CASE("a broken style is read to its end without harm") {
    for (const std::string css :
         {"\\", "@", "@\\", "a{b:url(", "'", "\"\\", "/*", "a{b:url(data:", "a\\\n", "))))", "(((("})
        CHECK(refused(css).empty());
}
