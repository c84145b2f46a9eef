#pragma once

#include <array>
#include <functional>
#include <string>
#include <string_view>

#include "commands/context.hpp"
#include "regie/base/finding.hpp"
#include "regie/commands/command.hpp"
#include "regie/formats/findings.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {

inline constexpr std::array<std::string_view, 4> fail_ons{"error", "warning", "note", "never"};
inline constexpr std::array<std::string_view, 7> finding_formats{"text",  "short",  "json",  "sarif",
                                                                 "junit", "gitlab", "github"};

inline constexpr Option fail_on{.name = "fail-on",
                                .value = "SEVERITY",
                                .help = base::Both{"End with exit code 1 from findings of this severity on.",
                                                   "Eindig met code 1 vanaf bevindingen van deze ernst."},
                                .choices = fail_ons,
                                .initial = "error"};
inline constexpr Option finding_format{
    .name = "format",
    .value = "FORMAT",
    .help = base::Both{"How findings are written: text for people, short for editors (a line each), json for programs; "
                       "sarif, junit, gitlab (Code Quality) and github (annotations) for the tools of those names.",
                       "Hoe bevindingen worden geschreven: text voor mensen, short voor editors (een regel elk), json "
                       "voor programma's; sarif, junit, gitlab (Code Quality) en github (annotaties) voor de "
                       "hulpmiddelen met die naam."},
    .choices = finding_formats,
    .initial = "text"};
inline constexpr Option quiet{
    .name = "quiet", .letter = 'q', .help = base::Both{"Show the findings only.", "Toon alleen de bevindingen."}};
inline constexpr Option verbose{.name = "verbose",
                                .letter = 'v',
                                .help = base::Both{"Show more: also what was waived, and each finding by itself.",
                                                   "Toon meer: ook wat is aanvaard, en elke bevinding apart."}};

inline constexpr Positional paths{
    .name = "PATH",
    .help =
        base::Both{"A collaboration's folder, or a file in one; with --recursive, a folder above some. Left out: the "
                   "one where you are.",
                   "De map van een samenwerkingsverband, of een bestand erin; met --recursive een map erboven. "
                   "Zonder: dat van de huidige map."},
    .many = true};

inline constexpr Option select{
    .name = "select",
    .value = "CODE,…",
    .help =
        base::Both{"Only these findings: codes (K203), principles (K2), groups (K) or F (files), with commas between "
                   "them. How the principles stand does not change.",
                   "Alleen deze bevindingen: codes (K203), principes (K2), groepen (K) of F (bestanden), met komma's "
                   "ertussen. De stand van de principes verandert er niet door."}};
inline constexpr Option ignore{
    .name = "ignore",
    .value = "CODE,…",
    .help = base::Both{"Without these findings, named as with --select. With both: what is selected and not ignored.",
                       "Zonder deze bevindingen, genoemd zoals bij --select. Met beide: wat is gekozen en niet is "
                       "uitgesloten."}};
inline constexpr Option baseline{
    .name = "baseline",
    .value = "FILE",
    .help =
        base::Both{"Only what is new since this file was made with --write-baseline. It names each collaboration by "
                   "its path from the folder of the file: move them together.",
                   "Alleen wat nieuw is sinds dit bestand is gemaakt met --write-baseline. Elk samenwerkingsverband "
                   "staat erin met het pad vanaf de map van het bestand: verplaats ze samen."}};
inline constexpr Option write_baseline{
    .name = "write-baseline",
    .value = "FILE",
    .help =
        base::Both{"Record in this file what is open now (with --baseline: known or new): code, subject and count, no "
                   "text and no line.",
                   "Leg in dit bestand vast wat nu openstaat (met --baseline: bekend of nieuw): code, onderwerp en "
                   "aantal, zonder tekst of regelnummer."}};
inline constexpr Option recursive{
    .name = "recursive",
    .help = base::Both{"Take every collaboration at and below PATH; links and hidden folders are passed over.",
                       "Neem elk samenwerkingsverband in en onder PATH; koppelingen en verborgen mappen worden "
                       "overgeslagen."}};

/// Takes out of what was found what is not asked for.
using Narrow = std::function<formats::LeftOut(base::Findings& findings)>;

/// Judges a collaboration that was read; the result holds what is asked for.
using Judge = formats::Outcome (*)(const Context& context, const store::Loaded& loaded, const Narrow& narrow);

/// Reads every collaboration that the arguments name, judges each and shows what was found. `with_principles`: the
/// command is `assess`, and not `check`. Gives the exit code.
int show_findings(const Context& context, Judge judge, bool with_principles);

/// Findings about `loaded` in full, for messages. `folder` is where its files stand.
std::string faults_as_text(const Context& context, const base::Findings& findings, const store::Loaded& loaded,
                           const std::string& folder);

}  // namespace regie::commands
