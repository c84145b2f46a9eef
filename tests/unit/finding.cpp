#include "regie/base/finding.hpp"

#include <string>

#include <doctest/doctest.h>

#include "regie/base/sources.hpp"

using namespace regie::base;

namespace {

constexpr RuleText rule(std::string_view code) {
    return {code,       "name",     "K1", {"t", "t"}, {Severity::error}, {Addressee::Kind::editor}, {"w", "w"},
            {"y", "y"}, {"r", "r"}, "",   ""};
}
constexpr RuleText first_rule = rule("K101");
constexpr RuleText second_rule = rule("K102");
constexpr Wording wording{{"{0} is at {1} level", "{0} staat op niveau {1}"}, {"ask {0}", "vraag {0}"}};

Finding finding(const RuleText& of, Place place, std::string subject) {
    return {&of, &wording, Severity::note, place, std::move(subject), {}, {"GGD", Both{"board", "bestuur"}}, false};
}

std::string order(const Findings& findings) {
    std::string all;
    for (const auto& one : findings) all += one.subject + " ";
    return all;
}

}  // namespace

TEST_CASE("a finding is worded when it is shown") {
    const Finding one = finding(first_rule, {}, "partners/ggd");
    CHECK(one.code() == "K101");
    CHECK(one.message(Language::en) == "GGD is at board level");
    CHECK(one.message(Language::nl) == "GGD staat op niveau bestuur");
    CHECK(one.remedy(Language::nl) == "vraag GGD");
}

TEST_CASE("severities and addressees have the keys that scripts rely on") {
    CHECK(key_of(Severity::error) == "error");
    CHECK(key_of(Severity::warning) == "warning");
    CHECK(key_of(Severity::note) == "note");
    CHECK(Addressee::to_partner("ggd").text() == "partners/ggd");
    CHECK(Addressee{Addressee::Kind::government, {}}.text() == "government");
    CHECK(Addressee{Addressee::Kind::material_principal, {}}.text() == "material-principal");
    CHECK(Addressee{Addressee::Kind::collaboration, {}}.text() == "collaboration");
    CHECK(Addressee{Addressee::Kind::regisseur, {}}.text() == "regisseur");
    CHECK(Addressee{}.text() == "editor");
}

TEST_CASE("findings stand in the order of path, place, code and subject") {
    Sources sources;
    sources.resize(2);
    sources.at(FileId{0}) = {"regie.yaml", "\uFEFFname: x\nopgave: y\n"};
    sources.at(FileId{1}) = {"partners/a.yaml", "name: a\n"};
    Findings findings{
        finding(first_rule, {FileId{0}, 11, 12}, "8"), finding(second_rule, {FileId{0}, 3, 4}, "6"),
        finding(first_rule, {FileId{0}, 5, 6}, "7"),   finding(first_rule, whole(FileId{0}), "5"),
        finding(first_rule, whole(FileId{0}), "4"),    finding(first_rule, {FileId{1}, 6, 7}, "3"),
        finding(second_rule, whole(FileId{1}), "2"),   finding(second_rule, Place{}, "1"),
    };
    sort(findings, sources);
    CHECK(order(findings) == "1 2 3 4 5 6 7 8 ");
}

TEST_CASE("a byte order mark does not change the order of findings on the first character") {
    Sources sources;
    sources.resize(1);
    sources.at(FileId{0}) = {"regie.yaml", "\uFEFFname: x\n"};
    Findings findings{finding(second_rule, {FileId{0}, 0, 0}, "b"), finding(first_rule, {FileId{0}, 3, 4}, "a")};
    sort(findings, sources);
    CHECK(order(findings) == "a b ");
}
