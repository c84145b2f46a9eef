#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("An empty value is refused with what can be done instead") {
    const SmallCollaboration here;
    const auto check_refused = [&here](const std::vector<std::string>& arguments, const std::string& said,
                                       bool dutch = false) {
        CAPTURE(said);
        const Outcome ran = dutch ? here.regie_nl(arguments) : here.regie(arguments);
        CHECK(ran.exit == 2);
        CHECK(ran.err == said);
    };
    check_refused({"set", "ggd", "interest", ""},
                  "regie: interest is empty\n"
                  "  give it a value, or take the key away: regie set --remove partners/ggd interest\n");
    check_refused({"set", "opgave.nature", " "},
                  "regie: opgave.nature is leeg\n"
                  "  geef een waarde, of haal de sleutel weg: regie set --remove opgave.nature\n",
                  true);
    check_refused({"set", "name", ""}, "regie: name is empty\n  give it a value\n");
    check_refused({"set", "x-eigen", ""},
                  "regie: x-eigen is empty\n"
                  "  give it a value, or take the key away: regie set --remove x-eigen\n");
    check_refused({"set", "--add", "ggd", "competences", ""}, "regie: competences is empty\n  give it a value\n");
    check_refused({"set", "--remove", "ggd", "competences", ""},
                  "regie: VALUE is empty\n"
                  "  name the item to take away, or leave the value out to take the whole key away\n");
    check_refused({"set", ""}, "regie: KEY is empty\n  give it a value\n");
    check_refused({"rename", "ggd", ""}, "regie: NEW is empty\n  give it a value\n");
    check_refused({"commit", "ggd", ""}, "regie: CONTRIBUTION is empty\n  give it a value\n");
    check_refused({"add-partner", "--name", ""}, "regie: --name is leeg\n  geef een waarde\n", true);
    check_refused({"add-partner", "--name", "N", "--interest", ""},
                  "regie: --interest is empty\n  give it a value, or leave it out\n");
}
