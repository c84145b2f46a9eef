#pragma once

#include <array>
#include <string>
#include <string_view>

#include "commands/context.hpp"
#include "regie/base/finding.hpp"
#include "regie/commands/command.hpp"
#include "regie/rules/assess.hpp"
#include "regie/store/load.hpp"

namespace regie::commands {

inline constexpr std::array<std::string_view, 4> fail_ons{"error", "warning", "note", "never"};
inline constexpr std::array<std::string_view, 3> finding_formats{"text", "short", "json"};

inline constexpr Option fail_on{.name = "fail-on",
                                .value = "SEVERITY",
                                .help = base::Both{"End with exit code 1 from findings of this severity on.",
                                                   "Eindig met code 1 vanaf bevindingen van deze ernst."},
                                .choices = fail_ons,
                                .initial = "error"};
inline constexpr Option finding_format{
    .name = "format",
    .value = "FORMAT",
    .help = base::Both{"How findings are written: text for people, short for editors (a line each), json for programs.",
                       "Hoe bevindingen worden geschreven: text voor mensen, short voor editors (een regel elk), json "
                       "voor programma's."},
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
    .help = base::Both{"A collaboration's folder, or a file in one. Left out: the one where you are.",
                       "De map van een samenwerkingsverband, of een bestand erin. Zonder: dat van de huidige map."},
    .many = true};

/// How a collaboration that was read is judged.
using Judge = rules::Assessment (*)(const store::Loaded& loaded, base::Day today);

/// Reads every collaboration that the arguments name, judges each and shows what was found. Gives the exit code.
int show_findings(const Context& context, Judge judge, bool with_principles);

/// Findings about `loaded` in full, for messages. `folder` is where its files stand.
std::string faults_as_text(const Context& context, const base::Findings& findings, const store::Loaded& loaded,
                           const std::string& folder);

}  // namespace regie::commands
