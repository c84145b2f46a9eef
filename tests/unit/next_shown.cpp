#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/formats/documents.hpp"
#include "regie/formats/next.hpp"
#include "regie/report/next.hpp"
#include "support/collaboration.hpp"
#include "support/shown.hpp"

using namespace regie;
using base::Language;
using test::holds;
using test::Judged;
using test::list;

namespace {

const test::Files together{
    {"regie.yaml", test::regie_yaml("regie: {sparring: {every: 2w, last: 2026-06-20}}\n")},
    {"partners/a.yaml", "name: Zon\n"},
    {"partners/b.yaml", "name: Aarde\n"},
    {"commitments/early.yaml", "by: a\ncontribution: vroeg\nends: 2026-07-01\n"},
    {"commitments/late.yaml", "by: a\ncontribution: laat\nends: 2026-07\n"},
    {"commitments/maybe.yaml", "by: a\ncontribution: misschien\nstatus: proposed\n"},
    {"commitments/past.yaml", "by: a\ncontribution: voorbij\nends: 2026-06-29\n"},
    {"commitments/z.yaml", "by: b\ncontribution: \"met een | erin\"\nends: 2026-07-02\n"},
};

}  // namespace

TEST_CASE(
    "parties stand in the order of reports, partners by name; of each what is past first, then by date, then open") {
    const Judged judged(together);
    std::vector<std::string> lines;
    for (const report::Due& due : report::next(judged.standing(), *base::parse_span("31d"), Language::en))
        lines.push_back(due.party.text() + ": " + std::string(report::key_of(due.state)) + " " + due.subject);
    CHECK(lines == list({"regisseur: due collaboration", "partners/b: due commitments/z",
                         "partners/a: overdue commitments/past", "partners/a: due commitments/early",
                         "partners/a: due commitments/late", "partners/a: open commitments/maybe"}));
}

TEST_CASE("people read when, what, why and how to record it, under the party that can act") {
    const Judged judged(together);
    const auto shown = [&](Language language) {
        const auto span = *base::parse_span("31d");
        return formats::text(
            report::next_document(judged.standing(), report::next(judged.standing(), span, language), span, language));
    };
    const std::string dutch = shown(Language::nl);
    CHECK(holds(dutch, "Wat er aankomt\n"));
    CHECK(holds(dutch, "Tot en met 31 juli 2026:"));
    CHECK(holds(dutch,
                "Zon\n---\n\n"
                "- 29 juni 2026 (voorbij): het commitment \"voorbij\" is afgelopen\n"
                "  - het einde is voorbij, en er is geen levering vastgelegd\n"
                "  - vastleggen: regie fulfil past --what \"…\" --done\n"
                "- 1 juli 2026: het commitment \"vroeg\" loopt af\n"));
    CHECK(holds(dutch, "- Zonder datum: het commitment \"misschien\" is een voornemen: wordt het aangegaan?\n"));
    const std::string english = shown(Language::en);
    CHECK(holds(english, "- 29 June 2026 (past): the commitment \"voorbij\" has ended\n"));
    CHECK(holds(english, "- July 2026: the commitment \"laat\" ends\n"));
    CHECK(holds(english, "- No date: the commitment \"misschien\" is proposed: will it be made?\n"));
    CHECK(holds(english, "  - to record it: regie fulfil past --what \"…\" --done\n"));
}

TEST_CASE("where nothing is due, that is said") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\n"}});
    const auto shown = [&](Language language) {
        return formats::text(report::next_document(judged.standing(), {}, {30, 'd'}, language));
    };
    CHECK(shown(Language::en) ==
          "What is next\n============\n\n"
          "Up to and including 30 July 2026 nothing is on file that is due, past its date or open.\n");
    CHECK(holds(shown(Language::nl), "Tot en met 30 juli 2026 is er niets vastgelegd dat moet gebeuren"));
    CHECK(report::next(judged.standing(), {30, 'd'}, Language::en).empty());
}

TEST_CASE("a program reads each with its party, state, dates, source, subject, words and command") {
    const Judged judged(together);
    const auto span = *base::parse_span("31d");
    const auto json = nlohmann::json::parse(
        formats::next_json(judged.standing(), report::next(judged.standing(), span, Language::en), span, Language::en));
    CHECK(json["version"] == 1);
    CHECK(json["language"] == "en");
    CHECK(json["today"] == "2026-06-30");
    CHECK(json["until"] == "2026-07-31");
    REQUIRE(json["due"].size() == 6);
    const auto& late = json["due"][4];
    CHECK(late["party"] == "partners/a");
    CHECK(late["name"] == "Zon");
    CHECK(late["state"] == "due");
    CHECK(late["date"] == "2026-07");
    CHECK(late["day"] == "2026-07-31");
    CHECK(late["from"] == "commitment-ends");
    CHECK(late["subject"] == "commitments/late");
    CHECK(late["what"] == "the commitment \"laat\" ends");
    CHECK(late["command"] == "regie fulfil late --what \"…\" --done");
    const auto& open = json["due"][5];
    CHECK(open["state"] == "open");
    CHECK(open["date"].is_null());
    CHECK(open["day"].is_null());
}
