#include "regie/formats/schema.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/store/role_words.hpp"
#include "regie/store/schema_file.hpp"
#include "regie/yaml/write.hpp"
#include "support/editor.hpp"
#include "support/every_key.hpp"
#include "support/temporary_folder.hpp"

namespace {

using namespace regie;
using store::FileKind;
using store::Many;
using store::Refers;
using store::Row;
using store::Type;
using test::Key;
using yaml::Value;

/// What should be said of a file: by `check`, and by those that only have its schema.
enum class Verdict : unsigned char {
    good,    ///< both take it
    bad,     ///< both refuse it
    beyond,  ///< `check` refuses it for what no schema can say
    strict,  ///< the schema refuses it though `check` does not, for YAML cannot tell it from what is bad
};

/// What may stand at a key, as it is written in a file.
struct Written {
    std::string raw;
    Verdict verdict;
    std::string why = {};  ///< of `beyond` and `strict`
};
using Writings = std::vector<Written>;

void add(Writings& to, Verdict verdict, std::initializer_list<std::string> raws, const std::string& why = {}) {
    for (const std::string& raw : raws) to.push_back({raw, verdict, why});
}

const std::string by_value = "a reader of YAML gives a number by its value, not as it is written";
const std::string no_null = "a reader of YAML gives nothing and the word null as the same";
const std::string elsewhere = "whether it is there stands in another file, or elsewhere in this one";

bool takes_any_text(const Row& row) {
    if (row.type == Type::text || row.type == Type::evidence) return true;
    return row.type == Type::reference && (has(row.refers, Refers::plain_text) || has(row.refers, Refers::need));
}

Writings numbers(const Row& row) {
    Writings made;
    add(made, Verdict::bad, {"veel", "1.000.000", "\"1e3\"", "\"\"", "[1]", "{a: 1}", "", "true"});
    if (row.only) {
        add(made, Verdict::good, {"1", "\"1\"", "'1'"});
        add(made, Verdict::bad, {"2", "\"2\"", "0"});
        add(made, Verdict::beyond, {"01", "1.0", "+1", "0x1"}, by_value);
        return made;
    }
    add(made, Verdict::beyond, {"5e0", "5.", "+5", "0x5"}, by_value);
    add(made, Verdict::good, {"5", "\"5\"", "5.0", "05"});
    // A score is at most 5 where no scale is given, and a scale not below the scores that are there.
    if (row.least != model::smallest_scale) add(made, Verdict::good, {"3.5", "\"3.5\""});
    if (!row.least) {
        add(made, Verdict::good, {"-3", "\"-3\"", "0", "200000"});
        add(made, Verdict::beyond, {".5"}, by_value);
        add(made, Verdict::beyond, {".inf"}, "JSON has no word for it");
        return made;
    }
    const std::string less = std::to_string(*row.least - 1);
    add(made, Verdict::bad, {less, '"' + less + '"', "-4", "\"-4\""});
    if (row.least == model::worst_score && row.key != "count")
        add(made, Verdict::beyond, {"6"}, "the scale stands at another key");
    return made;
}

Writings choices(const Row& row) {
    Writings made;
    for (const model::Word& word : row.words()) {
        made.push_back({std::string(word.key), Verdict::good});
        made.push_back({"\"" + std::string(word.key) + "\"", Verdict::good});
    }
    add(made, Verdict::bad, {"xyzzy", "\"\"", "Board", "1", "[xyzzy]", "{a: b}", ""});
    return made;
}

Writings references(const Row& row) {
    Writings made;
    for (const auto& [bit, word] : store::role_words)
        made.push_back({std::string(word), has(row.refers, bit) ? Verdict::good : Verdict::bad});
    add(made, Verdict::bad, {"Geen id", "\"\"", "1.5", "-5", "{a: b}", ""});
    add(made, Verdict::beyond, {"onbekend", "123", "true"}, elsewhere);
    if (row.many != Many::one_or_list) add(made, Verdict::bad, {"[[a]]"});
    return made;
}

/// What may stand where one value of a row belongs.
Writings one_value(const Row& row) {
    Writings made;
    if (takes_any_text(row)) {
        add(made, Verdict::good,
            {"gewone tekst", "2016", "012", "-1.5", "1e3", "no", "true", "null", "~", "\"5\"", "'a: b'", "2016-03-01"});
        add(made, Verdict::bad, {"\"\"", "\"  \"", "[[a]]", "{a: b}"});
        add(made, Verdict::beyond, {""}, no_null);
        return made;
    }
    switch (row.type) {
        case Type::yes_no:
            add(made, Verdict::good, {"yes", "no", "true", "false", "\"yes\"", "\"true\""});
            add(made, Verdict::bad, {"maybe", "y", "on", "Yes", "1", "\"\"", "[yes]", "{a: b}", ""});
            add(made, Verdict::beyond, {"True", "FALSE"}, "a reader of YAML gives it as true or false");
            return made;
        case Type::number:
            return numbers(row);
        case Type::date:
            add(made, Verdict::good,
                {"2016", "\"2016\"", "2016-03", "2016-03-01", "'2016-12-31'", "2016-02-29", "2000-02-29",
                 "1900-02-28"});
            add(made, Verdict::bad,
                {"2015-02-29", "1900-02-29", "2016-02-30", "2016-04-31", "2016-13", "2016-00", "2016-01-00", "2016-3",
                 "12-09-2024", "999", "20160", "0999-01-01", "morgen", "2016-03-01T00:00", "true", "\"\"", "[[2016]]",
                 "{a: b}", ""});
            add(made, Verdict::beyond, {"2016.0", "0x7E0", "02016"}, by_value);
            return made;
        case Type::span:
            add(made, Verdict::good, {"30d", "6w", "3m", "4y", "\"4y\"", "9999d"});
            add(made, Verdict::bad, {"jaarlijks", "4", "0d", "04y", "10000d", "4 y", "-4y", "4Y", "\"\"", "[4y]", ""});
            return made;
        case Type::choice:
            return choices(row);
        case Type::id:
            add(made, Verdict::good, {"kop", "2016", "012", "\"12\"", "true", "x-1", "a--b-"});
            add(made, Verdict::bad,
                {"Kop", "a b", "a_b", "é", "-a", "-5", "1.5", "all", "editor", "con", "lpt1", "\"\"", "[a]", "{a: b}",
                 "", "a123456789012345678901234567890123456789012345678901234567890123"});
            add(made, Verdict::strict, {"null"}, no_null);
            return made;
        case Type::date_or_reference:
            add(made, Verdict::good, {"2026", "2026-03", "motie-2016"});
            add(made, Verdict::beyond, {"2026-13", "onbekend"}, elsewhere);
            add(made, Verdict::bad, {"Geen id", "\"\"", "[a]", "{a: b}", ""});
            return made;
        case Type::reference:
            if (!has(row.refers, Refers::person)) return references(row);
            add(made, Verdict::bad, {"\"\"", "[a]", "{a: b}"});
            add(made, Verdict::beyond, {"Jan"}, elsewhere);
            return made;
        default:
            add(made, Verdict::bad, {"[[a]]", ""});
            return made;
    }
}

/// The key of the first partner in an example, exchanged.
std::string with_partner(const Row& row, const std::string& partner) {
    const std::string example(row.example);
    return "{" + partner + example.substr(example.find(':'));
}

Writings writings(const Row& row) {
    Writings made;
    const bool has_shorthand = row.type == Type::record && !row.table()->shorthand.empty();
    Row single = row;
    if (has_shorthand) single = *row.table()->find(row.table()->shorthand);
    single.many = Many::one;
    for (const Written& one : one_value(single)) {
        // Where it is short for a record, a mapping is that record.
        if (has_shorthand && one.raw.starts_with("{")) continue;
        if (row.many != Many::list) made.push_back(one);
        if (row.many != Many::one && !one.raw.empty()) made.push_back({"[" + one.raw + "]", one.verdict, one.why});
    }
    if (row.many != Many::one) {
        add(made, row.required && row.many == Many::one_or_list ? Verdict::bad : Verdict::good, {"[]"});
        add(made, Verdict::bad, {"{a: b}"});
    }
    if (row.many == Many::list) add(made, Verdict::bad, {"tekst", "2016", ""});
    const bool is_record = (row.type == Type::record && !has_shorthand) || row.type == Type::by_partner;
    if (is_record && row.many == Many::one) add(made, Verdict::bad, {"tekst", "2016", "true", "[a]"});
    if (is_record && row.many == Many::list) add(made, Verdict::bad, {"[tekst]"});
    if (row.type == Type::by_partner) {
        made.push_back({with_partner(row, "Geen id"), Verdict::bad});
        made.push_back({with_partner(row, "editor"), Verdict::bad});
        made.push_back({with_partner(row, "all"), has(row.refers, Refers::all) ? Verdict::good : Verdict::bad});
        made.push_back({with_partner(row, "x-eigen"), Verdict::good});
        made.push_back({with_partner(row, "onbekend"), Verdict::beyond, elsewhere});
        add(made, Verdict::good, {"{}"});
    }
    made.push_back({std::string(row.example), Verdict::good});
    return made;
}

/// A file, and what should be said of it.
struct Sample {
    FileKind kind;
    std::string text;
    Verdict verdict;
    std::string why = {};
    std::size_t line = 0;  ///< of the value at fault, from 1; 0: it has no place of its own
};

const std::string marker = "qqvalue";

std::string with_raw(std::string text, const std::string& raw) {
    return text.replace(text.find(marker), marker.size(), raw);
}

std::size_t line_of(const std::string& text, const std::string& what) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(text.find(what));
    return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
}

