#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace regie::rules {

/// What words can speak of.
enum class Topic : unsigned char {
    command,     ///< power of one over another
    settlement,  ///< targets, and being settled with by them
    say,         ///< deciding on what others do or get
    support,     ///< helping them to decide
};

/// A word in a text.
struct WordSeen {
    std::string_view form;  ///< as our list has it
    std::size_t begin = 0;  ///< the bytes [begin, end) where it stands
    std::size_t end = 0;
};

/// The first word in a text (UTF-8, as it may stand in a file) that speaks of the topic, in Dutch or in English: whole,
/// not part of a compound, whatever its case and accents. Nothing where there is none. It errs on the side of silence:
/// a word does not count where its sentence denies it ("zonder …", "… not") or shows that another matter is meant. The
/// work grows linearly with the text.
std::optional<WordSeen> first_word_of(Topic topic, std::string_view text);

/// A text of a few words says that there is nothing: "geen", "beslist niet over subsidies", "no say". What it says of
/// a condition ("if partners do not agree") or of a manner ("without asking") does not count.
bool is_denial(std::string_view text);

}  // namespace regie::rules
