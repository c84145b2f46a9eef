#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::rules {

/// A word of a text, or a comma, at the bytes [begin, end).
struct Word {
    std::string text;  ///< as `base::slug` spells it, `,` for a comma; empty for what is no word of its own
    std::size_t begin = 0;
    std::size_t end = 0;
};
using Sentence = std::vector<Word>;

/// Takes a text (UTF-8, as it may stand in a file) apart into sentences of words. A compound with a hyphen is one word,
/// and half of one (`stuur- en`) is none of its own. Addresses of web pages hold no words.
class Sentences {
public:
    explicit Sentences(std::string_view text) : text_(text) {}

    /// The next sentence; false where there is none. All of them together take time linear in the text.
    bool next(Sentence& into);

private:
    std::size_t word_end(std::size_t begin) const;
    void add_word(Sentence& into);
    bool ends_at_point(const Sentence& so_far) const;
    bool passes_blank_line(bool after_colon);

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace regie::rules
