#include "regie/rules/facts.hpp"

#include <algorithm>
#include <set>

#include <doctest/doctest.h>

#include "support/collaboration.hpp"

using namespace regie;
using namespace regie::rules::facts;
using test::ids;
using test::Judged;
using test::list;
using test::regie_yaml;

namespace {

const std::string three_needs = regie_yaml("  needs: [{id: outreach}, {id: research}, {id: rooms}]\n");

std::vector<std::string> needs(const std::vector<const model::Need*>& found) {
    std::vector<std::string> names;
    for (const auto* need : found) names.emplace_back(need->id->text);
    return names;
}

/// `need: partner`, in the order given.
std::vector<std::string> alone(const SoleCover& cover) {
    std::vector<std::string> names;
    for (const auto& [need, partner] : cover.alone)
        names.push_back(std::string(need->id->text) + ": " + std::string(partner->id.text));
    return names;
}

std::size_t partners_in(const Concentration& concentration, Concentration::Band band) {
    return concentration.partners.at(static_cast<std::size_t>(band));
}

test::File commitment(const std::string& id, const std::string& keys) {
    return {"commitments/" + id + ".yaml", "contribution: x\n" + keys};
}

}  // namespace

TEST_CASE("every fact has a key of its own, and whole sentences in both languages") {
    std::set<std::string_view> keys;
    for (const Fact* fact : all()) {
        CAPTURE(fact->key);
        CHECK(keys.insert(fact->key).second);
        CHECK(find(fact->key) == fact);
        for (const base::Both& text : {fact->formula, fact->source, fact->tells, fact->tells_not})
            for (const std::string_view words : {text.en, text.nl}) {
                CHECK(words.front() >= 'A');
                CHECK(words.front() <= 'Z');
                CHECK(words.back() == '.');
            }
        for (const std::string_view title : {fact->title.en, fact->title.nl}) CHECK(title.back() != '.');
    }
    CHECK(keys.size() == 10);
    CHECK(find("Coverage") == find("coverage"));
    CHECK(find("K203") == nullptr);
}

TEST_CASE("coverage tells what is provided from what is only available and what nobody is known to have") {
    const Judged judged({{"regie.yaml", three_needs},
                         {"partners/a.yaml", "name: A\ncompetences: [outreach, research]\n"},
                         commitment("x", "by: a\nprovides: [outreach]\n"),
                         commitment("y", "by: a\nprovides: [rooms]\nstatus: proposed\n")});
    const Coverage found = coverage(judged.standing());
    CHECK(found.withheld == Withheld::no);
    CHECK(found.needs == 3);
    CHECK(found.covered == 1);
    CHECK(needs(found.available) == list({"research"}));
    CHECK(needs(found.with_nobody) == list({"rooms"}));
}

TEST_CASE("what a partner that left provided is covered no more, and by its successor it is") {
    const test::Files files{{"regie.yaml", three_needs},
                            {"partners/a.yaml", "name: A\nleft: 2026-06-29\n"},
                            commitment("x", "by: a\nprovides: [outreach]\n")};
    CHECK(coverage(Judged(files, "2026-06-29").standing()).covered == 1);
    CHECK(coverage(Judged(files, "2026-06-30").standing()).covered == 0);
    test::Files merged = files;
    merged.push_back({"partners/b.yaml", "name: B\nsucceeds: [a]\n"});
    const Judged judged(merged, "2026-06-30");
    CHECK(coverage(judged.standing()).covered == 1);
    CHECK(alone(sole_cover(judged.standing())) == list({"outreach: b"}));
}

TEST_CASE("a need named twice counts once") {
    const Judged judged({{"regie.yaml", regie_yaml("  needs: [{id: outreach}, {id: outreach}]\n")},
                         {"partners/a.yaml", "name: A\n"},
                         commitment("x", "by: a\nprovides: [outreach]\n")});
    CHECK(coverage(judged.standing()).needs == 1);
    CHECK(sole_cover(judged.standing()).alone.size() == 1);
}

