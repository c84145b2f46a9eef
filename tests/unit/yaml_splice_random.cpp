#include <random>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "regie/yaml/parse.hpp"
#include "regie/yaml/splice.hpp"
#include "regie/yaml/write.hpp"

/// Files as people write them, made up: each edit of each value must say what was meant (the splice proves that itself)
/// and leave every comment that does not stand on a line of what it takes away.
namespace {

using namespace regie::yaml;

class Writer {
public:
    explicit Writer(unsigned seed) : random_(seed), line_end_(seed % 5 == 0 ? "\r\n" : "\n") {}

    std::string file() {
        out_.clear();
        if (chance(8)) out_ = "\xef\xbb\xbf";
        mapping(0, 0);
        if (chance(8) && out_.size() > 8) {
            while (out_.ends_with('\n') || out_.ends_with('\r')) out_.pop_back();
        }
        return out_;
    }

private:
    bool chance(unsigned one_in) { return random_() % one_in == 0; }
    std::string comment() { return chance(3) ? " # c" + std::to_string(comments_++) : std::string{}; }
    void line(const std::string& text) { out_ += text + comment() + line_end_; }

    /// A comment or an empty line between entries.
    void pause(std::size_t indent) {
        if (chance(6)) out_ += line_end_;
        if (chance(6)) out_ += std::string(indent, ' ') + "# c" + std::to_string(comments_++) + line_end_;
    }

    std::string word() {
        static const std::vector<std::string> words{"ggd",    "'a b'", "\"x: \\\"y\\\"\"",     "stichting-x", "2016",
                                                    "\"no\"", "hé",    "a long text of words", "''",          "x#y",
                                                    "'it''s'"};
        return words[random_() % words.size()];
    }

    std::string flow(int depth) {
        if (depth > 1 || chance(2)) return word();
        std::string text(1, chance(2) ? '[' : '{');
        const bool is_list = text == "[";
        const std::size_t count = random_() % 4;
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) text += ", ";
            if (chance(9)) text += line_end_ + std::string(40, ' ');
            text += is_list ? flow(depth + 1) : "f" + std::to_string(i) + ": " + flow(depth + 1);
        }
        if (count > 0 && chance(9)) text += ",";
        return text + (is_list ? "]" : "}");
    }

    void block_scalar(std::size_t indent) {
        static const std::vector<std::string> heads{"|", ">-", "|+", "|-", ">"};
        line(" " + heads[random_() % heads.size()]);
        const std::string space(indent + 2, ' ');
        out_ += space + "een regel" + line_end_;
        if (chance(2)) out_ += line_end_ + space + "  # geen commentaar" + line_end_;
        if (chance(3)) out_ += line_end_;
    }

    /// What stands after `key:` or a dash.
    void value(std::size_t indent, int depth, bool is_item) {
        const auto kind = random_() % (depth > 3 ? 4 : 8);
        if (kind < 3) return line(" " + word());
        if (kind == 3) return line(" " + flow(0));
        if (kind == 4) return block_scalar(indent);
        if (is_item && kind == 5) {
            out_ += std::string(1 + random_() % 3, ' ');
            const std::size_t column = out_.size() - (out_.rfind('\n') + 1);
            return mapping(column, depth + 1, true);
        }
        line("");
        if (kind == 6) return list(indent + (is_item ? 2 : 2 * (random_() % 2)), depth + 1);
        mapping(indent + 1 + random_() % 4, depth + 1);
    }

    void mapping(std::size_t indent, int depth, bool begun = false) {
        const std::size_t count = 1 + random_() % 4;
        for (std::size_t i = 0; i < count; ++i) {
            if (!(begun && i == 0)) {
                pause(indent);
                out_ += std::string(indent, ' ');
            }
            out_ += (chance(7) ? "\"k" + std::to_string(i) + "\"" : "k" + std::to_string(i)) + ":";
            value(indent, depth, false);
        }
    }

    void list(std::size_t indent, int depth) {
        const std::size_t count = 1 + random_() % 3;
        for (std::size_t i = 0; i < count; ++i) {
            pause(indent);
            out_ += std::string(indent, ' ') + "-";
            value(indent, depth, true);
        }
    }

    std::minstd_rand random_;
    std::string line_end_;
    std::string out_;
    int comments_ = 0;
};

/// The paths of all values of a document.
void collect(Ref node, const Path& path, std::vector<std::pair<Path, Ref>>& into) {
    if (!path.empty()) into.emplace_back(path, node);
    if (node.is(Kind::sequence)) {
        std::size_t number = 0;
        for (const Ref item : node) {
            Path next = path;
            next.emplace_back(number++);
            collect(item, next, into);
        }
    }
    if (!node.is(Kind::mapping)) return;
    for (auto child = node.begin(); child != node.end(); ++child) {
        Path next = path;
        next.emplace_back(std::string((*child)->text));
        collect(*++child, next, into);
    }
}

/// The numbers of the comments in a text.
std::multiset<std::string> comments_in(std::string_view text) {
    std::multiset<std::string> found;
    for (std::size_t at = text.find("# c"); at != std::string_view::npos; at = text.find("# c", at + 1))
        found.emplace(text.substr(at, text.find_first_of("\r\n", at) - at));
    return found;
}

/// The comments of a text that do not stand within the lines of [begin, end).
std::multiset<std::string> comments_outside(const std::string& text, std::size_t begin, std::size_t end) {
    const std::size_t first = begin == 0 ? 0 : text.rfind('\n', begin - 1) + 1;
    const std::size_t last = std::min(text.find('\n', end), text.size());
    auto outside = comments_in(std::string_view(text).substr(0, first));
    outside.merge(comments_in(std::string_view(text).substr(last)));
    return outside;
}

bool holds_all(const std::multiset<std::string>& all, const std::multiset<std::string>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

const std::vector<Value> values{Value::of("nieuw"), Value::of("twee\nregels\n"), Value::list({Value::of("p")}),
                                Value::mapping({{"x", Value::of("p")}, {"u", Value::of("012")}}), Value::of("a: #")};

}  // namespace

TEST_CASE("every edit of every value of files in any style says what was meant and keeps the comments of others") {
    std::size_t edits = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const std::string source = Writer(seed).file();
        CAPTURE(seed);
        CAPTURE(source);
        const Parsed parsed = parse(source);
        REQUIRE(parsed.faults.empty());
        std::vector<std::pair<Path, Ref>> paths;
        collect(parsed.tree.root(), {}, paths);
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const auto& [path, node] = paths[i];
            std::string where;
            for (const Step& step : path)
                where += std::holds_alternative<std::string>(step) ? "/" + std::get<std::string>(step)
                                                                   : "/" + std::to_string(std::get<std::size_t>(step));
            CAPTURE(where);
            const auto kept = comments_outside(source, node->begin, node->end);
            const Value& value = values[(seed + i) % values.size()];
            std::string out;
            CHECK_NOTHROW(out = with_value(source, path, value));
            CHECK(holds_all(comments_in(out), kept));
            CHECK_NOTHROW(out = without(source, path));
            if (!node.is(Kind::mapping)) {
                CHECK_NOTHROW(out = with_item(source, path, value));
                CHECK(holds_all(comments_in(out), comments_in(source)));
            } else {
                Path deeper = path;
                deeper.emplace_back("zz");
                CHECK_NOTHROW(out = with_value(source, deeper, value));
                CHECK(holds_all(comments_in(out), comments_in(source)));
            }
            edits += 3;
        }
    }
    CHECK(edits > 9000);
}
