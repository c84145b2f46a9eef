#include <functional>
#include <set>

#include <doctest/doctest.h>

#include "regie/model/pulse.hpp"
#include "regie/store/kinds.hpp"
#include "support/folder.hpp"

namespace {

using namespace regie;
using store::FileKind;
using store::Row;
using store::Table;
using store::Type;

constexpr std::array every_kind{FileKind::collaboration, FileKind::partner, FileKind::commitment, FileKind::decision,
                                FileKind::item,          FileKind::issue,   FileKind::pulse,      FileKind::people};

/// Calls `see` with every row, also of records, and a function that puts a text for its value into a whole file.
template <class See, class Wrap>
void walk(const Table& table, const Wrap& wrap, const See& see) {
    for (const Row& row : table.rows) {
        // The example, and the other keys that must stand beside it.
        const auto beside = [&, wrap](const std::string& value) {
            std::string keys = std::string(row.key) + ": " + value;
            for (const Row& other : table.rows) {
                if (other.required && other.key != row.key)
                    keys += ", " + std::string(other.key) + ": " + std::string(other.example);
            }
            return wrap("{" + keys + "}");
        };
        see(table, row, beside);
        if (row.table == nullptr) continue;
        const Table& inner = *row.table();
        const bool list = row.many == store::Many::list;
        const bool by_partner = row.type == Type::by_partner;
        const auto inside = [=](const std::string& record) {
            if (by_partner && store::takes_one_value(inner)) {
                return beside("{a: " + record.substr(record.find(": ") + 2, record.size() - record.find(": ") - 3) +
                              "}");
            }
            return beside(by_partner ? "{a: " + record + "}" : list ? "[" + record + "]" : record);
        };
        walk<See, std::function<std::string(const std::string&)>>(inner, inside, see);
    }
}

template <class See>
void for_every_row(const See& see) {
    for (const FileKind kind : every_kind) {
        const std::function<std::string(const std::string&)> whole = [kind](const std::string& keys) {
            return kind == FileKind::people ? "p-01: " + keys + "\n" : keys + "\n";
        };
        walk(store::table_of(kind), whole,
             [&](const Table& table, const Row& row, const std::function<std::string(const std::string&)>& file) {
                 see(kind, table, row, file(std::string(row.example)));
             });
    }
}

TEST_CASE("every key has an example that reads back without a fault") {
    std::size_t rows = 0;
    for_every_row([&](FileKind kind, const Table& table, const Row& row, const std::string& file) {
        ++rows;
        CAPTURE(table.name);
        CAPTURE(row.key);
        CAPTURE(file);
        REQUIRE_FALSE(row.example.empty());
        test::Folder folder{{store::path_of(kind, "f"), file}};
        for (const base::Finding& finding : folder.load().findings) {
            // What an example names need not be there, and a waiver of one key is incomplete.
            const bool expected = finding.code() == "F008" || (table.name == "waiver" && finding.code() == "F018");
            CHECK_MESSAGE(expected, finding.code(), " ", finding.message(base::Language::en));
        }
    });
    CHECK(rows > 150);
}

TEST_CASE("every key says in both languages what to write") {
    for_every_row([](FileKind, const Table& table, const Row& row, const std::string&) {
        CAPTURE(table.name);
        CAPTURE(row.key);
        for (const std::string_view text : {row.description.en, row.description.nl}) {
            CHECK(text.size() > 8);
            CHECK((text.ends_with('.') || text.ends_with('?')));
        }
        CHECK((row.type != Type::choice || row.words != nullptr));
        CHECK((row.type == Type::record || row.type == Type::by_partner) == (row.table != nullptr));
        const bool names = row.type == Type::reference || row.type == Type::date_or_reference;
        CHECK((!names || row.refers != store::Refers::nothing));
        CHECK(table.find(row.key) == &row);
        CHECK(row.read != nullptr);
    });
}

TEST_CASE("a table finds no key that it doesn't have, and fits the reader's memory of keys seen") {
    for (const FileKind kind : every_kind) {
        const Table& table = store::table_of(kind);
        CHECK(table.find("naam") == nullptr);
        CHECK(table.find("") == nullptr);
        CHECK(table.rows.size() <= 64);
        std::set<std::string_view> keys;
        for (const Row& row : table.rows) CHECK(keys.insert(row.key).second);
    }
}

TEST_CASE("the required keys are the few that the format asks for") {
    std::set<std::string> required;
    for_every_row([&](FileKind, const Table& table, const Row& row, const std::string&) {
        if (row.required) required.insert(std::string(table.name) + "." + std::string(row.key));
    });
    CHECK(required == std::set<std::string>{
                          "collaboration.format", "collaboration.name", "collaboration.opgave", "opgave.statement",
                          "partner.name", "commitment.by", "commitment.contribution", "decision.title", "decision.kind",
                          "item.holder", "item.area", "item.statement", "issue.title", "pulse.on", "pulse.responses"});
}

TEST_CASE("notes and sources may stand at the top of every file") {
    for (const FileKind kind : every_kind) {
        if (kind == FileKind::people) continue;
        CHECK(store::table_of(kind).find("notes") != nullptr);
        CHECK(store::table_of(kind).find("sources") != nullptr);
    }
    const test::Folder folder{{"people.yaml", "notes: privé\nsources: telefoonlijst\np-01: {name: N}\n"}};
    CHECK(test::findings_of(folder.load()) == "");
}

TEST_CASE("kinds, folders and paths belong together") {
    for (const FileKind kind : store::thing_kinds) {
        CHECK(store::kind_of_folder(store::folder_of(kind)) == kind);
        CHECK(store::path_of(kind, "x") == std::string(store::folder_of(kind)) + "/x.yaml");
    }
    CHECK_FALSE(store::kind_of_folder("docs").has_value());
    CHECK_FALSE(store::kind_of_folder("").has_value());
    CHECK(store::path_of(FileKind::collaboration, "") == "regie.yaml");
    CHECK(store::path_of(FileKind::people, "") == "people.yaml");
    CHECK(store::name_of(FileKind::item).nl == "verantwoordingspunt");
}

TEST_CASE("what a pulse scores has the keys of the format") {
    const Row* responses = store::table_of(FileKind::pulse).find("responses");
    REQUIRE(responses != nullptr);
    for (const model::Word& word : model::words_of<model::Aspect>()) CHECK(responses->table()->find(word.key));
    CHECK(model::words_of<model::Aspect>().size() == model::aspect_count);
}

TEST_CASE("the words of an enumeration stand in the order of its values") {
    CHECK(model::key_of(model::Form::joint) == "joint");
    CHECK(model::key_of(model::Level::board) == "board");
    CHECK(model::key_of(model::Line::project_office) == "project-office");
    CHECK(model::key_of(model::DecisionKind::end_regie) == "end-regie");
    CHECK(model::key_of(model::PublicBody::indirectly_elected) == "indirectly-elected");
    CHECK(model::key_of(model::Position::absent) == "absent");
    CHECK(model::key_of(model::Area::results) == "results");
    CHECK(model::key_of(model::CommitmentStatus::lapsed) == "lapsed");
    CHECK(model::key_of(model::Enforceable::unstated) == "unstated");
    CHECK(model::key_of(model::Capacity::agenda_member) == "agenda-member");
    CHECK(model::key_of(model::ContributionKind::in_kind) == "in-kind");
    CHECK(model::key_of(model::Aspect::decision_making) == "decision-making");
    CHECK(model::key_of(model::IssueStatus::dropped) == "dropped");
    CHECK(model::label_of(model::Level::board).nl == "bestuur of directie");
}

}  // namespace
