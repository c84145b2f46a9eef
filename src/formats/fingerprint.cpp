#include "formats/fingerprint.hpp"

#include <cstdint>
#include <string_view>

#include <fmt/format.h>

namespace regie::formats {
namespace {

/// FNV-1a: the same on every machine and in every release, as std::hash is not.
std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    return hash;
}

}  // namespace

std::string Fingerprints::next(const Outcome& outcome, const base::Finding& finding) {
    std::string key;
    // No path and no subject has a NUL in it.
    for (const std::string_view part :
         {std::string_view(outcome.path), finding.code(), std::string_view(finding.subject)})
        key.append(part).append(1, '\0');
    key += std::to_string(++seen_[key]);
    return fmt::format("{:016x}", hash_of(key));
}

}  // namespace regie::formats
