#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "regie/base/files.hpp"
#include "regie/base/text.hpp"
#include "regie/formats/figures.hpp"
#include "regie/store/load.hpp"
#include "support/figures.hpp"
#include "support/node_tools.hpp"
#include "support/program.hpp"
#include "support/temporary_folder.hpp"

using namespace regie;
using base::Language;
using report::Figure;
using Json = nlohmann::json;

namespace {

constexpr Language both[] = {Language::nl, Language::en};

std::vector<Figure> figures_of_example(const std::string& name, Language language) {
    const std::string root = REGIE_SOURCE_DIR;
    std::string today;
    std::ifstream(root + "/tests/golden/" + name + "/today") >> today;
    const auto day = *base::parse_day(today);
    const auto loaded = store::load(base::disk(), root + "/examples/" + name, day);
    const model::Standing standing(loaded.collaboration, day);
    return test::figures_of(standing, rules::assess(loaded, standing), language, test::all_figures());
}

std::vector<Figure> figures_of_examples() {
    std::vector<Figure> all;
    for (const std::string name :
         {"city-deal-slim-maatwerk", "eenzaamheid-amsterdam", "nad-delfland", "schone-lucht-akkoord", "voorbeeldstad"})
        for (const Language language : both)
            for (auto& figure : figures_of_example(name, language)) all.push_back(std::move(figure));
    return all;
}

/// Each kind of picture with this name wherever a name or a text from a file can stand.
std::vector<Figure> figures_with(const std::string& name) {
    using report::Mark;
    const auto day = [](std::string_view text) { return *base::parse_day(text); };
    report::Timeline timeline;
    timeline.first = day("2020-01-01");
    timeline.last = day("2024-12-31");
    timeline.today = day("2023-06-30");
    timeline.today_label = name;
    timeline.lanes = {{name,
                       {{name, day("2020-02-01"), day("2023-01-01"), true, false, false, Mark::half, name},
                        {name, day("2022-01-01"), day("2022-01-01"), true, true, false, Mark::full, name},
                        {name, day("2024-01-01"), day("2024-12-31"), true, true, true, Mark::full, name}}}};
    timeline.legend = {{Mark::half, name}, {Mark::none, name}};
    report::Scores scores;
    scores.waves = {name, name};
    scores.rows = {{name,
                    {report::Scores::Point{2, base::Decimal::Bound::exact, name, false, name},
                     report::Scores::Point{4.5, base::Decimal::Bound::or_higher, name, true, name}}}};
    const report::Course course{{{day("2020-06-01"), 10, name}, {day("2023-06-01"), 14, name}},
                                report::Course::Value{day("2024-12-31"), 0, name},
                                name};
    std::vector<Figure> all;
    for (report::Drawing drawing : std::vector<report::Drawing>{
             report::Grid{
                 {name, name, name}, {{name, {{Mark::full, name}, {Mark::half, name}}}}, {{Mark::cross, name}}},
             timeline, report::Network{{name, name, "x"}, {{0, 1, 1}, {0, 2, 2}}, {}}, scores, course})
        all.push_back({"key", name, name, std::move(drawing), {}});
    return all;
}

Json run(const std::string& script, const Json& input) {
    const test::TemporaryFolder folder;
    folder.write("in.json", input.dump(-1, ' ', false, Json::error_handler_t::replace));
    const auto outcome = test::execute({"node", test::node_tool(script), folder / "in.json"});
    CAPTURE(outcome.err);
    REQUIRE(outcome.exit == 0);
    return Json::parse(outcome.out);
}

Json drawings_of(const std::vector<Figure>& figures) {
    Json drawings = Json::array();
    for (const auto& figure : figures) drawings.push_back(formats::svg(figure, "f"));
    return drawings;
}

const std::vector<std::string> known_elements{"circle", "desc", "g", "line", "path", "rect", "text", "title"};

void check_drawing(const Json& seen) {
    CHECK(seen["wellFormed"] == true);
    CHECK(seen["outside"] == Json::array());
    CHECK(seen["pageWidth"].get<double>() <= seen["at"].get<double>());
    CHECK(seen["smallest"].get<double>() >= 12);
    CHECK(seen["outsideOfSvg"] == 0);
    for (const auto& element : seen["elements"])
        CHECK(std::ranges::find(known_elements, element.get<std::string>()) != known_elements.end());
    for (const auto& attribute : seen["attributes"]) {
        const auto name = attribute.get<std::string>();
        CHECK((!name.starts_with("on") && name != "style" && name != "href"));
    }
}

/// A name as it is to be read in a diagram: what is invisible shown, on one line, cut where it is long.
std::string read_as(const std::string& name) {
    std::string words(base::trimmed(name));
    for (const auto& [mermaids, ours] : {std::pair{"ﬂ", "fl"}, {"¶ß", "¶ ß"}})
        for (auto at = words.find(mermaids); at != std::string::npos; at = words.find(mermaids, at))
            words.replace(at, std::string_view(mermaids).size(), ours);
    return base::shortened(base::visible(words), 80);
}

}  // namespace

