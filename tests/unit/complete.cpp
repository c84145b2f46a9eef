#include "regie/commands/complete.hpp"

#include <ctime>

#include <doctest/doctest.h>

#include "regie/base/memory_files.hpp"
#include "support/fake_surroundings.hpp"
#include "support/small_collaboration.hpp"

using namespace regie;
using namespace regie::test;
using commands::Completion;
using commands::Positional;

namespace {

// A command that sets any key, as data only: what keys and their values complete to does not need more.
constexpr Positional set_positionals[] = {{.name = "KIND/ID"}, {.name = "KEY", .required = true}, {.name = "VALUE"}};
constexpr commands::Command set_command{.name = "put",
                                        .summary = {"put a key", "zet een sleutel"},
                                        .description = {"Puts.", "Zet."},
                                        .positionals = set_positionals};
constexpr commands::Option odd_options[] = {
    {.name = "codes", .value = "CODE,…"}, {.name = "free", .value = "TEXT"}, {.name = "item", .value = "ITEM"}};
constexpr Positional odd_positionals[] = {{.name = "ID", .required = true}};
constexpr commands::Command odd_command{.name = "odd",
                                        .summary = {"odd", "raar"},
                                        .description = {"Odd.", "Raar."},
                                        .writes = store::FileKind::decision,
                                        .positionals = odd_positionals,
                                        .options = odd_options};

class Here : public SmallCollaboration {
public:
    Here() : user_(path()) {
        write("regie.yaml",
              "format: 1\nname: Samen\nopgave:\n  statement: S\n"
              "  needs:\n    - {id: outreach, description: Mensen vinden}\n    - {description: no id}\n"
              "  indicators: [{id: severe, description: Aandeel}]\n"
              "bodies: [{id: tafel, name: Partnertafel}]\n");
        write("partners/zuid.yaml", "name: Gemeente Zuid\n");
        write("decisions/samen-verder.yaml", "title: Samen verder\nkind: agreement\n");
        write("accountability/tension.yaml", "holder: regisseur\narea: tension\nstatement: Op tafel\n");
        write("people.yaml", "notes: privé\np-01: {name: N}\n");
    }

    /// What may stand after `words`, of which the last is being typed; with blanks between them.
    std::string after(std::vector<std::string> words, base::Language language = base::Language::en) const {
        const Completion made = complete(std::move(words), language);
        std::string text = made.paths == Completion::Paths::files     ? "FILES "
                           : made.paths == Completion::Paths::folders ? "FOLDERS "
                                                                      : "";
        for (const auto& candidate : made.candidates) text += candidate.text + (candidate.open ? "… " : " ");
        if (!text.empty()) text.pop_back();
        return text;
    }
    Completion complete(std::vector<std::string> words, base::Language language = base::Language::en) const {
        std::vector<const commands::Command*> all(commands::all_commands().begin(), commands::all_commands().end());
        all.push_back(&set_command);
        all.push_back(&odd_command);
        const std::string current = words.back();
        words.pop_back();
        return commands::complete(all, {words, current}, user_, language);
    }

private:
    FakeSurroundings user_;
};

}  // namespace

TEST_CASE("A command is completed, also after global options and their values") {
    const Here here;
    CHECK(here.after({"asse"}) == "assess");
    CHECK(here.after({"--lang", "nl", "-C", "/", "asse"}) == "assess");
    CHECK(here.after({"--lang=nl", "--no-input", "asse"}) == "assess");
    CHECK(here.after({"help", "asse"}) == "assess");
    CHECK(here.after({"nope", ""}).empty());
    CHECK(here.after({"nope", "--"}).empty());
    std::string all;
    for (const auto* command : commands::all_commands()) all += std::string(command->name) + " ";
    CHECK(here.after({""}) == all + "put odd");
}

TEST_CASE("Options are those of the command and of every command, without what was given already") {
    const Here here;
    CHECK(here.after({"assess", "--fo"}) == "--format");
    CHECK(here.after({"assess", "--format", "json", "--fo"}).empty());
    CHECK(here.after({"assess", "--format=json", "--fo"}).empty());
    CHECK(here.after({"assess", "-q", "--qu"}).empty());
    CHECK(here.after({"assess", "--dir"}) == "--directory");
    CHECK(here.after({"assess", "-qC", "/", "--dir"}).empty());
    CHECK(here.after({"commit", "--provides", "outreach", "--prov"}) == "--provides");
    CHECK(here.after({"assess", "--", "--fo"}) == "FILES");
    CHECK(here.after({"--la"}) == "--lang");
    CHECK(here.after({"--fo"}).empty());
}

