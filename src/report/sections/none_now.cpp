#include <algorithm>

#include "report/sections/parts.hpp"

namespace regie::report::sections {
namespace {

using base::Both;

constexpr Both no_partner{"No partner is on file yet.", "Er staat nog geen partner in het dossier."};
constexpr Both no_partner_now{"No partner takes part now.", "Er doet nu geen partner mee."};
/// Partners and the regie speak of commitments, others of what was promised.
struct None {
    Both on_file;
    Both active;
    Both fulfilled;
};
constexpr None of_commitments{
    {"No commitment is on file yet.", "Er staat nog geen commitment in het dossier."},
    {"No commitment is active now.", "Er loopt nu geen commitment."},
    {"No commitment is active now; fulfilled: {0}.", "Er loopt nu geen commitment; nagekomen: {0}."}};
constexpr None of_promises{
    {"No commitment is on file yet.", "Er staat nog geen toezegging in het dossier."},
    {"No commitment is active now.", "Er loopt nu geen toezegging."},
    {"No commitment is active now; fulfilled: {0}.", "Er loopt nu geen toezegging; nagekomen: {0}."}};

}  // namespace

std::string no_partner_in_words(const Page& page) {
    return page.voice.say(page.collaboration().partners.empty() ? no_partner : no_partner_now);
}

std::string no_commitment_in_words(const Page& page) {
    const auto& commitments = page.collaboration().commitments;
    const None& none = page.audience == Audience::partners ? of_commitments : of_promises;
    if (commitments.empty()) return page.voice.say(none.on_file);
    const auto fulfilled = std::ranges::count_if(commitments, &model::Commitment::is_fulfilled);
    return fulfilled == 0 ? page.voice.say(none.active) : page.voice.say(none.fulfilled, {std::to_string(fulfilled)});
}

}  // namespace regie::report::sections
