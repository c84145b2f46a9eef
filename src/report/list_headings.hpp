#pragma once

#include "report/blocks.hpp"

/// What stands above the columns of lists, for people and for spreadsheets alike.
namespace regie::report::headings {

inline constexpr Heading id{"id", {"Id", "Id"}};
inline constexpr Heading kind{"kind", {"Kind", "Soort"}};
inline constexpr Heading title{"title", {"Title", "Titel"}};
inline constexpr Heading status{"status", {"Status", "Stand"}};
inline constexpr Heading by{"by", {"By", "Door"}};
inline constexpr Heading taken{"taken", {"Taken", "Genomen"}};
inline constexpr Heading outcome{"outcome", {"Outcome", "Uitkomst"}};
inline constexpr Heading holder{"holder", {"Who answers", "Wie aanspreekbaar is"}};
inline constexpr Heading area{"area", {"Area", "Onderwerp"}};
inline constexpr Heading statement{"statement", {"For what", "Waarop"}};
inline constexpr Heading last{"last", {"Last account", "Laatste verantwoording"}};
inline constexpr Heading raised{"raised", {"Raised", "Gesignaleerd"}};
inline constexpr Heading owner{"owner", {"Who must act", "Wie aan zet is"}};
inline constexpr Heading on{"on", {"When", "Wanneer"}};
inline constexpr Heading respondents{"respondents", {"Respondents", "Deelnemers"}};

}  // namespace regie::report::headings