TEST_CASE("The value of an option is completed from its choices, or from the key that it fills") {
    const Here here;
    CHECK(here.after({"assess", "--format", ""}) == "text short json sarif junit gitlab github");
    CHECK(here.after({"assess", "--format=s"}) == "--format=short --format=sarif");
    CHECK(here.after({"--lang", ""}) == "nl en");
    CHECK(here.after({"commit", "--level", ""}) == "employee management board");
    CHECK(here.after({"commit", "--provides", ""}) == "outreach");
    CHECK(here.after({"commit", "--ends", ""}).empty());
    CHECK(here.after({"commit", "--evidence", ""}) == "FILES");
    CHECK(here.after({"check", "--output", ""}) == "FILES");
    CHECK(here.after({"check", "-o", ""}) == "FILES");
    CHECK(here.after({"-C", ""}) == "FOLDERS");
    CHECK(here.after({"account", "--towards", "c"}) == "collaboration");
    CHECK(here.after({"account", "--towards", "partners/g"}) == "partners/ggd");
    CHECK(here.after({"account", "--towards", "decisions/"}).empty());
    CHECK(here.after({"add-partner", "--id", ""}).empty());
}

TEST_CASE("A positional is completed by what it is, and a text that is free by nothing") {
    const Here here;
    CHECK(here.after({"account", ""}) == "regisseur material-principal ggd zuid tension");
    CHECK(here.after({"account", "ggd", "re"}) == "relations results");
    CHECK(here.after({"account", "ggd", "results", ""}).empty());
    CHECK(here.after({"account", "ggd", "results", "text", ""}).empty());
    CHECK(here.after({"commit", ""}) == "all ggd zuid");
    CHECK(here.after({"commit", "ggd,"}) == "ggd,zuid");
    CHECK(here.after({"list", "d"}) == "decisions");
    CHECK(here.after({"completion", ""}) == "bash zsh fish");
    CHECK(here.after({"init", ""}) == "FOLDERS");
    CHECK(here.after({"check", "partners", ""}) == "FILES");
    CHECK(here.after({"explain", "K2"}).starts_with("K2 K201 K202"));
    CHECK(here.after({"explain", "partner.cap"}) == "partner.capacity");
    CHECK(here.after({"explain", "signatory-below"}) == "");
}

TEST_CASE("A thing is completed by its id, or by its kind and its id") {
    const Here here;
    CHECK(here.after({"show", ""}) == "partners/… decisions/… accountability/…");
    CHECK(here.after({"show", "partners/"}) == "partners/ggd partners/zuid");
    CHECK(here.after({"show", "z"}) == "zuid");
    CHECK(here.after({"show", "d"}) == "decisions/…");
    CHECK(here.after({"show", "nothing/"}).empty());
    CHECK(here.after({"odd", ""}) == "samen-verder");
    CHECK(here.after({"odd", "--item", ""}) == "tension");
    CHECK(here.after({"odd", "--free", ""}).empty());
}

TEST_CASE("A value of two parts is completed one part after the other") {
    const Here here;
    CHECK(here.after({"decide", "--position", ""}) == "all=… ggd=… zuid=…");
    CHECK(here.after({"decide", "--position", "ggd=st"}) == "ggd=stand-aside");
    CHECK(here.after({"decide", "--position=ggd=st"}) == "--position=ggd=stand-aside");
    CHECK(here.after({"decide", "--objection", ""}) == "ggd:… zuid:…");
    CHECK(here.after({"decide", "--objection", "ggd:"}).empty());
    CHECK(here.after({"add-partner", "--representative", "hoofd: zorg:b"}) == "hoofd: zorg:board");
    CHECK(here.after({"add-partner", "--representative", "b"}).empty());
    CHECK(here.after({"odd", "--codes", "K203,K10"}).starts_with("K203,K101 K203,K102"));
    CHECK(here.after({"odd", "--codes", "F,F"}).find("F,F ") == std::string::npos);
}

TEST_CASE("Any key of the format is completed, and then its value") {
    const Here here;
    CHECK(here.after({"put", "opg"}) == "opgave.…");
    CHECK(here.after({"put", "opgave.na"}) == "opgave.nature");
    CHECK(here.after({"put", "opgave.nature", ""}) == "temporary structural");
    CHECK(here.after({"put", "opgave.needs."}) == "opgave.needs.outreach.…");
    CHECK(here.after({"put", "opgave.needs.outreach.des"}) == "opgave.needs.outreach.description");
    CHECK(here.after({"put", "bodies."}) == "bodies.tafel.…");
    CHECK(here.after({"put", "roles.team.2.f"}) == "roles.team.2.function roles.team.2.fte");
    CHECK(here.after({"put", "nope.x"}).empty());
    CHECK(here.after({"put", "regie.domain_bound", ""}) == "yes no");
    CHECK(here.after({"put", "partners/ggd", "cap"}) == "capacity");
    CHECK(here.after({"put", "zuid", "cap"}) == "capacity");
    CHECK(here.after({"put", "zuid", "capacity", "o"}) == "observer");
    CHECK(here.after({"put", "decisions/samen-verder", "positions."}) == "positions.all positions.ggd positions.zuid");
    CHECK(here.after({"put", "decisions/samen-verder", "positions.ggd", "ab"}) == "absent");
    CHECK(here.after({"put", "decisions/samen-verder", "positions", ""}).empty());
    CHECK(here.after({"put", "people", ""}) == "p-01.…");
    CHECK(here.after({"put", "people", "p-01.n"}) == "p-01.name");
    // The first of them may be the thing as well as the key.
    CHECK(here.after({"put", "pa"}) == "partners/…");
    CHECK(here.after({"put", "mem"}) == "membership.…");
}

