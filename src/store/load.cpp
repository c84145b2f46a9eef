#include "regie/store/load.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <iterator>
#include <mutex>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "store/across_files.hpp"
#include "store/faults/texts.hpp"
#include "store/file_reader.hpp"
#include "store/listing.hpp"
#include "store/references.hpp"

namespace regie::store {
namespace {

/// Starting a thread costs as much as reading some files.
constexpr std::size_t files_worth_a_thread = 64;

class Loading {
public:
    Loading(const base::Files& files, const std::string& root, base::Day today, unsigned threads)
        : surroundings_{files, root, today}, threads_(threads), listing_(list_files(files, root)) {}

    Loaded run() {
        if (listing_.too_many) return over_limit(faults::too_many_files, std::to_string(max_files));
        set_out();
        FileReader reader(surroundings_);
        read_one(0, reader);
        if (!outcomes_.front().format_known) return unknown_format();
        read_the_rest();
        if (bytes_ > max_bytes) return over_limit(faults::too_many_bytes, "64 MiB");
        gather();
        check_references(loaded_, known());
        check_across_files(loaded_);
        base::sort(loaded_.findings, loaded_.sources);
        return std::move(loaded_);
    }

private:
    /// One finding, and nothing of what was read: which files those are depends on how the threads ran.
    Loaded over_limit(const base::Wording& wording, std::string limit) {
        loaded_ = {};
        loaded_.over_limit = true;
        loaded_.sources.resize(1);
        base::Source& source = loaded_.sources.at(base::FileId{0});
        source.path = collaboration_file;
        loaded_.collaboration.file = base::FileId{0};
        loaded_.collaboration.readable = false;
        // What was not read is not said to be absent.
        loaded_.collaboration.listed = {false, false, false, false, false, false};
        base::Finding finding;
        finding.rule = &faults::too_large;
        finding.wording = &wording;
        finding.place = base::whole(base::FileId{0});
        finding.subject = subject_of(source.path);
        finding.arguments = {std::move(limit)};
        loaded_.findings.push_back(std::move(finding));
        return std::move(loaded_);
    }

    Loaded unknown_format() {
        loaded_.findings = std::move(outcomes_.front().yield.findings);
        model::Collaboration& all = loaded_.collaboration;
        all = {};
        all.file = base::FileId{0};
        all.readable = all.format_known = false;
        all.listed = {false, false, false, false, false, false};
        return std::move(loaded_);
    }

    /// Gives every file its place in the sources and every thing its place in the model.
    void set_out() {
        const std::size_t count = listing_.files.size();
        loaded_.sources.resize(count);
        outcomes_.resize(count);
        things_.resize(count, nullptr);
        for (std::size_t i = 0; i < count; ++i) loaded_.sources.at(base::FileId(i)).path = listing_.files[i].path;
        model::Collaboration& all = loaded_.collaboration;
        all.file = base::FileId{0};
        all.sources = loaded_.sources.all();
        things_.front() = &all;
        set_out(FileKind::partner, all.partners);
        set_out(FileKind::commitment, all.commitments);
        set_out(FileKind::decision, all.decisions);
        set_out(FileKind::item, all.items);
        set_out(FileKind::issue, all.issues);
        set_out(FileKind::pulse, all.pulses);
        for (const FileKind kind : listing_.dark) listed(kind) = false;
    }

    bool& listed(FileKind kind) {
        model::Folders& folders = loaded_.collaboration.listed;
        switch (kind) {
            case FileKind::partner:
                return folders.partners;
            case FileKind::commitment:
                return folders.commitments;
            case FileKind::decision:
                return folders.decisions;
            case FileKind::item:
                return folders.items;
            case FileKind::issue:
                return folders.issues;
            case FileKind::pulse:
                return folders.pulses;
            case FileKind::collaboration:
            case FileKind::people:
                break;
        }
        throw std::logic_error("a kind of file that has no folder");
    }

    template <class Thing>
    void set_out(FileKind kind, std::vector<Thing>& things) {
        std::vector<std::size_t> numbers;
        for (std::size_t i = 0; i < listing_.files.size(); ++i) {
            if (listing_.files[i].kind == kind && listing_.files[i].is_thing) numbers.push_back(i);
        }
        things.resize(numbers.size());
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const base::FileId file{static_cast<std::uint32_t>(numbers[i])};
            things[i].file = file;
            // A view of the source's path, which does not move.
            const std::string_view path = loaded_.sources.at(file).path;
            things[i].id.text = path.substr(folder_of(kind).size() + 1, listing_.files[numbers[i]].id().size());
            things_[numbers[i]] = &things[i];
        }
    }

