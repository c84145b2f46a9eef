#include "commands/findings.hpp"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <utility>
#include <vector>

#include "regie/base/trouble.hpp"
#include "regie/formats/findings.hpp"
#include "regie/model/standing.hpp"

namespace regie::commands {
namespace {

using base::Trouble;

formats::Style style_of(const Context& context) {
    formats::Style style;
    style.language = context.language();
    style.color = context.color();
    if (context.has("verbose")) style.detail = formats::Detail::verbose;
    if (context.has("quiet")) style.detail = formats::Detail::quiet;
    style.columns = context.columns();
    style.today = context.today();
    return style;
}

/// The collaboration to which a path on the command line belongs.
std::string root_of(const Context& context, const std::string& path) {
    const std::filesystem::path place = context.absolute(path);
    std::error_code error;
    const auto type = std::filesystem::status(place, error).type();
    if (type == std::filesystem::file_type::not_found) {
        throw Trouble{{{"there is no file or folder \"{0}\"", "er is geen bestand of map \"{0}\""}, {path}},
                      {{"name the folder of a collaboration, or a file in one",
                        "noem de map van een samenwerkingsverband, of een bestand erin"},
                       {}}};
    }
    const bool is_folder = type == std::filesystem::file_type::directory;
    if (auto root = store::find_root(context.files(), is_folder ? place.string() : place.parent_path().string())) {
        return std::move(*root);
    }
    throw Trouble{{{"\"{0}\" is not in a collaboration: there is no regie.yaml at or above it",
                    "\"{0}\" hoort niet bij een samenwerkingsverband: daar en erboven staat geen regie.yaml"},
                   {path}},
                  {{"name the folder of a collaboration, or a file in one",
                    "noem de map van een samenwerkingsverband, of een bestand erin"},
                   {}}};
}

/// Each collaboration once, in the order of the arguments.
std::vector<std::string> roots_of(const Context& context) {
    if (context.positionals().empty()) return {context.root()};
    std::vector<std::string> roots;
    for (const std::string& path : context.positionals()) {
        std::string root = root_of(context, path);
        if (std::ranges::find(roots, root) == roots.end()) roots.push_back(std::move(root));
    }
    return roots;
}

bool reaches(const rules::Counts& counts, std::string_view threshold) {
    if (threshold == "never") return false;
    if (counts.error > 0) return true;
    if (threshold == "error") return false;
    return counts.warning > 0 || (threshold == "note" && counts.note > 0);
}

std::string worded(const std::vector<formats::Outcome>& outcomes, std::string_view format,
                   const formats::Style& style) {
    if (format == "json") return formats::findings_json(outcomes, style);
    std::string text;
    for (const formats::Outcome& outcome : outcomes) {
        if (format == "short") {
            text += formats::findings_short(outcome, style);
        } else {
            if (!text.empty()) text += '\n';
            text += formats::findings_text(outcome, style);
        }
    }
    return text;
}

/// The facts are worked out only where they are shown.
bool shows_facts(const Context& context) {
    const std::string_view format = context.option_or_initial("format");
    return format == "json" || (format == "text" && style_of(context).detail == formats::Detail::verbose);
}

}  // namespace

int show_findings(const Context& context, Judge judge, bool with_principles) {
    std::deque<store::Loaded> all;
    std::deque<model::Standing> standings;
    std::vector<formats::Outcome> outcomes;
    bool found = false;
    for (const std::string& root : roots_of(context)) {
        store::Loaded& loaded = all.emplace_back(store::load(context.files(), root, context.today()));
        formats::Outcome outcome;
        outcome.path = context.seen_from_user(root);
        outcome.loaded = &loaded;
        outcome.assessment = judge(loaded, context.today());
        outcome.with_principles = with_principles;
        if (with_principles && loaded.format_known && shows_facts(context))
            outcome.standing = &standings.emplace_back(loaded.collaboration, context.today());
        found = found || reaches(rules::count(outcome.assessment.findings), context.option_or_initial("fail-on"));
        outcomes.push_back(std::move(outcome));
    }
    context.print(worded(outcomes, context.option_or_initial("format"), style_of(context)));
    return found ? exit_found : exit_done;
}

std::string faults_as_text(const Context& context, const base::Findings& findings, const store::Loaded& loaded,
                           const std::string& folder) {
    formats::Style style = style_of(context);
    style.detail = formats::Detail::quiet;
    formats::Outcome outcome;
    outcome.path = context.seen_from_user(folder);
    outcome.loaded = &loaded;
    outcome.assessment.findings = findings;
    return formats::findings_text(outcome, style);
}

}  // namespace regie::commands
