#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "support/collaboration.hpp"

namespace regie::test {

/// All files of the example collaboration `name`, its documents too.
Files example_files(const std::string& name);

/// The sections of an overlay: each begins with a line `# path.yaml`, and holds the keys of that file to change.
/// A remark above the first section is none; an overlay that is only a remark has no sections.
Files sections_of(std::string_view overlay);

/// `files` with an overlay laid over them: keys of mappings merge, texts and lists replace, an empty value takes the
/// key away; a file that is not there yet is added.
Files overlaid(Files files, std::string_view overlay);

}  // namespace regie::test
