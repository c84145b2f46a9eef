#include <atomic>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "regie/model/standing.hpp"
#include "regie/store/load.hpp"
#include "support/folder.hpp"

namespace {

using namespace regie;
using test::findings_of;
using test::Folder;

std::string_view text_at(const store::Loaded& loaded, base::Place place) {
    return std::string_view(loaded.sources.at(place.file).text).substr(place.begin, place.end - place.begin);
}

TEST_CASE("a collaboration is read into its model, each value at its place") {
    Folder folder{{"partners/ggd.yaml",
                   "name: GGD\nsector: government\njoined: 2017-03\ncount: 012\ncompetences: [research]\n"
                   "depends_on: [{partner: stad, how: funding}]\n"
                   "representatives: [{function: directeur, level: board, since: 2017}]\n"},
                  {"partners/stad.yaml", "name: 012\nleft: 2019\n"},
                  {"decisions/d.yaml", "title: D\nkind: mandate\n"}};
    folder.set("regie.yaml",
               "format: 1\nname: no\nlanguage: nl\n"
               "opgave:\n  statement: Minder eenzaamheid\n  review_every: 4y\n  needs: [{id: research}]\n"
               "mandate: {decision: d}\n"
               "roles:\n  regisseur: {function: regisseur, interests: []}\n"
               "membership:\n  joining: {open: true, legal_forms: any}\n  enforceable: no\n"
               "x-eigen: {wat: dan ook}\nsources: https://example.org/a\n");
    const store::Loaded loaded = folder.load();
    CHECK(findings_of(loaded) == "");
    const model::Collaboration& all = loaded.collaboration;
    CHECK(*all.name == "no");
    CHECK(text_at(loaded, all.name.place) == "no");
    CHECK(all.language.is(model::ReportLanguage::nl));
    CHECK(*all.opgave.review_every == base::Span{4, 'y'});
    CHECK(all.opgave.needs.items.at(0).id->text == "research");
    CHECK(all.mandate.decision->text == "d");
    CHECK(all.roles.regisseur.interests.given());
    CHECK(all.roles.regisseur.interests.empty());
    CHECK_FALSE(all.roles.regisseur.powers.given());
    CHECK_FALSE(all.roles.material_principal.place.known());
    CHECK(all.membership.joining.open.is(true));
    CHECK(*all.membership.joining.legal_forms.items.at(0) == "any");
    CHECK(all.membership.enforceable.is(model::Enforceable::no));
    REQUIRE(all.partners.size() == 2);
    const model::Partner& ggd = all.partners[0];
    CHECK(ggd.id.text == "ggd");
    CHECK(ggd.is_government());
    CHECK(*ggd.joined == base::Date{2017, 3, 0});
    CHECK(ggd.count->value == 12);
    CHECK(ggd.count->text == "012");
    CHECK(ggd.depends_on.items.at(0).how.is(model::Tie::funding));
    CHECK(ggd.representatives.items.at(0).level.is(model::Level::board));
    CHECK(text_at(loaded, ggd.representatives.items.at(0).place) == "{function: directeur, level: board, since: 2017}");
    CHECK(*all.partners[1].name == "012");
}

TEST_CASE("what may be written short is read as the whole") {
    const Folder folder{
        {"partners/a.yaml", "name: A\n"},
        {"partners/b.yaml", "name: B\n"},
        {"commitments/c.yaml",
         "by: [a, b]\ncontribution: x\nsigned_by: directeur\n"
         "per_partner:\n  a: {level: board, signed_by: {function: voorzitter, via: b}}\n  b: {amount: {value: 10}}\n"},
        {"commitments/d.yaml", "by: all\ncontribution: x\n"},
        {"decisions/e.yaml",
         "title: E\nkind: agreement\nby: collaboration\npositions: {all: consent, b: object}\n"
         "communicated: 2026-01\nratified: {a: 2026-02}\nratify: yes\n"},
        {"decisions/f.yaml", "title: F\nkind: mandate\ncommunicated: {internal: 2026-01, external: 2026-02}\n"},
        {"issues/g.yaml", "title: G\nagenda: 2026-03\nowner: regie\nby: regisseur\n"},
        {"issues/h.yaml", "title: H\nagenda: e\nowner: a\n"},
        {"pulses/p.yaml", "on: 2026-01\nresponses:\n  - {partner: a, tension: 4, trust: {b: 3}}\n  - {energy: 1.5}\n"}};
    const store::Loaded loaded = folder.load();
    CHECK(findings_of(loaded) == "");
    const model::Collaboration& all = loaded.collaboration;
    const model::Commitment& c = all.commitments.at(0);
    CHECK(c.by.size() == 2);
    CHECK(*c.signed_by.function == "directeur");
    CHECK(c.per_partner.items.at(0).partner->text == "a");
    CHECK(c.per_partner.items.at(0).signed_by.via->text == "b");
    CHECK(c.per_partner.items.at(1).amount.value->value == 10);
    CHECK(all.commitments.at(1).by_all());
    const model::Decision& e = all.decisions.at(0);
    CHECK(e.by_collaboration());
    CHECK(e.positions.items.at(0).who->kind == model::Party::Kind::all);
    CHECK(e.positions.items.at(0).position.is(model::Position::consent));
    CHECK(e.positions.items.at(1).who->partner().text == "b");
    CHECK(e.communicated.given());
    CHECK(*e.communicated.on == base::Date{2026, 1, 0});
    CHECK(*e.ratified.items.at(0).on == base::Date{2026, 2, 0});
    CHECK(e.ratify.is(true));
    CHECK_FALSE(all.decisions.at(1).communicated.on);
    CHECK(*all.decisions.at(1).communicated.external == base::Date{2026, 2, 0});
    CHECK(*all.issues.at(0).agenda_date == base::Date{2026, 3, 0});
    CHECK_FALSE(all.issues.at(0).agenda);
    CHECK(all.issues.at(0).owner->kind == model::Party::Kind::regie);
    CHECK(all.issues.at(1).agenda->text == "e");
    const model::Response& first = all.pulses.at(0).responses.items.at(0);
    CHECK(first.score(model::Aspect::tension)->value == 4);
    CHECK(first.trust.items.at(0).partner->text == "b");
    CHECK(all.pulses.at(0).responses.items.at(1).score(model::Aspect::energy)->value == 1.5);
}

TEST_CASE("a faulty value counts as not recorded, and the rest is read") {
    const Folder folder{{"partners/a.yaml", "name: A\nsector: goverment\njoined: gisteren\ncount: veel\ngroup: G\n"},
                        {"pulses/p.yaml", "on: 2026-01\nscale: 5\nresponses: [{tension: 6, energy: 5}]\n"}};
    const store::Loaded loaded = folder.load();
    const model::Partner& a = loaded.collaboration.partners.at(0);
    CHECK_FALSE(a.sector);
    CHECK_FALSE(a.joined);
    CHECK_FALSE(a.count);
    CHECK(*a.group == "G");
    CHECK_FALSE(loaded.collaboration.pulses.at(0).responses.items.at(0).score(model::Aspect::tension));
    CHECK(loaded.collaboration.pulses.at(0).responses.items.at(0).score(model::Aspect::energy));
}

TEST_CASE("texts with escapes and folds live as long as what was loaded") {
    store::Loaded moved;
    {
        const Folder folder{{"partners/a.yaml", "name: \"A\\tb\"\ninterest: >-\n  een\n  twee\n"}};
        moved = folder.load();
    }
    CHECK(*moved.collaboration.partners.at(0).name == "A\tb");
    CHECK(*moved.collaboration.partners.at(0).interest == "een twee");
}

TEST_CASE("a value can be seen as it is written, also after what was loaded has moved") {
    const Folder folder{{"partners/ggd.yaml", "name: 'Zó''n GGD'\ninterest: |\n  Eén.\n  Twee.\n"}};
    store::Loaded first = folder.load();
    const store::Loaded loaded = std::move(first);
    const model::Collaboration& all = loaded.collaboration;
    CHECK(all.written(all.partners[0].name.place) == "'Zó''n GGD'");
    CHECK(all.written(all.partners[0].interest.place) == "|\n  Eén.\n  Twee.");
    CHECK(all.written(all.partners[0].place()) == "");
    CHECK(all.written({}) == "");
    CHECK(model::Collaboration{}.written(all.partners[0].name.place) == "");
}

TEST_CASE("the functional principal is the whole, a body or partners") {
    const std::string start =
        "format: 1\nname: S\nopgave: {statement: x}\nbodies: [{id: tafel, members: [a]}]\nroles: ";
    const auto kinds = [&](const std::string& principal) {
        Folder folder{{"partners/a.yaml", "name: A\n"}};
        folder.set("regie.yaml", start + "{functional_principal: " + principal + "}\n");
        const store::Loaded loaded = folder.load();
        std::string result = findings_of(loaded);
        for (const auto& party : loaded.collaboration.roles.functional_principal)
            result += std::to_string(static_cast<int>(party->kind));
        return result;
    };
    CHECK(kinds("collaboration") == "2");
    CHECK(kinds("tafel") == "1");
    CHECK(kinds("[tafel]") == "1");
    CHECK(kinds("[a]") == "0");
    CHECK(kinds("[tafel, a]") == "regie.yaml:5:32 F004\n10");
    CHECK(kinds("[a, tafel]") == "regie.yaml:5:35 F004\n01");
    CHECK(kinds("niets") == "regie.yaml:5:31 F008\n0");
}

TEST_CASE("every reference is kept with its place, for renaming") {
    const Folder folder{{"partners/a.yaml", "name: A\n"},
                        {"partners/b.yaml", "name: B\nsucceeds: [a]\n"},
                        {"commitments/c.yaml", "by: a\ncontribution: x\nper_partner: {a: {level: board}}\n"}};
    const store::Loaded loaded = folder.load();
    std::size_t of_a = 0;
    for (const store::Mention& mention : loaded.mentions) {
        CHECK(text_at(loaded, mention.place) == mention.id);
        of_a += mention.id == "a" ? 1 : 0;
    }
    CHECK(of_a == 3);
}

TEST_CASE("things stand in the order of their ids") {
    const Folder folder{
        {"partners/a-b.yaml", "name: x\n"}, {"partners/a.yaml", "name: x\n"}, {"partners/a0.yaml", "name: x\n"}};
    std::string ids;
    for (const auto& partner : folder.load().collaboration.partners) ids += std::string(partner.id.text) + " ";
    CHECK(ids == "a a-b a0 ");
}

TEST_CASE("an organisation in plain text, or a public body, is no unknown reference") {
    Folder folder{{"decisions/d.yaml", "title: D\nkind: mandate\nby: gemeenteraad\n"}};
    folder.set("regie.yaml",
               "format: 1\nname: S\nopgave: {statement: x}\n"
               "roles: {government: {organisation: Gemeente X}, regisseur: {paid_by: [Rijk]}}\n");
    CHECK(findings_of(folder.load()) == "");
}

TEST_CASE("keys of people are only looked up where people.yaml is there") {
    const std::string partner = "name: A\nrepresentatives: [{person: p-01}, {person: p-02}]\n";
    CHECK(findings_of(Folder{{"partners/a.yaml", partner}}.load()) == "");
    CHECK(findings_of(Folder{{"partners/a.yaml", partner}, {"people.yaml", "p-01: {name: N, contact: n@example.org}\n"}}
                          .load()) == "partners/a.yaml:2:44 F008\n");
    CHECK(findings_of(Folder{{"people.yaml", "P 1: {nme: N}\n"}}.load()) ==
          "people.yaml:1:1 F009\npeople.yaml:1:7 F002\n");
}

TEST_CASE("what is the user's own is left alone") {
    CHECK(findings_of(Folder{
              {"README.md", "x"},
              {"docs/a.yaml", "&"},
              {"partners/.gitkeep", ""},
              {"partners/.regie-1a2b.tmp", "half"},
              {"regie.yml",
               "&"}}.load()) == "");
}

TEST_CASE("ids alike but for case are told of each other") {
    const store::Loaded loaded = Folder{{"partners/ggd.yaml", "name: A\n"}, {"partners/GGD.yaml", "name: B\n"}}.load();
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].message(base::Language::en) == "\"GGD\" and \"ggd\" differ only in capitals");
    CHECK(loaded.collaboration.partners.size() == 2);
}

