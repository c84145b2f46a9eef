#include <string>
#include <unordered_set>
#include <utility>

#include "changes/content.hpp"
#include "changes/new_thing.hpp"
#include "changes/notation.hpp"
#include "regie/base/trouble.hpp"

namespace regie::changes {
namespace {

/// `all` and one partner stand by themselves, several as a list in which each stands once; `all` covers the others.
yaml::Value parties(std::string_view text) {
    std::vector<yaml::Value> list;
    std::unordered_set<std::string> seen;
    for (;;) {
        const auto comma = text.find(',');
        const std::string_view part = text.substr(0, comma);
        const auto begin = part.find_first_not_of(' ');
        const auto end = part.find_last_not_of(' ');
        if (begin != std::string_view::npos) {
            std::string party(part.substr(begin, end - begin + 1));
            if (party == "all") return yaml::Value::of(std::move(party));
            if (seen.insert(party).second) list.push_back(yaml::Value::of(std::move(party)));
        }
        if (comma == std::string_view::npos) break;
        text.remove_prefix(comma + 1);
    }
    return list.size() == 1 ? std::move(list.front()) : yaml::Value::list(std::move(list));
}

base::Trouble by_nobody() {
    return {{{"a commitment is made by somebody, and nobody is named",
              "een commitment is van iemand, en er is niemand genoemd"},
             {}},
            {{"name the partner, several with commas between them, or all",
              "noem de partner, meerdere partners met komma's ertussen, of all"},
             {}}};
}

}  // namespace

yaml::Value content_of(NewCommitment commitment, std::string_view label) {
    yaml::Value& content = commitment.content;
    content.set("by", parties(commitment.by));
    if (content.find("by")->kind == yaml::Value::Kind::list && content.find("by")->items.empty()) throw by_nobody();
    if (commitment.amount) content.set("amount", parse_amount(*commitment.amount, label));
    return std::move(content);
}

Plan commit(const Known& known, NewCommitment commitment, base::Day today) {
    set_day(commitment.content, "made", today);
    const std::string contribution = commitment.content.find("contribution")->text;
    const std::string id = commitment.id;
    Plan plan = plan_thing(known, store::FileKind::commitment, {id, content_of(std::move(commitment), "--amount")},
                           contribution);
    require_something(plan, store::FileKind::commitment);
    return plan;
}

}  // namespace regie::changes
