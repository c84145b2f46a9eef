#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "regie/base/spoken.hpp"
#include "regie/report/steps.hpp"
#include "report/sections/core/core.hpp"
#include "rules/partnership/coming_and_going.hpp"

namespace regie::report::sections::core_parts {
namespace {

using base::Both;

/// So many things to do or to answer fit on the first page.
constexpr std::size_t most_moves = 5;
constexpr std::size_t most_questions = 4;

constexpr Both moves_title{"Whose move it is", "Wie aan zet is"};
constexpr Both nothing{"Nothing is due in the coming three months, and no question is open.",
                       "De komende drie maanden hoeft er niets te gebeuren, en er staat geen vraag open."};
constexpr Both dated{"{0}, {1}: {2}", "{0}, {1}: {2}"};
constexpr Both overdue{"{0}, {1} (past): {2}", "{0}, {1} (voorbij): {2}"};
constexpr Both undated{"{0}: {1}", "{0}: {1}"};
constexpr Both more_below{"More stands below, by party.", "Meer staat hierna, per partij."};

constexpr Both council_title{"What the council decides on", "Waar de volksvertegenwoordiging over gaat"};
constexpr Both council_decides{
    "The elected representatives decide on the mandate: they give the opgave priority, and can have the regie changed or "
    "ended, with regard for what partners have committed to. What partners contribute is the partners' own.",
    "De volksvertegenwoordiging gaat over de opdracht: zij geeft de opgave prioriteit, en kan de regie laten wijzigen of "
    "beëindigen, met oog voor wat partners hebben toegezegd. Over wat partners bijdragen, gaan zij zelf."};
constexpr Both council_decided{
    "The elected representatives decided on the mandate. What partners contributed was the partners' own.",
    "De volksvertegenwoordiging ging over de opdracht. Over wat partners bijdroegen, gingen zij zelf."};
constexpr Both principal_title{"What is asked of the principal", "Wat er van de opdrachtgever wordt gevraagd"};
constexpr Both principal_does{
    "The principal sets the frame, and sees to it that the regie has room, is of integrity and stays small. On the "
    "substance the principal does not steer.",
    "De opdrachtgever stelt het kader, en zorgt dat de regie ruimte heeft, integer is en klein blijft. Op de inhoud "
    "stuurt de opdrachtgever niet."};
constexpr Both principal_did{"The principal set the frame of the regie.",
                             "De opdrachtgever stelde het kader van de regie."};
constexpr Both still_open{"Open, going by the file:", "Volgens het dossier staat nog open:"};
constexpr Both nothing_open{"Going by the file, nothing is open here.", "Volgens het dossier staat hier niets open."};

constexpr Both citizens_title{"Taking part", "Meedoen"};
constexpr Both joining_open{"Others can join.", "Andere partijen kunnen toetreden."};
constexpr Both joining_open_to{"Others can join: {0}.", "Andere partijen kunnen toetreden: {0}."};
constexpr Both joining_closed{"Others cannot join now.", "Andere partijen kunnen nu niet toetreden."};
constexpr Both joining_unknown{"How to take part has not been put on file yet.",
                               "Hoe iemand kan meedoen, is nog niet vastgelegd."};

/// Without a full stop: it may well end in a text in quotes that has one.
std::string in_words(const Page& page, const Due& due) {
    const Voice& voice = page.voice;
    const std::string who = voice.at_start(due.party);
    if (!due.date) return voice.say(undated, {who, due.what});
    return voice.say(due.state == DueState::overdue ? overdue : dated,
                     {who, spoken(*due.date, voice.language()), due.what});
}

/// What is past its date first, then by date; what is open without one last.
std::vector<Due> most_urgent(const Page& page, std::size_t& count) {
    auto dues = dues_of(page);
    count = dues.size();
    std::ranges::stable_sort(dues, [](const Due& a, const Due& b) {
        if (a.date.has_value() != b.date.has_value()) return a.date.has_value();
        return a.date && a.date->last() < b.date->last();
    });
    if (dues.size() > most_moves) dues.resize(most_moves);
    return dues;
}

std::string asked_in_words(const Page& page, const Folded& step) {
    const Voice& voice = page.voice;
    const base::Finding& first = step.first();
    const std::string who = step.for_one_addressee() ? voice.at_start(first.addressee)
                                                     : voice.say({"Several partners", "Meerdere partners"});
    // After the colon a title goes on as a message does. A message may begin with a name, a title never.
    std::string what = step.is_one() ? first.message(voice.language()) : lowered(voice.say(first.title()));
    return stopped(voice.say(undated, {who, std::move(what)}));
}

Section moves_in_short(const Page& page) {
    Section section{"what-now", page.voice.say(moves_title), {}, {}};
    Bullets bullets;
    std::size_t due = 0;
    for (const Due& each : most_urgent(page, due)) bullets.items.push_back({in_words(page, each), {}});
    for (const Folded& step : first_steps(page.assessment.findings, most_moves - bullets.items.size()))
        bullets.items.push_back({asked_in_words(page, step), {}});
    if (bullets.items.empty()) {
        add_paragraph(section.blocks, page.voice.say(nothing));
        return section;
    }
    section.blocks.emplace_back(std::move(bullets));
    add_paragraph(section.blocks, page.voice.say(more_below));
    return section;
}

Section questions_in_short(const Page& page, const Both& title, const Both& role) {
    Section section{"what-now", page.voice.say(title), {}, {}};
    add_paragraph(section.blocks, page.voice.say(role));
    Bullets bullets = questions_for(page, {.most = most_questions, .own_only = true});
    add_paragraph(section.blocks, page.voice.say(bullets.items.empty() ? nothing_open : still_open));
    if (!bullets.items.empty()) section.blocks.emplace_back(std::move(bullets));
    return section;
}

std::string joining_in_words(const Page& page) {
    const auto& joining = page.collaboration().membership.joining;
    if (!joining.open) return page.voice.say(joining_unknown);
    if (!*joining.open) return page.voice.say(joining_closed);
    return rules::takes_every_form(joining) ? page.voice.say(joining_open)
                                            : page.voice.say(joining_open_to, {page.voice.texts(joining.legal_forms)});
}

Section joining_in_short(const Page& page) {
    Section section{"what-now", page.voice.say(citizens_title), {}, {}};
    if (page.over) return section;
    std::string text = joining_in_words(page);
    if (const std::string conditions = conditions_of(page); !conditions.empty()) text += " " + conditions;
    add_paragraph(section.blocks, std::move(text));
    return section;
}

}  // namespace

Section what_now(const Page& page) {
    switch (page.audience) {
        case Audience::partners:
            return moves_in_short(page);
        case Audience::council:
            return questions_in_short(page, council_title, page.over ? council_decided : council_decides);
        case Audience::principal:
            return questions_in_short(page, principal_title, page.over ? principal_did : principal_does);
        case Audience::citizens:
            break;
    }
    return joining_in_short(page);
}

}  // namespace regie::report::sections::core_parts
