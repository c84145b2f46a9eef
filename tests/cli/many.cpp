#include <filesystem>

#include <doctest/doctest.h>

#include "support/small_collaboration.hpp"

using namespace regie::test;

namespace {

/// How many files stand in a folder; none where there is no such folder.
std::size_t files_in(const std::string& folder) {
    std::error_code none;
    const std::filesystem::directory_iterator entries(folder, none);
    return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
}

}  // namespace

TEST_CASE("Partners are added from a Dutch spreadsheet as it is saved, all in one go") {
    const SmallCollaboration here;
    here.write(
        "p.csv",
        "\xEF\xBB\xBFNaam;Rechtsvorm;Vertegenwoordigers;Toegetreden;Volgt op;Aantal;COMPETENTIES;Belang;;\r\n"
        "Coöperatie Zó;cooperatie;voorzitter:board | wethouder Zorg, Welzijn:management;31-12-2025;;;;;;\r\n"
        ";;;;;;;;;\r\n"
        "\"Stichting \"\"De Brug\"\"\";;;1-2-2026;cooperatie-zo, ggd;2,5;outreach;\"Warm\r\nen dichtbij\";;\r\n");
    const Outcome ran = here.regie_nl({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "bestanden geschreven in partners: 2; al aanwezig: 0; hierna: regie list partners\n");
    CHECK(here.read("partners/cooperatie-zo.yaml") ==
          "name: Coöperatie Zó\n"
          "legal_form: cooperatie\n"
          "joined: 2025-12-31\n"
          "representatives:\n"
          "  - {function: voorzitter, level: board}\n"
          "  - {function: \"wethouder Zorg, Welzijn\", level: management}\n");
    CHECK(here.read("partners/stichting-de-brug.yaml") ==
          "name: Stichting \"De Brug\"\n"
          "joined: 2026-02-01\n"
          "succeeds: [cooperatie-zo, ggd]\n"
          "count: 2.5\n"
          "interest: \"Warm\\r\\nen dichtbij\"\n"
          "competences: [outreach]\n");
    CHECK(here.regie({"check"}).exit == 0);
}

TEST_CASE("Commitments are added from an English table, with the names of the format or of the options") {
    const SmallCollaboration here;
    here.write("partners/buurthuis.yaml", "name: Buurthuis\n");
    here.write("c.csv",
               "by,contribution,amount,exit-notice,Signed by,made,provides\n"
               "\"ggd, buurthuis\",Een fonds,200000 EUR/year,3m,directeur,2025,outreach\n"
               "all,Meedoen,,,,,\n");
    const Outcome ran = here.regie({"commit", "--from", "c.csv"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote files in commitments: 2; on file already: 0; next: regie list commitments\n");
    CHECK(here.read("commitments/een-fonds.yaml") ==
          "by: [ggd, buurthuis]\n"
          "contribution: Een fonds\n"
          "amount:\n"
          "  value: 200000\n"
          "  unit: EUR\n"
          "  per: year\n"
          "provides: [outreach]\n"
          "made: 2025\n"
          "signed_by: directeur\n"
          "exit:\n"
          "  notice: 3m\n");
    CHECK(here.read("commitments/meedoen.yaml") == "by: all\ncontribution: Meedoen\n");
}

TEST_CASE("Without a column for it a day is today, and with one an empty cell leaves it unrecorded") {
    const SmallCollaboration here;
    here.write("p.csv", "name\nA\n");
    REQUIRE(here.regie({"add-partner", "--from", "p.csv"}).exit == 0);
    CHECK(here.read("partners/a.yaml") == "name: A\njoined: 2026-06-30\n");
    here.write("p.csv", "name;joined\nB;\n");
    REQUIRE(here.regie({"add-partner", "--from", "p.csv"}).exit == 0);
    CHECK(here.read("partners/b.yaml") == "name: B\n");
}

TEST_CASE("Amounts in a Dutch table have points between thousands where there is a comma, and are asked about else") {
    const SmallCollaboration here;
    here.write("a.csv", "door;bijdrage;bedrag\nggd;Een fonds;1.234.000,50 EUR\n");
    CHECK(here.regie_nl({"commit", "--from", "a.csv"}).exit == 0);
    CHECK(here.read("commitments/een-fonds.yaml").find("value: 1234000.50\n") != std::string::npos);
    here.write("a.csv", "door;bijdrage;bedrag\nggd;Een potje;1.000 EUR\n");
    CHECK(here.regie_nl({"commit", "--from", "a.csv"}).exit == 2);
}

TEST_CASE("A number with a point that may stand between thousands is asked about, and one with a comma is not") {
    const SmallCollaboration here;
    here.write("p.csv", "naam;aantal\nA;1.000\n");
    Outcome ran = here.regie_nl({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: er is niets geschreven, want niet elke rij van p.csv klopt:\n"
          "p.csv:2: \"1.000\" is op twee manieren te lezen\n"
          "  schrijf 1000 voor het grote getal, en gebruik een punt alleen voor decimalen die niet uit drie cijfers "
          "bestaan\n");
    here.write("p.csv", "name;count\nA;1.000\n");
    ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("p.csv:2: \"1.000\" can be read in two ways\n") != std::string::npos);
    CHECK(files_in(here / "partners") == 1);
    here.write("p.csv", "naam;aantal\nA;1000\nB;1,125\nC;1.000,5\n");
    CHECK(here.regie_nl({"add-partner", "--from", "p.csv"}).exit == 0);
    CHECK(here.read("partners/a.yaml").find("count: 1000\n") != std::string::npos);
    CHECK(here.read("partners/b.yaml").find("count: 1.125\n") != std::string::npos);
    CHECK(here.read("partners/c.yaml").find("count: 1000.5\n") != std::string::npos);
}

TEST_CASE("A table without a row says so") {
    const SmallCollaboration here;
    here.write("a.csv", "name\n");
    const Outcome ran = here.regie({"add-partner", "--from", "a.csv"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "nothing to do: there is no row in it below the names of the columns\n");
}

TEST_CASE("Every bad row is reported with its line and column, and then none is written") {
    const SmallCollaboration here;
    here.write("p.csv",
               "naam;sector;volgt op;toegetreden;vertegenwoordiger;id\n"
               "Goed;;;;;\n"
               "A;overheid;ggg;31/12;voorzitter:bord;\n"
               ";societal;;;;\n"
               "B;;;;;all\n"
               "Goed;;;;;\n"
               "GGD;;;2024;;\n"
               "!!!;;;;;\n"
               "C;;\n"
               "D;;;;;;te veel\n"
               "Bel 06-12345678;;;;;\n");
    const Outcome ran = here.regie_nl({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.out.empty());
    CHECK(ran.err ==
          "regie: er is niets geschreven, want niet elke rij van p.csv klopt:\n"
          "p.csv:3: sector kan niet \"overheid\" zijn; kies uit: government, business, societal, knowledge, citizens\n"
          "  is \"government\" bedoeld?\n"
          "p.csv:3: toegetreden kan niet \"31/12\" zijn: het moet een datum zijn\n"
          "  zoals: 2026-05-31, of 2026-05 of 2026 als niet meer bekend is\n"
          "p.csv:3: vertegenwoordiger: LEVEL kan niet \"bord\" zijn; kies uit: employee, management, board\n"
          "  is \"board\" bedoeld?\n"
          "p.csv:4: naam ontbreekt\n"
          "  vul die in\n"
          "p.csv:5: id kan niet \"all\" zijn: dat woord heeft een eigen betekenis\n"
          "  kies een andere id\n"
          "p.csv:6: de id \"goed\" is ook die van regel 2\n"
          "  haal er een weg, of geef een eigen id, in een kolom id\n"
          "p.csv:7: partners/ggd bestaat al, met een andere inhoud\n"
          "  haal deze rij weg, of geef een eigen id, in een kolom id\n"
          "p.csv:8: van \"!!!\" is geen id te maken\n"
          "  geef deze rij een eigen id, in een kolom id\n"
          "p.csv:9: cellen in deze rij: 3, kolommen: 6\n"
          "  een tekst met een scheidingsteken of een nieuwe regel erin staat tussen aanhalingstekens\n"
          "p.csv:10: cellen in deze rij: 7, kolommen: 6\n"
          "  een tekst met een scheidingsteken of een nieuwe regel erin staat tussen aanhalingstekens\n");
    CHECK(files_in(here / "partners") == 1);
}

TEST_CASE("A fault that only a check of the whole sees is reported at the line of its row too") {
    const SmallCollaboration here;
    here.write("p.csv", "name\nA\nBel 06-12345678\n");
    const Outcome ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: nothing was written, because not every row of p.csv is right:\n"
          "p.csv:3: this looks like a telephone number\n"
          "  keep it in people.yaml, and name the function here\n");
    CHECK(files_in(here / "partners") == 1);
}

TEST_CASE("Names above columns that are unknown, missing or there twice are reported before any row is") {
    const SmallCollaboration here;
    here.write("p.csv", "sectr,Legal Form,legal_form,group\nx,y,z\n");
    Outcome ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: nothing was written, because not every row of p.csv is right:\n"
          "p.csv:1: the column \"legal_form\" is there twice\n"
          "  keep one of them\n"
          "p.csv:1: there is no column \"sectr\"\n"
          "  did you mean \"sector\"?\n"
          "p.csv:1: the column name is missing\n"
          "  add it, with its name in the first row\n");
    here.write("c.csv", "partner;kleur\nggd;rood\n");
    ran = here.regie_nl({"commit", "--from", "c.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find("c.csv:1: er is geen kolom \"kleur\"\n  haal de kolom weg, of noem die: ") != std::string::npos);
    CHECK(ran.err.find("c.csv:1: de kolom bijdrage ontbreekt\n") != std::string::npos);
    here.write("p.csv", "name,,group\nA,x,y\n");
    ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.err.find("p.csv:2: a cell has something in it, but no name stands above its column\n") !=
          std::string::npos);
}

TEST_CASE("A row that is on file already, to the letter, is left; the same file twice changes nothing") {
    const SmallCollaboration here;
    here.write("p.csv", "name;joined\nA;2024\n");
    REQUIRE(here.regie({"add-partner", "--from", "p.csv"}).exit == 0);
    Outcome ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "nothing to do: everything is on file already; next: regie list partners\n");
    here.write("p.csv", "name;joined\nA;2024\nB;2024\n");
    ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.err == "wrote files in partners: 1; on file already: 1; next: regie list partners\n");
}

