#include "regie/changes/file_edit.hpp"

#include <functional>

#include <doctest/doctest.h>

#include "regie/base/memory_files.hpp"
#include "regie/base/trouble.hpp"

using namespace regie;
using changes::FileEdit;
using changes::Known;
using changes::Thing;
using store::FileKind;
using yaml::Value;

namespace {

store::Loaded loaded(const std::string& commitment) {
    base::MemoryFiles files;
    files.set("/c/regie.yaml", "format: 1\nname: Proef\nopgave: {statement: Samen eten.}\n");
    files.set("/c/partners/a.yaml", "name: A\n");
    files.set("/c/commitments/x.yaml", commitment);
    files.set("/c/decisions/x.yaml", "title: X\nkind: mandate\n");
    return store::load(files, "/c", *base::parse_day("2026-06-30"), 1);
}

const Thing x{FileKind::commitment, "x"};

std::string edited(const std::string& commitment, const std::function<void(FileEdit&)>& edit) {
    const store::Loaded all = loaded(commitment);
    const Known known(all);
    FileEdit file(known, x);
    edit(file);
    return file.text();
}

}  // namespace

TEST_CASE("values are written as their key's type asks, and texts in quotes where they need them") {
    CHECK(edited("by: a # c\ncontribution: Werk.\n", [](FileEdit& file) {
              file.set("made", Value::of("2026-05")).set("contribution", Value::of("2026"));
          }) == "by: a # c\ncontribution: \"2026\"\nmade: 2026-05\n");
    CHECK(edited("by: a\ncontribution: Werk.\n", [](FileEdit& file) {
              file.append("delivered", Value::mapping({{"what", Value::of("12")}, {"on", Value::of("2026-05")}}));
          }) == "by: a\ncontribution: Werk.\ndelivered:\n  - {on: 2026-05, what: \"12\"}\n");
}

TEST_CASE("a text that stands for a record becomes that record when a key of it is set") {
    CHECK(edited("by: a\ncontribution: Werk.\nsigned_by: directeur # c\n", [](FileEdit& file) {
              file.set("signed_by.level", Value::of("board"));
          }) == "by: a\ncontribution: Werk.\nsigned_by: # c\n  function: directeur\n  level: board\n");
    CHECK(edited("by: a\ncontribution: Werk.\nper_partner: {a: {level: board}}\n", [](FileEdit& file) {
              file.set(yaml::Path{"per_partner", "a", "made"}, Value::of("2026"));
          }) == "by: a\ncontribution: Werk.\nper_partner: {a: {level: board, made: 2026}}\n");
}

TEST_CASE("a text that says nothing stands for no record, also in quotes") {
    const auto with_level = [](const std::string& signed_by) {
        return edited("by: a\ncontribution: Werk.\nsigned_by: " + signed_by + " # c\n",
                      [](FileEdit& file) { file.set("signed_by.level", Value::of("board")); });
    };
    for (const std::string nothing : {"~", "null", "Null", "NULL"}) {
        CAPTURE(nothing);
        CHECK(with_level(nothing) == "by: a\ncontribution: Werk.\nsigned_by: # c\n  level: board\n");
        for (const std::string& quoted : {'"' + nothing + '"', "'" + nothing + "'", std::string("\"\"")}) {
            CAPTURE(quoted);
            CHECK(with_level(quoted) == "by: a\ncontribution: Werk.\nsigned_by: {level: board} # c\n");
        }
    }
    CHECK(edited("by: a\ncontribution: Werk.\nexit: \"\"\n", [](FileEdit& file) {
              file.set("exit.notice", Value::of("3m"));
          }) == "by: a\ncontribution: Werk.\nexit: {notice: 3m}\n");
}

TEST_CASE("a file that is as it was is not in the plan, and one with faults is not edited") {
    const store::Loaded all = loaded("by: a\ncontribution: Werk.\n");
    const Known known(all);
    changes::Plan plan;
    FileEdit same(known, x);
    same.set("by", Value::of("a")).add_to(plan);
    CHECK(plan.writes.empty());
    FileEdit(known, x).set("level", Value::of("board")).add_to(plan);
    REQUIRE(plan.writes.size() == 1);
    CHECK(plan.writes[0].path == "commitments/x.yaml");
    CHECK(plan.writes[0].old == "by: a\ncontribution: Werk.\n");

    const store::Loaded faulty = loaded("by: [a\n");
    CHECK_THROWS_AS(FileEdit(Known(faulty), x), base::Trouble);
}

TEST_CASE("a thing is found by its kind and id, or by its id where only one has it") {
    const store::Loaded all = loaded("by: a\ncontribution: Werk.\n");
    const Known known(all);
    CHECK(find_thing(known, "a") == Thing{FileKind::partner, "a"});
    CHECK(find_thing(known, "commitments/x") == x);
    CHECK(find_thing(known, "commitments/x.yaml") == x);
    CHECK(find_thing(known, FileKind::commitment, "x") == x);
    CHECK(find_thing(known, "").name() == "collaboration");
    CHECK_THROWS_AS(find_thing(known, "x"), base::Trouble);
    CHECK_THROWS_AS(find_thing(known, FileKind::issue, "x"), base::Trouble);
    CHECK_THROWS_AS(find_thing(known, FileKind::commitment, "decisions/x"), base::Trouble);
}
