#include "memory_writing.hpp"

#include <stdexcept>
#include <string>

#include "regie/base/paths.hpp"
#include "regie/base/write_file.hpp"

namespace regie::fuzz {
namespace {

/// The functions below are called from deep within a command, and take nothing by which to tell where they write.
base::MemoryFiles*& written() {
    static base::MemoryFiles* files = nullptr;
    return files;
}

base::MemoryFiles& files() {
    if (written() == nullptr) throw std::logic_error("written while nothing may be");
    return *written();
}

base::Trouble changed(std::string_view path) {
    return {{{"{0} has changed", "{0} is gewijzigd"}, {std::string(path)}}, {{"repeat it", "herhaal het"}, {}}};
}

void require_old(const std::string& folder, std::string_view relative, const std::optional<std::string>& expected) {
    std::string now;
    const auto status = files().read(folder, relative, std::string::npos, now);
    const bool is_there = status == base::ReadStatus::done;
    if (is_there != expected.has_value() || (is_there && now != *expected)) throw changed(relative);
}

}  // namespace

WritesInto::WritesInto(base::MemoryFiles& files) { written() = &files; }
WritesInto::~WritesInto() { written() = nullptr; }

}  // namespace regie::fuzz

namespace regie::base {

FolderLock::FolderLock(const std::string& folder, std::chrono::milliseconds patience) {
    static_cast<void>(folder);
    static_cast<void>(patience);
}

void replace_file(const std::string& folder, std::string_view relative, std::string_view bytes,
                  const std::optional<std::string>& expected_old, std::string_view like) {
    static_cast<void>(like);
    fuzz::require_old(folder, relative, expected_old);
    fuzz::files().set(below(folder, relative), std::string(bytes));
}

void put_file(const std::string& folder, std::string_view name, std::string_view bytes) {
    fuzz::files().set(below(folder, name), std::string(bytes));
}

void add_files(const std::string& folder, std::span<const NewFile> files,
               const std::function<void(std::size_t number)>& placed) {
    for (std::size_t number = 0; number < files.size(); ++number) {
        replace_file(folder, files[number].relative, files[number].bytes, {});
        placed(number);
    }
}

void remove_file(const std::string& folder, std::string_view relative, const std::string& expected_old) {
    fuzz::require_old(folder, relative, expected_old);
    fuzz::files().remove(below(folder, relative));
}

bool is_temporary(std::string_view name) { return name.starts_with(".regie-") && name.ends_with(".tmp"); }

void clean_leftovers(const std::string& folder) { static_cast<void>(folder); }

}  // namespace regie::base
