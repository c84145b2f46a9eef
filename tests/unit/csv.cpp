#include "regie/base/csv.hpp"

#include <doctest/doctest.h>

namespace {

using namespace regie::base;

/// Every row as `line: <cell><cell>`, then where reading stopped.
std::string read(std::string_view text) {
    CsvReader reader(text);
    CsvRow row;
    std::string out;
    while (reader.next(row)) {
        out += std::to_string(row.line) + ":";
        for (const std::string& cell : row.cells) out += " <" + cell + ">";
        out += "\n";
    }
    if (reader.stop()) {
        out += "stopped at " + std::to_string(reader.stop()->line) + ", fault " +
               std::to_string(static_cast<int>(reader.stop()->fault)) + "\n";
    }
    return out;
}

std::string stopped(std::size_t line, CsvFault fault) {
    return "stopped at " + std::to_string(line) + ", fault " + std::to_string(static_cast<int>(fault)) + "\n";
}

}  // namespace

TEST_CASE("Rows end in LF, CRLF or CR, and the last one needs no end") {
    for (const char* text : {"a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d"}) {
        CHECK(read(text) == "1: <a> <b>\n2: <c> <d>\n");
    }
}

TEST_CASE("Quotes keep separators, line ends and doubled quotes in a cell, and lines go on counting") {
    CHECK(read("a;b\n\"x;y\";\"he said \"\"no\"\"\"\n\"one\r\ntwo\n\";z\nlast;row\n") ==
          "1: <a> <b>\n2: <x;y> <he said \"no\">\n3: <one\r\ntwo\n> <z>\n6: <last> <row>\n");
    CHECK(read("a;b\n\"\";\n\"x\"  ;y\n") == "1: <a> <b>\n3: <x> <y>\n");
}

TEST_CASE("A quote inside a cell that does not begin with one is a letter like any other") {
    CHECK(read("a;b\n5\" pijp;x\n") == "1: <a> <b>\n2: <5\" pijp> <x>\n");
}

TEST_CASE("The separator is told from the first row, outside quotes, or from a line sep=") {
    CHECK(read("a,b\n1;2,3\n") == "1: <a> <b>\n2: <1;2> <3>\n");
    CHECK(read("a;b\n1,2;3\n") == "1: <a> <b>\n2: <1,2> <3>\n");
    CHECK(read("\"a;;;\",b\n1,2\n") == "1: <a;;;> <b>\n2: <1> <2>\n");
    CHECK(read("sep=,\r\na;b,c\r\n") == "2: <a;b> <c>\n");
    CHECK(read("sep=;x;y\n") == "1: <sep=> <x> <y>\n");
    CHECK(read("name\nA, B\n") == "1: <name>\n2: <A, B>\n");
}

TEST_CASE("A byte order mark and rows without anything in them are passed over") {
    CHECK(read("\xEF\xBB\xBF\n\na;b\n;\n \t;\" \"\n\nc;d\n\n") == "3: <a> <b>\n7: <c> <d>\n");
    CHECK(read("").empty());
    CHECK(read("\xEF\xBB\xBF").empty());
    CHECK(read("\n\r\n").empty());
}

TEST_CASE("A separator at the end of a row brings an empty cell") {
    CHECK(read("a;b;\n1;2;\n3;4;") == "1: <a> <b> <>\n2: <1> <2> <>\n3: <3> <4> <>\n");
}

TEST_CASE("A quote that is never closed is reported where it opens") {
    CHECK(read("a;b\nc;\"d\ne;f\ng;h\n") == "1: <a> <b>\n" + stopped(2, CsvFault::unclosed_quote));
    CHECK(read("a;b\n\"x\ny\";\"d") == "1: <a> <b>\n" + stopped(3, CsvFault::unclosed_quote));
}

TEST_CASE("Text after a closing quote is reported") {
    CHECK(read("a;b\n\"c\"d;e\n") == "1: <a> <b>\n" + stopped(2, CsvFault::text_after_quote));
}

TEST_CASE("What is not UTF-8 is told apart: UTF-16, Latin-1 with its line, a workbook") {
    using namespace std::string_view_literals;
    CHECK(read("\xFF\xFEn\0a\0"sv) == stopped(1, CsvFault::utf16));
    CHECK(read("\xFE\xFF\0n\0a"sv) == stopped(1, CsvFault::utf16));
    CHECK(read("a;b\nc;\0d\n"sv) == stopped(2, CsvFault::utf16));
    CHECK(read("a;b\r\nc;d\r\nCo\xF6peratie;x\r\n") == stopped(3, CsvFault::not_utf8));
    CHECK(read("PK\x03\x04...") == stopped(1, CsvFault::workbook));
    CHECK(read("a\tb\nc\td\n") == stopped(1, CsvFault::tabs));
}

TEST_CASE("A cell that would begin a formula is shielded, and comes back as it was") {
    for (const char* formula : {"=1+1", "+31", "-5", "@x", "\tx", "\rx", "'=1", "''+"}) {
        const std::string shielded = shielded_cell(formula);
        CHECK(shielded == "'" + std::string(formula));
        CHECK(unshielded_cell(shielded) == formula);
    }
    for (const char* text : {"", "GGD", "'t Huis", "'s-Hertogenbosch", "a=b", "'"}) {
        CHECK(shielded_cell(text) == text);
        CHECK(unshielded_cell(text) == text);
    }
    CHECK(unshielded_cell("=1") == "=1");
}

TEST_CASE("A row has no more cells than a table that people keep") {
    CHECK(read(std::string(max_csv_cells - 1, ';') + "x\n") != stopped(1, CsvFault::too_many_cells));
    CHECK(read(std::string(max_csv_cells, ';') + "x\n") == stopped(1, CsvFault::too_many_cells));
}

TEST_CASE("A cell of a million letters is one cell") {
    const std::string cell(1'000'000, 'x');
    CHECK(read("a;b\n\"" + cell + "\";" + cell + "\n") == "1: <a> <b>\n2: <" + cell + "> <" + cell + ">\n");
}
