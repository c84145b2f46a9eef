#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace regie::base {

using Sha256 = std::array<std::uint8_t, 32>;

/// The SHA-256 hash of the bytes (FIPS 180-4).
Sha256 sha256(std::string_view bytes);

/// Bytes as base64 (RFC 4648), with padding.
std::string base64(std::span<const std::uint8_t> bytes);

}  // namespace regie::base
