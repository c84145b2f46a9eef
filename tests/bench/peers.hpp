#pragma once

#include <optional>
#include <string>
#include <vector>

namespace regie::bench {

/// Another program that looks at the same files.
struct Peer {
    std::string name;
    std::string does;                  ///< what it does with them, in a few words
    std::vector<std::string> command;  ///< empty: not on this machine
    std::string missing;               ///< then: what would bring it
};

/// The peers, each made ready for the collaboration in `folder`: a repository for git, the schemas of regie for ajv.
/// `scratch` is an empty folder for what they need, `program` is regie, `tools` where npm put the tools of the tests.
std::vector<Peer> peers_for(const std::string& folder, const std::string& scratch, const std::string& program,
                            const std::string& tools);

}  // namespace regie::bench
