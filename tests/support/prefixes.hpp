#pragma once

#include <doctest/doctest.h>

#include "regie/base/memory_files.hpp"
#include "regie/changes/carry_out.hpp"
#include "support/folder.hpp"

namespace regie::test {

/// Checks of a plan of several files that it may be cut short after any of them: what there is then has no fault, and
/// the same plan made again gives the rest of it.
inline void check_prefixes(const Folder& folder, const changes::Planner& planner) {
    const store::Loaded start = folder.load();
    const changes::Plan whole = planner(changes::Known(start));
    REQUIRE(whole.writes.size() > 1);
    base::MemoryFiles files(&folder.files);
    for (std::size_t done = 0; done <= whole.writes.size(); ++done) {
        CAPTURE(done);
        if (done > 0) files.set(folder.root + "/" + whole.writes[done - 1].path, whole.writes[done - 1].text);
        const store::Loaded loaded = store::load(files, folder.root, today, 1);
        CHECK(findings_of(loaded) == findings_of(start));
        if (done == whole.writes.size()) break;
        const changes::Plan rest = planner(changes::Known(loaded));
        REQUIRE(rest.writes.size() == whole.writes.size() - done);
        for (std::size_t i = 0; i < rest.writes.size(); ++i) {
            CHECK(rest.writes[i].path == whole.writes[done + i].path);
            CHECK(rest.writes[i].text == whole.writes[done + i].text);
        }
    }
}

}  // namespace regie::test
