#pragma once

#include <string>

#include "regie/report/figure.hpp"

/// The diagrams of Mermaid, each in the file of its name: the text of one, or nothing where there is too much in it.
namespace regie::formats::diagrams {

/// A `gantt`: GitHub and GitLab draw it since they draw Mermaid at all.
std::string gantt(const report::Timeline& timeline);
/// A `flowchart`.
std::string flowchart(const report::Network& network);
/// An `xychart-beta` with bars, one a value: its axis knows no time, so that a line on it would lie. Mermaid has it
/// since version 10.6.
std::string xychart(const report::Course& course);

}  // namespace regie::formats::diagrams
