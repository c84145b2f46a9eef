#pragma once

#include <cstddef>
#include <string>
#include <utility>

#include "regie/rules/facts.hpp"
#include "report/blocks.hpp"
#include "report/voice.hpp"

/// The facts about the shape of a collaboration as blocks, each in the file of its name. Of facts that are given.
namespace regie::report::facts {

/// Of all of them together.
inline constexpr base::Both title{"Facts for a conversation", "Feiten voor een gesprek"};

Blocks coverage(const Voice& voice, const rules::facts::Coverage& coverage);
Blocks sole_cover(const Voice& voice, const rules::facts::SoleCover& sole_cover);
Blocks concentration(const Voice& voice, const rules::facts::Concentration& concentration);
Blocks reliability(const Voice& voice, const rules::facts::Reliability& reliability);
Blocks response(const Voice& voice, const rules::facts::Response& response);
Blocks aspects(const Voice& voice, const rules::facts::Aspects& aspects);
Blocks effort(const Voice& voice, const rules::facts::Effort& effort);
Blocks open_issues(const Voice& voice, const rules::facts::OpenIssues& open_issues);
Blocks connections(const Voice& voice, const rules::facts::Connections& connections);
Blocks trust_ties(const Voice& voice, const rules::facts::TrustTies& trust_ties);

/// How far scores lie from their mean: `close together`, `uiteen`.
base::Both in_words(rules::facts::Spread spread);

/// A list of figures, each in a line.
class Figures {
public:
    explicit Figures(const Voice& voice) : voice_(&voice) {}

    void add(const base::Both& pattern, const base::Arguments& arguments = {}) {
        bullets_.items.push_back({voice_->say(pattern, arguments), {}});
    }
    /// What there is none of is not mentioned.
    void add_some(const base::Both& pattern, std::size_t number) {
        if (number > 0) add(pattern, {std::to_string(number)});
    }
    /// How many of the partners counted stand for many parties, if any do.
    void add_many(const rules::facts::Heads& heads);
    void add_to(Blocks& blocks) && {
        if (!bullets_.items.empty()) blocks.emplace_back(std::move(bullets_));
    }

private:
    const Voice* voice_;
    Bullets bullets_;
};

}  // namespace regie::report::facts
