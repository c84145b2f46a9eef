#include <fmt/format.h>

#include "report/acting.hpp"
#include "report/show/things.hpp"

namespace regie::report::things {
namespace {

std::string agenda_of(const model::Issue& issue, const Voice& voice) {
    if (issue.agenda_date) return voice.date(issue.agenda_date);
    if (!issue.agenda) return {};
    const model::Decision* decision = voice.standing().decision(*issue.agenda);
    return std::string(decision && decision->title ? *decision->title : issue.agenda->text);
}

}  // namespace

Document show(const model::Issue& issue, const Voice& voice) {
    Document shown = document(voice, issue.title ? std::string(*issue.title) : std::string(issue.id.text));
    Facts facts(voice, "issue");
    facts.optional({"Id", "Id"}, fmt::format("issues/{}", issue.id.text));
    facts.expected({"Kind", "Soort"}, voice.label(issue.kind));
    facts.expected({"Raised", "Gesignaleerd"}, voice.date(issue.raised));
    facts.expected({"By", "Door"}, voice.party(issue.by));
    facts.optional({"About", "Gaat over"}, voice.names_of(issue.about));
    facts.expected({"Who must act", "Wie aan zet is"}, acting_in_words(voice, issue));
    facts.expected({"Status", "Stand"}, voice.label(issue.status));
    facts.optional({"On the agenda", "Op de agenda"}, agenda_of(issue, voice));
    facts.optional({"Resolved", "Opgelost"}, voice.date(issue.resolved));
    facts.optional({"How it was resolved", "Hoe het is opgelost"}, Voice::text(issue.resolution));
    facts.add_to(shown.lead);
    return shown;
}

}  // namespace regie::report::things