Value without(Value content, const yaml::Path& path) {
    Value& whole = test::at(content, yaml::Path(path.begin(), path.end() - 1));
    std::erase_if(whole.pairs, [&](const auto& pair) { return pair.first == std::get<std::string>(path.back()); });
    return content;
}

class Samples {
public:
    void add_key(const Key& key) {
        if (!is_new(key)) return;
        Value content = key.content;
        test::at(content, key.path) = Value::of(marker);
        const std::string text = text_of(key.kind, content);
        for (const Written& one : writings(key.row))
            made.push_back({key.kind, with_raw(text, one.raw), one.verdict, one.why, line_of(text, marker)});
        if (key.row.required)
            made.push_back({key.kind, text_of(key.kind, without(key.content, key.path)), Verdict::bad});
        // Beside it, a key that there is not, and one of the user's own.
        yaml::Path beside(key.path.begin(), key.path.end() - 1);
        content = key.content;
        Value& whole = test::at(content, beside);
        whole.pairs.emplace_back("x-" + marker, Value::list({Value::of("1")}));
        const std::string own = text_of(key.kind, content);
        made.push_back({key.kind, own, Verdict::good});
        std::string unknown = own;
        unknown.replace(unknown.find("x-" + marker), 2, "");
        const bool is_by_partner = !key.path.empty() && key.row.key != std::get<std::string>(key.path.back());
        // Under partners it is a partner that there is not; in people.yaml a person, who is then no record.
        made.push_back({key.kind, unknown, Verdict::bad, {}, is_by_partner ? 0 : line_of(unknown, marker)});
    }

