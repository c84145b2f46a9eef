#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/shown.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;
using Json = nlohmann::json;

namespace {

/// Two partners; what the opgave asks for is provided by the GGD alone, and one commitment is of both.
class Shared : public SmallCollaboration {
public:
    Shared() {
        write("partners/buurtwerk.yaml", "name: Buurtwerk\n");
        write("commitments/bellen.yaml", "by: ggd\ncontribution: Bellen\nprovides: [outreach]\n");
        write("commitments/koken.yaml", "by: [ggd, buurtwerk]\ncontribution: Koken\n");
    }
    Json json(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"assess", "--format", "json"});
        return Json::parse(regie(std::move(arguments)).out);
    }
};

std::string refusal(const Outcome& ran) {
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    return ran.err;
}

}  // namespace

TEST_CASE("What would change without a partner stands in a table after the principles") {
    const Shared here;
    const std::string text = here.regie({"assess", "--without", "ggd"}).out;
    CHECK(text.starts_with(
        "This is how it would stand on 30 June 2026 had GGD Zuid left: a supposition, not a fact on file.\n\n"));
    const auto principles =
        text.find("\nHow the principles would stand on 30 June 2026 without GGD Zuid, going by these files\n");
    const auto table = text.find(
        "\nWhat would change without GGD Zuid\n"
        "\n"
        "what                          now               then\n"
        "----------------------------  ----------------  ---------------\n"
        "competence: Mensen vinden     covered           not covered\n"
        "commitment: Bellen            binds 1 partner   binds nobody\n"
        "commitment: Koken             binds 2 partners  binds 1 partner\n"
        "K1 Competence for the opgave  at risk           not recorded\n");
    REQUIRE(principles != std::string::npos);
    REQUIRE(table != std::string::npos);
    CHECK(principles < table);
    CHECK(table < text.find("\nWhat to do first\n"));
}

TEST_CASE("The same in Dutch, with a question to the collaboration") {
    const Shared here;
    const std::string text = here.regie_nl({"assess", "--without", "ggd"}).out;
    CHECK(holds(text, "als GGD Zuid was uitgetreden: een aanname, geen\nfeit uit het dossier.\n"));
    CHECK(holds(text, "\nWat er zou veranderen zonder GGD Zuid\n"));
    CHECK(holds(text, "competentie: Mensen vinden "));
    CHECK(holds(text, "bindt niemand\n"));
    CHECK(holds(text, "\nVraag aan het samenwerkingsverband: wie kan overnemen wat wegvalt, of kan de opgave zonder?"));
    CHECK(holds(text, "vraag[P304] wat gebeurt er met het commitment \"Bellen\" als GGD Zuid uittreedt?"));
}

TEST_CASE("Where nothing falls away nobody is asked anything") {
    const Shared here;
    here.write("partners/kijker.yaml", "name: Kijker\ncapacity: observer\ninterest: X\n");
    const std::string text = here.regie({"assess", "--without", "kijker"}).out;
    CHECK(holds(text,
                "\nWhat would change without Kijker\n\n"
                "Nothing: the needs, the commitments, the government that takes up the regie and"));
    CHECK_FALSE(holds(text, "To the collaboration: who"));
}

TEST_CASE("A competence that only the partner has to offer, and its part as the government, are no nothing") {
    const SmallCollaboration here;
    here.write("regie.yaml", here.read("regie.yaml") + "roles: {government: {organisation: gemeente}}\n");
    here.write("partners/gemeente.yaml", "name: Gemeente\nsector: government\n");
    here.write("partners/kenner.yaml", "name: Kenner\ncompetences: [outreach]\n");
    const std::string kenner = here.regie({"assess", "--without", "kenner"}).out;
    CHECK(holds(kenner, "  with a partner, not committed  on file for nobody\n"));
    CHECK(holds(kenner, "\nTo the collaboration: who can take up what falls away"));
    CHECK_FALSE(holds(kenner, "\nNothing: "));
    const std::string gemeente = here.regie_nl({"assess", "--without", "gemeente"}).out;
    CHECK(holds(gemeente, "\noverheid die de regie op zich neemt  "));
    CHECK(holds(gemeente, "  Gemeente    niemand\n"));
    CHECK_FALSE(holds(gemeente, "\nNiets: "));
    CHECK_FALSE(holds(gemeente, "\ncompetentie: Mensen vinden"));
}

