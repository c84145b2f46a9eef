#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "regie/formats/documents.hpp"
#include "regie/report/build.hpp"
#include "regie/report/people.hpp"
#include "regie/report/tables.hpp"
#include "support/collaboration.hpp"
#include "support/shown.hpp"

/// A collaboration in which much is on file that not everybody may read, and what each audience is shown of it.
namespace regie::test {

using base::Language;
using report::Audience;

inline constexpr std::array audiences{Audience::partners, Audience::council, Audience::principal, Audience::citizens};
inline constexpr std::array languages{Language::nl, Language::en};

/// A collaboration in which much is on file that not everybody may read.
inline const Files candid{
    {"regie.yaml",
     "format: 1\nname: Samen\nopgave:\n  statement: Nobody eats alone.\n  nature: temporary\n  ends: 2028\n  form: joint\n"
     "  indicators:\n    - {id: x, description: People who eat alone, better: lower, readings: "
     "[{on: 2023, value: 14, unit: '%'}, {on: 2025, value: 12, unit: '%'}]}\n"
     "mandate: {decision: mandate}\n"
     "roles:\n  government: {organisation: gov}\n"
     "  administrative_principal: {function: alderman, organisation: gov}\n"
     "  material_principal: {function: director of Society, organisation: gov, person: p-03, framework: The brief of "
     "May.}\n"
     "  functional_principal: collaboration\n"
     "  regisseur: {function: table master, organisation: gov, person: p-01, paid_by: [gov], interests: [], powers: []}\n"
     "  team: [{function: table master, person: p-01, qualities: [strategy], fte: 0.8}]\n"
     "regie: {line: regie, safeguards: [Once a year without the regisseur.]}\n"
     "membership:\n  joining: {open: true}\n  ending: The pot is shared out.\n  decision_rule: consensus\n"
     "  disputes: {ends_at: collaboration, terms: Talk first.}\n"},
    {"people.yaml",
     "p-01: {name: Jantje Verzonnen, contact: jantje@voorbeeld.nl}\np-02: {name: Pietje Bedacht}\np-03: {name: Marie "
     "Fictie}\n"},
    {"partners/gov.yaml", "name: Gov\nsector: government\ninterest: Fewer lonely people.\n"},
    {"partners/alfa.yaml",
     "name: Alfa\nsector: societal\ninterest: Wants the tender.\nperspective: Alfa knows best.\n"
     "representatives: [{function: secretary of Alfa, level: employee, person: p-02}]\n"},
    {"partners/beta.yaml", "name: Beta\nleft: 2026-01-31\n"},
    {"partners/jan.yaml", "name: Jan Jansen\nlegal_form: natural-person\n"},
    {"partners/piet.yaml", "name: Piet Pietersen\nlegal_form: natural-person\n"},
    {"commitments/rooms.yaml",
     "by: alfa\ncontribution: rooms for all\nkind: money\namount: {value: 7777, unit: EUR}\n"
     "conditions: only if Gov pays\ndelivered: [{on: 2026-02, what: two rooms opened}]\n"},
    {"commitments/grant.yaml", "by: gov\ncontribution: a grant\nkind: money\namount: {value: 1234, unit: EUR}\n"},
    {"commitments/visits.yaml", "by: [jan, piet]\ncontribution: visits at home\n"},
    {"commitments/hall.yaml", "by: alfa\ncontribution: a hall\nstatus: proposed\nmade: 2026-05\n"},
    {"commitments/bus.yaml",
     "by: beta\ncontribution: a bus\nstatus: withdrawn\nwithdrawn: 2026-01\nsettlement: paid off\n"},
    {"commitments/meals.yaml", "by: alfa\ncontribution: a hundred meals\nstatus: fulfilled\n"},
    {"decisions/mandate.yaml", "title: Eat together\nkind: mandate\ntaken: 2024-04\nby: city council\nbody: elected\n"},
    {"decisions/refused.yaml",
     "title: More money\nkind: priority\ntaken: 2023-07\nby: city council\nbody: elected\noutcome: rejected\n"},
    {"decisions/aldermen.yaml",
     "title: Fewer rooms\nkind: direction\ntaken: 2025\nby: aldermen\nbody: executive\noutcome: rejected\n"},
    {"decisions/plan.yaml", "title: A plan in the making\nkind: direction\nby: collaboration\noutcome: pending\n"},
    {"decisions/agreement.yaml",
     "title: We agree\nkind: agreement\ntaken: 2024-09\nby: collaboration\npositions: {gov: consent, alfa: object}\n"
     "objections: [{partner: alfa, reason: too many rooms}]\n"},
    {"decisions/exit.yaml", "title: Beta goes\nkind: exit\ntaken: 2025-12\nby: collaboration\nconcerns: [beta]\n"},
    {"decisions/change.yaml",
     "title: Gov pays less\nkind: change-regie\ntaken: 2025-06\nby: aldermen\nbody: executive\nsettlement: alfa is "
     "compensated\naffects: [bus]\n"},
    {"issues/late.yaml", "title: Alfa is late\nkind: gap\nraised: 2026-01\nabout: [alfa]\nowner: alfa\n"},
    {"accountability/tension.yaml",
     "holder: regisseur\narea: tension\nstatement: strife is talked about\ntowards: [collaboration]\nreview: 6m\n"
     "account:\n  - {on: 2026-03-02, act: a talk was led, effect: both went on, evidence: docs/talk.md}\n"
     "  - {on: 2026-04, omitted: calling Beta}\n"},
    {"accountability/turnover.yaml",
     "holder: regisseur\narea: results\nstatement: a thousand meals are eaten\naccount: [{on: 2026-03, act: meals were "
     "counted by the regisseur}]\n"},
    {"accountability/meals.yaml",
     "holder: alfa\narea: results\nstatement: meals taste well\naccount: [{on: 2026-03, act: cooks were trained, effect: "
     "guests came back}]\n"},
    {"pulses/2026.yaml",
     "on: 2026-04\nresponses:\n  - {tension: 4, serving: 4, energy: 1}\n  - {tension: 3, serving: 5, energy: 2}\n"
     "  - {tension: 4, serving: 3, energy: 1}\n  - {tension: 3, serving: 4, energy: 2}\n"}};

inline report::Document document(const Judged& judged, Audience audience, Language language = Language::en,
                                 bool with_names = false) {
    const report::People people(judged.loaded());
    return report::build(judged.standing(), judged.assessment(), audience, language, with_names ? &people : nullptr);
}

inline std::string text_of(const Judged& judged, Audience audience, Language language = Language::en,
                           bool with_names = false) {
    return formats::markdown(document(judged, audience, language, with_names));
}

inline std::string csv_of(const Judged& judged, Audience audience, std::string_view name,
                          Language language = Language::en) {
    return formats::csv(
        report::table(name, judged.loaded(), judged.standing(), judged.assessment(), audience, language).table, ',');
}

/// All that an audience can be shown, in every format and both languages.
inline std::vector<std::string> everything(const Judged& judged, Audience audience, bool with_names = false) {
    std::vector<std::string> shown;
    for (const Language language : languages) {
        const auto made = document(judged, audience, language, with_names);
        shown.push_back(formats::markdown(made));
        shown.push_back(formats::text(made, 1000));
        shown.push_back(formats::json(made));
        for (const auto name : report::table_names) shown.push_back(csv_of(judged, audience, name, language));
    }
    return shown;
}

inline bool stands_in(const std::vector<std::string>& shown, std::string_view words) {
    return std::ranges::any_of(shown, [words](const std::string& text) { return holds(text, words); });
}

inline std::vector<std::string> keys_of(const report::Document& made) {
    std::vector<std::string> keys;
    for (const auto& section : made.sections) keys.push_back(section.key);
    return keys;
}

inline const report::Section& section_of(const report::Document& made, std::string_view key) {
    const auto found = std::ranges::find(made.sections, key, &report::Section::key);
    REQUIRE(found != made.sections.end());
    return *found;
}

inline std::string text_of(const report::Section& section) { return formats::markdown({"", "en", {}, {section}}); }

}  // namespace regie::test
