#include <doctest/doctest.h>

#include "regie/base/trouble.hpp"
#include "regie/changes/carry_out.hpp"
#include "support/folder.hpp"
#include "support/small_collaboration.hpp"

using namespace regie;
using namespace regie::test;

TEST_CASE("Where one of many new files cannot be written, those before it are taken back") {
    const SmallCollaboration here;
    changes::Plan plan;
    for (int i = 0; i < 30; ++i) {
        plan.writes.push_back({"issues/i" + std::to_string(i) + ".yaml", "title: Signaal\n", {}});
    }
    const auto meanwhile = [&](const changes::Known&) {
        here.write("issues/i20.yaml", "title: Van een ander\n");
        return plan;
    };
    CHECK_THROWS_AS(changes::carry_out(base::disk(), here.path(), today, meanwhile, false), base::Trouble);
    CHECK(here.read("issues/i20.yaml") == "title: Van een ander\n");
    CHECK(here.read("issues/i0.yaml").empty());
    CHECK(here.read("issues/i29.yaml").empty());
    CHECK(here.regie({"check"}).exit == 0);
}
