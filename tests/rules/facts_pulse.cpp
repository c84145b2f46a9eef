#include <doctest/doctest.h>

#include "regie/rules/facts.hpp"
#include "support/collaboration.hpp"

using namespace regie;
using namespace regie::rules::facts;
using Bound = base::Decimal::Bound;
using model::Aspect;
using test::Judged;

namespace {

/// A pulse file in which each respondent scores energy.
test::File pulse(const std::string& id, const std::string& on, const std::vector<std::string>& energies,
                 const std::string& keys = {}) {
    std::string text = "on: " + on + "\n" + keys + "responses:\n";
    for (const std::string& energy : energies) text += "  - {energy: " + energy + "}\n";
    return {"pulses/" + id + ".yaml", text};
}

test::File responses(const std::string& on, const std::vector<std::string>& each) {
    std::string text = "on: " + on + "\nresponses:\n";
    for (const std::string& one : each) text += "  - {" + one + "}\n";
    return {"pulses/p.yaml", text};
}

const Aspects::One& energy_of(const Aspects& aspects) {
    return aspects.aspects.at(static_cast<std::size_t>(Aspect::energy));
}

}  // namespace

TEST_CASE("nothing is given of waves of two respondents, and of the newest with three") {
    const Judged few({pulse("a", "2026-05", {"3", "4"})});
    CHECK(aspects(few.standing()).withheld == Withheld::too_few_respondents);
    CHECK(response(few.standing()).withheld == Withheld::too_few_respondents);
    CHECK(response(few.standing()).respondents == 0);
    CHECK(trust_ties(few.standing()).withheld == Withheld::too_few_respondents);

    const Judged more({pulse("a", "2026-05", {"3", "4"}), pulse("b", "2026-04", {"3", "4", "2", "3"})});
    CHECK(response(more.standing()).pulse->id.text == "b");
    CHECK(response(more.standing()).respondents == 4);
    CHECK(response(more.standing()).before == nullptr);
}

TEST_CASE("an aspect is given where three scored it, and says how many did") {
    const Judged judged({responses("2026-05", {"energy: 3, focus: 4, tension: 2", "energy: 4, focus: 4", "energy: 4",
                                               "focus: 2", "relations: 5"})});
    const Aspects found = aspects(judged.standing());
    CHECK(found.withheld == Withheld::no);
    REQUIRE(energy_of(found).now);
    CHECK(energy_of(found).now->respondents == 3);
    CHECK(energy_of(found).now->mean.value == doctest::Approx(3.7));
    CHECK(found.aspects.at(static_cast<std::size_t>(Aspect::focus)).now);
    CHECK_FALSE(found.aspects.at(static_cast<std::size_t>(Aspect::tension)).now);
    CHECK_FALSE(found.aspects.at(static_cast<std::size_t>(Aspect::relations)).now);
    CHECK(found.aspects.at(static_cast<std::size_t>(Aspect::serving)).change_withheld == Withheld::too_few_respondents);
}

TEST_CASE("a pulse of three in which no aspect was scored by three says nothing of aspects") {
    const Judged judged({responses("2026-05", {"energy: 3", "focus: 4", "tension: 2"})});
    CHECK(aspects(judged.standing()).withheld == Withheld::too_few_respondents);
    CHECK(response(judged.standing()).respondents == 3);
}

TEST_CASE("a mean less than half a point from an end of the scale is only a bound") {
    const auto shown = [](double mean, double scale) {
        const base::Decimal decimal = shown_mean(mean, scale);
        return std::pair(decimal.value, decimal.bound);
    };
    CHECK(shown(4.5, 5) == std::pair(4.5, Bound::exact));
    CHECK(shown(4.51, 5) == std::pair(4.5, Bound::or_higher));
    CHECK(shown(5, 5) == std::pair(4.5, Bound::or_higher));
    CHECK(shown(1.5, 5) == std::pair(1.5, Bound::exact));
    CHECK(shown(1.49, 5) == std::pair(1.5, Bound::or_lower));
    CHECK(shown(1, 5) == std::pair(1.5, Bound::or_lower));
    CHECK(shown(9.6, 10) == std::pair(9.5, Bound::or_higher));
    CHECK(shown(3.25, 5).first == doctest::Approx(3.3));
}

TEST_CASE("scores are close together up to a quarter of the scale's width from their mean on average") {
    const auto spread = [](const std::vector<std::string>& scores, const std::string& scale) {
        const Judged judged(test::Files{pulse("a", "2026-05", scores, "scale: " + scale + "\n")});
        return scored(*judged.standing().speaking_pulses().front(), Aspect::energy)->spread;
    };
    CHECK(spread({"2", "3", "4"}, "5") == Spread::close);
    CHECK(spread({"2", "2", "4", "4"}, "5") == Spread::close);
    CHECK(spread({"1", "3", "5"}, "5") == Spread::apart);
    CHECK(spread({"1", "1", "4", "4"}, "5") == Spread::apart);
    CHECK(spread({"1", "2", "3"}, "4") == Spread::close);
    CHECK_FALSE(spread({"1", "2", "3"}, "3"));
}

TEST_CASE("the change is that of the means as they are shown, against the wave before") {
    const Judged judged({pulse("new", "2026-05", {"4", "4", "4", "5", "4", "4"}),
                         pulse("old", "2025-05", {"3", "3", "4"}), pulse("older", "2024-05", {"1", "2", "2"}),
                         pulse("few", "2025-12", {"5", "5"})});
    const Aspects found = aspects(judged.standing());
    CHECK(found.before->id.text == "old");
    const auto& energy = energy_of(found);
    CHECK(energy.now->mean.value == doctest::Approx(4.2));
    CHECK(energy.before->mean.value == doctest::Approx(3.3));
    CHECK(energy.change_withheld == Withheld::no);
    CHECK(energy.change == doctest::Approx(0.9));
    CHECK(response(judged.standing()).before->id.text == "old");
}

