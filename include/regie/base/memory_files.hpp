#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/files.hpp"

namespace regie::base {

/// Files that exist in memory only, alone or over others: what is set here hides what is below, so that a planned
/// change is checked before it is written. A folder exists as long as something below it does.
class MemoryFiles final : public Files {
public:
    MemoryFiles() = default;
    /// Over `under`, which must live as long as this.
    explicit MemoryFiles(const Files* under) : under_(under) {}

    /// Puts a file at `path` (a root and a relative path, joined by `/`).
    void set(std::string_view path, std::string text);
    /// Takes the file at `path` away, also one below.
    void remove(std::string_view path) { fail(path, ReadStatus::missing); }
    /// Makes reading `path` end in `status`.
    void fail(std::string_view path, ReadStatus status);

    std::vector<Entry> list(const std::string& folder, bool& readable) const override;
    std::vector<Entry> list_some(const std::string& folder, std::size_t most, bool& readable) const override;
    ReadStatus read(const std::string& root, std::string_view relative, std::size_t limit,
                    std::string& bytes) const override;
    bool exists(const std::string& root, std::string_view relative) const override;

private:
    struct Item {
        ReadStatus status = ReadStatus::done;
        std::string text;
    };

    const Files* under_ = nullptr;
    std::map<std::string, Item, std::less<>> items_;
};

}  // namespace regie::base
