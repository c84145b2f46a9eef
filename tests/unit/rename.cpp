#include "regie/changes/rename.hpp"

#include <doctest/doctest.h>

#include "regie/base/paths.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/carry_out.hpp"
#include "support/folder.hpp"

using namespace regie;
using changes::Known;
using changes::Plan;

namespace {

/// A collaboration in which a partner, a need and an indicator are named in every place and style in which they can be.
test::Folder everywhere() {
    return {
        {"regie.yaml",
         "# Samen\r\n"
         "format: 1\r\n"
         "name: Samen ggd\r\n"
         "opgave:\r\n"
         "  statement: Minder eenzaamheid   # ggd\r\n"
         "  needs: [{id: outreach, description: \"ggd, outreach\"},\r\n"
         "    {id: research}]\r\n"
         "  indicators:\r\n"
         "  -   id: 'lonely'\r\n"
         "      source: |\r\n"
         "        ggd\r\n"
         "roles: {government: {organisation: ggd}, functional_principal: [\"ggd\", b]}\r\n"
         "bodies:\r\n"
         "    - id: tafel   # ggd\r\n"
         "      members:\r\n"
         "      - b\r\n"
         "      - 'ggd' # de ggd\r\n"
         "waivers:\r\n"
         "  - {rule: K304, subject: partners/ggd, reason: x, owner: ggd, until: 2027-01-01}\r\n"
         "  - rule: K101\r\n"
         "    subject: \"needs/outreach\"\r\n"
         "    reason: x\r\n"
         "    owner: ggd\r\n"
         "    until: 2027-01-01\r\n"
         "x-ggd: ggd\r\n"},
        {"people.yaml", "ggd: {name: N}\n"},
        {"partners/ggd.yaml",
         "name: ggd\n"
         "competences: [ outreach , research ]   # outreach\n"
         "representatives:\n"
         "  - {function: ggd, person: ggd}\n"},
        {"partners/b.yaml",
         "name: B\n"
         "competences:\n"
         "- 'outreach'\n"
         "succeeds: [ggd]\n"
         "depends_on:\n"
         "    - how: funding\n"
         "      partner: \"ggd\"\n"},
        {"commitments/c.yaml",
         "by: [ 'ggd', b ]\n"
         "contribution: >\n"
         "  ggd\n"
         "provides: [outreach]\n"
         "per_partner:\n"
         "  \"ggd\": {level: board, signed_by: {via: ggd}}\n"
         "  b: {level: board}\n"
         "evidence: https://example.org/ggd"},
        {"commitments/ggd.yaml", "by: all\ncontribution: ggd\nsigned_by: ggd\n"},
        {"decisions/ggd.yaml",
         "title: ggd\n"
         "kind: mandate\n"
         "based_on: [lonely]\n"
         "positions: {ggd: consent,\n"
         "  b: consent}\n"
         "ratified:\n"
         "  ggd: 2020\n"},
        {"issues/i.yaml", "\xef\xbb\xbftitle: ggd\nby: ggd\nabout: [b, ggd]\nowner: \"ggd\"\nagenda: ggd\n"},
        {"pulses/2026.yaml",
         "on: 2026-01\n"
         "responses:\n"
         "- {partner: ggd, energy: 4, trust: {b: 3}}\n"
         "- partner: b\n"
         "  trust:\n"
         "    ggd: 4\n"},
    };
}

test::Folder small() {
    return {{"partners/ggd.yaml", "name: GGD\n"},
            {"partners/b.yaml", "name: B\nsucceeds: [ggd]\n"},
            {"commitments/c.yaml", "by: ggd\ncontribution: C\n"}};
}

void write(test::Folder& folder, const changes::Write& one) {
    const std::string path = base::below(folder.root, one.path);
    one.removed ? folder.files.remove(path) : folder.files.set(path, one.text);
}

std::string text_of(const test::Folder& folder, const std::string& path) {
    std::string text;
    REQUIRE(folder.files.read(folder.root, path, store::max_file_bytes, text) == base::ReadStatus::done);
    return text;
}

std::string codes(const base::Findings& findings) {
    std::string text;
    for (const base::Finding& finding : findings)
        text += std::string(finding.code()) + " " + finding.message(base::Language::en) + "\n";
    return text;
}

/// Renames, write by write. After each the collaboration has no fault that it had not, and the command when repeated
/// ends in the same files.
void rename(test::Folder& folder, const std::string& what, const std::string& id) {
    const store::Loaded before = folder.load();
    const Plan plan = changes::rename(Known(before), what, id);
    REQUIRE(plan.writes.size() > 0);
    test::Folder done = folder;
    for (const changes::Write& one : plan.writes) write(done, one);
    for (const changes::Write& one : plan.writes) {
        CAPTURE(one.path);
        write(folder, one);
        const store::Loaded now = folder.load();
        auto faults = changes::new_faults(before.findings, now.findings, plan.renaming);
        // While it is there under both names, what was wrong with it is so under both.
        std::erase_if(faults, [&](const base::Finding& fault) { return fault.subject == plan.renaming->from; });
        CHECK(codes(faults) == "");
        if (&one == &plan.writes.back()) break;
        test::Folder again = folder;
        for (const changes::Write& rest : changes::rename(Known(now), what, id).writes) write(again, rest);
        for (const changes::Write& net : changes::net_writes(plan)) {
            CHECK(again.files.exists(folder.root, net.path) == !net.removed);
            if (!net.removed) CHECK(text_of(again, net.path) == text_of(done, net.path));
        }
    }
}

std::string replaced(std::string text, const std::string& old, const std::string& now) {
    const auto place = text.find(old);
    REQUIRE(place != std::string::npos);
    return text.replace(place, old.size(), now);
}

std::string trouble(const test::Folder& folder, const std::string& what, const std::string& id) {
    const store::Loaded loaded = folder.load();
    try {
        changes::rename(Known(loaded), what, id);
    } catch (const base::Trouble& caught) {
        CHECK_FALSE(caught.next().in(base::Language::nl).empty());
        return caught.problem().in(base::Language::en);
    }
    return {};
}

}  // namespace