TEST_CASE("no change is given on another scale, nor where the wave before says nothing of the aspect") {
    const Judged scales(
        {pulse("new", "2026-05", {"4", "4", "4"}), pulse("old", "2025-05", {"3", "3", "4"}, "scale: 10\n")});
    CHECK(energy_of(aspects(scales.standing())).change_withheld == Withheld::other_scale);
    CHECK_FALSE(energy_of(aspects(scales.standing())).before);

    const Judged silent({pulse("new", "2026-05", {"4", "4", "4"}),
                         {"pulses/old.yaml",
                          "on: 2025-05\nresponses: [{energy: 3}, {energy: 3}, {focus: 3}, {focus: 3}, {focus: 3}]\n"}});
    CHECK(energy_of(aspects(silent.standing())).change_withheld == Withheld::too_few_respondents);
    CHECK_FALSE(energy_of(aspects(silent.standing())).before);

    const Judged first({pulse("new", "2026-05", {"4", "4", "4"})});
    CHECK(energy_of(aspects(first.standing())).change_withheld == Withheld::no_wave_before);
}

TEST_CASE("a scale that is not recorded is five, and compares with one that says so") {
    const Judged judged(
        {pulse("new", "2026-05", {"4", "4", "4"}), pulse("old", "2025-05", {"3", "3", "3"}, "scale: 5\n")});
    CHECK(energy_of(aspects(judged.standing())).change == doctest::Approx(1));
}

TEST_CASE("no change is given where a mean is only a bound: it would give the mean away") {
    const Judged judged({pulse("new", "2026-05", {"5", "5", "5"}), pulse("old", "2025-05", {"3", "3", "4"})});
    const auto found = aspects(judged.standing());
    const auto& energy = energy_of(found);
    CHECK(energy.change_withheld == Withheld::near_the_end);
    CHECK(energy.change == 0);
    CHECK(energy.before);
}

TEST_CASE("of two waves of which it is not certain which came first, neither is the wave before") {
    const Judged judged({pulse("a", "2026-05", {"4", "4", "4"}), pulse("b", "2026-05-12", {"3", "3", "3"}),
                         pulse("c", "2026-04-30", {"2", "2", "2"})});
    CHECK(aspects(judged.standing()).before->id.text == "c");
}

TEST_CASE("response counts the partners that were in when the pulse was held, and each once") {
    const Judged judged(
        {{"partners/a.yaml", "name: A\n"},
         {"partners/b.yaml", "name: B\ncount: 40\n"},
         {"partners/c.yaml", "name: C\nleft: 2026-05-10\n"},
         {"partners/d.yaml", "name: D\njoined: 2026-06-01\n"},
         {"partners/e.yaml", "name: E\nleft: 2026-04-30\n"},
         responses("2026-05", {"partner: a", "partner: a", "partner: c", "partner: d", "energy: 3", "energy: 4"})});
    const Response found = response(judged.standing());
    CHECK(found.respondents == 6);
    CHECK(found.anonymous == 2);
    CHECK(found.heard == 2);
    REQUIRE(found.took_part);
    CHECK(found.took_part->partners == 3);
    CHECK(found.took_part->organisations == 40);
}

TEST_CASE("how many partners took part is not said where a partner could not be read") {
    const Judged judged(
        {{"partners/a.yaml", "name: 'A\n"}, responses("2026-05", {"energy: 3", "energy: 3", "energy: 3"})});
    CHECK(response(judged.standing()).withheld == Withheld::no);
    CHECK_FALSE(response(judged.standing()).took_part);
}

TEST_CASE("trust is one mean over all scores, and only of three respondents about three partners") {
    const test::Files partners{
        {"partners/a.yaml", "name: A\n"}, {"partners/b.yaml", "name: B\n"}, {"partners/c.yaml", "name: C\n"}};
    const auto ties = [&partners](const std::vector<std::string>& each) {
        test::Files files = partners;
        files.push_back(responses("2026-05", each));
        return trust_ties(Judged(files).standing());
    };
    const TrustTies found = ties({"partner: a, trust: {b: 4, c: 3}", "partner: b, trust: {a: 3}",
                                  "partner: c, trust: {a: 2, b: 4}", "energy: 4"});
    CHECK(found.withheld == Withheld::no);
    CHECK(found.ties == 5);
    CHECK(found.respondents == 3);
    CHECK(found.mean.value == doctest::Approx(3.2));

    CHECK(ties({"trust: {b: 4, c: 3, a: 2}", "trust: {a: 3}", "energy: 4"}).withheld == Withheld::too_few_respondents);
    CHECK(ties({"trust: {a: 4, b: 3}", "trust: {a: 3}", "trust: {b: 2}"}).withheld == Withheld::too_few_partners);
    CHECK(ties({"energy: 4", "energy: 4", "energy: 4"}).withheld == Withheld::not_recorded);
    // Nobody scores their own organisation; such a score is a fault, and does not count.
    CHECK(ties({"partner: a, trust: {a: 5, b: 3, c: 3}", "trust: {b: 3}", "trust: {c: 3}"}).withheld ==
          Withheld::too_few_partners);
    CHECK(ties({"trust: {a: 5}", "trust: {b: 5}", "trust: {c: 5}"}).mean.bound == Bound::or_higher);
}
