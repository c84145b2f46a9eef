#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/editor.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

const std::vector<std::string> kinds{"collaboration",  "partners", "commitments", "decisions",
                                     "accountability", "issues",   "pulses",      "people"};

Outcome init(const TemporaryFolder& here, const std::string& language = "en") {
    return run({"init", "--schema", "--name", "X", "--opgave", "Y"},
               {.cwd = here.path(), .env = {{"REGIE_LANG", language}}});
}

}  // namespace

TEST_CASE("The schema of a kind is JSON Schema of draft-07, in the language asked for") {
    const SmallCollaboration here;
    const Outcome en = here.regie({"schema", "partners"});
    const Outcome nl = here.regie_nl({"schema", "partners"});
    CHECK(en.exit == 0);
    CHECK(en.err.empty());
    const auto schema = nlohmann::json::parse(en.out);
    CHECK(schema.at("$schema") == "http://json-schema.org/draft-07/schema#");
    CHECK(schema.at("required").dump() == R"(["name"])");
    CHECK(schema.at("additionalProperties") == false);
    CHECK(schema.at("properties").at("sector").at("enum").dump() ==
          R"(["government","business","societal","knowledge","citizens"])");
    CHECK(schema.at("properties").at("left").at("description") ==
          "The last day on which it took part.\n\nExample: 2019-12-31");
    const auto dutch = nlohmann::json::parse(nl.out);
    CHECK(dutch.at("properties").at("left").at("description") ==
          "De laatste dag waarop de partner meedeed.\n\nVoorbeeld: 2019-12-31");
    CHECK(dutch.at("properties").at("sector").at("enumDescriptions").at(0) == "overheid");
    CHECK(here.regie({"schema", "partners"}).out == en.out);
}

TEST_CASE("A kind goes by the name of its folder, of one of it, or of its file, and needs no collaboration") {
    const TemporaryFolder nowhere;
    const auto schema = [&](const std::string& kind) {
        return run({"schema", kind}, {.cwd = nowhere.path(), .env = {{"REGIE_LANG", "en"}}}).out;
    };
    CHECK(schema("partner") == schema("partners"));
    CHECK(schema("regie.yaml") == schema("collaboration"));
    CHECK(schema("people.yaml") == schema("people"));
    std::vector<std::string> texts;
    for (const std::string& kind : kinds) texts.push_back(schema(kind));
    std::ranges::sort(texts);
    CHECK(std::ranges::adjacent_find(texts) == texts.end());
}

TEST_CASE("Without a kind there is one schema with all of them in it") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"schema", "--output", "all.json"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    const auto all = nlohmann::json::parse(here.read("all.json"));
    CHECK(all.at("anyOf").size() == kinds.size());
    for (const std::string& kind : kinds) {
        auto one = nlohmann::json::parse(here.regie({"schema", kind}).out);
        one.erase("$schema");
        one.erase("$comment");
        CHECK(all.at("definitions").at(kind) == one);
    }
}

