#pragma once

#include "regie/base/memory_files.hpp"

namespace regie::fuzz {

/// While it lives, whatever `regie/base/write_file.hpp` is asked to write goes into `files`, and nothing to a disk: the
/// program that links `memory_writing.cpp` has no other way to write.
class WritesInto {
public:
    explicit WritesInto(base::MemoryFiles& files);
    ~WritesInto();
    WritesInto(const WritesInto&) = delete;
    WritesInto& operator=(const WritesInto&) = delete;
};

}  // namespace regie::fuzz
