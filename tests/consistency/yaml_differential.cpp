#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/yaml/parse.hpp"
#include "support/made_up_yaml.hpp"
#include "support/node_tools.hpp"

/// Whatever regie's reader takes, a strict reader of YAML 1.2 that nobody here wrote reads as the same data; what that
/// one refuses, regie refuses. Where they differ for a reason, the reason is listed here.
namespace {

using namespace regie;
using nlohmann::json;

json data_of(yaml::Ref node) {
    if (node.is(yaml::Kind::empty)) return nullptr;
    if (node.is(yaml::Kind::scalar)) return node->text;
    json items = json::array();
    if (node.is(yaml::Kind::sequence)) {
        for (const yaml::Ref item : node) items.push_back(data_of(item));
        return items;
    }
    for (auto child = node.begin(); child != node.end(); ++child) {
        json pair = json::array({(*child)->text});
        pair.push_back(data_of(*++child));
        items.push_back(std::move(pair));
    }
    return {{"pairs", std::move(items)}};
}

std::string base64(std::string_view bytes) {
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t three = 0;
        for (std::size_t i = 0; i < 3; ++i)
            three = (three << 8U) | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i) out += at + i > bytes.size() ? '=' : digits[(three >> (18 - 6 * i)) & 63U];
    }
    return out;
}

/// A file as both readers take it; null where one refuses it.
struct Compared {
    std::string source;
    json ours;
    json theirs;
    std::string refusal;  ///< why the other one refuses it

    bool differs() const { return !ours.is_null() && ours != theirs; }
    bool agrees() const { return !ours.is_null() && ours == theirs; }
};

std::vector<Compared> compare(const std::vector<std::string>& sources) {
    std::string in;
    for (const std::string& source : sources) in += base64(source) + '\n';
    const test::Outcome ran = test::run_node("yaml_differential.mjs", {}, {.in = in});
    CAPTURE(ran.err);
    REQUIRE(ran.exit == 0);
    std::vector<Compared> all;
    std::size_t at = 0;
    for (const std::string& source : sources) {
        const std::size_t end = ran.out.find('\n', at);
        REQUIRE(end != std::string::npos);
        const json answer = json::parse(std::string_view(ran.out).substr(at, end - at));
        at = end + 1;
        const yaml::Parsed parsed = yaml::parse(source);
        all.push_back({source, parsed.faults.empty() ? data_of(parsed.tree.root()) : json(),
                       answer.value("data", json()), answer.value("refused", "")});
    }
    CHECK(at == ran.out.size());
    return all;
}

/// A file as something happened to it: on its way, or under the hands of somebody in a hurry.
class Damage {
public:
    explicit Damage(unsigned seed) : random_(seed) {}

    std::string of(std::string text) {
        for (auto times = 1 + random_() % 3; times > 0 && !text.empty(); --times) once(text);
        return text;
    }

private:
    std::size_t below(std::size_t bound) { return random_() % std::max<std::size_t>(bound, 1); }

    void once(std::string& text) {
        static constexpr std::array<std::string_view, 34> signs{":",
                                                                ": ",
                                                                "#",
                                                                " #",
                                                                "\"",
                                                                "'",
                                                                "[",
                                                                "]",
                                                                "{",
                                                                "}",
                                                                ",",
                                                                "- ",
                                                                "? ",
                                                                "|",
                                                                ">",
                                                                "&a ",
                                                                "*a",
                                                                "!",
                                                                "%",
                                                                "\\",
                                                                "\t",
                                                                " ",
                                                                "  ",
                                                                "\n",
                                                                "\r",
                                                                "\r\n",
                                                                "\n---\n",
                                                                "\n...\n",
                                                                "\xc2\x85",
                                                                "\xe2\x80\xa8",
                                                                "\xef\xbb\xbf",
                                                                "~",
                                                                "@",
                                                                "\n\n"};
        const std::size_t at = below(text.size());
        const std::size_t line = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
        const std::size_t next = std::min(text.find('\n', at), text.size() - 1) + 1;
        switch (random_() % 11) {
            case 0:
                text[at] = static_cast<char>(text[at] ^ (1U << below(8)));
                break;
            case 1:
                text.erase(at, 1 + below(4));
                break;
            case 2:
                text.insert(next, text.substr(line, next - line));
                break;
            case 3:
                text.erase(line, next - line);
                break;
            case 4:
                text.insert(line, 1 + below(3), ' ');
                break;
            case 5:
                text.erase(line, std::min(1 + below(3), text.find_first_not_of(' ', line) - line));
                break;
            case 6:
                text.insert(random_() % 2 == 0 ? line : at, "\t");
                break;
            case 7:
                text.erase(at);
                break;
            case 8:
                text.erase(next - 1, 1);
                break;
            default:
                text.insert(at, signs[below(signs.size())]);
        }
    }

