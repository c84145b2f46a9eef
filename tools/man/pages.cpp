#include "pages.hpp"

#include <stdexcept>

namespace regie::man {
namespace {

/// The day on which the pages last changed in what they say; the day of a build would make each build another one.
constexpr std::string_view day = "November 25, 2026";

std::string whole_page(const Parts& parts, std::string_view name, std::string_view section, std::string_view about,
                       const std::map<std::string, std::function<void(Mdoc&)>, std::less<>>& fill) {
    Mdoc page;
    begin_page(page, name, section, about);
    add_part(page, parts.at(std::string(name) + "." + std::string(section)), fill);
    return page.page();
}

}  // namespace

void begin_page(Mdoc& page, std::string_view name, std::string_view section, std::string_view about) {
    page.raw(".\\\" Made by tools/man; what is written by hand stands in man/parts. tests/bless makes it anew.");
    page.raw(".Dd " + std::string(day));
    std::string title(name);
    for (char& c : title) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    page.macro("Dt", {title, section});
    page.raw(".Os");
    page.raw(".Sh NAME");
    page.macro("Nm", {name});
    page.macro("Nd", {about});
}

void add_part(Mdoc& page, std::string_view part,
              const std::map<std::string, std::function<void(Mdoc&)>, std::less<>>& fill) {
    while (!part.empty()) {
        const auto end = part.find('\n');
        const std::string_view line = part.substr(0, end);
        part.remove_prefix(end == std::string_view::npos ? part.size() : end + 1);
        if (!line.starts_with('@')) {
            page.raw(line);
            continue;
        }
        const auto found = fill.find(line.substr(1));
        if (found == fill.end()) throw std::runtime_error("nothing is called " + std::string(line));
        found->second(page);
    }
}

std::vector<Page> pages(const Parts& parts) {
    std::vector<Page> all;
    all.push_back({"regie.1", whole_page(parts, "regie", "1", "directing a collaboration without power",
                                         {{"commands", add_commands}, {"options", add_global_options}})});
    for (const commands::Command* command : commands::all_commands()) {
        all.push_back({"regie-" + std::string(command->name) + ".1", command_page(*command, parts)});
    }
    all.push_back({"regie-format.5",
                   whole_page(parts, "regie-format", "5", "the files of a collaboration", {{"keys", add_keys}})});
    all.push_back({"regie-principles.7", whole_page(parts, "regie-principles", "7", "the 32 principles of regie",
                                                    {{"principles", add_principles}})});
    all.push_back({"regie-rules.7", whole_page(parts, "regie-rules", "7", "what regie finds, and why it matters",
                                               {{"rules", add_rules}})});
    return all;
}

}  // namespace regie::man