TEST_CASE("What --from brings goes with nothing else, and a file that is not there is named") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"add-partner", "--from", "p.csv", "--sector", "societal"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: --sector and --from do not go together\n  put it in a column of the file\n");
    ran = here.regie_nl({"commit", "ggd", "x", "--from", "p.csv"});
    CHECK(ran.err == "regie: PARTNER en --from gaan niet samen\n  zet het in een kolom van het bestand\n");
    ran = here.regie({"add-partner", "--from", "weg.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: there is no file \"weg.csv\"\n"
          "  look at its name and its folder; it is sought from where you are\n");
    ran = here.regie({"add-partner", "--from", "partners"});
    CHECK(ran.err.starts_with("regie: \"partners\" is not a file\n"));
    here.write("groot.csv", "name\n" + std::string(17'000'000, 'x'));
    ran = here.regie({"add-partner", "--from", "groot.csv"});
    CHECK(ran.err == "regie: \"groot.csv\" is larger than 16 MiB\n  make it smaller, or split it into several files\n");
}

TEST_CASE("The input is read where - stands for the file") {
    const SmallCollaboration here;
    const Outcome ran = run({"add-partner", "--from", "-", "--today", "2026-06-30"},
                            {.cwd = here.path(), .env = {{"REGIE_LANG", "nl"}}, .in = "naam\nA\n\"B\n"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: er is niets geschreven, want niet elke rij van standaardinvoer klopt:\n"
          "standaardinvoer:3: hier begint een aanhalingsteken dat nergens sluit\n"
          "  sluit het aan het eind van de cel; een aanhalingsteken in een cel wordt verdubbeld\n");
    CHECK(run({"add-partner", "--from", "-"}, {.cwd = here.path(), .in = "naam\nA\n"}).exit == 0);
    CHECK(here.read("partners/a.yaml").starts_with("name: A\n"));
}

TEST_CASE("Other encodings are refused with what to do in the spreadsheet") {
    const SmallCollaboration here;
    here.write("p.csv", "naam\r\nCo\xF6peratie\r\n");
    Outcome ran = here.regie_nl({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err ==
          "regie: er is niets geschreven, want niet elke rij van p.csv klopt:\n"
          "p.csv:2: hier staat een teken dat geen UTF-8 is\n"
          "  sla het in de spreadsheet op als \"CSV UTF-8\"\n");
    here.write("p.csv", std::string("\xFF\xFEn\0a\0", 6));
    ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.err.find("in the spreadsheet, save it as \"CSV UTF-8\"\n") != std::string::npos);
}

TEST_CASE("What acts on a terminal is shown, long cells are cut, and of very many problems the first are told") {
    const SmallCollaboration here;
    here.write("p.csv", "name;sector;joined\nA;\x1b[31mrood;" + std::string(1'000'000, 'x') + "\n");
    Outcome ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err.find('\x1b') == std::string::npos);
    CHECK(ran.err.find("\\x1b[31mrood") != std::string::npos);
    CHECK(ran.err.size() < 1000);
    std::string rows = "name;sector\n";
    for (int i = 0; i < 5000; ++i) rows += "P" + std::to_string(i) + ";x\n";
    here.write("p.csv", rows);
    ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.err.ends_with("regie: these are the first 100; there may be more\n"));
    CHECK(ran.err.find("p.csv:101: ") != std::string::npos);
    CHECK(ran.err.find("p.csv:102: ") == std::string::npos);
}

