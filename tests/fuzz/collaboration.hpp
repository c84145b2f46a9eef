#pragma once

#include <string>
#include <string_view>

#include "oracle.hpp"
#include "regie/base/memory_files.hpp"
#include "regie/base/paths.hpp"

namespace regie::fuzz {

/// The folder of the collaboration that an input lays its files over; there is none of that name on a disk.
inline constexpr std::string_view root = "/regie-fuzz/c";

/// A small collaboration, with one thing of each kind that can be referred to.
inline base::MemoryFiles small_collaboration() {
    base::MemoryFiles files;
    const auto put = [&](std::string_view path, std::string_view text) {
        files.set(base::below(root, path), std::string(text));
    };
    put("regie.yaml",
        "format: 1\nname: Samen Warm\nopgave:\n  statement: Niemand zit in de kou\n  needs:\n"
        "    - {id: outreach, description: Mensen vinden}\n  indicators:\n    - {id: x, description: Aantal}\n");
    put("partners/ggd.yaml", "name: GGD Zuid\n");
    put("partners/buurt.yaml", "name: Buurthuis\n");
    put("commitments/monitor.yaml", "by: [ggd]\ncontribution: Een monitor\n");
    put("decisions/start.yaml", "title: Start\nkind: agreement\n");
    put("accountability/x.yaml", "holder: regisseur\narea: tension\nstatement: Spanning blijft bespreekbaar\n");
    put("issues/een.yaml", "title: Een\n");
    put("people.yaml", "p-01: {name: A}\n");
    return files;
}

/// Lays the files that follow in the input over those: the path on a line, the text up to the mark.
inline void lay_over(base::MemoryFiles& files, Input& input) {
    while (!input.is_empty()) {
        Input file(input.text());
        const std::string path(file.line());
        if (base::stays_below(path) && !path.empty()) files.set(base::below(root, path), std::string(file.rest()));
    }
}

}  // namespace regie::fuzz
