#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "regie/formats/documents.hpp"
#include "regie/formats/findings.hpp"
#include "regie/report/build.hpp"
#include "regie/report/show.hpp"
#include "regie/rules/facts.hpp"
#include "support/collaboration.hpp"

using namespace regie;
using test::File;
using test::Files;

namespace {

using Answers = std::vector<int>;

/// Every way in which `respondents` can answer on a scale from 1 to `scale`.
std::vector<Answers> all_answers(std::size_t respondents, int scale) {
    std::vector<Answers> all{{}};
    for (std::size_t i = 0; i < respondents; ++i) {
        std::vector<Answers> longer;
        for (const Answers& answers : all)
            for (int score = 1; score <= scale; ++score) {
                longer.push_back(answers);
                longer.back().push_back(score);
            }
        all = std::move(longer);
    }
    return all;
}

/// The same but for who answered what: from low to high.
std::vector<Answers> all_sorted_answers(std::size_t respondents, int scale) {
    std::vector<Answers> all;
    for (const Answers& answers : all_answers(respondents, scale))
        if (std::is_sorted(answers.begin(), answers.end())) all.push_back(answers);
    return all;
}

/// A wave in which each respondent gives every aspect the same score.
File pulse(const std::string& on, const Answers& answers, int scale = 5) {
    std::string text = "on: " + on + "\nscale: " + std::to_string(scale) + "\nresponses:\n";
    for (const int score : answers) {
        text += "  - {";
        for (const model::Word& aspect : model::words_of<model::Aspect>())
            text += std::string(aspect.key) + ": " + std::to_string(score) + ", ";
        text += "}\n";
    }
    return {"pulses/" + on + ".yaml", text};
}

/// Everything that a user can get to see of a collaboration with these files.
std::string everything(const Files& files) {
    const store::Loaded loaded = [&files] {
        base::MemoryFiles memory;
        memory.set("/c/regie.yaml", test::regie_yaml("roles: {regisseur: {function: x, committed: 2025}}\n"));
        for (const File& file : files) memory.set("/c/" + file.path, file.text);
        return store::load(memory, "/c", *base::parse_day(test::usual_day), 1);
    }();
    const model::Standing standing(loaded.collaboration, *base::parse_day(test::usual_day));
    formats::Outcome outcome;
    outcome.path = ".";
    outcome.loaded = &loaded;
    outcome.assessment = rules::assess(loaded, standing);
    outcome.with_principles = true;
    outcome.standing = &standing;
    formats::Style style;
    style.detail = formats::Detail::verbose;
    style.today = standing.today();
    std::string text = formats::findings_text(outcome, style) + formats::findings_json({outcome}, style);
    text += formats::json(report::build(standing, outcome.assessment, report::Audience::partners, base::Language::nl));
    for (const model::Pulse& wave : loaded.collaboration.pulses)
        text += formats::text(
            *report::show(standing, outcome.assessment, "pulses/" + std::string(wave.id.text), base::Language::en));
    return text;
}

/// What each respondent may have answered, by what is shown. A single answer is given away where only one is left.
class Guesses {
public:
    void add(const std::string& shown, const Answers& answers) {
        auto& possible = possible_[shown];
        possible.resize(answers.size());
        for (std::size_t i = 0; i < answers.size(); ++i) possible[i].insert(answers[i]);
    }
    std::size_t given_away() const {
        std::size_t number = 0;
        for (const auto& [shown, possible] : possible_)
            for (const auto& scores : possible)
                if (scores.size() == 1) ++number;
        return number;
    }
    std::size_t different() const { return possible_.size(); }

private:
    std::map<std::string, std::vector<std::set<int>>> possible_;
};

std::string shown(const rules::facts::Scored& scored) {
    const std::string spread(scored.spread ? rules::facts::key_of(*scored.spread) : "none");
    return base::fill("{0} {1}", {scored.mean, spread}, base::Language::en);
}

}  // namespace

