#include "regie/store/columns.hpp"

#include "regie/base/text.hpp"

namespace regie::store {
namespace {

constexpr Column partner_columns[] = {
    {"id", {"id", "id"}, Notation::own_id},
    {"name", {"name", "naam"}},
    {"legal_form", {"legal_form", "rechtsvorm"}},
    {"sector", {"sector", "sector"}},
    {"group", {"group", "groep"}},
    {"capacity", {"capacity", "hoedanigheid"}},
    {"joined", {"joined", "toegetreden"}},
    {"left", {"left", "uitgetreden"}},
    {"succeeds", {"succeeds", "opvolger van"}, Notation::ids, base::Both{"successor of", "volgt op"}},
    {"count", {"count", "aantal"}},
    {"interest", {"interest", "belang"}},
    {"perspective", {"perspective", "zienswijze"}},
    {"competences", {"competences", "competenties"}, Notation::ids, base::Both{"competence", "competentie"}},
    {"competes_with", {"competes_with", "concurreert met"}, Notation::ids},
    {"representatives",
     {"representatives", "vertegenwoordigers"},
     Notation::representatives,
     base::Both{"representative", "vertegenwoordiger"}},
    {"anchoring", {"anchoring", "verankering"}},
    {"notes", {"notes", "opmerkingen"}, Notation::one, base::Both{"note", "opmerking"}},
    {"sources", {"sources", "bronnen"}, Notation::texts, base::Both{"source", "bron"}},
};

constexpr Column commitment_columns[] = {
    {"id", {"id", "id"}, Notation::own_id},
    {"by", {"by", "door"}, Notation::ids, base::Both{"partner", "partner"}},
    {"contribution", {"contribution", "bijdrage"}, Notation::one, base::Both{"commitment", "commitment"}},
    {"kind", {"kind", "soort"}},
    {"amount", {"amount", "omvang"}, Notation::amount, base::Both{"quantity", "bedrag"}},
    {"provides", {"provides", "competenties"}, Notation::ids, base::Both{"competences", "competentie"}},
    {"level", {"level", "niveau"}, Notation::one, base::Both{"binding level", "bindingsniveau"}},
    {"required_level", {"required_level", "gevraagd niveau"}},
    {"made", {"made", "aangegaan"}},
    {"signed_by", {"signed_by", "getekend door"}, Notation::shorthand, base::Both{"signatory", "ondertekenaar"}},
    {"evidence", {"evidence", "bewijsstuk"}},
    {"starts", {"starts", "begint"}, Notation::one, base::Both{"start", "begin"}},
    {"ends", {"ends", "eindigt"}, Notation::one, base::Both{"end", "einde"}},
    {"conditions", {"conditions", "voorwaarden"}},
    {"exit.notice", {"exit.notice", "opzegtermijn"}},
    {"exit.settlement", {"exit.settlement", "afwikkeling bij opzegging"}},
    {"status", {"status", "stand"}, Notation::one, base::Both{"state", "status"}},
    {"withdrawn", {"withdrawn", "ingetrokken"}},
    {"settlement", {"settlement", "afwikkeling"}},
    {"notes", {"notes", "opmerkingen"}, Notation::one, base::Both{"note", "opmerking"}},
    {"sources", {"sources", "bronnen"}, Notation::texts, base::Both{"source", "bron"}},
};

constexpr Column answer_columns[] = {
    {"partner", {"partner", "partner"}},
    {"tension", {"tension", "spanning"}},
    {"relations", {"relations", "relaties"}},
    {"issues", {"issues", "signalering"}, Notation::one, base::Both{"issue", "signalering en agendering"}},
    {"communication", {"communication", "communicatie"}},
    {"decision-making", {"decision-making", "besluitvorming"}},
    {"productivity", {"productivity", "productiviteit"}},
    {"focus", {"focus", "opgavegerichtheid"}},
    {"equality", {"equality", "gelijkwaardigheid"}},
    {"serving", {"serving", "dienstbaarheid"}},
    {"energy", {"energy", "energie"}},
};

constexpr std::string_view between_items = " | ";

bool separates(char c, Notation notation, std::string_view item) {
    switch (notation) {
        case Notation::ids:
            return c == '|' || c == ';' || c == ',' || c == '\n' || c == '\r';
        case Notation::texts:
            return c == '|' || c == '\n' || c == '\r';
        case Notation::representatives:
            // A comma may well be part of a function: `wethouder Zorg, Welzijn en Sport`.
            return c == '|' || c == ';' || c == '\n' || c == '\r' ||
                   (c == ',' && item.find(':') != std::string_view::npos);
        default:
            return false;
    }
}

}  // namespace

std::span<const Column> columns_of(FileKind kind) {
    switch (kind) {
        case FileKind::partner:
            return partner_columns;
        case FileKind::commitment:
            return commitment_columns;
        default:
            return {};
    }
}

std::span<const Column> response_columns() { return answer_columns; }

std::vector<std::string> items_of_cell(std::string_view cell, Notation notation) {
    std::vector<std::string> items;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= cell.size(); ++at) {
        const std::string_view item = cell.substr(begin, at - begin);
        if (at < cell.size() && !separates(cell[at], notation, item)) continue;
        if (const auto words = base::trimmed(item); !words.empty()) items.emplace_back(words);
        begin = at + 1;
    }
    return items;
}

std::optional<std::string> cell_of_items(const std::vector<std::string>& items, Notation notation) {
    std::string cell = base::join(items, between_items);
    if (items_of_cell(cell, notation) != items) return {};
    return cell;
}

}  // namespace regie::store