TEST_CASE("a partner gets another id in its file's name and in every reference, and nowhere else") {
    test::Folder folder = everywhere();
    const test::Folder old = everywhere();
    REQUIRE(test::findings_of(old.load()) == "");
    rename(folder, "partners/ggd", "ggd-zuid");
    CHECK_FALSE(folder.files.exists(folder.root, "partners/ggd.yaml"));
    CHECK(text_of(folder, "partners/ggd-zuid.yaml") == text_of(old, "partners/ggd.yaml"));
    for (const std::string path : {"people.yaml", "commitments/ggd.yaml"})
        CHECK(text_of(folder, path) == text_of(old, path));

    std::string text = text_of(old, "regie.yaml");
    text = replaced(text, "organisation: ggd}", "organisation: ggd-zuid}");
    text = replaced(text, "[\"ggd\", b]", "[\"ggd-zuid\", b]");
    text = replaced(text, "- 'ggd' #", "- 'ggd-zuid' #");
    text = replaced(text, "partners/ggd,", "partners/ggd-zuid,");
    CHECK(text_of(folder, "regie.yaml") == text);
    text = replaced(text_of(old, "partners/b.yaml"), "[ggd]", "[ggd-zuid]");
    CHECK(text_of(folder, "partners/b.yaml") == replaced(text, "\"ggd\"", "\"ggd-zuid\""));
    text = replaced(text_of(old, "commitments/c.yaml"), "'ggd'", "'ggd-zuid'");
    text = replaced(text, "\"ggd\":", "\"ggd-zuid\":");
    CHECK(text_of(folder, "commitments/c.yaml") == replaced(text, "via: ggd", "via: ggd-zuid"));
    text = replaced(text_of(old, "decisions/ggd.yaml"), "{ggd:", "{ggd-zuid:");
    CHECK(text_of(folder, "decisions/ggd.yaml") == replaced(text, "  ggd: 2020", "  ggd-zuid: 2020"));
    text = replaced(text_of(old, "issues/i.yaml"), "by: ggd", "by: ggd-zuid");
    text = replaced(text, "[b, ggd]", "[b, ggd-zuid]");
    CHECK(text_of(folder, "issues/i.yaml") == replaced(text, "\"ggd\"", "\"ggd-zuid\""));
    text = replaced(text_of(old, "pulses/2026.yaml"), "{partner: ggd,", "{partner: ggd-zuid,");
    CHECK(text_of(folder, "pulses/2026.yaml") == replaced(text, "    ggd: 4", "    ggd-zuid: 4"));
}

