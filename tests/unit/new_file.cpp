#include "regie/store/new_file.hpp"

#include <stdexcept>

#include <doctest/doctest.h>

#include "support/folder.hpp"

namespace {

using namespace regie;
using store::FileKind;
using yaml::Value;

TEST_CASE("a new file has its keys in the order of the format at every depth, and own keys last") {
    const Value content = Value::mapping({
        {"x-eigen", Value::of("012")},
        {"joined", Value::of("2017-03")},
        {"representatives", Value::list({Value::mapping(
                                {{"level", Value::of("board")}, {"function", Value::of("voorzitter: ad interim")}})})},
        {"count", Value::of("012")},
        {"name", Value::of("012")},
        {"competences", Value::list({Value::of("no"), Value::of("outreach")})},
    });
    CHECK(store::new_file(FileKind::partner, content) ==
          "name: \"012\"\n"
          "joined: 2017-03\n"
          "count: 12\n"
          "competences: [\"no\", outreach]\n"
          "representatives:\n"
          "  - {function: \"voorzitter: ad interim\", level: board}\n"
          "x-eigen: \"012\"\n");
}

TEST_CASE("a number has no zeros in front, which a reader of YAML 1.1 would take for octal") {
    const auto written = [](std::string_view number) {
        const std::string text = store::new_file(
            FileKind::commitment,
            Value::mapping(
                {{"amount", Value::mapping({{"value", Value::of(std::string(number))}, {"unit", Value::of("010")}})}}));
        return text.substr(0, text.find("  unit"));
    };
    const std::pair<std::string_view, std::string_view> ways[] = {
        {"010", "10"},   {"0010.50", "10.50"}, {"0", "0"},  {"00", "0"},        {"0.5", "0.5"},
        {"00.5", "0.5"}, {"200", "200"},       {"08", "8"}, {"0.010", "0.010"},
    };
    for (const auto& [typed, number] : ways) {
        CAPTURE(typed);
        CHECK(written(typed) == "amount:\n  value: " + std::string(number) + "\n");
    }
    CHECK(store::new_file(FileKind::pulse, Value::mapping({{"scale", Value::of("010")}})) == "scale: 10\n");
}

TEST_CASE("what is keyed by partner keeps its order, and its values are of their own type") {
    const Value content = Value::mapping({
        {"positions", Value::mapping({{"b", Value::of("consent")}, {"a", Value::of("object")}})},
        {"ratified", Value::mapping({{"b", Value::of("2026-01-02")}})},
        {"ratify", Value::of("yes")},
        {"kind", Value::of("agreement")},
        {"title", Value::of("Afspraak")},
    });
    const std::string text = store::new_file(FileKind::decision, content);
    CHECK(text.starts_with("title: Afspraak\nkind: agreement\npositions:"));
    CHECK(text.find("ratify: yes\n") != std::string::npos);
    CHECK(text.find("2026-01-02") != std::string::npos);
    CHECK(text.find("\"2026-01-02\"") == std::string::npos);
    CHECK(text.find("b: consent") < text.find("a: object"));
}

TEST_CASE("a new file reads back clean, whatever its texts are") {
    for (const std::string_view hard : {"no", "012", "a: b", "- x", "# y", "'", "\"", "twee\nregels\n", " voor", "👍 ë",
                                        "~", "2017-03", "{", "@x", "%", "een, twee]", "http://x y"}) {
        CAPTURE(hard);
        const Value text = Value::of(std::string(hard));
        const Value content = Value::mapping({
            {"contribution", text},
            {"by", Value::of("a")},
            {"amount", Value::mapping({{"key", text}, {"unit", text}, {"value", Value::of("1000")}})},
            {"signed_by", text},
            {"delivered", Value::list({Value::mapping({{"what", text}, {"on", Value::of("2026-01")}})})},
        });
        const test::Folder folder{{"partners/a.yaml", "name: A\n"},
                                  {"commitments/c.yaml", store::new_file(FileKind::commitment, content)}};
        const store::Loaded loaded = folder.load();
        CHECK(test::findings_of(loaded) == "");
        const model::Commitment& read = loaded.collaboration.commitments.at(0);
        CHECK(*read.contribution == hard);
        CHECK(*read.amount.key == hard);
        CHECK(*read.signed_by.function == hard);
        CHECK(*read.delivered.items.at(0).what == hard);
    }
}

TEST_CASE("a key that the format doesn't know is never written") {
    CHECK_THROWS_AS(store::new_file(FileKind::partner, Value::mapping({{"naam", Value::of("A")}})), std::logic_error);
}

}  // namespace
