#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "regie/base/trouble.hpp"

/// What every target defines: one input. Gives 0; ends the program where something does not hold.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace regie::fuzz {

/// Ends the program, so that a fuzzer sees it, where something does not hold that must. `shown` is what it was about.
inline void hold(bool holds, std::string_view what, std::string_view shown = {}) {
    if (holds) return;
    const std::string message = "does not hold: " + std::string(what) + "\n" + std::string(shown) + "\n";
    std::fwrite(message.data(), 1, message.size(), stderr);
    std::abort();
}

/// What is refused is said in both languages, with what to do; `shown` is what it was about.
inline void is_said(const base::Trouble& trouble, std::string_view shown) {
    for (const auto language : {base::Language::en, base::Language::nl}) {
        hold(!trouble.problem().in(language).empty(), "what is wrong is said", shown);
        hold(!trouble.next().in(language).empty(), "and what to do", shown);
    }
}

/// What is taken from an input, from its start: numbers of a byte each, and texts that end at a mark which no file may
/// hold (U+001E). An input that is used up gives zeros and empty texts.
class Input {
public:
    Input(const std::uint8_t* bytes, std::size_t size)
        : Input(size == 0 ? std::string_view{} : std::string_view(reinterpret_cast<const char*>(bytes), size)) {}
    explicit Input(std::string_view text) : left_(text) {}

    bool is_empty() const { return left_.empty(); }
    std::size_t number() {
        if (left_.empty()) return 0;
        const auto byte = static_cast<unsigned char>(left_.front());
        left_.remove_prefix(1);
        return byte;
    }
    std::string_view text() { return up_to('\x1e'); }
    std::string_view line() { return up_to('\n'); }
    std::string_view rest() { return std::exchange(left_, {}); }

private:
    std::string_view up_to(char mark) {
        const std::size_t end = std::min(left_.find(mark), left_.size());
        const std::string_view text = left_.substr(0, end);
        left_.remove_prefix(std::min(end + 1, left_.size()));
        return text;
    }

    std::string_view left_;
};

}  // namespace regie::fuzz
