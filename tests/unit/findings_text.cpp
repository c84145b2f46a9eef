#include <doctest/doctest.h>

#include "regie/base/text.hpp"
#include "support/shown.hpp"

using namespace regie;
using test::holds;
using test::Shown;

TEST_CASE("a finding stands with its line, a caret under it, whom it is for and what to do") {
    Shown shown;
    const auto file = shown.file("commitments/ggd-monitor.yaml", "by: ggd\na: 1\nb: 2\nc: 3\nd: 4\nlevel: board\n");
    auto& fault = shown.fault(file, "board", "board");
    fault.addressee = base::Addressee::to_partner("ggd");
    CHECK(shown.quiet() ==
          "commitments/ggd-monitor.yaml:6:8: error[F002] unknown key \"board\"\n"
          "  |\n"
          "6 | level: board\n"
          "  |        ^^^^^\n"
          "  = for: ggd\n"
          "  = do:  write it otherwise\n");
}

TEST_CASE("labels and severities of text are Dutch in Dutch, and those of the short format never") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    shown.fault(file, "nmae");
    shown.style.language = base::Language::nl;
    const auto text = shown.quiet();
    CHECK(holds(text, "fout[F002] onbekende sleutel"));
    CHECK(holds(text, "  = voor: wie dit dossier bijhoudt\n  = doen: schrijf het anders\n"));
    CHECK(formats::findings_short(shown.outcome, shown.style) ==
          "regie.yaml:1:1: error: onbekende sleutel \"kee\" [F002]\n");
}

TEST_CASE("the caret stands under the right character after accents, wide characters and tabs") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "ë: 👍 here\n\tx: here\n");
    shown.fault(file, "here");
    CHECK(holds(shown.quiet(), "regie.yaml:1:6: "));
    CHECK(holds(shown.quiet(),
                "1 | ë: 👍 here\n"
                "  |       ^^^^\n"));
    Shown tabs;
    const auto other = tabs.file("regie.yaml", "a: 1\n\tx: here\n");
    tabs.fault(other, "here");
    CHECK(holds(tabs.quiet(),
                "2 |     x: here\n"
                "  |        ^^^^\n"));
}

TEST_CASE("of a place of several lines the first is marked") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "name: \"one\n  two\"\n");
    shown.fault(file, "\"one\n  two\"");
    CHECK(holds(shown.quiet(), "1 | name: \"one\n  |       ^^^^\n"));
}

TEST_CASE("a long line is cut around its mark and fits the terminal") {
    Shown shown;
    const std::string filler(300, 'x');
    const auto file = shown.file("regie.yaml", "a: " + filler + " here " + filler + "\n");
    shown.fault(file, "here");
    shown.style.columns = 60;
    const auto text = shown.quiet();
    const auto line = text.substr(text.find("1 | "), text.find('\n', text.find("1 | ")) - text.find("1 | "));
    CHECK(base::width(line) <= 60);
    CHECK(holds(line, "…"));
    CHECK(line.ends_with("…"));
    const auto marks = text.substr(text.find("  | ", text.find("1 | ")));
    CHECK(base::width(line.substr(0, line.find("here"))) == marks.find('^'));
}

TEST_CASE("no line is shown of a file as a whole, of answers, or of people") {
    for (const std::string path : {"pulses/2026.yaml", "people.yaml"}) {
        Shown shown;
        const auto file = shown.file(path, "tension: 1\n");
        shown.fault(file, "tension");
        CHECK_FALSE(holds(shown.quiet(), "| "));
    }
    Shown shown;
    const auto file = shown.file("regie.yaml", "name: x\n");
    shown.fault(file, "");
    CHECK(shown.quiet() ==
          "regie.yaml:1:1: error[F002] unknown key \"kee\"\n"
          "  = for: whoever keeps these files\n"
          "  = do:  write it otherwise\n");
}

TEST_CASE("paths are as the user can open them") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    shown.fault(file, "nmae");
    shown.outcome.path = "../here";
    CHECK(shown.quiet().starts_with("../here/regie.yaml:1:1:"));
    CHECK(formats::findings_short(shown.outcome, shown.style).starts_with("../here/regie.yaml:1:1:"));
}

