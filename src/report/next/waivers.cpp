#include <fmt/format.h>

#include "report/next/dues.hpp"
#include "rules/support.hpp"

namespace regie::report::dues {
namespace {

using base::Both;
using model::Waiver;

constexpr Both ends{"the waiver of {0} ends", "de vrijstelling voor {0} loopt af"};
constexpr Both has_ended{"the waiver of {0} has ended", "de vrijstelling voor {0} is verlopen"};
constexpr Both of_subject{"{0} ({1})", "{0} ({1})"};
constexpr Both accepted{"accepted because: {0}", "aanvaard, omdat: {0}"};
constexpr Both accepted_unsaid{"accepted until then; why is not on file",
                               "tot dan aanvaard; waarom is niet vastgelegd"};

/// Who answers for a waiver is free text, and may well be a person: only a partner or a role is put to.
base::Addressee answering(const model::Standing& standing, const Waiver& waiver) {
    if (!waiver.owner) return rules::to_collaboration();
    for (const auto kind : base::all_addressees) {
        const base::Addressee role{kind, {}};
        const bool is_role = kind != base::Addressee::Kind::partner && kind != base::Addressee::Kind::editor;
        if (is_role && role.text() == *waiver.owner) return role;
    }
    const model::Partner* named = standing.partner({*waiver.owner});
    const model::Partner* bearer = named ? standing.bearer(*named) : nullptr;
    return bearer ? rules::to_partner(*bearer) : rules::to_collaboration();
}

}  // namespace

void add_waivers(Dues& dues) {
    const Voice& voice = dues.voice();
    std::size_t number = 0;
    for (const Waiver& waiver : dues.standing().collaboration().waivers) {
        ++number;
        if (!waiver.until || !waiver.rule) continue;
        const std::string rule =
            waiver.subject ? voice.say(of_subject, {rules::quoted(*waiver.rule), rules::quoted(*waiver.subject)})
                           : std::string(*waiver.rule);
        Due due;
        due.from = DueFrom::waiver;
        due.subject = waiver.subject ? std::string(*waiver.subject) : rules::on_collaboration();
        due.party = answering(dues.standing(), waiver);
        due.what = voice.say(dues.is_past(*waiver.until) ? has_ended : ends, {rule});
        due.why = waiver.reason ? voice.say(accepted, {rules::quoted(*waiver.reason)}) : voice.say(accepted_unsaid);
        due.command = fmt::format("regie set waivers.{}.until …", number);
        dues.on(*waiver.until, due);
    }
}

}  // namespace regie::report::dues
