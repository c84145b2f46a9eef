#pragma once

#include <string>
#include <string_view>

#include "regie/report/figure.hpp"

namespace regie::formats {

/// A picture as an `<svg role="img">` element that is named by its title and description; their ids begin with `id`, a
/// word of ours that is the only one on its page. Well-formed as XML, and the same bytes for the same figure. It has no
/// size of its own but a `viewBox`, in units of about a pixel: text is 12 or 13 high. A drawing is 360 units wide and
/// grows downwards; one with more columns than that holds is wider, and has the class `fig-wide`.
///
/// It has no styles: what is drawn is in `currentColor`, as presentation attributes, which any style sheet outdoes.
/// Things differ in form, so that a style may give them colours, and need not. The classes:
/// - `fig`, and of the kind `fig-grid`, `fig-timeline`, `fig-network`, `fig-scores`, `fig-course`: the whole; and
///   `fig-wide`;
/// - `fig-text`: all text; `fig-strong`: titles of lanes, and newest scores;
/// - `fig-mark-full`, `fig-mark-half`, `fig-mark-cross`, `fig-mark-open`: marks (see `report::Mark`);
///   `fig-muted`: the dot where there is none;
/// - `fig-bar`, `fig-bar-half`, `fig-bar-open`: what runs, is proposed, came to an end along time;
/// - `fig-today`: the line of the day of the report;
/// - `fig-line`: the course of an indicator, within which days a point lies, and the direction of a bound;
/// - `fig-target`: where an indicator is to go;
/// - `fig-tie`: who is tied to whom;
/// - `fig-band`: how far scores lie apart;
/// - `fig-rule`: thin lines between rows, and of years and scores; `fig-axis`: nought.
std::string svg(const report::Figure& figure, std::string_view id);

/// The diagram of Mermaid that GitHub and GitLab draw, as the text of a block of code; empty where Mermaid has none
/// that shows it well, or where there would be too much in it. Text from outside is in it as plain words.
std::string mermaid(const report::Figure& figure);

}  // namespace regie::formats
