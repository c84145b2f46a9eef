#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "regie/base/descriptor.hpp"
#include "regie/base/trouble.hpp"

namespace regie::base {

/// One writer at a time in a folder, for as long as this lives. It is a lock on the folder itself: it leaves no file
/// behind and ends with the process.
class FolderLock {
public:
    /// Waits until the folder is free; Trouble when that takes longer than `patience` or the folder cannot be opened.
    explicit FolderLock(const std::string& folder, std::chrono::milliseconds patience = std::chrono::seconds{30});

private:
    Descriptor folder_;
};

/// A change that was made, of which the disk does not confirm that it outlasts a power failure.
class Unconfirmed final : public Trouble {
    using Trouble::Trouble;
};

/// Puts `bytes` in `folder/relative`, so that a failure at any moment leaves either the old file or the new one, whole.
/// The old file must still hold `expected_old` (nothing: there must be none); its permissions are kept. Folders of
/// `relative` that do not exist are made. A link inside `folder` is followed, one that leaves it is refused.
/// `like`: of a new file, the one in `folder` whose owner and permissions it gets; empty: it gets those of any new
/// file. Throws Trouble that names the file and the reason; then nothing has changed, unless it is `Unconfirmed`.
void replace_file(const std::string& folder, std::string_view relative, std::string_view bytes,
                  const std::optional<std::string>& expected_old, std::string_view like = {});

/// Puts `bytes` in the file `name` of `folder`, whole, whatever it says now; its permissions are kept. It waits for
/// other writers in that folder as a `FolderLock` does, and cleans up after those that were cut short. Throws as
/// `replace_file`.
void put_file(const std::string& folder, std::string_view name, std::string_view bytes);

/// A file that is not there yet.
struct NewFile {
    std::string relative;
    std::string_view bytes;
};

/// Adds many files to one folder below `folder`, each as `replace_file` does; the disk is waited for once, not for
/// every file. They appear in their order, after all of them have been written; `placed` is told the number of each
/// that has appeared. Throws Trouble; then those that were told are there, and no others; all of them where it is
/// `Unconfirmed`.
void add_files(const std::string& folder, std::span<const NewFile> files,
               const std::function<void(std::size_t number)>& placed);

/// Takes `folder/relative` away if it still holds `expected_old`; else, or when it fails, Trouble. Where that is
/// `Unconfirmed` the file is gone.
void remove_file(const std::string& folder, std::string_view relative, const std::string& expected_old);

/// Whether `name` is that of a temporary file of `replace_file`: `.regie-*.tmp`. Such a file is never data.
bool is_temporary(std::string_view name);

/// Removes what a writer that was cut short left in `folder` (not in the folders below it). Call it while a
/// `FolderLock` is held: only then is no temporary file in use.
void clean_leftovers(const std::string& folder);

}  // namespace regie::base
