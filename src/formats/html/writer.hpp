#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "regie/formats/html.hpp"
#include "regie/report/figure.hpp"

namespace regie::formats {

/// A word of HTML itself, the name of an element or an attribute. Only what stands in our code can be one.
class Word {
public:
    consteval Word(const char* word) : word_(word) {}
    std::string_view text() const { return word_; }

private:
    std::string_view word_;
};

struct Attribute {
    Word name;
    std::string value;  ///< as it is; escaped when it is written
};
using Attributes = std::initializer_list<Attribute>;

/// Writes HTML. There is no way to write text as markup but the names of elements and attributes, which are ours, the
/// style, which was proven, and our own drawings.
class Writer {
public:
    /// An element that ends where this does.
    class Element {
    public:
        Element(Writer& writer, Word name, Attributes attributes);
        ~Element();
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

    private:
        Writer& writer_;
        Word name_;
    };

    Writer() : out_("<!DOCTYPE html>\n") {}

    /// An element without content, which has no end.
    void single(Word name, Attributes attributes);
    /// An element with running text.
    void element(Word name, std::string_view text, Attributes attributes = {});
    /// Words as running text: http and https addresses become links, and what reads from right to left keeps to itself.
    void text(std::string_view text);
    /// Words where no markup can stand.
    void words(std::string_view text);
    /// Text letter for letter, with its line ends.
    void lines(std::string_view text);
    void style(const HouseStyle& style);
    /// The drawing of a figure; `id` is ours.
    void drawing(const report::Figure& figure, std::string_view id);

    std::string take() { return std::move(out_); }

private:
    void begin(Word name, Attributes attributes);
    void end(Word name);

    std::string out_;
};

}  // namespace regie::formats
