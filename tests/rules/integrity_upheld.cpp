#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::File;
using test::Judged;
using test::regie_yaml;

namespace {

File pulse(const std::string& scores) {
    return {"pulses/p.yaml",
            "on: 2026-04\nresponses:\n  - {" + scores + "}\n  - {" + scores + "}\n  - {" + scores + "}\n"};
}

File item(const std::string& holder, const std::string& account) {
    return {"accountability/p.yaml", "holder: " + holder + "\narea: productivity\nstatement: X.\n" + account};
}

const std::string accounted = "account:\n  - {on: 2026-01, act: Iets gedaan.}\n";

}  // namespace

TEST_CASE("productivity and focus are upheld by a pulse on both, or by an account of the regisseur") {
    CHECK(Judged{pulse("productivity: 3, focus: 3")}.status("I3") == Status::upheld);
    CHECK(Judged{pulse("productivity: 3, focus: 2")}.status("I3") != Status::upheld);
    CHECK(Judged{pulse("productivity: 3")}.status("I3") == Status::unknown);
    CHECK(Judged{item("regisseur", accounted)}.status("I3") == Status::upheld);
    CHECK(Judged{item("regisseur", "")}.status("I3") == Status::unknown);
    CHECK(Judged{item("material-principal", accounted)}.status("I3") == Status::unknown);
}

TEST_CASE("the large system is upheld when decisions were communicated and each connected part is reached") {
    const File reached{"regie.yaml", regie_yaml("connected:\n  - {name: Kring, reached_by: Overleg.}\n")};
    const auto decision = [](const std::string& id, const std::string& more) {
        return File{"decisions/" + id + ".yaml", "title: D\nkind: direction\nby: collaboration\n" + more};
    };
    const File told = decision("a", "taken: 2026-01-01\ncommunicated: 2026-01-02\n");
    CHECK(Judged{reached, told}.status("I4") == Status::upheld);
    CHECK(Judged{reached, told, decision("b", "taken: 2026-05-30\n")}.status("I4") == Status::unknown);
    CHECK(Judged{reached, told, decision("b", "taken: 2026-05-31\n")}.status("I4") == Status::upheld);
    CHECK(Judged{reached, told, decision("b", "taken: 2026-01-01\noutcome: rejected\n")}.status("I4") ==
          Status::upheld);
    CHECK(Judged{reached}.status("I4") == Status::unknown);
    CHECK(Judged{{"regie.yaml", regie_yaml("connected:\n  - {name: Kring}\n")}, told}.status("I4") == Status::unknown);
}

TEST_CASE("interests are upheld when they are declared, also as none, and safeguards are recorded") {
    const auto status = [](const std::string& interests, const std::string& safeguards) {
        return Judged{{"regie.yaml", regie_yaml("roles:\n  regisseur: {function: R" + interests +
                                                "}\nregie:\n  safeguards: [" + safeguards + "]\n")}}
            .status("I5");
    };
    CHECK(status(", interests: []", "Tegenspraak.") == Status::upheld);
    CHECK(status(", interests: []", "") == Status::unknown);
    CHECK(status("", "Tegenspraak.") == Status::unknown);
}
