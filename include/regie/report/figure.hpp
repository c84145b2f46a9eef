#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/message.hpp"
#include "regie/report/table.hpp"

/// What a picture in a report shows, before it is known how it is drawn. Pictures are never the only place where
/// something is said: each has a table that says the same. All texts are in the language of the report and not escaped.
namespace regie::report {

/// How a mark looks. Marks differ in form and, beside that, in shade: never by colour alone.
enum class Mark : unsigned char {
    none,   ///< nothing
    full,   ///< a filled circle: agreed, covered, upheld
    half,   ///< half filled: available or proposed, at risk
    cross,  ///< a cross: violated
    open,   ///< an empty circle: not recorded
};

/// What a mark, a line or a bar means.
struct LegendEntry {
    Mark mark = Mark::none;
    std::string text;
};

/// Marks in rows and columns: needs × partners, principles by group.
struct Grid {
    struct Cell {
        Mark mark = Mark::none;
        std::string text;  ///< what it means, said in full: "GGD: heeft een commitment voor wachtlijst"
    };
    std::vector<std::string> columns;
    struct Row {
        std::string label;
        std::vector<Cell> cells;  ///< may be fewer than there are columns
    };
    std::vector<Row> rows;
    std::vector<LegendEntry> legend;
};

/// Bars and points along time, in lanes.
struct Timeline {
    struct Entry {
        std::string label;
        base::Day from;  ///< a point where `until` is the same day
        base::Day until;
        bool from_known = true;   ///< else it began somewhere before what is shown
        bool until_known = true;  ///< else it goes on
        bool within = false;      ///< a point on a day somewhere from `from` until `until`
        Mark mark = Mark::full;   ///< full: runs; half: proposed; open: came to an end
        std::string text;         ///< said in full
    };
    struct Lane {
        std::string title;
        std::vector<Entry> entries;
    };
    base::Day first;
    base::Day last;
    base::Day today;
    std::string today_label;
    std::vector<Lane> lanes;
    std::vector<LegendEntry> legend;
};

/// Who is tied to whom.
struct Network {
    std::vector<std::string> nodes;
    struct Tie {
        std::size_t from = 0;
        std::size_t to = 0;        ///< over `from`; each pair once
        std::size_t strength = 1;  ///< how many commitments or needs tie the two
    };
    std::vector<Tie> ties;
    std::vector<LegendEntry> legend;
};

/// A mean on a scale for each aspect and each wave, with how far answers lie apart in words.
struct Scores {
    double scale = 5;
    std::vector<std::string> waves;
    struct Point {
        double mean = 0;  ///< of a bound: the bound
        base::Decimal::Bound bound = base::Decimal::Bound::exact;
        std::string shown;   ///< "3,4", "4,5 of hoger"
        bool apart = false;  ///< answers lie far apart: drawn with a wider band, and said so
        std::string spread;  ///< in words; empty where not given
    };
    struct Row {
        std::string label;
        std::vector<std::optional<Point>> points;  ///< one a wave
    };
    std::vector<Row> rows;
    std::vector<LegendEntry> legend;  ///< beside the waves, which have their own
};

/// Values over time.
struct Course {
    struct Value {
        base::Day day;
        double value = 0;
        std::string shown;
    };
    std::vector<Value> values;    ///< by day
    std::optional<Value> target;  ///< where it is to go, and when
    std::string target_label;
};

using Drawing = std::variant<Grid, Timeline, Network, Scores, Course>;

/// A picture with its equal in words.
struct Figure {
    std::string key;  ///< for machines and links; never translated
    std::string title;
    std::string description;  ///< what there is to see, in a sentence or two
    Drawing drawing;
    Table table;  ///< the same as a table
};

}  // namespace regie::report