TEST_CASE("a need hangs on one partner where exactly one provides it, in the order of the opgave and not of a figure") {
    const test::Files files{{"regie.yaml", three_needs},
                            {"partners/a.yaml", "name: A\n"},
                            {"partners/z.yaml", "name: Z\n"},
                            commitment("1", "by: z\nprovides: [outreach]\n"),
                            commitment("2", "by: a\nprovides: [rooms]\n"),
                            commitment("3", "by: a\nprovides: [research]\n"),
                            commitment("4", "by: a\nprovides: [rooms]\n")};
    CHECK(alone(sole_cover(Judged(files).standing())) == list({"outreach: z", "research: a", "rooms: a"}));
    test::Files more = files;
    more.push_back(commitment("5", "by: [a, z]\nprovides: [rooms]\n"));
    CHECK(alone(sole_cover(Judged(more).standing())) == list({"outreach: z", "research: a"}));
    more.push_back(commitment("6", "by: all\nprovides: [research]\n"));
    CHECK(alone(sole_cover(Judged(more).standing())) == list({"outreach: z"}));
}

TEST_CASE("nothing hangs on one entry that stands for many parties") {
    const auto with_count = [](const std::string& count) {
        return Judged(test::Files{{"regie.yaml", three_needs},
                                  {"partners/a.yaml", "name: A\n" + count},
                                  commitment("x", "by: a\nprovides: [outreach]\n")});
    };
    CHECK(with_count("").standing().partners().size() == 1);
    CHECK(alone(sole_cover(with_count("").standing())) == list({"outreach: a"}));
    CHECK(alone(sole_cover(with_count("count: 1\n").standing())) == list({"outreach: a"}));
    CHECK(sole_cover(with_count("count: 2\n").standing()).alone.empty());
}

TEST_CASE("commitments are counted by partner in bands, and those of all apart") {
    const Judged judged({{"partners/a.yaml", "name: A\n"},
                         {"partners/b.yaml", "name: B\n"},
                         {"partners/c.yaml", "name: C\n"},
                         {"partners/d.yaml", "name: D\ncount: 300\n"},
                         {"partners/e.yaml", "name: E\ncapacity: observer\n"},
                         {"partners/f.yaml", "name: F\ncapacity: agenda-member\n"},
                         commitment("1", "by: [a, b]\n"),
                         commitment("2", "by: [a, f]\n"),
                         commitment("3", "by: a\n"),
                         commitment("4", "by: a\n"),
                         commitment("5", "by: b\n"),
                         commitment("6", "by: all\n"),
                         commitment("7", "by: c\nstatus: proposed\n")});
    const Concentration found = concentration(judged.standing());
    CHECK(found.commitments == 6);
    CHECK(found.by_all == 1);
    CHECK(found.by_name() == 5);
    CHECK(found.most == 4);
    using Band = Concentration::Band;
    CHECK(partners_in(found, Band::none) == 2);
    CHECK(partners_in(found, Band::one) == 1);
    CHECK(partners_in(found, Band::two_or_three) == 1);
    CHECK(partners_in(found, Band::four_or_more) == 1);
    CHECK(found.counted.partners == 5);
    CHECK(found.counted.of_many == 1);
    CHECK(found.counted.organisations == 300);
}

TEST_CASE("three commitments are the most of their band, and a successor carries what it took over") {
    const Judged judged({{"partners/a.yaml", "name: A\nleft: 2025\n"},
                         {"partners/b.yaml", "name: B\nsucceeds: [a]\n"},
                         commitment("1", "by: a\n"),
                         commitment("2", "by: [a, b]\n"),
                         commitment("3", "by: b\n")});
    const Concentration found = concentration(judged.standing());
    CHECK(found.counted.partners == 1);
    CHECK(partners_in(found, Concentration::Band::two_or_three) == 1);
    CHECK(found.most == 3);
}

TEST_CASE("where all commitments are of all partners, none is of one") {
    const Judged judged(
        {{"partners/a.yaml", "name: A\n"}, {"partners/b.yaml", "name: B\n"}, commitment("1", "by: all\n")});
    const Concentration found = concentration(judged.standing());
    CHECK(found.by_name() == 0);
    CHECK(found.most == 0);
    CHECK(partners_in(found, Concentration::Band::none) == 2);
}

