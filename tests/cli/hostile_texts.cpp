#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/base/text.hpp"
#include "regie/report/build.hpp"
#include "support/figures.hpp"
#include "support/node_tools.hpp"
#include "support/shown.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using namespace regie::test;
using Json = nlohmann::json;

namespace {

/// Names that may stand in a file; with control characters in it, a name is a fault and is not read.
std::vector<std::string> names() {
    std::vector<std::string> all = hostile_names();
    std::erase_if(all, [](const std::string& name) {
        return name.find('\x1b') != std::string::npos || name.find("\xEF\xBF\xBE") != std::string::npos;
    });
    all.emplace_back("\xE2\x80\xAEomgekeerd\xE2\x80\xAC");
    for (const char* more : {"=HYPERLINK(\"http://x.example\")",
                             "+1+1",
                             "-2+3",
                             "@SUM(A1)",
                             "::error file=a::b",
                             "##[error]x",
                             "| a | b |",
                             "[x](javascript:alert(1))",
                             "![x](http://x.example/y.png)",
                             "<javascript:alert(1)>",
                             "# kop",
                             "~~weg~~",
                             "www.x.example",
                             "a\nb",
                             "```",
                             "&lt;b&gt;",
                             "$x$",
                             "<!-- weg -->",
                             "- punt",
                             "> citaat",
                             "a;b,c\"d"})
        all.emplace_back(more);
    return all;
}

/// What acts on a terminal: as C1 and as ESC it can stand in the name of a file.
constexpr std::string_view wide_control = "\xC2\x9B";
constexpr char escape = '\x1B';

/// A text as YAML, between double quotes: what JSON writes is that too.
std::string quoted(const std::string& text) { return Json(text).dump(); }

/// A collaboration in which every text is one of the names.
class Attacked : public TemporaryFolder {
public:
    Attacked() {
        const auto all = names();
        std::string needs;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string id = "p" + std::to_string(100 + i);
            const std::string text = quoted(all[i]);
            needs += "    - {id: n" + id + ", description: " + text + "}\n";
            write("partners/" + id + ".yaml", "name: " + text + "\ngroup: " + text + "\ninterest: " + text +
                                                  "\nrepresentatives:\n  - {function: " + text + ", level: board}\n");
            write("commitments/" + id + ".yaml", "by: " + id + "\ncontribution: " + text + "\nprovides: [n" + id +
                                                     "]\nconditions: " + text + "\nmade: 2025-01\n");
            write("decisions/" + id + ".yaml", "title: " + text + "\nkind: agreement\ntaken: 2025-02\nby: " + text +
                                                   "\nbody: executive\nsettlement: " + text + "\n");
            write("issues/" + id + ".yaml",
                  "title: " + text + "\nraised: 2025-03\nby: regisseur\nowner: " + id + "\nstatus: raised\n");
            write("accountability/" + id + ".yaml", "holder: " + id + "\narea: results\nstatement: " + text +
                                                        "\naccount:\n  - {on: 2025-04, act: " + text + "}\n");
        }
        write("regie.yaml", "format: 1\nname: " + quoted(all.front()) +
                                "\nopgave:\n  statement: " + quoted(all.front()) + "\n  needs:\n" + needs);
    }

    Outcome ran(std::vector<std::string> command) const {
        command.insert(command.end(), {"--today", "2026-06-30"});
        return run(std::move(command), {.cwd = path()});
    }
    std::string say(std::vector<std::string> command) const {
        const Outcome outcome = ran(std::move(command));
        REQUIRE_MESSAGE(outcome.exit == 0, outcome.err);
        return outcome.out;
    }
    std::vector<std::string> partners() const {
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < names().size(); ++i) ids.push_back("p" + std::to_string(100 + i));
        return ids;
    }
};

/// What the runner of GitHub Actions takes for a command in the log of a job in which all this was said.
std::vector<std::string> commands_in(const std::vector<std::string>& said) {
    const TemporaryFolder folder;
    folder.write("log", base::join(said, "\n"));
    const Outcome read = run_node("workflow_commands.mjs", {folder / "log"});
    REQUIRE_MESSAGE(read.exit == 0, read.err);
    std::vector<std::string> found;
    for (const Json& line : Json::parse(read.out))
        if (line.contains("command")) found.push_back(line.dump());
    return found;
}

