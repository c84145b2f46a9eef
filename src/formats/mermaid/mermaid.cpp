#include <variant>

#include "formats/mermaid/diagrams.hpp"
#include "regie/formats/figures.hpp"

namespace regie::formats {
namespace {

std::string diagram(const report::Timeline& timeline) { return diagrams::gantt(timeline); }
std::string diagram(const report::Network& network) { return diagrams::flowchart(network); }
std::string diagram(const report::Course& course) { return diagrams::xychart(course); }
// Mermaid has no marks in rows and columns, and no means on a scale.
std::string diagram(const report::Grid&) { return {}; }
std::string diagram(const report::Scores&) { return {}; }

}  // namespace

std::string mermaid(const report::Figure& figure) {
    return std::visit([](const auto& each) { return diagram(each); }, figure.drawing);
}

}  // namespace regie::formats
