#include <algorithm>
#include <utility>

#include "commands/complete/offer.hpp"
#include "commands/table.hpp"
#include "regie/model/words.hpp"
#include "regie/report/explain.hpp"
#include "regie/rules/catalogue.hpp"
#include "regie/store/schema_file.hpp"

namespace regie::commands {
namespace {

using store::FileKind;
using store::Many;
using store::Refers;
using store::Row;
using store::Type;

void offer_words(Offer& offer, std::span<const model::Word> words) {
    for (const model::Word& word : words) offer.word(word.key, word.label.in(offer.scene().language));
}

void offer_folders(Offer& offer) {
    for (const FileKind kind : store::thing_kinds) offer.word(store::folder_of(kind));
}

void offer_schemas(Offer& offer) {
    for (const FileKind kind : store::file_kinds)
        offer.word(store::schema_name(kind), store::name_of(kind).in(offer.scene().language));
}

void offer_commands(Offer& offer) {
    const Scene& scene = offer.scene();
    for (const Command* command : scene.commands) offer.word(command->name, command->summary.in(scene.language));
}

void offer_principles(Offer& offer) {
    for (const auto* principle : rules::principles())
        offer.word(principle->id, principle->title.in(offer.scene().language));
}

void offer_rules(Offer& offer) {
    for (const auto* rule : rules::rule_texts()) offer.word(rule->code, rule->title.in(offer.scene().language));
}

/// What can be chosen from findings: rules, principles, groups of principles, and F.
void offer_codes(Offer& offer) {
    for (const auto& group : rules::groups())
        offer.word(std::string_view(&group.letter, 1), group.name.in(offer.scene().language));
    offer.word("F");
    offer_principles(offer);
    offer_rules(offer);
}

/// There is much to explain: names of rules and keys are offered once a letter shows the way.
void offer_explainable(Offer& offer) {
    offer_principles(offer);
    if (offer.current().empty()) return;
    offer_rules(offer);
    for (const std::string& word : report::explainable()) {
        const bool offered = rules::find_principle(word) != nullptr || rules::find_rule(word) != nullptr;
        if (!offered) offer.word(word);
    }
}

/// What the names that stand for a value in help say of it, where it fills no key of the format.
struct Name {
    std::string_view name;
    void (*offer)(Offer& offer);
};

template <Refers R>
void reference(Offer& offer) {
    offer_references(offer, R);
}
template <FileKind K>
void thing(Offer& offer) {
    offer_things(offer, K);
}
template <class E>
void word_of(Offer& offer) {
    offer_words(offer, model::words_of<E>());
}
template <Completion::Paths P>
void paths(Offer& offer) {
    offer.paths(P);
}

constexpr Name names[] = {
    {"PARTNER", thing<FileKind::partner>},
    {"COMMITMENT", thing<FileKind::commitment>},
    {"DECISION", thing<FileKind::decision>},
    {"ITEM", thing<FileKind::item>},
    {"ISSUE", thing<FileKind::issue>},
    {"PULSE", thing<FileKind::pulse>},
    {"NEED", reference<Refers::need>},
    {"INDICATOR", reference<Refers::indicator>},
    {"BODY", reference<Refers::body>},
    {"KIND/ID", offer_all_things},
    {"KIND", offer_folders},
    {"LEVEL", word_of<model::Level>},
    {"POSITION", word_of<model::Position>},
    {"COMMAND", offer_commands},
    {"WHAT", offer_explainable},
    {"CODE", offer_codes},
    {"FILE", paths<Completion::Paths::files>},
    {"FILE.csv", paths<Completion::Paths::files>},
    {"PATH", paths<Completion::Paths::files>},
    {"DIR", paths<Completion::Paths::folders>},
};

/// In `--position PARTNER=POSITION` all may stand for every partner, where the file takes that.
bool takes_all(const Command* command) {
    if (command == nullptr || !command->writes) return false;
    return std::ranges::any_of(store::table_of(*command->writes).rows, [](const Row& row) {
        return row.type == Type::by_partner && has(row.refers, Refers::all);
    });
}

void offer_named(Offer& offer, const Command* command, std::string_view name);

/// `PARTNER=POSITION`, `FUNCTION:LEVEL`: first the one, then the other.
void offer_pair(Offer& offer, const Command* command, std::string_view name, std::size_t sign) {
    const std::string_view first = name.substr(0, sign);
    const std::string_view end = name.substr(sign, 1);
    const auto typed = first == "PARTNER" ? offer.current().find(end) : offer.current().rfind(end);
    if (typed != std::string_view::npos) {
        offer.skip(typed + 1);
        offer_named(offer, command, name.substr(sign + 1));
    } else if (first == "PARTNER") {
        if (end == "=" && takes_all(command)) offer.word("all=", {}, true);
        offer_things(offer, FileKind::partner, end);
    }
}

void offer_named(Offer& offer, const Command* command, std::string_view name) {
    if (const auto list = name.find(",…"); list != std::string_view::npos) {
        name = name.substr(0, list);
        offer.skip_to_last();
    }
    for (const std::string_view sign : {"=", ":"}) {
        if (const auto at = name.find(sign); at != std::string_view::npos) return offer_pair(offer, command, name, at);
    }
    for (const Name& known : names) {
        if (known.name == name) return known.offer(offer);
    }
}

}  // namespace

void offer_row(Offer& offer, const Row& row) {
    switch (row.type) {
        case Type::choice:
            return offer_words(offer, row.words());
        case Type::yes_no:
            offer.word("yes");
            offer.word("no");
            return;
        case Type::reference:
        case Type::date_or_reference:
            return offer_references(offer, row.refers);
        case Type::evidence:
            return offer.paths(Completion::Paths::files);
        default:
            return;
    }
}

void offer_value(Offer& offer, const Command* command, const Option& option) {
    for (const std::string_view choice : option.choices) offer.word(choice);
    if (!option.choices.empty()) return;
    if (const Row* row = command == nullptr ? nullptr : row_of(*command, option.key)) return offer_row(offer, *row);
    if (option.key.empty()) offer_named(offer, command, option.value);
}

void offer_positional(Offer& offer, const Command& command, const Positional& positional,
                      std::span<const std::string> before) {
    for (const std::string_view choice : positional.choices) offer.word(choice);
    if (!positional.choices.empty()) return;
    // Schemas are of every kind of file, also of the two that have no folder.
    if (&command == &schema_command) return offer_schemas(offer);
    if (positional.name == "KEY") return offer_key(offer, before);
    if (positional.name == "VALUE") return offer_value_of_key(offer, before);
    if (const Row* row = row_of(command, positional.key)) {
        if (row->many == Many::one_or_list) offer.skip_to_last();
        return offer_row(offer, *row);
    }
    if (!positional.key.empty()) return;
    // In `decide ID` it is the id of something that is there already.
    if (positional.name == "ID" && command.writes) return offer_things(offer, *command.writes);
    offer_named(offer, &command, positional.name);
}

}  // namespace regie::commands
