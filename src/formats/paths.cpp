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

}  // namespace regie::formats
