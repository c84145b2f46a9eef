#include "regie/base/sha256.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace regie::base;

namespace {

std::string hex(std::string_view bytes) {
    std::string out;
    for (const auto byte : sha256(bytes)) {
        out += "0123456789abcdef"[byte >> 4U];
        out += "0123456789abcdef"[byte & 0xFU];
    }
    return out;
}

std::string in_base64(std::string_view bytes) {
    const auto* const first = reinterpret_cast<const std::uint8_t*>(bytes.data());
    return base64({first, bytes.size()});
}

}  // namespace

TEST_CASE("SHA-256 gives the hashes of the examples in FIPS 180") {
    CHECK(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(hex(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("SHA-256 pads right where the length just fits in the last block, and where it no longer does") {
    CHECK(hex(std::string(55, 'a')) == "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    CHECK(hex(std::string(56, 'a')) == "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
    CHECK(hex(std::string(64, 'a')) == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

TEST_CASE("base64 gives the examples of RFC 4648") {
    CHECK(in_base64("").empty());
    CHECK(in_base64("f") == "Zg==");
    CHECK(in_base64("fo") == "Zm8=");
    CHECK(in_base64("foo") == "Zm9v");
    CHECK(in_base64("foob") == "Zm9vYg==");
    CHECK(in_base64("fooba") == "Zm9vYmE=");
    CHECK(in_base64("foobar") == "Zm9vYmFy");
    CHECK(in_base64("\xFB\xFF\xFE") == "+//+");
}
