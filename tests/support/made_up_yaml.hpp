#pragma once

#include <cstddef>
#include <random>
#include <string>

namespace regie::test {

/// Files without faults in every style in which people write YAML, made up from a seed: the same seed, the same file.
/// Comments are `# c` and a number that no other comment of the file has.
class MadeUpYaml {
public:
    explicit MadeUpYaml(unsigned seed) : random_(seed), line_end_(seed % 5 == 0 ? "\r\n" : "\n") {}

    std::string file();

private:
    bool chance(unsigned one_in) { return random_() % one_in == 0; }
    std::string comment();
    void line(const std::string& text);
    void pause(std::size_t indent);

    std::string word();
    std::string key(std::size_t number);
    std::string of_several_lines(std::size_t indent);
    std::string flow(std::size_t indent, int depth);
    void block_scalar(std::size_t indent);
    void value(std::size_t indent, int depth, bool is_item);
    void mapping(std::size_t indent, int depth, bool begun = false);
    void list(std::size_t indent, int depth, bool begun = false);

    std::minstd_rand random_;
    std::string line_end_;
    std::string out_;
    int comments_ = 0;
};

}  // namespace regie::test
