#include <array>
#include <string_view>

#include "changes/git_files.hpp"
#include "changes/ignored.hpp"
#include "regie/base/text.hpp"
#include "regie/changes/plans.hpp"
#include "regie/store/dotted_key.hpp"
#include "regie/store/new_file.hpp"
#include "regie/store/schema_file.hpp"

namespace regie::changes {
namespace {

using base::Both;
using base::Language;
using store::FileKind;

/// What a new collaboration does well to record first, in the order of the file.
constexpr std::array<std::string_view, 13> next_keys{
    "opgave.nature",
    "opgave.form",
    "opgave.needs",
    "opgave.indicators",
    "mandate.decision",
    "roles.government",
    "roles.material_principal",
    "roles.functional_principal",
    "roles.regisseur",
    "roles.team",
    "regie.line",
    "membership.joining",
    "membership.leaving",
};

bool is_filled(const yaml::Value& content, std::string_view dotted_key) {
    const yaml::Value* value = &content;
    while (value != nullptr) {
        const auto dot = dotted_key.find('.');
        value = value->find(std::string(dotted_key.substr(0, dot)));
        if (dot == std::string_view::npos) return value != nullptr;
        dotted_key.remove_prefix(dot + 1);
    }
    return false;
}

/// Comments of this width can be read in any terminal.
constexpr std::size_t comment_width = 78;

std::string comment(std::string_view first, std::string_view text) {
    std::string lines;
    for (const std::string& line : base::wrap(text, comment_width - first.size()))
        lines.append(first).append(line).append("\n");
    return lines;
}

/// Comments that tell what can be recorded next, in the words of the field table.
std::string suggestions(const yaml::Value& content, Language language) {
    const Both start{
        "What can be recorded next, with the key for it. \"regie explain KEY\" says more of each, and \"regie assess\" "
        "asks for what matters and is not on file yet.",
        "Wat hierna kan worden vastgelegd, met de sleutel ervoor. \"regie explain SLEUTEL\" zegt er meer over, en "
        "\"regie assess\" vraagt naar wat ertoe doet en nog niet is vastgelegd."};
    std::string text = "\n" + comment("# ", start.in(language)) + "#\n";
    for (const std::string_view key : next_keys) {
        const store::Row* row = store::find_row(FileKind::collaboration, key);
        if (row == nullptr || is_filled(content, key)) continue;
        text += comment("# ", key) + comment("#   ", row->description.in(language));
    }
    return text;
}

/// A blank line before each part of the file that has keys of its own.
std::string with_parts_apart(std::string_view text) {
    std::string apart;
    while (!text.empty()) {
        const auto size = text.find('\n') + 1;
        const std::string_view line = text.substr(0, size);
        if (line.front() != ' ' && line.ends_with(":\n")) apart += '\n';
        apart += line;
        text.remove_prefix(size);
    }
    return apart;
}

}  // namespace

Plan init(const yaml::Value& content, Language language, const NewFolder& folder) {
    Plan plan;
    // First what keeps names out of git, last what makes the folder a collaboration.
    ignore_private_files(plan, folder.gitignore);
    if (folder.for_git) keep_line_ends(plan, language, folder.gitattributes);
    if (folder.with_workflow) add_workflow(plan, language);
    plan.writes.insert(plan.writes.end(), folder.schemas.begin(), folder.schemas.end());
    plan.writes.push_back({std::string(store::collaboration_file),
                           (folder.for_editors ? store::modeline(FileKind::collaboration) : std::string{}) +
                               with_parts_apart(store::new_file(FileKind::collaboration, content)) +
                               suggestions(content, language),
                           {}});
    return plan;
}

}  // namespace regie::changes
