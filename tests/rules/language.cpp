#include <string>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

/// The search for words of power (O601) and of settlement (O602) in texts.
namespace {

using namespace regie;
using test::Judged;

/// How the word stands that O601 finds when `terms` is written like this in regie.yaml; empty where it finds none.
std::string command_in_yaml(const std::string& terms) {
    const Judged judged{
        test::File{"regie.yaml", test::regie_yaml("membership:\n  disputes:\n    terms: " + terms + "\n")}};
    REQUIRE(judged.file_codes() == test::list({}));
    if (judged.count("O601") == 0) return {};
    return std::string(judged.collaboration().written(judged.one("O601").place));
}

/// The same for a text of which the way of writing does not matter.
std::string command_in(const std::string& text) { return command_in_yaml("|\n      " + text); }

/// The word of settlement that O602 finds in a statement of the regisseur.
std::string settlement_in(const std::string& text) {
    const Judged judged{{"accountability/i.yaml", "holder: regisseur\narea: tension\nstatement: |\n  " + text + "\n"}};
    if (judged.count("O602") == 0) return {};
    return std::string(judged.collaboration().written(judged.one("O602").place));
}

std::string where(const std::string& terms) {
    const Judged judged{
        test::File{"regie.yaml", test::regie_yaml("membership:\n  disputes:\n    terms: " + terms + "\n")}};
    return judged.where(judged.one("O601")).substr(std::string("regie.yaml:").size());
}

}  // namespace

TEST_CASE("words of power are found in Dutch and in English, in their forms, whatever their case and accents") {
    for (const std::string word :
         {"doorzettingsmacht", "Doorzettingsmacht", "DOORZETTINGSMACHT", "instrueren", "instrueert", "geïnstrueerd",
          "GEÏNSTRUEERD", "geinstrueerd", "afdwingen", "afdwingt", "afgedwongen", "enforce", "Enforces", "instructed",
          "overrulen", "obey"}) {
        CAPTURE(word);
        CHECK(command_in("De een kan de ander " + word + " in dit verband.") == word);
    }
    CHECK(command_in("De gemeente kan dit af te dwingen werk verdelen.") == "af te dwingen");
    CHECK(command_in("Er geldt een bindende aanwijzing.") == "bindende aanwijzing");
    CHECK(command_in("ge\u0069\u0308nstrueerd") == "ge\u0069\u0308nstrueerd");
}

TEST_CASE("words of settlement are found in Dutch and in English, in their forms") {
    for (const std::string word : {"afrekenen", "afgerekend", "KPI", "KPI's", "KPI’s", "kpis", "prestatie-indicator",
                                   "Prestatie-indicatoren", "deliverables", "targets", "resultaatverantwoordelijk"}) {
        CAPTURE(word);
        CHECK(settlement_in("Hier staat " + word + " in.") == word);
    }
    CHECK(settlement_in("There is a performance target on it.") == "performance target");
    CHECK(settlement_in("De gemeente heeft doorzettingsmacht.") == "");
    CHECK(command_in("De KPI's worden gehaald.") == "");
}

TEST_CASE("a word counts where it is whole: at the ends of the text, in quotes and brackets, and before signs") {
    for (const std::string text :
         {"Doorzettingsmacht", "Doorzettingsmacht.", "Er is doorzettingsmacht", "(doorzettingsmacht)",
          "\"doorzettingsmacht\"", "'doorzettingsmacht'", "‘doorzettingsmacht’", "„doorzettingsmacht”",
          "doorzettingsmacht/budget", "macht—doorzettingsmacht—orde", "*doorzettingsmacht*", "- doorzettingsmacht",
          "doorzettingsmacht: ja"}) {
        CAPTURE(text);
        CHECK(command_in(text) != "");
    }
}

TEST_CASE("part of another word is no word, with accents and hyphens too") {
    for (const std::string text :
         {"doorzettingsmachtig", "superdoorzettingsmacht", "doorzettingsmacht-achtig", "anti-doorzettingsmacht",
          "doorzettingsmacht- en sturingsdrang", "beleid en -doorzettingsmacht", "doorzettingsmachté",
          "édoorzettingsmacht", "doorzettingsmacht_oud", "doorzettingsmacht2", "doorzettingsmacht\u2011arm",
          "doorzettingsmacht.nl", "info@doorzettingsmacht", "doorzettings macht"}) {
        CAPTURE(text);
        CHECK(command_in(text) == "");
    }
    CHECK(settlement_in("KPI-vrij werken.") == "");
    CHECK(settlement_in("Een prestatie- en indicator.") == "");
}

TEST_CASE("addresses of pages hold no words") {
    CHECK(command_in("zie https://example.org/doorzettingsmacht/enforce voor meer") == "");
    CHECK(command_in("zie www.example.org/doorzettingsmacht voor meer") == "");
    CHECK(command_in("zie https://example.org over doorzettingsmacht") == "doorzettingsmacht");
}

