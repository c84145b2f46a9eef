#include "regie/rules/without.hpp"

#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"
#include "support/overlay.hpp"

using namespace regie;
using rules::Status;
using test::File;
using test::Judged;
using test::list;

namespace {

using Texts = std::vector<std::string>;

const File needs{"regie.yaml",
                 "format: 1\nname: Proef\nopgave:\n  statement: Samen eten.\n"
                 "  needs: [{id: koken}, {id: zaal}]\n"};
const File a{"partners/a.yaml", "name: A\n"};
const File b{"partners/b.yaml", "name: B\n"};

File commitment(const std::string& id, const std::string& by, const std::string& more = "") {
    return {"commitments/" + id + ".yaml", "by: " + by + "\ncontribution: Iets\n" + more};
}

/// A collaboration as it is, and as it would be without some partners.
struct Compared {
    Judged now;
    model::Standing then;
    rules::Assessment after;
    rules::Without without;

    Compared(const test::Files& files, const std::vector<model::PartnerId>& ids,
             std::string_view today = test::usual_day)
        : now(files, today),
          then(now.collaboration(), *base::parse_day(today), ids),
          after(rules::assess(now.loaded(), then, rules::Scope::part)),
          without(rules::compare({now.standing(), now.assessment()}, {then, after}, partners(ids))) {}
    Compared(const test::Files& files, std::string_view id) : Compared(files, std::vector<model::PartnerId>{{id}}) {}

    Texts uncovered() const {
        Texts texts;
        for (const auto* need : without.newly_uncovered()) texts.emplace_back(need->id->text);
        return texts;
    }
    /// `id before>after` of every commitment that changes.
    Texts commitments() const {
        Texts texts;
        for (const auto& change : without.changed_commitments())
            texts.push_back(std::string(change.commitment->id.text) + " " + std::to_string(change.before) + ">" +
                            std::to_string(change.after));
        return texts;
    }
    /// `K1 before>after` of every principle that changes.
    Texts principles() const {
        Texts texts;
        for (const auto& change : without.changed_principles())
            texts.push_back(std::string(change.principle->id) + " " + std::string(rules::key_of(change.before)) + ">" +
                            std::string(rules::key_of(change.after)));
        return texts;
    }

private:
    std::vector<const model::Partner*> partners(const std::vector<model::PartnerId>& ids) const {
        std::vector<const model::Partner*> found;
        for (const auto id : ids) found.push_back(&now.partner(id.text));
        return found;
    }
};

/// What would be found and is not found now, by code, subject and addressee.
base::Findings brought(const Compared& compared) {
    using Key = std::tuple<std::string_view, std::string, std::string>;
    const auto key = [](const base::Finding& finding) {
        return Key{finding.code(), finding.subject, finding.addressee.text()};
    };
    std::map<Key, int> now;
    for (const auto& finding : compared.now.findings()) ++now[key(finding)];
    base::Findings found;
    for (const auto& finding : compared.after.findings)
        if (now[key(finding)]-- <= 0) found.push_back(finding);
    return found;
}

}  // namespace

TEST_CASE("what only the partner provides becomes uncovered, and its own commitments fall away") {
    const Compared compared(
        {needs, a, b, commitment("x", "a", "provides: [koken]\n"), commitment("y", "b", "provides: [zaal]\n")}, "a");
    CHECK(compared.uncovered() == list({"koken"}));
    CHECK(compared.commitments() == list({"x 1>0"}));
    CHECK(compared.without.leaves_a_gap());
    CHECK(compared.without.before.needs_uncovered.empty());
    CHECK(compared.without.after.needs_uncovered.size() == 1);
    CHECK(compared.without.before.active_commitments.size() == 2);
    CHECK(compared.without.after.active_commitments.size() == 1);
}

TEST_CASE("a need that is not covered now does not become so") {
    const Compared compared({needs, a, b, commitment("x", "b", "provides: [koken]\n")}, "a");
    CHECK(compared.uncovered().empty());
    CHECK(compared.without.before.needs_uncovered.size() == 1);
    CHECK_FALSE(compared.without.leaves_a_gap());
}

TEST_CASE("a need that only the partner has to offer, uncommitted, is with nobody after it") {
    const File able_a{"partners/a.yaml", "name: A\ncompetences: [koken, zaal]\n"};
    const File able_b{"partners/b.yaml", "name: B\ncompetences: [zaal]\n"};
    const auto with_nobody = [](const Compared& compared) {
        Texts texts;
        for (const auto* need : compared.without.newly_with_nobody()) texts.emplace_back(need->id->text);
        return texts;
    };
    const Compared compared({needs, able_a, able_b}, "a");
    CHECK(compared.uncovered().empty());
    CHECK(with_nobody(compared) == list({"koken"}));
    CHECK(compared.without.leaves_a_gap());
    CHECK(with_nobody(Compared({needs, able_a, able_b}, "b")).empty());
    CHECK(with_nobody(Compared({needs, able_a, able_b, commitment("x", "b", "provides: [koken]\n")}, "a")).empty());
    const Compared covered({needs, able_a, able_b, commitment("x", "a", "provides: [koken]\n")}, "a");
    CHECK(covered.uncovered() == list({"koken"}));
    CHECK(with_nobody(covered).empty());
}

TEST_CASE("the role of government falls vacant with the partner that has it, unless another takes over") {
    const File governed{"regie.yaml",
                        "format: 1\nname: Proef\nopgave: {statement: Samen eten.}\n"
                        "roles: {government: {organisation: a}}\n"};
    const Compared compared({governed, a, b}, "a");
    REQUIRE(compared.without.vacated_government() != nullptr);
    CHECK(compared.without.vacated_government()->id.text == "a");
    CHECK(compared.without.leaves_a_gap());
    CHECK(Compared({governed, a, b}, "b").without.vacated_government() == nullptr);
    CHECK(Compared({governed, a, {"partners/b.yaml", "name: B\nsucceeds: [a]\n"}}, "a").without.vacated_government() ==
          nullptr);
    CHECK(Compared({needs, a, b}, "a").without.vacated_government() == nullptr);
}

