#include "regie/base/memory_files.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace regie::base;

namespace {

std::string names(const Files& files, const std::string& folder) {
    bool readable = false;
    std::string all;
    for (const auto& entry : files.list(folder, readable)) {
        all += entry.name + (entry.type == Entry::Type::folder ? "/ " : " ");
    }
    CHECK(readable);
    return all;
}

std::string text(const Files& files, const std::string& root, const std::string& relative) {
    std::string bytes;
    return files.read(root, relative, 1000, bytes) == ReadStatus::done ? bytes : "(none)";
}

}  // namespace

TEST_CASE("files in memory are listed, read and there as on a disk") {
    MemoryFiles files;
    files.set("c/regie.yaml", "format: 1\n");
    files.set("c/partners/b.yaml", "name: b\n");
    files.set("c/partners/a.yaml", "name: a\n");
    files.set("c2/regie.yaml", "");
    CHECK(names(files, "c") == "partners/ regie.yaml ");
    CHECK(names(files, "c/partners/") == "a.yaml b.yaml ");
    CHECK(names(files, "c/issues").empty());
    CHECK(text(files, "c", "partners/a.yaml") == "name: a\n");
    CHECK(text(files, "./c", "partners//a.yaml") == "name: a\n");
    CHECK(text(files, "c", "partners") == "(none)");
    CHECK(files.exists("c", "partners"));
    CHECK(files.exists("c", "partners/../regie.yaml"));
    CHECK_FALSE(files.exists("c", "part"));
    CHECK_FALSE(files.exists("c", "../c2/regie.yaml"));
}

TEST_CASE("files in memory keep the limit and the root") {
    MemoryFiles files;
    files.set("c/a", "1234");
    files.set("b", "x");
    std::string bytes;
    CHECK(files.read("c", "a", 4, bytes) == ReadStatus::done);
    CHECK(files.read("c", "a", 3, bytes) == ReadStatus::too_large);
    CHECK(bytes.empty());
    CHECK(files.read("c", "../b", 9, bytes) == ReadStatus::outside);
}

TEST_CASE("files over others hide what is changed or taken away, and nothing else") {
    MemoryFiles under;
    under.set("c/regie.yaml", "old");
    under.set("c/partners/a.yaml", "a");
    under.set("c/partners/b.yaml", "b");
    MemoryFiles over(&under);
    over.set("c/regie.yaml", "new");
    over.remove("c/partners/a.yaml");
    over.set("c/issues/x.yaml", "x");
    CHECK(text(over, "c", "regie.yaml") == "new");
    CHECK(text(over, "c", "partners/a.yaml") == "(none)");
    CHECK(text(over, "c", "partners/b.yaml") == "b");
    CHECK(names(over, "c") == "issues/ partners/ regie.yaml ");
    CHECK(names(over, "c/partners") == "b.yaml ");
    CHECK_FALSE(over.exists("c", "partners/a.yaml"));
    CHECK(over.exists("c", "partners/b.yaml"));
    CHECK(over.exists("c", "issues"));
    CHECK(text(under, "c", "regie.yaml") == "old");
    CHECK(text(under, "c", "partners/a.yaml") == "a");
}

TEST_CASE("a file in memory can be one that cannot be read") {
    MemoryFiles files;
    files.fail("c/secret.yaml", ReadStatus::denied);
    std::string bytes;
    CHECK(files.read("c", "secret.yaml", 10, bytes) == ReadStatus::denied);
    CHECK(files.exists("c", "secret.yaml"));
    CHECK(names(files, "c") == "secret.yaml ");
}
