// Measures how long regie takes beside what reading and parsing the same files costs at the very least. Everything that
// is compared runs in the same run, turn by turn, as a process of its own; of several rounds the best counts.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "bench/baseline.hpp"
#include "bench/child.hpp"
#include "bench/generate.hpp"
#include "bench/peers.hpp"
#include "support/temporary_folder.hpp"

namespace regie::bench {

namespace {

struct Options {
    std::vector<std::size_t> sizes{300, 3000, 30000};
    unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    std::size_t rounds = 7;
    bool peers = true;
};

std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number == 0)
        throw std::runtime_error("not a number above zero: " + std::string(text));
    return number;
}

std::vector<std::size_t> numbers_of(std::string_view text) {
    std::vector<std::size_t> numbers;
    while (true) {
        const auto comma = text.find(',');
        numbers.push_back(number_of(text.substr(0, comma)));
        if (comma == std::string_view::npos) return numbers;
        text.remove_prefix(comma + 1);
    }
}

Options options_of(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t at = 0; at < arguments.size(); at += 2) {
        const std::string& name = arguments[at];
        if (at + 1 == arguments.size())
            throw std::runtime_error("usage: regie_bench [--sizes N,…] [--threads N] [--rounds N] [--peers yes|no]");
        const std::string& value = arguments[at + 1];
        if (name == "--sizes")
            options.sizes = numbers_of(value);
        else if (name == "--threads")
            options.threads = static_cast<unsigned>(number_of(value));
        else if (name == "--rounds")
            options.rounds = number_of(value);
        else if (name == "--peers" && (value == "yes" || value == "no"))
            options.peers = value == "yes";
        else
            throw std::runtime_error("unknown option " + name);
    }
    return options;
}

/// One thing to measure: how it is called in the table, and what is run.
struct Contender {
    std::string name;
    std::vector<std::string> command;
    int most_exit = 0;
};

/// The best of several rounds; one before them warms the cache.
std::vector<Cost> best_of(const std::vector<Contender>& contenders, std::size_t rounds) {
    std::vector<Cost> best(contenders.size(), Cost{std::numeric_limits<double>::infinity(), 0});
    for (std::size_t round = 0; round <= rounds; ++round)
        for (std::size_t at = 0; at < contenders.size(); ++at) {
            const Cost cost = run(contenders[at].command, contenders[at].most_exit);
            if (round == 0) continue;
            best[at].seconds = std::min(best[at].seconds, cost.seconds);
            best[at].mebibytes = std::max(best[at].mebibytes, cost.mebibytes);
        }
    return best;
}

/// Peers take long: of one round after the one that warms the cache.
constexpr std::size_t peer_rounds = 1;

/// A row for each peer of the table that README quotes.
void measure_peers(const std::string& folder, std::size_t files, const Cost& check) {
    const test::TemporaryFolder scratch;
    std::printf("\n| %zu files | time | beside `regie check` | memory |\n|---|--:|--:|--:|\n", files);
    std::printf("| `regie check` (all that it checks) | %.2f s | 1 x | %.0f MiB |\n", check.seconds, check.mebibytes);
    for (const Peer& peer : peers_for(folder, scratch.path(), REGIE_PROGRAM, REGIE_NODE_TOOLS)) {
        if (peer.command.empty()) {
            std::printf("| %s | not here: it comes with %s | | |\n", peer.name.c_str(), peer.missing.c_str());
            continue;
        }
        const Cost cost = best_of({{peer.name, peer.command, 0}}, peer_rounds).front();
        std::printf("| %s (%s) | %.2f s | %.3g x | %.0f MiB |\n", peer.name.c_str(), peer.does.c_str(), cost.seconds,
                    cost.seconds / check.seconds, cost.mebibytes);
        std::fflush(stdout);
    }
    std::printf("\n");
}

/// Where each contender stands in the measurements of one size.
enum At : std::size_t { at_read, at_share, at_parse, at_check, at_assess };

/// How much of `check` is not yaml-cpp, and how much faster that would have to be for a `check` at four times reading.
void tell_what_is_left_of(const std::vector<Cost>& best) {
    constexpr double aim = 4;
    const double read = best[at_read].seconds;
    const double parser = best[at_parse].seconds - best[at_share].seconds;
    const double rest = best[at_check].seconds - parser;
    const double room = aim * read - rest;
    std::printf("          without what yaml-cpp takes, check would be %.2f x read; ", rest / read);
    if (room > 0)
        std::printf("at %.0f x read, yaml-cpp would have to be %.1f times as fast\n", aim, parser / room);
    else
        std::printf("that alone is more than %.0f x read\n", aim);
}

