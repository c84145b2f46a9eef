#include <algorithm>

#include <fmt/format.h>

#include "report/show/things.hpp"

namespace regie::report::things {

Document show(const model::Body& body, const Voice& voice) {
    const auto& standing = voice.standing();
    Document shown = document(voice, body.name ? std::string(*body.name) : std::string(body.id->text));
    Facts facts(voice, "body");
    facts.optional({"Id", "Id"}, fmt::format("bodies/{}", body.id->text));
    facts.expected({"Task", "Taak"}, voice.label(body.task));
    facts.expected({"Meets", "Komt bijeen"}, voice.every(body.meets));
    const auto is_it = [&body](const auto& party) {
        return party->kind == model::Party::Kind::body && party->id == body.id->text;
    };
    if (std::ranges::any_of(standing.collaboration().roles.functional_principal, is_it))
        facts.optional({"Role", "Rol"}, voice.say({"functional principal", "functioneel opdrachtgever"}));
    facts.add_to(shown.lead);

    TableMaker members(voice, "members",
                       {{"id", {"Id", "Id"}},
                        {"partner", {"Partner", "Partner"}},
                        {"capacity", {"Capacity", "Hoedanigheid"}},
                        {"left", {"Left", "Uitgetreden"}}});
    for (const auto& member : body.members) {
        const model::Partner* partner = standing.partner(*member);
        members.row({std::string(member->text), voice.name(member->text),
                     partner ? voice.label(partner->capacity) : std::string{},
                     partner ? voice.date(partner->left) : std::string{}});
    }
    add_section(shown, {"Members", "Leden"}, members, "members");
    return shown;
}

}  // namespace regie::report::things
