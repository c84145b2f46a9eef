#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

namespace {

const test::File stays{"partners/a.yaml", "name: Gemeente\n"};
const test::File leaves{"partners/b.yaml", "name: Buurtwerk\nleft: 2026-05-31\n"};

test::File commitment(std::string_view more, std::string_view by = "b") {
    return {"commitments/x.yaml", "by: " + std::string(by) + "\ncontribution: Koken\n" + std::string(more)};
}

}  // namespace

TEST_CASE("P304 finds an active commitment of a partner that left, from the day after it left") {
    const auto files = {stays, leaves, commitment("status: active\n")};
    CHECK(Judged(files, "2026-05-31").count("P304") == 0);
    const Judged judged(files, "2026-06-01");
    const auto& finding = judged.one("P304");
    CHECK(finding.severity == base::Severity::error);
    CHECK(finding.subject == "commitments/x");
    CHECK(finding.addressee.text() == "partners/b");
    CHECK(judged.where(finding) == "commitments/x.yaml:3:9");
    CHECK(finding.message(base::Language::nl) ==
          "Buurtwerk is vertrokken (2026-05-31) zonder opvolger, en het commitment \"Koken\" loopt nog");
    CHECK(judged.status("P3") == Status::violated);
}

TEST_CASE("P304 takes a commitment without a status as running, and points at whose it is") {
    const Judged judged{stays, leaves, commitment("")};
    CHECK(judged.where(judged.one("P304")) == "commitments/x.yaml:1:5");
}

TEST_CASE("P304 lets be what ended, what others share, and what is of all") {
    for (const std::string_view status : {"fulfilled", "lapsed", "proposed"}) {
        CAPTURE(status);
        CHECK(Judged{stays, leaves, commitment("status: " + std::string(status) + "\n")}.count("P304") == 0);
    }
    CHECK(Judged{stays, leaves, commitment("", "[a, b]")}.count("P304") == 0);
    CHECK(Judged{stays, leaves, commitment("", "all")}.count("P304") == 0);
}

TEST_CASE("P304 asks for the settlement of what was withdrawn on or after the leaving, not of what was before") {
    const auto found = [](std::string_view more) {
        return Judged{stays, leaves, commitment("status: withdrawn\n" + std::string(more))}.count("P304");
    };
    CHECK(found("withdrawn: 2026-05-30\n") == 0);
    CHECK(found("withdrawn: 2026-05-31\n") == 1);
    CHECK(found("withdrawn: 2026-06-15\n") == 1);
    CHECK(found("withdrawn: 2026-05\n") == 0);
    CHECK(found("withdrawn: 2026-06\n") == 1);
    CHECK(found("") == 0);
    CHECK(found("withdrawn: 2026-05-31\nsettlement: De gemeente neemt het over.\n") == 0);
}

TEST_CASE("P304 takes the settlement of a decision that touches the commitment") {
    const auto withdrawn = commitment("status: withdrawn\nwithdrawn: 2026-05-31\n");
    const test::File exit{"decisions/vertrek.yaml",
                          "title: Vertrek\nkind: exit\nby: collaboration\nconcerns: [b]\naffects: [x]\n"
                          "settlement: De gemeente neemt het over.\n"};
    CHECK(Judged{stays, leaves, withdrawn}.count("P304") == 1);
    CHECK(Judged{stays, leaves, withdrawn, exit}.count("P304") == 0);
}

TEST_CASE("P304 lets a successor take over, and asks it when it leaves in turn") {
    const auto succeeded = [](std::string_view more) {
        return Judged{leaves, {"partners/c.yaml", "name: Nieuw\nsucceeds: [b]\n" + std::string(more)}, commitment("")};
    };
    CHECK(succeeded("").count("P304") == 0);
    CHECK(succeeded("left: 2026-06-29\n").one("P304").addressee.text() == "partners/c");
}

TEST_CASE("P304 asks the collaboration what would stay open without a partner: it left nothing open on file") {
    const test::Files files{stays, {"partners/b.yaml", "name: Buurtwerk\n"}, commitment("")};
    CHECK(Judged(files).count("P304") == 0);
    const Judged judged(files, test::usual_day, {"b"});
    const auto& finding = judged.one("P304");
    CHECK(finding.severity == base::Severity::note);
    CHECK(finding.addressee.text() == "collaboration");
    CHECK(finding.message(base::Language::en) == "if Buurtwerk leaves, what happens with its commitment \"Koken\"?");
    CHECK(judged.status("P3") != Status::violated);
}

TEST_CASE("P304 stays silent on what a partner withdrew, when it is only supposed to have left") {
    const test::Files files{
        stays, {"partners/b.yaml", "name: Buurtwerk\n"}, commitment("status: withdrawn\nwithdrawn: 2026-06-30\n")};
    CHECK(Judged(files, test::usual_day, {"b"}).count("P304") == 0);
}

TEST_CASE("P304 stays a fault of a partner that left, whoever else is supposed to leave") {
    const Judged judged({stays, leaves, commitment("")}, test::usual_day, {"a"});
    CHECK(judged.one("P304").severity == base::Severity::error);
}

TEST_CASE("P3 is upheld by open joining and terms of leaving that are not left to later") {
    const auto status = [](std::string_view membership) {
        return Judged{{"regie.yaml", regie_yaml("membership:\n" + std::string(membership))}}.status("P3");
    };
    CHECK(status("  joining: {open: yes}\n  leaving: {notice: 3m}\n") == Status::upheld);
    CHECK(status("  joining: {open: yes}\n  leaving: {terms: In overleg., settled: now}\n") == Status::upheld);
    CHECK(status("  joining: {open: yes}\n  leaving: {notice: 3m, settled: later}\n") == Status::unknown);
    CHECK(status("  joining: {open: no}\n  leaving: {notice: 3m}\n") != Status::upheld);
    CHECK(status("  joining: {open: yes}\n") == Status::unknown);
    CHECK(status("  leaving: {notice: 3m}\n") == Status::unknown);
}