TEST_CASE("a thing of another kind with the same id keeps it, and each kind can be renamed") {
    test::Folder folder = everywhere();
    const test::Folder old = everywhere();
    rename(folder, "decisions/ggd", "motie");
    CHECK(text_of(folder, "decisions/motie.yaml") == text_of(old, "decisions/ggd.yaml"));
    CHECK(text_of(folder, "issues/i.yaml") == replaced(text_of(old, "issues/i.yaml"), "agenda: ggd", "agenda: motie"));
    CHECK(text_of(folder, "partners/b.yaml") == text_of(old, "partners/b.yaml"));
    rename(folder, "commitments/ggd", "fonds");
    rename(folder, "i", "wachtlijst");
    rename(folder, "pulses/2026", "2026-01");
    CHECK(text_of(folder, "pulses/2026-01.yaml") == text_of(old, "pulses/2026.yaml"));
    CHECK(test::findings_of(folder.load()) == "");
}

TEST_CASE("needs, indicators and bodies are renamed where they stand and where they are named") {
    test::Folder folder = everywhere();
    const test::Folder old = everywhere();
    rename(folder, "needs/outreach", "opzoeken");
    std::string text = replaced(text_of(old, "regie.yaml"), "{id: outreach,", "{id: opzoeken,");
    text = replaced(text, "\"needs/outreach\"", "\"needs/opzoeken\"");
    CHECK(text_of(folder, "regie.yaml") == text);
    CHECK(text_of(folder, "partners/ggd.yaml") ==
          replaced(text_of(old, "partners/ggd.yaml"), "[ outreach ,", "[ opzoeken ,"));
    CHECK(text_of(folder, "partners/b.yaml") == replaced(text_of(old, "partners/b.yaml"), "'outreach'", "'opzoeken'"));
    rename(folder, "lonely", "eenzaam");
    text = replaced(text, "'lonely'", "'eenzaam'");
    CHECK(text_of(folder, "regie.yaml") == text);
    CHECK(text_of(folder, "decisions/ggd.yaml") ==
          replaced(text_of(old, "decisions/ggd.yaml"), "[lonely]", "[eenzaam]"));
    rename(folder, "bodies/tafel", "table");
    CHECK(text_of(folder, "regie.yaml") == replaced(text, "id: tafel ", "id: table "));
}

TEST_CASE("an id that YAML would take for something else is put between quotation marks where it needs them") {
    for (const std::string id : {"012", "no", "1e5", "2016", "2016-10", "null", "0x1f", "y", "1"}) {
        CAPTURE(id);
        test::Folder folder = everywhere();
        rename(folder, "partners/ggd", id);
        rename(folder, "needs/outreach", id);
        CHECK(test::findings_of(folder.load()) == "");
        CHECK(text_of(folder, "partners/b.yaml").find("succeeds: [\"" + id + "\"]") != std::string::npos);
        CHECK(text_of(folder, "partners/b.yaml").find("- '" + id + "'") != std::string::npos);
        const store::Loaded loaded = folder.load();
        CHECK(loaded.collaboration.commitments[0].by.items[0]->id == id);
    }
}

