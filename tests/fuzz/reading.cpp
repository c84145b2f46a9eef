#include <exception>
#include <vector>

#include "collaboration.hpp"
#include "regie/base/text.hpp"
#include "regie/rules/assess.hpp"
#include "regie/store/load.hpp"

/// Files under any name with any bytes: they are read and judged without a throw, twice the same, and whatever is found
/// lies in a file that is there and is said in both languages.
namespace {

using namespace regie;
using fuzz::hold;

const base::Day today = *base::parse_day("2026-06-30");

bool begins_character(std::string_view text, std::size_t at) {
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xc0U) != 0x80U;
}

void lies_in_a_file(const store::Loaded& loaded, base::Place place, std::string_view what) {
    hold(static_cast<std::size_t>(place.file) < loaded.sources.size(), "a file that there is is meant", what);
    const std::string& text = loaded.sources.at(place.file).text;
    hold(place.begin <= place.end && place.end <= text.size(), "a place lies within its file", what);
    if (base::first_invalid_utf8(text) == std::string::npos)
        hold(begins_character(text, place.begin) && begins_character(text, place.end), "a place is whole characters",
             what);
    const base::Position position = loaded.sources.position(place);
    hold(position.line >= 1 && position.column >= 1 && position.end_line >= position.line, "a place has a line", what);
}

/// All that is found, worded.
std::vector<std::string> told(const store::Loaded& loaded, const base::Findings& findings) {
    std::vector<std::string> lines;
    for (const base::Finding& finding : findings) {
        std::string line(finding.code());
        line +=
            ' ' + finding.subject + ' ' + std::to_string(finding.place.begin) + ' ' + std::to_string(finding.place.end);
        for (const auto language : {base::Language::en, base::Language::nl}) {
            const std::string message = finding.message(language);
            const std::string remedy = finding.remedy(language);
            hold(!message.empty() && !remedy.empty(), "what is found is said", line);
            line += ": " + message + "; " + remedy;
        }
        lies_in_a_file(loaded, finding.place, line);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Every rule can say what it finds, and of every principle how it stands.
void is_judged(const store::Loaded& loaded) {
    for (const store::Mention& mention : loaded.mentions) lies_in_a_file(loaded, mention.place, mention.id);
    const rules::Assessment assessment = rules::assess(loaded, model::Standing(loaded.collaboration, today));
    told(loaded, assessment.findings);
    hold(assessment.principles.size() == 32, "every principle has a status");
    for (const rules::PrincipleStatus& status : assessment.principles)
        for (const auto language : {base::Language::en, base::Language::nl}) status.reason.in(language);
    told(loaded, rules::check(loaded, today).findings);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::Input input(bytes, size);
    base::MemoryFiles files = fuzz::small_collaboration();
    fuzz::lay_over(files, input);
    try {
        const store::Loaded loaded = store::load(files, std::string(fuzz::root), today, 1);
        const store::Loaded again = store::load(files, std::string(fuzz::root), today, 1);
        hold(told(loaded, loaded.findings) == told(again, again.findings), "reading twice gives the same");
        is_judged(loaded);
    } catch (const std::exception& bug) {
        hold(false, bug.what());
    }
    return 0;
}
