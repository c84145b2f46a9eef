#include <map>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "regie/base/spoken.hpp"
#include "regie/report/folding.hpp"
#include "report/blocks.hpp"
#include "report/sections/sections.hpp"
#include "rules/waivers.hpp"

namespace regie::report::sections {
namespace {

using base::Addressee;
using base::Both;
using base::Finding;

constexpr Both title{"Who can act on what", "Wie waarmee aan de slag kan"};
constexpr Both nothing{"Nothing was found that asks for action.", "Er is niets gevonden dat om actie vraagt."};
constexpr Both intro{
    "Each point is put to the party that can do something about it. What a partner leaves undone is "
    "never put to the regisseur.",
    "Elk punt staat bij de partij die er iets aan kan doen. Wat een partner laat liggen, komt nooit "
    "bij de regisseur terecht."};
constexpr Both to_do{"What to do: {0}", "Wat te doen: {0}"};
constexpr Both point{"{0} ({1}): {2}", "{0} ({1}): {2}"};
constexpr Both several_partners{"Several partners", "Meerdere partners"};
constexpr Both several_intro{"The same goes for several partners.", "Hetzelfde geldt voor meerdere partners."};
constexpr Both concerns{"For: {0}.", "Voor: {0}."};
constexpr Both about{"About: {0}.", "Gaat over: {0}."};
constexpr Both waived_title{"Accepted for now", "Voorlopig aanvaard"};

/// What a finding is about, by its name where it has one.
std::string subject_named(const Page& page, const base::Subject& subject) {
    const auto slash = subject.find('/');
    if (slash == std::string::npos) return subject;
    const auto kind = std::string_view(subject).substr(0, slash);
    const auto id = std::string_view(subject).substr(slash + 1);
    if (kind == "partners") return page.voice.name(id);
    std::string name;
    if (kind == "commitments")
        if (const auto* commitment = page.standing.commitment({id})) name = Voice::text(commitment->contribution);
    if (kind == "decisions")
        if (const auto* decision = page.standing.decision({id})) name = Voice::text(decision->title);
    if (name.empty()) return subject;
    if (name.ends_with('.')) name.pop_back();
    return fmt::format("\"{}\"", name);
}

/// What each of the findings is called by, once, in their order.
template <class Called>
std::vector<std::string> each_once(const Folded& folded, const Called& called) {
    std::vector<std::string> names;
    std::unordered_set<std::string> said;
    for (const Finding* finding : folded.findings)
        if (auto name = called(*finding); said.insert(name).second) names.push_back(std::move(name));
    return names;
}

Bullets::Item bullet(const Page& page, const Folded& folded) {
    const Voice& voice = page.voice;
    const Finding& first = folded.first();
    const auto label = capitalised(voice.say(rules::label_of(first)));
    const std::string code(first.code());
    if (folded.is_one())
        return {sentence(voice.say(point, {label, code, capitalised(first, voice.language())})),
                {sentence(voice.say(to_do, {first.remedy(voice.language())}))}};

    // The words of one of them name that one; the rule's own words hold for all.
    Bullets::Item item{sentence(voice.say(point, {label, code, voice.say(first.title())})), {}};
    const auto parties = each_once(
        folded, [&](const Finding& finding) { return voice.names().of(finding.addressee, voice.language()); });
    const auto subjects =
        each_once(folded, [&](const Finding& finding) { return subject_named(page, finding.subject); });
    if (!folded.for_one_addressee()) item.below.push_back(voice.say(concerns, {voice.listed(parties)}));
    if (subjects != parties) item.below.push_back(voice.say(about, {voice.listed(subjects)}));
    item.below.push_back(sentence(voice.say(to_do, {voice.say(first.general_remedy())})));
    return item;
}

/// The parties in their order, each with what is put to it. Folds that concern several partners come before the
/// partners.
struct Part {
    std::string key;
    std::string title;
    bool of_several = false;
    Bullets bullets;
};

std::vector<Part> parts_of(const Page& page) {
    using Place = std::pair<std::size_t, std::string>;
    std::map<Place, Part> parts;
    for (const auto& folded : fold(page.assessment.findings)) {
        const Addressee& to = folded.first().addressee;
        const bool several = !folded.for_one_addressee();
        const auto name = several ? std::string{} : page.voice.names().of(to, page.voice.language());
        auto& part = parts[{place_in_reports(to.kind), several ? std::string{} : name + '\n' + to.text()}];
        if (part.bullets.items.empty())
            part = {several ? "partners" : to.text(),
                    several ? page.voice.say(several_partners) : page.voice.at_start(to),
                    several,
                    {}};
        part.bullets.items.push_back(bullet(page, folded));
    }
    std::vector<Part> result;
    result.reserve(parts.size());
    for (auto& [place, part] : parts) result.push_back(std::move(part));
    return result;
}

void add_waived(const Page& page, Section& section) {
    bool any = false;
    for (const auto& finding : page.assessment.findings) any = any || finding.waived;
    if (!any) return;
    const Voice& voice = page.voice;
    Section part{"waived", voice.say(waived_title), {}, {}};
    TableMaker table(voice, "waivers",
                     {{"rule", {"Rule", "Regel"}},
                      {"subject", {"About", "Gaat over"}},
                      {"reason", {"Reason", "Reden"}},
                      {"until", {"Until", "Tot en met"}}});
    for (const auto& waiver : page.collaboration().waivers)
        if (rules::holds(waiver, page.standing.today()))
            table.row({Voice::text(waiver.rule), subject_named(page, std::string(waiver.subject.value)),
                       voice.or_unrecorded(Voice::text(waiver.reason)), voice.or_unrecorded(voice.date(waiver.until))});
    table.add_to(part.blocks);
    section.sections.push_back(std::move(part));
}

}  // namespace

Section findings(const Page& page) {
    Section section{"findings", page.voice.say(title), {}, {}};
    auto parts = parts_of(page);
    add_paragraph(section.blocks, page.voice.say(parts.empty() ? nothing : intro));
    for (auto& part : parts) {
        Section one{std::move(part.key), std::move(part.title), {}, {}};
        if (part.of_several) add_paragraph(one.blocks, page.voice.say(several_intro));
        one.blocks.emplace_back(std::move(part.bullets));
        section.sections.push_back(std::move(one));
    }
    add_waived(page, section);
    return section;
}

}  // namespace regie::report::sections
