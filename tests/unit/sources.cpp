#include "regie/base/sources.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace regie::base;

namespace {

/// `line:column-line:column`.
std::string at(std::string_view text, std::size_t begin, std::size_t end) {
    const Position p = position_in(text, begin, end);
    return std::to_string(p.line) + ":" + std::to_string(p.column) + "-" + std::to_string(p.end_line) + ":" +
           std::to_string(p.end_column);
}

}  // namespace

TEST_CASE("a place is counted from line 1, column 1") {
    CHECK(at("", 0, 0) == "1:1-1:1");
    CHECK(at("name: x\nlevel: board\n", 0, 4) == "1:1-1:5");
    CHECK(at("name: x\nlevel: board\n", 15, 20) == "2:8-2:13");
    CHECK(at("a\nb\n", 4, 4) == "3:1-3:1");
}

TEST_CASE("columns are characters, not bytes") {
    CHECK(at("naam: Zó é\n", 10, 12) == "1:10-1:11");
    CHECK(at("\U0001F600x", 4, 5) == "1:2-1:3");
}

TEST_CASE("bytes that are no UTF-8 take one column each") { CHECK(at("\xff\xfe\xc3x", 3, 4) == "1:4-1:5"); }

TEST_CASE("lines end at LF, at CRLF and at a lone CR") {
    CHECK(at("a\r\nb", 3, 4) == "2:1-2:2");
    CHECK(at("a\rb", 2, 3) == "2:1-2:2");
    CHECK(at("a\r\rb", 3, 4) == "3:1-3:2");
    CHECK(at("a\r\nb\rc\nd", 7, 8) == "4:1-4:2");
    CHECK(at("a\n\rb", 3, 4) == "3:1-3:2");
}

TEST_CASE("a line end belongs to the line it ends") {
    CHECK(at("a\r\nb", 1, 2) == "1:2-1:3");
    CHECK(at("a\r\nb", 2, 3) == "1:3-2:1");
    CHECK(at("a\nb", 1, 2) == "1:2-2:1");
}

TEST_CASE("a byte order mark takes no column") {
    CHECK(at("\uFEFFname: x", 0, 3) == "1:1-1:1");
    CHECK(at("\uFEFFname: x", 3, 7) == "1:1-1:5");
    CHECK(at("\uFEFFname\nb", 8, 9) == "2:1-2:2");
}

TEST_CASE("a place may span lines, and one beyond the text is its end") {
    CHECK(at("a: |\n  b\n  c\n", 3, 12) == "1:4-3:4");
    CHECK(at("ab\nc", 90, 99) == "2:2-2:2");
    CHECK(at("ab\nc", 3, 1) == "2:1-2:1");
}

TEST_CASE("the sources know the place of a finding and the line to show with it") {
    Sources sources;
    sources.resize(2);
    sources.at(FileId{0}) = {"regie.yaml", "\uFEFFformat: 1\r\nname: x\rlanguage: nl"};
    sources.at(FileId{1}) = {"partners/a.yaml", ""};
    CHECK(sources.position({FileId{0}, 20, 21}).line == 2);
    CHECK(sources.position({FileId{0}, 20, 21}).column == 7);
    CHECK(sources.position(whole(FileId{1})).line == 1);
    CHECK(sources.position(Place{}).column == 1);
    CHECK(sources.line(FileId{0}, 1) == "format: 1");
    CHECK(sources.line(FileId{0}, 2) == "name: x");
    CHECK(sources.line(FileId{0}, 3) == "language: nl");
    CHECK(sources.line(FileId{0}, 4).empty());
    CHECK(sources.line(FileId{0}, 0).empty());
    CHECK(sources.line(FileId{1}, 1).empty());
    CHECK(sources.line(FileId::none, 1).empty());
}

TEST_CASE("the positions of many places are those of each of them, whatever their order") {
    Sources sources;
    sources.resize(2);
    sources.at(FileId{0}) = {"regie.yaml", "\uFEFFn\u00e9: \U0001F600\r\nb\rc\n\n\r\rd: e\n"};
    sources.at(FileId{1}) = {"partners/a.yaml", "a\nb"};
    const auto size = static_cast<std::uint32_t>(sources.at(FileId{0}).text.size());
    const std::vector<std::uint32_t> starts = [&] {
        std::vector<std::uint32_t> all;
        for (std::uint32_t at = 0; at <= size; ++at) {
            const bool inside =
                at < size && (static_cast<unsigned char>(sources.at(FileId{0}).text[at]) & 0xC0U) == 0x80U;
            if (!inside) all.push_back(at);
        }
        return all;
    }();
    std::vector<Place> places{Place{}};
    for (const auto begin : starts)
        for (const auto end : starts)
            if (end >= begin) places.push_back({FileId{0}, begin, end});
    places.push_back({FileId{1}, 2, 3});
    places.push_back({FileId{0}, 5, 6});
    places.push_back({FileId{0}, 90, 99});
    const auto positions = sources.positions(places);
    REQUIRE(positions.size() == places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        CAPTURE(places[i].begin);
        CAPTURE(places[i].end);
        const Position alone = sources.position(places[i]);
        CHECK(positions[i].line == alone.line);
        CHECK(positions[i].column == alone.column);
        CHECK(positions[i].end_line == alone.end_line);
        CHECK(positions[i].end_column == alone.end_column);
    }
}
