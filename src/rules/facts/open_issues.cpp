#include <algorithm>
#include <array>
#include <utility>

#include "rules/facts/facts.hpp"

namespace regie::rules::facts {
namespace {

using model::Issue;
using Age = OpenIssues::Age;

Age age_since(base::Day raised, base::Day today) {
    constexpr std::array<std::pair<base::Span, Age>, 3> bands{
        {{{60, 'd'}, Age::sixty_days}, {{6, 'm'}, Age::half_a_year}, {{1, 'y'}, Age::a_year}}};
    for (const auto& [span, age] : bands)
        if (base::later(raised, span) >= today) return age;
    return Age::longer;
}

Age age_of(const Issue& issue, base::Day today) {
    if (!issue.raised) return Age::uncertain;
    const Age oldest = age_since(issue.raised->first(), today);
    const Age newest = age_since(std::min(issue.raised->last(), today), today);
    return oldest == newest ? oldest : Age::uncertain;
}

}  // namespace

OpenIssues open_issues(const model::Standing& standing) {
    OpenIssues found;
    const auto& issues = standing.collaboration().issues;
    if (!standing.issues_readable()) {
        found.withheld = Withheld::unreadable;
        return found;
    }
    if (issues.empty()) {
        found.withheld = Withheld::not_recorded;
        return found;
    }
    for (const Issue& issue : issues) {
        if (issue.is_closed()) continue;
        if (issue.raised && issue.raised->first() > standing.today()) continue;
        ++found.open;
        OpenIssues::Count& count = found.by_age.at(static_cast<std::size_t>(age_of(issue, standing.today())));
        ++(issue.is_on_agenda() ? count.agenda : count.raised);
    }
    return found;
}

std::string_view key_of(Age age) {
    switch (age) {
        case Age::sixty_days:
            return "up-to-60-days";
        case Age::half_a_year:
            return "up-to-half-a-year";
        case Age::a_year:
            return "up-to-a-year";
        case Age::longer:
            return "longer";
        case Age::uncertain:
            break;
    }
    return "uncertain";
}

constinit const Fact open_issues_fact{
    .key = "open-issues",
    .title = {"Open issues by age", "Open signalen naar ouderdom"},
    .formula =
        {"The issues that are raised or on the agenda, by the time since they were raised: up to 60 days, up to half a "
         "year, up to a year, and longer. The age is not certain where no date is on file, or where the date falls in "
         "more than one of these (only its month or year is known). An issue is closed where its status is resolved or "
         "dropped. It is so too, whatever its status says, where it is on file when or how it was resolved. An open "
         "one is on the agenda where its status says so, or where it is on file on which day or with which decision it "
         "comes up; else it is raised. One that was raised after the day does not count yet.",
         "De signalen die gesignaleerd zijn of op de agenda staan, naar de tijd sinds zij zijn gesignaleerd: tot en "
         "met 60 dagen, tot een half jaar, tot een jaar, en langer. De ouderdom is niet zeker als er geen datum is "
         "vastgelegd, of als de datum in meer dan een van deze valt (alleen de maand of het jaar is bekend). Een "
         "signaal is gesloten als de status opgelost of vervallen is. Dat is het ook, wat de status ook zegt, als is "
         "vastgelegd wanneer of hoe het is opgelost. Een open signaal staat op de agenda als de status dat zegt, of "
         "als is vastgelegd op welke dag of met welk besluit het aan de orde komt; anders is het gesignaleerd. Wat pas "
         "na de dag zelf is gesignaleerd, telt nog niet."},
    .source = {"The article has the regisseur answer for signalling the right issues and putting them on the agenda "
               "(meaning for the organisation, on accountability). The limits of age are not from the article.",
               "Volgens het artikel is de regisseur aanspreekbaar op het signaleren en agenderen van de juiste "
               "kwesties (betekenis voor de overheidsorganisatie, over accountability). De grenzen van ouderdom "
               "staan niet in het artikel."},
    .tells = {"This shows how much waits for a conversation, and since when.",
              "Dit laat zien hoeveel er op een gesprek wacht, en hoe lang al."},
    .tells_not = {"It does not show how grave an issue is, nor why it waits: a good conversation takes time, and many "
                  "issues may be a sign that people dare to speak.",
                  "Het zegt niet hoe ernstig een signaal is, en niet waarom het wacht: een goed gesprek kost tijd, en "
                  "veel signalen kunnen erop wijzen dat men elkaar durft aan te spreken."},
};

}  // namespace regie::rules::facts
