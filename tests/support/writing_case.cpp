#include "support/writing_case.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include <sys/stat.h>

#include "regie/base/write_file.hpp"

namespace regie::test {
namespace {

namespace fs = std::filesystem;

const std::map<std::string, std::string> collaboration{
    {"regie.yaml",
     "format: 1\nname: Samen Warm  # werktitel\nopgave:\n  statement: Niemand zit in de kou\n"
     "  needs:\n    - {id: outreach, description: Mensen vinden}\n"
     "roles:\n  regisseur: {function: regisseur, person: p-01}\n"
     "membership: {leaving: {settlement: In overleg., settled: now}}\n"},
    {"people.yaml", "p-01: {name: Persoon Een}\n"},
    {"partners/ggd.yaml", "name: GGD Zuid\nsector: government\ncompetences: [outreach]\n"},
    {"partners/gemeente.yaml", "name: Gemeente Zuid\nsector: government\n"},
    {"commitments/monitor.yaml", "by: ggd\ncontribution: De monitor\nprovides: [outreach]\n"},
    {"decisions/convenant.yaml", "title: Convenant\nkind: agreement\ntaken: 2024-05\nby: collaboration\n"},
    {"accountability/tension.yaml", "holder: regisseur\narea: tension\nstatement: Spanning komt op tafel\n"},
    {"issues/wachtlijsten.yaml", "title: Wachtlijsten\nraised: 2024-03\nby: regisseur\nabout: [ggd]\n"},
    {"antwoorden.csv", "partner,tension\nggd,3\ngemeente,2\n,4\n"},
    {"enkele.csv", "name,sector\nBibliotheek Zuid,citizens\nCoöperatie Zó,citizens\n"},
};

/// So many that regie writes them all before it puts the first in its place.
constexpr int many = 20;

std::string many_partners() {
    std::string csv = "name,sector\n";
    for (int i = 1; i <= many; ++i) csv += "Buurthuis " + std::to_string(i) + ",citizens\n";
    return csv;
}

std::string many_commitments() {
    std::string csv = "by,contribution\n";
    for (int i = 1; i <= many; ++i) csv += "ggd,Spreekuur " + std::to_string(i) + "\n";
    return csv;
}

std::string permissions_of(const fs::path& path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return "gone";
    std::ostringstream text;
    text << std::oct << (status.st_mode & 07777U);
    return text.str();
}

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void clear_out(const fs::path& folder) {
    for (const auto& entry : fs::directory_iterator(folder)) fs::remove_all(entry.path());
}

}  // namespace

const std::vector<WritingCase>& writing_cases() {
    static const std::vector<WritingCase> cases{
        {.name = "init", .words = {"init", "nieuw", "--name", "Samen", "--opgave", "Warmte"}, .begins = true},
        {.name = "init --git", .words = {"init", "--git", "--name", "Samen", "--opgave", "Warmte"}, .begins = true},
        {.name = "add-partner", .words = {"add-partner", "--name", "Bibliotheek Zuid"}},
        {.name = "add-partner --from", .words = {"add-partner", "--from", "enkele.csv"}},
        {.name = "add-partner --from, many", .words = {"add-partner", "--from", "-"}, .in = many_partners()},
        {.name = "commit", .words = {"commit", "ggd", "Een spreekuur"}},
        {.name = "commit --from, many", .words = {"commit", "--from", "-"}, .in = many_commitments()},
        {.name = "decide TITLE", .words = {"decide", "Opdracht", "--kind", "mandate", "--taken", "2024-06"}},
        {.name = "decide ID", .words = {"decide", "convenant", "--objection", "ggd:Te kort"}},
        {.name = "account HOLDER", .words = {"account", "regisseur", "relations", "Partners spreken elkaar aan"}},
        {.name = "account ITEM", .words = {"account", "tension", "--act", "Het gesprek gevoerd"}},
        {.name = "raise", .words = {"raise", "Te weinig ruimte"}},
        {.name = "resolve", .words = {"resolve", "wachtlijsten", "--resolution", "Opgelost", "--on", "2024-09"}},
        {.name = "resolve --agenda", .words = {"resolve", "wachtlijsten", "--agenda", "convenant"}},
        {.name = "pulse --from", .words = {"pulse", "--from", "antwoorden.csv"}},
        {.name = "fulfil", .words = {"fulfil", "monitor", "--what", "De monitor"}},
        {.name = "fulfil --done", .words = {"fulfil", "monitor", "--done"}},
        {.name = "withdraw", .words = {"withdraw", "monitor", "--settlement", "Overgedragen"}},
        {.name = "leave", .words = {"leave", "ggd", "--on", "2024-12-31", "--settlement", "Overgedragen"}},
        {.name = "set", .words = {"set", "partners/ggd", "interest", "Gezonde inwoners"}},
        {.name = "rename KIND/ID", .words = {"rename", "partners/ggd", "ggd-zuid"}},
        {.name = "rename a need", .words = {"rename", "needs/outreach", "bereik"}},
        {.name = "edit", .words = {"edit", "partners/ggd"}},
        {.name = "check --write-baseline",
         .words = {"check", "--write-baseline", "baseline.json"},
         .result = "baseline.json"},
        {.name = "check --output", .words = {"check", "--output", "uit.txt"}, .result = "uit.txt"},
        {.name = "assess --write-baseline",
         .words = {"assess", "--fail-on", "never", "--write-baseline", "baseline.json"},
         .result = "baseline.json"},
        {.name = "assess --output",
         .words = {"assess", "--fail-on", "never", "--output", "uit.txt"},
         .result = "uit.txt"},
        {.name = "report --output", .words = {"report", "--output", "uit.md"}, .result = "uit.md"},
        {.name = "show --output", .words = {"show", "partners/ggd", "--output", "uit.txt"}, .result = "uit.txt"},
        {.name = "list --output",
         .words = {"list", "partners", "--format", "csv", "--output", "uit.csv"},
         .result = "uit.csv"},
        {.name = "next --output", .words = {"next", "--output", "uit.txt"}, .result = "uit.txt"},
        {.name = "explain --output", .words = {"explain", "K2", "--output", "uit.txt"}, .result = "uit.txt"},
        {.name = "schema --write", .words = {"schema", "--write"}},
        {.name = "schema --output", .words = {"schema", "partners", "--output", "uit.json"}, .result = "uit.json"},
        {.name = "completion --output", .words = {"completion", "bash", "--output", "uit.bash"}, .result = "uit.bash"},
    };
    return cases;
}

Content content_of(const std::string& folder) {
    Content content;
    for (auto entry = fs::recursive_directory_iterator(folder); entry != fs::recursive_directory_iterator(); ++entry) {
        const fs::path& path = entry->path();
        const std::string name = fs::path(path).lexically_relative(folder).string();
        const std::string start = permissions_of(path) + " ";
        if (entry->is_directory()) {
            content[name + "/"] = start;
            if (path.filename() == ".git") {
                entry.disable_recursion_pending();
                content[name + "/"] = fs::exists(path / "HEAD") ? "whole" : "not whole";
            }
        } else {
            content[name] = start + text_of(path);
        }
    }
    return content;
}

std::vector<std::string> take_temporaries(Content& content) {
    std::vector<std::string> taken;
    for (auto entry = content.begin(); entry != content.end();) {
        if (base::is_temporary(fs::path(entry->first).filename().string())) {
            taken.push_back(entry->first);
            entry = content.erase(entry);
        } else {
            ++entry;
        }
    }
    return taken;
}

void Workshop::lay_out(const WritingCase& one) const {
    clear_out(folder_);
    if (one.begins) return;
    for (const auto& [path, text] : collaboration) {
        const fs::path file = folder_ + "/" + path;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }
    // What only its owner may read stays so.
    fs::permissions(folder_ + "/partners/ggd.yaml", fs::perms{0600});
    if (!one.result.empty()) std::ofstream(folder_ + "/" + one.result) << "what was there\n";
}

Setting Workshop::setting(const WritingCase& one) const {
    return {.cwd = folder_,
            .env = {{"REGIE_LANG", "en"},
                    {"HOME", folder_},
                    {"GIT_CONFIG_NOSYSTEM", "1"},
                    {"EDITOR", "sed -i s/Zuid/Noord/"}},
            .in = one.in};
}

Outcome Workshop::run(const WritingCase& one) const { return test::run(arguments_of(one), setting(one)); }

bool Workshop::is_sound(std::string& said) const {
    const auto is_collaboration = [](const auto& entry) { return fs::path(entry.first).filename() == "regie.yaml"; };
    // Before the first file of a new one there is nothing that could be wrong.
    if (std::ranges::none_of(content_of(folder_), is_collaboration)) return true;
    const Outcome ran =
        test::run({"check", "--recursive", "--today", "2026-06-30"}, {.cwd = folder_, .env = {{"REGIE_LANG", "en"}}});
    said = ran.out + ran.err;
    return ran.exit == 0;
}

std::vector<std::string> arguments_of(const WritingCase& one) {
    std::vector<std::string> words = one.words;
    words.insert(words.end(), {"--today", "2026-06-30"});
    return words;
}

}  // namespace regie::test
