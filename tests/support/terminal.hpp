#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "support/program.hpp"

namespace regie::test {

/// A program at a real terminal of 80 columns, and somebody who types.
class Terminal {
public:
    /// Starts the program, the first of the words (found by PATH). Of `setting` the folder and the environment count.
    explicit Terminal(const std::vector<std::string>& words, const Setting& setting = {});
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal();

    /// Types `keys`: "\t" is the Tab key, "\r" Enter, "\x01" Ctrl-A.
    void type(std::string_view keys) const;
    /// Waits until `text` is shown, and gives what was shown since the last wait, up to and with it. Throws where it
    /// does not come.
    std::string wait_for(std::string_view text);

private:
    int terminal_ = -1;
    pid_t child_ = -1;
    std::string shown_;
};

}  // namespace regie::test
