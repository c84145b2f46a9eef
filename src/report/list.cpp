#include "regie/report/list.hpp"

#include <array>

#include "report/acting.hpp"
#include "report/blocks.hpp"
#include "report/chosen.hpp"
#include "report/deliveries.hpp"
#include "report/language_key.hpp"

namespace regie::report {
namespace {

using base::Both;
using store::FileKind;

constexpr Both everything{"Everything on file", "Alles in het dossier"};
constexpr Both none{"None on file.", "Niets vastgelegd."};
constexpr Both none_fits{"Nothing on file fits this.", "Niets in het dossier voldoet hieraan."};
constexpr Heading id_heading{"id", {"Id", "Id"}};
constexpr Heading kind_heading{"kind", {"Kind", "Soort"}};
constexpr Heading status_heading{"status", {"Status", "Stand"}};

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
                     {id_heading,
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
                     {id_heading,
                      {"by", {"By", "Door"}},
                      {"contribution", {"Contribution", "Bijdrage"}},
                      {"level", {"Level", "Niveau"}},
                      {"ends", {"Ends", "Eindigt"}},
                      status_heading});
    for (const auto& commitment : voice.standing().collaboration().commitments)
        if (chosen.has(commitment))
            table.row({std::string(commitment.id.text), voice.parties(commitment.by),
                       Voice::text(commitment.contribution), voice.label(commitment.level), voice.date(commitment.ends),
                       commitment.status ? voice.status(commitment) : std::string{}});
    return table;
}

TableMaker decisions(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "decisions",
                     {id_heading,
                      {"taken", {"Taken", "Genomen"}},
                      {"title", {"Title", "Titel"}},
                      kind_heading,
                      {"by", {"By", "Door"}},
                      {"outcome", {"Outcome", "Uitkomst"}}});
    for (const auto& decision : voice.standing().collaboration().decisions) {
        if (chosen.has(decision))
            table.row({std::string(decision.id.text), voice.date(decision.taken), Voice::text(decision.title),
                       voice.label(decision.kind), voice.taken_by(decision), voice.outcome(decision)});
    }
    return table;
}

TableMaker items(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "accountability",
                     {id_heading,
                      {"holder", {"Who answers", "Wie aanspreekbaar is"}},
                      {"area", {"Area", "Onderwerp"}},
                      {"statement", {"For what", "Waarop"}},
                      {"last", {"Last account", "Laatste verantwoording"}}});
    for (const auto& item : voice.standing().collaboration().items)
        if (chosen.has(item))
            table.row({std::string(item.id.text), voice.party(item.holder), voice.label(item.area),
                       Voice::text(item.statement), last_account(voice, item)});
    return table;
}

TableMaker issues(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "issues",
                     {id_heading,
                      {"raised", {"Raised", "Gesignaleerd"}},
                      {"title", {"Title", "Titel"}},
                      kind_heading,
                      {"owner", {"Who must act", "Wie aan zet is"}},
                      status_heading});
    for (const auto& issue : voice.standing().collaboration().issues)
        if (chosen.has(issue))
            table.row({std::string(issue.id.text), voice.date(issue.raised), Voice::text(issue.title),
                       voice.label(issue.kind), acting_in_words(voice, issue), voice.label(issue.status)});
    return table;
}

TableMaker pulses(const Voice& voice, const Chosen& chosen) {
    TableMaker table(voice, "pulses",
                     {id_heading, {"on", {"When", "Wanneer"}}, {"respondents", {"Respondents", "Deelnemers"}}});
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
    for (const auto& plural : plurals) {
        if (kind ? plural.kind != *kind : !fits(filter, plural.kind)) continue;
        auto blocks = blocks_of(plural.kind, voice, filter, chosen);
        if (kind) {
            document.title = voice.say(plural.title);
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