    void read_one(std::size_t number, FileReader& reader) {
        const base::FileId file{static_cast<std::uint32_t>(number)};
        base::Source& source = loaded_.sources.at(file);
        reader.read(listing_.files[number], file, source, things_[number], outcomes_[number]);
        bytes_ += source.text.size();
    }

    /// Each thread takes the next file that nobody has, until all are read or it is too much together; what comes of a
    /// file has its own place, so order plays no part.
    void read_the_rest() {
        std::atomic<std::size_t> next{1};
        const auto work = [&] {
            FileReader reader(surroundings_);
            for (std::size_t i = next++; i < outcomes_.size() && bytes_ <= max_bytes; i = next++) read_one(i, reader);
        };
        const unsigned cores = threads_ != 0 ? threads_ : std::max(1U, std::thread::hardware_concurrency());
        const std::size_t helpers = std::min<std::size_t>(cores - 1, outcomes_.size() / files_worth_a_thread);
        std::exception_ptr failure;
        std::mutex guard;
        const auto careful = [&] {
            try {
                work();
            } catch (...) {
                const std::scoped_lock lock(guard);
                failure = std::current_exception();
            }
        };
        {
            std::vector<std::jthread> team;
            try {
                for (std::size_t i = 0; i < helpers; ++i) team.emplace_back(careful);
            } catch (const std::system_error&) {
                // No more threads to be had: those that there are do the work.
            }
            careful();
        }
        if (failure) std::rethrow_exception(failure);
    }

    void gather() {
        std::size_t mentions = 0;
        for (const Outcome& outcome : outcomes_) mentions += outcome.yield.mentions.size();
        loaded_.mentions.reserve(mentions);
        for (Outcome& outcome : outcomes_) {
            std::move(outcome.yield.findings.begin(), outcome.yield.findings.end(),
                      std::back_inserter(loaded_.findings));
            loaded_.mentions.insert(loaded_.mentions.end(), outcome.yield.mentions.begin(),
                                    outcome.yield.mentions.end());
            if (outcome.kept) loaded_.kept.push_back(std::move(*outcome.kept));
        }
        model::Collaboration& all = loaded_.collaboration;
        all.readable = outcomes_.front().readable;
        const auto mark = [&](auto& things) {
            for (auto& thing : things) thing.readable = outcomes_[static_cast<std::size_t>(thing.file)].readable;
        };
        mark(all.partners);
        mark(all.commitments);
        mark(all.decisions);
        mark(all.items);
        mark(all.issues);
        mark(all.pulses);
    }

    Known known() const {
        Known known{listing_.dark, {}, false};
        for (std::size_t i = 0; i < listing_.files.size(); ++i) {
            if (listing_.files[i].kind != FileKind::people) continue;
            known.persons = outcomes_[i].persons;
            known.persons_known = outcomes_[i].readable;
        }
        return known;
    }

    Surroundings surroundings_;
    unsigned threads_;
    Listing listing_;
    Loaded loaded_;
    std::vector<Outcome> outcomes_;
    std::vector<void*> things_;          ///< of each file: its struct in the model
    std::atomic<std::size_t> bytes_{0};  ///< of all files that were read
};

}  // namespace

Loaded load(const base::Files& files, const std::string& root, base::Day today, unsigned threads) {
    return Loading(files, root, today, threads).run();
}

std::optional<std::string> find_root(const base::Files& files, const std::string& start) {
    std::string folder = start;
    while (folder.size() > 1 && folder.ends_with('/')) folder.pop_back();
    const std::string first = folder;
    while (!files.exists(folder, collaboration_file)) {
        const std::size_t slash = folder.rfind('/');
        if (slash == std::string::npos || folder == "/") {
            // A link that leads out of the folder does not exist as a file of ours, but is there to be reported.
            bool readable = true;
            const auto entries = files.list(first, readable);
            const bool there = std::any_of(entries.begin(), entries.end(),
                                           [](const base::Entry& entry) { return entry.name == collaboration_file; });
            return there ? std::optional(first) : std::nullopt;
        }
        folder.resize(std::max<std::size_t>(slash, 1));
    }
    return folder;
}

}  // namespace regie::store
