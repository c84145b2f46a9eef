#include "store/across_files.hpp"

#include <string>
#include <unordered_map>

#include "store/faults/most.hpp"
#include "store/faults/texts.hpp"
#include "store/listing.hpp"

namespace regie::store {
namespace {

using model::Commitment;
using model::Date;
using model::Field;

class Across {
public:
    explicit Across(Loaded& loaded) : loaded_(loaded) {
        for (const model::Partner& partner : loaded.collaboration.partners)
            if (partner.left) left_.emplace(partner.id.text, &partner);
    }

    void run() {
        if (!left_.empty())
            for (const Commitment& commitment : loaded_.collaboration.commitments) check(commitment);
        check_agendas();
    }

private:
    void check(const Commitment& commitment) {
        std::unordered_map<std::string_view, const Field<Date>*> own;
        for (const model::PartnerTerms& terms : commitment.per_partner)
            if (terms.partner && terms.made) own.emplace(terms.partner->text, &terms.made);
        std::size_t count = 0;
        for (const auto& party : commitment.by) {
            const auto found = party->is_partner() ? left_.find(party->id) : left_.end();
            if (found == left_.end() || count > faults::most_of_a_file) continue;
            const auto other = own.find(party->id);
            const Field<Date>& made = other == own.end() ? commitment.made : *other->second;
            const Field<Date>& left = found->second->left;
            if (!made || !base::certainly_before(*left, *made)) continue;
            report(commitment.file, made.place, count++, faults::made_after_leaving,
                   {made->text(), std::string(party->id), left->text()});
        }
    }

    void check_agendas() {
        std::unordered_map<std::string_view, const Field<Date>*> taken;
        for (const model::Issue& issue : loaded_.collaboration.issues) {
            if (!issue.agenda || !issue.raised) continue;
            if (taken.empty())
                for (const model::Decision& decision : loaded_.collaboration.decisions)
                    taken.emplace(decision.id.text, &decision.taken);
            const auto found = taken.find(issue.agenda->text);
            if (found == taken.end() || !*found->second || !base::certainly_before(**found->second, *issue.raised))
                continue;
            report(issue.file, issue.agenda.place, 0, faults::agenda_before_raised,
                   {std::string(issue.agenda->text), (*found->second)->text(), issue.raised->text()});
        }
    }

    /// `count`: how many of these the file has already.
    void report(base::FileId file, base::Place place, std::size_t count, const base::Wording& wording,
                base::Arguments arguments) {
        base::Finding finding;
        finding.rule = &faults::dates_out_of_order;
        finding.wording = &wording;
        finding.place = place;
        finding.subject = subject_of(loaded_.sources.at(file).path);
        finding.arguments = std::move(arguments);
        faults::add(loaded_.findings, count, std::move(finding));
    }

    Loaded& loaded_;
    std::unordered_map<std::string_view, const model::Partner*> left_;
};

}  // namespace

void check_across_files(Loaded& loaded) { Across(loaded).run(); }

}  // namespace regie::store
