#pragma once

#include <array>
#include <span>
#include <string_view>

#include "regie/commands/command.hpp"

namespace regie::commands {

// Options that several commands share, so that they are the same everywhere.

inline constexpr Option dry_run{.name = "dry-run",
                                .help = base::Both{"Show the change as a unified diff and write nothing.",
                                                   "Toon de wijziging als diff en schrijf niets."}};

/// The id of what a command adds; its help says what it is made of where it is left out.
constexpr Option own_id_with(base::Both help) { return {.name = "id", .value = "ID", .key = "id", .help = help}; }

inline constexpr Option own_id =
    own_id_with({"The id, which is also the name of the file. Left out: made of the words.",
                 "De id, die ook de naam van het bestand is. Zonder deze optie: gemaakt van de woorden."});

inline constexpr Option output{.name = "output",
                               .letter = 'o',
                               .value = "FILE",
                               .help = base::Both{"Write the result to this file instead of showing it.",
                                                  "Schrijf het resultaat in dit bestand in plaats van het te tonen."}};

constexpr Option from_file(base::Both help) {
    return {.name = "from", .value = "FILE.csv", .help = help, .brings_all = true};
}

inline constexpr std::array<std::string_view, 3> document_formats{"text", "markdown", "json"};

constexpr Option document_format(std::string_view initial,
                                 std::span<const std::string_view> formats = document_formats) {
    return {.name = "format",
            .value = "FORMAT",
            .help = base::Both{"How the result is written.", "Hoe het resultaat wordt geschreven."},
            .choices = formats,
            .initial = initial};
}

}  // namespace regie::commands
