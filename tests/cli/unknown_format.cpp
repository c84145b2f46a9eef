#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/shown.hpp"
#include "support/small_collaboration.hpp"

using namespace regie::test;
using nlohmann::json;

namespace {

/// A collaboration with something in every list, of a format that is not known.
class OfLater : public SmallCollaboration {
public:
    OfLater() {
        write("commitments/c.yaml", "by: ggd\ncontribution: C\nends: 2026-07-01\n");
        write("regie.yaml", "format: 2\nname: Later\nopgave: {statement: Y}\n");
    }
};

const std::string unread =
    "Note: the files were not read, because they are kept in a format that this version of regie does not know.";
const std::string unread_nl =
    "Let op: de bestanden zijn niet gelezen, want ze staan in een formaat dat deze versie van regie niet kent.";

std::string markdown(const OfLater& here, std::vector<std::string> arguments, bool dutch = false) {
    arguments.insert(arguments.end(), {"--format", "markdown"});
    const Outcome ran = dutch ? here.regie_nl(arguments) : here.regie(arguments);
    CHECK(ran.exit == 0);
    return ran.out;
}

}  // namespace

TEST_CASE("Of files of a format that is not known nothing is said to be due, or not to be") {
    const OfLater here;
    CHECK(markdown(here, {"next"}) == "# What is next\n\n" + unread + "\n");
    CHECK(markdown(here, {"next"}, true) == "# Wat er aankomt\n\n" + unread_nl + "\n");
    const json next = json::parse(here.regie({"next", "--format", "json"}).out);
    CHECK_FALSE(next.at("complete").get<bool>());
    CHECK(next.at("due").empty());
}

TEST_CASE("A list and a report of them say that nothing was read, not that nothing is on file") {
    const OfLater here;
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"list"}, {"list", "partners"}, {"report"}, {"report", "--audience", "council"}}) {
        CAPTURE(command.back());
        const std::string english = markdown(here, command);
        CHECK(holds(english, unread));
        CHECK_FALSE(holds(english, "on file yet"));
        CHECK_FALSE(holds(english, "None on file"));
        CHECK(holds(markdown(here, command, true), unread_nl));
    }
    CHECK(here.regie({"list"}).err ==
          "regie: the files were not read: this version of regie does not know their format (\"regie check\" tells "
          "more)\n");
    const Outcome shown = here.regie_nl({"show", "partners/ggd"});
    CHECK(shown.exit == 2);
    CHECK(
        shown.err.ends_with("regie: er is niets te tonen: de bestanden zijn niet gelezen\n"
                            "  \"regie check\" zegt waarom\n"));
}

TEST_CASE("An assessment of them calls no principle unrecorded") {
    const OfLater here;
    const std::string text = here.regie({"assess"}).out;
    CHECK(holds(text, "error[F015]"));
    CHECK(holds(text, "None of them was assessed: the files were not read, because their format is not known.\n"));
    CHECK_FALSE(holds(text, "not recorded"));
    CHECK(text.ends_with(" · principles: not assessed\n"));
    const std::string dutch = here.regie_nl({"assess", "--verbose"}).out;
    CHECK(holds(dutch, "Geen ervan is beoordeeld: de bestanden zijn niet gelezen"));
    CHECK_FALSE(holds(dutch, "niet vastgelegd"));
    const json assessed = json::parse(here.regie({"assess", "--format", "json"}).out);
    CHECK(assessed.at("summary").at("principles").at("unknown") == 32);
}

TEST_CASE("Among several collaborations the one of another format is said to be not assessed") {
    const OfLater here;
    here.write("two/regie.yaml", "format: 1\nname: B\nopgave: {statement: x}\n");
    const std::string text = here.regie({"assess", "--recursive"}).out;
    CHECK(holds(text, "not assessed\n"));
}
