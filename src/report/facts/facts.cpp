#include "regie/report/facts.hpp"

#include <array>
#include <utility>

#include "report/facts/parts.hpp"

namespace regie::report {
namespace {

using base::Both;
using rules::facts::Fact;
using rules::facts::Withheld;

constexpr Both intro{
    "These figures open a conversation. They are no judgement, no mark and no ranking, and they know "
    "only what is on file.",
    "Deze cijfers openen een gesprek. Zij zijn geen oordeel, geen rapportcijfer en geen rangorde, en "
    "berusten alleen op wat in het dossier staat."};
constexpr Both told{"{0} {1}", "{0} {1}"};

/// Why facts are not given, each in one line.
constexpr std::array<std::pair<Withheld, Both>, 4> withheld_lines{{
    {Withheld::not_recorded,
     {"Nothing can be said yet, because it is not recorded: {0}.",
      "Nog niet te zeggen, omdat het niet is vastgelegd: {0}."}},
    {Withheld::unreadable,
     {"Not to be said, because a file could not be read: {0}.",
      "Niet te zeggen, omdat een bestand niet te lezen is: {0}."}},
    {Withheld::too_few_respondents,
     {"Not shown, because too few respondents answered: {0}.",
      "Niet getoond, omdat te weinig deelnemers aan de peiling antwoordden: {0}."}},
    {Withheld::too_few_partners,
     {"Not shown, because it is about too few partners: {0}.",
      "Niet getoond, omdat het om te weinig partners gaat: {0}."}},
}};

/// Adds facts to a section as they are given, and keeps those that are not for the lines at its end.
class Gathering {
public:
    Gathering(const Voice& voice, Section& section) : voice_(&voice), section_(&section) {}

    template <class Figure>
    void add(std::string_view key, const Figure& figure, Blocks (*blocks_of)(const Voice&, const Figure&)) {
        const Fact& fact = *rules::facts::find(key);
        const std::string said = voice_->say(fact.title);
        if (figure.withheld != Withheld::no) return withheld_.emplace_back(figure.withheld, lowered(said)), void();
        Section part{std::string(fact.key), said, blocks_of(*voice_, figure), {}};
        add_paragraph(part.blocks, voice_->say(told, {fact.tells, fact.tells_not}));
        section_->sections.push_back(std::move(part));
    }

    void add_withheld() {
        for (const auto& [reason, line] : withheld_lines) {
            std::vector<std::string> titles;
            for (const auto& [why, said] : withheld_)
                if (why == reason) titles.push_back(said);
            if (!titles.empty()) add_paragraph(section_->blocks, voice_->say(line, {voice_->listed(titles)}));
        }
    }

private:
    const Voice* voice_;
    Section* section_;
    std::vector<std::pair<Withheld, std::string>> withheld_;
};

}  // namespace

Section facts_of(const model::Standing& standing, base::Language language) {
    const Voice voice(standing, language);
    Section section{"facts", voice.say(facts::title), {}, {}};
    add_paragraph(section.blocks, voice.say(intro));
    const rules::facts::Shape shape = rules::facts::shape_of(standing);
    Gathering gathering(voice, section);
    gathering.add("coverage", shape.coverage, facts::coverage);
    gathering.add("sole-cover", shape.sole_cover, facts::sole_cover);
    gathering.add("concentration", shape.concentration, facts::concentration);
    gathering.add("reliability", shape.reliability, facts::reliability);
    gathering.add("response", shape.response, facts::response);
    gathering.add("aspects", shape.aspects, facts::aspects);
    gathering.add("effort", shape.effort, facts::effort);
    gathering.add("open-issues", shape.open_issues, facts::open_issues);
    gathering.add("connections", shape.connections, facts::connections);
    gathering.add("trust-ties", shape.trust_ties, facts::trust_ties);
    gathering.add_withheld();
    return section;
}

}  // namespace regie::report
