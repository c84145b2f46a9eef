#include "rules/organisation/sentences.hpp"

#include <algorithm>
#include <array>

#include <utf8proc.h>

#include "regie/base/id.hpp"

namespace regie::rules {
namespace {

constexpr std::string_view white_space = " \t\r\n";

/// No word that anybody looks for is longer; a longer one is not spelled out.
constexpr std::size_t longest_word = 60;

struct Character {
    utf8proc_int32_t code = 0;
    std::size_t length = 1;
};

/// What is no UTF-8 counts as a character of one byte that belongs to no word.
Character character_at(std::string_view text, std::size_t at) {
    utf8proc_int32_t code = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at),
                                         static_cast<utf8proc_ssize_t>(text.size() - at), &code);
    return length > 0 ? Character{code, static_cast<std::size_t>(length)} : Character{};
}

/// What a character does in a word; `inner` belongs to one only between two letters, as in `KPI's` and `i.p.v`.
enum class Part : unsigned char { none, letter, hyphen, inner };

Part part_of(utf8proc_int32_t code) {
    if (code == '-' || code == 0x2010 || code == 0x2011) return Part::hyphen;
    if (code == '\'' || code == '.' || code == '@' || code == 0x2019) return Part::inner;
    const auto category = utf8proc_category(code);
    const bool letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
    // A soft hyphen, and what else takes no room, stands within a word.
    return letter || code == '_' || category == UTF8PROC_CATEGORY_CF ? Part::letter : Part::none;
}

/// `written`: the word as it stands in the text.
bool is_abbreviation(const Word& word, std::string_view written) {
    constexpr std::array<std::string_view, 7> usual{"art", "bijv", "bv", "ca", "nl", "nr", "resp"};
    return written.find('.') != std::string_view::npos ||
           std::find(usual.begin(), usual.end(), word.text) != usual.end();
}

}  // namespace

std::size_t Sentences::word_end(std::size_t begin) const {
    std::size_t end = begin;
    while (end < text_.size()) {
        const Character character = character_at(text_, end);
        const Part part = part_of(character.code);
        const std::size_t next = end + character.length;
        if (part == Part::none) break;
        if (part == Part::inner &&
            (end == begin || next >= text_.size() || part_of(character_at(text_, next).code) != Part::letter))
            break;
        end = next;
    }
    return end;
}

void Sentences::add_word(Sentence& into) {
    const std::size_t begin = at_;
    at_ = word_end(begin);
    const std::string_view word = text_.substr(begin, at_ - begin);
    if (word.find_first_not_of('-') == std::string_view::npos) return;
    const bool half = word.front() == '-' || word.back() == '-';
    into.push_back({half || word.size() > longest_word ? std::string() : base::slug(word), begin, at_});
    const bool address = word.starts_with("www.") || text_.substr(at_).starts_with("://");
    if (address) at_ = std::min(text_.find_first_of(white_space, at_), text_.size());
}

/// The point before `at_` ends the sentence: white space and no small letter follow, and it is no abbreviation's.
bool Sentences::ends_at_point(const Sentence& so_far) const {
    if (!so_far.empty() && so_far.back().end + 1 == at_) {
        const Word& word = so_far.back();
        if (is_abbreviation(word, text_.substr(word.begin, word.end - word.begin))) return false;
    }
    const std::size_t gap = text_.find_first_not_of("\"')]", at_);
    const std::size_t next = text_.find_first_not_of(white_space, std::min(gap, text_.size()));
    if (next == std::string_view::npos) return true;
    return next > gap && utf8proc_category(character_at(text_, next).code) != UTF8PROC_CATEGORY_LL;
}

/// Goes past white space. A blank line in it ends the sentence, unless a colon announced what follows.
bool Sentences::passes_blank_line(bool after_colon) {
    const std::size_t end = std::min(text_.find_first_not_of(white_space, at_), text_.size());
    const std::string_view gap = text_.substr(at_, end - at_);
    at_ = end;
    return !after_colon && std::count(gap.begin(), gap.end(), '\n') > 1;
}

bool Sentences::next(Sentence& into) {
    into.clear();
    bool after_colon = false;
    while (at_ < text_.size()) {
        const Character character = character_at(text_, at_);
        const Part part = part_of(character.code);
        bool ended = false;
        if (white_space.find(text_[at_]) != std::string_view::npos) {
            ended = passes_blank_line(after_colon);
        } else {
            after_colon = character.code == ':';
            if (part == Part::letter || part == Part::hyphen) {
                add_word(into);
                continue;
            }
            if (character.code == ',') into.push_back({",", at_, at_ + 1});
            at_ += character.length;
            // What a backslash escapes in a file is no letter.
            if (character.code == '\\' && at_ < text_.size() && static_cast<unsigned char>(text_[at_]) < 0x80) ++at_;
            ended = character.code == '!' || character.code == '?' || character.code == ';' ||
                    (character.code == '.' && ends_at_point(into));
        }
        if (ended && !into.empty()) return true;
    }
    return !into.empty();
}

}  // namespace regie::rules
