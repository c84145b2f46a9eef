#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "regie/rules/catalogue.hpp"
#include "support/candid.hpp"

using namespace regie;
using namespace regie::test;

TEST_CASE("what single parties did, left, think or object to stands in nothing that citizens are shown") {
    const auto shown = everything(Judged(candid), Audience::citizens);
    const std::vector<std::string> private_to_others{"Wants the tender",
                                                     "knows best",
                                                     "secretary of Alfa",
                                                     "7777",
                                                     "7,777",
                                                     "only if",
                                                     "two rooms",
                                                     "a hall",
                                                     "a bus",
                                                     "paid off",
                                                     "Beta",
                                                     "too many rooms",
                                                     "object",
                                                     "Fewer rooms",
                                                     "in the making",
                                                     "Alfa is late",
                                                     "compensated",
                                                     "strife",
                                                     "a talk was led",
                                                     "meals taste well",
                                                     "Talk first",
                                                     "shared out",
                                                     "table master",
                                                     "director of",
                                                     "paid_by",
                                                     "without the regisseur"};
    for (const std::string& words : private_to_others) {
        CAPTURE(words);
        CHECK_FALSE(stands_in(shown, words));
        // It does stand in what partners read, or this test would prove nothing.
        if (words != "paid_by" && words != "7777")
            CHECK(stands_in(everything(Judged(candid), Audience::partners), words));
    }
}

TEST_CASE("what partners proposed, object to or settled stands in nothing that the council or the principal is shown") {
    const Judged judged(candid);
    for (const Audience audience : {Audience::council, Audience::principal}) {
        const auto shown = everything(judged, audience);
        for (const auto* words :
             {"a hall", "too many rooms", "paid off", "only if", "secretary of Alfa", "knows best"}) {
            CAPTURE(words);
            CHECK_FALSE(stands_in(shown, words));
        }
    }
}

TEST_CASE("a pulse is the partners' own: citizens are told nothing of it") {
    const Judged judged(candid);
    REQUIRE(judged.count("L204") == 1);
    const auto shown = everything(judged, Audience::citizens);
    for (const auto* words : {"pulse", "peiling", "energy", "energie"}) CHECK_FALSE(stands_in(shown, words));
}

TEST_CASE("a partner that is a natural person is named to partners, and never to citizens") {
    const Judged judged(candid);
    const auto shown = everything(judged, Audience::citizens);
    for (const auto* words : {"Jan Jansen", "Piet Pietersen", "jan,", "| jan", "piet"}) {
        CAPTURE(words);
        CHECK_FALSE(stands_in(shown, words));
    }
    const std::string text = text_of(judged, Audience::citizens);
    CHECK(holds(text, "| A natural person | visits at home |"));
    CHECK(holds(text, "2 persons take part as private individuals, and are not named here."));
    CHECK(holds(text_of(judged, Audience::partners), "Jan Jansen"));
}

TEST_CASE("no report names a person unless names are asked for, in any format") {
    const Judged judged(candid);
    for (const Audience audience : audiences) {
        const auto shown = everything(judged, audience);
        for (const auto* words : {"Jantje", "Pietje", "Marie", "p-01", "p-02", "p-03", "jantje@"})
            CHECK_FALSE(stands_in(shown, words));
    }
}

TEST_CASE("names that are asked for stand beside the functions, with a warning; how to reach them never does") {
    const Judged judged(candid);
    const std::string partners = text_of(judged, Audience::partners, Language::en, true);
    CHECK(holds(partners, "| Regisseur | table master, Gov (Jantje Verzonnen) |"));
    CHECK(holds(partners, "secretary of Alfa (Pietje Bedacht)"));
    CHECK(holds(partners, "| table master (Jantje Verzonnen) |"));
    CHECK(holds(partners, "Persons are named here, because that was asked for."));
    CHECK_FALSE(holds(partners, "without names of persons"));
    CHECK(holds(text_of(judged, Audience::principal, Language::en, true), "director of Society, Gov (Marie Fictie)"));
    for (const Audience audience : audiences)
        CHECK_FALSE(stands_in(everything(judged, audience, true), "jantje@voorbeeld.nl"));
}

