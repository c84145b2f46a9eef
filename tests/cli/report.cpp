#include <filesystem>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "support/small_collaboration.hpp"

using namespace regie::test;

TEST_CASE("A report is markdown, and follows --lang, then the collaboration, then the environment") {
    const SmallCollaboration here;
    const auto dutch = [](const std::string& text) { return text.find("Besluiten en afspraken") != std::string::npos; };
    const std::string text = here.regie({"report"}).out;
    CHECK(text.starts_with("# "));
    CHECK_FALSE(dutch(text));
    CHECK(dutch(here.regie_nl({"report"}).out));
    here.write("regie.yaml", "format: 1\nname: Samen\nlanguage: nl\nopgave: {statement: Y}\n");
    CHECK(dutch(here.regie({"report"}).out));
    CHECK_FALSE(dutch(here.regie({"report", "--lang", "en"}).out));
}

TEST_CASE("A report can be text and JSON as well") {
    const SmallCollaboration here;
    CHECK(here.regie({"report", "--format", "text"}).out.find("Samen Warm") != std::string::npos);
    CHECK(nlohmann::json::accept(here.regie({"report", "--format", "json"}).out));
    CHECK(here.regie({"report", "--format", "pdf"}).exit == 2);
}

TEST_CASE("Each audience has a report of its own, and partners have it unless another is asked for") {
    const SmallCollaboration here;
    const auto made_for = [&](const std::string& audience) {
        const Outcome ran = here.regie_nl({"report", "--audience", audience});
        CHECK(ran.exit == 0);
        CHECK(ran.err.empty());
        return ran.out.substr(0, ran.out.find(':'));
    };
    CHECK(made_for("partners") == "# Samen Warm\n\nGemaakt voor de partners");
    CHECK(made_for("council") == "# Samen Warm\n\nGemaakt voor de volksvertegenwoordiging");
    CHECK(made_for("principal") == "# Samen Warm\n\nGemaakt voor de opdrachtgever");
    CHECK(made_for("public") == "# Samen Warm\n\nGemaakt voor iedereen die het wil weten");
    CHECK(here.regie({"report"}).out == here.regie({"report", "--audience", "partners"}).out);
}

TEST_CASE("An audience that does not exist is answered with those that do") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"report", "--audience", "counsil"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --audience cannot be \"counsil\"; it is one of: partners, council, principal, public\n"
          "  did you mean \"council\"?\n");
    CHECK(here.regie_nl({"report", "--audience", "citizens"}).err ==
          "regie: --audience kan niet \"citizens\" zijn; kies uit: partners, council, principal, public\n"
          "  kies een van deze woorden\n");
}

TEST_CASE("A table of a report is what list writes, and add-partner and commit read it again") {
    const SmallCollaboration here;
    REQUIRE(here.regie({"commit", "ggd", "Een inloop", "--level", "board", "--kind", "effort"}).exit == 0);
    REQUIRE(here.regie({"decide", "Samen verder", "--kind", "agreement", "--by", "collaboration"}).exit == 0);
    for (const std::string name : {"partners", "commitments", "decisions"}) {
        CAPTURE(name);
        for (const std::string language : {"nl", "en"}) {
            const Outcome ran = here.regie({"report", "--format", "csv", "--table", name, "--lang", language});
            CHECK(ran.exit == 0);
            CHECK(ran.out == here.regie({"list", name, "--format", "csv", "--lang", language}).out);
            CHECK_FALSE(ran.out.empty());
        }
    }
    REQUIRE(here.regie({"report", "--format", "csv", "--table", "partners", "--output", "p.csv"}).exit == 0);
    REQUIRE(here.regie({"report", "--format", "csv", "--table", "commitments", "--output", "c.csv"}).exit == 0);
    const SmallCollaboration there;
    there.write("p.csv", here.read("p.csv"));
    there.write("c.csv", here.read("c.csv"));
    const std::string before = here.read("commitments/een-inloop.yaml");
    CHECK(there.regie({"commit", "--from", "c.csv"}).exit == 0);
    CHECK(there.read("commitments/een-inloop.yaml") == before);
    std::filesystem::remove(there.path() + "/partners/ggd.yaml");
    std::filesystem::remove(there.path() + "/commitments/een-inloop.yaml");
    CHECK(there.regie({"add-partner", "--from", "p.csv"}).exit == 0);
    CHECK(there.read("partners/ggd.yaml") == here.read("partners/ggd.yaml"));
}