TEST_CASE("a commitment by several stays while one of them stays, and binds fewer") {
    const Compared compared({needs, a, b, commitment("x", "[a, b]", "provides: [koken]\n")}, "a");
    CHECK(compared.commitments() == list({"x 2>1"}));
    CHECK(compared.uncovered().empty());
    CHECK_FALSE(compared.without.leaves_a_gap());
}

TEST_CASE("a commitment by several falls away when all of them leave") {
    const Compared compared({needs, a, b, {"partners/c.yaml", "name: C\n"}, commitment("x", "[a, b]")},
                            std::vector<model::PartnerId>{{"a"}, {"b"}});
    CHECK(compared.commitments() == list({"x 2>0"}));
}

TEST_CASE("a commitment by all is no change while a shareholder is left, and falls away with the last") {
    const test::Files files{needs, a, b, commitment("x", "all", "provides: [koken]\n")};
    const Compared one(files, "a");
    CHECK(one.commitments().empty());
    CHECK(one.uncovered().empty());
    const Compared both(files, std::vector<model::PartnerId>{{"a"}, {"b"}});
    CHECK(both.commitments() == list({"x 2>0"}));
    CHECK(both.uncovered() == list({"koken"}));
}

TEST_CASE("an agenda member takes no commitment by all along") {
    const Compared compared(
        {needs, a, {"partners/c.yaml", "name: C\ncapacity: agenda-member\n"}, commitment("x", "all")}, "c");
    CHECK(compared.commitments().empty());
}

TEST_CASE("what a partner took over falls away with it") {
    const Compared compared({needs,
                             {"partners/old.yaml", "name: Oud\nleft: 2024\n"},
                             {"partners/new.yaml", "name: Nieuw\nsucceeds: [old]\n"},
                             commitment("x", "old", "provides: [koken]\n")},
                            "new");
    CHECK(compared.commitments() == list({"x 1>0"}));
    CHECK(compared.uncovered() == list({"koken"}));
}

TEST_CASE("what was taken over from a partner that is still in goes back to it") {
    const Compared compared({needs, a, {"partners/new.yaml", "name: Nieuw\nsucceeds: [a]\n"}, commitment("x", "a")},
                            "new");
    CHECK(compared.commitments().empty());
}

TEST_CASE("a commitment that is not running cannot fall away") {
    for (const std::string status : {"proposed", "fulfilled", "withdrawn", "lapsed"}) {
        CAPTURE(status);
        CHECK(Compared({needs, a, b, commitment("x", "a", "status: " + status + "\n")}, "a").commitments().empty());
    }
}

TEST_CASE("principles that change are named with their status before and after, the others not") {
    const Compared compared({needs, a, b, commitment("x", "[a, b]", "provides: [koken, zaal]\n")}, "a");
    CHECK(compared.principles() == list({"K1 upheld>at-risk"}));
    CHECK(compared.without.before.principles.size() == 32);
    CHECK(compared.without.after.principles.size() == 32);
}

TEST_CASE("the summaries count what was found in each of the two") {
    const Compared compared({needs, a, b, commitment("x", "[a, b]", "provides: [koken, zaal]\n")}, "a");
    CHECK(compared.without.before.summary.warning == rules::count(compared.now.findings()).warning);
    CHECK(compared.without.after.summary.warning == rules::count(compared.after.findings).warning);
    CHECK(compared.without.after.summary.warning > compared.without.before.summary.warning);
}

TEST_CASE("whether all that matters could be read is part of it") {
    CHECK(Compared({needs, a, b}, "a").without.all_read);
    CHECK_FALSE(Compared({needs, a, b, {"commitments/x.yaml", "by: 'a\n"}}, "a").without.all_read);
}

TEST_CASE("a waiver for what the partner is asked is not idle without it") {
    const File waiving{"regie.yaml",
                       test::regie_yaml("waivers:\n  - {rule: P101, subject: partners/a, reason: X, owner: Y, until: "
                                        "2027-01-01}\n")};
    const Compared compared({waiving, a, b}, "a");
    const auto is_idle = [](const base::Finding& finding) { return finding.code() == "F019"; };
    CHECK(std::ranges::none_of(compared.after.findings, is_idle));
    CHECK(Judged({waiving, a, b}, test::usual_day, {"a"}).count("F019") == 1);
}

TEST_CASE("no leaving brings the regisseur or the partner itself anything to do, nor an error that nobody made") {
    const std::vector<std::pair<std::string, std::string_view>> examples{{"voorbeeldstad", "2026-06-30"},
                                                                         {"eenzaamheid-amsterdam", "2019-04-30"},
                                                                         {"nad-delfland", "2024-06-30"},
                                                                         {"city-deal-slim-maatwerk", "2022-12-31"}};
    for (const auto& example : examples) {
        const std::string& name = example.first;
        const std::string_view today = example.second;
        const auto files = test::example_files(name);
        const Judged judged(files, today);
        REQUIRE_FALSE(judged.standing().partners().empty());
        for (const auto* partner : judged.standing().partners()) {
            const std::string id(partner->id.text);
            CAPTURE(name);
            CAPTURE(id);
            for (const auto& finding : brought(Compared(files, {{id}}, today))) {
                CAPTURE(finding.code());
                CHECK(finding.addressee.text() != "regisseur");
                CHECK(finding.addressee.text() != "partners/" + id);
                CHECK(finding.severity != base::Severity::error);
            }
        }
    }
}
