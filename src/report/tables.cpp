#include "regie/report/tables.hpp"

#include <algorithm>
#include <span>
#include <stdexcept>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "regie/report/list.hpp"
#include "report/told.hpp"
#include "report/voice.hpp"

namespace regie::report {
namespace {

using store::FileKind;

/// The columns that others than partners are given; citizens the first of them.
constexpr std::string_view partner_columns[] = {"id",    "name",     "legal_form", "sector",
                                                "group", "capacity", "joined",     "interest"};
constexpr std::size_t partner_columns_of_citizens = 7;
constexpr std::string_view commitment_columns[] = {"id", "by", "contribution", "kind", "starts", "ends", "amount"};
constexpr std::size_t commitment_columns_of_citizens = 6;

bool is_in(std::span<const std::string_view> keys, std::string_view key) {
    return std::ranges::find(keys, key) != keys.end();
}

/// Leaves only these columns.
void narrow(Table& table, std::span<const std::string_view> keys) {
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (is_in(keys, table.columns[i].key)) kept.push_back(i);
    std::vector<Table::Column> columns;
    for (const std::size_t i : kept) columns.push_back(std::move(table.columns[i]));
    table.columns = std::move(columns);
    for (auto& row : table.rows) {
        std::vector<std::string> cells;
        for (const std::size_t i : kept) cells.push_back(std::move(row[i]));
        row = std::move(cells);
    }
}

/// A commitment of a natural person would say in its cell `by` whose it is.
bool names_a_person(const model::Standing& standing, const model::Commitment& commitment) {
    return std::ranges::any_of(commitment.by, [&standing](const auto& party) {
        const model::Partner* partner = party->is_partner() ? standing.partner(party->partner()) : nullptr;
        return partner != nullptr && !may_be_told(*partner);
    });
}

/// These things, with all that is on file for partners, and with so many of the columns for others.
Cells cells_for(Audience audience, const store::Loaded& loaded, FileKind kind, const std::vector<std::string>& ids,
                std::span<const std::string_view> columns, base::Language language) {
    Cells result = cells(loaded, kind, ids, language);
    if (audience == Audience::partners) return result;
    narrow(result.table, columns);
    result.left_out.clear();
    return result;
}

Cells partners(const store::Loaded& loaded, const model::Standing& standing, Audience audience,
               base::Language language) {
    const bool is_public = audience == Audience::citizens;
    std::vector<std::string> ids;
    for (const auto& partner : loaded.collaboration.partners) {
        const bool is_told = standing.is_active(partner) && (!is_public || may_be_told(partner));
        if (audience == Audience::partners || is_told) ids.emplace_back(partner.id.text);
    }
    const std::span columns(partner_columns);
    return cells_for(audience, loaded, FileKind::partner, ids,
                     is_public ? columns.first(partner_columns_of_citizens) : columns, language);
}

Cells commitments(const store::Loaded& loaded, const model::Standing& standing, Audience audience,
                  base::Language language) {
    const bool is_public = audience == Audience::citizens;
    std::vector<std::string> ids;
    for (const auto& commitment : loaded.collaboration.commitments) {
        const bool is_told = may_be_told(standing, commitment) && !(is_public && names_a_person(standing, commitment));
        if (audience == Audience::partners || is_told) ids.emplace_back(commitment.id.text);
    }
    const std::span columns(commitment_columns);
    return cells_for(audience, loaded, FileKind::commitment, ids,
                     is_public ? columns.first(commitment_columns_of_citizens) : columns, language);
}

Cells decisions(const model::Standing& standing, Audience audience, base::Language language) {
    Table table = list_as_on_file(standing, FileKind::decision, language);
    if (audience == Audience::citizens) {
        std::unordered_set<std::string_view> told;
        for (const auto& decision : standing.collaboration().decisions)
            if (may_be_told(decision)) told.insert(decision.id.text);
        std::erase_if(table.rows, [&told](const auto& row) { return !told.contains(row.front()); });
    }
    return {std::move(table), {}};
}

Cells findings(const model::Standing& standing, const rules::Assessment& assessment, Audience audience,
               base::Language language) {
    const Voice voice(standing, language);
    const auto say = [&voice](const base::Both& text) { return voice.say(text); };
    Cells result{{"findings",
                  {},
                  {{"code", say({"code", "code"})},
                   {"severity", say({"severity", "ernst"})},
                   {"for", say({"for", "voor"})},
                   {"about", say({"about", "gaat over"})},
                   {"message", say({"message", "melding"})},
                   {"remedy", say({"what to do", "wat te doen"})}},
                  {}},
                 {}};
    for (const base::Finding& finding : assessment.findings) {
        if (finding.waived || !is_for(audience, finding)) continue;
        // The rule's own words name nobody.
        const bool is_public = audience == Audience::citizens;
        result.table.rows.push_back({std::string(finding.code()), voice.say(rules::label_of(finding)),
                                     voice.names().of(finding.addressee, language), finding.subject,
                                     said_to(audience, finding, language),
                                     is_public ? voice.say(finding.general_remedy()) : finding.remedy(language)});
    }
    return result;
}

}  // namespace

Cells table(std::string_view name, const store::Loaded& loaded, const model::Standing& standing,
            const rules::Assessment& assessment, Audience audience, base::Language language) {
    if (name == table_names[0]) return partners(loaded, standing, audience, language);
    if (name == table_names[1]) return commitments(loaded, standing, audience, language);
    if (name == table_names[2]) return decisions(standing, audience, language);
    if (name == table_names[3]) return findings(standing, assessment, audience, language);
    throw std::logic_error("there is no table " + std::string(name) + " of a report");
}

}  // namespace regie::report
