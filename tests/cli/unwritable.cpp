#include <filesystem>

#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("What a file cannot hold is refused with the reason, whichever command would write it") {
    const SmallCollaboration here;
    here.write("commitments/koffie.yaml", "by: ggd\ncontribution: Koffie\n");
    const std::string before = here.read("commitments/koffie.yaml");
    for (const char* odd : {"x\x01y", "x\x7fy", "x\xc2\x85y", "x\xc2\x80y"}) {
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"set", "commitments/koffie", "notes", odd},
              {"set", "commitments/koffie", std::string("x-") + odd, "a"},
              {"fulfil", "koffie", "--what", odd},
              {"withdraw", "koffie", "--settlement", odd}}) {
            CAPTURE(words.front());
            const Outcome ran = here.regie(words);
            CAPTURE(ran.err);
            CHECK(ran.exit == 2);
            CHECK(here.read("commitments/koffie.yaml") == before);
        }
    }
    CHECK(here.regie({"set", "notes", "x\x01y"}).err.find("U+0001") != std::string::npos);
    std::string deep = "x-a";
    for (int i = 0; i < 40; ++i) deep += ".b";
    const Outcome ran = here.regie({"set", deep, "v"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("32") != std::string::npos);
}

TEST_CASE("A key of more than readers look for its colon is refused") {
    const SmallCollaboration here;
    const std::string key = "x-" + std::string(1100, 'k');
    const std::string shown = "x-" + std::string(38, 'k') + "…";
    Outcome ran = here.regie({"set", key, "1"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: the key \"" + shown +
                         "\" is too long\n"
                         "  choose a short name, and put the text into the value\n");
    ran = here.regie_nl({"set", key, "1"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: de sleutel \"" + shown +
                         "\" is te lang\n"
                         "  kies een korte naam, en zet de tekst in de waarde\n");
    CHECK(here.regie({"set", "x-" + std::string(990, 'k'), "1", "--dry-run"}).exit == 0);
}

TEST_CASE(
    "Nothing is written in a folder that is a link out of the collaboration, and nothing is told of what is there") {
    const SmallCollaboration here;
    const TemporaryFolder outside;
    outside.write("q.yaml", "title: [geheime inhoud van buiten\n");
    std::filesystem::create_symlink(outside.path(), here / "issues");
    for (const bool dry_run : {true, false}) {
        std::vector<std::string> words{"raise", "Nieuw punt"};
        if (dry_run) words.emplace_back("--dry-run");
        const Outcome ran = here.regie(words);
        CHECK(ran.exit == 2);
        CHECK(ran.out.empty());
        CHECK(ran.err ==
              "regie: issues is a link that leaves the collaboration, or leads nowhere: nothing is written there\n"
              "  put a folder in its place; \"regie check\" tells more\n");
    }
    CHECK(outside.count() == 1);
}
