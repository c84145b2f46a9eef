#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("A thing is shown by its id, or by its kind and id, with what is tied to it") {
    const SmallCollaboration here;
    REQUIRE(here.regie({"commit", "ggd", "Een inloop"}).exit == 0);
    const Outcome ran = here.regie({"show", "ggd"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.starts_with("GGD Zuid\n"));
    CHECK(ran.out.find("Een inloop") != std::string::npos);
    CHECK(here.regie({"show", "partners/ggd"}).out == ran.out);
    CHECK(nlohmann::json::accept(here.regie({"show", "ggd", "--format", "json"}).out));
    CHECK(here.regie({"show"}).out.find("Samen Warm") != std::string::npos);
}

TEST_CASE("Where files have faults, that is said beside what is shown") {
    const SmallCollaboration here;
    here.write("partners/x.yaml", "name: [\n");
    const Outcome ran = here.regie_nl({"show", "ggd"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.starts_with("GGD Zuid\n"));
    CHECK(ran.err ==
          "regie: fouten in de bestanden: 1; wat niet te lezen is, ontbreekt hier (\"regie check\" laat ze zien)\n");
}

TEST_CASE("An id that nothing has, or more than one thing, is answered with a choice") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"show", "gdg"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: there is nothing with the id \"gdg\"\n  did you mean \"ggd\"?\n");
    ran = here.regie_nl({"show", "partner/ggd"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: er is niets met de id \"partner/ggd\"\n  is \"partners/ggd\" bedoeld?\n");
    REQUIRE(here.regie({"commit", "ggd", "x", "--id", "ggd"}).exit == 0);
    ran = here.regie({"show", "ggd"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: more than one thing has the id \"ggd\"\n  choose from: partners/ggd, commitments/ggd\n");
}

TEST_CASE("A need, an indicator or a body of regie.yaml is shown by its kind and id") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"show", "needs/outreach"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.starts_with("Mensen vinden\n"));
    ran = here.regie_nl({"show", "needs/outreech"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: de opgave vraagt geen competentie \"outreech\"\n  is \"outreach\" bedoeld?\n");
    CHECK(here.regie({"show", "bodies/table"}).err.find("there is no body \"table\"") != std::string::npos);
    here.write("regie.yaml", "name: [\n");
    ran = here.regie({"show", "needs/outreach"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err.find("needs/outreach cannot be shown: regie.yaml could not be read\n") != std::string::npos);
}

TEST_CASE("What the assessment finds about a thing is shown with it") {
    const SmallCollaboration here;
    REQUIRE(here.regie({"commit", "ggd", "Een inloop"}).exit == 0);
    const Outcome ran = here.regie_nl({"show", "een-inloop"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("Bevindingen bij de beoordeling\n------------------------------\n\n- Vraag (K201): ") !=
          std::string::npos);
}
