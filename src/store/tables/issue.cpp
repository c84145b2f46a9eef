#include "regie/model/issue.hpp"

#include "store/row.hpp"
#include "store/tables/tables.hpp"

namespace regie::store::tables {
namespace {

using model::Issue;

/// `agenda` is the day on which the issue comes up where it reads as one, else a decision.
void read_agenda(Reader& reader, const Row& row, yaml::Ref node, void* record) {
    Issue& issue = *static_cast<Issue*>(record);
    if (node.is(yaml::Kind::scalar) && base::parse_date(node->text)) {
        read_into(reader, row, node, issue.agenda_date);
    } else {
        read_into(reader, row, node, issue.agenda);
    }
}

constexpr Row rows[] = {
    row<&Issue::title>("title", "Wachtlijsten voor huisbezoek",
                       {"What was signalled, as a title.", "Wat is gesignaleerd, als titel."})
        .needed(),
    row<&Issue::kind>("kind", "gap",
                      {"What kind of issue it is; a gap is something that a partner leaves undone.",
                       "Wat voor signaal het is; een gat is iets wat een partner laat liggen."}),
    row<&Issue::raised>("raised", "2018-03-01", {"When it was raised.", "Wanneer het is gesignaleerd."}),
    row<&Issue::by>("by", "regisseur",
                    {"Who raised it: regisseur or a partner.", "Wie het signaleerde: regisseur of een partner."})
        .refers(Refers::partner | Refers::regisseur),
    row<&Issue::about>("about", "[stichting-buurtwerk]",
                       {"The partners that it is about.", "De partners waarover het gaat."}),
    row<&Issue::owner>("owner", "ggd-voorbeeldstad",
                       {"Who must act: a partner; a gap is never for the regie to fill.",
                        "Wie aan zet is: een partner; de regie vult geen gat op."})
        .refers(Refers::partner | Refers::regie),
    row<&Issue::status>("status", "raised", {"Where it stands.", "Hoe het ervoor staat."}),
    Row{.key = "agenda",
        .type = Type::date_or_reference,
        .refers = Refers::decision,
        .example = "2018-04-12",
        .description = {"The day on which it comes up, or the id of the decision that it leads to.",
                        "De dag waarop het aan de orde komt, of de id van het besluit waartoe het leidt."},
        .read = &read_agenda},
    row<&Issue::resolved>("resolved", "2018-09-01", {"When it was resolved.", "Wanneer het is opgelost."}),
    row<&Issue::resolution>("resolution", "De bibliotheek bezoekt voortaan ook thuis.",
                            {"How it was resolved.", "Hoe het is opgelost."}),
    notes_row,
    sources_row,
};

}  // namespace

constinit const Table issue{
    "issue",
    {"What was signalled, and what became of it.", "Wat is gesignaleerd, en wat ervan is geworden."},
    rows,
    {}};

}  // namespace regie::store::tables
