#include <doctest/doctest.h>

#include "support/folder.hpp"

using namespace regie;
using test::findings_of;
using test::Folder;

namespace {

/// A collaboration that one partner left at the end of August 2025.
Folder left_in_august() {
    return Folder{{"partners/ggd.yaml", "name: GGD\nleft: 2025-08-31\n"}, {"partners/hof.yaml", "name: De Hof\n"}};
}

}  // namespace

TEST_CASE("A commitment made after its partner left is a fault, at the date of the commitment") {
    Folder here = left_in_august();
    here.set("commitments/a.yaml", "by: ggd\ncontribution: Een spreekuur\nmade: 2025-10-01\n");
    CHECK(findings_of(here.load()) == "commitments/a.yaml:3:7 F016\n");
    here.set("commitments/a.yaml", "by: [hof, ggd]\ncontribution: Een spreekuur\nmade: 2025-09\n");
    CHECK(findings_of(here.load()) == "commitments/a.yaml:3:7 F016\n");
    here.set("commitments/a.yaml",
             "by: [hof, ggd]\ncontribution: Een spreekuur\nmade: 2025-01\nper_partner: {ggd: {made: 2025-10-01}}\n");
    CHECK(findings_of(here.load()) == "commitments/a.yaml:4:27 F016\n");
}

TEST_CASE("A commitment that may have been made before its partner left, or by another, is none") {
    Folder here = left_in_august();
    for (const char* sound :
         {"by: ggd\ncontribution: x\nmade: 2025-08-31\n", "by: ggd\ncontribution: x\nmade: 2025\n",
          "by: ggd\ncontribution: x\n", "by: hof\ncontribution: x\nmade: 2025-10-01\n",
          "by: all\ncontribution: x\nmade: 2025-10-01\n",
          "by: [hof, ggd]\ncontribution: x\nmade: 2025-10-01\nper_partner: {ggd: {made: 2025-01}}\n"}) {
        CAPTURE(sound);
        here.set("commitments/a.yaml", sound);
        CHECK(findings_of(here.load()).empty());
    }
}

TEST_CASE("An issue is not on the agenda of a decision from before it was raised") {
    Folder here{{"decisions/overleg.yaml", "title: Overleg\nkind: direction\ntaken: 2025-01-15\n"}};
    here.set("issues/wacht.yaml", "title: Wachttijd\nraised: 2025-03-10\nagenda: overleg\n");
    CHECK(findings_of(here.load()) == "issues/wacht.yaml:3:9 F016\n");
    here.set("issues/wacht.yaml", "title: Wachttijd\nraised: 2025\nagenda: overleg\n");
    CHECK(findings_of(here.load()).empty());
    here.set("decisions/overleg.yaml", "title: Overleg\nkind: direction\n");
    here.set("issues/wacht.yaml", "title: Wachttijd\nraised: 2025-03-10\nagenda: overleg\n");
    CHECK(findings_of(here.load()).empty());
}

TEST_CASE("More commitments by partners that had left than a file may have faults end in one fault that says so") {
    Folder here = left_in_august();
    std::string text = "contribution: x\nmade: 2025-10-01\nby: [";
    for (int i = 0; i < 5000; ++i) text += "ggd, ";
    here.set("commitments/a.yaml", text + "ggd]\n");
    const std::string found = findings_of(here.load());
    CHECK(found.find("F013") != std::string::npos);
    CHECK(found.size() < 100'000);
}
