#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::base {

/// What a folder holds, by name; a link is said to be one, not followed.
struct Entry {
    enum class Type : unsigned char { file, folder, link, other };
    std::string name;
    Type type = Type::file;
};

/// How reading a file went. Reading never blocks, and never takes more than the limit into memory. A file that is a
/// link is read only where it leads to one inside the root. The folders on the way to it are not looked at again for
/// each file in them: whoever lists a folder that may be a link asks `exists` first whether it is inside.
enum class ReadStatus : unsigned char {
    done,
    missing,
    denied,      ///< no permission to read
    too_large,   ///< over the limit; nothing was read
    not_a_file,  ///< a folder, FIFO, device or socket
    outside,     ///< a link that leaves the root, or a path that does so by its words
    failed,      ///< an I/O error
};

/// The files of a machine, or of a test. Paths are as the operating system takes them.
class Files {
public:
    virtual ~Files() = default;

    /// The entries of a folder sorted by name (bytes); empty when there is no such folder. `readable` is set to
    /// false when there is one that cannot be read.
    virtual std::vector<Entry> list(const std::string& folder, bool& readable) const = 0;
    /// Reads `root/relative` whole into `bytes`, at most `limit` bytes. Safe to call from several threads.
    virtual ReadStatus read(const std::string& root, std::string_view relative, std::size_t limit,
                            std::string& bytes) const = 0;
    /// There is a file or folder `root/relative`, inside `root` also after links.
    virtual bool exists(const std::string& root, std::string_view relative) const = 0;
    /// As `list`, but where there are more than `most` it may stop at one more: enough to know that there are too many.
    virtual std::vector<Entry> list_some(const std::string& folder, std::size_t most, bool& readable) const {
        static_cast<void>(most);
        return list(folder, readable);
    }
};

/// The machine's own files.
const Files& disk();

}  // namespace regie::base
