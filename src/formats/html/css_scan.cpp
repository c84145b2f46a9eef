#include "formats/html/css_scan.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "regie/base/text.hpp"

namespace regie::formats {
namespace {

/// Functions of which the first argument, or any text in them, is an address.
constexpr std::array<std::string_view, 5> fetching{"url", "src", "image", "image-set", "-webkit-image-set"};

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool in_name(char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

int hexadecimal(char c) {
    if (is_digit(c)) return c - '0';
    const char small = lower(c);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

bool is_fetching(std::string_view function) { return std::ranges::find(fetching, function) != fetching.end(); }

/// An address of something that is in the page already.
bool is_here(std::string_view address) {
    std::string start;
    for (const char c : base::trimmed(address).substr(0, 5)) start += lower(c);
    return start.empty() || start.front() == '#' || start == "data:";
}

class Scan {
public:
    explicit Scan(std::string_view css) : css_(css) {}

    std::optional<Fetch> first() {
        while (at_ < css_.size() && !found_) step();
        return std::move(found_);
    }

private:
    void step() {
        const char c = css_[at_];
        if (css_.substr(at_).starts_with("/*")) {
            const auto end = css_.find("*/", at_ + 2);
            at_ = end == std::string_view::npos ? css_.size() : end + 2;
        } else if (c == '"' || c == '\'') {
            const std::size_t start = at_;
            check(text(), start, !fetches_.empty() && fetches_.back());
        } else if (c == '#') {
            // A colour or the name of an element, also where a bracket follows.
            ++at_;
            name();
        } else if (c == '@') {
            const std::size_t start = at_++;
            if (name() == "import") found_ = Fetch{Fetch::Kind::import, {}, start};
        } else if (in_name(c) || c == '\\') {
            word();
        } else {
            if (c == '(') fetches_.push_back(false);
            if (c == ')' && !fetches_.empty()) fetches_.pop_back();
            ++at_;
        }
    }

    /// A name, and the bracket after it that makes it a function.
    void word() {
        const std::size_t start = at_;
        const std::string function = name();
        if (at_ == start) ++at_;  // a backslash at the end of a line
        if (at_ == css_.size() || css_[at_] != '(') return;
        ++at_;
        fetches_.push_back(is_fetching(function));
        if (function != "url") return;
        while (at_ < css_.size() && is_white(css_[at_])) ++at_;
        if (at_ < css_.size() && css_[at_] != '"' && css_[at_] != '\'') check(bare_address(), start, true);
    }

    void check(std::string address, std::size_t start, bool fetches) {
        if (fetches && !found_ && !is_here(address)) found_ = Fetch{Fetch::Kind::address, std::move(address), start};
    }

    /// A name in small letters, with its escapes read.
    std::string name() {
        std::string out;
        while (at_ < css_.size()) {
            if (css_[at_] == '\\') {
                if (at_ + 1 == css_.size() || css_[at_ + 1] == '\n') break;
                out += escape();
            } else if (in_name(css_[at_])) {
                out += lower(css_[at_++]);
            } else {
                break;
            }
        }
        return out;
    }

    /// `\75 ` or `\u`: the letter that it stands for, where that is one of ASCII.
    std::string escape() {
        constexpr int most_digits = 6;
        ++at_;
        if (at_ == css_.size()) return "?";
        if (hexadecimal(css_[at_]) < 0) return {lower(css_[at_++])};
        unsigned code = 0;
        for (int digits = 0; digits < most_digits && at_ < css_.size() && hexadecimal(css_[at_]) >= 0; ++digits)
            code = code * 16 + static_cast<unsigned>(hexadecimal(css_[at_++]));
        if (at_ < css_.size() && is_white(css_[at_])) ++at_;
        return code < 0x80 ? std::string(1, lower(static_cast<char>(code))) : std::string("?");
    }

    /// A text in quotes, which ends at a line end where its quote is missing.
    std::string text() {
        const char quote = css_[at_++];
        std::string out;
        while (at_ < css_.size() && css_[at_] != quote && css_[at_] != '\n') {
            if (css_[at_] != '\\')
                out += css_[at_++];
            else if (at_ + 1 == css_.size())
                ++at_;
            else if (css_[at_ + 1] == '\n')
                at_ += 2;
            else
                out += escape();
        }
        if (at_ < css_.size()) ++at_;
        return out;
    }

    /// An address without quotes, up to the bracket that ends it.
    std::string bare_address() {
        std::string out;
        while (at_ < css_.size() && css_[at_] != ')') {
            if (css_[at_] == '\\')
                out += escape();
            else
                out += css_[at_++];
        }
        return out;
    }

    std::string_view css_;
    std::size_t at_ = 0;
    std::vector<bool> fetches_;  ///< of each bracket that is open: texts in it are addresses
    std::optional<Fetch> found_;
};

}  // namespace

std::optional<Fetch> first_fetch(std::string_view css) { return Scan(css).first(); }

}  // namespace regie::formats