TEST_CASE("names are never given to citizens, and those of representatives to partners only") {
    const Judged judged(candid);
    for (const auto* words : {"Jantje", "Pietje", "Marie"})
        CHECK_FALSE(stands_in(everything(judged, Audience::citizens, true), words));
    CHECK_FALSE(stands_in(everything(judged, Audience::council, true), "Pietje"));
    CHECK_FALSE(stands_in(everything(judged, Audience::principal, true), "Pietje"));
}

TEST_CASE("a faulty or missing people.yaml gives no names") {
    CHECK(report::People(Judged(Files{}).loaded()).empty());
    CHECK(report::People(Judged({{"people.yaml", "p-01: {name: \"X\n"}}).loaded()).empty());
    CHECK(report::People(Judged({{"people.yaml", "p-01: {contact: x}\nnotes: {name: y}\n"}}).loaded())
              .name_of({{"p-01"}, base::Place{base::FileId{0}, 0, 1}})
              .empty());
}

TEST_CASE("what is said of the faults in people.yaml holds nothing of it, for in any place it may name a person") {
    const Judged judged({{"people.yaml",
                          "Jantje Verzonnen: {name: J}\np-02: {Pia Fictief: 1}\nKees: Kees Bedacht\nmarie-fictie:\n"
                          "Jantje Verzonnen: {nam: Karel}\np-05: {name: [Anna Nep]}\nall: {name: Willem}\n"},
                         {"partners/a.yaml", "name: Alfa\nrepresentatives: [{person: marie-ficti}]\n"}});
    CHECK(judged.count("F002") == 2);
    CHECK(judged.count("F004") == 3);
    CHECK(judged.count("F007") == 1);
    CHECK(judged.count("F008") == 1);
    CHECK(judged.count("F009") == 4);
    for (const auto& finding : judged.findings())
        for (const Language language : languages)
            for (const std::string& said : {finding.message(language), finding.remedy(language)})
                for (const auto* words : {"antje", "Fictief", "Kees", "marie-fictie", "Karel", "Anna", "Willem"}) {
                    CAPTURE(said);
                    CHECK_FALSE(holds(said, words));
                }
    for (const Audience audience : audiences) {
        const auto shown = everything(judged, audience);
        for (const auto* words : {"antje", "Fictief", "Kees", "marie-fictie", "Karel", "Anna", "Willem"})
            CHECK_FALSE(stands_in(shown, words));
    }
    CHECK(stands_in(everything(judged, Audience::partners), "this key cannot be an id"));
}

TEST_CASE("what is put to a partner or to the keeper of the files is put to partners only") {
    const Judged judged(candid);
    for (const auto& finding : judged.findings()) {
        CAPTURE(finding.code());
        CHECK(report::is_for(Audience::partners, finding));
        const auto kind = finding.addressee.kind;
        const bool of_partner = kind == base::Addressee::Kind::partner || kind == base::Addressee::Kind::editor;
        if (!of_partner) continue;
        for (const Audience audience : {Audience::council, Audience::principal, Audience::citizens})
            CHECK_FALSE(report::is_for(audience, finding));
    }
}

TEST_CASE("citizens are told in general what is not on file, and nothing about single parties") {
    const Judged judged({{"partners/a.yaml", "name: Alfa\nsector: government\n"},
                         {"commitments/x.yaml", "by: a\ncontribution: rooms\nkind: money\n"}});
    const std::string csv = csv_of(judged, Audience::citizens, "findings");
    CHECK(holds(csv, "L101"));
    CHECK_FALSE(holds(csv, "Alfa"));
    CHECK_FALSE(holds(csv, "K307"));
    const std::string questions = text_of(section_of(document(judged, Audience::citizens), "questions"));
    CHECK(holds(questions, "- Mandate not recorded.\n"));
    CHECK_FALSE(holds(questions, "What to do"));
    CHECK(holds(csv_of(judged, Audience::partners, "findings"), "K307"));
}

TEST_CASE("no code of a rule and no command stands in what council, principal and citizens read") {
    for (const Files& files : {candid, Files{}}) {
        const Judged judged(files);
        for (const Audience audience : {Audience::council, Audience::principal, Audience::citizens}) {
            for (const Language language : languages) {
                const std::string text = text_of(judged, audience, language);
                for (const auto* rule : rules::rule_texts()) CHECK_FALSE(holds(text, rule->code));
                for (const auto* words :
                     {"regie account", "regie set", "roles.regisseur", "regie.safeguards", "opgave.needs"})
                    CHECK_FALSE(holds(text, words));
            }
        }
    }
}
