#include "store/faults/most.hpp"

#include <string>
#include <utility>
#include <variant>

#include "regie/base/text.hpp"
#include "store/faults/texts.hpp"

namespace regie::store::faults {
namespace {

/// Of a text in a message, in code points: more than any list of ours, less than a reader gives up on.
constexpr std::size_t longest = 1000;

}  // namespace

void add(base::Findings& findings, std::size_t count, base::Finding fault) {
    if (count > most_of_a_file) return;
    if (count == most_of_a_file) {
        fault.rule = &too_large;
        fault.wording = &too_many_faults;
        fault.severity = base::Severity::error;
        fault.place = base::whole(fault.place.file);
        fault.arguments = {std::to_string(most_of_a_file)};
    }
    for (base::Argument& argument : fault.arguments) {
        auto* text = std::get_if<std::string>(&argument);
        if (text != nullptr && text->size() > longest) *text = base::shortened(*text, longest);
    }
    findings.push_back(std::move(fault));
}

}  // namespace regie::store::faults