TEST_CASE("a body and a partner of one id are told apart in the functional principal") {
    const std::string rest = "format: 1\nname: N\nopgave: {statement: S}\nbodies: [{id: kern}, {id: ggd}]\n";
    test::Folder folder{{"regie.yaml", rest + "roles: {functional_principal: kern}\n"},
                        {"partners/kern.yaml", "name: K\n"},
                        {"partners/ggd.yaml", "name: G\n"}};
    test::Folder of_partner = folder;
    rename(of_partner, "partners/kern", "huis");
    CHECK(text_of(of_partner, "regie.yaml") == text_of(folder, "regie.yaml"));
    test::Folder of_body = folder;
    rename(of_body, "bodies/kern", "groep");
    CHECK(text_of(of_body, "regie.yaml").find("{id: groep}, {id: ggd}]\nroles: {functional_principal: groep}") !=
          std::string::npos);
    CHECK(trouble(folder, "kern", "x") == "more than one thing has the id \"kern\"");

    test::Folder of_list = folder;
    of_list.set("regie.yaml", rest + "roles: {functional_principal: [kern, ggd]}\n");
    rename(of_list, "bodies/kern", "groep");
    CHECK(text_of(of_list, "regie.yaml").find("[kern, ggd]") != std::string::npos);
    rename(of_list, "partners/kern", "huis");
    CHECK(text_of(of_list, "regie.yaml").find("[huis, ggd]") != std::string::npos);

    test::Folder of_one = folder;
    of_one.set("regie.yaml", rest + "roles: {functional_principal: [kern]}\n");
    rename(of_one, "bodies/kern", "groep");
    CHECK(text_of(of_one, "regie.yaml").find("[kern]") != std::string::npos);

    folder.set("partners/b.yaml", "name: B\n");
    folder.set("regie.yaml", rest + "roles: {functional_principal: b}\n");
    folder.files.remove(folder.root + "/partners/ggd.yaml");
    CHECK(trouble(folder, "partners/b", "ggd") ==
          "roles.functional_principal would not tell whether \"ggd\" is a partner or a body");
    CHECK(trouble(folder, "bodies/ggd", "b") ==
          "roles.functional_principal would not tell whether \"b\" is a partner or a body");
}

TEST_CASE("a decision on an agenda gets no id that is read as a date there") {
    test::Folder folder = everywhere();
    CHECK(trouble(folder, "decisions/ggd", "2016-10") == "in issues/i.yaml \"2016-10\" would be read as a date");
    folder.files.remove(folder.root + "/issues/i.yaml");
    rename(folder, "decisions/ggd", "2016-10");
}

TEST_CASE("an id that is taken is refused, also in regie.yaml; a copy of a run that was cut short is gone on with") {
    test::Folder folder = everywhere();
    CHECK(trouble(folder, "partners/ggd", "b") == "partners/b exists already");
    CHECK(trouble(folder, "needs/outreach", "research") == "needs/research exists already");
    CHECK(trouble(folder, "partners/ggd", "ggd") == "");
    CHECK(changes::rename(Known(folder.load()), "partners/ggd", "ggd").writes.empty());
    // Of the same id, but of another kind.
    CHECK(trouble(folder, "decisions/ggd", "c") == "");
}

TEST_CASE("where the new id is named already, though nothing has it, it may not come to stand there twice") {
    test::Folder folder = small();
    folder.set("decisions/d.yaml", "title: D\nkind: agreement\npositions: {ggd: consent, x: consent}\n");
    CHECK(trouble(folder, "partners/ggd", "x") == "decisions/d.yaml names both \"ggd\" and \"x\"");
    folder.set("decisions/d.yaml", "title: D\nkind: agreement\npositions: {x: consent}\n");
    rename(folder, "partners/ggd", "x");
    CHECK(test::findings_of(folder.load()) == "");
}

TEST_CASE("nothing is renamed while a file that may name it cannot be read") {
    for (const std::string text : {"by: [ggd\n", "by: ggd\nby: ggd\ncontribution: C\n", "by: &a ggd\n", "by: \xff\n"}) {
        test::Folder folder = small();
        folder.set("commitments/d.yaml", text);
        CHECK(trouble(folder, "partners/ggd", "x") == "commitments/d.yaml cannot be read, and may name it too");
    }
    test::Folder folder = small();
    folder.fail("commitments/c.yaml", base::ReadStatus::denied);
    CHECK(trouble(folder, "partners/ggd", "x") == "commitments/c.yaml cannot be read, and may name it too");
}

