#include "formats/json_text.hpp"
#include "regie/formats/next.hpp"
#include "regie/report/names.hpp"
#include "rules/support.hpp"

namespace regie::formats {
namespace {

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
    json["complete"] = rules::all_readable(standing);
    json["due"] = std::move(list);
    return json_text(json);
}

}  // namespace regie::formats
