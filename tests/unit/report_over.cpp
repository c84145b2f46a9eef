#include <algorithm>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "support/candid.hpp"

using namespace regie;
using namespace regie::test;

namespace {

const File end{"decisions/end.yaml",
               "title: Einde\nkind: end-regie\nby: raad\nbody: elected\ntaken: 2026-05-01\neffective: 2026-06-01\n"
               "settlement: alles is nagekomen\n"};

/// A regie with little on file, so that much would be asked of it, and `more`.
Files little(std::string_view opgave, std::initializer_list<File> more) {
    Files files{
        {"regie.yaml", regie_yaml(std::string(opgave) +
                                  "roles: {government: {organisation: gov}, regisseur: {function: adviseur}}\n")},
        {"partners/gov.yaml", "name: Gemeente\nsector: government\n"},
        {"partners/hof.yaml", "name: De Hof\n"},
        {"decisions/m.yaml", "title: Opdracht\nkind: mandate\nby: raad\ntaken: 2024\n"},
        {"commitments/w.yaml", "by: hof\ncontribution: woningen\nstatus: fulfilled\n"}};
    files.insert(files.end(), more);
    return files;
}

std::string said(const Files& files, Audience audience, std::string_view today, Language language = Language::nl) {
    return formats::text(document(Judged(files, today), audience, language), 1000);
}

std::string core_of(const Files& files, Audience audience, std::string_view today, Language language = Language::nl) {
    return text_of(section_of(document(Judged(files, today), audience, language), "core"));
}

std::size_t questions(const Judged& judged) {
    return static_cast<std::size_t>(
        std::ranges::count(judged.findings(), base::Severity::note, &base::Finding::severity));
}

}  // namespace

TEST_CASE("from the day on which the regie ended, its report says so first and tells it as past") {
    const Files files = little("", {end});
    for (const Audience audience : audiences) {
        CAPTURE(report::key_of(audience));
        const auto before = core_of(files, audience, "2026-05-31");
        CHECK_FALSE(holds(before, "De regie is beëindigd"));
        CHECK(holds(before, "Gemeente voert de regie."));
        CHECK(holds(before, "2 partners doen mee: "));

        const auto after = core_of(files, audience, "2026-06-01");
        CHECK(holds(after, "De regie is beëindigd: \"Einde\" (1 juni 2026)."));
        CHECK(holds(after, "De regie rustte op een besluit: \"Opdracht\""));
        CHECK(holds(after, "Gemeente voerde de regie."));
        CHECK(holds(after, "Aan het eind deden 2 partners mee: "));
        CHECK_FALSE(holds(after, "doen mee"));
        const auto english = core_of(files, audience, "2026-06-01", Language::en);
        CHECK(holds(english, "The regie has ended: \"Einde\" (1 June 2026)."));
        CHECK(holds(english, "At the end 2 partners took part: "));
    }
}

TEST_CASE("an opgave that came to its end is told as past, unless something goes on or it was renewed") {
    const std::string_view temporary = "  nature: temporary\n  ends: 2026-03\n";
    const auto core = [&](std::initializer_list<File> more, std::string_view today) {
        return core_of(little(temporary, more), Audience::council, today);
    };
    CHECK(holds(core({}, "2026-03-31"), "Het is een tijdelijke opgave, die loopt tot en met maart 2026."));
    CHECK(holds(core({}, "2026-04-01"), "De opgave is afgelopen: zij liep tot en met maart 2026."));
    CHECK(holds(core({}, "2026-04-01"), "Het was een tijdelijke opgave, die zou lopen tot en met maart 2026."));
    CHECK_FALSE(holds(core({}, "2026-04-01"), "doen mee"));

    const File runs{"commitments/r.yaml", "by: hof\ncontribution: beheer\n"};
    CHECK(holds(core({runs}, "2026-04-01"), "Het is een tijdelijke opgave, die zou lopen tot en met maart 2026."));
    CHECK(holds(core({runs}, "2026-04-01"), "2 partners doen mee"));
    const File renewal{"decisions/r.yaml", "title: Verlenging\nkind: renewal\nby: raad\ntaken: 2026-02\n"};
    CHECK(holds(core({renewal}, "2026-04-01"),
                "Het is een tijdelijke opgave, die zou lopen tot en met maart 2026 en is verlengd. Tot wanneer, is nog "
                "niet vastgelegd."));
}

TEST_CASE("once the regie is over, no audience is asked what only makes sense while it runs") {
    const Files files = little("", {end});
    CHECK(questions(Judged(files, "2026-05-31")) > 10);
    for (const Audience audience : audiences) {
        CAPTURE(report::key_of(audience));
        const auto text = said(files, audience, "2026-06-01");
        for (const auto* asked : {"Met wie spart", "Wat brengen zij in", "Hoe iemand kan meedoen", "Wie wil wat",
                                  "Waaraan zou dat te zien zijn", "Waarop mag de regisseur", "Wie zou dat kunnen",
                                  "Wat is er nodig", "Wat voorkomt dat"}) {
            CAPTURE(asked);
            CHECK_FALSE(holds(text, asked));
        }
    }
}

TEST_CASE("no account is due any more for a day after the regie was over") {
    const File item{"accountability/t.yaml",
                    "holder: regisseur\narea: tension\nstatement: rust\ntowards: [collaboration]\nreview: 3m\n"
                    "account: [{on: 2026-05-01, act: gesproken, effect: rust}]\n"};
    const std::string_view due = "De regisseur, 1 augustus 2026: verantwoording over \"rust\"";
    CHECK(holds(core_of(little("", {item}), Audience::partners, "2026-07-01"), due));
    CHECK_FALSE(holds(core_of(little("", {item, end}), Audience::partners, "2026-07-01"), due));
}