    std::minstd_rand random_;
};

/// A reason for which the readers differ: the least file that shows it, and what takes the reason out of a file.
struct Difference {
    std::string_view reason;
    std::string example;
    std::string (*mend)(std::string source);
};

/// A file with each of its lines, line end included, as `change` makes it of that line and the one before it.
std::string by_line(std::string_view source,
                    const std::function<std::string_view(std::string_view before, std::string_view line)>& change) {
    std::string out;
    std::string_view before;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t end = std::min(source.find('\n', at), source.size() - 1) + 1;
        const std::string_view line = change(before, source.substr(at, end - at));
        out += line;
        if (!line.empty()) before = source.substr(at, end - at);
        at = end;
    }
    return out;
}

std::string_view trimmed(std::string_view line) { return line.substr(0, line.find_last_not_of(" \t\r\n") + 1); }

/// The line end alone of a line of white space.
std::string_view without_blanks(std::string_view line) {
    return trimmed(line).empty() ? line.substr(std::min(line.find_first_not_of(" \t"), line.size())) : line;
}

const std::vector<Difference> differences{
    {"the other reader ends the last line of a block text also where the file stops before that line ends; YAML 1.2 "
     "says that it does not (rule 165)",
     "k: |\n  een regel", [](std::string source) { return source + (source.ends_with('\n') ? "" : "\n"); }},
    {"the other reader folds an empty line after an escaped line end into a space; YAML 1.2 keeps it (rule 112)",
     "k: \"een \\\n\n  tekst\"\n",
     [](std::string source) {
         return by_line(source, [](std::string_view before, std::string_view line) {
             return trimmed(before).ends_with('\\') && trimmed(line).empty() ? std::string_view{} : line;
         });
     }},
    {"the other reader takes lines of spaces alone for empty in a block text that holds nothing else, also where they are "
     "indented deeper than it; YAML 1.2 keeps what is deeper (rule 171)",
     "k: |2\n     \n",
     [](std::string source) {
         return by_line(source, [](std::string_view, std::string_view line) { return without_blanks(line); });
     }},
    {"the other reader takes a second mark of the end of the document for a document; YAML 1.2 allows several (rule 211)",
     "k: x\n...\n...\n",
     [](std::string source) {
         return by_line(source, [](std::string_view before, std::string_view line) {
             return before.starts_with("...") && line.starts_with("...") ? std::string_view{} : line;
         });
     }},
    {"the other reader refuses a tab on a line with nothing else below a key; YAML 1.2 allows white space there (rule 79)",
     "k:\n\t\nl: x\n",
     [](std::string source) {
         return by_line(source, [](std::string_view, std::string_view line) { return without_blanks(line); });
     }},
};

/// A file without any of the reasons to differ.
std::string mended(std::string source) {
    for (const Difference& difference : differences) source = difference.mend(std::move(source));
    return source;
}

/// Every file of the examples: partners, commitments, decisions and what else there is.
std::vector<std::string> examples() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(REGIE_SOURCE_DIR "/examples")) {
        if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> sources;
    for (const auto& path : paths) {
        std::ifstream file(path, std::ios::binary);
        sources.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>{});
    }
    return sources;
}

}  // namespace

TEST_CASE("Each listed difference between the readers is there, and goes away with its reason") {
    for (const Difference& difference : differences) {
        CAPTURE(difference.reason);
        const auto both = compare({difference.example, difference.mend(difference.example)});
        CHECK(both[0].differs());
        CHECK(both[1].agrees());
    }
}

