#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "support/program.hpp"

namespace regie::test {

/// One call of the system by a program that was watched.
struct SystemCall {
    std::string name;         ///< "renameat"
    std::size_t ordinal = 0;  ///< among the calls of this name since the program began, from 1
    std::string line;         ///< as strace shows it
};

/// The words by which strace runs regie with these arguments, after options of its own.
std::vector<std::string> under_strace(const std::vector<std::string>& options,
                                      const std::vector<std::string>& arguments);

/// Whether this machine lets strace watch a program and change what its calls give.
bool can_trace();

/// Runs regie and gives every call on files and folders that it made from the first that names `folder`: what went
/// before is the work of the loader. Programs that it starts are not watched.
std::vector<SystemCall> trace(const std::vector<std::string>& arguments, const Setting& setting,
                              const std::string& folder);

/// Runs regie with one thing added to strace's `inject`, such as `fsync:error=EIO:when=2`. `hit` is whether that came
/// to pass.
Outcome run_with(const std::string& injection, const std::vector<std::string>& arguments, const Setting& setting,
                 bool& hit);

}  // namespace regie::test
