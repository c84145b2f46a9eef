#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "support/accountability.hpp"

using namespace regie;
using base::Severity;
using rules::Status;
using test::File;
using test::item_of_regisseur;
using test::Judged;
using test::list;

namespace {

/// The areas of A2 to A7, and the number of the principle of each.
const std::vector<std::pair<std::string, std::string>> areas{{"own-acts", "2"},      {"tension", "3"},
                                                             {"relations", "4"},     {"issues", "5"},
                                                             {"communication", "6"}, {"decision-making", "7"}};

std::vector<std::string> area_codes(const Judged& judged) {
    std::vector<std::string> found;
    for (const std::string& code : judged.codes())
        if (code.front() == 'A' && code.ends_with("01")) found.push_back(code);
    return found;
}

File held_by_principal(const std::string& area, const std::string& more = "") {
    return {"accountability/" + area + ".yaml",
            "holder: material-principal\narea: " + area + "\nstatement: Iets.\n" + more};
}

std::size_t due_on(std::string_view day, const std::string& more) {
    return Judged({item_of_regisseur("tension", more)}, day).count("A302");
}

Status tension_on(std::string_view day, const std::string& more) {
    return Judged({item_of_regisseur("tension", more)}, day).status("A3");
}

}  // namespace

TEST_CASE("where the regisseur answers for none of the six areas, that is asked once") {
    const Judged judged{test::Files{}};
    CHECK(area_codes(judged) == list({"A201"}));
    CHECK(judged.one("A201").severity == Severity::note);
    CHECK(judged.one("A201").subject == "roles/regisseur");
    CHECK(judged.one("A201").message(base::Language::en).find("tension") != std::string::npos);
    CHECK(area_codes(Judged{held_by_principal("tension")}) == list({"A201"}));
}

TEST_CASE("where the regisseur answers for some areas, each other one is asked for by its own code") {
    CHECK(area_codes(Judged{item_of_regisseur("own-acts")}) == list({"A301", "A401", "A501", "A601", "A701"}));
    const Judged two{item_of_regisseur("tension"), item_of_regisseur("decision-making")};
    CHECK(area_codes(two) == list({"A201", "A401", "A501", "A601"}));
    CHECK(two.one("A201").message(base::Language::en).find("tension") == std::string::npos);
    CHECK(area_codes(Judged{item_of_regisseur("own-acts"), item_of_regisseur("tension"), item_of_regisseur("relations"),
                            item_of_regisseur("issues"), item_of_regisseur("communication"),
                            item_of_regisseur("decision-making")}) == list({}));
}

TEST_CASE("where an item cannot be read nothing is asked of what the regisseur answers for") {
    CHECK(area_codes(Judged{{"accountability/x.yaml", "holder: [a\n"}}) == list({}));
}

TEST_CASE("an area is upheld by an account to the collaboration of an effect") {
    const std::string to_all = "towards: [collaboration]\n";
    const std::string account = "account:\n  - {on: 2026-01-31, act: Iets., effect: Rust.}\n";
    CHECK(tension_on("2026-06-30", to_all + account) == Status::upheld);
    CHECK(tension_on("2026-06-30", "towards: [material-principal]\n" + account) == Status::unknown);
    CHECK(tension_on("2026-06-30", to_all + "account:\n  - {on: 2026-01-31, act: Iets.}\n") == Status::unknown);
    CHECK(tension_on("2026-06-30", to_all) == Status::unknown);
    CHECK(tension_on("2026-06-30", to_all + "account:\n  - {omitted: Iets., effect: Onrust.}\n") == Status::upheld);
    CHECK(Judged{held_by_principal("tension", to_all + account)}.status("A3") == Status::unknown);
}

TEST_CASE("an account counts until its review is over, and of any age where no review is set") {
    const std::string account = "towards: [collaboration]\naccount:\n  - {on: 2026-01-31, act: Iets., effect: Rust.}\n";
    CHECK(tension_on("2026-02-28", "review: 1m\n" + account) == Status::upheld);
    CHECK(tension_on("2026-03-01", "review: 1m\n" + account) == Status::at_risk);
    CHECK(tension_on("2036-03-01", account) == Status::upheld);
    // What is newer and has no effect keeps the account from being due, and upholds nothing.
    CHECK(tension_on("2026-03-01", "review: 1m\n" + account + "  - {on: 2026-02-20, act: Iets.}\n") == Status::unknown);
}

TEST_CASE("the newest account with an effect is the one that counts, wherever it stands") {
    const std::string account =
        "review: 1m\ntowards: [collaboration]\naccount:\n"
        "  - {on: 2026-06-15, act: Nieuw., effect: Rust.}\n  - {on: 2025-01-01, act: Oud., effect: Onrust.}\n";
    CHECK(tension_on("2026-06-30", account) == Status::upheld);
    CHECK(Judged{item_of_regisseur("tension", account)}.reason("A3", base::Language::nl) ==
          "verantwoording afgelegd aan het samenwerkingsverband (15 juni 2026), met het effect erbij");
}

TEST_CASE("an area is upheld as well by an account to a list of all shareholders, and not by one to some of them") {
    const std::string account = "account:\n  - {on: 2026-01-31, act: Iets., effect: Rust.}\n";
    const File a{"partners/a.yaml", "name: A\n"};
    const File b{"partners/b.yaml", "name: B\n"};
    const File guest{"partners/c.yaml", "name: C\ncapacity: observer\n"};
    const File to_both = item_of_regisseur("tension", "towards: [a, b]\n" + account);
    CHECK(Judged{a, b, guest, to_both}.status("A3") == Status::upheld);
    CHECK(Judged{a, b, {"partners/c.yaml", "name: C\n"}, to_both}.status("A3") == Status::unknown);
}