TEST_CASE("Written into the collaboration they are in its language, and what is there already stays") {
    const SmallCollaboration here;
    here.write("regie.yaml", "format: 1\nname: Samen\nlanguage: nl\nopgave: {statement: S}\n");
    const Outcome shown = here.regie({"schema", "--write", "--dry-run"});
    CHECK(shown.exit == 0);
    CHECK(shown.out.find("+++ b/.regie/schema/people.json") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(here / ".regie"));
    const Outcome ran = here.regie({"schema", "--write"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "wrote .regie/schema/collaboration.json, .regie/schema/partners.json, .regie/schema/commitments.json, "
          ".regie/schema/decisions.json, .regie/schema/accountability.json, .regie/schema/issues.json, "
          ".regie/schema/pulses.json, .regie/schema/people.json; next: \"regie help schema\" tells how an editor finds "
          "them\n");
    for (const std::string& kind : kinds)
        CHECK(here.read(".regie/schema/" + kind + ".json") == here.regie_nl({"schema", kind}).out);
    CHECK(here.regie({"schema", "--write"}).err == "nothing has changed: it is on file so already\n");
    CHECK(here.regie({"check", "--fail-on", "note"}).exit == 0);
    // One that is not as it should be is put right, and no other is touched.
    here.write(".regie/schema/issues.json", "{}\n");
    CHECK(here.regie_nl({"schema", "--write"}).err ==
          "geschreven: .regie/schema/issues.json; hierna: \"regie help schema\" zegt hoe een editor ze vindt\n");
    CHECK(here.regie({"schema", "partners", "--write", "--lang", "en"})
              .err.starts_with("wrote .regie/schema/partners.json;"));
    CHECK(here.read(".regie/schema/partners.json") == here.regie({"schema", "partners"}).out);
}

TEST_CASE("Where one cannot be written, none is") {
    const SmallCollaboration here;
    std::filesystem::create_directories(here / ".regie/schema/people.json");
    const Outcome ran = here.regie({"schema", "--write"});
    CHECK(ran.exit == 2);
    CHECK(std::filesystem::is_empty(here / ".regie/schema/people.json"));
    CHECK_FALSE(std::filesystem::exists(here / ".regie/schema/collaboration.json"));
}

TEST_CASE("The Tab key completes every kind, also those without a folder, and the options") {
    const SmallCollaboration here;
    const auto offered = [&](const std::string& typed) {
        return run({"__complete", "fish", "schema", typed}, {.cwd = here.path(), .env = {{"REGIE_LANG", "nl"}}}).out;
    };
    CHECK(offered("") ==
          "collaboration\tsamenwerkingsverband\npartners\tpartner\ncommitments\tcommitment\ndecisions\tbesluit\n"
          "accountability\tverantwoordingspunt\nissues\tsignaal\npulses\tpeiling\npeople\tpersoon\n");
    CHECK(offered("pe") == "people\tpersoon\n");
    CHECK(offered("--wr").starts_with("--write"));
}

TEST_CASE("What means nothing is answered with what was meant") {
    const SmallCollaboration here;
    const Outcome kind = here.regie({"schema", "partnrs"});
    CHECK(kind.exit == 2);
    CHECK(kind.out.empty());
    CHECK(kind.err.find("there is no kind \"partnrs\"; it is one of: collaboration, partners, ") != std::string::npos);
    CHECK(kind.err.find("did you mean \"partners\"?") != std::string::npos);
    CHECK(here.regie_nl({"schema", "partnrs"}).err.find("er is geen soort \"partnrs\"; kies uit: ") !=
          std::string::npos);
    const Outcome two = here.regie({"schema", "--write", "--output", "x.json"});
    CHECK(two.exit == 2);
    CHECK(two.err.find("--write and --output do not go together") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(here / "x.json"));
    CHECK(here.regie_nl({"schema", "--write", "--output", "x.json"}).err.find("--write en --output gaan niet samen") !=
          std::string::npos);
    const Outcome dry = here.regie({"schema", "--dry-run"});
    CHECK(dry.exit == 2);
    CHECK(dry.err.find("--dry-run goes with --write only") != std::string::npos);
    CHECK(here.regie_nl({"schema", "--dry-run"}).err.find("--dry-run hoort alleen bij --write") != std::string::npos);
    const TemporaryFolder nowhere;
    CHECK(run({"schema", "--write"}, {.cwd = nowhere.path()}).exit == 2);
    CHECK(nowhere.count() == 0);
}

TEST_CASE("A collaboration that begins with schemas has a line in each new file that names its own") {
    const TemporaryFolder here;
    const Outcome ran = init(here);
    CHECK(ran.exit == 0);
    CHECK(ran.err.starts_with("wrote .gitignore, .regie/schema/collaboration.json, "));
    CHECK(ran.err.ends_with(", .regie/schema/people.json, regie.yaml; next: regie add-partner --name \"…\"\n"));
    CHECK(here.read("regie.yaml")
              .starts_with("# yaml-language-server: $schema=.regie/schema/collaboration.json\nformat: 1\nname: X\n"));
    const auto regie = [&](std::vector<std::string> words) {
        words.insert(words.end(), {"--today", "2026-06-30"});
        const Outcome made = run(words, {.cwd = here.path(), .env = {{"REGIE_LANG", "en"}}});
        CAPTURE(made.err);
        CHECK(made.exit == 0);
    };
    regie({"add-partner", "ggd", "--name", "GGD"});
    regie({"commit", "ggd", "Monitor", "--id", "m"});
    regie({"decide", "Besluit", "--id", "d", "--kind", "mandate"});
    regie({"account", "regisseur", "tension", "Spanning komt op tafel", "--id", "a"});
    regie({"raise", "Signaal", "--id", "s"});
    here.write("p.csv", "partner,tension\nggd,4\n");
    regie({"pulse", "--id", "p", "--from", "p.csv"});
    regie({"set", "people", "p-01.name", "N"});
    here.write("partners.csv", "id,name\nb,B\nc,C\n");
    regie({"add-partner", "--from", "partners.csv"});
    for (const std::string file : {"partners/ggd", "partners/b", "partners/c", "commitments/m", "decisions/d",
                                   "accountability/a", "issues/s", "pulses/p"}) {
        CAPTURE(file);
        const std::string kind = file.substr(0, file.find('/'));
        CHECK(here.read(file + ".yaml")
                  .starts_with("# yaml-language-server: $schema=../.regie/schema/" + kind + ".json\n"));
    }
    CHECK(here.read("people.yaml").starts_with("# yaml-language-server: $schema=.regie/schema/people.json\n"));
    // The line stays whatever is edited below it, also when the first key goes.
    regie({"set", "--add", "partners/b", "sources", "S"});
    regie({"set", "partners/b", "name", "Een andere naam"});
    regie({"rename", "partners/b", "bb"});
    CHECK(here.read("partners/bb.yaml") ==
          "# yaml-language-server: $schema=../.regie/schema/partners.json\nname: Een andere naam\njoined: 2026-06-30\n"
          "sources: [S]\n");
    regie({"check", "--fail-on", "note"});
    // What was added before there were schemas is still known for the same.
    here.write("partners/c.yaml", "name: C\njoined: 2026-06-30\n");
    here.write("partners.csv", "id,name\nc,C\n");
    regie({"add-partner", "--from", "partners.csv"});
    CHECK(here.read("partners/c.yaml") == "name: C\njoined: 2026-06-30\n");
}

TEST_CASE("Without schemas no file names one") {
    const SmallCollaboration here;
    here.regie({"add-partner", "b", "--name", "B"});
    CHECK(here.read("partners/b.yaml") == "name: B\njoined: 2026-06-30\n");
}

TEST_CASE(
    "A real language server completes, explains in Dutch and marks what is wrong, by the files as init makes them") {
    const TemporaryFolder here;
    REQUIRE(init(here, "nl").exit == 0);
    const std::string line = "# yaml-language-server: $schema=../.regie/schema/partners.json\n";
    const auto said = in_an_editor(
        here.path(), {
                         {.path = "partners/a.yaml",
                          .text = line + "name: A\nsector: \nrepresentatives:\n  - function: F\n    \n",
                          .hover = {{1, 1}, {2, 2}},
                          .complete = {{2, 8}, {5, 4}, {6, 0}}},
                         {.path = "partners/b.yaml", .text = line + "name: A\njoined: 12-09-2024\nnaam: B\n"},
                         {.path = "regie.yaml", .text = here.read("regie.yaml"), .hover = {{5, 3}}},
                     });
    CHECK(said[0].at("hover")[0].get<std::string>().find("De naam waaronder de partner bekend is") !=
          std::string::npos);
    CHECK(said[0].at("hover")[1].get<std::string>().find("* `knowledge`: kennisinstelling") != std::string::npos);
    const auto offers = [&](std::size_t at, const std::string& label, const std::string& help) {
        return std::ranges::any_of(said[0].at("complete")[at], [&](const auto& item) {
            return item.at("label") == label &&
                   item.at("help").template get<std::string>().find(help) != std::string::npos;
        });
    };
    CHECK(said[0].at("complete")[0].size() == 5);
    CHECK(offers(0, "societal", "maatschappelijke organisatie"));
    CHECK(offers(1, "level", "Hoe hoog de vertegenwoordiger in de eigen organisatie staat."));
    CHECK(offers(2, "joined", "De dag van toetreding"));
    CHECK_FALSE(offers(2, "name", ""));
    std::string messages;
    for (const auto& one : said[1].at("editor")) {
        messages += std::to_string(one.at("line").get<int>() + 1) + " " + one.at("message").get<std::string>() + "\n";
    }
    CHECK(messages ==
          "3 schrijf een datum die bestaat: 2018-03-01, of 2018-03 of 2018 als alleen dat bekend is\n"
          "4 Property naam is not allowed.\n");
    CHECK(said[2].at("editor").empty());
    CHECK(said[2].at("hover")[0].get<std::string>().find("gezamenlijke maatschappelijke opgave") != std::string::npos);
}