std::vector<Cost> measure(const std::string& self, std::size_t files, const Options& options) {
    const test::TemporaryFolder folder;
    const std::string& path = folder.path();
    run({self, "--part", "generate", path, std::to_string(files)});
    const std::string threads = std::to_string(options.threads);
    const std::vector<Contender> contenders{
        {"read", {self, "--part", "read", path, "1"}},
        {"share", {self, "--part", "read", path, threads}},
        {"parse", {self, "--part", "parse", path, threads}},
        {"check", {REGIE_PROGRAM, "check", "-C", path, "--today", generated_today}},
        {"assess", {REGIE_PROGRAM, "assess", "-C", path, "--today", generated_today, "--fail-on", "never"}},
    };
    const std::vector<Cost> best = best_of(contenders, options.rounds);
    const double read = best[at_read].seconds;
    const double parse = best[at_parse].seconds;
    for (std::size_t at = 0; at < contenders.size(); ++at)
        std::printf("%8zu  %-7s %9.2f ms %8.2f x read %7.2f x parse %8.1f MiB\n", files, contenders[at].name.c_str(),
                    best[at].seconds * 1000, best[at].seconds / read, best[at].seconds / parse, best[at].mebibytes);
    tell_what_is_left_of(best);
    std::fflush(stdout);
    if (options.peers) measure_peers(path, files, best[at_check]);
    return best;
}

/// How the time grows with the files: 1 is in step with them.
double exponent(double small, double large, std::size_t few, std::size_t many) {
    return std::log(large / small) / std::log(static_cast<double>(many) / static_cast<double>(few));
}

void measure_all(const std::string& self, const Options& options) {
    std::printf(
        "On %u cores, best of %zu rounds, warm cache. read: one thread opens, reads and closes every file;\n"
        "share: all threads do; parse: yaml-cpp's bare events, reading included, on %u threads; check, assess: the program itself.\n\n",
        options.threads, options.rounds, options.threads);
    std::map<std::size_t, std::vector<Cost>> costs;
    for (const std::size_t size : options.sizes) costs[size] = measure(self, size, options);
    std::printf("\n");
    for (auto few = costs.begin(); few != costs.end(); ++few) {
        const auto many = std::next(few);
        if (many == costs.end()) break;
        const auto growth = [&](std::size_t at) {
            return exponent(few->second[at].seconds, many->second[at].seconds, few->first, many->first);
        };
        std::printf("growth from %zu to %zu files: exponent %.3f for parse, %.3f for check, %.3f for assess\n",
                    few->first, many->first, growth(at_parse), growth(at_check), growth(at_assess));
    }
}

void measure_start(std::size_t rounds) {
    const std::vector<Contender> contenders{{"version", {REGIE_PROGRAM, "--version"}},
                                            {"empty", {REGIE_EMPTY_PROGRAM}}};
    const std::vector<Cost> best = best_of(contenders, rounds * 20);
    std::printf("regie --version: %.2f ms, %.2f x an empty program linked in the same way\n", best[0].seconds * 1000,
                best[0].seconds / best[1].seconds);
}

/// The parts that are measured as processes of their own: `--part read FOLDER` and so on.
void do_part(const std::vector<std::string>& arguments) {
    const std::string& part = arguments.at(1);
    const std::string& folder = arguments.at(2);
    if (part == "generate")
        generate(folder, number_of(arguments.at(3)));
    else if (part == "read")
        std::printf("%zu\n", read_all(folder, static_cast<unsigned>(number_of(arguments.at(3)))));
    else if (part == "parse")
        std::printf("%zu\n", parse_all(folder, static_cast<unsigned>(number_of(arguments.at(3)))));
    else
        throw std::runtime_error("no such part: " + part);
}

}  // namespace

}  // namespace regie::bench

int main(int count, char** values) {
    using namespace regie::bench;
    try {
        const std::vector<std::string> arguments(values + 1, values + count);
        if (!arguments.empty() && arguments.front() == "--part") {
            do_part(arguments);
            return 0;
        }
        const Options options = options_of(arguments);
        use_cores(options.threads);
        measure_all("/proc/self/exe", options);
        measure_start(options.rounds);
        return 0;
    } catch (const std::exception& trouble) {
        std::fprintf(stderr, "regie_bench: %s\n", trouble.what());
        return 2;
    }
}
