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

TEST_CASE("a key that stands in several places is explained in each of them") {
    const auto text = explained("level");
    CHECK(holds(text, "commitment.level\n"));
    CHECK(holds(text, "partner.representatives.level\n"));
}

TEST_CASE("a kind of file is explained with its keys") {
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