std::string without_entities(std::string text) {
    for (const auto& [entity, sign] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, std::string(entity).size(), sign);
    return text;
}

/// All text that a reader of Markdown finds outside blocks of code, one after the other.
std::string texts_in(const std::string& xml) {
    std::string all;
    for (std::size_t at = 0; (at = xml.find('<', at)) != std::string::npos;) {
        const auto end = xml.find('>', at);
        const std::string_view tag = std::string_view(xml).substr(at + 1, end - at - 1);
        if (tag.starts_with("text ") || tag.starts_with("code ")) {
            const auto close = xml.find('<', end);
            all += xml.substr(end + 1, close - end - 1);
        }
        at = end;
    }
    return without_entities(all);
}

/// As a report shows it: on one line, with what cannot be seen made visible.
std::string on_one_line(std::string name) {
    for (char& c : name)
        if (c == '\n') c = ' ';
    return base::visible(name);
}

void check_plain(const std::string& text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x20 || byte == 0x7F) CHECK(byte == '\n');
        if (at == 0 || text[at - 1] == '\n') {
            const std::size_t begin = std::min(text.find_first_not_of(' ', at), text.size());
            CHECK(text.compare(begin, 2, "::") != 0);
        }
    }
    CHECK(text.find("##[") == std::string::npos);
    CHECK(text.find(wide_control) == std::string::npos);
    CHECK(text.find("\xE2\x80\xAE") == std::string::npos);  // text is never turned round
}

}  // namespace

TEST_CASE("GitHub's reader of Markdown sees hostile texts in a report as plain text, for every audience") {
    const Attacked here;
    for (const std::string_view audience : report::audience_keys) {
        CAPTURE(audience);
        const std::string markdown = here.say({"report", "--audience", std::string(audience), "--lang", "nl"});
        const Outcome read = execute({"cmark-gfm", "-e", "table", "-e", "strikethrough", "-e", "autolink", "-e",
                                      "tasklist", "-t", "xml", "--width", "0"},
                                     {.in = markdown});
        REQUIRE(read.exit == 0);
        for (const char* node : {"<html_inline", "<html_block", "<image", "<link", "<emph", "<strikethrough"}) {
            CAPTURE(node);
            CHECK(read.out.find(node) == std::string::npos);
        }
        // The principal is shown the first of the partners, and a count of the others.
        if (audience == "principal") continue;
        const std::string texts = texts_in(read.out);
        for (const std::string& name : names()) {
            if (name.find("::") != std::string::npos) continue;  // shown as a code, lest it be a command in a log
            CAPTURE(name);
            CHECK(holds(texts, on_one_line(name)));
        }
    }
}

TEST_CASE("on a terminal and in the log of a job hostile texts give no command, no control and no turned text") {
    const Attacked here;
    for (const std::string language : {"nl", "en"}) {
        for (const std::string_view audience : report::audience_keys)
            check_plain(
                here.say({"report", "--format", "text", "--audience", std::string(audience), "--lang", language}));
        for (const std::string format : {"text", "short"})
            check_plain(
                here.say({"assess", "--verbose", "--format", format, "--fail-on", "never", "--lang", language}));
        for (const std::string command : {"list", "next"}) check_plain(here.say({command, "--lang", language}));
        check_plain(here.say({"show", "partners/p100", "--lang", language}));
    }
}

TEST_CASE("the runner of GitHub Actions finds no command in a report, of any format, that goes to the log of a job") {
    REQUIRE(commands_in({"<p>##[warning]k</p>", "  ::error::boe"}).size() == 2);
    const Attacked here;
    std::vector<std::string> said;
    for (const std::string format : {"html", "markdown", "text", "json"})
        said.push_back(here.say({"report", "--format", format, "--lang", "nl"}));
    CHECK(holds(said.front(), "##&#91;error]x"));
    for (const std::string format : {"text", "json"})
        for (const std::string command : {"list", "next"}) said.push_back(here.say({command, "--format", format}));
    CHECK(commands_in(said) == std::vector<std::string>{});
}

