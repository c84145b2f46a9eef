#include "regie/base/write_file.hpp"

#include <cerrno>
#include <cstdio>
#include <deque>
#include <memory>
#include <random>
#include <stdexcept>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "regie/base/files.hpp"
#include "regie/base/paths.hpp"
#include "regie/base/system_reason.hpp"
#include "regie/base/trouble.hpp"

namespace regie::base {
namespace {

constexpr std::string_view temporary_start = ".regie-";
constexpr std::string_view temporary_end = ".tmp";

Trouble failed(std::string_view relative, int error) {
    return {{{"{0} could not be written: {1}", "{0} kon niet worden geschreven: {1}"},
             {std::string(relative), system_reason(error)}},
            {{"nothing has changed; remove the cause and repeat the command",
              "er is niets gewijzigd; neem de oorzaak weg en herhaal het commando"},
             {}}};
}

Unconfirmed unconfirmed(std::string_view relative, int error) {
    return Unconfirmed{
        {{"{0} was written, but it is not sure that it lasts: {1}",
          "{0} is geschreven, maar het is niet zeker dat het bewaard blijft: {1}"},
         {std::string(relative), system_reason(error)}},
        {{"check the disk, then what the file says", "controleer de schijf en daarna wat er in het bestand staat"},
         {}}};
}

Unconfirmed removal_unconfirmed(std::string_view relative, int error) {
    return Unconfirmed{
        {{"{0} was removed, but it is not sure that this lasts: {1}",
          "{0} is verwijderd, maar het is niet zeker dat dit zo blijft: {1}"},
         {std::string(relative), system_reason(error)}},
        {{"check the disk, then whether the file is gone", "controleer de schijf en daarna of het bestand weg is"},
         {}}};
}

Trouble changed_meanwhile(std::string_view relative) {
    return {{{"{0} was changed meanwhile", "{0} is intussen gewijzigd"}, {std::string(relative)}},
            {{"nothing has been written; look at what it says now and repeat the command",
              "er is niets geschreven; bekijk wat er nu staat en herhaal het commando"},
             {}}};
}

Trouble exists_already(std::string_view relative) {
    return {{{"{0} exists already", "{0} bestaat al"}, {std::string(relative)}},
            {{"nothing has been written; choose another name, or change the file that is there",
              "er is niets geschreven; kies een andere naam of wijzig het bestaande bestand"},
             {}}};
}

Trouble leads_outside(std::string_view relative) {
    return {
        {{"{0} is a link that leaves the folder", "{0} is een koppeling naar buiten de map"}, {std::string(relative)}},
        {{"nothing has been written; replace the link by a file or folder of its own",
          "er is niets geschreven; vervang de koppeling door een eigen bestand of map"},
         {}}};
}

std::string resolved(const std::string& folder, std::string_view path, std::string_view relative) {
    Resolved found = resolve(folder, path);
    if (found.where == Resolved::Where::outside) throw leads_outside(relative);
    if (found.where == Resolved::Where::unknown) throw failed(relative, found.error);
    return std::move(found.path);
}

/// Makes a name, or that it is gone, last through a power failure; some file systems have no such call for a folder.
bool flush(const Descriptor& folder) {
    return uninterrupted([&] { return ::fsync(folder.number()); }) == 0 || errno == EINVAL || errno == ENOTSUP;
}

void flush_folder(const Descriptor& folder, std::string_view relative) {
    if (!flush(folder)) throw unconfirmed(relative, errno);
}

Descriptor open_to_flush(const std::string& path) {
    return Descriptor(uninterrupted([&] { return ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
}

/// The folders made for the file to come; they go again when the file does not come.
class NewFolders {
public:
    NewFolders(const std::string& folder, std::string_view relative) : relative_(relative) {
        for (auto slash = relative.find('/'); slash != std::string_view::npos; slash = relative.find('/', slash + 1)) {
            const auto part = relative.substr(0, slash);
            std::string path = below(folder, part);
            if (::mkdir(path.c_str(), 0777) == 0) {
                made_.push_back(std::move(path));
                continue;
            }
            if (const int error = errno; error != EEXIST) {
                remove();
                throw failed(relative, error);
            }
            resolved(folder, part, relative);
        }
    }
    NewFolders(const NewFolders&) = delete;
    NewFolders& operator=(const NewFolders&) = delete;
    ~NewFolders() { remove(); }

    /// They stay, also after a power failure.
    void keep() {
        const auto kept = std::exchange(made_, {});
        for (const auto& path : kept) {
            const Descriptor parent = open_to_flush(path + "/..");
            if (!parent.open()) throw unconfirmed(relative_, errno);
            flush_folder(parent, relative_);
        }
    }

private:
    void remove() const {
        for (auto path = made_.rbegin(); path != made_.rend(); ++path) ::rmdir(path->c_str());
    }

    std::string_view relative_;
    std::vector<std::string> made_;
};

/// Where to write, with all links followed: an open folder, and a name in it.
struct Target {
    std::string_view relative;
    std::shared_ptr<const Descriptor> folder;  ///< that of many files at once is the same
    std::string name;
};

/// What stands before the last `/`.
std::string_view parent_of(std::string_view relative) {
    const auto slash = relative.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : relative.substr(0, slash);
}

std::shared_ptr<const Descriptor> open_folder(const std::string& path, std::string_view relative) {
    auto folder = std::make_shared<const Descriptor>(open_to_flush(path));
    if (!folder->open()) throw failed(relative, errno);
    return folder;
}

Target find_target(const std::string& folder, std::string_view relative) {
    const std::string path = below(folder, relative);
    struct stat status {};
    const bool is_link = ::lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
    const auto slash = relative.rfind('/');
    std::string full;
    if (is_link) {
        full = resolved(folder, relative, relative);
    } else {
        full = resolved(folder, slash == std::string_view::npos ? "." : relative.substr(0, slash), relative);
        full = below(full, relative.substr(slash + 1));
    }
    const auto name = full.rfind('/') + 1;
    return {relative, open_folder(full.substr(0, name), relative), full.substr(name)};
}

void require_writable(const Target& target) {
    if (::faccessat(target.folder->number(), target.name.c_str(), W_OK, AT_EACCESS) != 0) {
        throw failed(target.relative, errno);
    }
}

/// Refuses when the file is not as it was when the change was made up, or may not be written. Gives what is
/// known about it.
struct stat check_unchanged(const Target& target, const std::string& expected) {
    const Descriptor file(uninterrupted([&] {
        return ::openat(target.folder->number(), target.name.c_str(),
                        O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY);
    }));
    if (!file.open()) throw errno == ENOENT ? changed_meanwhile(target.relative) : failed(target.relative, errno);
    struct stat status {};
    std::string present;
    if (::fstat(file.number(), &status) != 0) throw failed(target.relative, errno);
    if (!S_ISREG(status.st_mode)) throw changed_meanwhile(target.relative);
    if (!file.read_all(present, expected.size())) throw failed(target.relative, errno);
    if (present != expected) throw changed_meanwhile(target.relative);
    require_writable(target);
    return status;
}

struct stat status_of(const Target& target) {
    struct stat status {};
    if (::fstatat(target.folder->number(), target.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        throw failed(target.relative, errno);
    }
    return status;
}

std::string random_name() {
    std::random_device random;
    std::string name(temporary_start);
    for (int i = 0; i < 16; ++i) name += "0123456789abcdef"[random() % 16];
    return name.append(temporary_end);
}

/// Whether a new file is brought to the disk by itself, or by a call for all of them.
enum class Flush : unsigned char { now, later };

/// The new file under a name of its own, until it takes its place. Gone when it does not.
class Temporary {
public:
    /// `model` is the file whose place it will take, or that it is to be like: it gets the same owner and permissions.
    Temporary(const Target& target, std::string_view bytes, const struct stat* model, Flush flush = Flush::now)
        : target_(target), name_(random_name()) {
        // Until it has the permissions of the model, nobody else may read what may be private.
        const mode_t mode = model == nullptr ? 0666 : 0600;
        Descriptor file(uninterrupted([&] {
            return ::openat(folder(), name_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        }));
        if (!file.open()) throw failed(target_.relative, errno);
        if (!fill(file, bytes, model) || (flush == Flush::now && !brought_to_disk(file)) || !file.close()) {
            const int error = errno;
            remove();
            throw failed(target_.relative, error);
        }
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary() {
        if (!placed_) remove();
    }

    void replace_old() {
        if (::renameat(folder(), name_.c_str(), folder(), target_.name.c_str()) != 0) {
            throw failed(target_.relative, errno);
        }
        placed_ = true;
    }

    void place_new() {
        if (::renameat2(folder(), name_.c_str(), folder(), target_.name.c_str(), RENAME_NOREPLACE) == 0) {
            placed_ = true;
            return;
        }
        // Not every file system knows this way, and then a second name does the same.
        const bool unknown = errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
        if (unknown && ::linkat(folder(), name_.c_str(), folder(), target_.name.c_str(), 0) == 0) return;
        throw errno == EEXIST ? exists_already(target_.relative) : failed(target_.relative, errno);
    }

private:
    int folder() const { return target_.folder->number(); }

    void remove() const { ::unlinkat(folder(), name_.c_str(), 0); }

    static bool brought_to_disk(const Descriptor& file) {
        return uninterrupted([&] { return ::fsync(file.number()); }) == 0;
    }

    /// The file system, or who runs this, has no say over owners and permissions.
    static bool not_ours(int error) { return error == EPERM || error == EINVAL || error == ENOTSUP; }

    static bool fill(Descriptor& file, std::string_view bytes, const struct stat* model) {
        if (!file.write_all(bytes)) return false;
        if (model != nullptr) {
            struct stat own {};
            if (::fstat(file.number(), &own) != 0) return false;
            const bool same_owner = own.st_uid == model->st_uid && own.st_gid == model->st_gid;
            // Only root can give a file away; for others it stays their own, as with an editor.
            if (!same_owner && ::fchown(file.number(), model->st_uid, model->st_gid) != 0 && !not_ours(errno))
                return false;
            if (::fchmod(file.number(), model->st_mode & 07777U) != 0 && !not_ours(errno)) return false;
        }
        return true;
    }

    const Target& target_;
    std::string name_;
    bool placed_ = false;
};

void require_below(std::string_view relative) {
    if (relative.empty() || relative.ends_with('/') || !stays_below(relative)) {
        throw std::logic_error("not a path below the folder: " + std::string(relative));
    }
}

}  // namespace

void replace_file(const std::string& folder, std::string_view relative, std::string_view bytes,
                  const std::optional<std::string>& expected_old, std::string_view like) {
    require_below(relative);
    NewFolders folders(folder, relative);
    const Target target = find_target(folder, relative);
    std::optional<struct stat> model;
    if (expected_old) {
        model = check_unchanged(target, *expected_old);
    } else if (!like.empty()) {
        model = status_of(find_target(folder, like));
    }
    Temporary temporary(target, bytes, model ? &*model : nullptr);
    if (expected_old) {
        check_unchanged(target, *expected_old);
        temporary.replace_old();
    } else {
        temporary.place_new();
    }
    folders.keep();
    flush_folder(*target.folder, relative);
}

void put_file(const std::string& folder, std::string_view name, std::string_view bytes) {
    require_below(name);
    const FolderLock lock(folder);
    clean_leftovers(folder);
    const Target target = find_target(folder, name);
    struct stat there {};
    if (::fstatat(target.folder->number(), target.name.c_str(), &there, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT) throw failed(name, errno);
        Temporary temporary(target, bytes, nullptr);
        temporary.place_new();
    } else {
        require_writable(target);
        Temporary temporary(target, bytes, &there);
        temporary.replace_old();
    }
    flush_folder(*target.folder, name);
}

void add_files(const std::string& folder, std::span<const NewFile> files,
               const std::function<void(std::size_t number)>& placed) {
    if (files.empty()) return;
    const std::string_view first = files.front().relative;
    const std::string_view parent = parent_of(first);
    for (const NewFile& file : files) {
        require_below(file.relative);
        if (parent_of(file.relative) != parent) throw std::logic_error("not in one folder: " + file.relative);
    }
    NewFolders folders(folder, first);
    const auto open = open_folder(resolved(folder, parent.empty() ? "." : parent, first), first);
    std::deque<Target> targets;
    std::deque<Temporary> temporaries;
    for (const NewFile& file : files) {
        const auto name = parent.empty() ? file.relative : file.relative.substr(parent.size() + 1);
        targets.push_back({file.relative, open, name});
        temporaries.emplace_back(targets.back(), file.bytes, nullptr, Flush::later);
    }
    if (uninterrupted([&] { return ::syncfs(open->number()); }) != 0) throw failed(first, errno);
    for (std::size_t i = 0; i < files.size(); ++i) {
        temporaries[i].place_new();
        placed(i);
    }
    folders.keep();
    flush_folder(*open, first);
}

void remove_file(const std::string& folder, std::string_view relative, const std::string& expected_old) {
    require_below(relative);
    const Target target = find_target(folder, relative);
    check_unchanged(target, expected_old);
    if (::unlink(below(folder, relative).c_str()) != 0) throw failed(relative, errno);
    if (!flush(*target.folder)) throw removal_unconfirmed(relative, errno);
}

bool is_temporary(std::string_view name) {
    return name.size() > temporary_start.size() + temporary_end.size() && name.starts_with(temporary_start) &&
           name.ends_with(temporary_end);
}

void clean_leftovers(const std::string& folder) {
    bool readable = false;
    for (const Entry& entry : disk().list(folder, readable)) {
        // A leftover that cannot be removed is harmless.
        if (entry.type == Entry::Type::file && is_temporary(entry.name)) ::unlink(below(folder, entry.name).c_str());
    }
}

}  // namespace regie::base
