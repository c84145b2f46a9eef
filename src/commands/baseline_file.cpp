#include "commands/baseline_file.hpp"

#include <filesystem>

#include "regie/base/text.hpp"
#include "regie/base/trouble.hpp"
#include "regie/formats/baseline.hpp"

namespace regie::commands {
namespace {

using base::Trouble;

/// Some hundreds of thousands of findings.
constexpr std::size_t most_bytes = std::size_t{32} << 20;

std::string mebibytes() { return std::to_string(most_bytes >> 20); }

Trouble unreadable(const std::string& file, base::ReadStatus status) {
    const base::Message anew{{"make it with --write-baseline {0}", "maak die met --write-baseline {0}"}, {file}};
    switch (status) {
        case base::ReadStatus::missing:
            return {{{"there is no baseline {0}", "er is geen baseline {0}"}, {file}}, anew};
        case base::ReadStatus::too_large:
            return {{{"{0} is not a baseline: it is larger than {1} MiB",
                      "{0} is geen baseline: het is groter dan {1} MiB"},
                     {file, mebibytes()}},
                    anew};
        case base::ReadStatus::not_a_file:
            return {{{"{0} is not a baseline: it is no file", "{0} is geen baseline: het is geen bestand"}, {file}},
                    anew};
        default:
            return {{{"the baseline {0} cannot be read", "de baseline {0} is niet te lezen"}, {file}},
                    {{"see whether you may read it, and whether the disk is in order",
                      "kijk of u het bestand mag lezen, en of de schijf in orde is"},
                     {}}};
    }
}

}  // namespace

std::optional<rules::Baseline> read_baseline(const Context& context) {
    const auto typed = context.option("baseline");
    if (!typed) return std::nullopt;
    const std::string file(*typed);
    const std::filesystem::path path = context.absolute(file);
    std::string bytes;
    const auto status = context.files().read(path.parent_path().string(), path.filename().string(), most_bytes, bytes);
    if (status != base::ReadStatus::done) throw unreadable(file, status);
    return formats::baseline_of(bytes, file);
}

void write_baseline(const Context& context, const rules::Baseline& baseline) {
    const std::string file(context.option("write-baseline").value());
    const std::string text = formats::baseline_json(baseline);
    if (text.size() > most_bytes) {
        throw Trouble{
            {{"the baseline would be larger than {0} MiB", "de baseline wordt groter dan {0} MiB"}, {mebibytes()}},
            {{"make one for each collaboration, or choose with --select",
              "maak er een per samenwerkingsverband, of kies met --select"},
             {}}};
    }
    context.write_file("write-baseline", text);
    std::size_t findings = 0;
    for (const auto& [path, tally] : baseline.collaborations)
        for (const auto& [finding, count] : tally) findings += count;
    context.say({{"wrote {0} (open findings: {1}); next: regie {2} --baseline {0}",
                  "geschreven: {0} (open bevindingen: {1}); hierna: regie {2} --baseline {0}"},
                 {file, std::to_string(findings), std::string(context.command().name)}});
}

std::string name_in_baseline(const Context& context, std::string_view option, const std::string& root) {
    const std::filesystem::path file = context.absolute(context.option(option).value());
    const std::filesystem::path relative = std::filesystem::path(root).lexically_relative(file.parent_path());
    return base::as_utf8(relative.empty() ? root : relative.string());
}

}  // namespace regie::commands
