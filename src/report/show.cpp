#include "regie/report/show.hpp"

#include <algorithm>

#include "report/language_key.hpp"
#include "report/show/things.hpp"

namespace regie::report {
namespace {

/// The thing with this id among those of its kind; a command shows one, so looking once along them will do.
template <class Thing>
std::optional<Document> shown(const std::vector<Thing>& all, std::string_view id, const Voice& voice) {
    const auto at = std::ranges::find_if(all, [id](const Thing& thing) { return thing.id.text == id; });
    if (at == all.end()) return std::nullopt;
    return things::show(*at, voice);
}

}  // namespace

namespace things {

Document document(const Voice& voice, std::string title) {
    return {std::move(title), std::string(language_key(voice.language())), {}, {}};
}

void add_section(Document& document, const base::Both& title, TableMaker& table, std::string_view key) {
    if (table.empty()) return;
    Section section{std::string(key),
                    std::string(title.in(document.language == "nl" ? base::Language::nl : base::Language::en)),
                    {},
                    {}};
    table.add_to(section.blocks);
    document.sections.push_back(std::move(section));
}

}  // namespace things

std::optional<Document> show(const model::Standing& standing, store::FileKind kind, std::string_view id,
                             base::Language language) {
    using store::FileKind;
    const Voice voice(standing, language);
    const auto& collaboration = standing.collaboration();
    switch (kind) {
        case FileKind::collaboration:
            return things::show_collaboration(voice);
        case FileKind::partner:
            return shown(collaboration.partners, id, voice);
        case FileKind::commitment:
            return shown(collaboration.commitments, id, voice);
        case FileKind::decision:
            return shown(collaboration.decisions, id, voice);
        case FileKind::item:
            return shown(collaboration.items, id, voice);
        case FileKind::issue:
            return shown(collaboration.issues, id, voice);
        case FileKind::pulse:
            return shown(collaboration.pulses, id, voice);
        case FileKind::people:
            break;
    }
    return std::nullopt;
}

}  // namespace regie::report
