#pragma once

#include <string>
#include <vector>

#include "regie/report/figure.hpp"
#include "report/figures/figures.hpp"
#include "support/collaboration.hpp"

/// The pictures of a collaboration, for the tests of what they show and how they are drawn.
namespace regie::test {

using AddFigures = void (*)(const report::sections::Page&, report::Blocks&);

/// What these add, on the day of the standing.
inline std::vector<report::Figure> figures_of(const model::Standing& standing, const rules::Assessment& assessment,
                                              base::Language language, const std::vector<AddFigures>& add) {
    const report::Voice voice(standing, language);
    report::Blocks blocks;
    for (const AddFigures each : add) each({standing, assessment, voice}, blocks);
    std::vector<report::Figure> figures;
    for (auto& block : blocks) figures.push_back(std::get<report::Figure>(std::move(block)));
    return figures;
}

inline std::vector<report::Figure> figures_of(const Judged& judged, AddFigures add,
                                              base::Language language = base::Language::nl) {
    return figures_of(judged.standing(), judged.assessment(), language, {add});
}

/// Every picture that a report can have.
inline std::vector<AddFigures> all_figures() {
    namespace figures = report::figures;
    return {figures::needs_by_partner, figures::course_of_time, figures::ties,
            figures::pulses,           figures::indicators,     figures::principles};
}

/// Names that try to be something else than a name.
inline std::vector<std::string> hostile_names() {
    std::string endless(3000, 'W');
    std::string piled = "Z";
    for (int i = 0; i < 60; ++i) piled += "\xCD\x90\xCC\x8D";  // combining marks
    return {"</title></svg><script>alert(1)</script>",
            "]]><![CDATA[x]]>&amp;&#60;",
            "\" onload=\"alert(1)",
            "end",
            "click n1 href \"javascript:alert(1)\"",
            "section x : y, 2020-01-01, 1d",
            "n1[\"x\"]; n2 --> n3 %%{init: {}}%%",
            "a#quot;b;#35;#lt;img src=x onerror=alert(1)#gt;",
            "<img src=x onerror=alert(1)>",
            "`**x**` _y_ $$z$$ 1. list",
            "1. een lijst",
            "style n1 fill:#f00; :::x@{shape: circle}",
            "\xE2\x80\xAE"
            "omgekeerd"
            "\xE2\x80\xAC"
            "\x1b[31m\x07",
            "شركة المياه الوطنية الكبيرة جدا في المدينة",
            "水循環協議会水循環協議会水循環協議会水循環協議会水循環協議会",
            "👩‍👩‍👧 🏳️‍🌈 Buurt 👍🏽",
            "ﬂ°°60¶ß ﬂ°lt¶ß\xEF\xBF\xBE",
            piled,
            endless,
            "Donaudampfschifffahrtsgesellschaftskapitänswitwenverbandsvorsitzende"};
}

}  // namespace regie::test
