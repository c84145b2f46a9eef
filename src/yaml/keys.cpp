#include "yaml/keys.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

namespace regie::yaml {

namespace {

/// Up to this many keys, looking through them is quicker than a hash.
constexpr std::size_t few = 12;

void report(const Node& key, const Node& first, std::vector<SyntaxFault>& faults) {
    faults.push_back({Fault::duplicate_key, key.begin, key.end, first.begin, std::string(key.text)});
}

void find_in(const std::vector<const Node*>& keys, std::vector<SyntaxFault>& faults) {
    if (keys.size() <= few) {
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const auto first = std::find_if(keys.begin(), key, [&](const Node* k) { return k->text == (*key)->text; });
            if (first != key) report(**key, **first, faults);
        }
        return;
    }
    std::unordered_map<std::string_view, const Node*> seen;
    seen.reserve(keys.size());
    for (const Node* key : keys) {
        const auto [first, is_new] = seen.emplace(key->text, key);
        if (!is_new) report(*key, *first->second, faults);
    }
}

}  // namespace

void find_duplicate_keys(const Tree& tree, std::vector<SyntaxFault>& faults) {
    const std::size_t before = faults.size();
    std::vector<const Node*> keys;
    for (std::size_t index = 0; index < tree.nodes.size(); ++index) {
        const Node& node = tree.nodes[index];
        if (node.kind != Kind::mapping) continue;
        keys.clear();
        for (std::size_t key = index + 1; key < node.after; key = tree.nodes[key + 1].after) {
            keys.push_back(&tree.nodes[key]);
        }
        find_in(keys, faults);
    }
    std::sort(faults.begin() + static_cast<std::ptrdiff_t>(before), faults.end(),
              [](const SyntaxFault& a, const SyntaxFault& b) { return a.begin < b.begin; });
}

}  // namespace regie::yaml
