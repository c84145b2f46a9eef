#include <algorithm>

#include "rules/principles.hpp"
#include "rules/support.hpp"

namespace regie::rules {
namespace {

using base::Message;
using model::Item;
using model::Standing;

bool accounts_for_productivity(const Item& item) {
    return item.area.is(model::Area::productivity) && item.holder &&
           item.holder->kind == model::Party::Kind::regisseur && !item.account.empty();
}

std::optional<Message> upheld(const Standing& standing) {
    const auto productivity = newest_on(standing, model::Aspect::productivity);
    const auto focus = newest_on(standing, model::Aspect::focus);
    if (productivity && focus) {
        if (productivity->low() || focus->low()) return std::nullopt;
        return Message{{"the newest pulse scores productivity {0} and focus on the opgave {1} on average",
                        "de nieuwste peiling geeft productiviteit gemiddeld een {0} en opgavegerichtheid een {1}"},
                       {scored(*productivity), scored(*focus)}};
    }
    const auto& items = standing.collaboration().items;
    if (std::none_of(items.begin(), items.end(), accounts_for_productivity)) return std::nullopt;
    return Message{{"the regisseur gave account of productivity and focus on the opgave",
                    "de regisseur heeft verantwoording afgelegd over productiviteit en opgavegerichtheid"},
                   {}};
}

}  // namespace

constinit const Principle i3{
    .id = "I3",
    .title = {"Productivity, focus and healthy relations", "Productiviteit, opgavegerichtheid en gezonde relaties"},
    .statement = {"The regisseur answers for a collaboration that is productive, keeps to the opgave and has healthy "
                  "relations; not for the content of its results.",
                  "De regisseur is verantwoordelijk voor een samenwerking die productief is, op de opgave gericht "
                  "blijft en gezonde relaties kent; niet voor de inhoud van de resultaten."},
    .source = {"legitimate and sound regie: integrity of the regisseur, principle 3",
               "legitieme en integere regievoering: integriteit van de regisseur, beginsel 3"},
    .upheld_when = {"a pulse on productivity and focus, or an account of the regisseur on them",
                    "een peiling over productiviteit en opgavegerichtheid, of een verantwoording van de regisseur "
                    "daarover"},
    .rules = {},
    .upheld = upheld,
};

}  // namespace regie::rules
