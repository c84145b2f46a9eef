#include "store/references.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "regie/base/text.hpp"
#include "regie/store/role_words.hpp"
#include "store/faults/most.hpp"
#include "store/faults/texts.hpp"
#include "store/listing.hpp"

namespace regie::store {
namespace {

using base::Both;

/// The ids of one kind of thing; none where nobody can know them.
struct Ids {
    Refers bit = Refers::nothing;
    bool known = true;
    std::vector<std::string_view> in_order{};
    std::unordered_set<std::string_view> set{};

    void add(std::string_view id) {
        if (!id.empty() && set.insert(id).second) in_order.push_back(id);
    }
};

/// Looking for the nearest of all ids takes time; a folder with more unknown ids than this has another trouble.
constexpr std::size_t most_suggestions = 100;

Both name_of_what(Refers refers) {
    if (has(refers, Refers::body)) return {"partner or body", "partner of overleg"};
    if (has(refers, Refers::partner)) return {"partner", "partner"};
    if (has(refers, Refers::commitment)) return {"commitment", "commitment"};
    if (has(refers, Refers::decision)) return {"decision", "besluit"};
    if (has(refers, Refers::indicator)) return {"indicator", "indicator"};
    return {"person in people.yaml with the key", "persoon in people.yaml met de sleutel"};
}

class ReferenceCheck {
public:
    ReferenceCheck(Loaded& loaded, const Known& known) : loaded_(loaded) {
        const model::Collaboration& all = loaded.collaboration;
        const auto light = [&](FileKind kind) {
            return std::find(known.dark.begin(), known.dark.end(), kind) == known.dark.end();
        };
        Ids& partners = add_kind(Refers::partner, light(FileKind::partner));
        for (const auto& one : all.partners) partners.add(one.id.text);
        Ids& commitments = add_kind(Refers::commitment, light(FileKind::commitment));
        for (const auto& one : all.commitments) commitments.add(one.id.text);
        Ids& decisions = add_kind(Refers::decision, light(FileKind::decision));
        for (const auto& one : all.decisions) decisions.add(one.id.text);
        Ids& needs = add_kind(Refers::need, all.readable);
        for (const auto& one : all.opgave.needs) needs.add(one.id->text);
        Ids& indicators = add_kind(Refers::indicator, all.readable);
        for (const auto& one : all.opgave.indicators) indicators.add(one.id->text);
        Ids& bodies = add_kind(Refers::body, all.readable);
        for (const auto& one : all.bodies) bodies.add(one.id->text);
        Ids& persons = add_kind(Refers::person, known.persons_known);
        for (const std::string_view key : known.persons) persons.add(key);
    }

    void run() {
        for (const Mention& mention : loaded_.mentions) {
            if (!has(mention.refers, Refers::plain_text) && !is_there(mention)) report(mention);
        }
    }

private:
    Ids& add_kind(Refers bit, bool known) { return kinds_.emplace_back(Ids{.bit = bit, .known = known}); }

    bool is_there(const Mention& mention) const {
        return std::any_of(kinds_.begin(), kinds_.end(), [&](const Ids& ids) {
            return has(mention.refers, ids.bit) && (!ids.known || ids.set.contains(mention.id));
        });
    }

    std::optional<std::string_view> suggestion(const Mention& mention) {
        if (suggestions_++ >= most_suggestions) return {};
        std::vector<std::string_view> candidates;
        for (const auto& [bit, word] : role_words) {
            if (has(mention.refers, bit)) candidates.push_back(word);
        }
        for (const Ids& ids : kinds_) {
            // Nothing of people.yaml is told: a key there may be the name of a person.
            if (ids.bit != Refers::person && has(mention.refers, ids.bit))
                candidates.insert(candidates.end(), ids.in_order.begin(), ids.in_order.end());
        }
        return base::nearest(mention.id, candidates);
    }

    void report(const Mention& mention) {
        // Mentions come file by file.
        if (mention.place.file != file_) count_ = 0;
        file_ = mention.place.file;
        if (count_ > faults::most_of_a_file) return;
        const std::string id(mention.id);
        const auto near = suggestion(mention);
        base::Finding finding;
        finding.rule = &faults::unknown_reference;
        finding.place = mention.place;
        finding.subject = subject_of(loaded_.sources.at(mention.place.file).path);
        if (mention.refers == Refers::need) {
            finding.severity = base::Severity::warning;
            finding.wording = near ? &faults::no_such_need_near : &faults::no_such_need;
            finding.arguments = {id};
        } else {
            finding.wording = near ? &faults::nothing_has_it_near : &faults::nothing_has_it;
            finding.arguments = {name_of_what(mention.refers), id};
        }
        if (near) finding.arguments.emplace_back(std::string(*near));
        faults::add(loaded_.findings, count_++, std::move(finding));
    }

    Loaded& loaded_;
    std::deque<Ids> kinds_;
    std::size_t suggestions_ = 0;
    base::FileId file_ = base::FileId::none;  ///< of the last mention that was reported, with so many before it
    std::size_t count_ = 0;
};

}  // namespace

void check_references(Loaded& loaded, const Known& known) { ReferenceCheck(loaded, known).run(); }

}  // namespace regie::store
