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

/// Shares the files out over the threads; `make` gives each of them what it calls with a path.
template <class Make>
void share_out(const std::string& folder, unsigned threads, const Make& make) {
    const std::vector<std::string> paths = files_in(folder);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        auto one = make();
        for (std::size_t at = next++; at < paths.size(); at = next++) one(paths[at]);
    };
    std::vector<std::jthread> others;
    for (unsigned thread = 1; thread < threads; ++thread) others.emplace_back(work);
    work();
}

}  // namespace

std::size_t read_all(const std::string& folder, unsigned threads) {
    std::atomic<std::size_t> bytes = 0;
    share_out(folder, threads, [&] {
        return [&bytes, text = std::string()](const std::string& path) mutable {
            read(path, text);
            bytes += text.size();
        };
    });
    return bytes;
}

std::size_t parse_all(const std::string& folder, unsigned threads) {
    std::atomic<std::size_t> events = 0;
    share_out(folder, threads, [&] {
        return [&events, text = std::string()](const std::string& path) mutable {
            read(path, text);
            View view(text);
            std::istream stream(&view);
            YAML::Parser parser(stream);
            Counter counter;
            while (parser.HandleNextDocument(counter)) {
            }
            events += counter.count;
        };
    });
    return events;
}

}  // namespace regie::bench
