#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/files.hpp"

namespace regie::test {

/// The files of another, listed from back to front, as a file system without an order of its own might.
class ReversedFiles final : public base::Files {
public:
    /// `under` must outlive this.
    explicit ReversedFiles(const base::Files& under) : under_(under) {}

    std::vector<base::Entry> list(const std::string& folder, bool& readable) const override {
        auto entries = under_.list(folder, readable);
        std::ranges::reverse(entries);
        return entries;
    }
    base::ReadStatus read(const std::string& root, std::string_view relative, std::size_t limit,
                          std::string& bytes) const override {
        return under_.read(root, relative, limit, bytes);
    }
    bool exists(const std::string& root, std::string_view relative) const override {
        return under_.exists(root, relative);
    }

private:
    const base::Files& under_;
};

}  // namespace regie::test
