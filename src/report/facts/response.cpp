#include "report/facts/parts.hpp"

namespace regie::report::facts {
namespace {

using base::Both;
using rules::facts::Response;

constexpr Both respondents{"Respondents ({0}): {1}.", "Deelnemers ({0}): {1}."};
constexpr Both respondents_before{"Respondents ({0}): {1}. In the wave before ({2}): {3}.",
                                  "Deelnemers ({0}): {1}. In de vorige peiling ({2}): {3}."};
constexpr Both heard{"Partners that were answered for: {0}, of the {1} that took part then.",
                     "Partners waarvoor is geantwoord: {0}, van de {1} die toen meededen."};
constexpr Both unknown{"All left their partner out, so that it is not known for how many partners was answered.",
                       "Allen lieten hun partner open; voor hoeveel partners is geantwoord, is dus niet bekend."};
constexpr Both anonymous{"Respondents that left their partner out: {0}.",
                         "Deelnemers die hun partner openlieten: {0}."};

void add_partners(const Response& response, Figures& figures) {
    if (response.anonymous == response.respondents) return figures.add(unknown);
    if (response.took_part) {
        figures.add(heard, {std::to_string(response.heard), std::to_string(response.took_part->partners)});
        figures.add_many(*response.took_part);
    }
    figures.add_some(anonymous, response.anonymous);
}

}  // namespace

Blocks response(const Voice& voice, const Response& response) {
    Blocks blocks;
    Figures figures(voice);
    const std::string date = voice.or_unrecorded(voice.date(response.pulse->on));
    const std::string number = std::to_string(response.respondents);
    if (response.before)
        figures.add(respondents_before,
                    {date, number, voice.date(response.before->on), std::to_string(response.before->responses.size())});
    else
        figures.add(respondents, {date, number});
    add_partners(response, figures);
    std::move(figures).add_to(blocks);
    return blocks;
}

}  // namespace regie::report::facts
