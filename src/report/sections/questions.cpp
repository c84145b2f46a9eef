#include <algorithm>
#include <unordered_set>
#include <vector>

#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both for_council{"Questions on mandate, legitimacy and accountability",
                           "Vragen over opdracht, legitimiteit en verantwoording"};
constexpr Both for_principal{"Questions on frame, integrity and organisation",
                             "Vragen over kader, integriteit en organisatie"};
constexpr Both for_citizens{"What is not on file yet", "Wat nog niet in het dossier staat"};
constexpr Both intro{
    "They follow from what the file says, or does not say. A question is no reproach: an answer may well be there, and "
    "not yet be recorded.",
    "Zij volgen uit wat het dossier zegt, of niet zegt. Een vraag is geen verwijt: het antwoord kan er zijn, en nog niet "
    "zijn vastgelegd."};
constexpr Both to_do{"What to do: {0}", "Wat te doen: {0}"};
constexpr Both put_to{"{0}: {1}", "{0}: {1}"};
constexpr Both and_more{"And {0} more.", "En nog {0} andere."};

constexpr std::string_view area_not_covered = "area-not-covered";

/// The government or the principal can act on it itself.
bool is_own(const base::Finding& finding) {
    return finding.addressee.kind == base::Addressee::Kind::government || is_put_to_principal(finding);
}

/// What the audience can act on itself first.
std::vector<const base::Finding*> findings_for(const Page& page, bool own_only) {
    std::vector<const base::Finding*> findings;
    for (const auto& finding : page.assessment.findings)
        if (!finding.waived && is_for(page.audience, finding) && (!own_only || is_own(finding)))
            findings.push_back(&finding);
    std::stable_partition(findings.begin(), findings.end(),
                          [](const base::Finding* finding) { return is_own(*finding); });
    return findings;
}

std::string question(const Page& page, const base::Finding& finding) {
    // Each area has a finding of its own; said one after the other they drown the rest.
    if (page.audience != Audience::citizens && finding.rule->name == area_not_covered) return area_question(page);
    const Voice& voice = page.voice;
    std::string said = said_to(page.audience, finding, voice.language());
    if (page.audience == Audience::citizens || is_own(finding)) return sentence(said);
    if (said == voice.say(finding.title())) said = lowered(std::move(said));
    return sentence(voice.say(put_to, {voice.names().of(finding.addressee, voice.language()), std::move(said)}));
}

const Both& title_of(Audience audience) {
    if (audience == Audience::citizens) return for_citizens;
    return audience == Audience::council ? for_council : for_principal;
}

}  // namespace

Bullets questions_for(const Page& page, const Asked& asked) {
    Bullets bullets;
    std::unordered_set<std::string> said;
    std::size_t rest = 0;
    for (const base::Finding* finding : findings_for(page, asked.own_only)) {
        std::string text = question(page, *finding);
        if (!said.insert(text).second) continue;
        if (bullets.items.size() == asked.most) {
            ++rest;
            continue;
        }
        bullets.items.push_back({std::move(text), {}});
        if (asked.with_remedies && finding->rule->name != area_not_covered)
            bullets.items.back().below.push_back(page.voice.say(to_do, {finding->general_remedy()}));
    }
    if (rest > 0) bullets.items.push_back({page.voice.say(and_more, {std::to_string(rest)}), {}});
    return bullets;
}

Section questions(const Page& page) {
    Section section{"questions", page.voice.say(title_of(page.audience)), {}, {}};
    Bullets bullets = questions_for(page, {.with_remedies = page.audience != Audience::citizens});
    if (bullets.items.empty()) return section;
    add_paragraph(section.blocks, page.voice.say(intro));
    section.blocks.emplace_back(std::move(bullets));
    return section;
}

}  // namespace regie::report::sections
