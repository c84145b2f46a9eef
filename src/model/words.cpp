#include "regie/model/words.hpp"

#include <array>

#include "regie/model/pulse.hpp"

namespace regie::model {
namespace {

/// Keys and labels, in the order of the enumerators of `E`.
template <class E>
constexpr std::array<Word, 0> words{};

template <>
constexpr std::array words<Nature>{
    Word{"temporary", {"temporary", "tijdelijk"}},
    Word{"structural", {"structural", "structureel"}},
};
template <>
constexpr std::array words<Form>{
    Word{"free-space", {"free space for society", "vrije ruimte"}},
    Word{"joint", {"joint responsibility", "samenwerking met overheidsregie"}},
    Word{"government", {"execution by the government", "uitvoering door de overheid"}},
    Word{"policy-input", {"input to policy", "inspraak in beleidsontwikkeling"}},
};
template <>
constexpr std::array words<Level>{
    Word{"employee", {"employee", "medewerker"}},
    Word{"management", {"management", "management"}},
    Word{"board", {"board", "bestuur of directie"}},
};
template <>
constexpr std::array words<Stance>{
    Word{"lawful", {"lawful", "rechtmatig"}},
    Word{"performing", {"performing", "presterend"}},
    Word{"networking", {"networking", "samenwerkend"}},
    Word{"responsive", {"responsive", "responsief"}},
};
template <>
constexpr std::array words<Task>{
    Word{"decides", {"decides", "besluit"}},
    Word{"advises", {"advises", "adviseert"}},
    Word{"prepares", {"prepares", "bereidt voor"}},
};
template <>
constexpr std::array words<Line>{
    Word{"regie", {"a line of its own for regie", "eigen lijn voor regie"}},
    Word{"visible-function", {"a visible function", "zichtbaar belegde functie"}},
    Word{"execution", {"regular execution", "reguliere uitvoering"}},
    Word{"policy", {"policy development", "beleidsontwikkeling"}},
    Word{"staff", {"staff", "staf"}},
    Word{"project-office", {"project management office", "projectmanagementbureau"}},
    Word{"external", {"external", "extern"}},
};
template <>
constexpr std::array words<Steering>{
    Word{"regie", {"by regie", "op basis van regie"}},
    Word{"powers", {"by powers", "op bevoegdheden"}},
    Word{"budget", {"by budget", "met budget"}},
};
template <>
constexpr std::array words<WorkForm>{
    Word{"line", {"line work", "lijnwerk"}},
    Word{"project", {"project", "project"}},
    Word{"programme", {"programme", "programma"}},
    Word{"process", {"process", "proces"}},
};
template <>
constexpr std::array words<DecisionRule>{
    Word{"consensus", {"consensus", "consensus"}},
    Word{"unanimity", {"unanimity", "unanimiteit"}},
    Word{"majority", {"majority", "meerderheid"}},
    Word{"government", {"the government decides", "de overheid beslist"}},
};
template <>
constexpr std::array words<DisputeEnd>{
    Word{"collaboration", {"in the collaboration", "in het samenwerkingsverband"}},
    Word{"line", {"in the line of command", "in de lijn"}},
};
template <>
constexpr std::array words<Enforceable>{
    Word{"yes", {"enforceable", "afdwingbaar"}},
    Word{"no", {"not enforceable", "niet afdwingbaar"}},
    Word{"unstated", {"not stated", "niet vermeld"}},
};
template <>
constexpr std::array words<Settled>{
    Word{"now", {"settled beforehand", "vooraf geregeld"}},
    Word{"later", {"left to the moment itself", "later te regelen"}},
};
template <>
constexpr std::array words<Sector>{
    Word{"government", {"government", "overheid"}},
    Word{"business", {"business", "bedrijfsleven"}},
    Word{"societal", {"societal organisation", "maatschappelijke organisatie"}},
    Word{"knowledge", {"knowledge institution", "kennisinstelling"}},
    Word{"citizens", {"citizens", "inwoners"}},
};
template <>
constexpr std::array words<Capacity>{
    Word{"shareholder", {"shareholder", "aandeelhouder"}},
    Word{"agenda-member", {"agenda member", "agendalid"}},
    Word{"observer", {"observer", "waarnemer"}},
};
template <>
constexpr std::array words<Tie>{
    Word{"funding", {"funding", "financiering"}},
    Word{"hierarchy", {"hierarchy", "hiërarchie"}},
    Word{"supply", {"supply", "levering"}},
};
template <>
constexpr std::array words<ContributionKind>{
    Word{"effort", {"effort", "menskracht"}},
    Word{"in-kind", {"in kind", "in natura"}},
    Word{"money", {"money", "geld"}},
    Word{"knowledge", {"knowledge", "kennis"}},
};
template <>
constexpr std::array words<CommitmentStatus>{
    Word{"proposed", {"proposed", "voorgenomen"}}, Word{"active", {"active", "lopend"}},
    Word{"fulfilled", {"fulfilled", "nagekomen"}}, Word{"withdrawn", {"withdrawn", "ingetrokken"}},
    Word{"lapsed", {"lapsed", "vervallen"}},
};
template <>
constexpr std::array words<DecisionKind>{
    Word{"exploration", {"exploration", "verkenning"}},
    Word{"mandate", {"mandate", "bestuurlijke opdracht"}},
    Word{"priority", {"priority", "prioriteit"}},
    Word{"agreement", {"agreement", "overeenkomst"}},
    Word{"direction", {"direction", "koers"}},
    Word{"admission", {"admission", "toetreding"}},
    Word{"exit", {"exit", "uittreding"}},
    Word{"renewal", {"renewal", "verlenging"}},
    Word{"change-regie", {"change of the regie", "wijziging van de regie"}},
    Word{"end-regie", {"end of the regie", "beëindiging van de regie"}},
};
template <>
constexpr std::array words<PublicBody>{
    Word{"elected", {"elected", "gekozen"}},
    Word{"indirectly-elected", {"indirectly elected", "indirect gekozen"}},
    Word{"executive", {"executive", "dagelijks bestuur"}},
};
template <>
constexpr std::array words<Position>{
    Word{"consent", {"consent", "instemming"}},
    Word{"stand-aside", {"stands aside", "geen bezwaar"}},
    Word{"object", {"objects", "overwegend bezwaar"}},
    Word{"absent", {"absent", "afwezig"}},
};
template <>
constexpr std::array words<Outcome>{
    Word{"adopted", {"adopted", "aangenomen"}},
    Word{"rejected", {"rejected", "verworpen"}},
    Word{"pending", {"pending", "in behandeling"}},
};
template <>
constexpr std::array words<Area>{
    Word{"own-acts", {"own acts and omissions", "eigen handelen en nalaten"}},
    Word{"tension", {"tension and relaxation", "(ont)spanning"}},
    Word{"relations", {"healthy relations", "gezonde relaties"}},
    Word{"issues", {"signalling and agenda", "signalering en agendering"}},
    Word{"communication", {"communication", "communicatie"}},
    Word{"decision-making", {"decision-making processes", "besluitvormingsprocessen"}},
    Word{"productivity", {"productivity and focus on the opgave", "productiviteit en opgavegerichtheid"}},
    Word{"results", {"results", "resultaten"}},
};
template <>
constexpr std::array words<IssueKind>{
    Word{"issue", {"issue", "kwestie"}},
    Word{"tension", {"tension", "spanning"}},
    Word{"conflict", {"conflict", "conflict"}},
    Word{"gap", {"gap", "gat"}},
};
template <>
constexpr std::array words<IssueStatus>{
    Word{"raised", {"raised", "gesignaleerd"}},
    Word{"agenda", {"on the agenda", "op de agenda"}},
    Word{"resolved", {"resolved", "opgelost"}},
    Word{"dropped", {"dropped", "vervallen"}},
};
template <>
constexpr std::array words<Better>{
    Word{"lower", {"lower is better", "lager is beter"}},
    Word{"higher", {"higher is better", "hoger is beter"}},
};
template <>
constexpr std::array words<ConnectedKind>{
    Word{"organisation", {"organisation", "organisatie"}},
    Word{"collaboration", {"collaboration", "samenwerkingsverband"}},
};
template <>
constexpr std::array words<ReportLanguage>{
    Word{"nl", {"Dutch", "Nederlands"}},
    Word{"en", {"English", "Engels"}},
};
template <>
constexpr std::array words<Aspect>{
    Word{"tension", {"tension", "spanning"}},
    Word{"relations", {"relations", "relaties"}},
    Word{"issues", {"issues on the agenda", "signalering en agendering"}},
    Word{"communication", {"communication", "communicatie"}},
    Word{"decision-making", {"decision-making", "besluitvorming"}},
    Word{"productivity", {"productivity", "productiviteit"}},
    Word{"focus", {"focus on the opgave", "opgavegerichtheid"}},
    Word{"equality", {"equality", "gelijkwaardigheid"}},
    Word{"serving", {"serving all partners alike", "dienstbaarheid aan alle partners"}},
    Word{"energy", {"energy", "energie"}},
};

}  // namespace

template <class E>
std::span<const Word> words_of() {
    static_assert(words<E>.size() > 0, "an enumeration without its words");
    return words<E>;
}

template std::span<const Word> words_of<Nature>();
template std::span<const Word> words_of<Form>();
template std::span<const Word> words_of<Level>();
template std::span<const Word> words_of<Stance>();
template std::span<const Word> words_of<Task>();
template std::span<const Word> words_of<Line>();
template std::span<const Word> words_of<Steering>();
template std::span<const Word> words_of<WorkForm>();
template std::span<const Word> words_of<DecisionRule>();
template std::span<const Word> words_of<DisputeEnd>();
template std::span<const Word> words_of<Enforceable>();
template std::span<const Word> words_of<Settled>();
template std::span<const Word> words_of<Sector>();
template std::span<const Word> words_of<Capacity>();
template std::span<const Word> words_of<Tie>();
template std::span<const Word> words_of<ContributionKind>();
template std::span<const Word> words_of<CommitmentStatus>();
template std::span<const Word> words_of<DecisionKind>();
template std::span<const Word> words_of<PublicBody>();
template std::span<const Word> words_of<Position>();
template std::span<const Word> words_of<Outcome>();
template std::span<const Word> words_of<Area>();
template std::span<const Word> words_of<IssueKind>();
template std::span<const Word> words_of<IssueStatus>();
template std::span<const Word> words_of<Better>();
template std::span<const Word> words_of<ConnectedKind>();
template std::span<const Word> words_of<ReportLanguage>();
template std::span<const Word> words_of<Aspect>();

}  // namespace regie::model
