#include <string_view>
#include <unordered_set>

#include "rules/facts/facts.hpp"

namespace regie::rules::facts {
namespace {

using model::Partner;
using model::Pulse;
using model::Standing;

/// In on the first or the last day on which the wave can have been held.
bool took_part(const Standing& standing, const Partner& partner, const model::Date& on) {
    return standing.was_active(partner, on.first()) || standing.was_active(partner, on.last());
}

void count_partners(const Standing& standing, const Pulse& pulse, Response& found) {
    Heads heads;
    for (const Partner& partner : standing.collaboration().partners)
        if (took_part(standing, partner, *pulse.on)) add(heads, partner);
    found.took_part = heads;
    std::unordered_set<const Partner*> heard;
    for (const model::Response& response : pulse.responses) {
        const Partner* partner = response.partner ? standing.partner(*response.partner) : nullptr;
        if (partner && took_part(standing, *partner, *pulse.on)) heard.insert(partner);
    }
    found.heard = heard.size();
}

}  // namespace

Response response(const Standing& standing) {
    Response found;
    found.withheld = pulse_withheld(standing);
    if (found.withheld != Withheld::no) return found;
    const Pulse& newest = *standing.speaking_pulses().front();
    found.pulse = &newest;
    found.respondents = newest.responses.size();
    for (const model::Response& response : newest.responses)
        if (!response.partner) ++found.anonymous;
    if (newest.on && standing.partners_readable()) count_partners(standing, newest, found);
    found.before = wave_before(standing);
    return found;
}

constinit const Fact response_fact{
    .key = "response",
    .title = {"Response to the newest pulse", "Respons op de nieuwste peiling"},
    .formula =
        {"Of the newest pulse with three or more respondents: how many answered, how many of them left out their "
         "partner, and for how many different partners the others answered, out of the partners that took part at the "
         "time of the pulse. Beside it how many answered the wave before that had three or more respondents.",
         "Van de nieuwste peiling met drie of meer deelnemers: hoeveel deelnemers antwoordden, hoeveel van hen hun "
         "partner niet invulden, en voor hoeveel verschillende partners de anderen antwoordden, van de partners die "
         "ten tijde van de peiling meededen. Daarnaast hoeveel deelnemers de vorige peiling met drie of meer deelnemers "
         "had."},
    .source = {"Not from the article itself. The pulse asks about what the regisseur answers for (meaning for the "
               "organisation, on accountability).",
               "Staat zo niet in het artikel. De peiling vraagt naar zaken waarop de regisseur aanspreekbaar is "
               "(betekenis voor de overheidsorganisatie, over accountability)."},
    .tells = {"This shows how many voices stand behind the outcomes of the pulse.",
              "Dit laat zien hoeveel stemmen er achter de uitkomsten van de peiling zitten."},
    .tells_not = {"It does not show who did not answer, or why; and an anonymous respondent may be of a partner that "
                  "was heard already, or of another one.",
                  "Het zegt niet wie niet antwoordde, en niet waarom; en een anonieme deelnemer kan bij een partner "
                  "horen die al is gehoord, of bij een andere."},
};

}  // namespace regie::rules::facts
