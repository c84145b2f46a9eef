#pragma once

#include <string>

namespace regie::test {

/// A disk of a size of its own, mounted on a folder, that only this process and those that it starts see.
class SmallDisk {
public:
    SmallDisk(std::string folder, unsigned kibibytes);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    /// False where the machine does not let this process mount anything.
    bool works() const { return works_; }
    /// Gives it another size, and whether it may be written to.
    void become(unsigned kibibytes, bool read_only = false) const;

private:
    std::string folder_;
    bool works_ = false;
};

}  // namespace regie::test
