#include "store/text_scan.hpp"

#include <array>

#include "store/faults/texts.hpp"
#include "store/personal_data.hpp"

namespace regie::store {
namespace {

enum class Look : std::uint8_t { past, address, number, at_sign, hidden };

/// What to do at a byte. Of the bytes over 0x7f only those with which a hidden character starts are looked at.
constexpr std::array<Look, 256> looks = [] {
    std::array<Look, 256> table{};
    table[':'] = Look::address;
    table['@'] = Look::at_sign;
    table['+'] = Look::number;
    for (unsigned char c = '0'; c <= '9'; ++c) table[c] = Look::number;
    for (const unsigned lead : {0xc2U, 0xcdU, 0xd8U, 0xe1U, 0xe2U, 0xe3U, 0xefU, 0xf3U}) table[lead] = Look::hidden;
    return table;
}();

struct Decoded {
    char32_t character = 0;
    std::size_t length = 1;
};

Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : static_cast<unsigned char>(0);
    };
    const unsigned char lead = byte(at);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length == 1) return {lead, 1};
    char32_t character = lead & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) character = (character << 6) | (byte(at + i) & 0x3fU);
    return {character, length};
}

/// The character that ends at `end`; 0 where there is none.
char32_t before(std::string_view text, std::size_t end) {
    while (end > 0 && (static_cast<unsigned char>(text[end - 1]) & 0xc0U) == 0x80U) --end;
    return end > 0 ? decode(text, end - 1).character : 0;
}

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool is_bidirectional(char32_t c) {
    return in(c, 0x202a, 0x202e) || in(c, 0x2066, 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool is_invisible(char32_t c) {
    constexpr std::array<char32_t, 12> single{0x00ad, 0x034f, 0x115f, 0x1160, 0x180e, 0x200b,
                                              0x200c, 0x200d, 0x3164, 0xfeff, 0xffa0, 0x2028};
    for (const char32_t one : single) {
        if (c == one) return true;
    }
    return c == 0x2029 || in(c, 0x2060, 0x2064) || in(c, 0xe0000, 0xe007f);
}

bool is_emoji(char32_t c) { return in(c, 0x1f000, 0x1faff) || in(c, 0x2190, 0x2bff) || c == 0xfe0f; }

/// Joiners have work to do between emoji, and in scripts whose letters join (Arabic, those of India).
bool joins(std::string_view text, std::size_t at, const Decoded& joiner) {
    if (joiner.character != 0x200c && joiner.character != 0x200d) return false;
    const char32_t left = before(text, at);
    const std::size_t next = at + joiner.length;
    const char32_t right = next < text.size() ? decode(text, next).character : 0;
    if (in(left, 0x0600, 0x0dff)) return true;
    return joiner.character == 0x200d && is_emoji(left) && is_emoji(right);
}

class Scan {
public:
    Scan(std::string_view text, bool personal, std::vector<Sighting>& sightings)
        : text_(text), personal_(personal), sightings_(sightings) {}

    void run() {
        constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";
        std::size_t at = text_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
        while (at < text_.size()) {
            switch (looks[static_cast<unsigned char>(text_[at])]) {
                case Look::past:
                    ++at;
                    break;
                case Look::address:
                    at = past_address(at);
                    break;
                case Look::at_sign:
                    at = past_email(at);
                    break;
                case Look::number:
                    at = past_number(at);
                    break;
                case Look::hidden:
                    at = past_hidden(at);
                    break;
            }
        }
    }

private:
    void note(const base::RuleText& rule, const base::Wording& wording, Stretch where, char32_t character = 0) {
        sightings_.push_back({&rule, &wording, static_cast<std::uint32_t>(where.begin),
                              static_cast<std::uint32_t>(where.end), character});
    }

    std::size_t past_address(std::size_t at) const {
        if (!text_.substr(at).starts_with("://")) return at + 1;
        const std::size_t end = text_.find_first_of(" \t\r\n\"'<>", at);
        return end == std::string_view::npos ? text_.size() : end;
    }

    std::size_t past_email(std::size_t at) {
        const auto found = personal_ ? email_around(text_, at) : std::nullopt;
        if (!found) return at + 1;
        note(faults::personal_data, faults::email_address, *found);
        return found->end;
    }

    std::size_t past_number(std::size_t at) {
        if (personal_) {
            if (const auto phone = phone_at(text_, at)) {
                note(faults::personal_data, faults::phone_number, *phone);
                return phone->end;
            }
            if (const auto citizen = citizen_number_at(text_, at)) {
                note(faults::personal_data, faults::citizen_number, *citizen);
                return citizen->end;
            }
        }
        const std::size_t end = text_.find_first_not_of("0123456789", at + 1);
        return end == std::string_view::npos ? text_.size() : end;
    }

    std::size_t past_hidden(std::size_t at) {
        const Decoded found = decode(text_, at);
        const std::size_t end = at + found.length;
        if (is_bidirectional(found.character)) {
            note(faults::hidden_characters, faults::bidirectional, {at, end}, found.character);
        } else if (is_invisible(found.character) && !joins(text_, at, found)) {
            note(faults::hidden_characters, faults::invisible, {at, end}, found.character);
        }
        return end;
    }

    std::string_view text_;
    bool personal_;
    std::vector<Sighting>& sightings_;
};

}  // namespace

void scan_text(std::string_view text, bool personal, std::vector<Sighting>& sightings) {
    Scan(text, personal, sightings).run();
}

}  // namespace regie::store
