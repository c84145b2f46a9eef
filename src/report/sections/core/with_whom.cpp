#include <algorithm>
#include <vector>

#include "regie/base/text.hpp"
#include "regie/rules/facts.hpp"
#include "report/scores.hpp"
#include "report/sections/core/core.hpp"

namespace regie::report::sections::core_parts {
namespace {

using base::Both;

constexpr Both title{"Who takes part, and with what", "Wie meedoet, en met wat"};
constexpr Both title_over{"Who took part, and with what", "Wie meedeed, en met wat"};
constexpr Both one_over{"At the end one partner took part: {0}.", "Aan het eind deed één partner mee: {0}."};
constexpr Both all_named_over{"At the end {1} partners took part: {0}.", "Aan het eind deden {1} partners mee: {0}."};
constexpr Both some_named_over{"At the end {1} partners took part, among them {0}.",
                               "Aan het eind deden {1} partners mee, waaronder {0}."};
constexpr Both one{"One partner takes part: {0}.", "Eén partner doet mee: {0}."};
constexpr Both all_named{"{1} partners take part: {0}.", "{1} partners doen mee: {0}."};
constexpr Both some_named{"{1} partners take part, among them {0}.", "{1} partners doen mee, waaronder {0}."};
constexpr Both of_many{"Some of these stand for many: together for {0} parties.",
                       "Een deel daarvan staat voor veel partijen: samen voor {0}."};
/// Partners and the regie speak of commitments, others of what was promised.
struct Called {
    Both one;
    Both many;
};
constexpr Called commitments_called{{"One commitment is active", "Er loopt één commitment"},
                                    {"{0} commitments are active", "Er lopen {0} commitments"}};
constexpr Called promises_called{{"One commitment is active", "Er loopt één toezegging"},
                                 {"{0} commitments are active", "Er lopen {0} toezeggingen"}};
constexpr Both by_all{"{0}, of which {1} of all shareholders together", "{0}, waarvan {1} van alle aandeelhouders"};
constexpr Both in_kinds{"{0}: {1}.", "{0}: {1}."};

/// So many names fit in a sentence that people read to its end.
constexpr std::size_t most_names = 7;

std::string partners_in_words(const Page& page) {
    const Voice& voice = page.voice;
    std::vector<std::string> names;
    const auto partners = page.standing.partners();
    for (const model::Partner* partner : partners) {
        std::string name = voice.name(partner->id.text);
        if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
        if (names.size() > most_names) break;
    }
    if (names.empty()) return no_partner_in_words(page);
    const bool all = names.size() <= most_names;
    if (!all) names.resize(most_names);
    const Both& now = partners.size() == 1 ? one : all ? all_named : some_named;
    const Both& then = partners.size() == 1 ? one_over : all ? all_named_over : some_named_over;
    const Both& pattern = page.over ? then : now;
    return voice.say(pattern, {voice.listed(names), std::to_string(partners.size())});
}

/// Partners of which one entry stands for many.
std::string many_in_words(const Page& page) {
    rules::facts::Heads heads;
    for (const model::Partner* partner : page.standing.partners()) rules::facts::add(heads, *partner);
    if (heads.of_many == 0) return {};
    return page.voice.say(of_many, {decimal(page.voice, heads.organisations)});
}

std::string commitments_in_words(const Page& page) {
    const Voice& voice = page.voice;
    const auto active = page.standing.active_commitments();
    const Called& called = page.audience == Audience::partners ? commitments_called : promises_called;
    if (active.empty()) return no_commitment_in_words(page);
    const auto words = model::words_of<model::ContributionKind>();
    std::vector<bool> has(words.size());
    for (const model::Commitment* commitment : active)
        if (commitment->kind) has.at(static_cast<std::size_t>(*commitment->kind)) = true;
    std::vector<std::string> kinds;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (has[i]) kinds.push_back(voice.say(words[i].label));
    std::string text =
        active.size() == 1 ? voice.say(called.one) : voice.say(called.many, {std::to_string(active.size())});
    if (const std::size_t together = page.standing.for_all().size(); together > 0 && active.size() > 1)
        text = voice.say(by_all, {text, std::to_string(together)});
    return kinds.empty() ? text + "." : voice.say(in_kinds, {text, voice.listed(kinds)});
}

}  // namespace

Section with_whom(const Page& page) {
    Section section{"with-whom", page.voice.say(page.over ? title_over : title), {}, {}};
    std::string who = partners_in_words(page);
    if (const std::string many = many_in_words(page); !many.empty()) who += " " + many;
    add_paragraph(section.blocks, std::move(who));
    add_paragraph(section.blocks, commitments_in_words(page));
    return section;
}

}  // namespace regie::report::sections::core_parts
