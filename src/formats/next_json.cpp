#include <nlohmann/json.hpp>

#include "regie/formats/next.hpp"
#include "regie/report/names.hpp"

namespace regie::formats {
namespace {

using Json = nlohmann::ordered_json;

constexpr int json_version = 1;

}  // namespace

std::string next_json(const model::Standing& standing, const std::vector<report::Due>& dues, base::Span within,
                      base::Language language) {
    const report::Names names(standing.collaboration());
    Json list = Json::array();
    for (const report::Due& due : dues) {
        Json one;
        one["party"] = due.party.text();
        one["name"] = names.of(due.party, language);
        one["state"] = report::key_of(due.state);
        one["date"] = due.date ? Json(due.date->text()) : Json(nullptr);
        one["day"] = due.date ? Json(base::text(due.date->last())) : Json(nullptr);
        one["from"] = report::key_of(due.from);
        one["subject"] = due.subject;
        one["what"] = due.what;
        one["why"] = due.why;
        one["command"] = due.command.empty() ? Json(nullptr) : Json(due.command);
        list.push_back(std::move(one));
    }
    Json json;
    json["version"] = json_version;
    json["language"] = language == base::Language::nl ? "nl" : "en";
    json["today"] = base::text(standing.today());
    json["until"] = base::text(base::later(standing.today(), within));
    json["due"] = std::move(list);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace regie::formats