TEST_CASE("a commitment is due the day after the last possible day of its end") {
    const auto due = [](const std::string& ends, std::string_view today) {
        return reliability(
                   Judged(test::Files{{"partners/a.yaml", "name: A\n"}, commitment("x", "by: a\nends: " + ends + "\n")},
                          today)
                       .standing())
            .due;
    };
    CHECK(due("2026-06-29", "2026-06-29") == 0);
    CHECK(due("2026-06-29", "2026-06-30") == 1);
    CHECK(due("2026-06", "2026-06-30") == 0);
    CHECK(due("2026-06", "2026-07-01") == 1);
    CHECK(due("2026", "2026-12-31") == 0);
    CHECK(due("2026", "2027-01-01") == 1);
}

TEST_CASE("of what came to an end, each is counted by what is on file, and silence never as broken") {
    const Judged judged(
        {{"partners/a.yaml", "name: A\n"},
         {"decisions/d.yaml",
          "title: D\nkind: direction\nby: collaboration\naffects: [by-decision]\nsettlement: passed on\n"},
         {"decisions/e.yaml",
          "title: E\nkind: direction\nby: collaboration\naffects: [unsettled]\nsettlement: y\noutcome: rejected\n"},
         commitment("fulfilled", "by: a\nstatus: fulfilled\n"),
         commitment("delivered", "by: a\nends: 2026-01\ndelivered: [{on: 2026-02, what: y}]\n"),
         commitment("silent", "by: a\nends: 2026-01\n"),
         commitment("settled", "by: a\nstatus: withdrawn\nsettlement: y\n"),
         commitment("by-decision", "by: a\nstatus: withdrawn\n"),
         commitment("unsettled", "by: a\nstatus: withdrawn\ndelivered: [{on: 2026-02, what: y}]\n"),
         commitment("lapsed", "by: a\nstatus: lapsed\n"),
         commitment("lapsed-delivered", "by: a\nstatus: lapsed\ndelivered: [{what: y}]\n"),
         commitment("proposed", "by: a\nstatus: proposed\nends: 2025\n"),
         commitment("running", "by: a\nends: 2027\n"),
         commitment("endless", "by: a\n")});
    const Reliability found = reliability(judged.standing());
    CHECK(found.due == 8);
    CHECK(found.kept == 3);
    CHECK(found.settled == 2);
    CHECK(found.unsettled == 1);
    CHECK(found.lapsed == 1);
    CHECK(found.unrecorded == 1);
    CHECK(found.running == 2);
    CHECK(found.endless == 1);
}

TEST_CASE("a delivery that dates from after the day does not count yet") {
    const test::Files files{{"partners/a.yaml", "name: A\n"},
                            commitment("x", "by: a\nends: 2026-01\ndelivered: [{on: 2026-03, what: y}]\n")};
    CHECK(reliability(Judged(files, "2026-02-28").standing()).unrecorded == 1);
    CHECK(reliability(Judged(files, "2026-03-01").standing()).kept == 1);
}

TEST_CASE("what a partner that left had committed to still counts among what came to an end, and not as running") {
    const Judged judged({{"partners/a.yaml", "name: A\nleft: 2025\n"},
                         commitment("x", "by: a\nstatus: fulfilled\n"),
                         commitment("y", "by: a\n")});
    const Reliability found = reliability(judged.standing());
    CHECK(found.due == 1);
    CHECK(found.running == 0);
}

TEST_CASE("fte is added up over the members that have it, beside the partners and whom they stand for") {
    const Judged judged({{"regie.yaml", regie_yaml("roles:\n  team: [{function: x, fte: 0.8}, {function: y}, "
                                                   "{function: z, fte: 0.25}]\n")},
                         {"partners/a.yaml", "name: A\ncount: 12\n"},
                         {"partners/b.yaml", "name: B\n"},
                         {"partners/c.yaml", "name: C\nleft: 2025\n"}});
    const Effort found = effort(judged.standing());
    CHECK(found.fte == doctest::Approx(1.05));
    CHECK(found.members == 3);
    CHECK(found.with_fte == 2);
    CHECK(found.partners.partners == 2);
    CHECK(found.partners.of_many == 1);
    CHECK(found.partners.organisations == 12);
}

