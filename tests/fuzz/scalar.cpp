#include <optional>

#include "oracle.hpp"
#include "regie/base/text.hpp"
#include "regie/yaml/parse.hpp"
#include "regie/yaml/splice.hpp"
#include "regie/yaml/write.hpp"
#include "yaml/bytes.hpp"

/// Any text is written so that it reads back as it was, wherever it stands; but for characters that no file may hold:
/// these are refused by their name.
namespace {

using namespace regie;
using fuzz::hold;
using yaml::Value;

constexpr std::string_view around_in_crlf = "# c\r\nkey: 'x' # d\r\nlist:\r\n- a\r\nflow: {a: b}\r\nlast: z";

bool may_stand_in_a_file(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        std::uint32_t point = length == 1 ? first : first & (0x7fU >> length);
        for (std::size_t i = 1; i < length; ++i)
            point = (point << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3fU);
        if (yaml::is_control(point)) return false;
        at += length;
    }
    return true;
}

void reads_as(const std::string& source, const Value& meant, bool may_stand) {
    const yaml::Parsed parsed = yaml::parse(source);
    if (!may_stand) {
        hold(parsed.faults.size() == 1 && parsed.faults[0].fault == yaml::Fault::control_character,
             "a character that may stand in no file is refused as such", source);
        return;
    }
    hold(parsed.faults.empty(), "what is written can be read", source);
    hold(yaml::value_of(parsed.tree.root()) == meant, "what is written reads as it was meant", source);
}

Value literal(std::string text) {
    Value value = Value::of(std::move(text));
    value.literal = true;
    return value;
}

void in_every_place(const std::string& text, const std::string& other) {
    const bool may_stand = may_stand_in_a_file(text + other);
    const Value one = Value::of(text);
    const Value two = Value::of(other);
    reads_as("k: " + yaml::scalar(text) + "\n" + yaml::scalar(text + "x") + ": " + yaml::scalar(other) + "\n",
             Value::mapping({{"k", one}, {text + "x", two}}), may_stand);
    const std::string flow = yaml::scalar(text, true);
    reads_as("k: [" + flow + ", {" + flow + ": " + yaml::scalar(other, true) + "}, " + flow + "]\n",
             Value::mapping({{"k", Value::list({one, Value::mapping({{text, two}}), one})}}), may_stand);
    const std::string key = text + "y";
    const Value whole = Value::mapping(
        {{"value", one},
         {"literal", literal(text)},
         {"list", Value::list({one, two, literal(text)})},
         {"deep", Value::list({Value::mapping({{"a", two}, {"b", Value::list({one})}, {"c", literal(other)}}), two,
                               Value::list({Value::list({one}), one})})},
         {"keys", Value::mapping({{text, two}, {key, Value::mapping({{key, one}})}})}});
    reads_as(yaml::document(whole), whole, may_stand);
    if (!may_stand) return;
    // Into a file of somebody else's style.
    Value meant = Value::mapping({{"key", one},
                                  {"list", Value::list({Value::of("a"), two})},
                                  {"flow", Value::mapping({{"a", Value::of("b")}, {text + "z", one}})},
                                  {"last", two}});
    std::string edited = yaml::with_value(around_in_crlf, {"key"}, one);
    edited = yaml::with_item(edited, {"list"}, two);
    edited = yaml::with_value(edited, {"flow", text + "z"}, one);
    reads_as(yaml::with_value(edited, {"last"}, two), meant, true);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::Input input(bytes, size);
    // Commands refuse texts that are no UTF-8 before they are written.
    const std::string text = base::as_utf8(input.text());
    const std::string other = base::as_utf8(input.text());
    const bool fits_a_key = yaml::scalar(text + "y").size() <= yaml::max_key_bytes;
    if (fits_a_key) in_every_place(text, other);
    return 0;
}
