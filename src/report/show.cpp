#include "regie/report/show.hpp"

#include <algorithm>
#include <utility>

#include "regie/store/kinds.hpp"
#include "report/language_key.hpp"
#include "report/show/things.hpp"
#include "rules/waivers.hpp"

namespace regie::report {
namespace {

constexpr base::Both findings_title{"What the assessment finds", "Bevindingen bij de beoordeling"};
constexpr base::Both point{"{0} ({1}): {2}", "{0} ({1}): {2}"};
constexpr base::Both waivers_title{"Accepted for now", "Voorlopig aanvaard"};

/// The thing with this id among those of its kind; a command shows one, so looking once along them will do.
template <class Things>
std::optional<Document> shown(const Things& all, std::string_view id, const Voice& voice) {
    const auto at = std::ranges::find_if(all, [id](const auto& thing) { return thing.id.text == id; });
    if (at == all.end()) return std::nullopt;
    return things::show(*at, voice);
}

/// The same of what stands in regie.yaml.
template <class Part>
std::optional<Document> shown_part(const Part* part, const Voice& voice) {
    if (part == nullptr) return std::nullopt;
    return things::show(*part, voice);
}

std::optional<Document> shown_file(store::FileKind kind, std::string_view id, const Voice& voice) {
    using store::FileKind;
    const auto& collaboration = voice.standing().collaboration();
    switch (kind) {
        case FileKind::partner:
            return shown(collaboration.partners, id, voice);
        case FileKind::commitment:
            return shown(collaboration.commitments, id, voice);
        case FileKind::decision:
            return shown(collaboration.decisions, id, voice);
        case FileKind::item:
            return shown(collaboration.items, id, voice);
        case FileKind::issue:
            return shown(collaboration.issues, id, voice);
        case FileKind::pulse:
            return shown(collaboration.pulses, id, voice);
        default:
            return std::nullopt;
    }
}

std::optional<Document> shown_subject(std::string_view subject, const Voice& voice) {
    const auto slash = subject.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const std::string_view kind = subject.substr(0, slash);
    const std::string_view id = subject.substr(slash + 1);
    if (kind == "needs") return shown_part(voice.standing().need({id}), voice);
    if (kind == "indicators") return shown_part(voice.standing().indicator({id}), voice);
    if (kind == "bodies") return shown_part(voice.standing().body({id}), voice);
    const auto file = store::kind_of_folder(kind);
    return file ? shown_file(*file, id, voice) : std::nullopt;
}

void add_findings(const Voice& voice, const rules::Assessment& assessment, std::string_view subject,
                  Document& document) {
    Bullets bullets;
    for (const base::Finding& finding : assessment.findings) {
        if (finding.waived || finding.subject != subject) continue;
        bullets.items.push_back(
            {sentence(voice.say(point, {capitalised(voice.say(rules::label_of(finding))), std::string(finding.code()),
                                        capitalised(finding, voice.language())})),
             {}});
    }
    if (!bullets.items.empty())
        document.sections.push_back({"findings", voice.say(findings_title), {std::move(bullets)}, {}});
}

void add_waivers(const Voice& voice, std::string_view subject, Document& document) {
    TableMaker table(
        voice, "waivers",
        {{"rule", {"Rule", "Regel"}}, {"reason", {"Reason", "Reden"}}, {"until", {"Until", "Tot en met"}}});
    for (const model::Waiver& waiver : voice.standing().collaboration().waivers)
        if (waiver.subject.is(subject) && rules::holds(waiver, voice.standing().today()))
            table.row({voice.or_unrecorded(Voice::text(waiver.rule)), voice.or_unrecorded(Voice::text(waiver.reason)),
                       voice.or_unrecorded(voice.date(waiver.until))});
    things::add_section(document, waivers_title, table, "waivers");
}

}  // namespace

namespace things {

Document document(const Voice& voice, std::string title) {
    return {std::move(title), std::string(language_key(voice.language())), {}, {}};
}

void add_section(Document& document, const base::Both& title, TableMaker& table, std::string_view key) {
    if (table.empty()) return;
    Section section{std::string(key),
                    std::string(title.in(document.language == "nl" ? base::Language::nl : base::Language::en)),
                    {},
                    {}};
    table.add_to(section.blocks);
    document.sections.push_back(std::move(section));
}

}  // namespace things

std::optional<Document> show(const model::Standing& standing, const rules::Assessment& assessment,
                             std::string_view subject, base::Language language) {
    const Voice voice(standing, language);
    if (subject == "collaboration") return things::show_collaboration(voice);
    auto document = shown_subject(subject, voice);
    if (!document) return std::nullopt;
    add_findings(voice, assessment, subject, *document);
    add_waivers(voice, subject, *document);
    return document;
}

}  // namespace regie::report