TEST_CASE("an account that is older than its review is a warning for the regisseur, at the day of the newest one") {
    for (const auto& [area, number] : areas) {
        CAPTURE(area);
        const Judged judged{item_of_regisseur(area,
                                              "review: 3m\naccount:\n  - {on: 2026-03-29, act: Nieuw., effect: Rust.}\n"
                                              "  - {on: 2025-01-01, omitted: Oud., effect: Onrust.}\n")};
        const auto& finding = judged.one("A" + number + "02");
        CHECK(finding.severity == Severity::warning);
        CHECK(finding.subject == "accountability/" + area);
        CHECK(finding.addressee.text() == "regisseur");
        CHECK(judged.where(finding) == "accountability/" + area + ".yaml:6:10");
        CHECK(judged.status("A" + number) == Status::at_risk);
    }
}

TEST_CASE("account is due from the day after the review is over; of a month or a year the last day counts") {
    const auto since = [](const std::string& on) {
        return "review: 1m\naccount:\n  - {on: " + on + ", act: Iets., effect: Rust.}\n";
    };
    CHECK(due_on("2026-02-28", since("2026-01-31")) == 0);
    CHECK(due_on("2026-03-01", since("2026-01-31")) == 1);
    CHECK(due_on("2026-02-28", since("2026-01")) == 0);
    CHECK(due_on("2026-03-01", since("2026-01")) == 1);
    CHECK(due_on("2027-01-31", since("2026")) == 0);
    CHECK(due_on("2027-02-01", since("2026")) == 1);
}

TEST_CASE("the newest account is the one that counts, with or without an effect, an act or an omission") {
    const std::string old = "  - {on: 2025-01-01, act: Oud., effect: Onrust.}\n";
    CHECK(due_on("2026-06-30", "review: 1m\naccount:\n  - {on: 2026-06-15, omitted: Iets.}\n" + old) == 0);
    CHECK(due_on("2026-06-30", "review: 1m\naccount:\n" + old + "  - {on: 2026-06-15, act: Iets.}\n") == 0);
    CHECK(due_on("2026-06-30", "review: 1m\naccount:\n" + old) == 1);
}

TEST_CASE("no account is due where no review was agreed, or where one has no date and may be the newest") {
    CHECK(due_on("2036-06-30", "account:\n  - {on: 2025-01-01, act: Oud., effect: Onrust.}\n") == 0);
    CHECK(due_on("2026-06-30", "") == 0);
    CHECK(due_on("2026-06-30",
                 "review: 1m\naccount:\n  - {on: 2025-01-01, act: Oud., effect: Rust.}\n  - {act: Iets.}\n") == 0);
    CHECK(due_on("2026-06-30", "review: 1m\naccount:\n  - {act: Iets., effect: Rust.}\n") == 0);
    CHECK(due_on("2026-06-30", "review: straks\naccount:\n  - {on: 2025-01-01, act: Oud., effect: Rust.}\n") == 0);
}

TEST_CASE("where a review was agreed and no account is on file yet, when the first one comes is a question") {
    for (const auto& [area, number] : areas) {
        CAPTURE(area);
        const Judged judged{item_of_regisseur(area, "review: 3m\n")};
        const auto& finding = judged.one("A" + number + "02");
        CHECK(finding.severity == Severity::note);
        CHECK(finding.subject == "accountability/" + area);
        CHECK(finding.addressee.text() == "regisseur");
        CHECK(judged.where(finding) == "accountability/" + area + ".yaml:1:1");
        CHECK(judged.status("A" + number) == Status::unknown);
    }
    const Judged declared{item_of_regisseur("tension", "review: 3m\naccount: []\n")};
    CHECK(declared.where(declared.one("A302")) == "accountability/tension.yaml:5:10");
}

TEST_CASE("after the regie has ended no account is asked for, and what was accounted for by then stays so") {
    const File end{"decisions/einde.yaml",
                   "title: Einde\nkind: end-regie\ntaken: 2026-03-31\nby: raad\nbody: elected\n"};
    const File item = item_of_regisseur(
        "tension", "review: 1m\ntowards: [collaboration]\naccount:\n  - {on: 2026-03-15, act: Iets., effect: Rust.}\n");
    CHECK(Judged{item}.count("A302") == 1);
    CHECK(Judged{item, end}.count("A302") == 0);
    CHECK(Judged{item, end}.status("A3") == Status::upheld);
    CHECK(Judged{item_of_regisseur("tension", "review: 1m\n"), end}.count("A302") == 0);
    CHECK(Judged({item_of_regisseur("tension", "review: 1m\n"), end}, "2026-03-31").count("A302") == 1);
}

TEST_CASE("each item of an area is asked for its own account, and only those of the regisseur") {
    const std::string old = "review: 1m\naccount:\n  - {on: 2025-01-01, act: Oud., effect: Rust.}\n";
    const File second{"accountability/more.yaml", "holder: regisseur\narea: tension\nstatement: Meer.\n" + old};
    CHECK(Judged{item_of_regisseur("tension", old), second}.count("A302") == 2);
    CHECK(Judged{held_by_principal("tension", old)}.count("A302") == 0);
    CHECK(Judged{{"accountability/x.yaml", "holder: regisseur\narea: tension\nstatement: [\n" + old}}.count("A302") ==
          0);
}

TEST_CASE("how an account is asked for says what it is about, in every area") {
    std::set<std::string> messages;
    for (const auto& [area, number] : areas) {
        for (const std::string more : {"", "account:\n  - {on: 2025, act: Oud., effect: Rust.}\n"}) {
            const Judged judged{item_of_regisseur(area, "review: 3m\n" + more)};
            for (const auto language : {base::Language::en, base::Language::nl})
                CHECK(messages.insert(judged.one("A" + number + "02").message(language)).second);
        }
    }
}
