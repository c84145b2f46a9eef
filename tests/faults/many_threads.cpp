#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/formats/findings.hpp"
#include "regie/model/standing.hpp"
#include "regie/rules/assess.hpp"
#include "regie/store/load.hpp"
#include "support/program.hpp"
#include "support/temporary_folder.hpp"

// Files are read by several threads. These tests say what may not depend on that; under the sanitizer of threads
// (`tests/slow -R tsan`) they also show that no thread touches what another is at work on. The first of them comes
// first on purpose: everything that is made at its first use is then made by threads at once.

using namespace regie;
using namespace regie::test;

namespace {

const base::Day today = *base::parse_day("2026-06-30");

/// What can be wrong, or out of the ordinary, in a file of a partner.
constexpr std::array partner_texts{
    "name: Partner\nsector: citizens\nlegal_form: vereniging\ninterest: Dat niemand alleen zit.\n",
    "name: Partner\nnaam: dubbel\n",
    "name: [Partner\n",
    "name: \"Partner \\u00e9\\n één\"\ninterest: >-\n  Gevouwen\n  tekst.\n",
    "name: Partner \xFF\n",
    "name: Partner\njoined: 2026-02-30\nleft: 2020\n",
    "name: Partner\nname: Nog een\nlegal_form: geen\n",
    "name: Partner \xE2\x80\x8B met iets onzichtbaars\nrepresentatives: [{function: voorzitter, person: niemand}]\n",
    "",
    "name: &a Partner\nperspective: *a\n",
    "name: Partner\nleft: 2025-12\nx-eigen: {van: ons}\n",
};

constexpr std::array commitment_texts{
    "by: partner-1\ncontribution: Huisbezoek\nkind: effort\nprovides: [bezoek]\nends: 2026-01\n",
    "by: partner-999999\ncontribution: Van niemand\nprovides: [niets]\n",
    "by: all\ncontribution: Van ons allen\nmade: 2025\namount: {value: veel}\n",
    "contribution: {geen: tekst}\n",
    "by: [partner-4, partner-11]\ncontribution: Samen\nstatus: proposed\nlevel: board\n",
};

/// A collaboration of `files` files, in most of which something is found.
void write_crowd(const TemporaryFolder& here, const std::string& folder, std::size_t files) {
    here.write(folder + "/regie.yaml",
               "format: 1\nname: Menigte\nopgave:\n  statement: Samen eten\n  needs: [{id: bezoek, description: X}]\n"
               "roles:\n  government: {organisation: partner-0}\n  regisseur: {function: regisseur, paid_by: [x]}\n");
    here.write(folder + "/people.yaml", "p-01: {name: Jantje Verzonnen}\nP 2: {}\n");
    for (std::size_t i = 0; i < files / 2; ++i) {
        const std::string number = std::to_string(i);
        here.write(folder + "/partners/partner-" + number + ".yaml", partner_texts[i % partner_texts.size()]);
        here.write(folder + "/commitments/belofte-" + number + ".yaml", commitment_texts[i % commitment_texts.size()]);
    }
    here.write(folder + "/partners/Groot en fout.yaml", std::string(store::max_file_bytes + 1, '#'));
    std::filesystem::create_symlink("/etc/hostname", here / folder + "/partners/buiten.yaml");
    std::filesystem::create_symlink("partner-0.yaml", here / folder + "/partners/binnen.yaml");
}

/// All that is found, in the words of a language, with the status of the principles.
std::string found_in(const std::string& root, unsigned threads, base::Language language) {
    const store::Loaded loaded = store::load(base::disk(), root, today, threads);
    const model::Standing standing(loaded.collaboration, today);
    formats::Outcome outcome;
    outcome.path = ".";
    outcome.loaded = &loaded;
    outcome.assessment = rules::assess(loaded, standing);
    outcome.with_principles = true;
    outcome.standing = &standing;
    formats::Style style;
    style.language = language;
    style.today = today;
    style.detail = formats::Detail::verbose;
    return formats::findings_text(outcome, style) + formats::findings_json({outcome}, style) +
           formats::findings_sarif({outcome}, style);
}

/// A disk of which some files cannot be read for a reason that nobody thought of.
class BrokenDisk final : public base::Files {
public:
    std::vector<base::Entry> list(const std::string& folder, bool& readable) const override {
        return base::disk().list(folder, readable);
    }
    base::ReadStatus read(const std::string& root, std::string_view relative, std::size_t limit,
                          std::string& bytes) const override {
        ++reads;
        if (relative.ends_with("9.yaml")) throw std::runtime_error("broken");
        return base::disk().read(root, relative, limit, bytes);
    }
    bool exists(const std::string& root, std::string_view relative) const override {
        return base::disk().exists(root, relative);
    }

    mutable std::atomic<std::size_t> reads{0};
};

}  // namespace

TEST_CASE("Who read, judge and tell of collaborations at the same time, from the first moment on, find what one does") {
    const TemporaryFolder here;
    constexpr std::size_t readers = 6;
    for (const char* folder : {"een", "twee"}) write_crowd(here, folder, 400);
    const auto folder_of = [&](std::size_t reader) { return here / (reader % 2 == 0 ? "een" : "twee"); };
    const auto language_of = [](std::size_t reader) {
        return reader % 3 == 0 ? base::Language::nl : base::Language::en;
    };
    std::vector<std::string> found(readers);
    {
        std::vector<std::jthread> team;
        for (std::size_t reader = 0; reader < readers; ++reader)
            team.emplace_back([&, reader] { found[reader] = found_in(folder_of(reader), 3, language_of(reader)); });
    }
    for (std::size_t reader = 0; reader < readers; ++reader)
        CHECK(found[reader] == found_in(folder_of(reader), 1, language_of(reader)));
}

TEST_CASE("Thousands of files, most of them with something to be found, give the same by any number of threads") {
    const TemporaryFolder here;
    write_crowd(here, "menigte", 4000);
    const std::string found = found_in(here / "menigte", 1, base::Language::en);
    CHECK(found.find("error[F0") != std::string::npos);
    for (const unsigned threads : {2U, 16U, 64U}) {
        const bool same = found == found_in(here / "menigte", threads, base::Language::en);
        CAPTURE(threads);
        CHECK(same);
    }
}

TEST_CASE("Where reading fails in several threads at once, one failure is told of and none is left at work") {
    const TemporaryFolder here;
    write_crowd(here, "menigte", 2000);
    const BrokenDisk disk;
    CHECK_THROWS_WITH_AS(store::load(disk, here / "menigte", today, 16), "broken", std::runtime_error);
    const std::size_t reads = disk.reads;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK(disk.reads == reads);
}

TEST_CASE("The program finds the same time after time in the collaborations below a folder, each of many files") {
    const TemporaryFolder here;
    for (const char* folder : {"noord", "oost", "zuid"}) write_crowd(here, folder, 800);
    const auto assessed = [&](const std::string& command) {
        return run({command, "--recursive", "--format", "json", "--today", "2026-06-30"},
                   {.cwd = here.path(), .env = {{"REGIE_LANG", "en"}}});
    };
    for (const std::string command : {"assess", "check"}) {
        const Outcome first = assessed(command);
        CAPTURE(first.err);
        REQUIRE(first.exit == 1);
        const auto all = nlohmann::json::parse(first.out).at("collaborations");
        REQUIRE(all.size() == 3);
        for (const auto& one : all) CHECK(one.at("summary").at("error") > 400);
        for (int time = 0; time < 3; ++time) {
            const Outcome again = assessed(command);
            CHECK(again.exit == 1);
            const bool same = again.out == first.out;
            CHECK(same);
        }
    }
}
