#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using rules::Status;
using test::Judged;
using test::regie_yaml;

TEST_CASE("L4 is upheld by a structural opgave, and by a temporary one with its end") {
    const auto status = [](std::string_view more) { return Judged{{"regie.yaml", regie_yaml(more)}}.status("L4"); };
    CHECK(status("  nature: structural\n") == Status::upheld);
    CHECK(status("  nature: temporary\n  ends: 2028-12\n") == Status::upheld);
    CHECK(status("  nature: temporary\n") == Status::unknown);
    CHECK(status("  ends: 2028-12\n") == Status::unknown);
    CHECK(Judged{{"regie.yaml", regie_yaml("  nature: temporary\n  ends: 2028-12\n")}}.reason(
              "L4", base::Language::nl) == "de opgave is tijdelijk, tot en met 2028-12");
}
