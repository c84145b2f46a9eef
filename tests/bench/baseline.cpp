#include "bench/baseline.hpp"

#include <atomic>
#include <filesystem>
#include <istream>
#include <stdexcept>
#include <streambuf>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

namespace regie::bench {

namespace {

std::vector<std::string> files_in(const std::string& folder) {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yaml") paths.push_back(entry.path().string());
    return paths;
}

void read(const std::string& path, std::string& into) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat about {};
    if (file < 0 || ::fstat(file, &about) != 0) throw std::runtime_error("cannot open " + path);
    into.resize(static_cast<std::size_t>(about.st_size));
    const ssize_t got = ::read(file, into.data(), into.size());
    ::close(file);
    if (got != about.st_size) throw std::runtime_error("cannot read " + path);
}

/// Hands out the characters of a text, so that no copy of it is paid for.
class View : public std::streambuf {
public:
    explicit View(std::string& text) { setg(text.data(), text.data(), text.data() + text.size()); }
};

class Counter : public YAML::EventHandler {
public:
    std::size_t count = 0;

    void OnDocumentStart(const YAML::Mark&) override { ++count; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++count; }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override { ++count; }
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override { ++count; }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        ++count;
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        ++count;
    }
    void OnMapEnd() override {}
};

}  // namespace

std::size_t read_all(const std::string& folder) {
    std::size_t bytes = 0;
    std::string text;
    for (const std::string& path : files_in(folder)) {
        read(path, text);
        bytes += text.size();
    }
    return bytes;
}

std::size_t parse_all(const std::string& folder, unsigned threads) {
    const std::vector<std::string> paths = files_in(folder);
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> events = 0;
    const auto work = [&] {
        Counter counter;
        std::string text;
        for (std::size_t at = next++; at < paths.size(); at = next++) {
            read(paths[at], text);
            View view(text);
            std::istream stream(&view);
            YAML::Parser parser(stream);
            while (parser.HandleNextDocument(counter)) {
            }
        }
        events += counter.count;
    };
    {
        std::vector<std::jthread> others;
        for (unsigned thread = 1; thread < threads; ++thread) others.emplace_back(work);
        work();
    }
    return events;
}

}  // namespace regie::bench
