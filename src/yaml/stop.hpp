#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "regie/yaml/parse.hpp"

namespace regie::yaml {

/// Ends the reading of a file at its first fault. Never leaves `parse`.
struct Stop {
    SyntaxFault fault;
};

[[noreturn]] inline void stop(Fault fault, std::size_t begin, std::size_t end, std::string detail = {}) {
    throw Stop{{fault, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), 0, std::move(detail)}};
}

}  // namespace regie::yaml
