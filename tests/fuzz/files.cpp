#include <optional>

#include "changes/git_files.hpp"
#include "changes/ignored.hpp"
#include "css.hpp"
#include "oracle.hpp"
#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/formats/baseline.hpp"
#include "regie/formats/html.hpp"

/// The other files that regie reads: a baseline, the style of an organisation, and what git has beside a collaboration.
/// The first byte of an input says which.
namespace {

using namespace regie;
using fuzz::hold;
using fuzz::is_said;

void baseline(std::string_view text) {
    try {
        const rules::Baseline read = formats::baseline_of(text, "old.json");
        const std::string written = formats::baseline_json(read);
        hold(formats::baseline_of(written, "new.json").collaborations == read.collaborations,
             "a baseline that is written reads as it was", written);
    } catch (const base::Trouble& trouble) {
        is_said(trouble, text);
    }
}

void style(std::string_view text) {
    try {
        const formats::HouseStyle house(text, "house.css");
        const std::string css(house.css());
        hold(base::first_invalid_utf8(css) == std::string::npos && css.find('\0') == std::string::npos, "it is text",
             css);
        std::string small = css;
        for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        hold(small.find("</style") == std::string::npos, "it cannot end the element it stands in", css);
        const std::string fetched = fuzz::Css(css).first_fetch();
        hold(fetched.empty(), "it fetches nothing: " + fetched, css);
    } catch (const base::Trouble& trouble) {
        is_said(trouble, text);
    }
}

bool has_line(std::string_view text, std::string_view line) {
    return ("\n" + std::string(text) + "\n").find("\n" + std::string(line) + "\n") != std::string::npos;
}

/// What stands in the file stays, something comes after it, and then there is nothing left to do.
template <class Add>
void added_once(const Add& add, const std::string& text, std::string_view line) {
    changes::Plan plan;
    add(plan, std::optional(text));
    if (plan.writes.empty()) return;
    const changes::Write& write = plan.writes.front();
    hold(plan.writes.size() == 1 && write.old == text && write.text.starts_with(text), "what stands there stays", text);
    std::string lines = write.text;
    std::erase(lines, '\r');
    hold(has_line(lines, line), "the line is there", write.text);
    changes::Plan again;
    add(again, std::optional(write.text));
    hold(again.writes.empty(), "it is added once", write.text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    fuzz::Input input(bytes, size);
    const std::size_t kind = input.number();
    const std::string text(input.rest());
    switch (kind) {
        case 'b':
            baseline(text);
            break;
        case 's':
            style(text);
            break;
        case 'i':
            added_once([](auto& plan, auto old) { changes::ignore_private_files(plan, old); }, text, "people.yaml");
            break;
        case 'a':
            added_once([](auto& plan, auto old) { changes::keep_line_ends(plan, base::Language::nl, old); }, text,
                       "*.yaml -text");
            break;
        default:
            break;
    }
    return 0;
}
