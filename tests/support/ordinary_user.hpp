#pragma once

#include <unistd.h>

namespace regie::test {

/// For as long as this lives, root has no more rights than anyone: permissions cannot be tested otherwise.
class OrdinaryUser {
public:
    OrdinaryUser() : was_(::geteuid()) {
        if (was_ == 0) works_ = ::seteuid(nobody) == 0;
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser() {
        if (was_ == 0 && works_) works_ = ::seteuid(was_) == 0;
    }

    /// False where the machine does not allow it; then there is nothing to test.
    bool works() const { return works_; }

private:
    static constexpr uid_t nobody = 65534;
    uid_t was_;
    bool works_ = true;
};

}  // namespace regie::test
