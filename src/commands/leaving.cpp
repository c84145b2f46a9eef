#include "commands/leaving.hpp"

#include <string>
#include <utility>
#include <vector>

#include "regie/base/spoken.hpp"
#include "regie/base/text.hpp"

namespace regie::commands {
namespace {

using base::Both;
using changes::Leaving;
using report::Bullets;
using report::Voice;

/// Points, each with what falls under it; without that a point is left out.
class Points {
public:
    explicit Points(const Voice& voice) : voice_(&voice) {}

    void add(const Both& heading, std::vector<std::string> below, const base::Arguments& arguments = {}) {
        if (!below.empty()) bullets_.items.push_back({voice_->say(heading, arguments) + ":", std::move(below)});
    }
    template <class Things, class Word>
    void add_each(const Both& heading, const Things& things, const Word& word, const base::Arguments& arguments = {}) {
        std::vector<std::string> below;
        for (const auto& thing : things) below.push_back(word(thing));
        add(heading, std::move(below), arguments);
    }
    const Bullets& bullets() const { return bullets_; }

private:
    const Voice* voice_;
    Bullets bullets_;
};

/// `monitor: Elk jaar een monitor.`
std::string with_id(std::string_view id, const model::Field<model::Text>& text) {
    return text ? std::string(id) + ": " + std::string(*text) : std::string(id);
}

std::string in_full(const Voice& voice, const model::Commitment& commitment) {
    std::vector<std::string> known;
    const auto add = [&](const Both& pattern, const base::Arguments& arguments = {}) {
        known.push_back(voice.say(pattern, arguments));
    };
    if (commitment.exit.notice) add({"notice: {0}", "opzegtermijn: {0}"}, {voice.span(commitment.exit.notice)});
    if (commitment.exit.settlement)
        add({"agreed for its end: {0}", "afgesproken voor het einde: {0}"}, {Voice::text(commitment.exit.settlement)});
    if (voice.standing().is_settled(commitment)) add({"its settlement is on file", "de afwikkeling is vastgelegd"});
    const std::string text = with_id(commitment.id.text, commitment.contribution);
    return known.empty() ? text : text + " (" + base::join(known, "; ") + ")";
}

void add_commitments(const Voice& voice, const Leaving& leaving, Points& points) {
    const auto by_id = [](const model::Commitment* one) { return with_id(one->id.text, one->contribution); };
    points.add_each({"commitments of its own, which become withdrawn", "eigen commitments, die worden ingetrokken"},
                    leaving.own, [&](const model::Commitment* one) { return in_full(voice, *one); });
    if (leaving.heir != nullptr)
        points.add_each({"commitments that pass on to {0}", "commitments die overgaan op {0}"}, leaving.passed_on,
                        by_id, {std::string(leaving.heir->called())});
    points.add_each({"commitments shared with others, which stay as they are",
                     "commitments samen met anderen, die blijven zoals ze zijn"},
                    leaving.shared, by_id);
    points.add_each({"what the opgave asks for and nobody provides any more (for the partners to discuss together)",
                     "wat de opgave vraagt en niemand meer inbrengt (voor de partners om samen te bespreken)"},
                    leaving.needs, [](const model::Need* need) { return with_id(need->id->text, need->description); });
}

std::string represented_by(const Voice& voice, const model::Representative& one) {
    std::string text = voice.or_unrecorded(Voice::text(one.function));
    return one.level ? text + " (" + voice.label(one.level) + ")" : text;
}

void add_people_and_tasks(const Voice& voice, const Leaving& leaving, Points& points) {
    points.add_each({"groups that it is a member of", "overleggen waar de partner lid van is"}, leaving.bodies,
                    [](const model::Body* body) {
                        return std::string(body->name ? *body->name : body->id ? body->id->text : model::Text{});
                    });
    points.add_each({"who represents it", "wie de partner vertegenwoordigt"}, leaving.representatives,
                    [&](const model::Representative* one) { return represented_by(voice, *one); });
    points.add_each({"open issues on which it has to act", "open signalen waarop de partner aan zet is"},
                    leaving.issues, [](const model::Issue* issue) { return with_id(issue->id.text, issue->title); });
    points.add_each({"what it can be called to account on", "waarop de partner aanspreekbaar is"}, leaving.items,
                    [](const model::Item* item) { return with_id(item->id.text, item->statement); });
    points.add_each({"roles", "rollen"}, leaving.roles,
                    [&](const base::Message& role) { return role.in(voice.language()); });
}

void add_terms(const Voice& voice, Points& points) {
    const model::Leaving& terms = voice.standing().collaboration().membership.leaving;
    std::vector<std::string> below;
    if (terms.notice) below.push_back(voice.say({"notice: {0}", "opzegtermijn: {0}"}, {voice.span(terms.notice)}));
    if (terms.terms) below.push_back(Voice::text(terms.terms));
    if (terms.settlement) below.push_back(Voice::text(terms.settlement));
    points.add({"what was agreed on leaving", "wat over uittreden is afgesproken"}, std::move(below));
}

}  // namespace

report::Document leaving_as_document(const Leaving& leaving, const Voice& voice) {
    report::Document document;
    document.title = voice.say({"{0} leaves ({1})", "{0} vertrekt ({1})"},
                               {std::string(leaving.partner->called()), base::spoken(leaving.day, voice.language())});
    Points points(voice);
    add_commitments(voice, leaving, points);
    add_people_and_tasks(voice, leaving, points);
    const bool is_tied = !points.bullets().items.empty();
    add_terms(voice, points);
    const Both touched{"What that touches:", "Wat dat raakt:"};
    const Both untouched{"Nothing else on file is tied to it.", "Verder is er niets aan deze partner verbonden."};
    document.lead.push_back(report::Paragraph{voice.say(is_tied ? touched : untouched)});
    if (!points.bullets().items.empty()) document.lead.push_back(points.bullets());
    if (!leaving.own.empty() && leaving.day.first() > voice.standing().today()) {
        const Both ahead{"That day is still to come; until then what becomes withdrawn counts as active.",
                         "Die dag moet nog komen; tot dan telt wat wordt ingetrokken als lopend."};
        document.lead.push_back(report::Paragraph{voice.say(ahead)});
    }
    if (!leaving.complete) {
        const Both more{"Some files could not be read, so there may be more (\"regie check\" shows them).",
                        "Niet alle bestanden zijn te lezen, dus er kan meer zijn (\"regie check\" laat ze zien)."};
        document.lead.push_back(report::Paragraph{voice.say(more)});
    }
    return document;
}

}  // namespace regie::commands