TEST_CASE("The table of findings has what each audience may read") {
    const SmallCollaboration here;
    const auto findings = [&](const std::string& audience) {
        return here.regie({"report", "--format", "csv", "--table", "findings", "--audience", audience}).out;
    };
    CHECK(findings("partners").find("\r\nP101,note,GGD Zuid,partners/ggd,") != std::string::npos);
    for (const std::string audience : {"council", "principal", "public"}) {
        CAPTURE(audience);
        CHECK(findings(audience).find("GGD Zuid") == std::string::npos);
        CHECK(
            findings(audience).starts_with("\xEF\xBB\xBF"
                                           "code,severity,for,about,message,what to do\r\n"));
    }
    CHECK(findings("public").find("\r\nL501,") != std::string::npos);
}

TEST_CASE("A csv file without a table, and a table without csv, are mistakes that are said") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"report", "--format", "csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "regie: a csv file holds one table; --table is one of: partners, commitments, decisions, findings\n"
          "  as in: regie report --format csv --table partners\n");
    CHECK(here.regie_nl({"report", "--format", "csv"}).err ==
          "regie: een csv-bestand bevat één tabel; kies voor --table uit: partners, commitments, decisions, findings\n"
          "  zoals: regie report --format csv --table partners\n");
    ran = here.regie({"report", "--format", "csv", "--table", "partner"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --table cannot be \"partner\"; it is one of: partners, commitments, decisions, findings\n"
          "  did you mean \"partners\"?\n");
    ran = here.regie({"report", "--table", "partners"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: --table goes with --format csv only\n"
          "  add --format csv, or leave --table out to have the whole report\n");
}

TEST_CASE("Persons are named only where names are asked for") {
    const SmallCollaboration here;
    here.write("people.yaml", "p-01: {name: Jantje Verzonnen, contact: 06-12345678}\n");
    here.write("partners/ggd.yaml", "name: GGD Zuid\nrepresentatives: [{function: directeur, person: p-01}]\n");
    for (const std::string format : {"markdown", "text", "json"}) {
        CAPTURE(format);
        CHECK(here.regie({"report", "--format", format}).out.find("Jantje") == std::string::npos);
        const std::string named = here.regie({"report", "--format", format, "--with-names"}).out;
        CHECK(named.find("Jantje Verzonnen") != std::string::npos);
        CHECK(named.find("06-12345678") == std::string::npos);
    }
}

TEST_CASE("Names for the public are refused, and so are names in a table") {
    const SmallCollaboration here;
    here.write("people.yaml", "p-01: {name: Jantje Verzonnen}\n");
    Outcome ran = here.regie({"report", "--audience", "public", "--with-names"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "regie: a report for the public names no persons: also the names of officials are not public by themselves\n"
          "  leave --with-names out, or choose another --audience\n");
    CHECK(here.regie_nl({"report", "--audience", "public", "--with-names"}).err ==
          "regie: een rapport voor het publiek noemt geen personen: ook namen van ambtenaren zijn niet vanzelf "
          "openbaar\n"
          "  laat --with-names weg, of kies een andere --audience\n");
    ran = here.regie({"report", "--format", "csv", "--table", "partners", "--with-names"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: a csv table names no persons\n"
          "  leave --with-names out, or choose another --format\n");
}

TEST_CASE("Who asks for names where there are none is told, and has the report") {
    const SmallCollaboration here;
    const Outcome ran = here.regie({"report", "--with-names"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "regie: there are no names here: people.yaml is not there, or names nobody\n");
    CHECK(ran.out == here.regie({"report"}).out);
}

TEST_CASE("A report never takes the place of a file of the collaboration") {
    const SmallCollaboration here;
    for (const std::string file : {"regie.yaml", "people.yaml", "partners/ggd.yaml", "partners/../issues/x.yaml"}) {
        CAPTURE(file);
        const std::string before = here.read(file);
        const Outcome ran = here.regie({"report", "--output", file});
        CHECK(ran.exit == 2);
        CHECK(ran.err == "regie: " + file +
                             " is a file of the collaboration itself, and is not overwritten\n"
                             "  choose another name for --output\n");
        CHECK(here.read(file) == before);
    }
    CHECK(here.regie({"report", "--output", "report.yaml"}).exit == 0);
}

TEST_CASE("A device takes the output as a file does, and a folder does not") {
    const SmallCollaboration here;
    CHECK(here.regie({"report", "--output", "/dev/null"}).exit == 0);
    CHECK(here.regie({"report", "--output", "/dev/full"}).exit == 2);
    CHECK(here.regie({"report", "--output", "partners"}).exit == 2);
}

TEST_CASE("/dev/stdout as output is what would be shown anyway") {
    const SmallCollaboration here;
    CHECK(here.regie({"report", "--output", "/dev/stdout"}).out == here.regie({"report"}).out);
}
