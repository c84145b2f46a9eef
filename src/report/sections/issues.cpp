#include "report/acting.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"Issues that are open", "Signalen die openstaan"};
constexpr Both none_open{"No issue is open.", "Er staat geen signaal open."};
constexpr Both closed{"Issues that were resolved or dropped: {0}.", "Signalen die zijn opgelost of vervallen: {0}."};
constexpr Both waits{"raised", "gesignaleerd"};
constexpr Both on_agenda{"on the agenda", "op de agenda"};

}  // namespace

Section issues(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"issues", voice.say(title), {}, {}};
    TableMaker table(voice, "issues",
                     {{"title", {"Issue", "Signaal"}},
                      {"kind", {"Kind", "Soort"}},
                      {"raised", {"Since", "Sinds"}},
                      {"owner", {"Who must act", "Wie aan zet is"}},
                      {"status", {"Status", "Stand"}}});
    std::size_t done = 0;
    for (const auto& issue : page.collaboration().issues) {
        if (!issue.readable) continue;
        if (issue.is_closed()) {
            ++done;
            continue;
        }
        table.row({std::string(issue.called()), voice.label(issue.kind), voice.or_unrecorded(voice.date(issue.raised)),
                   voice.or_unrecorded(acting_in_words(voice, issue)),
                   voice.say(issue.is_on_agenda() ? on_agenda : waits)});
    }
    if (table.empty() && done > 0) add_paragraph(section.blocks, voice.say(none_open));
    table.add_to(section.blocks);
    if (done > 0) add_paragraph(section.blocks, voice.say(closed, {std::to_string(done)}));
    return section;
}

}  // namespace regie::report::sections
