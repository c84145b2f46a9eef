#include <algorithm>
#include <optional>
#include <utility>

#include "commands/complete/offer.hpp"
#include "regie/store/glance.hpp"
#include "regie/store/role_words.hpp"

namespace regie::commands {
namespace {

using store::FileKind;
using store::Refers;

constexpr std::pair<Refers, FileKind> with_a_file[] = {{Refers::partner, FileKind::partner},
                                                       {Refers::commitment, FileKind::commitment},
                                                       {Refers::decision, FileKind::decision}};
constexpr Refers within_a_file[] = {Refers::need, Refers::indicator, Refers::body, Refers::person};

/// The kind that `partners/gg` begins with, which is then taken off.
std::optional<FileKind> take_kind(Offer& offer) {
    const auto slash = offer.current().find('/');
    if (slash == std::string_view::npos) return {};
    const auto kind = store::kind_of_folder(offer.current().substr(0, slash));
    if (kind) offer.skip(slash + 1);
    return kind;
}

}  // namespace

void offer_things(Offer& offer, FileKind kind, std::string_view end) {
    const Scene& scene = offer.scene();
    if (!scene.root) return;
    if (const auto typed = take_kind(offer); typed && *typed != kind) return;
    offer.words(store::thing_ids(scene.files, *scene.root, kind), end,
                [&](const std::string& id) { return store::title_of(scene.files, *scene.root, kind, id); });
}

void offer_all_things(Offer& offer) {
    const Scene& scene = offer.scene();
    if (!scene.root) return;
    if (const auto kind = take_kind(offer)) return offer_things(offer, *kind);
    for (const FileKind kind : store::thing_kinds) {
        const auto ids = store::thing_ids(scene.files, *scene.root, kind);
        if (ids.empty()) continue;
        offer.word(std::string(store::folder_of(kind)) + "/", {}, true);
        // Before a letter is typed, all ids of all kinds would be too many to choose from.
        if (offer.current().empty()) continue;
        offer.words(ids, {},
                    [&](const std::string& id) { return store::title_of(scene.files, *scene.root, kind, id); });
    }
}

void offer_references(Offer& offer, Refers refers, std::string_view end) {
    for (const auto& [bit, word] : store::role_words) {
        // Such a word stands for itself, and not in a row.
        if (has(refers, bit) && !offer.has_taken()) offer.word(std::string(word) + std::string(end), {}, !end.empty());
    }
    const Scene& scene = offer.scene();
    if (!scene.root) return;
    if (const auto typed = take_kind(offer)) {
        const auto meant = std::ranges::find(with_a_file, *typed, &std::pair<Refers, FileKind>::second);
        if (meant != std::end(with_a_file) && has(refers, meant->first)) offer_things(offer, *typed, end);
        return;
    }
    for (const auto& [bit, kind] : with_a_file) {
        if (has(refers, bit)) offer_things(offer, kind, end);
    }
    for (const Refers bit : within_a_file) {
        if (!has(refers, bit)) continue;
        for (const store::Part& part : store::parts(scene.files, *scene.root, bit)) {
            offer.word(part.id + std::string(end), part.title, !end.empty());
        }
    }
}

}  // namespace regie::commands