TEST_CASE("a word that is denied before it in its sentence does not count") {
    for (const std::string text :
         {"Regie zonder doorzettingsmacht.", "De gemeente heeft geen doorzettingsmacht.",
          "Partners worden niet geïnstrueerd.", "Niemand kan iets afdwingen.",
          "Zonder budget, mandaat of doorzettingsmacht.",
          "De regisseur werkt als begeleider zonder mandaat, geld of doorzettingsmacht.",
          "Overleg in plaats van doorzettingsmacht.", "Overleg i.p.v. doorzettingsmacht.",
          "De gemeente ziet af van doorzettingsmacht.", "Zij ruilt doorzettingsmacht in voor overleg.",
          "Geen harde middelen, bijv. doorzettingsmacht.", "We do not instruct partners.",
          "Nobody can enforce anything.", "Without the power to enforce.", "It doesn't instruct.", "It can’t instruct.",
          "Consent instead of coercion.",
          "Niemand in het samenwerkingsverband heeft de bevoegdheid om een andere partner te instrueren.",
          "Niet toegestaan zijn:\n\n      - doorzettingsmacht\n      - bindende aanwijzingen"}) {
        CAPTURE(text);
        CHECK(command_in(text) == "");
    }
}

TEST_CASE("a word that is denied after it in its clause does not count") {
    for (const std::string text :
         {"Afdwingen kan niet.", "De regisseur instrueert partners niet.", "Doorzettingsmacht is er niet.",
          "Doorzettingsmacht is uitgesloten.", "De gemeente laat haar doorzettingsmacht los.",
          "Doorzettingsmacht heeft de gemeente als partner niet.", "Enforcing is not what we do."}) {
        CAPTURE(text);
        CHECK(command_in(text) == "");
    }
}

TEST_CASE("a denial of something else leaves the word standing") {
    for (const std::string text :
         {"Als een partner niet levert, gebruikt de gemeente doorzettingsmacht.",
          "Komen partners er niet uit, dan gebruikt de wethouder doorzettingsmacht.",
          "De gemeente gebruikt doorzettingsmacht wanneer partners niet leveren.",
          "De stuurgroep heeft doorzettingsmacht als de werkgroepen niet leveren.",
          "De gemeente gebruikt doorzettingsmacht, zodat niemand achterblijft.", "Wij vragen niet maar instrueren.",
          "Overleg werkt niet. Doorzettingsmacht wel.", "Overleg werkt niet; doorzettingsmacht wel.",
          "Wie niet levert, wordt geïnstrueerd.", "If a partner does not deliver, the municipality can enforce it.",
          "The municipality can enforce it if a partner does not deliver.",
          "Dit is niet iets van de een of van de ander of van een derde of vierde en daarom doorzettingsmacht.",
          "Er is geen plan.\n\n      Er is doorzettingsmacht."}) {
        CAPTURE(text);
        CHECK(command_in(text) != "");
    }
}

TEST_CASE("the first word that is not denied is found") {
    CHECK(command_in("Geen doorzettingsmacht. Wel kan de gemeente partners instrueren, en afdwingen.") == "instrueren");
    CHECK(command_in("Zij kan instrueren en afdwingen.") == "instrueren");
}

TEST_CASE("what is about another matter does not count") {
    CHECK(command_in("Nakoming is bij de rechter af te dwingen.") == "");
    CHECK(command_in("Each party may enforce this in court.") == "");
    CHECK(command_in("De bibliotheek blijft de vrijwilligers instrueren.") == "");
    CHECK(command_in("De gemeente blijft de partners instrueren.") == "instrueren");
    CHECK(settlement_in("De kosten worden elk jaar afgerekend.") == "");
    CHECK(settlement_in("Wij gaan afrekenen met verkokering.") == "");
    CHECK(settlement_in("Brengt de spanning tussen leren en afrekenen op tafel.") == "");
    CHECK(settlement_in("De regisseur wordt afgerekend op het aantal bezoekers.") == "afgerekend");
    CHECK(command_in("Naar de rechter gaan mag. Partners laten zich instrueren.") == "instrueren");
}

TEST_CASE("the word is pointed at wherever it stands in the file, whatever way the text is written") {
    CHECK(command_in_yaml("Er is doorzettingsmacht.") == "doorzettingsmacht");
    CHECK(where("Er is doorzettingsmacht.") == "7:18");
    CHECK(where("'Er is doorzettingsmacht.'") == "7:19");
    CHECK(where("\"Er is 'Z\\u00f3' doorzettingsmacht.\"") == "7:29");
    CHECK(where("|\n      Regel één.\n      Één doorzettingsmacht.") == "9:11");
    CHECK(where(">-\n      Regel één,\n      en doorzettingsmacht.") == "9:10");
    CHECK(where("Een lange regel\n      die doorloopt met doorzettingsmacht.") == "8:25");
    CHECK(command_in_yaml("\"Zij \\\"instrueren\\\" elkaar.\"") == "instrueren");
    CHECK(command_in_yaml("\"Zo:\\ndoorzettingsmacht\"") == "doorzettingsmacht");
    CHECK(command_in_yaml("'de partners'' doorzettingsmacht'") == "doorzettingsmacht");
    CHECK(command_in_yaml("Er geldt een bindende\n      aanwijzing.") == "bindende\n      aanwijzing");
}

TEST_CASE("texts of odd bytes and signs, and long ones, are read to their end") {
    CHECK(command_in("............ ,,,,,, ------ '''''' ;;;; doorzettingsmacht") == "doorzettingsmacht");
    CHECK(command_in("\\ \\\\ \\é doorzettingsmacht \\") == "doorzettingsmacht");
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "woord, niet en, ";
    CHECK(command_in(text + "dan doorzettingsmacht") == "doorzettingsmacht");
    CHECK(command_in(std::string(100'000, 'a') + " doorzettingsmacht") == "doorzettingsmacht");
}
