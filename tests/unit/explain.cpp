#include "regie/report/explain.hpp"

#include <algorithm>

#include <doctest/doctest.h>

#include "regie/formats/documents.hpp"
#include "regie/rules/catalogue.hpp"
#include "support/shown.hpp"

using namespace regie;
using base::Language;
using test::holds;

namespace {

std::string explained(std::string_view what, Language language = Language::en) {
    const auto document = report::explain(what, language);
    REQUIRE(document.has_value());
    return formats::text(*document);
}

}  // namespace

TEST_CASE("a rule is explained by its code or its name, in any case, with its example") {
    const auto text = explained("K203");
    CHECK(holds(text, "K203 signatory-below-level: "));
    CHECK(holds(text, "A rule of principle K2"));
    CHECK(holds(text, "  | # commitments/"));
    CHECK(explained("k203") == text);
    CHECK(explained("signatory-below-level") == text);
    CHECK(holds(explained("F002", Language::nl), "Een regel over de bestanden."));
}

TEST_CASE("a principle is explained with its source, what upholds it and its rules") {
    const auto text = explained("K2");
    CHECK(holds(text, "In the article: "));
    CHECK(holds(text, "Upheld, going by the file, when\n"));
    CHECK(holds(text, "K203  "));
}

TEST_CASE("a key is explained by its singular name, its folder, its path, or alone where it stands once") {
    const auto text = explained("partner.capacity");
    CHECK(holds(text, "partner.capacity\n"));
    CHECK(holds(text, "Stands in partners/<id>.yaml."));
    CHECK(holds(text, "agenda-member"));
    CHECK(explained("partners.capacity") == text);
    CHECK(holds(explained("roles.regisseur.powers"), "Stands in regie.yaml. Takes a list"));
    CHECK(holds(explained("roles.team.fte"), "  | roles:\n  |   team:\n  |     - fte: "));
    CHECK(holds(explained("decision.positions"), "stand-aside"));
}

TEST_CASE("of a contact that is not recorded it is not said that there is none") {
    CHECK_FALSE(holds(explained("reached_by"), "no contact"));
    CHECK(holds(explained("reached_by"), "not recorded"));
    CHECK_FALSE(holds(explained("reached_by", Language::nl), "geen contact"));
    CHECK_FALSE(holds(explained("I403", Language::nl), "geen contact"));
}

TEST_CASE("a key that stands in several places is explained in each of them") {
    const auto text = explained("level");
    CHECK(holds(text, "commitment.level\n"));
    CHECK(holds(text, "partner.representatives.level\n"));
}

TEST_CASE("a key is explained by the name that set takes, in every kind of file that has it") {
    CHECK(explained("exit.notice") == explained("commitment.exit.notice"));
    CHECK(explained("exit.settlement") == explained("commitment.exit.settlement"));
    CHECK(explained("delivered.what") == explained("commitment.delivered.what"));
    CHECK(explained("objections.reason") == explained("decision.objections.reason"));
    CHECK(explained("representatives.level") == explained("partner.representatives.level"));
    CHECK(explained("account.act") == explained("item.account.act"));
    CHECK(explained("amount.unit") == explained("commitment.amount.unit"));
    CHECK(explained("signed_by.level") == explained("commitment.signed_by.level"));
}

TEST_CASE("a key is explained where set names an item, a record or a partner on the way to it") {
    CHECK(explained("opgave.needs.outreach.description") == explained("opgave.needs.description"));
    CHECK(explained("roles.team.2.fte") == explained("roles.team.fte"));
    CHECK(explained("roles.team.2") == explained("roles.team"));
    CHECK(explained("regie.safeguards.1") == explained("regie.safeguards"));
    CHECK(explained("positions.ggd") == explained("decision.positions"));
    CHECK(explained("per_partner.ggd.level") == explained("commitment.per_partner.level"));
    CHECK_FALSE(report::explain("representatives.levl", Language::en));
    CHECK_FALSE(report::explain("representatives.1.levl", Language::en));
    CHECK_FALSE(report::explain("representatives.1.2.level", Language::en));
    CHECK_FALSE(report::explain("exit.1.notice", Language::en));
    CHECK_FALSE(report::explain("per_partner.levl", Language::en));
}

TEST_CASE("a kind of file is explained with its keys") {
    CHECK(holds(explained("people"), "Stands in people.yaml."));
    CHECK(explained("people") == explained("people.yaml"));
    CHECK(holds(explained("partners"), "Stands in partners/<id>.yaml."));
    CHECK(explained("partner") == explained("partners"));
    CHECK(holds(explained("regie.yaml"), "opgave"));
}

TEST_CASE("what is no code, principle or key has no explanation") {
    CHECK_FALSE(report::explain("K999", Language::en));
    CHECK_FALSE(report::explain("partner.nonsense", Language::en));
    CHECK_FALSE(report::explain("partner.name.deeper", Language::en));
    CHECK_FALSE(report::explain("", Language::en));
    CHECK_FALSE(report::explain(".", Language::en));
}

TEST_CASE("everything that can be explained is listed, and can be explained in both languages") {
    const auto all = formats::text(report::explain_all(Language::en));
    for (const auto* rule : rules::rule_texts()) CHECK(holds(all, rule->code));
    for (const auto& word : report::explainable()) {
        CAPTURE(word);
        CHECK(report::explain(word, Language::en).has_value());
        CHECK(report::explain(word, Language::nl).has_value());
    }
}
