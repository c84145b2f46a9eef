#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "regie/yaml/parse.hpp"
#include "regie/yaml/splice.hpp"
#include "regie/yaml/write.hpp"
#include "support/made_up_yaml.hpp"

/// Files as people write them, made up: each edit of each value must say what was meant (the splice proves that itself)
/// and leave every comment that does not stand on a line of what it takes away.
namespace {

using namespace regie::yaml;

/// The paths of all values of a document.
void collect(Ref node, const Path& path, std::vector<std::pair<Path, Ref>>& into) {
    if (!path.empty()) into.emplace_back(path, node);
    if (node.is(Kind::sequence)) {
        std::size_t number = 0;
        for (const Ref item : node) {
            Path next = path;
            next.emplace_back(number++);
            collect(item, next, into);
        }
    }
    if (!node.is(Kind::mapping)) return;
    for (auto child = node.begin(); child != node.end(); ++child) {
        Path next = path;
        next.emplace_back(std::string((*child)->text));
        collect(*++child, next, into);
    }
}

/// The numbers of the comments in a text.
std::multiset<std::string> comments_in(std::string_view text) {
    std::multiset<std::string> found;
    for (std::size_t at = text.find("# c"); at != std::string_view::npos; at = text.find("# c", at + 1))
        found.emplace(text.substr(at, text.find_first_of("\r\n", at) - at));
    return found;
}

/// The comments of a text that do not stand within the lines of [begin, end).
std::multiset<std::string> comments_outside(const std::string& text, std::size_t begin, std::size_t end) {
    const std::size_t first = begin == 0 ? 0 : text.rfind('\n', begin - 1) + 1;
    const std::size_t last = std::min(text.find('\n', end), text.size());
    auto outside = comments_in(std::string_view(text).substr(0, first));
    outside.merge(comments_in(std::string_view(text).substr(last)));
    return outside;
}

bool holds_all(const std::multiset<std::string>& all, const std::multiset<std::string>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

const std::vector<Value> values{Value::of("nieuw"), Value::of("twee\nregels\n"), Value::list({Value::of("p")}),
                                Value::mapping({{"x", Value::of("p")}, {"u", Value::of("012")}}), Value::of("a: #")};

}  // namespace

TEST_CASE("every edit of every value of files in any style says what was meant and keeps the comments of others") {
    std::size_t edits = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const std::string source = regie::test::MadeUpYaml(seed).file();
        CAPTURE(seed);
        CAPTURE(source);
        const Parsed parsed = parse(source);
        REQUIRE(parsed.faults.empty());
        std::vector<std::pair<Path, Ref>> paths;
        collect(parsed.tree.root(), {}, paths);
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const auto& [path, node] = paths[i];
            std::string where;
            for (const Step& step : path)
                where += std::holds_alternative<std::string>(step) ? "/" + std::get<std::string>(step)
                                                                   : "/" + std::to_string(std::get<std::size_t>(step));
            CAPTURE(where);
            const auto kept = comments_outside(source, node->begin, node->end);
            const Value& value = values[(seed + i) % values.size()];
            std::string out;
            CHECK_NOTHROW(out = with_value(source, path, value));
            CHECK(holds_all(comments_in(out), kept));
            CHECK_NOTHROW(out = without(source, path));
            if (!node.is(Kind::mapping)) {
                CHECK_NOTHROW(out = with_item(source, path, value));
                CHECK(holds_all(comments_in(out), comments_in(source)));
            } else {
                Path deeper = path;
                deeper.emplace_back("zz");
                CHECK_NOTHROW(out = with_value(source, deeper, value));
                CHECK(holds_all(comments_in(out), comments_in(source)));
            }
            edits += 3;
        }
    }
    CHECK(edits > 9000);
}
