#pragma once

#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "regie/base/files.hpp"
#include "regie/base/finding.hpp"
#include "regie/base/sources.hpp"
#include "regie/model/collaboration.hpp"
#include "regie/store/kinds.hpp"

namespace regie::store {

/// The one `format` that this regie knows.
inline constexpr int known_format = 1;
/// The most that is read: of one file, of files, and of all of them together, where a link counts as what it leads to.
inline constexpr std::size_t max_file_bytes = std::size_t{1} << 20;
inline constexpr std::size_t max_files = 100'000;
inline constexpr std::size_t max_bytes = std::size_t{64} << 20;

/// A place where an id is used, for references and for renaming.
struct Mention {
    Refers refers = Refers::nothing;
    std::string_view id;
    base::Place place;
};

/// A collaboration as read: the bytes, what they say, and what is wrong with them (F rules, F019 excepted). The
/// model's texts are views of `sources` and `kept`; move it, don't copy it.
struct Loaded {
    base::Sources sources;
    std::vector<std::deque<std::string>> kept;  ///< texts that do not stand in their file as they are (escapes, folds)
    model::Collaboration collaboration;
    std::vector<Mention> mentions;  ///< every reference, in the order of files and places
    base::Findings findings;        ///< where the format is not known, F015 alone: nothing else was judged
    bool over_limit = false;        ///< too many files, or too much in them: F013 alone, and nothing was judged

    Loaded() = default;
    Loaded(Loaded&&) = default;
    Loaded& operator=(Loaded&&) = default;
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;
};

/// Reads the collaboration in the folder `root`, in parallel (`threads`, 0: as many as there are cores). Findings come
/// sorted, and the same whatever the number of threads or the order in which a folder is listed. `today` is for
/// F018 and F022.
Loaded load(const base::Files& files, const std::string& root, base::Day today, unsigned threads = 0);

/// The nearest folder at or above `start` (an absolute path) that has a regie.yaml; nothing where there is none.
std::optional<std::string> find_root(const base::Files& files, const std::string& start);

/// What there is at and below a folder.
struct Found {
    std::vector<std::string> roots;       ///< the folders that have a regie.yaml, sorted
    std::vector<std::string> unreadable;  ///< the folders that could not be looked into, sorted
};

/// The collaborations at and below `top` (an absolute path). Links are not followed; hidden folders, and the six in
/// which a collaboration keeps its files, are passed over. No file is opened.
Found find_roots(const base::Files& files, const std::string& top);

}  // namespace regie::store
