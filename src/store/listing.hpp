#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "regie/base/files.hpp"
#include "regie/base/finding.hpp"
#include "regie/store/kinds.hpp"

namespace regie::store {

/// Something in the folder that regie reads, or has to say something of.
struct Listed {
    FileKind kind = FileKind::collaboration;
    std::string path{};     ///< relative, well-formed UTF-8
    bool is_thing = false;  ///< its id is a file name in one of the six folders
    bool is_read = true;
    bool is_link = false;
    std::string alike{};  ///< another id of this kind that differs in case only

    // Of what is not read: why.
    const base::RuleText* rule = nullptr;
    const base::Wording* wording = nullptr;
    base::Severity severity = base::Severity::error;
    base::Arguments arguments{};

    /// The stem of a thing's path.
    std::string_view id() const;
};

/// What is in the folder of a collaboration: regie.yaml, people.yaml, and the six folders with their things in the
/// order of their ids. Nothing is opened.
struct Listing {
    std::vector<Listed> files;
    bool too_many = false;       ///< over the limit; listing stopped
    std::vector<FileKind> dark;  ///< kinds whose folder could not be listed
};

Listing list_files(const base::Files& files, const std::string& root);

/// What a file is about, for findings: `partners/ggd`, `collaboration`, `people`; else its path.
std::string subject_of(std::string_view path);

}  // namespace regie::store