TEST_CASE("What YAML readers are known to let pass, regie takes for nothing that a strict reader does not read") {
    using namespace std::string_literals;
    const std::vector<Compared> all = compare({
        "a: \"x\nb: y\nc: z\n",
        "a: 'x\n  y\n",
        "a: x\n---\nb: y\n",
        "a: x\n...\n[malformed",
        "- a\nb: 1\n",
        "a: x\nfoo\n",
        "{a:1}\n",
        "a: [1,,2]\n",
        "a: 1\n\"a\": 2\n",
        "a: {b: 1, b: 2}\n",
        "a: caf\xe9\n",
        "a: \xed\xa0\x80\n",
        "a: \x01\n",
        "a: \"\\0\"\n",
        "a\0: \0x"s,
        "a: x\0y\n"s,
        "<<: {a: x}\n",
        "a: !x y\n",
        "a: &a [*a]\n",
        "a: &b x\nc: *b\n",
        "a: b: c\n",
        "a: x\rb: y\r",
        "%YAML 1.1\n---\na: x\n",
        "? [a]\n: b\n",
        "[a]: b\n",
        "a: \"\\q\"\n",
        "a: \"\\ud83d\"\n",
        "a: @x\n",
        "a:\n\tb: x\n",
        "a: \"x\n\ty\"\n",
        "a: 'x\n\t\n  y'\n",
        "a: [[x\n],y]\n",
        "a: {b: {c: x\n}}\n",
        "a: x\n  b: y\n",
    });
    for (const Compared& one : all) {
        CAPTURE(one.source);
        CHECK(one.ours.is_null());
    }
    const std::vector<Compared> texts = compare({
        "a: 017\nb: y\nc: on\nd: .inf\ne: ~\nf: no\ng: 2024-01-01\nh: 1.1\ni: null\nj: 0x1f\nk: 12:30\nl:\nm: ''\n",
        "a: >+\n  x\n\nb: >+\n\n\nc: >+ # d\n  x\n\n\n\n",
        "a:\n- >2+\n  x\n\n- >+2\n  x\n",
        "a: >+\r\n  x\r\n\r\nb: y\r\n",
        "a: >+\n\n",
        "a: >+\n",
        "a: >\n x\n  y\n\n z\n\n",
        "a: {b: x\n}\n",
        "a: [\"b\":x, c: y]\n",
        "\xef\xbb\xbf"
        "a: x\n",
    });
    for (const Compared& one : texts) {
        CAPTURE(one.source);
        CHECK(one.agrees());
    }
}

TEST_CASE("Files of every kind and style, whole and damaged, are read as a strict reader reads them, or refused") {
    std::vector<std::string> whole = examples();
    for (unsigned seed = 0; seed < 400; ++seed) whole.push_back(test::MadeUpYaml(seed).file());
    REQUIRE(whole.size() > 550);
    std::vector<std::string> sources = whole;
    for (unsigned seed = 0; seed < 10 * whole.size(); ++seed)
        sources.push_back(Damage(seed + 1).of(whole[seed % whole.size()]));

    const std::vector<Compared> all = compare(sources);
    std::size_t taken = 0;
    std::size_t damaged_and_taken = 0;
    std::vector<std::string> differing;
    std::vector<std::string> without_reasons;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool is_taken = !all[i].ours.is_null();
        (i < whole.size() ? taken : damaged_and_taken) += is_taken ? 1U : 0U;
        if (!all[i].differs()) continue;
        differing.push_back(all[i].source);
        without_reasons.push_back(mended(all[i].source));
    }
    CHECK(taken == whole.size());
    CHECK(damaged_and_taken > sources.size() / 4);
    CHECK(damaged_and_taken < sources.size() * 3 / 4);

    const std::vector<Compared> again = compare(without_reasons);
    for (std::size_t i = 0; i < again.size(); ++i) {
        CAPTURE(json(differing[i]).dump());
        CAPTURE(again[i].ours.dump());
        CAPTURE(again[i].theirs.dump());
        CAPTURE(again[i].refusal);
        CHECK(again[i].agrees());
    }
}