TEST_CASE("a file of a format that is not known is not judged, nor is anything beside it") {
    const store::Loaded loaded =
        Folder{{"regie.yaml", "format: 2\nnaam: x\n"}, {"partners/a.yaml", "- kapot\n"}}.load();
    CHECK(findings_of(loaded) == "regie.yaml:1:9 F015\n");
    CHECK_FALSE(loaded.collaboration.format_known);
    CHECK_FALSE(loaded.collaboration.readable);
    const model::Standing standing(loaded.collaboration, test::today);
    CHECK_FALSE(standing.partners_readable());
    CHECK_FALSE(standing.commitments_readable());
    CHECK_FALSE(standing.decisions_readable());
    CHECK_FALSE(standing.items_readable());
    CHECK_FALSE(standing.issues_readable());
    CHECK_FALSE(standing.pulses_readable());
}

TEST_CASE("a key with a fault in it is not also called missing") {
    Folder folder{{"partners/a.yaml", "name: [A]\n"}};
    folder.set("regie.yaml",
               "format: 1\nname: S\nopgave: {statement: x}\n"
               "waivers: [{rule: K304, reason: x, owner: y, until: ooit}]\n");
    CHECK(findings_of(folder.load()) == "partners/a.yaml:1:7 F004\nregie.yaml:4:52 F006\n");
}

