#include "changes/rename/mentions.hpp"

#include <algorithm>
#include <array>

#include "regie/base/date.hpp"
#include "regie/base/trouble.hpp"

namespace regie::changes {
namespace {

using base::Trouble;
using store::Mention;
using store::Refers;

/// F001 syntax, F007 a key twice, F011 YAML that is refused, F012 bytes, F013 size, F014 files that cannot be read.
constexpr std::array<std::string_view, 6> codes_of_unread{"F001", "F007", "F011", "F012", "F013", "F014"};

Trouble may_name_it(const std::string& path) {
    return {{{"{0} cannot be read, and may name it too", "{0} is niet te lezen, en noemt het misschien ook"}, {path}},
            {{"\"regie check\" shows what is wrong; repair that first",
              "\"regie check\" laat zien wat er mis is; herstel dat eerst"},
             {}}};
}

Trouble means_two_things(const std::string& id) {
    return {{{"roles.functional_principal would not tell whether \"{0}\" is a partner or a body",
              "uit roles.functional_principal zou niet blijken of \"{0}\" een partner of een overleg is"},
             {id}},
            {{"choose another id", "kies een andere id"}, {}}};
}

Trouble reads_as_date(const std::string& path, const std::string& id) {
    return {{{"in {0} \"{1}\" would be read as a date", "in {0} zou \"{1}\" als datum worden gelezen"}, {path, id}},
            {{"choose an id that is no date", "kies een id die geen datum is"}, {}}};
}

class Mentions {
public:
    Mentions(const Known& known, const Target& target, const std::string& id)
        : loaded_(known.loaded()), target_(target), id_(id), target_is_partner_(is_partner(known, target.id)) {
        for (const auto& party : loaded_.collaboration.roles.functional_principal) {
            if (party->kind == model::Party::Kind::body) body_place_ = party.place;
        }
        if (target.refers == Refers::partner && is_body(id)) require_one_meaning();
        if (target.refers == Refers::body && is_partner(known, id)) require_one_meaning();
    }

    Retexts collect() && {
        const std::string name = target_.name();
        for (const Mention& mention : loaded_.mentions) {
            if (!has(mention.refers, target_.refers)) continue;
            if (mention.id != target_.id || !means_target(mention)) continue;
            if (is_agenda(mention) && base::parse_date(id_)) throw reads_as_date(path_of(mention.place.file), id_);
            add(mention.place, id_);
        }
        for (const model::Waiver& waiver : loaded_.collaboration.waivers) {
            if (waiver.subject && *waiver.subject == name)
                add(waiver.subject.place, std::string(target_.folder) + "/" + id_);
        }
        return std::move(retexts_);
    }

private:
    void add(base::Place place, std::string text) {
        retexts_[place.file].push_back({place.begin, place.end, std::move(text)});
    }

    const std::string& path_of(base::FileId file) const { return loaded_.sources.at(file).path; }

    static bool is_partner(const Known& known, std::string_view id) {
        return known.find(store::FileKind::partner, id).has_value();
    }
    bool is_body(std::string_view id) const {
        return std::ranges::any_of(loaded_.collaboration.bodies,
                                   [&](const auto& body) { return body.id && body.id->text == id; });
    }

    /// The agenda of an issue is a decision, or a day where it reads as one.
    bool is_agenda(const Mention& mention) const {
        return target_.refers == Refers::decision &&
               path_of(mention.place.file).starts_with(store::folder_of(store::FileKind::issue));
    }

    /// The functional principal may name a partner or a body; which, the model knows.
    bool means_target(const Mention& mention) const {
        if (!has(mention.refers, Refers::body)) return true;
        const bool means_body = mention.place == body_place_ || !target_is_partner_;
        return (target_.refers == Refers::body) == means_body;
    }

    /// A partner and a body may share an id, but not where the functional principal names it.
    void require_one_meaning() const {
        for (const auto& party : loaded_.collaboration.roles.functional_principal) {
            if (party->id == id_ || party->id == target_.id) throw means_two_things(id_);
        }
    }

    const store::Loaded& loaded_;
    const Target& target_;
    const std::string& id_;
    bool target_is_partner_;
    base::Place body_place_;  ///< where the functional principal is a body
    Retexts retexts_;
};

}  // namespace

Retexts mentions_of(const Known& known, const Target& target, const std::string& id) {
    return Mentions(known, target, id).collect();
}

void require_all_readable(const store::Loaded& loaded) {
    for (const base::Finding& finding : loaded.findings) {
        if (std::ranges::find(codes_of_unread, finding.code()) != codes_of_unread.end())
            throw may_name_it(loaded.sources.at(finding.place.file).path);
    }
}

}  // namespace regie::changes
