#include "regie/yaml/parse.hpp"

#include "yaml/bytes.hpp"
#include "yaml/events.hpp"
#include "yaml/keys.hpp"
#include "yaml/layout.hpp"
#include "yaml/stop.hpp"

namespace regie::yaml {

Parsed parse(std::string_view source) {
    Parsed parsed;
    parse(source, parsed);
    return parsed;
}

void parse(std::string_view source, Parsed& into) {
    into.tree.nodes.clear();
    into.tree.kept.clear();
    into.faults.clear();
    try {
        const std::size_t begin = check_bytes(source);
        Layout(source, begin, into.tree.nodes).document();
        read_events(source, begin, into.tree);
        find_duplicate_keys(into.tree, into.faults);
    } catch (Stop& first) {
        into.tree.nodes.clear();
        into.tree.kept.clear();
        into.faults.push_back(std::move(first.fault));
    }
}

}  // namespace regie::yaml
