#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "mdoc.hpp"
#include "regie/commands/command.hpp"

namespace regie::man {

/// A page as it stands in man/.
struct Page {
    std::string file;  ///< "regie-assess.1"
    std::string text;
};

/// The parts that are written by hand, by the name of their page.
using Parts = std::map<std::string, std::string, std::less<>>;

/// All pages.
std::vector<Page> pages(const Parts& parts);

/// The head of a page: its name, section, and what it is about in a few words.
void begin_page(Mdoc& page, std::string_view name, std::string_view section, std::string_view about);

/// Puts a hand-written part in; what stands there in a line `@name` is replaced by what `fill` of that name writes.
/// Throws where a line names something that is not there.
void add_part(Mdoc& page, std::string_view part,
              const std::map<std::string, std::function<void(Mdoc&)>, std::less<>>& fill = {});

std::string command_page(const commands::Command& command, const Parts& parts);
/// The options of every command, and the commands themselves, for regie(1).
void add_global_options(Mdoc& page);
void add_commands(Mdoc& page);
/// Every key of every kind of file.
void add_keys(Mdoc& page);
void add_principles(Mdoc& page);
void add_rules(Mdoc& page);

}  // namespace regie::man
