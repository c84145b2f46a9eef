#include <fmt/format.h>

#include "report/deliveries.hpp"
#include "report/show/things.hpp"

namespace regie::report::things {

Document show(const model::Item& item, const Voice& voice) {
    Document shown = document(voice, item.statement ? std::string(*item.statement) : std::string(item.id.text));
    Facts facts(voice, "item");
    facts.optional({"Id", "Id"}, fmt::format("accountability/{}", item.id.text));
    facts.expected({"Who answers", "Wie aanspreekbaar is"}, voice.party(item.holder));
    facts.expected({"Area", "Onderwerp"}, voice.label(item.area));
    facts.expected({"Towards", "Tegenover"}, voice.parties(item.towards));
    facts.expected({"Account is given", "Verantwoording"}, voice.every(item.review));
    facts.add_to(shown.lead);

    TableMaker table(voice, "account",
                     {{"on", {"When", "Wanneer"}},
                      {"act", {"Done", "Gedaan"}},
                      {"omitted", {"Left undone", "Nagelaten"}},
                      {"effect", {"Effect", "Effect"}},
                      {"evidence", {"Evidence", "Bewijs"}}});
    for (const auto& entry : item.account)
        table.row({voice.or_unrecorded(voice.date(entry.on)), Voice::text(entry.act), Voice::text(entry.omitted),
                   voice.or_unrecorded(Voice::text(entry.effect)), Voice::text(entry.evidence)});
    add_section(shown, {"Account so far", "Verantwoording tot nu toe"}, table, "account");
    return shown;
}

}  // namespace regie::report::things