TEST_CASE("an open issue moves to an older band the day after the last one of its band") {
    using Age = OpenIssues::Age;
    const auto age_on = [](const std::string& raised, std::string_view today) {
        const Judged judged(test::Files{{"issues/x.yaml", "title: X\nraised: " + raised + "\n"}}, today);
        const OpenIssues found = open_issues(judged.standing());
        REQUIRE(found.open == 1);
        std::size_t band = 0;
        while (found.by_age.at(band).raised == 0) ++band;
        return static_cast<Age>(band);
    };
    CHECK(age_on("2026-01-01", "2026-01-01") == Age::sixty_days);
    CHECK(age_on("2026-01-01", "2026-03-02") == Age::sixty_days);
    CHECK(age_on("2026-01-01", "2026-03-03") == Age::half_a_year);
    CHECK(age_on("2026-01-01", "2026-07-01") == Age::half_a_year);
    CHECK(age_on("2026-01-01", "2026-07-02") == Age::a_year);
    CHECK(age_on("2026-01-01", "2027-01-01") == Age::a_year);
    CHECK(age_on("2026-01-01", "2027-01-02") == Age::longer);
    CHECK(age_on("2026-06", "2026-06-30") == Age::sixty_days);
    CHECK(age_on("2026-05", "2026-07-10") == Age::uncertain);
    CHECK(age_on("2026-05", "2026-07-31") == Age::half_a_year);
    CHECK(age_on("2024", "2026-06-30") == Age::longer);
    CHECK(age_on("2025", "2026-06-30") == Age::uncertain);
}

TEST_CASE("issues are closed or on the agenda by their status, and by what else is on file of them") {
    const Judged judged({{"issues/a.yaml", "title: A\nstatus: raised\n"},
                         {"issues/b.yaml", "title: B\nstatus: agenda\nraised: 2026-06-30\n"},
                         {"issues/c.yaml", "title: C\nstatus: resolved\n"},
                         {"issues/d.yaml", "title: D\nstatus: dropped\n"},
                         {"issues/e.yaml", "title: E\nraised: 2026-06\nagenda: 2026-07-01\n"},
                         {"issues/f.yaml", "title: F\nraised: 2026-05\nresolved: 2026-06\n"},
                         {"issues/g.yaml", "title: G\nraised: 2026-07-01\n"},
                         {"issues/h.yaml", "title: H\nstatus: raised\nresolution: Zo\n"},
                         {"issues/i.yaml", "title: I\nstatus: raised\nraised: 2026-06-30\nagenda: 2026-07-01\n"}});
    const OpenIssues found = open_issues(judged.standing());
    CHECK(found.open == 4);
    CHECK(found.by_age.at(static_cast<std::size_t>(OpenIssues::Age::uncertain)).raised == 1);
    CHECK(found.by_age.at(static_cast<std::size_t>(OpenIssues::Age::sixty_days)).agenda == 3);
}

TEST_CASE("partners are connected in groups, by commitment and by need, in the order of ids and of the opgave") {
    const Judged judged({{"regie.yaml", three_needs},
                         {"partners/a.yaml", "name: A\n"},
                         {"partners/b.yaml", "name: B\n"},
                         {"partners/c.yaml", "name: C\n"},
                         {"partners/d.yaml", "name: D\ncapacity: observer\n"},
                         {"partners/e.yaml", "name: E\n"},
                         commitment("1", "by: [c, a]\nprovides: [rooms]\n"),
                         commitment("2", "by: [a, b, c]\n"),
                         commitment("3", "by: b\nprovides: [outreach]\n"),
                         commitment("4", "by: c\nprovides: [outreach]\n"),
                         commitment("5", "by: e\nprovides: [research]\n")});
    const Connections found = connections(judged.standing());
    CHECK(found.by_all == 0);
    REQUIRE(found.commitments.size() == 2);
    CHECK(found.commitments[0].commitment->id.text == "1");
    CHECK(ids(found.commitments[0].partners) == list({"a", "c"}));
    CHECK(ids(found.commitments[1].partners) == list({"a", "b", "c"}));
    REQUIRE(found.needs.size() == 2);
    CHECK(found.needs[0].need->id->text == "outreach");
    CHECK(ids(found.needs[0].partners) == list({"b", "c"}));
    CHECK(ids(found.needs[1].partners) == list({"a", "c"}));
    CHECK(found.partners == 5);
    CHECK(found.apart == 2);
}

