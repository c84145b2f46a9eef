#include "rules/organisation/language.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "regie/base/id.hpp"
#include "rules/organisation/sentences.hpp"
#include "rules/organisation/vocabulary.hpp"

namespace regie::rules {
namespace {

using namespace vocabulary;

/// A denial reaches this many words forward, and back within its clause.
constexpr std::size_t reach = 12;

enum class Sense : unsigned char { use, excuse, denial, refusal, lack, turn, comma, condition, opening_condition };

/// What a phrase that begins with a word means.
struct Phrase {
    Sense sense;
    std::string_view form;
    std::vector<std::string> rest;  ///< its words after the first, as `base::slug` spells them
    std::size_t row = 0;            ///< of the table
};

/// The phrases by their first word.
using Lexicon = std::unordered_multimap<std::string, Phrase>;

/// Calls `use` for each of the parts of `text` between separators.
template <class Use>
void for_each_part(std::string_view text, std::string_view separator, Use use) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        use(text.substr(0, end));
        text.remove_prefix(std::min(end + separator.size(), text.size()));
    }
}

void add(Lexicon& lexicon, std::string_view forms, Sense sense, std::size_t row = 0) {
    for_each_part(forms, ", ", [&](std::string_view form) {
        std::vector<std::string> words;
        for_each_part(form, " ", [&](std::string_view word) { words.push_back(base::slug(word)); });
        std::string first = words.front();
        words.erase(words.begin());
        lexicon.emplace(std::move(first), Phrase{sense, form, std::move(words), row});
    });
}

Lexicon collected() {
    Lexicon lexicon;
    std::size_t row = 0;
    for (const Row& one : table) {
        add(lexicon, one.forms, Sense::use, row);
        add(lexicon, one.unless, Sense::excuse, row++);
    }
    add(lexicon, denying, Sense::denial);
    add(lexicon, refusing, Sense::refusal);
    add(lexicon, lacking, Sense::lack);
    add(lexicon, turning, Sense::turn);
    add(lexicon, conditions, Sense::condition);
    add(lexicon, opening_conditions, Sense::opening_condition);
    lexicon.emplace(",", Phrase{Sense::comma, ",", {}});
    for_each_part(concluding, ", ", [&](std::string_view word) {
        lexicon.emplace(",", Phrase{Sense::turn, word, {std::string(word)}});
    });
    return lexicon;
}

const Lexicon& lexicon() {
    static const Lexicon phrases = collected();
    return phrases;
}

/// A phrase in a sentence, from the word with number `first` to the one with number `last`.
struct Mark {
    const Phrase* phrase = nullptr;
    std::size_t first = 0;
    std::size_t last = 0;

    Sense sense() const { return phrase->sense; }
};
using Marks = std::vector<Mark>;

bool goes_on(const Sentence& sentence, std::size_t next, const std::vector<std::string>& rest) {
    if (sentence.size() - next < rest.size()) return false;
    return std::equal(rest.begin(), rest.end(), sentence.begin() + static_cast<std::ptrdiff_t>(next),
                      [](const std::string& asked, const Word& word) { return asked == word.text; });
}

/// The phrases of a sentence in its order.
Marks marks_in(const Sentence& sentence) {
    Marks marks;
    for (std::size_t number = 0; number < sentence.size(); ++number) {
        const auto [begin, end] = lexicon().equal_range(sentence[number].text);
        for (auto at = begin; at != end; ++at)
            if (goes_on(sentence, number + 1, at->second.rest))
                marks.push_back({&at->second, number, number + at->second.rest.size()});
    }
    return marks;
}

/// Where a condition is looked for while a sentence is read.
enum class Conditions : unsigned char { opening_only, anywhere };

/// The denial that holds while a sentence is read from its head. One in a condition holds until the condition ends.
class Denial {
public:
    explicit Denial(Conditions where) : where_(where) {}

    void read(const Mark& mark) {
        switch (mark.sense()) {
            case Sense::denial:
            case Sense::refusal:
            case Sense::lack:
                last_ = mark.last;
                break;
            case Sense::turn:
                last_.reset();
                in_condition_ = false;
                opening_ = mark.last + 1;
                break;
            case Sense::comma:
                if (in_condition_) last_ = outside_;
                in_condition_ = false;
                opening_ = mark.last + 1;
                break;
            case Sense::condition:
            case Sense::opening_condition:
                if (in_condition_ || (where_ == Conditions::opening_only && mark.first != opening_)) break;
                in_condition_ = true;
                outside_ = last_;
                break;
            case Sense::use:
            case Sense::excuse:
                break;
        }
    }

    bool in_condition() const { return in_condition_; }
    bool reaches(const Mark& use) const { return last_ && use.first - *last_ <= reach; }

private:
    Conditions where_;
    std::optional<std::size_t> last_;     ///< number of the word that denies
    std::optional<std::size_t> outside_;  ///< the same before the condition
    std::size_t opening_ = 0;             ///< where a condition may open
    bool in_condition_ = false;
};