TEST_CASE("Partners in one table may refer to each other, whatever their order, in a ring too") {
    const SmallCollaboration here;
    here.write("p.csv", "name;succeeds;competes with\nA;b;\nB;c;\nC;;d\nD;;c\n");
    const Outcome dry = here.regie({"add-partner", "--from", "p.csv", "--dry-run"});
    CHECK(dry.exit == 0);
    CHECK(here.regie({"add-partner", "--from", "p.csv"}).exit == 0);
    CHECK(here.regie({"check"}).exit == 0);
    here.write("q.csv", "name;succeeds\nX;y\nY;z\nZ;\n");
    const std::string diff = here.regie({"add-partner", "--from", "q.csv", "--dry-run"}).out;
    CHECK(diff.find("b/partners/z.yaml") < diff.find("b/partners/y.yaml"));
    CHECK(diff.find("b/partners/y.yaml") < diff.find("b/partners/x.yaml"));
}

TEST_CASE("A list as csv, read into an empty collaboration, gives the same files") {
    const SmallCollaboration from;
    REQUIRE(from.regie({"add-partner", "--name", "=Som(1); \"x\", y", "--interest", "'t Huis\nwarm", "--representative",
                        "wethouder Zorg, Welzijn:board", "--representative", "lid", "--competence", "outreach",
                        "--joined", "2024-05", "--succeeds", "ggd"})
                .exit == 0);
    REQUIRE(from.regie({"add-partner", "--name", "-5 graden", "--sector", "societal"}).exit == 0);
    REQUIRE(from.regie({"commit", "ggd,5-graden", "@home", "--amount", "0.5 fte/jaar", "--exit-notice", "3m",
                        "--signed-by", "directeur", "--provides", "outreach", "--evidence", "https://example.org/a,b"})
                .exit == 0);
    REQUIRE(from.regie({"commit", "all", "Meedoen", "--made", "2025", "--level", "board"}).exit == 0);
    for (const std::string language : {"en", "nl"}) {
        const SmallCollaboration to;
        std::filesystem::remove_all(to / "partners");
        for (const auto& [kind, command] : {std::pair{"partners", "add-partner"}, {"commitments", "commit"}}) {
            const Outcome listed = from.regie({"list", kind, "--format", "csv", "--lang", language});
            CHECK(listed.exit == 0);
            CHECK(listed.err.empty());
            to.write("list.csv", listed.out);
            const Outcome added = to.regie({command, "--from", "list.csv"});
            CHECK(added.err.find("on file already: 0") != std::string::npos);
        }
        for (const char* folder : {"partners", "commitments"}) {
            CHECK(execute({"diff", "-r", from / folder, to / folder}).out.empty());
        }
    }
}

