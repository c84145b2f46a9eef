#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::File;
using test::Judged;

namespace {

const std::string anchored = "anchoring: In het jaarplan.\nrepresentatives:\n  - {function: bestuurder}\n";

File partner(const std::string& id, const std::string& more) {
    return {"partners/" + id + ".yaml", "name: X\n" + more};
}

File at_board(const std::string& by, const std::string& more = "") {
    return {"commitments/x.yaml", "by: " + by + "\ncontribution: Werk.\nlevel: board\n" + more};
}

}  // namespace

TEST_CASE("reaching the organisation is upheld when all who are bound at board level are represented and anchored") {
    const Judged all{partner("a", anchored), partner("b", ""), at_board("a")};
    CHECK(all.status("K4") == Status::upheld);
    CHECK(all.reason("K4").starts_with("1 of the 1 partners"));
    CHECK(Judged{partner("a", anchored), partner("b", ""), at_board("[a, b]")}.status("K4") == Status::unknown);
    CHECK(Judged{partner("a", anchored), partner("b", ""), at_board("all")}.status("K4") == Status::unknown);
    CHECK(Judged{partner("a", anchored)}.status("K4") == Status::unknown);
}

TEST_CASE("in a commitment by all a partner with a lower level of its own is not bound at board level") {
    const Judged judged{partner("a", anchored), partner("b", ""),
                        at_board("all", "per_partner:\n  b: {level: employee}\n")};
    CHECK(judged.status("K4") == Status::upheld);
}

TEST_CASE("a representative counts from the first to the last day of its time") {
    const auto status_on = [](std::string_view day) {
        return Judged(
                   {partner("a", "anchoring: x\nrepresentatives:\n  - {function: x, since: 2026-02, until: 2026-05}\n"),
                    at_board("a")},
                   day)
            .status("K4");
    };
    CHECK(status_on("2026-01-31") == Status::unknown);
    CHECK(status_on("2026-02-01") == Status::upheld);
    CHECK(status_on("2026-05-31") == Status::upheld);
    CHECK(status_on("2026-06-01") == Status::unknown);
}

TEST_CASE("a shareholder with commitments and nobody on file who represents it is asked who does") {
    const Judged judged{partner("a", ""), partner("b", anchored), at_board("[a, b]")};
    const auto& finding = judged.one("K401");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "partners/a");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "partners/a.yaml:1:1");
    CHECK(finding.message(base::Language::nl) == "wie vertegenwoordigt X in de samenwerking?");
    CHECK(judged.status("K4") == Status::unknown);
}

TEST_CASE("whoever is not bound or no shareholder need not say who represents it") {
    const auto asked = [](const std::string& more, const File& commitment) {
        return Judged{partner("a", more), partner("b", anchored), commitment}.count("K401");
    };
    CHECK(asked("", at_board("all")) == 1);
    CHECK(asked("", at_board("b")) == 0);
    CHECK(asked("capacity: agenda-member\n", at_board("a")) == 0);
    CHECK(asked("", at_board("a", "status: proposed\n")) == 0);
    CHECK(asked("left: 2026-06-29\n", at_board("a")) == 0);
    CHECK(asked("representatives: [\n", at_board("a")) == 0);
}

TEST_CASE("a successor bears the commitments and says itself who represents it") {
    const Judged judged{partner("a", anchored + "left: 2026-06-29\n"), partner("b", "succeeds: [a]\n"), at_board("a")};
    CHECK(judged.one("K401").subject == "partners/b");
    CHECK(judged.one("K402").subject == "partners/b");
}

TEST_CASE("once the time of the last representative is over it is asked who took over, where the old one stands") {
    const auto judged_on = [](std::string_view day) {
        return Judged({partner("a", "representatives:\n  - {function: x, until: 2026-05}\n"), at_board("a")}, day);
    };
    CHECK(judged_on("2026-05-31").count("K401") == 0);
    const Judged after = judged_on("2026-06-01");
    CHECK(after.where(after.one("K401")) == "partners/a.yaml:3:3");
}

TEST_CASE("a partner bound at board level is asked how its organisation carries that") {
    const Judged judged{partner("a", "representatives:\n  - {function: bestuurder}\n"), at_board("a")};
    const auto& finding = judged.one("K402");
    CHECK(finding.severity == Severity::note);
    CHECK(finding.subject == "partners/a");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "partners/a.yaml:1:1");
    CHECK(finding.message(base::Language::nl) ==
          "hoe is het commitment van X verankerd in de achterliggende organisatie?");
    CHECK(Judged{partner("a", "anchoring: In het jaarplan.\n"), at_board("a")}.count("K402") == 0);
}

TEST_CASE("only who is bound at board level is asked for anchoring, in a commitment by all each partner by its own") {
    const auto asked = [](const File& commitment) {
        return Judged{partner("a", ""), partner("b", ""), commitment}.count("K402");
    };
    CHECK(asked(at_board("[a, b]")) == 2);
    CHECK(asked(at_board("[a, b]", "per_partner:\n  b: {level: management}\n")) == 1);
    CHECK(asked(at_board("all")) == 2);
    CHECK(asked(at_board("all", "per_partner:\n  b: {level: management}\n")) == 1);
    CHECK(asked(at_board("a", "status: withdrawn\nsettlement: x\n")) == 0);
    CHECK(Judged{{"partners/a.yaml", "name: [\n"}, at_board("a")}.count("K402") == 0);
}

TEST_CASE("bound by the board and represented by employees without authority is a warning, at the first of them") {
    const Judged judged{partner("a",
                                "anchoring: x\nrepresentatives:\n  - {function: x, level: employee}\n"
                                "  - {function: y, level: employee}\n"),
                        at_board("a")};
    const auto& finding = judged.one("K403");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.subject == "partners/a");
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "partners/a.yaml:4:26");
    CHECK(
        finding.message(base::Language::nl) ==
        "X is op bestuursniveau gebonden, en wordt alleen vertegenwoordigd door medewerkers zonder vastgelegd mandaat");
    CHECK(judged.status("K4") == Status::at_risk);
}

TEST_CASE("one representative with authority, of a higher level or of a level that is not recorded is enough") {
    const auto warned = [](const std::string& second) {
        const std::string first = "representatives:\n  - {function: x, level: employee}\n";
        return Judged{partner("a", first + second), at_board("a")}.count("K403");
    };
    CHECK(warned("") == 1);
    CHECK(warned("  - {function: y, level: management}\n") == 0);
    CHECK(warned("  - {function: y, level: employee, authority: Volmacht.}\n") == 0);
    CHECK(warned("  - {function: y}\n") == 0);
    const auto employee = partner("a", "representatives:\n  - {function: x, level: employee}\n");
    CHECK(Judged{employee, at_board("a", "per_partner:\n  a: {level: management}\n")}.count("K403") == 0);
    CHECK(Judged{partner("a", ""), at_board("a")}.count("K403") == 0);
}

TEST_CASE("a representative that is gone, or is still to come, does not speak for the organisation today") {
    const auto warned_on = [](std::string_view day) {
        return Judged({partner("a",
                               "representatives:\n  - {function: x, level: employee}\n"
                               "  - {function: y, level: board, until: 2026-03}\n"
                               "  - {function: z, level: board, since: 2026-05}\n"),
                       at_board("a")},
                      day)
            .count("K403");
    };
    CHECK(warned_on("2026-03-31") == 0);
    CHECK(warned_on("2026-04-01") == 1);
    CHECK(warned_on("2026-04-30") == 1);
    CHECK(warned_on("2026-05-01") == 0);
}
