#include <cstdio>

#include "regie/rules/assess.hpp"

int main(int, char** arguments) {
    using namespace regie;
    const base::Day today = *base::parse_day("2026-06-30");
    const store::Loaded loaded = store::load(base::disk(), arguments[1], today);
    const rules::Assessment assessment = rules::assess(loaded, model::Standing(loaded.collaboration, today));
    std::printf("%zu of %zu\n", assessment.count_of(rules::Status::upheld), assessment.principles.size());
}