TEST_CASE("partial dates are only out of order where every day of them is") {
    CHECK(findings_of(Folder{{"partners/a.yaml", "name: A\njoined: 2018-06\nleft: 2018\n"}}.load()) == "");
    CHECK(findings_of(Folder{{"partners/a.yaml", "name: A\njoined: 2026\n"}}.load()) == "");
    CHECK(findings_of(Folder{{"partners/a.yaml", "name: A\njoined: 2026-07\n"}}.load()) ==
          "partners/a.yaml:2:9 F022\n");
}

TEST_CASE("an empty text is no value") {
    CHECK(findings_of(Folder{{"partners/a.yaml", "name: \"\"\n"}}.load()) == "partners/a.yaml:1:7 F004\n");
    CHECK(findings_of(Folder{{"partners/a.yaml", "name: A\nsucceeds: [' ']\n"}}.load()) ==
          "partners/a.yaml:2:12 F004\n");
}

TEST_CASE("what must be there is asked for, and what need not be may go") {
    const auto remedies = [](const Folder& folder, base::Language language) {
        std::string text;
        for (const base::Finding& finding : folder.load().findings) text += finding.remedy(language) + "\n";
        return text;
    };
    const Folder partner{{"partners/a.yaml", "name:\ninterest:\n"}};
    CHECK(remedies(partner, base::Language::en) ==
          "fill it in: this key is required\n"
          "fill it in, or take the key away: what is missing counts as not recorded\n");
    CHECK(remedies(partner, base::Language::nl).starts_with("vul een waarde in: deze sleutel is verplicht\n"));
    CHECK(remedies({{"commitments/c.yaml", "by: \"\"\ncontribution: ' '\n"}}, base::Language::en) ==
          "fill it in: this key is required\nfill it in: this key is required\n");
    Folder empty;
    empty.set("regie.yaml", "# niets\n");
    CHECK(
        remedies(empty, base::Language::en).starts_with("fill it in: format, name and opgave.statement are required"));
    CHECK(remedies({{"partners/a.yaml", ""}}, base::Language::en) == "fill it in, or take the file away\n");
}