TEST_CASE("in a browser, no text of a picture of any example runs out of it, on a phone or a wide screen") {
    const auto figures = figures_of_examples();
    REQUIRE(figures.size() > 20);
    const auto results = run("drawings.mjs", drawings_of(figures));
    REQUIRE(results.size() == 2 * figures.size());
    for (std::size_t i = 0; i < results.size(); ++i) {
        const auto& figure = figures[i % figures.size()];
        CAPTURE(figure.key);
        CAPTURE(figure.title);
        check_drawing(results[i]);
        CHECK(results[i]["name"] == Json::array({figure.title, figure.description}));
    }
}

TEST_CASE("in a browser, no name breaks a picture or makes anything of its own in it") {
    std::vector<Figure> figures;
    for (const auto& name : test::hostile_names())
        for (auto& figure : figures_with(name)) figures.push_back(std::move(figure));
    const auto results = run("drawings.mjs", drawings_of(figures));
    REQUIRE(results.size() == 2 * figures.size());
    for (std::size_t i = 0; i < results.size(); ++i) {
        CAPTURE(figures[i % figures.size()].title);
        CAPTURE(results[i].dump());
        check_drawing(results[i]);
    }
}

TEST_CASE("a strict reader of XML takes every picture, with any name in it") {
    const test::TemporaryFolder folder;
    std::vector<std::string> words{"xmllint", "--noout", "--nonet"};
    std::size_t number = 0;
    for (const auto& name : test::hostile_names())
        for (const auto& figure : figures_with(name)) {
            const std::string file = std::to_string(number++) + ".svg";
            folder.write(file, formats::svg(figure, "f"));
            words.push_back(folder / file);
        }
    const auto outcome = test::execute(words);
    CHECK(outcome.exit == 0);
    CHECK(outcome.err.empty());
}

TEST_CASE("the real Mermaid draws the diagrams of all examples, with their labels to be read") {
    std::vector<Figure> figures;
    Json diagrams = Json::array();
    for (auto& figure : figures_of_examples()) {
        const auto diagram = formats::mermaid(figure);
        if (diagram.empty()) continue;
        diagrams.push_back(diagram);
        figures.push_back(std::move(figure));
    }
    REQUIRE(figures.size() > 10);
    const auto results = run("diagrams.mjs", diagrams);
    REQUIRE(results.size() == figures.size());
    for (std::size_t i = 0; i < figures.size(); ++i) {
        CAPTURE(figures[i].title);
        CAPTURE(results[i].dump());
        REQUIRE_FALSE(results[i].contains("error"));
        const auto texts = results[i]["texts"].get<std::vector<std::string>>();
        const auto is_read = [&](const std::string& text) { return std::ranges::find(texts, text) != texts.end(); };
        if (const auto* network = std::get_if<report::Network>(&figures[i].drawing))
            for (const auto& node : network->nodes) CHECK(is_read(read_as(node)));
        if (const auto* timeline = std::get_if<report::Timeline>(&figures[i].drawing))
            for (const auto& lane : timeline->lanes) CHECK(is_read(lane.title));
    }
}

TEST_CASE("in Mermaid no name is markup, a command or the end of a diagram") {
    Json diagrams = Json::array();
    std::vector<std::string> names;
    for (const auto& name : test::hostile_names())
        for (const auto& figure : figures_with(name)) {
            const auto diagram = formats::mermaid(figure);
            if (diagram.empty()) continue;
            diagrams.push_back(diagram);
            names.push_back(name);
        }
    REQUIRE(names.size() == 3 * test::hostile_names().size());
    const auto results = run("diagrams.mjs", diagrams);
    REQUIRE(results.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        CAPTURE(diagrams[i].get<std::string>());
        CAPTURE(results[i].dump());
        REQUIRE_FALSE(results[i].contains("error"));
        CHECK(results[i]["dialogs"] == 0);
        CHECK(results[i]["strange"] == 0);
        // Somewhere in it the name is to be read, whole; Mermaid itself may fold a long title of a section.
        std::string all;
        for (const auto& text : results[i]["texts"]) all += text.get<std::string>() + "\n";
        const std::string label = read_as(names[i]);
        CHECK(all.find(label.substr(0, 60)) != std::string::npos);
    }
}
