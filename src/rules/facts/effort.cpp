#include "rules/facts/facts.hpp"
#include "rules/support.hpp"

namespace regie::rules::facts {

Effort effort(const model::Standing& standing) {
    Effort found;
    const model::Collaboration& collaboration = standing.collaboration();
    if (!collaboration.readable || !standing.partners_readable()) {
        found.withheld = Withheld::unreadable;
        return found;
    }
    const auto fte = capacity(standing);
    if (!fte) {
        found.withheld = Withheld::not_recorded;
        return found;
    }
    found.fte = *fte;
    found.members = collaboration.roles.team.size();
    for (const model::TeamMember& member : collaboration.roles.team)
        if (member.fte) ++found.with_fte;
    for (const model::Partner* partner : standing.partners()) add(found.partners, *partner);
    return found;
}

constinit const Fact effort_fact{
    .key = "effort",
    .title = {"Capacity of the regie team", "Capaciteit van het regieteam"},
    .formula =
        {"The sum of the fte on file of the members of the regie team (roles.team), beside the number of active "
         "partners. An entry that stands for many parties (count) is one partner; for how many it stands is said.",
         "De som van de vastgelegde fte's van de leden van het regieteam (roles.team), naast het aantal "
         "partners. Een bestand dat voor veel partijen tegelijk staat (count), is één partner; voor hoeveel "
         "partijen het staat, wordt vermeld."},
    .source = {"The article gives what was seen in practice: no more than three people (1.5 to 2 fte) for a simple "
               "collaboration, up to 10 fte for a large and complex one (meaning for the organisation, regie "
               "organisation). That it stands beside the number of partners here is not from the article.",
               "Het artikel noemt wat in de praktijk is gezien: niet meer dan drie mensen (1,5 tot 2 fte) bij een "
               "eenvoudig samenwerkingsverband, tot 10 fte bij een groot en complex (betekenis voor de "
               "overheidsorganisatie, regie-organisatie). Dat het hier naast het aantal partners staat, komt niet "
               "uit het artikel."},
    .tells =
        {"This helps to ask whether the regie could do with less, or lacks something. For comparison: in practice "
         "simple collaborations were seen with no more than three people (1.5 to 2 fte), large and complex ones "
         "with up to 10 fte.",
         "Dit helpt bij de vraag of de regie met minder toe kan, of juist iets tekortkomt. Ter vergelijking: in de "
         "praktijk zijn eenvoudige samenwerkingsverbanden gezien met niet meer dan drie mensen (1,5 tot 2 fte), en "
         "grote en complexe met wel 10 fte."},
    .tells_not =
        {"That is an observation and no norm: the number of partners does not tell how complex a collaboration "
         "is, nor fte how well the regie runs.",
         "Dat is een waarneming en geen norm: het aantal partners zegt niet hoe complex een "
         "samenwerkingsverband is, en fte zegt niet hoe goed de regie loopt."},
};

}  // namespace regie::rules::facts
