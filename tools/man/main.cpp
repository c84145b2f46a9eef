#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "pages.hpp"

namespace {

namespace fs = std::filesystem;

regie::man::Parts read_parts(const fs::path& folder) {
    regie::man::Parts parts;
    for (const auto& entry : fs::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        parts[entry.path().filename().string()] = {std::istreambuf_iterator<char>(file), {}};
    }
    return parts;
}

}  // namespace

/// Makes the manual pages: `regie_man PARTS OUT`.
int main(int argument_count, char** arguments) {
    try {
        if (argument_count != 3) throw std::runtime_error("usage: regie_man PARTS OUT");
        for (const regie::man::Page& page : regie::man::pages(read_parts(arguments[1]))) {
            std::ofstream file(fs::path(arguments[2]) / page.file, std::ios::binary);
            file << page.text;
            if (!file.flush()) throw std::runtime_error("cannot write " + page.file);
        }
        return 0;
    } catch (const std::exception& trouble) {
        std::cerr << "regie_man: " << trouble.what() << '\n';
        return 1;
    }
}