TEST_CASE("what belongs at a key reads well in Dutch, be it one or many") {
    Folder folder{{"decisions/d.yaml", "title: [D]\nkind: mandate\npositions: ja\n"},
                  {"partners/a.yaml", "name: A\njoined: {jaar: 2017}\nrepresentatives: directeur\n"}};
    folder.set("regie.yaml", "format: 1\nname: S\nopgave: iets\n");
    std::string text;
    for (const base::Finding& finding : folder.load().findings)
        if (finding.code() == "F004") text += finding.message(base::Language::nl) + "\n";
    CHECK(text ==
          "\"title\" vraagt om een tekst, en hier staat iets anders: een lijst\n"
          "\"positions\" vraagt om partners met waarden, en hier staat iets anders: één waarde\n"
          "\"joined\" vraagt om een datum, en hier staat iets anders: sleutels met waarden\n"
          "\"representatives\" vraagt om een lijst, en hier staat iets anders: één waarde\n"
          "\"opgave\" vraagt om sleutels met waarden, en hier staat iets anders: één waarde\n");
}

TEST_CASE("an empty id and a hidden file of data are told of") {
    CHECK(findings_of(Folder{{"partners/.yaml", "name: A\n"}}.load()) == "partners/.yaml:1:1 F009\n");
    CHECK(findings_of(Folder{{"partners/.a.yaml", "name: A\n"}}.load()) == "partners/.a.yaml:1:1 F009\n");
}

