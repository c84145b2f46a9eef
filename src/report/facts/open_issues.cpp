#include <array>

#include "report/facts/parts.hpp"

namespace regie::report::facts {
namespace {

using base::Both;
using rules::facts::OpenIssues;

constexpr Both none{"No issue is open, going by the file.", "Volgens het dossier staat er geen signaal open."};

/// In the order of `OpenIssues::Age`.
constexpr std::array<Both, OpenIssues::ages> ages{{
    {"up to 60 days", "tot en met 60 dagen"},
    {"up to half a year", "tot een half jaar"},
    {"up to a year", "tot een jaar"},
    {"longer than a year", "langer dan een jaar"},
    {"not certain", "niet zeker"},
}};

}  // namespace

Blocks open_issues(const Voice& voice, const OpenIssues& open_issues) {
    Blocks blocks;
    if (open_issues.open == 0) {
        add_paragraph(blocks, voice.say(none));
        return blocks;
    }
    TableMaker table(voice, "open-issues",
                     {{"age", {"Since it was raised", "Sinds het signaal"}},
                      {"raised", {"Raised", "Gesignaleerd"}},
                      {"agenda", {"On the agenda", "Op de agenda"}}});
    for (std::size_t i = 0; i < ages.size(); ++i) {
        const auto& [raised, agenda] = open_issues.by_age.at(i);
        if (raised + agenda > 0) table.row({voice.say(ages.at(i)), std::to_string(raised), std::to_string(agenda)});
    }
    table.add_to(blocks);
    return blocks;
}

}  // namespace regie::report::facts
