#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "formats/html/addresses.hpp"

using namespace regie;

namespace {

std::vector<std::string> found(std::string_view text) {
    std::vector<std::string> out;
    for (const auto& address : formats::web_addresses(text))
        out.emplace_back(text.substr(address.begin, address.end - address.begin));
    return out;
}

using All = std::vector<std::string>;

}  // namespace

TEST_CASE("http and https addresses are found in a text, each without the punctuation of its sentence") {
    CHECK(found("zie https://example.org/a_b?c=d&e#f, en (http://example.org:8080).") ==
          All{"https://example.org/a_b?c=d&e#f", "http://example.org:8080"});
    CHECK(found("https://example.org/a_(b)") == All{"https://example.org/a_(b)"});
    CHECK(found("(see https://example.org/a_(b))") == All{"https://example.org/a_(b)"});
    CHECK(found("op https://example.org: alles") == All{"https://example.org"});
    CHECK(found("\"https://example.org\"") == All{"https://example.org"});
    CHECK(found("https://example.org/coöperatie!") == All{"https://example.org/coöperatie"});
}

TEST_CASE("no other address is found") {
    for (const std::string text :
         {"javascript:alert(1)", "data:text/html,x", "ftp://example.org", "//example.org", "mailto:x@example.org",
          "javascript:https://", "xhttps://example.org", "httpshttps://example.org", "https:/example.org", "https://",
          "http", "", "file:///etc/passwd"}) {
        CAPTURE(text);
        CHECK(found(text).empty());
    }
}

TEST_CASE("an address that may lead elsewhere than it seems to is no link") {
    for (const std::string text :
         {"https://bank.example@elsewhere.example/", "https://user:word@example.org", "https://xn--80ak6aa92e.example",
          "https://\u0430pple.example", "https://192.168.0.1/", "https://[::1]/", "https://0x7f000001",
          "https://example..org", "https://-example.org", "https://.example.org", "https://example.org:port",
          "https://example.org:99999", "https://exa%6Dple.org"}) {
        CAPTURE(text);
        CHECK(found(text).empty());
    }
}

TEST_CASE("what may not stand in an address goes by its number, once") {
    CHECK(formats::address_as_typed("https://a.example/co\u00F6p [x]%20%zz") ==
          "https://a.example/co%C3%B6p%20%5Bx%5D%20%25zz");
    CHECK(formats::address_as_typed("https://a.example/#a#b") == "https://a.example/#a%23b");
    CHECK(formats::address_as_typed("https://a.example/?a='b'&c") == "https://a.example/?a='b'&c");
}

TEST_CASE("the time to find addresses grows with the text, however it tries") {
    std::string hostile;
    for (int i = 0; i < 100'000; ++i) hostile += "http://";
    CHECK(found(hostile).empty());
    CHECK(found("https://example.org/" + std::string(1'000'000, ')')) == All{"https://example.org/"});
    CHECK(found("https://example.org/" + std::string(1'000'000, '.')) == All{"https://example.org/"});
}