TEST_CASE("text from outside cannot act on a terminal or on a job that logs it") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "x: \x1b[31m ##[error] \xE2\x80\xAE\n");
    shown.fault(file, "##[error]", "::error::a\x1b]0;b\x07\n::error::c ##[warning]d");
    shown.outcome.path = "::add-mask::y";
    for (const auto& text : {shown.quiet(), formats::findings_short(shown.outcome, shown.style)}) {
        CHECK_FALSE(holds(text, "\x1b"));
        CHECK_FALSE(holds(text, "\x07"));
        CHECK_FALSE(holds(text, "::"));
        CHECK_FALSE(holds(text, "##["));
        CHECK_FALSE(holds(text, "\xE2\x80\xAE"));
    }
}

TEST_CASE("colour comes on top of words, and only when asked for") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    shown.fault(file, "nmae");
    CHECK_FALSE(holds(shown.quiet(), "\x1b["));
    shown.style.color = true;
    CHECK(holds(shown.quiet(), "\x1b[1;31merror[F002]\x1b[0m"));
}

TEST_CASE("more than three findings that say the same are folded, three are not") {
    Shown shown;
    for (const std::string id : {"a", "b", "c"})
        shown.question(shown.file("partners/" + id + ".yaml", "name: x\n"), id);
    const auto three = shown.quiet();
    CHECK(holds(three, "what does c bring?"));
    CHECK_FALSE(holds(three, "the same for"));

    shown.question(shown.file("partners/d.yaml", "name: x\n"), "d");
    CHECK(shown.quiet() ==
          "partners/a.yaml:1:1: note[P101] what does a bring?\n"
          "  = for: a, b, c, d\n"
          "  = do:  record it\n"
          "  = and: the same for partners/b, partners/c, partners/d\n");
}

TEST_CASE("faults of files are never folded, and a file shows a hundred of them") {
    Shown shown;
    const auto file = shown.file("regie.yaml", "nmae: x\n");
    for (int i = 0; i < 103; ++i) shown.fault(file, "nmae");
    const auto other = shown.file("zzz.yaml", "nmae: x\n");
    shown.fault(other, "nmae");
    const auto text = shown.quiet();
    std::size_t count = 0;
    for (auto at = text.find("error[F002]"); at != std::string::npos; at = text.find("error[F002]", at + 1)) ++count;
    CHECK(count == 101);
    CHECK(holds(text, "regie.yaml: 3 more faults in this file are not shown\n\nzzz.yaml:1:1:"));
}

TEST_CASE("waived findings are counted, and shown as such only when everything is asked for") {
    Shown shown;
    const auto file = shown.file("partners/a.yaml", "name: x\n");
    shown.question(file, "a").waived = true;
    CHECK_FALSE(holds(shown.text(), "P101"));
    CHECK(holds(shown.text(), "1 file: no faults · 1 waived\n"));
    CHECK(formats::findings_short(shown.outcome, shown.style).empty());
    shown.style.detail = formats::Detail::verbose;
    CHECK(holds(shown.text(), "note[P101] what does a bring? (waived)\n"));
}

TEST_CASE("after the findings of an assessment come the first steps and one line of counts") {
    Shown shown;
    shown.fault(shown.file("regie.yaml", "nmae: x\n"), "nmae");
    for (const std::string id : {"a", "b"}) shown.question(shown.file("partners/" + id + ".yaml", "name: x\n"), id);
    shown.outcome.with_principles = true;
    const auto text = shown.text();
    CHECK(holds(text,
                "What to do first\n"
                "  - whoever keeps these files: unknown key \"kee\" [F002]\n"
                "    = write it otherwise\n"
                "  - 2 partners: contribution not recorded [P101]\n"
                "    = each partner says what it brings\n"));
    CHECK(text.ends_with("\n3 files: 1 error · principles: 2 notes\n"));
    shown.style.language = base::Language::nl;
    CHECK(shown.text().ends_with("\n3 bestanden: 1 fout · principes: 2 vragen\n"));
}

TEST_CASE("nothing found is said in one line") {
    Shown shown;
    shown.file("regie.yaml", "name: x\n");
    CHECK(shown.text() == "1 file: no faults\n");
    CHECK(shown.quiet().empty());
}
