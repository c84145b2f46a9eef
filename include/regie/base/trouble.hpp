#pragma once

#include <exception>
#include <optional>
#include <utility>

#include "regie/base/message.hpp"

namespace regie::base {

/// A job that cannot be done: wrong usage, no collaboration, a change refused, a failed write. The one
/// exception type of regie; caught once, by the program, as exit 2. A fault in the user's files is not
/// trouble but a `Finding`. `what` says what is wrong, `next` what to do about it.
class Trouble : public std::exception {
public:
    Trouble(Message what, Message next) : what_(std::move(what)), next_(std::move(next)) {}

    /// The same trouble, with what may lie behind it.
    Trouble perhaps_because(Message reason) && {
        perhaps_ = std::move(reason);
        return std::move(*this);
    }

    const Message& problem() const { return what_; }
    const std::optional<Message>& perhaps() const { return perhaps_; }
    const Message& next() const { return next_; }
    const char* what() const noexcept override { return what_.pattern.en.data(); }

private:
    Message what_;
    Message next_;
    std::optional<Message> perhaps_;
};

}  // namespace regie::base