TEST_CASE("What a word means stands beside it, on one line, in the language that is asked for") {
    const Here here;
    here.write("partners/odd.yaml", "name: \"A\\tB\xe2\x80\xae\\nC\"\n");
    here.write("partners/long.yaml", "name: " + std::string(40, 'x') + " " + std::string(40, 'y') + "\n");
    here.write("pulses/2024.yaml", "on: 2024\nnotes: geheim\n");
    const auto described = [&](std::vector<std::string> words, base::Language language = base::Language::en) {
        const Completion made = here.complete(std::move(words), language);
        REQUIRE(made.candidates.size() == 1);
        return made.candidates.front().description;
    };
    CHECK(described({"show", "zu"}) == "Gemeente Zuid");
    CHECK(described({"show", "samen"}) == "Samen verder");
    CHECK(described({"show", "partners/odd"}) == "A B\\u202e C");
    CHECK(described({"show", "partners/long"}) == std::string(40, 'x') + " …");
    CHECK(described({"show", "pulses/2024"}).empty());
    CHECK(described({"commit", "--provides", "o"}) == "Mensen vinden");
    CHECK(described({"put", "people", "p-01"}).empty());
    CHECK(described({"repo"}, base::Language::nl) == "een rapport voor partners, raad, opdrachtgever of publiek");
    CHECK(described({"commit", "--level", "b"}, base::Language::nl) == "bestuur of directie");
    CHECK(described({"commit", "--level", "e"}) == "");
    CHECK(described({"assess", "--fail"}) == "End with exit code 1 from findings of this severity on");
    CHECK(described({"put", "opgave.na"}, base::Language::nl).starts_with("Of de opgave"));
}

TEST_CASE("Where there is no collaboration, or it cannot be read, nothing of it is offered") {
    const TemporaryFolder empty;
    FakeSurroundings user(empty.path());
    const auto completed = [&](std::vector<std::string> words) {
        return commands::complete(commands::all_commands(), {words, ""}, user, base::Language::en).candidates.size();
    };
    CHECK(completed({"show"}) == 0);
    CHECK(completed({"commit"}) == 1);  // the word all
    CHECK(completed({"-C", "/nowhere", "show"}) == 0);
    empty.write("regie.yaml", "opgave: {needs: [{id: outreach}, 3, [], {id: 'no id'}]\n");
    CHECK(completed({"commit", "--provides"}) == 0);
    empty.write("regie.yaml", "opgave: {needs: [{id: outreach}, 3, [], {id: 'no id'}]}\nbodies: text\n");
    CHECK(completed({"commit", "--provides"}) == 1);
    empty.write("partners", "no folder");
    CHECK(completed({"show"}) == 0);
    CHECK(completed({"add-partner", "--succeeds"}) == 0);
}

TEST_CASE("Ten thousand partners are completed while one waits") {
    class Large final : public FakeSurroundings {
    public:
        Large() : FakeSurroundings("/samen") {
            files_.set("/samen/regie.yaml", "format: 1\n");
            for (int i = 0; i < 10'000; ++i)
                files_.set("/samen/partners/p" + std::to_string(i) + ".yaml", "name: Naam\n");
        }
        const base::Files& files() const override { return files_; }

    private:
        base::MemoryFiles files_;
    };
    const Large user;
    const std::vector<std::string> words{"commit"};
    // Of the processor, so that it does not matter what else the machine does.
    const std::clock_t start = std::clock();
    const Completion all = commands::complete(commands::all_commands(), {words, "p"}, user, base::Language::en);
    const Completion few = commands::complete(commands::all_commands(), {words, "p999"}, user, base::Language::en);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    CHECK(all.candidates.size() == 10'000);
    CHECK(all.candidates.front().description.empty());
    REQUIRE(few.candidates.size() == 11);
    CHECK(few.candidates.front().description == "Naam");
    CHECK(seconds < 0.5);
}
