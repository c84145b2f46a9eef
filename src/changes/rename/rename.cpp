#include "regie/changes/rename.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "changes/key.hpp"
#include "changes/rename/mentions.hpp"
#include "regie/base/trouble.hpp"
#include "regie/changes/file_edit.hpp"
#include "regie/store/dotted_key.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/write.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using store::FileKind;
using store::Refers;
using yaml::Value;

Trouble is_taken(const std::string& name) {
    return {{{"{0} exists already", "{0} bestaat al"}, {name}}, {{"choose another id", "kies een andere id"}, {}}};
}

Trouble names_both(const std::string& path, const Target& target, const std::string& id) {
    return {{{"{0} names both \"{1}\" and \"{2}\"", "{0} noemt zowel \"{1}\" als \"{2}\""}, {path, target.id, id}},
            {{"take one of the two away there first", "haal daar eerst een van beide weg"}, {}}};
}

/// Where a file names both, the new id would stand there twice.
void require_one_name(const store::Loaded& loaded, const Target& target, const std::string& id,
                      const Retexts& retexts) {
    for (const store::Mention& mention : loaded.mentions) {
        const bool is_new = mention.id == id && has(mention.refers, target.refers);
        if (is_new && !has(mention.refers, Refers::plain_text) && retexts.contains(mention.place.file))
            throw names_both(loaded.sources.at(mention.place.file).path, target, id);
    }
}

void add_references(const store::Loaded& loaded, const Target& target, const std::string& id, const Retexts& retexts,
                    base::FileId except, Plan& plan) {
    require_one_name(loaded, target, id, retexts);
    for (const auto& [file, changes] : retexts) {
        if (file == except) continue;
        const base::Source& source = loaded.sources.at(file);
        plan.writes.push_back({source.path, yaml::with_texts(source.text, changes), source.text});
    }
}

/// First the new file, then the references, last the old file goes.
void rename_file(const Known& known, const Target& target, const std::string& id, const Retexts& retexts, Plan& plan) {
    const store::Loaded& loaded = known.loaded();
    const base::FileId file = *known.find(*target.file, target.id);
    const base::Source& old = loaded.sources.at(file);
    const auto own = retexts.find(file);
    std::string text = own == retexts.end() ? old.text : yaml::with_texts(old.text, own->second);
    if (const auto there = known.find(*target.file, id)) {
        // The same text: an earlier run got so far.
        if (loaded.sources.at(*there).text != text) throw is_taken(plan.renaming->to);
    } else {
        plan.writes.push_back({store::path_of(*target.file, id), std::move(text), {}, false, old.path});
    }
    add_references(loaded, target, id, retexts, file, plan);
    plan.writes.push_back({old.path, {}, old.text, true});
}

/// Where the records of this sort stand in regie.yaml.
yaml::Path list_of(Refers refers) {
    if (refers == Refers::need) return {"opgave", "needs"};
    if (refers == Refers::indicator) return {"opgave", "indicators"};
    return {"bodies"};
}

template <class Parts>
base::Place place_of_id(const Parts& parts, std::string_view id) {
    const auto part = std::ranges::find_if(parts, [&](const auto& one) { return one.id && one.id->text == id; });
    return part->id.place;
}

base::Place place_of_id(const model::Collaboration& all, const Target& target) {
    if (target.refers == Refers::need) return place_of_id(all.opgave.needs, target.id);
    if (target.refers == Refers::indicator) return place_of_id(all.opgave.indicators, target.id);
    return place_of_id(all.bodies, target.id);
}

/// A record of regie.yaml that gets another id.
class PartRenaming {
public:
    PartRenaming(const Known& known, const Target& target, std::string id, Retexts retexts)
        : known_(known),
          target_(target),
          id_(std::move(id)),
          retexts_(std::move(retexts)),
          list_(list_of(target.refers)) {
        const base::Place place = place_of_id(known.loaded().collaboration, target);
        retexts_[place.file].push_back({place.begin, place.end, id_});
    }

    /// While other files still name the old one, the record is there twice, as both.
    void add_to(Plan& plan) const {
        const base::FileId file = known_.loaded().collaboration.file;
        FileEdit last(known_, {});
        FileEdit first(known_, {});
        last.retext(retexts_.at(file));
        const Value records = records_of(first.text());
        const Value& record = records.items[*number_of(records, target_.id)];
        if (const auto there = number_of(records, id_)) {
            // The same record: an earlier run got so far.
            if (!same(with_new_id(record), records.items[*there])) throw is_taken(plan.renaming->to);
            yaml::Path path = list_;
            path.emplace_back(*there);
            last.remove(path);
        } else if (retexts_.size() > 1) {
            first.append(list_, with_new_id(record));
            first.add_to(plan);
        }
        add_references(known_.loaded(), target_, id_, retexts_, file, plan);
        plan.writes.push_back({std::string(store::collaboration_file), last.text(), first.text()});
    }

private:
    Value records_of(const std::string& text) const {
        Value at = yaml::value_of(yaml::parse(text).tree.root());
        for (const yaml::Step& step : list_) {
            Value inner = *at.find(std::get<std::string>(step));
            at = std::move(inner);
        }
        return at;
    }

    std::optional<std::size_t> number_of(const Value& records, std::string_view id) const {
        const auto found = std::ranges::find_if(records.items, [&](const Value& record) {
            const Value* own = record.find("id");
            return own != nullptr && own->text == id;
        });
        if (found == records.items.end()) return std::nullopt;
        return static_cast<std::size_t>(found - records.items.begin());
    }

    Value with_new_id(Value record) const {
        record.set("id", Value::of(id_));
        return record;
    }

    const Known& known_;
    const Target& target_;
    std::string id_;
    Retexts retexts_;
    yaml::Path list_;
};

}  // namespace

Plan rename(const Known& known, std::string_view typed, const std::string& id) {
    const Target target = find_target(known, typed);
    Plan plan;
    plan.renaming = Renaming{target.name(), std::string(target.folder) + "/" + id};
    if (id == target.id) return plan;
    require_all_readable(known.loaded());
    const Retexts retexts = mentions_of(known, target, id);
    if (target.file) {
        rename_file(known, target, id, retexts, plan);
    } else {
        PartRenaming(known, target, id, retexts).add_to(plan);
    }
    return plan;
}

}  // namespace regie::changes
