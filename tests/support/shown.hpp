#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regie/base/finding.hpp"
#include "regie/formats/findings.hpp"
#include "regie/store/load.hpp"

/// Findings made by hand, to see how they are shown.
namespace regie::test {

inline constexpr base::RuleText file_rule{.code = "F002",
                                          .name = "unknown-key",
                                          .principle = "F",
                                          .title = {"Unknown key", "Onbekende sleutel"},
                                          .severities = {base::Severity::error},
                                          .to = {base::Addressee::Kind::editor},
                                          .what = {"what", "wat"},
                                          .why = {"why", "waarom"},
                                          .remedy = {"Correct the key.", "Verbeter de sleutel."},
                                          .bad = {},
                                          .good = {}};
inline constexpr base::RuleText partner_rule{
    .code = "P101",
    .name = "contribution-not-recorded",
    .principle = "P1",
    .title = {"Contribution not recorded", "Bijdrage niet vastgelegd"},
    .severities = {base::Severity::note},
    .to = {base::Addressee::Kind::partner},
    .what = {"what", "wat"},
    .why = {"why", "waarom"},
    .remedy = {"Each partner says what it brings.", "Elke partner zegt wat die inbrengt."},
    .bad = {},
    .good = {}};
inline constexpr base::Wording unknown_key{{"unknown key \"{0}\"", "onbekende sleutel \"{0}\""},
                                           {"write it otherwise", "schrijf het anders"}};
inline constexpr base::Wording what_it_brings{{"what does {0} bring?", "wat brengt {0} in?"},
                                              {"record it", "leg het vast"}};

/// A collaboration of one file or more, and what is found in it.
struct Shown {
    store::Loaded loaded;
    formats::Outcome outcome;
    formats::Style style;

    Shown() {
        outcome.path = ".";
        outcome.loaded = &loaded;
        style.today = *base::parse_day("2026-11-23");
    }
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    base::FileId file(std::string path, std::string text) {
        files.push_back({std::move(path), std::move(text)});
        loaded.sources.resize(files.size());
        for (std::size_t i = 0; i < files.size(); ++i) loaded.sources.at(static_cast<base::FileId>(i)) = files[i];
        return static_cast<base::FileId>(files.size() - 1);
    }

    /// A fault at the first place of `at` in the file (the whole file for an empty `at`).
    base::Finding& fault(base::FileId file, std::string_view at, std::string argument = "kee") {
        const auto begin = at.empty() ? 0 : files.at(static_cast<std::size_t>(file)).text.find(at);
        const base::Place place{file, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + at.size())};
        base::Finding finding;
        finding.rule = &file_rule;
        finding.wording = &unknown_key;
        finding.place = place;
        finding.subject = "collaboration";
        finding.arguments.emplace_back(std::move(argument));
        return add(std::move(finding));
    }

    /// A question to a partner.
    base::Finding& question(base::FileId file, const std::string& id) {
        return add({&partner_rule,
                    &what_it_brings,
                    base::Severity::note,
                    base::whole(file),
                    "partners/" + id,
                    base::Addressee::to_partner(id),
                    {id}});
    }

    std::string text() const { return formats::findings_text(outcome, style); }
    std::string quiet() {
        style.detail = formats::Detail::quiet;
        return text();
    }

private:
    base::Finding& add(base::Finding finding) {
        outcome.assessment.findings.push_back(std::move(finding));
        return outcome.assessment.findings.back();
    }

    std::vector<base::Source> files;
};

/// `text` holds `part`.
inline bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace regie::test
