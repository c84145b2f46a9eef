#include "regie/report/build.hpp"

#include <array>
#include <span>
#include <string>
#include <unordered_set>
#include <utility>

#include "regie/base/spoken.hpp"
#include "report/blocks.hpp"
#include "report/language_key.hpp"
#include "report/sections/sections.hpp"
#include "report/unread.hpp"
#include "rules/legitimacy/over.hpp"

namespace regie::report {
namespace {

using base::Both;
using To = base::Addressee::Kind;

constexpr Both nameless{"Collaboration", "Samenwerkingsverband"};
constexpr Both not_a_fault{"What is not recorded is no fault, but a question to answer together.",
                           "Wat niet is vastgelegd, is geen fout maar een vraag om samen te beantwoorden."};
constexpr Both with_names{
    "Persons are named here, because that was asked for. Give this only to those who need the names, and do not make it "
    "public.",
    "Hier staan namen van personen in, omdat daarom is gevraagd. Geef dit alleen aan wie die namen nodig heeft, en maak "
    "het niet openbaar."};
constexpr Both one_faulty{"Note: one file has an error in it. What could not be read because of that is missing here.",
                          "Let op: in één bestand staat een fout. Wat daardoor niet te lezen was, ontbreekt hier."};
constexpr Both many_faulty{
    "Note: {0} files have errors in them. What could not be read because of that is missing here.",
    "Let op: in {0} bestanden staan fouten. Wat daardoor niet te lezen was, ontbreekt hier."};

using Maker = Section (*)(const sections::Page& page);

constexpr Maker for_partners[] = {
    sections::core,         sections::moves,          sections::commitments, sections::competences, sections::decisions,
    sections::membership,   sections::partners,       sections::issues,      sections::opgave,      sections::roles,
    sections::organisation, sections::accountability, sections::facts,       sections::principles,  sections::findings};
constexpr Maker for_council[] = {sections::core,          sections::legitimacy,  sections::course,
                                 sections::contributions, sections::answers_for, sections::account,
                                 sections::results,       sections::questions};
constexpr Maker for_principal[] = {sections::core,        sections::frame,  sections::two_principals,
                                   sections::integrity,   sections::areas,  sections::capacity,
                                   sections::who_decides, sections::ending, sections::questions};
constexpr Maker for_citizens[] = {sections::core,   sections::participants, sections::promises, sections::decided,
                                  sections::course, sections::taking_part,  sections::questions};

/// What one audience is given: said first, then the sections in their order.
struct Content {
    std::string_view key;
    Both made_for;
    Both fair;
    std::span<const Maker> sections;
};

/// In the order of `Audience`.
constexpr std::array<Content, 4> contents{
    {{audience_keys[0],
      {"Made for the partners: what the files of this collaboration say on {0}.",
       "Gemaakt voor de partners: wat er op {0} in het dossier van dit samenwerkingsverband staat."},
      {"Partners are neither judged nor compared here.",
       "Partners worden hier niet beoordeeld en niet met elkaar vergeleken."},
      for_partners},
     {audience_keys[1],
      {"Made for the elected representatives: what the files of this collaboration say on {0}.",
       "Gemaakt voor de volksvertegenwoordiging: wat er op {0} in het dossier van dit samenwerkingsverband staat."},
      {"Partners are neither judged nor compared here, and nobody is measured by what the collaboration achieves.",
       "Partners worden hier niet beoordeeld en niet met elkaar vergeleken, en niemand wordt afgerekend op wat het "
       "samenwerkingsverband bereikt."},
      for_council},
     {audience_keys[2],
      {"Made for the principal: what the files of this collaboration say on {0}.",
       "Gemaakt voor de opdrachtgever: wat er op {0} in het dossier van dit samenwerkingsverband staat."},
      {"It is about the frame and the regie, not about what partners achieve.",
       "Het gaat over het kader en de regie, niet over wat partners bereiken."},
      for_principal},
     {audience_keys[3],
      {"Made for everybody who wants to know: what the files of this collaboration say on {0}.",
       "Gemaakt voor iedereen die het wil weten: wat er op {0} in het dossier van dit samenwerkingsverband staat."},
      {"No persons are named here, and no single party is judged.",
       "Hier staan geen namen van personen in, en er wordt niets gezegd over hoe een afzonderlijke partij het doet."},
      for_citizens}}};

const Content& content_of(Audience audience) { return contents.at(static_cast<std::size_t>(audience)); }

std::size_t faulty_files(const rules::Assessment& assessment) {
    std::unordered_set<std::uint32_t> files;
    for (const auto& finding : assessment.findings)
        if (finding.rule->principle == "F" && finding.severity == base::Severity::error && finding.place.known())
            files.insert(static_cast<std::uint32_t>(finding.place.file));
    return files.size();
}

std::vector<Block> lead_of(const sections::Page& page, const Content& content) {
    const Voice& voice = page.voice;
    Blocks lead;
    add_paragraph(lead, voice.say(content.made_for, {spoken(page.standing.today(), voice.language())}));
    add_paragraph(lead, voice.say({"{0} {1}", "{0} {1}"}, {not_a_fault, content.fair}));
    if (page.people != nullptr) add_paragraph(lead, voice.say(with_names));
    if (const auto faulty = faulty_files(page.assessment); faulty > 0)
        add_paragraph(lead, voice.say(faulty == 1 ? one_faulty : many_faulty, {std::to_string(faulty)}));
    return lead;
}

}  // namespace

std::string_view key_of(Audience audience) { return content_of(audience).key; }

Document build(const model::Standing& standing, const rules::Assessment& assessment, Audience audience,
               base::Language language, const People* people) {
    const bool is_public = audience == Audience::citizens;
    const Voice voice = is_public ? Voice::without_persons(standing, language) : Voice(standing, language);
    const sections::Page page{
        standing, assessment, voice, audience, is_public ? nullptr : people, rules::over(standing)};
    const Content& content = content_of(audience);
    if (!standing.collaboration().format_known) {
        Document document{voice.say(nameless), std::string(language_key(language)), {}, {}};
        add_paragraph(document.lead, voice.say(format_not_known));
        return document;
    }
    const auto& name = standing.collaboration().name;
    Document document{name ? std::string(*name) : voice.say(nameless),
                      std::string(language_key(language)),
                      lead_of(page, content),
                      {}};
    for (const Maker make : content.sections) {
        Section section = make(page);
        if (!section.blocks.empty() || !section.sections.empty()) document.sections.push_back(std::move(section));
    }
    return document;
}

bool is_for(Audience audience, const base::Finding& finding) {
    const To to = finding.addressee.kind;
    const std::string_view principle = finding.rule->principle;
    const char group = principle.front();
    const bool of_whole = to == To::government || to == To::collaboration;
    // What is the regisseur's own to answer for, or the principal's to arrange; not what partners arrange themselves.
    const bool of_regisseur = group == 'A' && (to == To::regisseur || is_put_to_principal(finding));
    switch (audience) {
        case Audience::partners:
            return true;
        case Audience::council:
            return ((group == 'L' || principle == "P4") && of_whole) || of_regisseur ||
                   (principle == "O5" && to == To::regisseur);
        case Audience::principal:
            return group != 'F' && to != To::partner &&
                   (to == To::government || of_regisseur || is_put_to_principal(finding) || group == 'I' ||
                    group == 'O');
        case Audience::citizens:
            break;
    }
    // What the partners answered in a pulse is theirs.
    return group == 'L' && of_whole && !finding.subject.starts_with("pulses/");
}

bool is_put_to_principal(const base::Finding& finding) { return finding.rule->to.has(To::material_principal); }

std::string said_to(Audience audience, const base::Finding& finding, base::Language language) {
    const bool quotes_result = finding.rule->principle == "A1" && finding.severity == base::Severity::error;
    // The title of an issue is what partners signalled to each other.
    const bool quotes_issue = audience != Audience::partners && finding.subject.starts_with("issues/");
    const bool in_general =
        audience == Audience::citizens || quotes_issue || (audience == Audience::council && quotes_result);
    return in_general ? std::string(finding.title().in(language)) : finding.message(language);
}

}  // namespace regie::report