TEST_CASE("a commitment by all is one group of which nobody is listed, and so is a need that all provide") {
    test::Files files{{"regie.yaml", three_needs},
                      commitment("1", "by: all\nprovides: [rooms]\n"),
                      commitment("2", "by: all\nprovides: [rooms, research]\n"),
                      {"partners/x.yaml", "name: X\ncapacity: observer\n"}};
    for (int i = 0; i < 50; ++i) files.push_back({"partners/p" + std::to_string(i) + ".yaml", "name: P\n"});
    const Judged judged(files);
    const Connections found = connections(judged.standing());
    CHECK(found.by_all == 2);
    CHECK(found.shareholders == 50);
    CHECK(found.commitments.empty());
    REQUIRE(found.needs.size() == 2);
    for (const auto& group : found.needs) {
        CHECK(group.all);
        CHECK(group.partners.empty());
    }
    CHECK(found.apart == 1);
}

TEST_CASE("a commitment of partners that merged connects nobody") {
    const Judged judged({{"partners/a.yaml", "name: A\nleft: 2025\n"},
                         {"partners/b.yaml", "name: B\nleft: 2025\n"},
                         {"partners/c.yaml", "name: C\nsucceeds: [a, b]\n"},
                         {"partners/d.yaml", "name: D\n"},
                         commitment("1", "by: [a, b]\n")});
    const Connections found = connections(judged.standing());
    CHECK(found.commitments.empty());
    CHECK(found.apart == 2);
}

TEST_CASE("of a folder that records nothing, every fact says that it is not recorded") {
    const Judged judged(test::Files{});
    const Shape shape = shape_of(judged.standing());
    for (const Withheld withheld :
         {shape.coverage.withheld, shape.sole_cover.withheld, shape.concentration.withheld, shape.reliability.withheld,
          shape.response.withheld, shape.aspects.withheld, shape.effort.withheld, shape.open_issues.withheld,
          shape.connections.withheld, shape.trust_ties.withheld})
        CHECK(key_of(withheld) == "not-recorded");
}

TEST_CASE("one partner is too few to be connected, and a need that nobody provides hangs on nobody") {
    const Judged judged({{"regie.yaml", three_needs}, {"partners/a.yaml", "name: A\n"}, commitment("1", "by: all\n")});
    CHECK(connections(judged.standing()).withheld == Withheld::too_few_partners);
    CHECK(sole_cover(judged.standing()).withheld == Withheld::not_recorded);
    CHECK(coverage(judged.standing()).covered == 0);
}

TEST_CASE("what could not be read is never counted as if it were not there") {
    const test::Files whole{{"regie.yaml", three_needs + "roles:\n  team: [{function: x, fte: 1}]\n"},
                            {"partners/a.yaml", "name: A\n"},
                            {"partners/b.yaml", "name: B\n"},
                            {"issues/i.yaml", "title: I\n"},
                            {"pulses/p.yaml", "on: 2026-05\nresponses: [{energy: 3}, {energy: 4}, {energy: 4}]\n"},
                            commitment("1", "by: [a, b]\nprovides: [rooms]\n")};
    const auto unreadable = [&whole](const std::string& path) {
        test::Files files = whole;
        files.push_back({path, "name: 'x\n"});
        const Judged judged(files);
        const Shape shape = shape_of(judged.standing());
        std::string keys;
        const auto look = [&keys](std::string_view key, Withheld withheld) {
            if (withheld == Withheld::unreadable) keys.append(key).append(" ");
        };
        look("coverage", shape.coverage.withheld);
        look("sole-cover", shape.sole_cover.withheld);
        look("concentration", shape.concentration.withheld);
        look("reliability", shape.reliability.withheld);
        look("response", shape.response.withheld);
        look("aspects", shape.aspects.withheld);
        look("effort", shape.effort.withheld);
        look("open-issues", shape.open_issues.withheld);
        look("connections", shape.connections.withheld);
        look("trust-ties", shape.trust_ties.withheld);
        return keys;
    };
    CHECK(unreadable("partners/z.yaml") == "coverage sole-cover concentration effort connections ");
    CHECK(unreadable("commitments/z.yaml") == "coverage sole-cover concentration reliability connections ");
    CHECK(unreadable("decisions/z.yaml") == "reliability ");
    CHECK(unreadable("issues/z.yaml") == "open-issues ");
    CHECK(unreadable("pulses/z.yaml") == "response aspects trust-ties ");
    CHECK(unreadable("accountability/z.yaml").empty());
}
