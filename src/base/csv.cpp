#include "regie/base/csv.hpp"

#include <algorithm>
#include <utility>

#include "regie/base/text.hpp"

namespace regie::base {
namespace {

constexpr std::string_view zip_start = "PK\x03\x04";

std::size_t line_at(std::string_view text, std::size_t at) {
    const std::string_view before = text.substr(0, at);
    const auto carriage_returns = std::ranges::count(before, '\r');
    std::size_t pairs = 0;
    for (auto pair = before.find("\r\n"); pair != std::string_view::npos; pair = before.find("\r\n", pair + 2)) ++pairs;
    return 1 + static_cast<std::size_t>(std::ranges::count(before, '\n') + carriage_returns) - pairs;
}

std::optional<CsvReader::Stop> fault_of_bytes(std::string_view text) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return CsvReader::Stop{CsvFault::utf16, 1};
    if (text.starts_with(zip_start)) return CsvReader::Stop{CsvFault::workbook, 1};
    if (const auto at = text.find('\0'); at != std::string_view::npos) {
        return CsvReader::Stop{CsvFault::utf16, line_at(text, at)};
    }
    if (const auto at = first_invalid_utf8(text); at != std::string_view::npos) {
        return CsvReader::Stop{CsvFault::not_utf8, line_at(text, at)};
    }
    return {};
}

/// Begins as a formula does, after any `'`: those that stand there themselves are shielded too, and so come back.
bool needs_shield(std::string_view cell) {
    const auto first = cell.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

}  // namespace

std::string shielded_cell(std::string cell) { return needs_shield(cell) ? "'" + std::move(cell) : std::move(cell); }

std::string_view unshielded_cell(std::string_view cell) {
    if (cell.starts_with('\'') && needs_shield(cell)) cell.remove_prefix(1);
    return cell;
}

CsvReader::CsvReader(std::string_view text) : text_(text), stop_(fault_of_bytes(text)) {
    if (stop_) return;
    if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
    while (at_ < text_.size() && at_line_end()) pass_line_end();
    choose_separator();
}

/// Excel writes, and obeys, a first line `sep=;`. Else the sign that occurs most in the first row is it.
void CsvReader::choose_separator() {
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with("sep=;") || rest.starts_with("sep=,")) {
        const char separator = rest[4];
        at_ += 5;
        if (at_ == text_.size() || at_line_end()) {
            separator_ = separator;
            if (at_ < text_.size()) pass_line_end();
            return;
        }
        at_ -= 5;
    }
    std::size_t semicolons = 0;
    std::size_t commas = 0;
    bool has_tab = false;
    bool in_quotes = false;
    for (const char c : rest) {
        if (c == '"') in_quotes = !in_quotes;
        if (in_quotes) continue;
        if (c == '\n' || c == '\r') break;
        if (c == ';') ++semicolons;
        if (c == ',') ++commas;
        if (c == '\t') has_tab = true;
    }
    if (commas > semicolons) separator_ = ',';
    if (has_tab && commas + semicolons == 0) stop_ = Stop{CsvFault::tabs, line_};
}

bool CsvReader::next(CsvRow& row) {
    while (!stop_ && at_ < text_.size()) {
        row.line = line_;
        row.cells.clear();
        read_row(row.cells);
        if (stop_) break;
        if (!std::ranges::all_of(row.cells, [](const std::string& cell) { return trimmed(cell).empty(); })) return true;
    }
    return false;
}

void CsvReader::read_row(std::vector<std::string>& cells) {
    for (;;) {
        if (cells.size() == max_csv_cells) {
            stop_ = Stop{CsvFault::too_many_cells, line_};
            return;
        }
        if (at_ < text_.size() && text_[at_] == '"') {
            cells.push_back(quoted());
            if (stop_) return;
        } else {
            const auto begin = at_;
            while (at_ < text_.size() && text_[at_] != separator_ && !at_line_end()) ++at_;
            cells.emplace_back(text_.substr(begin, at_ - begin));
        }
        if (at_ == text_.size()) return;
        if (at_line_end()) return pass_line_end();
        ++at_;
    }
}

/// The cell whose quote opens here. Blanks after the closing quote do no harm.
std::string CsvReader::quoted() {
    const std::size_t opened = line_;
    std::string cell;
    for (++at_; at_ < text_.size();) {
        if (at_line_end()) {
            const auto begin = at_;
            pass_line_end();
            cell += text_.substr(begin, at_ - begin);
        } else if (text_[at_] != '"') {
            cell += text_[at_++];
        } else if (text_.substr(at_).starts_with("\"\"")) {
            cell += '"';
            at_ += 2;
        } else {
            ++at_;
            while (at_ < text_.size() && text_[at_] == ' ') ++at_;
            if (at_ < text_.size() && text_[at_] != separator_ && !at_line_end()) {
                stop_ = Stop{CsvFault::text_after_quote, line_};
            }
            return cell;
        }
    }
    stop_ = Stop{CsvFault::unclosed_quote, opened};
    return cell;
}

bool CsvReader::at_line_end() const { return text_[at_] == '\n' || text_[at_] == '\r'; }

void CsvReader::pass_line_end() {
    at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
    ++line_;
}

}  // namespace regie::base
