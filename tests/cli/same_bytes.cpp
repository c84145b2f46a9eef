#include <filesystem>

#include <doctest/doctest.h>

#include "regie/commands/program.hpp"
#include "support/fake_surroundings.hpp"
#include "support/reversed_files.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using namespace regie::test;

namespace {

/// A user whose file system lists folders in another order than `base::disk`.
class ElsewhereSurroundings final : public FakeSurroundings {
public:
    using FakeSurroundings::FakeSurroundings;
    const base::Files& files() const override { return files_; }

private:
    ReversedFiles files_{base::disk()};
};

using Words = std::vector<std::string>;

template <class User>
std::string said(const std::string& folder, Words words) {
    User user(folder);
    words.insert(words.end(), {"--today", "2026-06-30"});
    const int exit = commands::run(words, user);
    CAPTURE(user.said.text);
    CHECK(exit < 2);
    return std::to_string(exit) + user.shown.text + user.said.text;
}

/// Every way of asking for findings or a report, in both languages.
std::vector<Words> questions() {
    std::vector<Words> all;
    const std::vector<Words> asked{
        {"check"},
        {"check", "--recursive"},
        {"check", "--ignore", "F002", "--verbose"},
        {"assess"},
        {"assess", "--recursive", "--verbose"},
        {"assess", "--select", "K,P1"},
        {"assess", "--baseline", "baseline.json"},
        {"assess", "--without", "ggd"},
    };
    for (const std::string language : {"nl", "en"}) {
        for (const Words& words : asked) {
            for (const std::string format : {"text", "short", "json"}) {
                all.push_back(words);
                all.back().insert(all.back().end(), {"--format", format, "--lang", language});
            }
        }
        for (const std::string format : {"text", "markdown", "json", "html"})
            all.push_back({"report", "--format", format, "--lang", language});
    }
    return all;
}

/// Faults, files that are not read, several findings on one thing, and other collaborations below.
void fill(const TemporaryFolder& here) {
    here.write("regie.yaml", "format: 1\nname: Samen\nopgave: {statement: Y, needs: [{id: zaal}, {id: koken}]}\n");
    for (const std::string id : {"ggd", "buurtwerk", "wijkraad", "zorg", "bibliotheek"}) {
        here.write("partners/" + id + ".yaml", "name: " + id + "\nnaam: x\nnam: y\ncompetences: [koken]\n");
        here.write("partners/" + id + ".yml", "x");
        here.write("partners/" + id + ".bak", "x");
        here.write("commitments/" + id + ".yaml", "by: [" + id + ", zorg]\ncontribution: X\nprovides: [koken]\n");
        here.write("decisions/" + id + ".yaml",
                   "title: X\nkind: direction\nby: collaboration\npositions: {" + id + ": object}\n");
        here.write(id + "/onder/regie.yaml", "format: 1\nname: " + id + "\nopgave: {statement: Y}\nx: 1\n");
    }
    here.write("pulses/2026.yaml", "on: 2026-01-01\nresponses: []\n");
}

}  // namespace

TEST_CASE("The same input gives the same bytes, every time, whatever the order in which folders are listed") {
    const TemporaryFolder here;
    fill(here);
    said<FakeSurroundings>(here.path(), {"assess", "--select", "F", "--write-baseline", "baseline.json"});
    for (const Words& words : questions()) {
        CAPTURE(words);
        const std::string first = said<FakeSurroundings>(here.path(), words);
        CHECK(first.size() > 1);
        bool same = true;
        for (int i = 1; i < 10; ++i) same = same && said<FakeSurroundings>(here.path(), words) == first;
        CHECK(same);
        const bool same_elsewhere = said<ElsewhereSurroundings>(here.path(), words) == first;
        CHECK(same_elsewhere);
    }
}

TEST_CASE("The same findings give the same baseline, whatever the order in which folders are listed") {
    const TemporaryFolder here;
    fill(here);
    const Words words{"assess", "--recursive", "--write-baseline"};
    const auto with = [&](const std::string& file) {
        Words all = words;
        all.push_back(file);
        return all;
    };
    said<FakeSurroundings>(here.path(), with("one.json"));
    said<ElsewhereSurroundings>(here.path(), with("two.json"));
    CHECK(here.read("one.json") == here.read("two.json"));
    CHECK(here.read("one.json").size() > 100);
}