TEST_CASE("A list as csv shields formulas, and says what fits in no cell") {
    const SmallCollaboration here;
    here.write("partners/ggd.yaml",
               "# met de hand\nname: '=HYPERLINK(\"x\")'\nrepresentatives: [{function: directeur, person: p-01}]\n"
               "depends_on: []\ncompetences: []\nx-eigen: ja\ncount: 1.5\n");
    const Outcome ran = here.regie_nl({"list", "partners", "--format", "csv"});
    CHECK(ran.exit == 0);
    CHECK(ran.out ==
          "\xEF\xBB\xBFid;naam;rechtsvorm;sector;groep;hoedanigheid;toegetreden;uitgetreden;opvolger van;aantal;belang;"
          "zienswijze;competenties;concurreert met;vertegenwoordigers;verankering;opmerkingen;bronnen\r\n"
          "ggd;\"'=HYPERLINK(\"\"x\"\")\";;;;;;;;1,5;;;;;directeur;;;\r\n");
    CHECK(ran.err ==
          "regie: deze gegevens passen niet of niet helemaal in een tabel: competences, depends_on, representatives, "
          "x-eigen\n");
}

TEST_CASE("A list as csv is of one kind, and of a pulse it has no answers") {
    const SmallCollaboration here;
    Outcome ran = here.regie({"list", "--format", "csv"});
    CHECK(ran.exit == 2);
    CHECK(ran.err == "regie: a csv file holds one kind of thing\n  as in: regie list partners --format csv\n");
    here.write("pulses/p.yaml", "on: 2026-05-01\nresponses: [{tension: 4}, {tension: 3}, {tension: 2}]\n");
    ran = here.regie({"list", "pulses", "--format", "csv"});
    CHECK(ran.out == "\xEF\xBB\xBFId,When,Respondents\r\np,2026-05-01,3\r\n");
    CHECK(here.regie({"list", "commitments", "--format", "csv"}).out.starts_with("\xEF\xBB\xBFid,by,contribution,"));
    CHECK(here.regie({"list", "issues", "--format", "csv"}).exit == 0);
    here.write("decisions/d.yaml", "title: Samen\nkind: agreement\ntaken: 2025-06-01\nby: collaboration\n");
    CHECK(here.regie_nl({"list", "decisions", "--format", "csv"}).out ==
          "\xEF\xBB\xBFId;Genomen;Titel;Soort;Door;Bestuursorgaan;Uitkomst\r\n"
          "d;2025-06-01;Samen;agreement;collaboration;;\r\n");
}

TEST_CASE("Ten thousand rows are one change") {
    const SmallCollaboration here;
    const auto rows = [](int count) {
        std::string text = "name;succeeds\n";
        for (int i = 1; i < count; ++i) text += "P" + std::to_string(i) + ";p" + std::to_string(i + 1) + "\n";
        return text + "P" + std::to_string(count) + ";\n";
    };
    here.write("p.csv", rows(10'000));
    const Outcome dry = here.regie({"add-partner", "--from", "p.csv", "--dry-run"});
    CHECK(dry.exit == 0);
    CHECK(dry.out.starts_with("--- /dev/null\n+++ b/partners/p10000.yaml\n"));
    CHECK(dry.out.find("+++ b/partners/p1.yaml\n") != std::string::npos);
    CHECK(files_in(here / "partners") == 1);

    here.write("p.csv", rows(200));
    const Outcome ran = here.regie({"add-partner", "--from", "p.csv"});
    CHECK(ran.exit == 0);
    CHECK(ran.err == "wrote files in partners: 200; on file already: 0; next: regie list partners\n");
    CHECK(files_in(here / "partners") == 201);
    CHECK(here.regie({"check"}).exit == 0);
}