TEST_CASE("faults that were there before do not stand in the way, also those of what is renamed") {
    test::Folder folder = small();
    folder.set("partners/ggd.yaml", "name: GGD\nsector: overheid\njoined: 2030\n");
    folder.set("commitments/c.yaml", "by: [ggd, niemand]\ncontribution: C\n");
    rename(folder, "ggd", "ggd-zuid");
    CHECK(test::findings_of(folder.load()) ==
          "commitments/c.yaml:1:16 F008\npartners/ggd-zuid.yaml:2:9 F005\npartners/ggd-zuid.yaml:3:9 F022\n");
    // An id that is none can be put right.
    folder.set("partners/Buurt_Huis.yaml", "name: B\n");
    folder.set("commitments/d.yaml", "by: Buurt_Huis\ncontribution: D\n");
    rename(folder, "partners/Buurt_Huis", "buurt-huis");
    CHECK(text_of(folder, "commitments/d.yaml") == "by: buurt-huis\ncontribution: D\n");
}

TEST_CASE("what is mistyped is answered with what was meant") {
    const test::Folder folder = everywhere();
    CHECK(trouble(folder, "partners/gdd", "x") == "there is nothing with the id \"partners/gdd\"");
    CHECK(trouble(folder, "ggd", "x") == "more than one thing has the id \"ggd\"");
    CHECK(trouble(folder, "x", "y") == "there is nothing with the id \"x\"");
}

TEST_CASE("whatever is in an example can be renamed, and back again to the very same bytes") {
    const std::string root = std::string(REGIE_SOURCE_DIR) + "/examples/voorbeeldstad";
    const base::MemoryFiles as_it_is(&base::disk());
    const store::Loaded old = store::load(as_it_is, root, test::today);
    const model::Collaboration& all = old.collaboration;
    std::vector<std::string> names;
    const auto add = [&](const std::string& folder, const auto& things, const auto& id_of) {
        for (const auto& thing : things) names.push_back(folder + "/" + std::string(id_of(thing)));
    };
    const auto of_file = [](const auto& thing) { return thing.id.text; };
    const auto of_part = [](const auto& part) { return part.id->text; };
    add("partners", all.partners, of_file);
    add("commitments", all.commitments, of_file);
    add("decisions", all.decisions, of_file);
    add("accountability", all.items, of_file);
    add("issues", all.issues, of_file);
    add("pulses", all.pulses, of_file);
    add("needs", all.opgave.needs, of_part);
    add("indicators", all.opgave.indicators, of_part);
    add("bodies", all.bodies, of_part);
    CHECK(names.size() > 40);
    for (const std::string& name : names) {
        CAPTURE(name);
        const std::string folder = name.substr(0, name.find('/') + 1);
        const std::string id = name.substr(folder.size());
        base::MemoryFiles files(&base::disk());
        const auto carry_out = [&](const std::string& from, const std::string& to) {
            const store::Loaded now = store::load(files, root, test::today);
            for (const changes::Write& one : changes::rename(Known(now), folder + from, to).writes) {
                const std::string path = base::below(root, one.path);
                one.removed ? files.remove(path) : files.set(path, one.text);
            }
        };
        carry_out(id, "omgedoopt");
        const store::Loaded renamed = store::load(files, root, test::today);
        CHECK(renamed.findings.size() == old.findings.size());
        CHECK(renamed.mentions.size() == old.mentions.size());
        CHECK(renamed.sources.size() == old.sources.size());
        carry_out("omgedoopt", id);
        const store::Loaded back = store::load(files, root, test::today);
        REQUIRE(back.sources.size() == old.sources.size());
        for (std::uint32_t file = 0; file < old.sources.size(); ++file) {
            CHECK(back.sources.at(base::FileId{file}).path == old.sources.at(base::FileId{file}).path);
            CHECK(back.sources.at(base::FileId{file}).text == old.sources.at(base::FileId{file}).text);
        }
    }
}