TEST_CASE("That a principle stands better without a partner is no reproach to it") {
    const Shared here;
    here.write("commitments/x.yaml", "by: buurtwerk\ncontribution: X\nlevel: employee\nrequired_level: board\n");
    const std::string english = here.regie({"assess", "--without", "buurtwerk"}).out;
    CHECK(holds(english, "\nK2 Commitment at the right level  violated "));
    CHECK(holds(english, "that says nothing of\nwho left.\n"));
    CHECK(holds(here.regie_nl({"assess", "--without", "buurtwerk"}).out, "dat zegt\nniets over wie uittrad.\n"));
    here.write("partners/kijker.yaml", "name: Kijker\ncapacity: observer\ninterest: X\n");
    CHECK_FALSE(holds(here.regie({"assess", "--without", "kijker"}).out, "says nothing of"));
}

TEST_CASE("As JSON both sides have the same keys, and the rest is of how it would stand") {
    const Shared here;
    const Json json = here.json({"--without", "ggd"});
    const Json& without = json.at("without");
    CHECK(without.at("partners") == Json{"ggd"});
    for (const char* side : {"before", "after"}) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : without.at(side).items()) keys.push_back(key);
        CHECK(keys == std::vector<std::string>{"active_commitments", "needs_uncovered", "principles", "summary"});
    }
    CHECK(without.at("before").at("needs_uncovered").empty());
    CHECK(without.at("after").at("needs_uncovered") == Json{"outreach"});
    CHECK(without.at("before").at("active_commitments") ==
          Json::parse(R"([{"id": "bellen", "partners": 1}, {"id": "koken", "partners": 2}])"));
    CHECK(without.at("after").at("active_commitments") == Json::parse(R"([{"id": "koken", "partners": 1}])"));
    CHECK(without.at("before").at("principles") == here.json({}).at("principles"));
    CHECK(without.at("after").at("principles") == json.at("principles"));
    CHECK(without.at("after").at("summary").at("note") == json.at("summary").at("note"));
    CHECK_FALSE(here.json({}).contains("without"));
}

TEST_CASE("Several may leave at once, by id or by KIND/ID, each once") {
    const Shared here;
    const Json json = here.json({"--without", "partners/ggd", "--without", "buurtwerk", "--without=ggd"});
    CHECK(json.at("without").at("partners") == Json{"buurtwerk", "ggd"});
    CHECK(json.at("without").at("after").at("active_commitments").empty());
    CHECK(holds(here.regie_nl({"assess", "--without", "ggd", "--without", "buurtwerk"}).out,
                "Wat er zou veranderen zonder Buurtwerk en GGD Zuid\n"));
}

TEST_CASE("That somebody might leave is no reason to fail") {
    const Shared here;
    REQUIRE(here.regie({"assess"}).exit == 0);
    CHECK(here.regie({"assess", "--without", "ggd"}).exit == 0);
}

TEST_CASE("With a baseline only what the leaving brings is shown") {
    const Shared here;
    here.regie({"assess", "--write-baseline", "b.json"});
    const Json json = here.json({"--without", "ggd", "--baseline", "b.json"});
    CHECK(json.at("without").at("before").at("summary").at("note") == 0);
    REQUIRE_FALSE(json.at("findings").empty());
    CHECK(holds(json.at("findings").dump(), "\"P304\""));
    CHECK_FALSE(holds(json.at("findings").dump(), "\"L101\""));
}

TEST_CASE("A choice holds for both sides") {
    const Shared here;
    const Json json = here.json({"--without", "ggd", "--select", "P304"});
    CHECK(json.at("without").at("before").at("summary").at("note") == 0);
    CHECK(json.at("without").at("after").at("summary").at("note") == 1);
    CHECK(json.at("findings").size() == 1);
}

