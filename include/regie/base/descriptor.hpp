#pragma once

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace regie::base {

/// Does a call of the system again for as long as a signal cuts it short.
template <class Call>
int uninterrupted(const Call& call) {
    for (;;) {
        const int result = call();
        if (result >= 0 || errno != EINTR) return result;
    }
}

/// An open file of the operating system, closed when it goes. The calls below leave the reason of a failure in `errno`.
class Descriptor {
public:
    /// Takes over `number`; a negative one is none.
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    bool open() const { return number_ >= 0; }
    int number() const { return number_; }
    /// Gives the number away, to be closed by another.
    int release() { return std::exchange(number_, -1); }
    /// Closes it now; false when the system reports a fault (a late write error).
    bool close();

    /// Reads on to the end into `bytes`; stops after more than `limit` bytes, at which it has one more than that.
    bool read_all(std::string& bytes, std::size_t limit) const;
    /// Writes all of `bytes`.
    bool write_all(std::string_view bytes) const;

private:
    int number_;
};

}  // namespace regie::base
