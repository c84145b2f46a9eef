#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

/// CSS taken apart as CSS Syntax Module Level 3 says, for what in it would fetch something. It is written from the
/// standard and shares nothing with `formats/html/css_scan`, which is held against it.
namespace regie::fuzz {

class Css {
public:
    explicit Css(std::string_view css) {
        // 3.3, preprocessing
        for (std::size_t at = 0; at < css.size(); ++at) {
            const bool pair = css[at] == '\r' && at + 1 < css.size() && css[at + 1] == '\n';
            if (!pair) css_ += css[at] == '\r' || css[at] == '\f' ? '\n' : css[at];
        }
    }

    /// The first address that would be fetched, or `@import`; empty where nothing would.
    std::string first_fetch() {
        while (at_ < css_.size() && found_.empty()) token();
        return found_;
    }

private:
    static bool is_white(char c) { return c == ' ' || c == '\t' || c == '\n'; }
    static bool is_digit(char c) { return c >= '0' && c <= '9'; }
    static bool is_hexadecimal(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }
    static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
    static bool starts_name(char c) {
        return (lower(c) >= 'a' && lower(c) <= 'z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    }
    static bool in_name(char c) { return starts_name(c) || is_digit(c) || c == '-'; }

    char at(std::size_t place) const { return place < css_.size() ? css_[place] : '\0'; }
    bool is_escape(std::size_t place) const {
        return at(place) == '\\' && place + 1 <= css_.size() && at(place + 1) != '\n';
    }
    bool starts_identifier(std::size_t place) const {
        if (at(place) == '-') return starts_name(at(place + 1)) || at(place + 1) == '-' || is_escape(place + 1);
        return starts_name(at(place)) || is_escape(place);
    }
    bool starts_number(std::size_t place) const {
        if (at(place) == '+' || at(place) == '-') ++place;
        return is_digit(at(place)) || (at(place) == '.' && is_digit(at(place + 1)));
    }

    /// 4.3.7, past the backslash
    std::string escape() {
        if (at_ >= css_.size()) return "?";
        if (!is_hexadecimal(css_[at_])) return std::string(1, css_[at_++]);
        std::size_t end = at_;
        while (end < at_ + 6 && is_hexadecimal(at(end))) ++end;
        const unsigned long code = std::stoul(css_.substr(at_, end - at_), nullptr, 16);
        at_ = end;
        if (is_white(at(at_))) ++at_;
        return code > 0 && code < 0x80 ? std::string(1, static_cast<char>(code)) : "?";
    }

    std::string name() {
        std::string name;
        for (;;) {
            if (in_name(at(at_)) && at_ < css_.size()) {
                name += lower(css_[at_++]);
            } else if (at_ < css_.size() && is_escape(at_)) {
                ++at_;
                for (const char c : escape()) name += lower(c);
            } else {
                return name;
            }
        }
    }

    void address(const std::string& address) {
        std::string start;
        for (const char c : address)
            if (!start.empty() || !(is_white(c) || static_cast<unsigned char>(c) < 0x20)) start += lower(c);
        if (!start.empty() && !start.starts_with('#') && !start.starts_with("data:") && found_.empty()) found_ = start;
    }

    void string_token() {
        const char quote = css_[at_++];
        std::string text;
        while (at_ < css_.size() && css_[at_] != quote) {
            if (css_[at_] == '\n') return;  // a bad string
            if (css_[at_] != '\\') {
                text += css_[at_++];
            } else if (at(++at_) == '\n') {
                ++at_;
            } else if (at_ < css_.size()) {
                text += escape();
            }
        }
        ++at_;
        if (!open_.empty() && open_.back().fetches && !open_.back().spoiled) address(text);
    }

    void url_token() {
        while (is_white(at(at_))) ++at_;
        std::string text;
        while (at_ < css_.size() && css_[at_] != ')') {
            const char c = css_[at_];
            if (is_white(c)) {
                while (is_white(at(at_))) ++at_;
                if (at_ < css_.size() && at(at_) != ')') return bad_url();
            } else if (c == '"' || c == '\'' || c == '(' || (static_cast<unsigned char>(c) < 0x20) || c == 0x7f) {
                return bad_url();
            } else if (c == '\\') {
                if (!is_escape(at_)) return bad_url();
                ++at_;
                text += escape();
            } else {
                text += css_[at_++];
            }
        }
        ++at_;
        address(text);
    }

    void bad_url() {
        while (at_ < css_.size() && css_[at_] != ')') {
            if (is_escape(at_)) {
                ++at_;
                escape();
            } else {
                ++at_;
            }
        }
        ++at_;
    }

    void identifier() {
        const std::string function = name();
        if (at(at_) != '(') return;
        ++at_;
        if (function == "url") {
            std::size_t next = at_;
            while (is_white(at(next))) ++next;
            if (at(next) != '"' && at(next) != '\'') return url_token();
        }
        static const std::vector<std::string> fetching{"url", "src", "image", "image-set", "-webkit-image-set"};
        open(')', std::find(fetching.begin(), fetching.end(), function) != fetching.end());
    }

    struct Open {
        char close;
        bool fetches;
        bool spoiled = false;  ///< with brackets in it that no such function takes
    };
    void open(char close, bool fetches) {
        if (!open_.empty() && close != ')') open_.back().spoiled = true;
        open_.push_back({close, fetches});
    }

    void token() {
        const char c = css_[at_];
        if (c == '/' && at(at_ + 1) == '*') {
            const std::size_t end = css_.find("*/", at_ + 2);
            at_ = end == std::string::npos ? css_.size() : end + 2;
        } else if (c == '"' || c == '\'') {
            string_token();
        } else if (c == '#' && (in_name(at(at_ + 1)) || is_escape(at_ + 1))) {
            ++at_;
            name();
        } else if (c == '@' && starts_identifier(at_ + 1)) {
            ++at_;
            if (name() == "import") found_ = "@import";
        } else if (starts_number(at_)) {
            number();
        } else if (starts_identifier(at_)) {
            identifier();
        } else {
            ++at_;
            if (c == '(') open(')', false);
            if (c == '[') open(']', false);
            if (c == '{') open('}', false);
            if (!open_.empty() && c == open_.back().close) open_.pop_back();
        }
    }

    /// 4.3.3 and 4.3.12, with the unit after it
    void number() {
        if (at(at_) == '+' || at(at_) == '-') ++at_;
        while (is_digit(at(at_))) ++at_;
        if (at(at_) == '.' && is_digit(at(at_ + 1))) ++at_;
        while (is_digit(at(at_))) ++at_;
        if (lower(at(at_)) == 'e') {
            const std::size_t sign = at(at_ + 1) == '+' || at(at_ + 1) == '-' ? 1 : 0;
            if (is_digit(at(at_ + 1 + sign))) at_ += 1 + sign;
            while (is_digit(at(at_))) ++at_;
        }
        if (starts_identifier(at_)) name();
    }

    std::string css_;
    std::size_t at_ = 0;
    std::string found_;
    std::vector<Open> open_;
};

}  // namespace regie::fuzz
