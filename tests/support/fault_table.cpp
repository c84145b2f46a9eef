#include "support/fault_table.hpp"

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

#include <doctest/doctest.h>

#include "support/writing_case.hpp"

namespace regie::test {
namespace {

constexpr std::string_view begin_marker = "<!-- faults: made by the tests -->\n";
constexpr std::string_view end_marker = "<!-- faults: end -->\n";

constexpr std::array<std::string_view, 8> fault_order{"no space", "I/O error", "no permission", "interrupted",
                                                      "short",    "killed",    "full disk",     "may not write"};
constexpr std::array<std::string_view, 5> end_order{ends::before, ends::part, ends::done, ends::unsure, ends::told};

std::string trimmed(const std::string& text) {
    const auto begin = text.find_first_not_of(" `");
    return begin == std::string::npos ? std::string{} : text.substr(begin, text.find_last_not_of(" `") - begin + 1);
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    for (auto at = line.find('|'); at != std::string::npos;) {
        const auto end = line.find('|', at + 1);
        if (end == std::string::npos) break;
        cells.push_back(trimmed(line.substr(at + 1, end - at - 1)));
        at = end;
    }
    return cells;
}

std::string read(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

struct Between {
    std::size_t begin;
    std::size_t end;
};

Between markers_in(const std::string& text) {
    const auto begin = text.find(begin_marker);
    const auto end = text.find(end_marker);
    if (begin == std::string::npos || end == std::string::npos) throw std::runtime_error("no table of faults");
    return {begin + begin_marker.size(), end};
}

std::string asked() {
    const char* value = std::getenv("REGIE_FAULTS");
    return value == nullptr ? std::string{} : value;
}

}  // namespace

void FaultTable::add(const std::string& one, const std::string& fault, const std::string& end) {
    ++found_[one][fault][end];
}

void FaultTable::add(const FaultTable& other) {
    for (const auto& [one, faults] : other.found_)
        for (const auto& [fault, found_ends] : faults)
            for (const auto& [end, count] : found_ends) found_[one][fault][end] += count;
}

std::vector<std::string> FaultTable::against(const FaultTable& documented, bool whole) const {
    std::vector<std::string> lines;
    const auto missing = [&](const FaultTable& from, const FaultTable& in, const std::string& what) {
        const auto here = faults();
        for (const auto& [one, faults_of_one] : from.found_) {
            for (const auto& [fault, found_ends] : faults_of_one) {
                if (!here.contains(fault)) continue;
                for (const auto& [end, count] : found_ends) {
                    const auto other = in.found_.find(one);
                    const bool known = other != in.found_.end() && other->second.contains(fault) &&
                                       other->second.at(fault).contains(end);
                    if (!known) lines.push_back(one + ", " + fault + ", " + end + ": " + what);
                }
            }
        }
    };
    missing(*this, documented, "not in the table of SECURITY.md");
    if (whole) missing(documented, *this, "in the table of SECURITY.md, and it did not happen");
    return lines;
}

std::set<std::string> FaultTable::cases() const {
    std::set<std::string> names;
    for (const auto& [one, faults] : found_) names.insert(one);
    return names;
}

std::set<std::string> FaultTable::faults() const {
    std::set<std::string> names;
    for (const auto& [one, faults] : found_)
        for (const auto& [fault, found_ends] : faults) names.insert(fault);
    return names;
}

std::string FaultTable::markdown(bool counts) const {
    std::string text = "| command |";
    std::string rule = "|---|";
    for (const auto fault : fault_order) {
        text.append(" ").append(fault).append(" |");
        rule += "---|";
    }
    text += "\n" + rule + "\n";
    for (const WritingCase& one : writing_cases()) {
        const auto row = found_.find(one.name);
        if (row == found_.end()) continue;
        text += "| `" + one.name + "` |";
        for (const auto fault : fault_order) {
            std::string cell;
            const auto found_ends = row->second.find(std::string(fault));
            for (const auto end : end_order) {
                if (found_ends == row->second.end() || !found_ends->second.contains(std::string(end))) continue;
                cell.append(cell.empty() ? "" : ", ").append(end);
                if (counts) cell += " " + std::to_string(found_ends->second.at(std::string(end)));
            }
            text += " " + cell + " |";
        }
        text += "\n";
    }
    return text;
}

FaultTable FaultTable::in(const std::string& text) {
    FaultTable table;
    const Between between = markers_in(text);
    std::istringstream lines(text.substr(between.begin, between.end - between.begin));
    std::vector<std::string> head;
    for (std::string line; std::getline(lines, line);) {
        const auto cells = cells_of(line);
        if (cells.empty() || cells.front().starts_with("---")) continue;
        if (head.empty()) {
            head = cells;
            continue;
        }
        for (std::size_t i = 1; i < cells.size() && i < head.size(); ++i) {
            std::istringstream cell(cells[i]);
            for (std::string end; std::getline(cell, end, ',');) {
                const auto words = trimmed(end);
                const auto space = words.find(' ');
                const std::size_t count = space == std::string::npos ? 1 : std::stoul(words.substr(space));
                table.found_[cells[0]][head[i]][words.substr(0, space)] += count;
            }
        }
    }
    return table;
}

std::string FaultTable::put_in(const std::string& text, bool counts) const {
    FaultTable joined = in(text);
    for (const auto& [one, faults_of_one] : found_)
        for (const auto& [fault, found_ends] : faults_of_one) joined.found_[one].erase(fault);
    joined.add(*this);
    const Between between = markers_in(text);
    return text.substr(0, between.begin) + joined.markdown(counts) + text.substr(between.end);
}

bool all_is_asked_for() { return asked().find("all") != std::string::npos; }

void hold_against_security(const FaultTable& found, bool whole) {
    const std::string security = REGIE_SOURCE_DIR "/SECURITY.md";
    const std::string record = REGIE_BUILD_DIR "/faults.md";
    std::string recorded = read(record);
    if (recorded.find(end_marker) == std::string::npos) recorded = std::string(begin_marker).append(end_marker);
    write(record, found.put_in(recorded, true));
    if (asked().find("bless") != std::string::npos) write(security, found.put_in(read(security), false));
    for (const std::string& difference : found.against(FaultTable::in(read(security)), whole)) {
        CAPTURE(difference);
        CHECK_MESSAGE(false, "what happened in a fault is not what SECURITY.md says");
    }
}

}  // namespace regie::test