TEST_CASE("trust in oneself is refused") {
    const Folder folder{{"partners/a.yaml", "name: A\n"},
                        {"pulses/p.yaml", "on: 2026-01\nresponses: [{partner: a, trust: {a: 5}}]\n"}};
    CHECK(findings_of(folder.load()) == "pulses/p.yaml:2:34 F005\n");
}

/// A folder of partners without end.
class Crowd final : public base::Files {
public:
    std::vector<base::Entry> list(const std::string& folder, bool&) const override {
        if (folder == "/x") return {{"partners", base::Entry::Type::folder}};
        std::vector<base::Entry> entries(store::max_files + 1);
        for (std::size_t i = 0; i < entries.size(); ++i) entries[i].name = "p" + std::to_string(i) + ".yaml";
        return entries;
    }
    base::ReadStatus read(const std::string&, std::string_view, std::size_t, std::string&) const override {
        FAIL("nothing is read over the limit");
        return base::ReadStatus::failed;
    }
    bool exists(const std::string&, std::string_view) const override { return false; }
};

TEST_CASE("with too many files nothing is read") {
    const store::Loaded loaded = store::load(Crowd(), "/x", test::today, 1);
    CHECK(findings_of(loaded) == "regie.yaml:1:1 F013\n");
    CHECK(loaded.findings.at(0).message(base::Language::nl).find("100000 bestanden") != std::string::npos);
}

/// Partners with a file of one size each, full of what is no text.
class Weights final : public base::Files {
public:
    Weights(std::size_t files, std::size_t bytes) : entries_(files), text_(bytes, '\xff') {
        for (std::size_t i = 0; i < files; ++i) entries_[i].name = "p" + std::to_string(i) + ".yaml";
    }
    std::vector<base::Entry> list(const std::string& folder, bool&) const override {
        if (folder == "/x") return {{"partners", base::Entry::Type::folder}};
        return entries_;
    }
    base::ReadStatus read(const std::string&, std::string_view path, std::size_t, std::string& bytes) const override {
        if (path == "regie.yaml") return base::ReadStatus::missing;
        ++read_;
        bytes = text_;
        return base::ReadStatus::done;
    }
    bool exists(const std::string&, std::string_view) const override { return true; }
    std::size_t count_read() const { return read_; }

private:
    std::vector<base::Entry> entries_;
    std::string text_;
    mutable std::atomic<std::size_t> read_{0};
};

TEST_CASE("files that are together over the limit are one finding, however many threads read them") {
    constexpr std::size_t files = 200;
    constexpr std::size_t enough = store::max_bytes / store::max_file_bytes;
    for (const unsigned threads : {1U, 2U, 4U}) {
        CAPTURE(threads);
        const Weights weights(files, store::max_file_bytes);
        const store::Loaded loaded = store::load(weights, "/x", test::today, threads);
        CHECK(findings_of(loaded) == "regie.yaml:1:1 F013\n");
        CHECK(loaded.findings.at(0).message(base::Language::nl).find("samen groter dan 64 MiB") != std::string::npos);
        CHECK(loaded.collaboration.partners.empty());
        CHECK_FALSE(loaded.collaboration.readable);
        CHECK_FALSE(model::Standing(loaded.collaboration, test::today).partners_readable());
        // What each thread had in hand, and no more.
        CHECK(weights.count_read() > enough);
        CHECK(weights.count_read() <= enough + threads);
    }
}

TEST_CASE("files that are together at the limit are judged") {
    constexpr std::size_t enough = store::max_bytes / store::max_file_bytes;
    CHECK(store::load(Weights(enough, store::max_file_bytes), "/x", test::today, 1).findings.size() == enough + 1);
    CHECK(store::load(Weights(enough + 1, store::max_file_bytes), "/x", test::today, 1).findings.size() == 1);
}

TEST_CASE("the root is the nearest folder at or above that has a regie.yaml") {
    base::MemoryFiles files;
    files.set("/x/regie.yaml", "");
    files.set("/x/partners/a/b.yaml", "");
    files.set("/x/y/regie.yaml", "");
    CHECK(store::find_root(files, "/x/partners/a") == "/x");
    CHECK(store::find_root(files, "/x/") == "/x");
    CHECK(store::find_root(files, "/x/y") == "/x/y");
    CHECK_FALSE(store::find_root(files, "/z").has_value());
    CHECK_FALSE(store::find_root(files, "/").has_value());
}

}  // namespace