/// The uses of words of a topic, without those that the sentence denies before them.
Marks not_denied_before(const Marks& marks, Topic topic) {
    Denial denial(Conditions::opening_only);
    Marks uses;
    for (const Mark& mark : marks) {
        denial.read(mark);
        if (mark.sense() == Sense::use && table[mark.phrase->row].topic == topic && !denial.reaches(mark))
            uses.push_back(mark);
    }
    return uses;
}

bool ends_clause(Sense sense) { return sense == Sense::comma || sense == Sense::turn || sense == Sense::condition; }

/// Leaves out the uses that their own clause denies after them: "afdwingen kan niet".
void remove_denied_after(const Marks& marks, Marks& uses) {
    std::optional<std::size_t> next;
    auto use = uses.rbegin();
    for (auto mark = marks.rbegin(); mark != marks.rend() && use != uses.rend(); ++mark) {
        if (mark->sense() == Sense::denial || mark->sense() == Sense::refusal) next = mark->first;
        if (ends_clause(mark->sense())) next.reset();
        if (mark->phrase != use->phrase || mark->first != use->first) continue;
        if (next && *next - use->last <= reach) use->phrase = nullptr;
        ++use;
    }
    std::erase_if(uses, [](const Mark& one) { return one.phrase == nullptr; });
}

/// The first use in a sentence that is meant; nothing where there is none.
std::optional<WordSeen> first_use(const Sentence& sentence, Topic topic) {
    const Marks marks = marks_in(sentence);
    Marks uses = not_denied_before(marks, topic);
    if (uses.empty()) return std::nullopt;
    remove_denied_after(marks, uses);
    std::array<bool, std::size(table)> excused{};
    for (const Mark& mark : marks)
        if (mark.sense() == Sense::excuse) excused[mark.phrase->row] = true;
    const auto meant =
        std::find_if(uses.begin(), uses.end(), [&](const Mark& use) { return !excused[use.phrase->row]; });
    if (meant == uses.end()) return std::nullopt;
    return WordSeen{meant->phrase->form, sentence[meant->first].begin, sentence[meant->last].end};
}

/// The first letters of words, without capitals, packed.
using Head = std::uint32_t;
constexpr std::size_t longest_head = 4;

bool is_plain_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

Head longer(Head head, char letter) { return head << 8 | static_cast<unsigned char>(letter | 0x20); }

/// How the words of a topic begin.
struct Heads {
    std::vector<Head> whole;  ///< the first four letters, or all there are
    std::vector<Head> cut;    ///< fewer: those before a letter with an accent

    explicit Heads(Topic topic) {
        for (const Row& row : table)
            if (row.topic == topic) for_each_part(row.forms, ", ", [this](std::string_view form) { add(form); });
        for (auto* heads : {&whole, &cut}) std::sort(heads->begin(), heads->end());
    }

private:
    void add(std::string_view form) {
        Head head = 0;
        std::size_t length = 0;
        for (const char c : base::slug(form.substr(0, form.find(' ')))) {
            if (!is_plain_letter(c) || length == longest_head) break;
            if (length++ > 0) cut.push_back(head);
            head = longer(head, c);
        }
        whole.push_back(head);
    }
};

const Heads& heads_of(Topic topic) {
    static const std::array<Heads, 4> heads{Heads(Topic::command), Heads(Topic::settlement), Heads(Topic::say),
                                            Heads(Topic::support)};
    return heads[static_cast<std::size_t>(topic)];
}

/// A word begins as one of the topic does. Most texts have none, and need no closer reading.
bool may_speak_of(Topic topic, std::string_view text) {
    const Heads& heads = heads_of(topic);
    for (std::size_t at = 0; at < text.size();) {
        Head head = 0;
        const std::size_t begin = at;
        for (; at < text.size() && at - begin < longest_head && is_plain_letter(text[at]); ++at)
            head = longer(head, text[at]);
        const bool accent = at - begin < longest_head && at < text.size() && static_cast<signed char>(text[at]) < 0;
        const auto& known = accent ? heads.cut : heads.whole;
        if (at > begin && std::binary_search(known.begin(), known.end(), head)) return true;
        while (at < text.size() && is_plain_letter(text[at])) ++at;
        // What a backslash escapes in a file begins no word.
        while (at < text.size() && !is_plain_letter(text[at])) at += text[at] == '\\' ? 2 : 1;
    }
    return false;
}

}  // namespace

std::optional<WordSeen> first_word_of(Topic topic, std::string_view text) {
    if (!may_speak_of(topic, text)) return std::nullopt;
    Sentences sentences(text);
    for (Sentence sentence; sentences.next(sentence);)
        if (const auto seen = first_use(sentence, topic)) return seen;
    return std::nullopt;
}

bool is_denial(std::string_view text) {
    Sentences sentences(text);
    for (Sentence sentence; sentences.next(sentence);) {
        Denial denial(Conditions::anywhere);
        for (const Mark& mark : marks_in(sentence)) {
            denial.read(mark);
            if (mark.sense() == Sense::denial && !denial.in_condition()) return true;
            if (mark.sense() == Sense::lack && mark.first == 0) return true;
        }
    }
    return false;
}

}  // namespace regie::rules
