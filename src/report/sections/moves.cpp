#include <utility>
#include <vector>

#include "regie/report/next.hpp"
#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

constexpr base::Both title{"Whose move it is", "Wie aan zet is"};
/// How far to look ahead.
constexpr base::Span ahead{3, 'm'};

}  // namespace

std::vector<Due> dues_of(const Page& page) {
    auto dues = next(page.standing, ahead, page.voice.language());
    // What the keeper of the files has to do is no matter for the partners, and nor is with which command it is done.
    std::erase_if(dues, [](const Due& due) { return due.party.kind == base::Addressee::Kind::editor; });
    for (Due& due : dues) due.command.clear();
    return dues;
}

Section moves(const Page& page) {
    Section section{"moves", page.voice.say(title), {}, {}};
    const auto dues = dues_of(page);
    if (dues.empty()) return section;
    Document document = next_document(page.standing, dues, ahead, page.voice.language());
    section.blocks = std::move(document.lead);
    section.sections = std::move(document.sections);
    return section;
}

}  // namespace regie::report::sections
