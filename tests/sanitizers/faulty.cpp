// Does what may not be done, so that it can be seen that a sanitizer sees it (sees.cpp).
#include <climits>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

/// What the compiler cannot know beforehand.
int number_of_words = 0;

int overflow() { return INT_MAX - 1 + number_of_words; }

int beyond_the_end() {
    const std::vector<int> numbers(static_cast<std::size_t>(number_of_words));
    return numbers.data()[number_of_words];
}

int after_the_end() {
    auto text = std::make_unique<std::string>(100, 'x');
    const std::string& still = *text;
    text.reset();
    return still[static_cast<std::size_t>(number_of_words)];
}

int left_behind() {
    static_cast<void>(std::make_unique<std::string>(100, 'x').release());
    return 0;
}

int raced() {
    int shared = 0;
    std::thread other([&] { shared += number_of_words; });
    shared += number_of_words;
    other.join();
    return shared;
}

}  // namespace

int main(int count, char** words) {
    number_of_words = count;
    const std::string_view fault = count == 2 ? words[1] : "";
    if (fault == "overflow") return overflow() == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
    if (fault == "beyond") return beyond_the_end() == 7 ? EXIT_FAILURE : EXIT_SUCCESS;
    if (fault == "after") return after_the_end() == 7 ? EXIT_FAILURE : EXIT_SUCCESS;
    if (fault == "leak") return left_behind();
    if (fault == "race") return raced() == 7 ? EXIT_FAILURE : EXIT_SUCCESS;
    return EXIT_FAILURE;
}
