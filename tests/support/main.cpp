#define DOCTEST_CONFIG_IMPLEMENT
#include <cstdio>

#include <doctest/doctest.h>

#include "support/skipped.hpp"

namespace {

int skipped = 0;

}  // namespace

void regie::test::skip(const std::string& why) {
    ++skipped;
    std::printf("[skipped] %s\n", why.c_str());
}

int main(int argument_count, char** arguments) {
    constexpr int skipped_for_ctest = 77;
    doctest::Context context(argument_count, arguments);
    const int failed = context.run();
    std::fflush(stdout);
    return failed == 0 && skipped > 0 && !context.shouldExit() ? skipped_for_ctest : failed;
}
