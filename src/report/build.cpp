#include "regie/report/build.hpp"

#include <string>
#include <unordered_set>

#include "regie/report/dates.hpp"
#include "report/blocks.hpp"
#include "report/language_key.hpp"
#include "report/sections/sections.hpp"

namespace regie::report {
namespace {

using base::Both;

constexpr Both nameless{"Collaboration", "Samenwerkingsverband"};
constexpr Both intro{"Made for the partners: what the files of this collaboration say on {0}.",
                     "Gemaakt voor de partners: wat er op {0} in het dossier van dit samenwerkingsverband staat."};
constexpr Both fair{
    "What is not recorded is no fault, but a question to answer together. Partners are neither judged nor "
    "compared here.",
    "Wat niet is vastgelegd, is geen fout maar een vraag om samen te beantwoorden. Partners worden hier "
    "niet beoordeeld en niet met elkaar vergeleken."};
constexpr Both one_faulty{"Note: one file has an error in it. What could not be read because of that is missing here.",
                          "Let op: in één bestand staat een fout. Wat daardoor niet te lezen was, ontbreekt hier."};
constexpr Both many_faulty{
    "Note: {0} files have errors in them. What could not be read because of that is missing here.",
    "Let op: in {0} bestanden staan fouten. Wat daardoor niet te lezen was, ontbreekt hier."};

std::size_t faulty_files(const rules::Assessment& assessment) {
    std::unordered_set<std::uint32_t> files;
    for (const auto& finding : assessment.findings)
        if (finding.rule->principle == "F" && finding.severity == base::Severity::error && finding.place.known())
            files.insert(static_cast<std::uint32_t>(finding.place.file));
    return files.size();
}

}  // namespace

Document build(const model::Standing& standing, const rules::Assessment& assessment, Audience audience,
               base::Language language) {
    const Voice voice(standing, language);
    const auto& collaboration = standing.collaboration();
    Document document;
    document.title = collaboration.name ? std::string(*collaboration.name) : voice.say(nameless);
    document.language = language_key(language);
    add_paragraph(document.lead, voice.say(intro, {spoken(standing.today(), language)}));
    add_paragraph(document.lead, voice.say(fair));
    if (const auto faulty = faulty_files(assessment); faulty > 0)
        add_paragraph(document.lead, voice.say(faulty == 1 ? one_faulty : many_faulty, {std::to_string(faulty)}));

    const sections::Page page{standing, assessment, voice};
    switch (audience) {
        case Audience::partners:
            for (const auto section :
                 {sections::opgave, sections::roles, sections::organisation, sections::partners, sections::membership,
                  sections::commitments, sections::competences, sections::decisions, sections::accountability,
                  sections::facts, sections::principles, sections::findings})
                document.sections.push_back(section(page));
            break;
    }
    return document;
}

}  // namespace regie::report
