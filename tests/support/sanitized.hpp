#pragma once

namespace regie::test {

/// Whether the tests, and the program with them, were built with a sanitizer. Then all of it takes more time, and far
/// more memory.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool sanitized = true;
#else
inline constexpr bool sanitized = false;
#endif

}  // namespace regie::test
