#include "regie/changes/known.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>
#include <vector>

#include "regie/base/date.hpp"
#include "regie/base/suggestion.hpp"
#include "regie/base/trouble.hpp"
#include "regie/store/new_file.hpp"
#include "regie/store/role_words.hpp"
#include "regie/store/schema_file.hpp"

namespace regie::changes {
namespace {

using base::Both;
using base::Trouble;
using store::FileKind;
using store::Refers;

/// A sort of id that a reference may name.
struct Sort {
    Refers refers;
    std::string_view folder;  ///< before the `/` of KIND/ID; empty: the id stands in regie.yaml
    Both none;                ///< "there is no partner", to be followed by what was typed
    Both where;               ///< how to see which there are
};

constexpr std::array sorts{
    Sort{Refers::partner,
         "partners",
         {"there is no partner \"{0}\"", "er is geen partner \"{0}\""},
         {"\"regie list partners\" shows them; \"regie add-partner\" adds one",
          "\"regie list partners\" laat ze zien; \"regie add-partner\" voegt er een toe"}},
    Sort{Refers::commitment,
         "commitments",
         {"there is no commitment \"{0}\"", "er is geen commitment \"{0}\""},
         {"\"regie list commitments\" shows them; \"regie commit\" adds one",
          "\"regie list commitments\" laat ze zien; \"regie commit\" voegt er een toe"}},
    Sort{Refers::decision,
         "decisions",
         {"there is no decision \"{0}\"", "er is geen besluit \"{0}\""},
         {"\"regie list decisions\" shows them; \"regie decide\" adds one",
          "\"regie list decisions\" laat ze zien; \"regie decide\" voegt er een toe"}},
    Sort{Refers::need,
         {},
         {"the opgave has no need \"{0}\"", "de opgave vraagt geen competentie \"{0}\""},
         {"its needs stand in regie.yaml, under opgave.needs; add it there first",
          "wat de opgave vraagt staat in regie.yaml, onder opgave.needs; voeg het daar eerst toe"}},
    Sort{Refers::indicator,
         {},
         {"there is no indicator \"{0}\"", "er is geen indicator \"{0}\""},
         {"indicators stand in regie.yaml, under opgave.indicators",
          "indicatoren staan in regie.yaml, onder opgave.indicators"}},
    Sort{Refers::body,
         {},
         {"there is no body \"{0}\"", "er is geen overleg \"{0}\""},
         {"bodies stand in regie.yaml, under bodies", "overleggen staan in regie.yaml, onder bodies"}},
};

template <class Things, class Ids>
void add_all(const Things& things, Ids& into) {
    into.reserve(things.size());
    for (const auto& thing : things) into.emplace(thing.id.text, thing.file);
}

template <class Parts, class Ids>
void add_parts(const Parts& parts, base::FileId file, Ids& into) {
    for (const auto& part : parts) {
        if (part.id) into.emplace(part.id->text, file);
    }
}

bool is_listed(const model::Folders& listed, FileKind kind) {
    switch (kind) {
        case FileKind::partner:
            return listed.partners;
        case FileKind::commitment:
            return listed.commitments;
        case FileKind::decision:
            return listed.decisions;
        case FileKind::item:
            return listed.items;
        case FileKind::issue:
            return listed.issues;
        case FileKind::pulse:
            return listed.pulses;
        case FileKind::collaboration:
        case FileKind::people:
            break;
    }
    return true;
}

constexpr std::size_t index_of(FileKind kind) { return static_cast<std::size_t>(kind); }

}  // namespace

Known::Known(const store::Loaded& loaded, std::vector<FileKind> with_schema)
    : loaded_(&loaded), with_schema_(std::move(with_schema)) {
    const model::Collaboration& all = loaded.collaboration;
    add_all(all.partners, things_[index_of(FileKind::partner)]);
    add_all(all.commitments, things_[index_of(FileKind::commitment)]);
    add_all(all.decisions, things_[index_of(FileKind::decision)]);
    add_all(all.items, things_[index_of(FileKind::item)]);
    add_all(all.issues, things_[index_of(FileKind::issue)]);
    add_all(all.pulses, things_[index_of(FileKind::pulse)]);
    add_parts(all.opgave.needs, all.file, needs_);
    add_parts(all.opgave.indicators, all.file, indicators_);
    add_parts(all.bodies, all.file, bodies_);
}

std::string Known::new_file(FileKind kind, const yaml::Value& content) const {
    return modeline(kind) + store::new_file(kind, content);
}

std::string Known::modeline(FileKind kind) const {
    const bool has_schema = std::ranges::find(with_schema_, kind) != with_schema_.end();
    return has_schema ? store::modeline(kind) : std::string{};
}

std::optional<base::FileId> Known::find(FileKind kind, std::string_view id) const {
    const Ids& ids = things_[index_of(kind)];
    const auto found = ids.find(id);
    return found == ids.end() ? std::nullopt : std::optional(found->second);
}

Trouble Known::not_found(std::span<const FileKind> kinds, base::Message problem, base::Message next) const {
    Trouble trouble{std::move(problem), std::move(next)};
    const model::Folders& listed = loaded_->collaboration.listed;
    const auto dark = std::ranges::find_if(kinds, [&](FileKind kind) { return !is_listed(listed, kind); });
    if (dark == kinds.end()) return trouble;
    return std::move(trouble).perhaps_because({{"the folder {0} could not be read, and that may be the reason",
                                                "de map {0} was niet te lezen, en dat kan de reden zijn"},
                                               {std::string(store::folder_of(*dark))}});
}

Known Known::with(FileKind kind, std::span<const std::string> ids) const {
    Known more = *this;
    for (const std::string& id : ids) more.things_[index_of(kind)].emplace(id, base::FileId::none);
    return more;
}

std::vector<std::string_view> Known::ids(FileKind kind) const {
    std::vector<std::string_view> found;
    for (const auto& [id, file] : things_[index_of(kind)]) found.push_back(id);
    std::ranges::sort(found);
    return found;
}

const Known::Ids& Known::ids_of(Refers refers) const {
    switch (refers) {
        case Refers::partner:
            return things_[index_of(FileKind::partner)];
        case Refers::commitment:
            return things_[index_of(FileKind::commitment)];
        case Refers::decision:
            return things_[index_of(FileKind::decision)];
        case Refers::need:
            return needs_;
        case Refers::indicator:
            return indicators_;
        default:
            return bodies_;
    }
}

std::string Known::resolve(std::string_view typed, Refers refers) const {
    std::vector<std::string_view> candidates;
    for (const store::RoleWord& word : store::role_words) {
        if (!has(refers, word.refers)) continue;
        if (word.word == typed) return std::string(typed);
        candidates.push_back(word.word);
    }
    const auto slash = typed.find('/');
    const std::string_view folder = slash == std::string_view::npos ? std::string_view{} : typed.substr(0, slash);
    const Sort* first = nullptr;
    std::vector<FileKind> kinds;
    for (const Sort& sort : sorts) {
        if (!has(refers, sort.refers)) continue;
        // What stands in a regie.yaml that could not be read is not known; the check of that file says so.
        if (sort.folder.empty() && !loaded_->collaboration.readable) return std::string(typed);
        if (first == nullptr) first = &sort;
        if (const auto kind = store::kind_of_folder(sort.folder)) kinds.push_back(*kind);
        const bool with_kind = !folder.empty() && folder == sort.folder;
        const std::string_view id = with_kind ? typed.substr(slash + 1) : typed;
        const Ids& ids = ids_of(sort.refers);
        if (ids.contains(id)) return std::string(id);
        for (const auto& [known, file] : ids) candidates.push_back(known);
    }
    if (first == nullptr || has(refers, Refers::plain_text)) return std::string(typed);
    // Equally near ones are suggested in the order of the alphabet, whatever the order of the table of ids.
    std::ranges::sort(candidates);
    const std::string_view word = folder == first->folder && !folder.empty() ? typed.substr(slash + 1) : typed;
    throw not_found(kinds, {first->none, {std::string(word)}},
                    base::did_you_mean(word, candidates, {first->where, {}}));
}

void Known::resolve_value(const store::Row& row, yaml::Value& value) const {
    if (value.kind == yaml::Value::Kind::list) {
        for (yaml::Value& item : value.items) resolve_value(row, item);
    } else if (row.type == store::Type::by_partner) {
        resolve_partners(row, value);
    } else if (value.kind == yaml::Value::Kind::mapping) {
        if (row.table != nullptr) resolve_in(*row.table(), value);
    } else if (row.type == store::Type::reference ||
               (row.type == store::Type::date_or_reference && !base::parse_date(value.text))) {
        value.text = resolve(value.text, row.refers);
    }
}

void Known::resolve_partners(const store::Row& row, yaml::Value& by_partner) const {
    std::unordered_set<std::string> seen;
    for (auto& [key, value] : by_partner.pairs) {
        if (store::is_own_key(key)) continue;
        key = resolve(key, row.refers);
        if (!seen.insert(key).second)
            throw Trouble{{{"\"{0}\" is named twice", "\"{0}\" wordt twee keer genoemd"}, {key}},
                          {{"keep one of the two", "houd er een van over"}, {}}};
        resolve_value(store::row_of_one_partner(row), value);
    }
}

void Known::resolve_in(const store::Table& table, yaml::Value& content) const {
    for (auto& [key, value] : content.pairs) {
        if (const store::Row* row = table.find(key)) resolve_value(*row, value);
    }
}

void Known::resolve_all(FileKind kind, yaml::Value& content) const { resolve_in(store::table_of(kind), content); }

}  // namespace regie::changes
