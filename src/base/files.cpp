#include "regie/base/files.hpp"

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "regie/base/descriptor.hpp"
#include "regie/base/paths.hpp"

namespace regie::base {
namespace {

ReadStatus status_of(int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
        case ENAMETOOLONG:
        case ELOOP:
            return ReadStatus::missing;
        case EACCES:
        case EPERM:
            return ReadStatus::denied;
        case ENXIO:
        case ENODEV:
            return ReadStatus::not_a_file;
        default:
            return ReadStatus::failed;
    }
}

Entry::Type type_of(mode_t mode) {
    if (S_ISREG(mode)) return Entry::Type::file;
    if (S_ISDIR(mode)) return Entry::Type::folder;
    return S_ISLNK(mode) ? Entry::Type::link : Entry::Type::other;
}

/// Some file systems leave the type out of the listing, and then it takes a question for each.
Entry::Type type_of(int folder, const dirent& entry) {
    switch (entry.d_type) {
        case DT_REG:
            return Entry::Type::file;
        case DT_DIR:
            return Entry::Type::folder;
        case DT_LNK:
            return Entry::Type::link;
        case DT_UNKNOWN:
            break;
        default:
            return Entry::Type::other;
    }
    struct stat status {};
    if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return Entry::Type::other;
    return type_of(status.st_mode);
}

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

Folder open_folder(const std::string& path) {
    Descriptor descriptor(
        uninterrupted([&] { return ::open(path.empty() ? "." : path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!descriptor.open()) return nullptr;
    Folder folder(::fdopendir(descriptor.number()));
    if (folder) descriptor.release();
    return folder;
}

/// Opening neither follows a last link nor waits for the other side of a FIFO.
Descriptor open_to_read(const std::string& path) {
    return Descriptor(
        uninterrupted([&] { return ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY); }));
}

ReadStatus read_open(const Descriptor& file, std::size_t limit, std::string& bytes) {
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return ReadStatus::failed;
    if (!S_ISREG(status.st_mode)) return ReadStatus::not_a_file;
    if (status.st_size > 0 && static_cast<std::size_t>(status.st_size) > limit) return ReadStatus::too_large;
    if (!file.read_all(bytes, limit)) return ReadStatus::failed;
    return bytes.size() > limit ? ReadStatus::too_large : ReadStatus::done;
}

class Disk final : public Files {
public:
    std::vector<Entry> list(const std::string& folder, bool& readable) const override {
        return list_some(folder, std::string::npos, readable);
    }

    std::vector<Entry> list_some(const std::string& folder, std::size_t most, bool& readable) const override {
        std::vector<Entry> entries;
        const Folder open = open_folder(folder);
        readable = open || errno == ENOENT || errno == ENOTDIR;
        if (!open) return entries;
        while (most == std::string::npos || entries.size() <= most) {
            errno = 0;
            const dirent* entry = ::readdir(open.get());
            if (entry == nullptr) {
                readable = errno == 0;
                break;
            }
            const std::string_view name(entry->d_name);
            if (name != "." && name != "..")
                entries.push_back({std::string(name), type_of(::dirfd(open.get()), *entry)});
        }
        std::ranges::sort(entries, {}, &Entry::name);
        return entries;
    }

    ReadStatus read(const std::string& root, std::string_view relative, std::size_t limit,
                    std::string& bytes) const override {
        bytes.clear();
        if (!stays_below(relative)) return ReadStatus::outside;
        Descriptor file = open_to_read(below(root, relative));
        if (!file.open() && errno == ELOOP) {
            const Resolved target = resolve(root, relative);
            if (target.where == Resolved::Where::outside) return ReadStatus::outside;
            if (target.where == Resolved::Where::unknown) return status_of(target.error);
            file = open_to_read(target.path);
        }
        if (!file.open()) return status_of(errno);
        const ReadStatus status = read_open(file, limit, bytes);
        if (status != ReadStatus::done) bytes.clear();
        return status;
    }

    bool exists(const std::string& root, std::string_view relative) const override {
        if (relative.starts_with('/') || relative.find('\0') != std::string_view::npos) return false;
        if (!stays_below(relative) || passes_link(root, relative)) {
            return resolve(root, relative).where == Resolved::Where::inside;
        }
        struct stat status {};
        return ::fstatat(AT_FDCWD, below(root, relative).c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    }

private:
    /// Whether a part of `relative` is a link: only then is the dear way through the whole path needed.
    static bool passes_link(const std::string& root, std::string_view relative) {
        for (std::size_t slash = relative.find('/');; slash = relative.find('/', slash + 1)) {
            struct stat status {};
            const std::string part = below(root, relative.substr(0, slash));
            if (::fstatat(AT_FDCWD, part.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return false;
            if (S_ISLNK(status.st_mode)) return true;
            if (slash == std::string_view::npos) return false;
        }
    }
};

}  // namespace

const Files& disk() {
    static const Disk files;
    return files;
}

}  // namespace regie::base