    std::vector<Sample> made;

private:
    /// With the line that tells an editor of the schema. Not as a new file is written: that refuses a key that is
    /// unknown.
    static std::string text_of(FileKind kind, const Value& content) {
        return store::modeline(kind) + yaml::document(content);
    }

    bool is_new(const Key& key) {
        std::string name(store::schema_name(key.kind));
        for (const yaml::Step& step : key.path) {
            const auto* word = std::get_if<std::string>(&step);
            name += "." + (word == nullptr ? std::to_string(std::get<std::size_t>(step)) : *word);
        }
        return seen_.insert(name).second;
    }

    std::set<std::string> seen_;
};

/// What is about a file as a whole, or about several keys of it.
void add_whole_files(std::vector<Sample>& to) {
    const auto add = [&](FileKind kind, const std::string& text, Verdict verdict, const std::string& why = {}) {
        to.push_back({kind, store::modeline(kind) + text, verdict, why});
    };
    add(FileKind::partner, "name: A\nname: B\n", Verdict::bad);
    add(FileKind::partner, "name: [\n", Verdict::bad);
    add(FileKind::partner, "- name: A\n", Verdict::bad);
    add(FileKind::partner, "name: A\nx-eigen: {a: [1, {b: null}]}\nx-leeg:\n", Verdict::good);
    add(FileKind::people, "p-01: {name: A}\nnotes: n\nsources: [s]\nx-eigen: 1\n", Verdict::good);
    add(FileKind::people, "P-01: {name: A}\n", Verdict::bad);
    add(FileKind::people, "regisseur: {name: A}\n", Verdict::bad);
    add(FileKind::people, "p-01:\n", Verdict::bad);
    add(FileKind::people, "notes: {name: A}\n", Verdict::bad);
    const std::string not_data = "it is YAML that regie refuses, not what it says";
    add(FileKind::partner, "name: &a A\ngroup: *a\n", Verdict::beyond, not_data);
    add(FileKind::partner, "name: !!str A\n", Verdict::beyond, not_data);
    const std::string several = "a schema compares no keys with each other";
    add(FileKind::partner, "name: A\njoined: 2018\nleft: 2017\n", Verdict::beyond, several);
    add(FileKind::pulse, "on: 2018\nscale: 3\nresponses: [{tension: 4}]\n", Verdict::beyond, several);
    add(FileKind::pulse, "on: 2018\nresponses: [{partner: ggd-voorbeeldstad, trust: {ggd-voorbeeldstad: 4}}]\n",
        Verdict::beyond, several);
    add(FileKind::collaboration, "format: 1\nname: A\nopgave: {statement: B, needs: [{id: a}, {id: a}]}\n",
        Verdict::beyond, several);
    // What is only warned of is no reason for an editor to mark it.
    add(FileKind::decision, "title: A\nkind: mandate\ntaken: 2099\nevidence: docs/weg.pdf\nnotes: a@example.org\n",
        Verdict::good);
    add(FileKind::partner, "name: A\ncompetences: [Onderzoek en advies]\n", Verdict::good);
    add(FileKind::collaboration, "format: 1\nname: A\nopgave: {statement: B}\nwaivers: [{rule: K304}]\n",
        Verdict::good);
}

