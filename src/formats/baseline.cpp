#include "regie/formats/baseline.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "formats/json_text.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"

namespace regie::formats {
namespace {

using base::Both;
using base::Trouble;

constexpr int baseline_version = 1;
/// More than a baseline needs; what nests deeper is refused before it takes memory.
constexpr int deepest = 8;

std::string below(const std::string& where, std::string_view key) {
    return where.empty() ? std::string(key) : fmt::format("{}.{}", where, key);
}

/// Reads one file; what is wrong is said with its place in it.
class Reader {
public:
    explicit Reader(const std::string& file) : file_(file) {}

    rules::Baseline read(std::string_view text) const {
        const Json json = parsed(text);
        if (!json.is_object() || !json.contains("version"))
            throw no_baseline(
                {"{0} is not a baseline: it has no \"version\"", "{0} is geen baseline: \"version\" ontbreekt"});
        if (!json["version"].is_number()) throw otherwise("version", {"a number", "een getal"});
        if (json["version"] != baseline_version)
            throw no_baseline({"{0} is of another version than this regie reads: version is {1}, expected is {2}",
                               "{0} is van een andere versie dan deze regie leest: version is {1}, verwacht werd {2}"},
                              {json["version"].dump(), std::to_string(baseline_version)});
        require_keys(json, {}, {"version", "collaborations"});
        rules::Baseline baseline;
        each(json, {}, "collaborations", [&](const Json& one, const std::string& where) {
            require_keys(one, where, {"path", "findings"});
            rules::Tally& tally = baseline.collaborations[text_at(one, where, "path")];
            each(one, where, "findings", [&](const Json& finding, const std::string& at) { add(finding, at, tally); });
        });
        return baseline;
    }

private:
    Json parsed(std::string_view text) const {
        const auto guard = [this](int depth, Json::parse_event_t, Json&) {
            if (depth > deepest)
                throw no_baseline(
                    {"{0} is not a baseline: it nests too deep", "{0} is geen baseline: de inhoud is te diep genest"});
            return true;
        };
        try {
            return Json::parse(text.begin(), text.end(), guard);
        } catch (const Json::parse_error& fault) {
            const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(fault.byte, text.size()));
            throw no_baseline({"{0} is not a baseline: it is no JSON, as line {1} shows",
                               "{0} is geen baseline: het is geen JSON, zie regel {1}"},
                              {std::to_string(std::count(text.begin(), end, '\n') + 1)});
        } catch (const Json::out_of_range&) {
            throw no_baseline({"{0} is not a baseline: it has a number that no program can hold",
                               "{0} is geen baseline: er staat een getal in dat voor elk programma te groot is"});
        }
    }

    void add(const Json& finding, const std::string& where, rules::Tally& tally) const {
        require_keys(finding, where, {"code", "subject", "count"});
        const Json& number = finding["count"];
        if (!number.is_number_unsigned() || number == 0U)
            throw otherwise(below(where, "count"), {"a whole number from 1 on", "een geheel getal vanaf 1"});
        // Two lines for one thing come of two baselines that were merged: adding them up would hide something new.
        std::size_t& count = tally[{text_at(finding, where, "code"), text_at(finding, where, "subject")}];
        count = std::max(count, number.get<std::size_t>());
    }

    /// It is an object with these keys, and no other.
    void require_keys(const Json& json, const std::string& where, const std::vector<std::string>& keys) const {
        if (!json.is_object()) throw otherwise(where, {"an object", "een object"});
        for (const std::string& key : keys)
            if (!json.contains(key))
                throw no_baseline(
                    {"{0} is not a baseline: \"{1}\" is missing", "{0} is geen baseline: \"{1}\" ontbreekt"},
                    {below(where, key)});
        for (const auto& [key, value] : json.items())
            if (std::ranges::find(keys, key) == keys.end())
                throw no_baseline({"{0} is not a baseline: the key \"{1}\" is not known, expected are {2}",
                                   "{0} is geen baseline: de sleutel \"{1}\" is niet bekend, verwacht werden {2}"},
                                  {below(where, key), base::join(keys, ", ")});
    }

    template <class Use>
    void each(const Json& json, const std::string& where, const std::string& key, Use use) const {
        const Json& list = json[key];
        if (!list.is_array()) throw otherwise(below(where, key), {"a list", "een lijst"});
        for (std::size_t i = 0; i < list.size(); ++i) use(list[i], fmt::format("{}[{}]", below(where, key), i));
    }

    std::string text_at(const Json& json, const std::string& where, const std::string& key) const {
        const Json& text = json[key];
        if (!text.is_string()) throw otherwise(below(where, key), {"a text", "een tekst"});
        return text.get<std::string>();
    }

    Trouble otherwise(const std::string& what, const Both& expected) const {
        return no_baseline(
            {"{0} is not a baseline: \"{1}\" should be {2}", "{0} is geen baseline: \"{1}\" moet {2} zijn"},
            {what, expected});
    }

    /// `more` fills the gaps after that of the file.
    Trouble no_baseline(const Both& pattern, base::Arguments more = {}) const {
        more.insert(more.begin(), file_);
        return {{pattern, std::move(more)},
                {{"make it anew with --write-baseline {0}, or put back the one that was there",
                  "maak het opnieuw met --write-baseline {0}, of zet terug wat er stond"},
                 {file_}}};
    }

    const std::string& file_;
};

std::string quoted(const std::string& text) {
    return quiet_json(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace

std::string baseline_json(const rules::Baseline& baseline) {
    std::string text = fmt::format("{{\n  \"version\": {},\n  \"collaborations\": [", baseline_version);
    std::string_view between;
    for (const auto& [path, tally] : baseline.collaborations) {
        text += fmt::format("{}\n    {{\n      \"path\": {},\n      \"findings\": [", between, quoted(path));
        between = ",";
        std::string_view comma;
        for (const auto& [finding, count] : tally) {
            text += fmt::format("{}\n        {{\"code\": {}, \"subject\": {}, \"count\": {}}}", comma,
                                quoted(finding.first), quoted(finding.second), count);
            comma = ",";
        }
        text += tally.empty() ? "]\n    }" : "\n      ]\n    }";
    }
    return text += baseline.collaborations.empty() ? "]\n}\n" : "\n  ]\n}\n";
}

rules::Baseline baseline_of(std::string_view json, const std::string& file) { return Reader(file).read(json); }

}  // namespace regie::formats
