#include "regie/report/list.hpp"

#include <array>

#include "report/acting.hpp"
#include "report/blocks.hpp"
#include "report/chosen.hpp"
#include "report/deliveries.hpp"
#include "report/language_key.hpp"
#include "report/list_headings.hpp"
#include "report/unread.hpp"

namespace regie::report {
namespace {

using base::Both;
using store::FileKind;

constexpr Both everything{"Everything on file", "Alles in het dossier"};
constexpr Both none{"None on file.", "Niets vastgelegd."};
constexpr Both none_fits{"Nothing on file fits this.", "Niets in het dossier voldoet hieraan."};

struct Plural {
    FileKind kind;
    Both title;
};
constexpr std::array<Plural, 6> plurals{{
    {FileKind::partner, {"Partners", "Partners"}},
    {FileKind::commitment, {"Commitments", "Commitments"}},
    {FileKind::decision, {"Decisions and agreements", "Besluiten en afspraken"}},
    {FileKind::item, {"Accountability", "Verantwoording"}},
    {FileKind::issue, {"Issues", "Signalen"}},
    {FileKind::pulse, {"Pulses", "Peilingen"}},
}};

TableMaker partners(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "partners",
                     {headings::id,
                      {"name", {"Name", "Naam"}},
                      {"capacity", {"Capacity", "Hoedanigheid"}},
                      {"sector", {"Sector", "Sector"}},
                      {"joined", {"Joined", "Toegetreden"}},
                      {"left", {"Left", "Uitgetreden"}}});
    for (const auto& partner : voice.standing().collaboration().partners)
        if (chosen.has(partner))
            table.row({std::string(partner.id.text), std::string(partner.called()), voice.label(partner.capacity),
                       voice.label(partner.sector), voice.date(partner.joined), voice.date(partner.left)});
    return table;
}

TableMaker commitments(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "commitments",
                     {headings::id,
                      headings::by,
                      {"contribution", {"Contribution", "Bijdrage"}},
                      {"level", {"Level", "Niveau"}},
                      {"ends", {"Ends", "Eindigt"}},
                      headings::status});
    for (const auto& commitment : voice.standing().collaboration().commitments)
        if (chosen.has(commitment))
            table.row({std::string(commitment.id.text), voice.parties(commitment.by),
                       Voice::text(commitment.contribution), voice.label(commitment.level), voice.date(commitment.ends),
                       commitment.status ? voice.status(commitment) : std::string{}});
    return table;
}

TableMaker decisions(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "decisions",
                     {headings::id, headings::taken, headings::title, headings::kind, headings::by, headings::outcome});
    for (const auto& decision : voice.standing().collaboration().decisions) {
        if (chosen.has(decision))
            table.row({std::string(decision.id.text), voice.date(decision.taken), Voice::text(decision.title),
                       voice.label(decision.kind), voice.taken_by(decision), voice.outcome(decision)});
    }
    return table;
}

TableMaker items(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "accountability",
                     {headings::id, headings::holder, headings::area, headings::statement, headings::last});
    for (const auto& item : voice.standing().collaboration().items)
        if (chosen.has(item))
            table.row({std::string(item.id.text), voice.party(item.holder), voice.label(item.area),
                       Voice::text(item.statement), last_account(voice, item)});
    return table;
}

TableMaker issues(const Voice& voice, const Chosen& chosen) {
    TableMaker table(
        voice, "issues",
        {headings::id, headings::raised, headings::title, headings::kind, headings::owner, headings::status});
    for (const auto& issue : voice.standing().collaboration().issues)
        if (chosen.has(issue))
            table.row({std::string(issue.id.text), voice.date(issue.raised), Voice::text(issue.title),
                       voice.label(issue.kind), acting_in_words(voice, issue), voice.label(issue.status)});
    return table;
}

TableMaker pulses(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "pulses", {headings::id, headings::on, headings::respondents});
    for (const auto& pulse : voice.standing().collaboration().pulses)
        if (chosen.has(pulse))
            table.row({std::string(pulse.id.text), voice.date(pulse.on), std::to_string(pulse.responses.size())});
    return table;
}

std::vector<Block> blocks_of(FileKind kind, const Voice& voice, const Filter& filter, const Chosen& chosen) {
    TableMaker table = [&] {
        switch (kind) {
            case FileKind::partner:
                return partners(voice, chosen);
            case FileKind::commitment:
                return commitments(voice, chosen);
            case FileKind::decision:
                return decisions(voice, chosen);
            case FileKind::item:
                return items(voice, chosen);
            case FileKind::issue:
                return issues(voice, chosen);
            default:
                return pulses(voice, chosen);
        }
    }();
    std::vector<Block> blocks;
    // Every column stays, also where nothing is recorded: scripts read lists.
    if (table.empty())
        add_paragraph(blocks, voice.say(filter.narrows() ? none_fits : none));
    else
        blocks.emplace_back(table.take());
    return blocks;
}

}  // namespace

Document list(const model::Standing& standing, std::optional<store::FileKind> kind, base::Language language,
              const Filter& filter) {
    const Voice voice(standing, language);
    const Chosen chosen(standing, filter);
    Document document{{}, std::string(language_key(language)), {}, {}};
    const bool is_read = standing.collaboration().format_known;
    if (!is_read) add_paragraph(document.lead, voice.say(format_not_known));
    for (const auto& plural : plurals) {
        if (kind ? plural.kind != *kind : !fits(filter, plural.kind)) continue;
        if (kind) document.title = voice.say(plural.title);
        if (!is_read) continue;
        auto blocks = blocks_of(plural.kind, voice, filter, chosen);
        if (kind) {
            document.lead = std::move(blocks);
        } else {
            document.sections.push_back(
                {std::string(store::folder_of(plural.kind)), voice.say(plural.title), std::move(blocks), {}});
        }
    }
    if (!kind) document.title = voice.say(everything);
    return document;
}

}  // namespace regie::report
