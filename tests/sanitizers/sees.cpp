#include <cstdlib>
#include <filesystem>
#include <string>

#include <doctest/doctest.h>

#include "support/program.hpp"
#include "support/temporary_folder.hpp"

using namespace regie::test;
namespace fs = std::filesystem;

namespace {

/// The exit code of a sanitizer that has something to report.
constexpr int reported = 99;

/// How a program that has the fault ends, told what these tests are told but for where reports go; and the report.
Outcome end_of(const std::string& fault, const std::string& variable) {
    const TemporaryFolder here;
    const char* told = std::getenv(variable.c_str());
    REQUIRE_MESSAGE(told != nullptr, "run these tests by `ctest --preset`: sanitizers are told there what to do");
    Outcome ran =
        execute({REGIE_FAULTY, fault}, {.env = {{variable, std::string(told) + ":log_path=" + (here / "r")}}});
    for (const auto& entry : fs::directory_iterator(here.path()))
        ran.out += here.read(entry.path().filename().string());
    return ran;
}

}  // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#error "the presets with sanitizers are for g++"
#endif

#ifdef __SANITIZE_ADDRESS__
TEST_CASE("A number that overflows, a read beyond or after the end and a leak are seen and reported") {
    const Outcome overflow = end_of("overflow", "UBSAN_OPTIONS");
    CHECK(overflow.exit == reported);
    CHECK(overflow.out.find("runtime error: signed integer overflow") != std::string::npos);
    const Outcome beyond = end_of("beyond", "ASAN_OPTIONS");
    CHECK(beyond.exit == reported);
    CHECK(beyond.out.find("AddressSanitizer: heap-buffer-overflow") != std::string::npos);
    const Outcome after = end_of("after", "ASAN_OPTIONS");
    CHECK(after.exit == reported);
    CHECK(after.out.find("AddressSanitizer: heap-use-after-free") != std::string::npos);
    const Outcome leak = end_of("leak", "ASAN_OPTIONS");
    CHECK(leak.exit == reported);
    CHECK(leak.out.find("LeakSanitizer: detected memory leaks") != std::string::npos);
}
#endif

#ifdef __SANITIZE_THREAD__
TEST_CASE("Two threads that write the same at once are seen and reported") {
    const Outcome race = end_of("race", "TSAN_OPTIONS");
    CHECK(race.exit == reported);
    CHECK(race.out.find("ThreadSanitizer: data race") != std::string::npos);
}
#endif