TEST_CASE("A partner that nothing has is refused, with the one that was meant") {
    const Shared here;
    CHECK(refusal(here.regie({"assess", "--without", "gdd"})) ==
          "regie: there is no partner \"gdd\"\n  did you mean \"ggd\"?\n");
    CHECK(refusal(here.regie_nl({"assess", "--without", "partners/burtwerk"})) ==
          "regie: er is geen partner \"burtwerk\"\n  is \"buurtwerk\" bedoeld?\n");
    CHECK(refusal(here.regie({"assess", "--without", "regisseur"}))
              .starts_with("regie: there is no partner \"regisseur\"\n"));
}

TEST_CASE("A partner that is not in cannot leave") {
    const Shared here;
    here.write("partners/oud.yaml", "name: Oud\nleft: 2024-05\n");
    here.write("partners/later.yaml", "name: Later\njoined: 2026-07-01\n");
    here.write("partners/voorganger.yaml", "name: Voorganger\nleft: 2025\n");
    here.write("partners/buurtwerk.yaml", "name: Buurtwerk\nsucceeds: [voorganger]\n");
    CHECK(refusal(here.regie({"assess", "--without", "oud"})) ==
          "regie: Oud has left already, on 2024-05\n  judge by an earlier day with --today\n");
    CHECK(refusal(here.regie_nl({"assess", "--without", "later"})) ==
          "regie: Later is nog niet toegetreden: dat is op 2026-07-01\n  beoordeel een latere dag met --today\n");
    CHECK(refusal(here.regie({"assess", "--without", "voorganger"})) ==
          "regie: Voorganger has left already, on 2025\n"
          "  \"buurtwerk\" took its place; or judge by an earlier day with --today\n");
    CHECK(run({"assess", "--without", "later", "--today", "2026-07-01"}, {.cwd = here.path()}).exit == 0);
    CHECK(run({"assess", "--without", "oud", "--today", "2024-05-31"}, {.cwd = here.path()}).exit == 0);
}

TEST_CASE("What if is a question about one collaboration, and about what is on file") {
    const Shared here;
    here.write("other/regie.yaml", "format: 1\nname: Ander\nopgave: {statement: Y}\n");
    CHECK(refusal(here.regie({"assess", ".", "other", "--without", "ggd"})) ==
          "regie: --without is about the partners of one collaboration, and these are 2\n  name one of them: .\n");
    CHECK(refusal(here.regie_nl({"assess", "--recursive", "--without", "ggd"}))
              .starts_with("regie: --without gaat over partners van één samenwerkingsverband, en dit zijn er 2\n"));
    CHECK(refusal(here.regie({"assess", "--without", "ggd", "--write-baseline", "b.json"}))
              .starts_with("regie: --write-baseline records what is found, and --without shows what would be\n"));
    CHECK(refusal(here.regie({"check", "--without", "ggd"}))
              .starts_with("regie: \"--without\" is not an option of check\n"));
}

TEST_CASE("Where the partners cannot be read, there is no telling what would change") {
    const Shared here;
    here.write("regie.yaml", "format: 2\nname: X\nopgave: {statement: Y}\n");
    CHECK(refusal(here.regie({"assess", "--without", "ggd"})) ==
          "regie: which partners there are cannot be read\n  \"regie check\" says why\n");
    here.write("regie.yaml", "format: 1\nname: X\nopgave: {statement: Y}\n");
    here.write("commitments/bellen.yaml", "by: 'ggd\n");
    CHECK(holds(here.regie({"assess", "--without", "ggd"}).out,
                "Some files could not be read; what they hold is not counted"));
}

TEST_CASE("The names of partners cannot act on a terminal") {
    const Shared here;
    here.write("partners/ggd.yaml", "name: \"\\e[31mGGD\"\n");
    CHECK_FALSE(holds(here.regie({"assess", "--without", "ggd"}).out, "\x1b"));
}
