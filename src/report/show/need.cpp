#include <algorithm>

#include <fmt/format.h>

#include "report/show/things.hpp"

namespace regie::report::things {
namespace {

using model::Partner;

/// What the partner commits that covers the need.
std::string commitments_of(const Voice& voice, const Partner& partner, model::NeedId need) {
    const auto& standing = voice.standing();
    std::vector<std::string> parts;
    const auto add = [&](std::span<const model::Commitment* const> commitments) {
        for (const model::Commitment* commitment : commitments)
            if (std::ranges::any_of(commitment->provides, [need](const auto& id) { return *id == need; }))
                parts.emplace_back(commitment->id.text);
    };
    add(standing.commitments_of(partner));
    if (partner.is_shareholder()) add(standing.for_all());
    return voice.listed(parts);
}

}  // namespace

Document show(const model::Need& need, const Voice& voice) {
    const auto& standing = voice.standing();
    Document shown = document(voice, need.description ? std::string(*need.description) : std::string(need.id->text));
    Facts facts(voice, "need");
    facts.optional({"Id", "Id"}, fmt::format("needs/{}", need.id->text));
    facts.add_to(shown.lead);

    TableMaker covered(voice, "providers",
                       {{"id", {"Id", "Id"}},
                        {"partner", {"Partner", "Partner"}},
                        {"commitments", {"By its commitment", "Met commitment"}}});
    const auto providers = standing.providers(*need.id);
    for (const Partner* partner : providers)
        covered.row({std::string(partner->id.text), voice.name(*partner), commitments_of(voice, *partner, *need.id)});
    add_section(shown, {"Who brings it in", "Wie het inbrengt"}, covered, "providers");
    if (providers.empty())
        add_paragraph(shown.lead,
                      voice.say({"No active commitment brings it in.", "Geen lopend commitment brengt dit in."}));

    TableMaker able(voice, "holders", {{"id", {"Id", "Id"}}, {"partner", {"Partner", "Partner"}}});
    for (const Partner* partner : standing.holders(*need.id))
        if (std::ranges::find(providers, partner) == providers.end())
            able.row({std::string(partner->id.text), voice.name(*partner)});
    add_section(shown, {"Who has it too, and has not committed it", "Wie het ook heeft, en niet heeft toegezegd"}, able,
                "holders");
    return shown;
}

}  // namespace regie::report::things
