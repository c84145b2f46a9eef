#include <utility>
#include <vector>

#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both title{"The partners", "De partners"};
constexpr Both one_partner{"One partner takes part.", "Eén partner doet mee."};
constexpr Both many_partners{"{0} partners take part. Their order has no meaning.",
                             "{0} partners doen mee. De volgorde heeft geen betekenis."};
constexpr Both one_partner_over{"At the end one partner took part.", "Aan het eind deed één partner mee."};
constexpr Both many_partners_over{"At the end {0} partners took part. Their order has no meaning.",
                                  "Aan het eind deden {0} partners mee. De volgorde heeft geen betekenis."};
constexpr Both earlier_intro{"No longer a partner:", "Niet langer partner:"};
constexpr Both left_on{"{0}, until {1}", "{0}, tot en met {1}"};
constexpr Both taken_over{"{0}; taken over by {1}", "{0}; overgenomen door {1}"};

std::string representatives_of(const Page& page, const model::Partner& partner) {
    std::vector<std::string> functions;
    for (const auto& representative : partner.representatives) {
        const bool past = representative.until && representative.until->last() < page.standing.today();
        if (past) continue;
        std::string text = with_person(page, Voice::text(representative.function), representative.person);
        if (!text.empty()) functions.push_back(std::move(text));
    }
    return page.voice.listed(functions);
}

void add_earlier(const Page& page, Blocks& blocks) {
    const Voice& voice = page.voice;
    Bullets earlier;
    for (const auto& partner : page.collaboration().partners) {
        // One that is in still bears its own, also where it is on file already who will take over.
        if (page.standing.is_active(partner)) continue;
        const model::Partner* successor = page.standing.successor(partner);
        if (!successor && !partner.left) continue;
        std::string text = voice.name(partner);
        if (partner.left) text = voice.say(left_on, {text, voice.date(partner.left)});
        if (successor) text = voice.say(taken_over, {text, std::string(successor->called())});
        earlier.items.push_back({std::move(text), {}});
    }
    if (earlier.items.empty()) return;
    add_paragraph(blocks, voice.say(earlier_intro));
    blocks.emplace_back(std::move(earlier));
}

}  // namespace

Section partners(const Page& page) {
    const Voice& voice = page.voice;
    Section section{"partners", voice.say(title), {}, {}};
    const auto active = page.standing.partners();
    if (active.empty()) {
        add_paragraph(section.blocks, no_partner_in_words(page));
        add_earlier(page, section.blocks);
        return section;
    }
    add_paragraph(section.blocks, active.size() == 1 ? voice.say(page.over ? one_partner_over : one_partner)
                                                     : voice.say(page.over ? many_partners_over : many_partners,
                                                                 {std::to_string(active.size())}));
    TableMaker table(voice, "partners",
                     {{"partner", {"Partner", "Partner"}},
                      {"group", {"Group", "Groep"}},
                      {"sector", {"Sector", "Sector"}, Both{"in which sector they work", "in welke sector zij werken"}},
                      {"capacity", {"Capacity", "Hoedanigheid"}},
                      {"joined", {"Since", "Sinds"}, Both{"since when they take part", "sinds wanneer zij meedoen"}},
                      {"interest", {"Interest", "Belang"}, Both{"why they take part", "waarom zij meedoen"}},
                      {"representatives",
                       {"Represented by", "Vertegenwoordigd door"},
                       Both{"who represents them", "wie hen vertegenwoordigt"}}});
    for (const model::Partner* partner : active) {
        const auto capacity = partner->capacity ? *partner->capacity : model::Capacity::shareholder;
        table.row({voice.name(*partner), Voice::text(partner->group), voice.or_unrecorded(voice.label(partner->sector)),
                   std::string(model::label_of(capacity).in(voice.language())),
                   voice.or_unrecorded(voice.date(partner->joined)),
                   voice.or_unrecorded(Voice::text(partner->interest)),
                   voice.or_unrecorded(representatives_of(page, *partner))});
    }
    table.add_to(section.blocks);
    add_earlier(page, section.blocks);
    return section;
}

}  // namespace regie::report::sections