TEST_CASE("nor in what is said beside a result, or of a fault") {
    const Attacked here;
    std::string keys = here.read("partners/p100.yaml");
    for (const std::string& name : names())
        if (name.size() < 1000) keys += quoted("x-" + name) + ": 1\n";  // a longer key is none
    here.write("partners/p100.yaml", keys);
    std::vector<std::string> said;
    for (const std::string language : {"nl", "en"}) {
        for (const std::string& id : here.partners()) {
            const Outcome left = here.ran({"leave", id, "--no-input", "--lang", language});
            CHECK(left.exit == 2);
            said.push_back(left.err);
        }
        said.push_back(here.ran({"list", "partners", "--format", "csv", "--lang", language}).err);
        CHECK(holds(said.back(), "x-##\\x5berror]x"));
        for (const std::string& name : names()) {
            said.push_back(here.ran({"show", name, "--lang", language}).err);
            here.write("rows.csv", "name;" + quoted(name) + "\n\"::error::boe\";1\n");
            said.push_back(here.ran({"add-partner", "--from", "rows.csv", "--lang", language}).err);
        }
    }
    for (const std::string& text : said) check_plain(text);
    CHECK(commands_in(said) == std::vector<std::string>{});
}

TEST_CASE("the name of a file acts on no terminal, in a table either") {
    const Attacked here;
    for (const std::string& id :
         {std::string(wide_control) + "2Jx", std::string(1, escape) + "[2J", std::string("a\x7F")})
        here.write("partners/" + id + ".yaml", "name: X\n");
    std::vector<std::string> tables;
    for (const std::string kind : {"partners", "commitments"})
        tables.push_back(here.say({"list", kind, "--format", "csv", "--lang", "en"}));
    for (const std::string table : {"partners", "findings"})
        tables.push_back(here.say({"report", "--format", "csv", "--table", table, "--lang", "en"}));
    for (const std::string& table : tables) {
        CHECK(table.find(wide_control) == std::string::npos);
        for (const char c : table) CHECK((c == '\n' || c == '\r' || static_cast<unsigned char>(c) >= 0x20));
        CHECK(table.find('\x7F') == std::string::npos);
    }
    CHECK(holds(tables.front(), "\n\\x1b[2J,"));
    CHECK(holds(tables.front(), "\n\\x9b2Jx,"));
}

TEST_CASE(
    "a reader of CSV gets hostile texts as they are, shielded where a spreadsheet would take them for a formula") {
    const Attacked here;
    for (const std::string table : {"partners", "commitments", "decisions", "findings"}) {
        CAPTURE(table);
        const std::string csv = here.say({"report", "--format", "csv", "--table", table, "--lang", "en"});
        const Outcome read = run_node("csv.mjs", {}, {.in = csv});
        REQUIRE_MESSAGE(read.exit == 0, read.err);
        const Json rows = Json::parse(read.out);
        REQUIRE(rows.size() >= names().size());
        std::string cells;
        for (const Json& row : rows) {
            CHECK(row.size() == rows.front().size());
            for (const Json& cell : row) {
                const auto text = cell.get<std::string>();
                if (!text.empty()) CHECK(std::string("=+-@\t\r").find(text.front()) == std::string::npos);
                cells += (text.starts_with('\'') ? text.substr(1) : text) + "\x1f";
            }
        }
        if (table == "findings") continue;
        for (const std::string& name : names()) {
            CAPTURE(name);
            CHECK(holds(cells, "\x1f" + name + "\x1f"));
        }
    }
}

TEST_CASE("a reader of JSON gets hostile texts as they are") {
    const Attacked here;
    const std::string all = Json::parse(here.say({"report", "--format", "json", "--lang", "en"})).dump();
    for (const std::string& name : names()) {
        CAPTURE(name);
        const std::string said = Json(name).dump();
        CHECK(holds(all, said.substr(1, said.size() - 2)));
    }
}
