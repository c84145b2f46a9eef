#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::File;
using test::Judged;
using test::list;

namespace {

const File a{"partners/a.yaml", "name: A\n"};
const File b{"partners/b.yaml", "name: B\n"};

File commitment(const std::string& by, const std::string& more) {
    return {"commitments/x.yaml", "by: " + by + "\ncontribution: Werk.\n" + more};
}

std::size_t overdue_on(const std::string& ends, std::string_view day) {
    return Judged({a, commitment("a", "ends: " + ends + "\n")}, day).count("K303");
}

std::vector<std::string> addressees(const Judged& judged, std::string_view code) {
    std::vector<std::string> found;
    for (const auto& finding : judged.findings())
        if (finding.code() == code) found.push_back(finding.addressee.text());
    return found;
}

}  // namespace

TEST_CASE("past its end, active, and nothing delivered is a warning for the partner, at the end") {
    const Judged judged{a, commitment("a", "ends: 2026-06-29\n")};
    const auto& finding = judged.one("K303");
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(finding.subject == "commitments/x");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:7");
    CHECK(judged.status("K3") == Status::at_risk);
}

TEST_CASE("a commitment is not overdue on its last day, and a partial date counts to its last day") {
    CHECK(overdue_on("2026-06-30", "2026-06-30") == 0);
    CHECK(overdue_on("2026-06-30", "2026-07-01") == 1);
    CHECK(overdue_on("2026-06", "2026-06-30") == 0);
    CHECK(overdue_on("2026-06", "2026-07-01") == 1);
    CHECK(overdue_on("2026", "2026-12-31") == 0);
    CHECK(overdue_on("2026", "2027-01-01") == 1);
}

TEST_CASE("what was delivered, fulfilled or withdrawn is not overdue") {
    const std::string ended = "ends: 2026-06-29\n";
    CHECK(Judged{a, commitment("a", ended + "delivered:\n  - {what: Iets.}\n")}.count("K303") == 0);
    CHECK(Judged{a, commitment("a", ended + "status: fulfilled\n")}.count("K303") == 0);
    CHECK(Judged{a, commitment("a", ended + "status: proposed\n")}.count("K303") == 0);
    CHECK(Judged{{"partners/a.yaml", "name: A\nleft: 2026-01\n"}, commitment("a", ended)}.count("K303") == 0);
}

TEST_CASE("each partner of an overdue commitment is told, and the collaboration where it is by all") {
    CHECK(addressees(Judged{a, b, commitment("[a, b]", "ends: 2025\n")}, "K303") == list({"partners/a", "partners/b"}));
    CHECK(addressees(Judged{a, b, commitment("all", "ends: 2025\n")}, "K303") == list({"collaboration"}));
}

TEST_CASE("withdrawn by an active partner without a settlement is an error for that partner") {
    const Judged judged{a, commitment("a", "status: withdrawn\nwithdrawn: 2026-01\n")};
    const auto& finding = judged.one("K305");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.addressee.text() == "partners/a");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:9");
    CHECK(judged.status("K3") == Status::violated);
}

TEST_CASE("a withdrawal that is settled, by the commitment or by a decision on it, is fine") {
    const std::string withdrawn = "status: withdrawn\n";
    CHECK(Judged{a, commitment("a", withdrawn + "settlement: Overgenomen.\n")}.count("K305") == 0);
    const auto decided = [&](const std::string& more) {
        return Judged{
            a, commitment("a", withdrawn), {"decisions/d.yaml", "title: D\nkind: direction\naffects: [x]\n" + more}}
            .count("K305");
    };
    CHECK(decided("settlement: Overgenomen.\n") == 0);
    CHECK(decided("settlement: Overgenomen.\noutcome: rejected\n") == 1);
    CHECK(decided("") == 1);
}

TEST_CASE("what a partner withdrew that has left is another rule's, unless someone succeeds it") {
    const auto withdrawn = commitment("a", "status: withdrawn\n");
    const File left{"partners/a.yaml", "name: A\nleft: 2026-06-29\n"};
    CHECK(Judged{left, withdrawn}.count("K305") == 0);
    const Judged succeeded{left, {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}, withdrawn};
    CHECK(succeeded.one("K305").addressee.text() == "partners/b");
}

TEST_CASE("binding is upheld when every active commitment has a date, and an end or a delivery") {
    CHECK(Judged{a, commitment("a", "made: 2025\nends: 2027\n")}.status("K3") == Status::upheld);
    CHECK(Judged{a, commitment("a", "made: 2025\ndelivered:\n  - {what: Iets.}\n")}.status("K3") == Status::upheld);
    CHECK(Judged{a, commitment("a", "made: 2025\n")}.status("K3") == Status::unknown);
    CHECK(Judged{a, commitment("a", "ends: 2027\n")}.status("K3") == Status::unknown);
    CHECK(Judged{a}.status("K3") == Status::unknown);
    const std::string own = "ends: 2027\nper_partner:\n  a: {made: 2025}\n";
    CHECK(Judged{a, b, commitment("[a, b]", own)}.status("K3") == Status::unknown);
    CHECK(Judged{a, b, commitment("[a, b]", own + "  b: {made: 2026}\n")}.status("K3") == Status::upheld);
}