std::vector<Sample> all_samples() {
    Samples samples;
    test::for_every_key([&](const Key& key) { samples.add_key(key); });
    add_whole_files(samples.made);
    return std::move(samples.made);
}

/// The line of the first error that `check` finds in the file; 0: it finds none there.
std::size_t check_refuses(const Sample& sample) {
    const store::Loaded loaded = test::folder_with(sample.kind, sample.text).load();
    const std::string path = store::path_of(sample.kind, "f");
    for (const base::Finding& finding : loaded.findings) {
        if (finding.severity != base::Severity::error || loaded.sources.at(finding.place.file).path != path) continue;
        return loaded.sources.position(finding.place).line;
    }
    return 0;
}

/// A folder with the schemas that `regie schema --write` puts there.
class FolderWithSchemas : public test::TemporaryFolder {
public:
    explicit FolderWithSchemas(base::Language language = base::Language::en) {
        for (const FileKind kind : store::file_kinds) write(store::schema_path(kind), formats::schema(kind, language));
    }
};

std::set<std::size_t> lines_of(const nlohmann::json& editor) {
    std::set<std::size_t> lines;
    for (const auto& one : editor) lines.insert(one.at("line").get<std::size_t>() + 1);
    return lines;
}

}  // namespace

TEST_CASE("An editor, a validator and check say the same of every key, or it is listed why they cannot") {
    const FolderWithSchemas folder;
    const std::vector<Sample> samples = all_samples();
    std::vector<test::Opened> opened;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const FileKind kind = samples[i].kind;
        opened.push_back({store::path_of(kind, "f"), samples[i].text, std::string(store::schema_name(kind))});
        opened.back().path.insert(opened.back().path.find('/') + 1, "s" + std::to_string(i) + "-");
    }
    const nlohmann::json said = test::in_an_editor(folder.path(), opened);
    REQUIRE(said.size() == samples.size());
    std::map<Verdict, std::size_t> count;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Sample& sample = samples[i];
        ++count[sample.verdict];
        CAPTURE(sample.text);
        CAPTURE(sample.why);
        CAPTURE(said[i].dump());
        const std::size_t refused_at = check_refuses(sample);
        CHECK((refused_at > 0) == (sample.verdict == Verdict::bad || sample.verdict == Verdict::beyond));
        const bool is_refused = sample.verdict == Verdict::bad || sample.verdict == Verdict::strict;
        CHECK(said[i].at("ajv").empty() == !is_refused);
        CHECK(said[i].at("editor").empty() == !is_refused);
        if (sample.verdict != Verdict::bad || sample.line == 0) continue;
        CHECK(refused_at == sample.line);
        CHECK(lines_of(said[i].at("editor")).contains(sample.line));
    }
    CHECK(count[Verdict::good] > 500);
    CHECK(count[Verdict::bad] > 1000);
    CHECK(count[Verdict::beyond] > 100);
}

TEST_CASE("Every file of the examples is as its schema asks, also where a setting of the editor names the schema") {
    const FolderWithSchemas folder(base::Language::nl);
    nlohmann::json schemas;
    for (const FileKind kind : store::file_kinds) schemas[store::schema_path(kind)] = "**/" + store::path_of(kind, "*");
    std::vector<test::Opened> opened;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(REGIE_SOURCE_DIR "/examples")) {
        const std::filesystem::path& path = entry.path();
        if (path.extension() != ".yaml") continue;
        const auto kind = store::kind_of_folder(path.parent_path().filename().string());
        const FileKind is =
            kind.value_or(path.filename() == store::people_file ? FileKind::people : FileKind::collaboration);
        std::ifstream file(path, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(file), {}};
        const std::string within = std::filesystem::relative(path, REGIE_SOURCE_DIR "/examples").generic_string();
        opened.push_back({within, std::move(text), std::string(store::schema_name(is))});
    }
    REQUIRE(opened.size() > 150);
    const nlohmann::json said = test::in_an_editor(folder.path(), opened, {{"yaml", {{"schemas", schemas}}}});
    for (std::size_t i = 0; i < opened.size(); ++i) {
        CAPTURE(opened[i].path);
        CHECK(said[i].at("ajv").dump() == "[]");
        CHECK(said[i].at("editor").dump() == "[]");
    }
    // The setting is heard.
    opened = {{"voorbeeldstad/partners/b.yaml", "name: A\nnaam: B\n"}};
    const nlohmann::json other = test::in_an_editor(folder.path(), opened, {{"yaml", {{"schemas", schemas}}}});
    CHECK(lines_of(other[0].at("editor")) == std::set<std::size_t>{2});
}