TEST_CASE("of a wave of two nothing that is shown depends on what they answered") {
    std::set<std::string> shown;
    for (const Answers& answers : all_answers(2, 5)) shown.insert(everything({pulse("2026-05", answers)}));
    CHECK(shown.size() == 1);
}

TEST_CASE("of no wave of three can anything that is shown tell what one of them answered") {
    // Respondents leave their partner out, so that who answered what does not matter: each order is possible.
    std::map<std::string, std::set<int>> possible;
    for (const Answers& answers : all_sorted_answers(3, 5))
        possible[everything({pulse("2026-05", answers)})].insert(answers.begin(), answers.end());
    CHECK(possible.size() > 10);
    for (const auto& [shown, scores] : possible) CHECK(scores.size() > 1);
}

TEST_CASE("mean and spread together never tell what one respondent answered, on any scale") {
    for (const int scale : {2, 3, 4, 5, 6, 7, 10})
        for (const std::size_t respondents : {std::size_t{3}, std::size_t{4}}) {
            if (respondents > 3 && scale > 5) continue;
            CAPTURE(scale);
            CAPTURE(respondents);
            Guesses guesses;
            for (const Answers& answers : all_answers(respondents, scale)) {
                model::Pulse wave;
                const base::Place here = base::whole(base::FileId{});
                wave.scale = {{static_cast<double>(scale), {}}, here};
                for (const int score : answers) {
                    model::Response response;
                    response.scores.front() = {{static_cast<double>(score), {}}, here};
                    wave.responses.items.push_back(response);
                }
                guesses.add(shown(*rules::facts::scored(wave, model::Aspect::tension)), answers);
            }
            CHECK(guesses.given_away() == 0);
            CHECK(guesses.different() > 1);
        }
}

TEST_CASE("two waves of three beside each other tell no more of one respondent than each by itself") {
    std::map<std::string, std::pair<std::set<int>, std::set<int>>> possible;
    const auto waves = all_sorted_answers(3, 5);
    for (const Answers& now : waves)
        for (const Answers& before : waves) {
            const test::Judged judged(Files{pulse("2026-05", now), pulse("2025-05", before)});
            const auto aspects = rules::facts::aspects(judged.standing());
            const auto& one = aspects.aspects.front();
            REQUIRE((one.now && one.before));
            const std::string key = shown(*one.now) + " | " + shown(*one.before) + " | " + std::to_string(one.change) +
                                    std::string(key_of(one.change_withheld));
            possible[key].first.insert(now.begin(), now.end());
            possible[key].second.insert(before.begin(), before.end());
        }
    for (const auto& [key, scores] : possible) {
        CHECK(scores.first.size() > 1);
        CHECK(scores.second.size() > 1);
    }
}

TEST_CASE("the mean of trust never tells what one respondent thinks of one partner") {
    constexpr int scale = 3;
    Guesses guesses;
    for (const Answers& scores : all_answers(6, scale)) {
        const auto text = [&scores](std::size_t i) { return std::to_string(scores[i]); };
        const test::Judged judged(Files{
            {"partners/a.yaml", "name: A\n"},
            {"partners/b.yaml", "name: B\n"},
            {"partners/c.yaml", "name: C\n"},
            {"pulses/p.yaml", "on: 2026-05\nscale: 3\nresponses:\n  - {partner: a, trust: {b: " + text(0) +
                                  ", c: " + text(1) + "}}\n  - {partner: b, trust: {a: " + text(2) + ", c: " + text(3) +
                                  "}}\n  - {partner: c, trust: {a: " + text(4) + ", b: " + text(5) + "}}\n"}});
        const auto found = rules::facts::trust_ties(judged.standing());
        REQUIRE(found.withheld == rules::facts::Withheld::no);
        guesses.add(base::fill("{0}", {found.mean}, base::Language::en), scores);
    }
    CHECK(guesses.given_away() == 0);
    CHECK(guesses.different() > 1);
}
