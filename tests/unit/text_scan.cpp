#include <doctest/doctest.h>

#include "support/folder.hpp"

namespace {

using namespace regie;

/// What is found in the notes of a partner, and where: `F017@3`.
std::string found_in(std::string_view text) {
    const store::Loaded loaded =
        test::Folder{{"partners/a.yaml", "name: A\nnotes: |\n  " + std::string(text) + "\n"}}.load();
    std::string result;
    for (const base::Finding& finding : loaded.findings) {
        if (!result.empty()) result += ' ';
        result += std::string(finding.code()) + "@" + std::to_string(loaded.sources.position(finding.place).column - 2);
    }
    return result;
}

TEST_CASE("e-mail addresses are found, and what only looks like one is not") {
    CHECK(found_in("mail j.voorbeeld+regie@gemeente.example.org.") == "F017@6");
    CHECK(found_in("a@b.nl, c@d.nl") == "F017@1 F017@9");
    CHECK(found_in("@gemeente, bel @ 10 of a@b") == "");
    CHECK(found_in("zie https://user@example.org/pad@x.nl") == "");
}

TEST_CASE("Dutch telephone numbers are found in all the ways in which they are written") {
    for (const std::string_view number : {"0612345678", "06-12345678", "06 12 34 56 78", "06-1234 5678", "020-6241111",
                                          "020 624 11 11", "(020) 624 11 11", "0229-123456", "+31612345678",
                                          "+31 6 12345678", "+31 (0)20 624 11 11", "0031 20 6241111"}) {
        CAPTURE(number);
        CHECK(found_in("bel " + std::string(number) + ".").starts_with("F017@"));
    }
}

TEST_CASE("dates, amounts, periods, postal codes and addresses of pages are no telephone numbers") {
    for (const std::string_view text :
         {"2018-03-01", "01-03-2018", "06-02-2018 12:00", "van 2016 tot 2018", "0,5 fte", "200000 EUR", "1.000.000",
          "artikel 06.12", "https://example.org/0612345678", "docs/0612345678.pdf", "00000001234567890000",
          "KvK 01234567", "NL91ABNA0417164300", "2016-2018, 2019-2021", "0123456789012"}) {
        CAPTURE(text);
        CHECK(found_in(text) == "");
    }
}

TEST_CASE("nine digits that pass the eleven-test are found where they stand alone") {
    CHECK(found_in("bsn 111222333") == "F017@5");
    CHECK(found_in("123456782") == "F017@1");
    CHECK(found_in("123456789") == "");
    CHECK(found_in("000000000") == "");
    CHECK(found_in("EUR 123456782") == "");
    CHECK(found_in("123456782 euro") == "");
    CHECK(found_in("nr-123456782") == "");
    CHECK(found_in("1234567820") == "");
    CHECK(found_in("123456782.50") == "");
    CHECK(test::findings_of(
              test::Folder{{"commitments/c.yaml", "by: all\ncontribution: x\namount: {value: 123456782, unit: EUR}\n"}}
                  .load()) == "");
}

TEST_CASE("hidden characters are found, and joiners that have work to do are not") {
    CHECK(found_in("ë👍 a\xe2\x80\xae") == "F020@5");
    CHECK(found_in("zacht\xc2\xad"
                   "afbreken") == "F020@6");
    CHECK(found_in("vul\xe3\x85\xa4"
                   "sel") == "F020@4");
    CHECK(found_in("tag\xf3\xa0\x81\xa1") == "F020@4");
    CHECK(found_in("\xe2\x81\xa6links\xe2\x81\xa9") == "F020@1 F020@7");
    CHECK(found_in("👩\xe2\x80\x8d👩\xe2\x80\x8d👧 en 🏳️\xe2\x80\x8d🌈") == "");
    CHECK(found_in("a\xe2\x80\x8d"
                   "b") == "F020@2");
    CHECK(found_in("می\xe2\x80\x8cخواهم") == "");
    CHECK(found_in("café, € 10, één — twee … “drie”") == "");
}

TEST_CASE("a hidden character is named") {
    const store::Loaded loaded = test::Folder{{"partners/a.yaml", "name: x\xe2\x80\x8b\n"}}.load();
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].message(base::Language::nl) == "hier staat een onzichtbaar teken (U+200B)");
}

TEST_CASE("a byte order mark at the start is no hidden character, and one elsewhere is") {
    CHECK(test::findings_of(test::Folder{{"partners/a.yaml", "\xef\xbb\xbfname: x\n"}}.load()) == "");
    CHECK(found_in("x\xef\xbb\xbfy") == "F020@2");
}

TEST_CASE("people.yaml is where personal data belongs") {
    CHECK(test::findings_of(
              test::Folder{{"people.yaml", "p-01: {name: N, contact: 06-12345678 n@example.org}\n"}}.load()) == "");
}

}  // namespace
