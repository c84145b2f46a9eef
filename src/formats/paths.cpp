#include "formats/paths.hpp"

#include "regie/store/kinds.hpp"

namespace regie::formats {

std::string path_of(const Outcome& outcome, base::Place place) {
    std::string path;
    if (outcome.path != "." && !outcome.path.empty()) path = outcome.path;
    if (!path.empty() && path.back() != '/') path += '/';
    path += place.known() ? std::string_view(outcome.loaded->sources.at(place.file).path) : store::collaboration_file;
    return path;
}

std::vector<base::Position> positions_of(const Outcome& outcome) {
    std::vector<base::Place> places;
    places.reserve(outcome.assessment.findings.size());
    for (const auto& finding : outcome.assessment.findings) places.push_back(finding.place);
    return outcome.loaded->sources.positions(places);
}

}  // namespace regie::formats
