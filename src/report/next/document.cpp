#include <utility>

#include "regie/base/spoken.hpp"
#include "regie/report/next.hpp"
#include "report/blocks.hpp"
#include "report/language_key.hpp"
#include "report/unread.hpp"
#include "rules/support.hpp"

namespace regie::report {
namespace {

using base::Both;

constexpr Both title{"What is next", "Wat er aankomt"};
constexpr Both period{
    "Up to and including {0}: what is due or past its date, and what is open without a date. Each "
    "point stands with the party that can do something about it.",
    "Tot en met {0}: wat er moet gebeuren of al had moeten gebeuren, en wat zonder datum openstaat. "
    "Elk punt staat bij de partij die er iets aan kan doen."};
constexpr Both nothing{"Up to and including {0} nothing is on file that is due, past its date or open.",
                       "Tot en met {0} is er niets vastgelegd dat moet gebeuren, had moeten gebeuren of openstaat."};
constexpr Both unread{"Note: not every file could be read. What stands in the others is missing here.",
                      "Let op: niet elk bestand was te lezen. Wat daarin staat, ontbreekt hier."};
constexpr Both dated{"{0}: {1}", "{0}: {1}"};
constexpr Both past{"{0} (past): {1}", "{0} (voorbij): {1}"};
constexpr Both undated{"no date: {0}", "zonder datum: {0}"};
constexpr Both to_record{"to record it: {0}", "vastleggen: {0}"};

std::string said(const Voice& voice, const Due& due) {
    if (!due.date) return voice.say(undated, {due.what});
    return voice.say(due.state == DueState::overdue ? past : dated, {spoken(*due.date, voice.language()), due.what});
}

}  // namespace

Document next_document(const model::Standing& standing, const std::vector<Due>& dues, base::Span within,
                       base::Language language) {
    const Voice voice(standing, language);
    Document document{voice.say(title), std::string(language_key(language)), {}, {}};
    if (!standing.collaboration().format_known) {
        add_paragraph(document.lead, voice.say(format_not_known));
        return document;
    }
    const std::string until = spoken(base::later(standing.today(), within), language);
    add_paragraph(document.lead, voice.say(dues.empty() ? nothing : period, {until}));
    if (!rules::all_readable(standing)) add_paragraph(document.lead, voice.say(unread));
    const base::Addressee* party = nullptr;
    Bullets* bullets = nullptr;
    for (const Due& due : dues) {
        if (!party || *party != due.party) {
            party = &due.party;
            document.sections.push_back({due.party.text(), voice.at_start(due.party), {Bullets{}}, {}});
            bullets = &std::get<Bullets>(document.sections.back().blocks.front());
        }
        Bullets::Item item{capitalised(said(voice, due)), {due.why}};
        if (!due.command.empty()) item.below.push_back(voice.say(to_record, {due.command}));
        bullets->items.push_back(std::move(item));
    }
    return document;
}

}  // namespace regie::report
