#include "regie/changes/plan.hpp"

#include <string_view>
#include <unordered_map>

namespace regie::changes {

std::vector<Write> net_writes(const Plan& plan) {
    std::vector<Write> net;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const Write& write : plan.writes) {
        const auto [place, is_first] = places.emplace(write.path, net.size());
        if (is_first) {
            net.push_back(write);
            continue;
        }
        net[place->second].text = write.text;
        net[place->second].removed = write.removed;
    }
    return net;
}

}  // namespace regie::changes
