#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "regie/commands/complete.hpp"
#include "regie/store/kinds.hpp"

namespace regie::commands {

/// What is known when something is offered.
struct Scene {
    std::span<const Command* const> commands;
    const base::Files& files;
    std::optional<std::string> root;  ///< the folder of the collaboration, where there is one
    base::Language language;
};

/// Collects what may stand where the user is typing, from what there is of the word.
class Offer {
public:
    Offer(const Scene& scene, std::string_view current) : scene_(&scene), current_(current) {}

    const Scene& scene() const { return *scene_; }
    /// What was typed of the part of the word that is being completed.
    std::string_view current() const { return current_; }
    /// Completes only what follows `count` more bytes of the word; they stay as they are.
    void skip(std::size_t count) {
        kept_ += current_.substr(0, count);
        current_.remove_prefix(count);
    }
    /// Completes the last of several words with commas between them, without those that stand before it.
    void skip_to_last();
    /// The word being completed is not the first of several.
    bool has_taken() const { return !taken_.empty(); }

    /// A word, if it begins with what was typed. An `open` one is only the first part of a word.
    void word(std::string_view text, std::string_view description = {}, bool open = false);
    /// Many words, each with a description that takes time to find: it is left out where there are very many.
    void words(const std::vector<std::string>& texts, std::string_view end,
               const std::function<std::string(const std::string&)>& description);
    void paths(Completion::Paths paths) { made_.paths = paths; }

    Completion take() && { return std::move(made_); }

private:
    const Scene* scene_;
    std::string_view current_;
    std::string kept_;                     ///< of the word, before `current_`
    std::vector<std::string_view> taken_;  ///< words that stand in it already
    Completion made_;
};

/// What an option takes as its value.
void offer_value(Offer& offer, const Command* command, const Option& option);
/// What stands at a positional. `before`: the positionals that were typed before it.
void offer_positional(Offer& offer, const Command& command, const Positional& positional,
                      std::span<const std::string> before);

/// The ids, and the words, that a reference of this sort may name; each followed by `end`.
void offer_references(Offer& offer, store::Refers refers, std::string_view end = {});
/// The ids of one kind of thing.
void offer_things(Offer& offer, store::FileKind kind, std::string_view end = {});
/// Any thing, as KIND/ID or as its id alone.
void offer_all_things(Offer& offer);

/// What a key takes as its value.
void offer_row(Offer& offer, const store::Row& row);
/// A key of the file that a positional KIND/ID before it names, or else of regie.yaml, by its dotted name.
void offer_key(Offer& offer, std::span<const std::string> before);
/// The value of the key that was typed before it.
void offer_value_of_key(Offer& offer, std::span<const std::string> before);
/// Whether the first word is that of a file, as in `set partners/ggd interest`, and not a key of regie.yaml.
bool names_a_file(std::string_view word);

}  // namespace regie::commands
