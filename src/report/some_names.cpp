#include "report/some_names.hpp"

#include <algorithm>
#include <vector>

#include "regie/base/text.hpp"

namespace regie::report {
namespace {

constexpr base::Both and_more{"{0} and {1} more", "{0} en nog {1}"};
constexpr std::size_t most_names = 15;

}  // namespace

std::string some_names(const Voice& voice, std::span<const model::Partner* const> partners) {
    std::vector<std::string> parts;
    for (const model::Partner* partner : partners.first(std::min(partners.size(), most_names)))
        parts.emplace_back(partner->called());
    if (partners.size() <= most_names) return voice.listed(parts);
    return voice.say(and_more, {base::join(parts, ", "), std::to_string(partners.size() - most_names)});
}

}  // namespace regie::report
