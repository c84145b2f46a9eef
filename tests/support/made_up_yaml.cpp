#include "support/made_up_yaml.hpp"

#include <vector>

namespace regie::test {

std::string MadeUpYaml::file() {
    out_.clear();
    if (chance(8)) out_ = "\xef\xbb\xbf";
    if (chance(9)) line("---");
    mapping(0, 0);
    if (chance(12)) line("...");
    if (chance(8) && out_.size() > 8) {
        while (out_.ends_with('\n') || out_.ends_with('\r')) out_.pop_back();
    }
    return out_;
}

std::string MadeUpYaml::comment() {
    if (!chance(3)) return {};
    return (chance(9) ? "\t# c" : " # c") + std::to_string(comments_++);
}

void MadeUpYaml::line(const std::string& text) { out_ += text + comment() + line_end_; }

/// A comment or an empty line between entries.
void MadeUpYaml::pause(std::size_t indent) {
    if (chance(6)) out_ += line_end_;
    if (chance(6)) out_ += std::string(indent, ' ') + "# c" + std::to_string(comments_++) + line_end_;
}

std::string MadeUpYaml::word() {
    static const std::vector<std::string> words{"ggd",
                                                "'a b'",
                                                "\"x: \\\"y\\\"\"",
                                                "stichting-x",
                                                "2016",
                                                "\"no\"",
                                                "hé",
                                                "x#y",
                                                "a long text of words",
                                                "''",
                                                "'it''s'",
                                                "~",
                                                "-1",
                                                "a:b",
                                                "https://example.org/a#d",
                                                "\"\\u00eb\\t\\x41\"",
                                                "2024",
                                                "\"# x\"",
                                                "'- [a, {b: c}]'",
                                                "\xf0\x9f\x91\x8d goed",
                                                "12:30",
                                                "\"\\U0001f44d\"",
                                                "null",
                                                "\"\"",
                                                "50%",
                                                "a & b * c ! d",
                                                "(x) \"y\" 'z'"};
    return words[random_() % words.size()];
}

std::string MadeUpYaml::key(std::size_t number) {
    const std::string name = "k" + std::to_string(number);
    if (chance(7)) return '"' + name + '"';
    if (chance(12)) return '\'' + name + '\'';
    return chance(15) ? name + " " : name;
}

/// A text without or in quotes that runs on over several lines.
std::string MadeUpYaml::of_several_lines(std::size_t indent) {
    static const std::vector<std::string> quotes{"", "\"", "'"};
    const std::string quote = quotes[random_() % quotes.size()];
    std::string text = quote + "een tekst";
    for (auto lines = 1 + random_() % 3; lines > 0; --lines) {
        if (quote == "\"" && chance(3)) text += chance(2) ? "\\" : " \\";
        text += line_end_;
        if (chance(4)) text += line_end_;
        text += std::string(indent + 1 + random_() % 4, ' ') + "die doorloopt";
    }
    return text + quote;
}

std::string MadeUpYaml::flow(std::size_t indent, int depth) {
    if (depth > 1 || chance(2)) return chance(9) ? of_several_lines(indent) : word();
    std::string text(1, chance(2) ? '[' : '{');
    const bool is_list = text == "[";
    const std::size_t count = random_() % 4;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) text += chance(5) ? "," : ", ";
        if (chance(9)) text += comment() + line_end_ + std::string(indent + 40, ' ');
        if (!is_list || chance(9)) text += "f" + std::to_string(i) + ": ";
        text += flow(indent, depth + 1);
    }
    if (count > 0 && chance(9)) text += ",";
    return text + (is_list ? "]" : "}");
}

void MadeUpYaml::block_scalar(std::size_t indent) {
    static const std::vector<std::string> heads{"|", ">-", "|+", "|-", ">", ">+"};
    const bool is_told = chance(4);
    std::string head = " " + heads[random_() % heads.size()];
    if (is_told) head.insert(chance(2) ? 2 : head.size(), "2");
    line(head);
    const std::string space(indent + 2, ' ');
    if (is_told && chance(2)) out_ += space + "   ingesprongen" + line_end_;
    out_ += space + "een regel" + line_end_;
    if (chance(3)) out_ += space + "nog een" + line_end_;
    if (chance(2)) out_ += line_end_ + space + "  # geen commentaar" + line_end_;
    if (chance(4)) out_ += space + "\ttab: 'x" + line_end_ + space + "- \"y" + line_end_;
    if (chance(3)) out_ += line_end_;
}

/// What stands after `key:` or a dash.
void MadeUpYaml::value(std::size_t indent, int depth, bool is_item) {
    const auto kind = random_() % (depth > 3 ? 6 : 10);
    if (kind < 2) return line((chance(20) ? "\t" : " ") + word());
    if (kind == 2) return line(" " + of_several_lines(indent));
    if (kind == 3) return line(" " + flow(indent, 0));
    if (kind == 4) return block_scalar(indent);
    if (kind == 5) return line(chance(2) ? "" : " " + word());
    if (is_item && kind < 8) {
        out_ += std::string(1 + random_() % 3, ' ');
        const std::size_t column = out_.size() - (out_.rfind('\n') + 1);
        return kind == 6 ? mapping(column, depth + 1, true) : list(column, depth + 1, true);
    }
    line("");
    if (kind < 8) return list(indent + (is_item ? 2 : 2 * (random_() % 2)), depth + 1);
    mapping(indent + 1 + random_() % 4, depth + 1);
}

/// `begun`: on the line of the dash of a list.
void MadeUpYaml::mapping(std::size_t indent, int depth, bool begun) {
    const std::size_t count = 1 + random_() % 4;
    for (std::size_t i = 0; i < count; ++i) {
        if (!(begun && i == 0)) {
            pause(indent);
            out_ += std::string(indent, ' ');
        }
        out_ += key(i) + ":";
        value(indent, depth, false);
    }
}

void MadeUpYaml::list(std::size_t indent, int depth, bool begun) {
    const std::size_t count = 1 + random_() % 3;
    for (std::size_t i = 0; i < count; ++i) {
        if (!(begun && i == 0)) {
            pause(indent);
            out_ += std::string(indent, ' ');
        }
        out_ += "-";
        value(indent, depth, true);
    }
}

}  // namespace regie::test
