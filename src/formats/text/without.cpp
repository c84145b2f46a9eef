#include <algorithm>

#include <fmt/format.h>

#include "formats/columns.hpp"
#include "formats/escape/terminal.hpp"
#include "formats/text/parts.hpp"
#include "formats/text_table.hpp"
#include "regie/base/spoken.hpp"
#include "regie/base/text.hpp"

namespace regie::formats::text_parts {
namespace {

using base::Both;
using rules::Status;
using rules::Without;

constexpr Both supposed{
    "This is how it would stand on {0} had {1} left: a supposition, not a fact on file.",
    "Dit is hoe het er op {0} voor zou staan als {1} was uitgetreden: een aanname, geen feit uit het "
    "dossier."};
constexpr Both heading{"What would change without {0}", "Wat er zou veranderen zonder {0}"};
constexpr Both no_change{
    "Nothing: the needs, the commitments, the government that takes up the regie and the principles stand as they do "
    "now.",
    "Niets: de gevraagde competenties, de commitments, de overheid die de regie op zich neemt en de principes staan er "
    "net zo voor."};
constexpr Both question{
    "To the collaboration: who can take up what falls away, or can the opgave do without it? It is not for the regie to "
    "fill.",
    "Vraag aan het samenwerkingsverband: wie kan overnemen wat wegvalt, of kan de opgave zonder? Het is niet aan de regie "
    "om dit in te vullen."};
constexpr Both no_reproach{
    "A principle may stand otherwise because there is less to ask, or less to see; that says nothing of who left.",
    "Een principe kan er anders voor staan doordat er minder te vragen of minder te zien is; dat zegt niets over wie "
    "uittrad."};
constexpr Both not_all_read{"Some files could not be read; what they hold is not counted here.",
                            "Niet elk bestand was te lezen; wat daarin staat, telt hier niet mee."};

constexpr Both column_what{"what", "wat"};
constexpr Both column_now{"now", "nu"};
constexpr Both column_then{"then", "dan"};
constexpr Both competence{"competence: {0}", "competentie: {0}"};
constexpr Both covered{"covered", "gedekt"};
constexpr Both not_covered{"not covered", "niet gedekt"};
constexpr Both with_a_partner{"with a partner, not committed", "bij een partner, niet toegezegd"};
constexpr Both with_nobody{"on file for nobody", "bij niemand vastgelegd"};
constexpr Both government{"government that takes up the regie", "overheid die de regie op zich neemt"};
constexpr Both vacant{"nobody", "niemand"};
constexpr Both commitment{"commitment: {0}", "commitment: {0}"};
constexpr Both nobody{"binds nobody", "bindt niemand"};
constexpr Both one_partner{"binds 1 partner", "bindt 1 partner"};
constexpr Both some_partners{"binds {0} partners", "bindt {0} partners"};

std::string bound(const Page& page, std::size_t partners) {
    const Both& words = partners == 0 ? nobody : partners == 1 ? one_partner : some_partners;
    return base::fill(page.say(words), {std::to_string(partners)}, page.style.language);
}

/// From a fact on file against it to facts on file for it.
int standing_of(Status status) {
    switch (status) {
        case Status::violated:
            return 0;
        case Status::at_risk:
            return 1;
        case Status::unknown:
            return 2;
        case Status::upheld:
            break;
    }
    return 3;
}

void add_needs(const Page& page, const std::vector<const model::Need*>& needs, const Both& now, const Both& then,
               report::Table& table) {
    for (const auto* need : needs) {
        const auto& words = need->description ? *need->description : need->id->text;
        table.rows.push_back({base::fill(page.say(competence), {std::string(words)}, page.style.language),
                              std::string(page.say(now)), std::string(page.say(then))});
    }
}

report::Table changes_of(const Page& page, const Without& without) {
    const auto language = page.style.language;
    const auto say = [&](const Both& words) { return std::string(page.say(words)); };
    report::Table table;
    table.columns = {{"what", say(column_what)}, {"now", say(column_now)}, {"then", say(column_then)}};
    add_needs(page, without.newly_uncovered(), covered, not_covered, table);
    add_needs(page, without.newly_with_nobody(), with_a_partner, with_nobody, table);
    if (const auto* partner = without.vacated_government())
        table.rows.push_back({say(government), std::string(partner->called()), say(vacant)});
    for (const auto& change : without.changed_commitments()) {
        const auto& what = change.commitment->contribution;
        const auto words = what ? *what : change.commitment->id.text;
        table.rows.push_back({base::fill(page.say(commitment), {std::string(words)}, language),
                              bound(page, change.before), bound(page, change.after)});
    }
    for (const auto& change : without.changed_principles())
        table.rows.push_back({fmt::format("{} {}", change.principle->id, change.principle->title.in(language)),
                              say(rules::label_of(change.before)), say(rules::label_of(change.after))});
    return table;
}

}  // namespace

std::string partners_left(const Page& page) {
    if (!page.outcome.without) return {};
    std::vector<std::string> names;
    for (const auto* partner : page.outcome.without->partners) names.push_back(terminal(partner->called()));
    if (names.size() == 1) return names.front();
    const Both and_last{"{0} and {1}", "{0} en {1}"};
    const std::string last = names.back();
    names.pop_back();
    return base::fill(page.say(and_last), {base::join(names, ", "), last}, page.style.language);
}

std::string supposition(const Page& page) {
    if (!page.outcome.without) return {};
    const auto language = page.style.language;
    return hanging(
        {}, base::fill(page.say(supposed), {base::spoken(page.style.today, language), partners_left(page)}, language),
        page.style.columns);
}

std::string without(const Page& page) {
    if (!page.outcome.without) return {};
    const Without& without = *page.outcome.without;
    const auto say = [&](const Both& words) { return hanging({}, page.say(words), page.style.columns); };
    std::string text =
        page.paint.bold(base::fill(page.say(heading), {partners_left(page)}, page.style.language)) + "\n\n";
    const report::Table table = changes_of(page, without);
    text += table.rows.empty() ? say(no_change) : text_table(table, page.style.columns);
    const bool some_better = std::ranges::any_of(without.changed_principles(), [](const Without::Status& change) {
        return standing_of(change.after) > standing_of(change.before);
    });
    std::string remarks;
    if (without.leaves_a_gap()) remarks += say(question);
    if (some_better) remarks += say(no_reproach);
    if (!without.all_read) remarks += say(not_all_read);
    return remarks.empty() ? text : text + "\n" + remarks;
}

}  // namespace regie::formats::text_parts
