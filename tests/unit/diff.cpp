#include <doctest/doctest.h>

#include "regie/changes/plan.hpp"

using regie::changes::Plan;
using regie::changes::unified_diff;

namespace {

std::string diff(const std::string& old, const std::string& now) {
    return unified_diff(Plan{{}, {{"x.yaml", now, old}}});
}

std::string lines(int from, int to) {
    std::string text;
    for (int i = from; i <= to; ++i) text += std::to_string(i) + "\n";
    return text;
}

}  // namespace

TEST_CASE("A changed line is shown with three lines around it") {
    CHECK(diff(lines(1, 9), lines(1, 4) + "five\n" + lines(6, 9)) ==
          "--- a/x.yaml\n"
          "+++ b/x.yaml\n"
          "@@ -2,7 +2,7 @@\n"
          " 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("Changes far apart are hunks of their own, those near each other one") {
    CHECK(diff(lines(1, 20), "one\n" + lines(2, 19) + "twenty\n") ==
          "--- a/x.yaml\n"
          "+++ b/x.yaml\n"
          "@@ -1,4 +1,4 @@\n"
          "-1\n+one\n 2\n 3\n 4\n"
          "@@ -17,4 +17,4 @@\n"
          " 17\n 18\n 19\n-20\n+twenty\n");
    CHECK(diff(lines(1, 8), "one\n" + lines(2, 7) + "eight\n") ==
          "--- a/x.yaml\n"
          "+++ b/x.yaml\n"
          "@@ -1,8 +1,8 @@\n"
          "-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n");
}

TEST_CASE("A line that is added or taken away moves the numbers of the next hunk") {
    CHECK(diff(lines(1, 20), "0\n" + lines(1, 19)) ==
          "--- a/x.yaml\n"
          "+++ b/x.yaml\n"
          "@@ -1,3 +1,4 @@\n"
          "+0\n 1\n 2\n 3\n"
          "@@ -17,4 +18,3 @@\n"
          " 17\n 18\n 19\n-20\n");
}

TEST_CASE("An end without a line end is said, and line ends of Windows are kept") {
    CHECK(diff("a\r\nb", "a\r\nb\n") ==
          "--- a/x.yaml\n"
          "+++ b/x.yaml\n"
          "@@ -1,2 +1,2 @@\n"
          " a\r\n-b\n\\ No newline at end of file\n+b\n");
}

TEST_CASE("A file that is taken away has no name after it, and one that is written twice is shown once") {
    const Plan plan{{}, {{"a.yaml", "1\n2\n", "1\n"}, {"b.yaml", "", "b\n", true}, {"a.yaml", "3\n", "1\n2\n"}}};
    CHECK(unified_diff(plan) ==
          "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,1 +1,1 @@\n-1\n+3\n"
          "--- a/b.yaml\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-b\n");
}

TEST_CASE("A new file, an emptied one and an equal one") {
    CHECK(unified_diff(Plan{{}, {{"p/x.yaml", "a\n", {}}}}) == "--- /dev/null\n+++ b/p/x.yaml\n@@ -0,0 +1,1 @@\n+a\n");
    CHECK(diff("a\n", "") == "--- a/x.yaml\n+++ b/x.yaml\n@@ -1,1 +0,0 @@\n-a\n");
    CHECK(diff("a\n", "a\n") == "--- a/x.yaml\n+++ b/x.yaml\n");
}
