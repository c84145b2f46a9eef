#include "regie/base/sha256.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>

namespace regie::base {
namespace {

using Words = std::array<std::uint32_t, 8>;

constexpr std::size_t block_bytes = 64;
/// At the end of the last block stands the length of all, in bits.
constexpr std::size_t length_bytes = 8;

constexpr Words initial{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

constexpr std::array<std::uint32_t, 64> round_constants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t word_at(std::string_view block, std::size_t at) {
    std::uint32_t word = 0;
    for (std::size_t i = 0; i < 4; ++i) word = (word << 8U) | static_cast<unsigned char>(block[at + i]);
    return word;
}

/// The message of a block, spread over a word for each round.
std::array<std::uint32_t, 64> schedule(std::string_view block) {
    std::array<std::uint32_t, 64> w{};
    for (std::size_t i = 0; i < 16; ++i) w[i] = word_at(block, 4 * i);
    for (std::size_t i = 16; i < 64; ++i) {
        const std::uint32_t near = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10U);
        const std::uint32_t far = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3U);
        w[i] = w[i - 16] + far + w[i - 7] + near;
    }
    return w;
}

void take_in(Words& hash, std::string_view block) {
    const auto w = schedule(block);
    auto [a, b, c, d, e, f, g, h] = hash;
    for (std::size_t i = 0; i < 64; ++i) {
        const std::uint32_t choice = (e & f) ^ (~e & g);
        const std::uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
        const std::uint32_t t1 =
            h + (std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25)) + choice + round_constants[i] + w[i];
        const std::uint32_t t2 = (std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22)) + majority;
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    const Words mixed{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < hash.size(); ++i) hash[i] += mixed[i];
}

}  // namespace

Sha256 sha256(std::string_view bytes) {
    Words hash = initial;
    std::string_view rest = bytes;
    for (; rest.size() >= block_bytes; rest.remove_prefix(block_bytes)) take_in(hash, rest.substr(0, block_bytes));

    std::string last(rest);
    last += '\x80';
    while (last.size() % block_bytes != block_bytes - length_bytes) last += '\0';
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    for (std::size_t i = length_bytes; i-- > 0;) last += static_cast<char>((bits >> (8 * i)) & 0xFFU);
    for (rest = last; !rest.empty(); rest.remove_prefix(block_bytes)) take_in(hash, rest.substr(0, block_bytes));

    Sha256 out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::uint8_t>((hash[i / 4] >> (8 * (3 - i % 4))) & 0xFFU);
    return out;
}

std::string base64(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t three = 0;
        for (std::size_t i = 0; i < 3; ++i) three = (three << 8U) | (i < count ? bytes[at + i] : 0U);
        for (std::size_t i = 0; i < 4; ++i) out += i <= count ? digits[(three >> (6 * (3 - i))) & 0x3FU] : '=';
    }
    return out;
}

}  // namespace regie::base
